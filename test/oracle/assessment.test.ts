import { describe, expect, it } from 'vitest';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import { oracleAssessment, oracleTimeline } from './assessment.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogueOf, held, microCredential, outcome, required } from './handmade.ts';

const TODAY = '2026-11-22';
const two = catalogueOf([outcome('lo:1', 20), outcome('lo:2', 20, { field: 'field:b' })]);

function assess(catalogue: Catalogue, entries: HeldOutcome[], asOf = TODAY) {
  const { selection, notCounted, majors, eligible } = oracleAssessment(catalogue, entries, asOf);
  const major = (id: string) => {
    const found = majors.find(({ fieldId }) => fieldId === id);
    return { ...found, ids: found?.selection.ids };
  };
  const reasons = notCounted.map(({ outcomeId, reason }) => `${outcomeId} ${reason}`);
  return { eligible, selection, reasons, majors, major };
}

/** Whether outcomes achieved on these two days can be counted together. */
function together(first: string, last: string): boolean {
  return assess(two, [held('lo:1', first), held('lo:2', last)], '2030-01-01').eligible;
}

describe('dates, by the numbers of questions.md', () => {
  it('1: exactly seven years count together, a day more does not', () => {
    expect(together('2019-03-01', '2026-03-01')).toBe(true);
    expect(together('2019-03-01', '2026-03-02')).toBe(false);
  });

  it('1: of two days that share no window the later is selected', () => {
    const { selection, reasons } = assess(two, [
      held('lo:1', '2019-03-01'),
      held('lo:2', '2026-03-02'),
    ]);
    expect(selection.ids).toEqual(['lo:2']);
    expect(reasons).toEqual(['lo:1 OUTSIDE_WINDOW']);
  });

  it('2: seven years are 2,556 or 2,557 days', () => {
    expect(together('2020-03-01', '2027-03-01')).toBe(true); // 2,556
    expect(together('2020-03-01', '2027-03-02')).toBe(false);
    expect(together('2017-03-01', '2024-03-01')).toBe(true); // 2,557
    expect(together('2017-03-01', '2024-03-02')).toBe(false);
  });

  it('3: what was achieved on 29 February lapses on 1 March', () => {
    expect(together('2020-02-29', '2027-02-28')).toBe(true);
    expect(together('2020-02-29', '2027-03-01')).toBe(false);
    const [row] = oracleTimeline(two, [held('lo:1', '2020-02-29')], '2026-01-01');
    expect(row?.on).toBe('2027-03-01');
  });

  it('4: 29 February reaches back to 28 February', () => {
    expect(together('2021-02-28', '2028-02-29')).toBe(true);
    expect(together('2021-02-27', '2028-02-29')).toBe(false);
    const [row] = oracleTimeline(two, [held('lo:1', '2021-02-28')], '2026-01-01');
    expect(row?.on).toBe('2028-03-01');
  });

  it('6: the best window may have ended long ago', () => {
    const old = [held('lo:1', '2008-01-01'), held('lo:2', '2012-01-01')];
    expect(assess(two, old).eligible).toBe(true);
    expect(oracleTimeline(two, old, TODAY)).toEqual([]);
  });

  it('8: what is dated after the day asked about is not held', () => {
    const { selection, reasons } = assess(two, [held('lo:1', '2026-11-23')]);
    expect(selection.ids).toEqual([]);
    expect(reasons).toEqual(['lo:1 FUTURE_DATED']);
  });

  it('shows each outcome with its latest date inside the window', () => {
    const { selection } = assess(two, [
      held('lo:1', '2010-01-01'),
      held('lo:1', '2012-01-01'),
      held('lo:1', '2024-01-01'),
      held('lo:2', '2014-01-01'),
    ]);
    expect(selection.members.map(({ date }) => date)).toEqual(['2012-01-01', '2014-01-01']);
  });

  it('tells what lapses when, and what is lost with it', () => {
    const entries = [held('lo:1', '2019-03-01'), held('lo:2', '2026-03-01')];
    const rows = oracleTimeline(two, entries, '2026-03-01');
    expect(rows.map(({ on, outcomeId }) => `${on} ${outcomeId}`)).toEqual([
      '2026-03-02 lo:1',
      '2033-03-02 lo:2',
    ]);
    expect(rows[0]).toMatchObject({ creditsAfter: 2000, stillEligible: false, majorsLost: [] });
    expect(oracleTimeline(two, entries, '2026-03-02')).toHaveLength(1);
  });
});

describe('arithmetic and majors', () => {
  const days = (ids: string[]) => ids.map((id) => held(id, '2025-01-01'));
  const pair = (field: number, other: number) =>
    assess(
      catalogueOf([outcome('lo:1', field), outcome('lo:2', other, { field: 'field:b' })]),
      days(['lo:1', 'lo:2']),
    ).major('field:a');

  it('10: 26 of 51 is less than 51 per cent', () => {
    expect(pair(26, 25)).toMatchObject({ reachable: false, creditsNeeded: 3, shareMet: false });
  });

  it('11: 20.4 of 40 is 51 per cent, added up from 1.7 twelve times', () => {
    expect(pair(20.4, 19.6)).toMatchObject({ reachable: true, creditsNeeded: 0, shareMet: true });
    const parts = Array.from({ length: 4 }, (_, index) => outcome(`lo:${index}`, 5.1));
    const others = outcome('lo:x', 19.6, { field: 'field:b' });
    const answer = assess(
      catalogueOf([...parts, others]),
      days(['lo:0', 'lo:1', 'lo:2', 'lo:3', 'lo:x']),
    );
    expect(answer.major('field:a')).toMatchObject({ reachable: true, fieldCredits: 2040 });
  });

  it('12: 20 of 39 has the share and not the credits; 21 of 41 has both', () => {
    expect(pair(20, 19)).toMatchObject({ reachable: false, shareMet: true, creditsNeeded: 100 });
    expect(pair(21, 20)).toMatchObject({ reachable: true });
    expect(pair(20, 20)).toMatchObject({ reachable: false });
  });

  it('13: the learner leaves out what dilutes the major', () => {
    const catalogue = catalogueOf([
      outcome('lo:1', 30),
      outcome('lo:2', 10, { field: 'field:b' }),
      outcome('lo:3', 40, { field: 'field:b' }),
    ]);
    const answer = assess(catalogue, days(['lo:1', 'lo:2', 'lo:3']));
    expect(answer.selection.credits).toBe(8000);
    expect(answer.major('field:a')).toMatchObject({ reachable: true, ids: ['lo:1', 'lo:2'] });
  });

  it('14: blocks are whole', () => {
    expect(pair(25, 26)).toMatchObject({ reachable: false, creditsNeeded: 207 });
    // 51 * 5100 - 100 * 2500 = 10100; / 49 = 206.1, so 207 hundredths beside the whole block.
    expect(pair(39, 40)).toMatchObject({ reachable: false, creditsNeeded: 100, ids: ['lo:1'] });
  });

  it('15: outcomes without credits are in no selection and nothing is over zero', () => {
    const catalogue = catalogueOf([outcome('lo:0', 0)]);
    const answer = assess(catalogue, days(['lo:0']));
    expect(answer.reasons).toEqual(['lo:0 NO_CREDITS']);
    expect(answer.major('field:a')).toMatchObject({ shareMet: false, creditsNeeded: 4000 });
  });

  it('30 and 33: an outcome outside the scheme is in the denominator only', () => {
    const catalogue = catalogueOf([
      outcome('lo:1', 20),
      { ...outcome('lo:2', 10), field: 'nzsced:08' },
      { id: 'lo:3', title: 'No field', credits: 10, qualityAssured: true },
    ]);
    const answer = assess(catalogue, days(['lo:1', 'lo:2', 'lo:3']));
    expect(answer.majors.map(({ fieldId }) => fieldId)).toEqual(['field:a', 'field:b', 'field:c']);
    expect(answer.major('field:a')).toMatchObject({ reachable: false, fieldCredits: 2000 });
  });

  it('follows a domain up to its top field', () => {
    const catalogue = catalogueOf([outcome('lo:1', 40, { field: 'field:a-domain' })]);
    expect(assess(catalogue, days(['lo:1'])).major('field:a')).toMatchObject({ reachable: true });
  });
});

describe('counting once, and what does not count', () => {
  const day = '2025-01-01';

  it('20: a whole is held through its parts, dated with the last of them', () => {
    const catalogue = catalogueOf([
      outcome('lo:w', 40),
      outcome('lo:p', 0, { partOf: 'lo:w' }),
      outcome('lo:q', 0, { partOf: 'lo:w' }),
    ]);
    const whole = assess(catalogue, [held('lo:p', '2015-01-01'), held('lo:q', day)]);
    expect(whole.selection).toMatchObject({ ids: ['lo:w'], last: day, credits: 4000 });
    expect(whole.reasons).toEqual([]);
    expect(assess(catalogue, [held('lo:p', day)]).reasons).toEqual(['lo:p NO_CREDITS']);
    const foreign = [held('lo:p', day, { awardedById: 'org:overseas' }), held('lo:q', day)];
    expect(assess(catalogue, foreign)).toMatchObject({
      eligible: false,
      reasons: ['lo:p NO_CREDITS', 'lo:q NO_CREDITS'],
    });
  });

  it('21 and 27: achieved twice, by whatever kind, counts once', () => {
    const twice = [held('lo:1', day), held('lo:1', '2024-01-01', { kind: 'RPL' })];
    const answer = assess(two, twice);
    expect(answer.selection.credits).toBe(2000);
    expect(answer.reasons).toEqual(['lo:1 REPEATED']);
  });

  it('22, 23 and 25: pairs are symmetric and not transitive; the major keeps the one that helps', () => {
    const catalogue = catalogueOf([
      outcome('lo:1', 21, { excludes: ['lo:2'] }),
      outcome('lo:2', 21, { field: 'field:b' }),
      outcome('lo:3', 20, { field: 'field:b', supersedes: ['lo:2'] }),
    ]);
    const answer = assess(catalogue, [held('lo:1', day), held('lo:2', day), held('lo:3', day)]);
    expect(answer.selection.ids).toEqual(['lo:1', 'lo:3']);
    expect(answer.reasons).toEqual(['lo:2 SUPERSEDED_PAIR']);
    expect(answer.major('field:a')).toMatchObject({ reachable: true });
    expect(assess(catalogue, [held('lo:1', day), held('lo:2', day)]).reasons).toEqual([
      'lo:2 EXCLUDED_PAIR',
    ]);
  });

  it('26: what an issued ALQ has used counts no more; a redemption uses nothing', () => {
    const used = held('lo:1', day, { usedFor: ['alq:2024-17'] });
    const answer = assess(two, [used, held('lo:1', '2026-01-01')]);
    expect(answer.reasons).toEqual(['lo:1 ALREADY_USED', 'lo:1 ALREADY_USED']);
    const redeemable = { ...two, qualifications: [certificate] };
    const redeemed = held('lo:1', day, { usedFor: ['qual:1'] });
    expect(assess(redeemable, [redeemed]).selection.credits).toBe(2000);
  });

  it('34: a revoked award is held for nothing, a later loss of accreditation changes nothing', () => {
    expect(assess(two, [held('lo:1', day, { revoked: true })]).reasons).toEqual(['lo:1 REVOKED']);
    const organisations = [
      { ...org, id: 'org:nz', accreditedTo: '2025-01-01' },
      { ...org, id: 'org:none', accredited: false },
    ];
    const catalogue = { ...two, organisations };
    expect(assess(catalogue, [held('lo:1', day)]).selection.credits).toBe(2000);
    expect(assess(catalogue, [held('lo:1', '2025-01-02')]).reasons).toEqual([
      'lo:1 AWARDED_BY_UNACCREDITED',
    ]);
  });

  it('38: a statement of equivalence and its like are not quality assured', () => {
    for (const recognition of ['EQUIVALENCE_STATEMENT', 'INDUSTRY', 'PROPOSED'] as const) {
      const microCredentials = [microCredential('mc:1', required('lo:1'), { recognition })];
      const catalogue = { ...two, microCredentials };
      const { reasons } = assess(catalogue, [held('lo:1', day, { viaId: 'mc:1' })]);
      expect(reasons).toEqual(['lo:1 NOT_QUALITY_ASSURED']);
    }
  });

  it('39: an award counts where its provider was accredited for that very thing', () => {
    const catalogue = {
      ...two,
      microCredentials: [microCredential('mc:limited', required('lo:1'))],
    };
    const limited = { awardedById: 'org:limited' };
    expect(assess(catalogue, [held('lo:1', day, limited)]).eligible).toBe(false);
    const via = held('lo:1', day, { ...limited, viaId: 'mc:limited' });
    expect(assess(catalogue, [via]).selection.credits).toBe(2000);
  });
});

const org = {
  name: 'Provider',
  roles: ['PROVIDER' as const],
  jurisdiction: 'NZ',
  accredited: true,
};
const certificate = {
  id: 'qual:1',
  title: 'Certificate',
  type: 'CERTIFICATE',
  credits: 40,
  jurisdiction: 'NZ',
  owner: 'org:nz',
  groups: [],
};
