import { describe, expect, it } from 'vitest';
import type { AlqCompletionQuestion } from '../../src/domain/alq.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import type { Catalogue, Offering } from './catalogue.ts';
import { oracleCompletion } from './completion.ts';
import { oracleConflicts } from './conflicts.ts';
import { ask, catalogueOf, held, microCredential, outcome, required } from './handmade.ts';

const TODAY = '2026-11-22';

function complete(
  catalogue: Catalogue,
  entries: HeldOutcome[],
  more: Partial<AlqCompletionQuestion> = {},
) {
  const { status, answers } = oracleCompletion(catalogue, entries, ask(TODAY, more));
  const [best] = answers;
  const order = best?.taking.steps.map(({ item }) => item.id);
  return { status, answers, order, ids: best?.itemIds, vector: best?.vector };
}

function offering(item: string, provider: string, fee?: number): Offering {
  const id = `of:${item}:${provider}`;
  return { id, item, provider, mode: 'ONLINE', ...(fee === undefined ? {} : { fee }) };
}

describe('completion, by the numbers of questions.md', () => {
  const three = catalogueOf([outcome('lo:1', 20), outcome('lo:2', 20), outcome('lo:3', 25)]);

  it('takes the fewest credits that are missing', () => {
    const answer = complete(three, [held('lo:1', '2025-01-01')]);
    expect(answer).toMatchObject({ status: 'OPTIMAL', ids: ['lo:2'], vector: [2000, 0, 20000, 1] });
  });

  it('6: tests the window on the day of completion', () => {
    const entries = [held('lo:1', '2019-12-01')];
    expect(complete(three, entries).ids).toEqual(['lo:2']);
    expect(complete(three, entries, { completeBy: '2026-12-02' }).ids).toEqual(['lo:2', 'lo:3']);
  });

  it('35: a discontinued micro-credential is not taken; its outcomes live', () => {
    const live = [outcome('lo:1', 40)];
    const offerings = [offering('mc:1', 'org:nz', 10), offering('lo:1', 'org:nz', 20)];
    const micro = (status?: 'DISCONTINUED') =>
      microCredential('mc:1', required('lo:1'), status && { status });
    const shelf = (status?: 'DISCONTINUED') =>
      catalogueOf(live, { microCredentials: [micro(status)], offerings });
    expect(complete(shelf(), []).ids).toEqual(['mc:1']);
    expect(complete(shelf('DISCONTINUED'), []).ids).toEqual(['lo:1']);
  });

  it('35: inside a current micro-credential an expired outcome is still achieved', () => {
    const catalogue = catalogueOf([outcome('lo:1', 40, { status: 'EXPIRED' })], {
      microCredentials: [microCredential('mc:1', required('lo:1'))],
    });
    expect(complete(catalogue, []).ids).toEqual(['mc:1']);
  });

  it('38: what comes through a statement of equivalence does not count', () => {
    const catalogue = catalogueOf([outcome('lo:1', 40)], {
      microCredentials: [
        microCredential('mc:1', required('lo:1'), { recognition: 'EQUIVALENCE_STATEMENT' }),
      ],
    });
    expect(complete(catalogue, []).ids).toEqual(['lo:1']);
  });

  it('39 and 45: the accredited offering is paid for where the outcome counts; no fee is not zero', () => {
    const offerings = [
      offering('lo:1', 'org:none', 1),
      offering('lo:1', 'org:nz', 300),
      offering('lo:2', 'org:nz'),
      { ...offering('lo:3', 'org:nz', 5), currency: 'AUD' },
    ];
    const catalogue = catalogueOf([outcome('lo:1', 40), outcome('lo:2', 40), outcome('lo:3', 40)], {
      offerings,
    });
    const answer = complete(catalogue, [], { alternatives: 3 });
    expect(answer.answers.map(({ itemIds, vector }) => [...itemIds, ...vector])).toEqual([
      ['lo:1', 4000, 0, 30000, 1],
      ['lo:2', 4000, 1, 0, 1],
      ['lo:3', 4000, 1, 0, 1],
    ]);
    expect(complete(catalogue, [], { constraints: { maxFee: 29999 } }).status).toBe('INFEASIBLE');
  });

  it('40 and 41: a breakable cycle of prerequisites has a workable order', () => {
    const catalogue = catalogueOf([
      outcome('lo:1', 20, { prerequisites: [['lo:2', 'lo:3']] }),
      outcome('lo:2', 20, { prerequisites: [['lo:1']] }),
      outcome('lo:3', 2),
    ]);
    expect(complete(catalogue, []).order).toEqual(['lo:3', 'lo:1', 'lo:2']);
  });

  it('42: a revoked award meets no prerequisite and may be achieved again', () => {
    const catalogue = catalogueOf([
      outcome('lo:1', 40, { prerequisites: [['lo:2']] }),
      outcome('lo:2', 1),
    ]);
    expect(complete(catalogue, [held('lo:2', '2025-01-01', { revoked: true })]).order).toEqual([
      'lo:2',
      'lo:1',
    ]);
    const foreign = held('lo:2', '2005-01-01', { awardedById: 'org:overseas' });
    expect(complete(catalogue, [foreign]).order).toEqual(['lo:1']);
  });

  it('20: the last part achieves the whole; nothing held is achieved again', () => {
    const catalogue = catalogueOf([
      outcome('lo:w', 40, { prerequisites: [['lo:z']] }),
      outcome('lo:p', 0, { partOf: 'lo:w' }),
      outcome('lo:q', 0, { partOf: 'lo:w' }),
      outcome('lo:z', 5, { status: 'EXPIRED' }),
    ]);
    const answer = complete(catalogue, [held('lo:p', '2001-01-01')]);
    expect(answer).toMatchObject({ ids: ['lo:q'], vector: [4000, 0, 0, 1] });
  });

  it('43: a target already met needs nothing, unless something else is required', () => {
    const entries = [held('lo:1', '2010-01-01'), held('lo:2', '2010-01-01')];
    const later = { completeBy: '2027-01-01' };
    expect(complete(three, entries, later).status).toBe('ALREADY_COMPLETE');
    const constraints = { requireIds: ['lo:3'] };
    expect(complete(three, entries, { ...later, constraints })).toMatchObject({
      status: 'OPTIMAL',
      ids: ['lo:3'],
    });
  });

  it('44: names one irreducible set of what conflicts', () => {
    const question = (more: Partial<AlqCompletionQuestion>) => ask(TODAY, more);
    const named = (more: Partial<AlqCompletionQuestion>) =>
      oracleConflicts(three, [], question(more)).map(({ requirement, ids }) =>
        [requirement, ...ids].join(' '),
      );
    expect(named({ constraints: { maxFee: 39999 } })).toEqual(['MIN_CREDITS', 'MAX_FEE']);
    expect(named({ majorFieldId: 'field:b' })).toEqual(['MAJOR_SHARE']);
    expect(
      named({ constraints: { requireIds: ['lo:1', 'lo:2'], excludeIds: ['lo:1', 'lo:3'] } }),
    ).toEqual(['REQUIRED lo:1', 'EXCLUDED lo:1']);
  });

  it('gives alternatives that differ in what is taken, none padded', () => {
    const answer = complete(three, [held('lo:1', '2025-01-01')], { minimise: ['ITEMS'] });
    expect(answer.answers.map(({ itemIds }) => itemIds)).toEqual([['lo:2'], ['lo:3']]);
  });
});
