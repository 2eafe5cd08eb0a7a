import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, leastOverSelections, selectBlocks } from '../../src/solver/blockSelection.ts';
import { selectWithinWindow } from '../../src/solver/datedSelection.ts';

const COUNT = 7;
const DAYS = ['2019-02-28', '2019-03-01', '2020-02-29', '2026-02-27', '2026-03-01', '2027-01-05'];
const ANY = Number.POSITIVE_INFINITY;

const block = fc.record({
  primary: fc.constantFrom(0, 0, 1, 2, 5),
  secondary: fc.constantFrom(0, 0, 1, 3, 4),
  dates: fc.subarray(DAYS, { minLength: 1 }),
});
const ask = fc
  .record({
    blocks: fc.array(block, { maxLength: COUNT, size: 'max' }),
    pairs: fc.array(fc.tuple(fc.nat({ max: COUNT - 1 }), fc.nat({ max: COUNT - 1 })), {
      maxLength: 6,
    }),
    total: fc.integer({ min: 0, max: 14 }),
    percent: fc.constantFrom(0, 40, 51, 70),
  })
  .map(({ blocks, pairs, ...goal }) => {
    const conflicts = blocks.map((_block, one) =>
      blocks.flatMap((_other, other) => {
        const excludes = pairs.some(
          ([left, right]) => (left === one && right === other) || (left === other && right === one),
        );
        return excludes && one !== other ? [other] : [];
      }),
    );
    return { blocks, conflicts, ...goal };
  });

interface Goal {
  readonly total: number;
  readonly percent: number;
}

function acceptor({ total, percent }: Goal) {
  return (primary: number, secondary: number) =>
    primary + secondary >= total && 100 * primary >= percent * (primary + secondary);
}

function weigh(blocks: readonly Block[], chosen: readonly number[]) {
  const sum = (member: keyof Block) =>
    chosen.reduce((total, index) => total + (blocks[index]?.[member] ?? 0), 0);
  return { primary: sum('primary'), secondary: sum('secondary') };
}

/** Every selection without a pair that excludes one another. */
function everySelection(conflicts: readonly (readonly number[])[]): readonly number[][] {
  return conflicts.reduce<number[][]>(
    (sets, others, index) => [
      ...sets,
      ...sets
        .filter((set) => !set.some((one) => others.includes(one)))
        .map((set) => [...set, index]),
    ],
    [[]],
  );
}

/** Heaviest first, then most primary weight, then the least list. */
function compare(blocks: readonly Block[], left: readonly number[], right: readonly number[]) {
  const [one, other] = [weigh(blocks, left), weigh(blocks, right)];
  return (
    other.primary + other.secondary - one.primary - one.secondary ||
    other.primary - one.primary ||
    compareLists(left, right)
  );
}

/** The least list of indexes: an earlier one first, and a longer one before what it begins with. */
function compareLists(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((index, order) => index !== right[order]);
  return at < 0 ? right.length - left.length : (left[at] ?? ANY) - (right[at] ?? ANY);
}

describe('selecting blocks', () => {
  it('finds the best of all acceptable selections', () => {
    fc.assert(
      fc.property(ask, ({ blocks, conflicts, ...goal }) => {
        const accepts = acceptor(goal);
        const acceptable = everySelection(conflicts).filter((chosen) => {
          const { primary, secondary } = weigh(blocks, chosen);
          return accepts(primary, secondary);
        });
        const [best] = acceptable.sort((left, right) => compare(blocks, left, right));
        const found = selectBlocks({ blocks, conflicts, secondaryMax: ANY }, accepts);
        const isWeightless = (index: number) =>
          (blocks[index]?.primary ?? 0) + (blocks[index]?.secondary ?? 0) === 0;
        expect(
          found && { ...found, chosen: found.chosen.filter((one) => !isWeightless(one)) },
        ).toEqual(
          best
            ? { ...weigh(blocks, best), chosen: best.filter((one) => !isWeightless(one)) }
            : null,
        );
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('finds the least cost over all of them', () => {
    fc.assert(
      fc.property(ask, ({ blocks, conflicts, total }) => {
        const costOf = (primary: number, secondary: number) =>
          Math.max(0, total - primary) + 2 * secondary;
        const costs = everySelection(conflicts).map((chosen) => {
          const { primary, secondary } = weigh(blocks, chosen);
          return costOf(primary, secondary);
        });
        const found = leastOverSelections({ blocks, conflicts, secondaryMax: ANY }, costOf);
        expect(found).toBe(Math.min(...costs));
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  it('keeps to what is there, and to at least one anchor', () => {
    const blocks = [
      { primary: 5, secondary: 0 },
      { primary: 3, secondary: 0 },
      { primary: 1, secondary: 0 },
    ];
    const conflicts = [[2], [], [0]];
    const accepts = () => true;
    const open = { blocks, conflicts, secondaryMax: 0 };
    expect(selectBlocks(open, accepts)?.chosen).toEqual([0, 1]);
    const anchors = [false, false, true];
    expect(selectBlocks({ ...open, anchors }, accepts)?.chosen).toEqual([1, 2]);
    const present = [false, true, true];
    expect(selectBlocks({ ...open, present }, accepts)?.chosen).toEqual([1, 2]);
    const nothing = { present: [true, true, false], anchors };
    expect(selectBlocks({ ...open, ...nothing }, accepts)).toBeNull();
  });
});

describe('selecting within a window', () => {
  const windowStart = (last: string) => `${String(Number(last.slice(0, 4)) - 7)}${last.slice(4)}`;

  it('finds the best selection that some window holds, and the latest such window', () => {
    fc.assert(
      fc.property(ask, ({ blocks, conflicts, ...goal }) => {
        const accepts = acceptor(goal);
        const windows = DAYS.toReversed().flatMap((last) => {
          const isIn = (index: number) =>
            blocks[index]?.dates.some((day) => day <= last && day >= windowStart(last));
          const endsThen = (chosen: readonly number[]) =>
            chosen.some((index) => blocks[index]?.dates.includes(last));
          return everySelection(conflicts)
            .filter((chosen) => chosen.every(isIn) && (chosen.length === 0 || endsThen(chosen)))
            .map((chosen) => ({ chosen, last, ...weigh(blocks, chosen) }));
        });
        const [best] = windows
          .filter(({ primary, secondary }) => accepts(primary, secondary))
          .sort(
            (left, right) =>
              right.primary + right.secondary - left.primary - left.secondary ||
              right.primary - left.primary,
          );
        const found = selectWithinWindow(
          { blocks, conflicts, secondaryMax: ANY, windowStart },
          accepts,
        );
        if (!found || !best) {
          expect(found === null || (found.primary === 0 && found.secondary === 0)).toBe(true);
          expect(best).toBeUndefined();
          return;
        }
        expect([found.primary, found.secondary]).toEqual([best.primary, best.secondary]);
        if (best.primary + best.secondary > 0) expect(found.last).toBe(best.last);
        found.dates.forEach((day, order) => {
          const dates = blocks[found.chosen[order] ?? -1]?.dates ?? [];
          const fitting = dates.filter((each) => each <= (found.last ?? ''));
          expect(day).toBe(fitting.at(-1));
          expect(day >= windowStart(found.last ?? '')).toBe(true);
        });
      }),
      { numRuns: 400, seed: 3 },
    );
  });

  it('lets a window end on 29 February, and hold a day of seven years before', () => {
    const blocks = [
      { primary: 1, secondary: 0, dates: ['2021-02-28'] },
      { primary: 1, secondary: 0, dates: ['2028-02-29'] },
    ];
    const start = (last: string) => (last === '2028-02-29' ? '2021-02-28' : '');
    const found = selectWithinWindow(
      { blocks, conflicts: [[], []], secondaryMax: 0, windowStart: start },
      () => true,
    );
    expect(found).toMatchObject({ primary: 2, first: '2021-02-28', last: '2028-02-29' });
  });
});
