import { describe, expect, it } from 'vitest';
import { pureAlq } from '../support/pureAlq.ts';
import {
  AS_OF,
  BUSINESS,
  catalogueOf,
  completionOf,
  HEALTH,
  heldOn,
  majorOf,
  microCredentialOf,
  offer,
  reasonsOf,
} from './caseCatalogue.ts';

describe('fields that a naive build muddles', () => {
  it('cases 29 to 33: a field is a top field of the scheme; what has none counts in the whole only', () => {
    const catalogue = catalogueOf([
      { id: 'a', credits: 21, field: 'field:pharmacy' },
      { id: 'b', credits: 20, field: 'nzsced:09' },
    ]);
    const answer = pureAlq.assess(catalogue, [heldOn('a', AS_OF), heldOn('b', AS_OF)], {
      asOf: AS_OF,
    });
    expect(answer.majors.map(({ fieldId }) => fieldId).sort()).toEqual([
      BUSINESS,
      'field:generic',
      HEALTH,
    ]);
    expect(majorOf(answer, HEALTH)).toMatchObject({ reachable: true, fieldCredits: 2100 });
    const bare = {
      ...catalogueOf([]),
      learningOutcomes: [{ id: 'u', title: 'U', credits: 20, qualityAssured: true }],
    };
    const without = pureAlq.assess(bare, [heldOn('u', AS_OF)], { asOf: AS_OF });
    expect(without.selection.credits).toBe(2000);
    expect(majorOf(without, HEALTH).fieldCredits).toBe(0);
  });
});

describe('standing that a naive build overlooks', () => {
  it('cases 34, 38 and 39: revoked, through equivalence, by a body not accredited for it that day', () => {
    const catalogue = catalogueOf(
      ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, credits: 10 })),
      {
        microCredentials: [
          microCredentialOf('mc:equivalence', ['b'], { recognition: 'EQUIVALENCE_STATEMENT' }),
          microCredentialOf('mc:named', ['d']),
        ],
      },
    );
    const answer = pureAlq.assess(
      catalogue,
      [
        heldOn('a', AS_OF, { revoked: true }),
        heldOn('b', AS_OF, { viaId: 'mc:equivalence' }),
        heldOn('c', '2021-01-01', { awardedById: 'org:ended' }),
        heldOn('d', AS_OF, { awardedById: 'org:named', viaId: 'mc:named' }),
        heldOn('e', AS_OF, { awardedById: 'org:named' }),
      ],
      { asOf: AS_OF },
    );
    expect(answer.selection.outcomes.map(({ outcomeId }) => outcomeId)).toEqual(['d']);
    expect(reasonsOf(answer)).toEqual({
      a: 'REVOKED',
      b: 'NOT_QUALITY_ASSURED',
      c: 'AWARDED_BY_UNACCREDITED',
      e: 'AWARDED_BY_UNACCREDITED',
    });
  });

  it('case 35: an expired outcome still counts for who holds it, and inside a current micro-credential', () => {
    const catalogue = catalogueOf([{ id: 'old', credits: 40, status: 'EXPIRED' }], {
      microCredentials: [microCredentialOf('mc:current', ['old'])],
    });
    expect(pureAlq.assess(catalogue, [heldOn('old', AS_OF)], { asOf: AS_OF }).eligible).toBe(true);
    const plan = pureAlq.complete(catalogue, [], completionOf());
    expect(plan.plans[0]?.take.map(({ itemId }) => itemId)).toEqual(['mc:current']);
  });
});

describe('plans that a naive build gets wrong', () => {
  it('case 41: every group asks for one of its alternatives, before or together with the outcome', () => {
    const catalogue = catalogueOf([
      { id: 'goal', credits: 30, prerequisites: [['x', 'y'], ['z']] },
      { id: 'x', credits: 6 },
      { id: 'y', credits: 5 },
      { id: 'z', credits: 5 },
    ]);
    const answer = pureAlq.complete(catalogue, [], completionOf());
    expect(answer.status).toBe('OPTIMAL');
    const order = answer.plans[0]?.take.map(({ itemId }) => itemId) ?? [];
    expect(order.toSorted()).toEqual(['goal', 'y', 'z']);
    expect(order.at(-1)).toBe('goal');
  });

  it('case 42: a revoked award meets no prerequisite', () => {
    const catalogue = catalogueOf(
      [
        { id: 'goal', credits: 40, prerequisites: [['before']] },
        { id: 'before', credits: 5 },
      ],
      { offerings: [offer('goal')] },
    );
    const ask = (revoked: boolean) =>
      pureAlq.complete(catalogue, [heldOn('before', AS_OF, { revoked })], completionOf()).status;
    expect(ask(false)).toBe('OPTIMAL');
    expect(ask(true)).toBe('INFEASIBLE');
  });

  it('case 43: what is reached already is one empty plan with a proof', () => {
    const answer = pureAlq.complete(
      catalogueOf([{ id: 'a', credits: 40 }]),
      [heldOn('a', AS_OF)],
      completionOf({ majorFieldId: HEALTH }),
    );
    expect(answer).toMatchObject({
      status: 'ALREADY_COMPLETE',
      plans: [{ take: [], newCredits: 0, fee: 0, weeks: 0, proof: { status: 'OPTIMAL' } }],
    });
    expect(answer.plans).toHaveLength(1);
    expect(answer.plans[0]?.explanation.at(-1)).toBe(
      'Nothing has to be taken: what is held is enough.',
    );
  });

  it('case 44: what cannot be reached names an irreducible set of requirements', () => {
    const catalogue = catalogueOf([{ id: 'a', credits: 40 }]);
    const answer = pureAlq.complete(
      catalogue,
      [],
      completionOf({ constraints: { maxFee: 5000, regions: ['Auckland'] } }),
    );
    expect(answer.status).toBe('INFEASIBLE');
    expect(answer.conflicts.map(({ requirement }) => requirement)).toEqual([
      'MAX_FEE',
      'MIN_CREDITS',
    ]);
  });

  it('case 45: a missing fee is not nothing: known fees come first, unknown ones are listed', () => {
    const catalogue = catalogueOf(
      [
        { id: 'a', credits: 40 },
        { id: 'b', credits: 40 },
      ],
      {
        offerings: [
          offer('a'),
          offer('b', { fee: 900 }),
          offer('a', { id: 'aud', fee: 1, currency: 'AUD' }),
        ],
      },
    );
    const [plan] = pureAlq.complete(catalogue, [], completionOf()).plans;
    expect(plan).toMatchObject({ fee: 90000, feeUnknownFor: [], take: [{ itemId: 'b' }] });
    const [forced] = pureAlq.complete(
      catalogue,
      [],
      completionOf({ constraints: { excludeIds: ['b'] } }),
    ).plans;
    expect(forced).toMatchObject({ fee: null, feeUnknownFor: ['a'] });
    const bounded = completionOf({ constraints: { excludeIds: ['b'], maxFee: 100_000 } });
    expect(pureAlq.complete(catalogue, [], bounded).status).toBe('INFEASIBLE');
  });
});
