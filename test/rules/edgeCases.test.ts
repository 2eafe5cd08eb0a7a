import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../src/domain/calendarDate.ts';
import { todayInAuckland } from '../../src/services/todayInAuckland.ts';
import { pureAlq } from '../support/pureAlq.ts';
import {
  AS_OF,
  BUSINESS,
  catalogueOf,
  completionOf,
  HEALTH,
  heldOn,
  majorOf,
  reasonsOf,
} from './caseCatalogue.ts';

/** Two outcomes of 20 credits, held on the days given: do they count together? */
function countTogether(first: string, second: string, asOf = second): boolean {
  const catalogue = catalogueOf([
    { id: 'a', credits: 20 },
    { id: 'b', credits: 20 },
  ]);
  const held = [heldOn('a', first), heldOn('b', second)];
  return pureAlq.assess(catalogue, held, { asOf }).eligible;
}

describe('dates that a naive build gets wrong', () => {
  it('case 1: seven years are inclusive of the last day and no longer', () => {
    expect(countTogether('2019-03-01', '2026-03-01')).toBe(true);
    expect(countTogether('2019-03-01', '2026-03-02')).toBe(false);
  });

  it('case 2: seven years are calendar years, not so many days', () => {
    expect(countTogether('2016-02-28', '2023-02-28')).toBe(true);
    expect(countTogether('2016-02-28', '2023-03-01')).toBe(false);
  });

  it('cases 3 and 4: 29 February is clamped, from the last day backward', () => {
    expect(countTogether('2021-02-28', '2028-02-29')).toBe(true);
    expect(countTogether('2021-02-27', '2028-02-29')).toBe(false);
    expect(countTogether('2020-02-29', '2027-02-28')).toBe(true);
    expect(countTogether('2020-02-29', '2027-03-01')).toBe(false);
    const lapses = pureAlq.timeline(
      catalogueOf([{ id: 'a', credits: 20 }]),
      [heldOn('a', '2020-02-29')],
      { asOf: AS_OF },
    );
    expect(lapses.map(({ on }) => on)).toEqual(['2027-03-01']);
  });

  it('case 5: a day is a day of the calendar, and today is the day in New Zealand', () => {
    expect(todayInAuckland(new Date('2019-02-28T11:30:00Z'))).toBe('2019-03-01');
    expect(todayInAuckland(new Date('2026-06-30T11:59:59Z'))).toBe('2026-06-30');
    expect(todayInAuckland(new Date('2026-06-30T12:00:00Z'))).toBe('2026-07-01');
    expect(isCalendarDate('2019-03-01T00:30+13:00')).toBe(false);
  });

  it('case 6: the best window may end before today, and learning ages out before a plan ends', () => {
    const catalogue = catalogueOf([
      { id: 'a', credits: 20 },
      { id: 'b', credits: 20 },
      { id: 'c', credits: 5 },
    ]);
    const held = [heldOn('a', '2012-01-01'), heldOn('b', '2018-12-31'), heldOn('c', '2026-01-01')];
    const answer = pureAlq.assess(catalogue, held, { asOf: AS_OF });
    expect(answer.selection).toMatchObject({ lastAchievedOn: '2018-12-31', credits: 4000 });
    const recent = [heldOn('a', '2019-06-01')];
    const soon = pureAlq.complete(catalogue, recent, completionOf());
    const late = pureAlq.complete(catalogue, recent, completionOf({ completeBy: '2026-06-02' }));
    expect(soon.counted.map(({ outcomeId }) => outcomeId)).toEqual(['a']);
    expect(late.status).toBe('INFEASIBLE');
  });

  it('case 8: what is dated after today is not held', () => {
    const answer = pureAlq.assess(
      catalogueOf([{ id: 'a', credits: 40 }]),
      [heldOn('a', '2026-03-02')],
      {
        asOf: AS_OF,
      },
    );
    expect(answer.eligible).toBe(false);
    expect(reasonsOf(answer)).toEqual({ a: 'FUTURE_DATED' });
  });
});

describe('arithmetic that a naive build gets wrong', () => {
  it('case 10: 26 of 51 credits shows as 51.0 per cent and is not', () => {
    const catalogue = catalogueOf([
      { id: 'a', credits: 26 },
      { id: 'b', credits: 25, field: BUSINESS },
    ]);
    const answer = pureAlq.assess(catalogue, [heldOn('a', AS_OF), heldOn('b', AS_OF)], {
      asOf: AS_OF,
    });
    expect(majorOf(answer, HEALTH)).toMatchObject({ reachable: false, creditsNeeded: 3 });
  });

  it('case 11: twelve times 1.7 of 40 credits passes, exactly', () => {
    const small = Array.from({ length: 12 }, (_unused, place) => ({
      id: `s${String(place)}`,
      credits: 1.7,
    }));
    const catalogue = catalogueOf([...small, { id: 'z', credits: 19.6, field: BUSINESS }]);
    const held = [...small.map(({ id }) => heldOn(id, AS_OF)), heldOn('z', AS_OF)];
    const answer = pureAlq.assess(catalogue, held, { asOf: AS_OF });
    expect(majorOf(answer, HEALTH)).toMatchObject({
      reachable: true,
      share: { numerator: 2040, denominator: 4000, met: true },
    });
  });

  it('case 12: with whole credits 21 of 41 is the smallest major, and 20 of 39 is none', () => {
    const outlook = (field: number, other: number) => {
      const catalogue = catalogueOf([
        { id: 'a', credits: field },
        { id: 'b', credits: other, field: BUSINESS },
      ]);
      const held = [heldOn('a', AS_OF), heldOn('b', AS_OF)];
      return majorOf(pureAlq.assess(catalogue, held, { asOf: AS_OF }), HEALTH).reachable;
    };
    expect(outlook(21, 20)).toBe(true);
    expect(outlook(20, 19)).toBe(false);
    expect(outlook(20, 20)).toBe(false);
  });

  it('cases 13 and 14: a subset carries the major that everything together does not, in whole blocks', () => {
    const catalogue = catalogueOf([
      { id: 'a', credits: 21 },
      { id: 'b', credits: 20, field: BUSINESS },
      { id: 'c', credits: 15, field: BUSINESS },
    ]);
    const held = ['a', 'b', 'c'].map((id) => heldOn(id, AS_OF));
    const major = majorOf(pureAlq.assess(catalogue, held, { asOf: AS_OF }), HEALTH);
    expect(major.selection.outcomes.map(({ outcomeId }) => outcomeId)).toEqual(['a', 'b']);
    const alone = majorOf(
      pureAlq.assess(
        catalogue,
        [held[0], held[2]].flatMap((each) => each ?? []),
        { asOf: AS_OF },
      ),
      HEALTH,
    );
    expect(alone).toMatchObject({ reachable: false, creditsNeeded: 400 });
  });

  it('case 15: an outcome of no credits is never put forward, and nothing divides by nothing', () => {
    const catalogue = catalogueOf([{ id: 'induction', credits: 0 }]);
    const answer = pureAlq.assess(catalogue, [heldOn('induction', AS_OF)], { asOf: AS_OF });
    expect(reasonsOf(answer)).toEqual({ induction: 'NO_CREDITS' });
    expect(majorOf(answer, HEALTH).share).toEqual({
      numerator: 0,
      denominator: 0,
      required: 51,
      met: false,
    });
  });
});

describe('credit that a naive build counts twice', () => {
  const parts = [
    { id: 'whole', credits: 40 },
    { id: 'part1', credits: 0, partOf: 'whole' },
    { id: 'part2', credits: 0, partOf: 'whole' },
  ];

  it('case 20: credit comes through the whole, once, on the day of its last part', () => {
    const held = [
      heldOn('part1', '2024-01-01'),
      heldOn('part2', '2025-01-01'),
      heldOn('whole', '2023-01-01'),
    ];
    const both = pureAlq.assess(catalogueOf(parts), held, { asOf: AS_OF });
    expect(both.selection).toMatchObject({ credits: 4000, lastAchievedOn: '2025-01-01' });
    const lone = pureAlq.assess(catalogueOf(parts), held.slice(0, 1), { asOf: AS_OF });
    expect(reasonsOf(lone)).toEqual({ part1: 'NO_CREDITS' });
  });

  it('cases 21 and 27: the same outcome counts once, by whatever kind of award', () => {
    const catalogue = catalogueOf([{ id: 'a', credits: 20 }]);
    const held = [heldOn('a', '2024-01-01', { kind: 'RPL' }), heldOn('a', '2025-01-01')];
    const answer = pureAlq.assess(catalogue, held, { asOf: AS_OF });
    expect(answer.selection).toMatchObject({ credits: 2000, lastAchievedOn: '2025-01-01' });
    expect(answer.notCounted.map(({ reason }) => reason)).toEqual(['REPEATED']);
  });

  it('cases 22, 23 and 25: of a pair one counts; exclusion is symmetric, not transitive', () => {
    const catalogue = catalogueOf([
      { id: 'a', credits: 20, excludes: ['b'] },
      { id: 'b', credits: 20 },
      { id: 'c', credits: 20, excludes: ['b'] },
      { id: 'd', credits: 10, supersedes: ['a', 'c'] },
    ]);
    const answer = pureAlq.assess(
      catalogue,
      ['a', 'b', 'c', 'd'].map((id) => heldOn(id, AS_OF)),
      {
        asOf: AS_OF,
      },
    );
    expect(answer.selection.outcomes.map(({ outcomeId }) => outcomeId)).toEqual(['a', 'c']);
    expect(reasonsOf(answer)).toEqual({ b: 'EXCLUDED_PAIR', d: 'SUPERSEDED_PAIR' });
  });

  it('case 24: the same words take no credit away', () => {
    const twin = { title: 'Prepare food', credits: 20, level: 2 };
    const catalogue = catalogueOf([
      { id: 'a', ...twin },
      { id: 'b', ...twin },
    ]);
    const held = [heldOn('a', AS_OF), heldOn('b', AS_OF)];
    const answer = pureAlq.assess(catalogue, held, { asOf: AS_OF });
    expect(answer).toMatchObject({ eligible: true, selection: { credits: 4000 }, notCounted: [] });
  });

  it('case 26: used in an issued ALQ it counts no more; redeemed for a qualification it does', () => {
    const catalogue = catalogueOf([
      { id: 'a', credits: 20 },
      { id: 'b', credits: 20 },
    ]);
    const held = [
      heldOn('a', AS_OF, { usedFor: ['issued:1'] }),
      heldOn('b', AS_OF, { usedFor: ['qual:certificate'] }),
    ];
    const answer = pureAlq.assess(catalogue, held, { asOf: AS_OF });
    expect(reasonsOf(answer)).toEqual({ a: 'ALREADY_USED' });
    expect(answer.selection.credits).toBe(2000);
  });
});
