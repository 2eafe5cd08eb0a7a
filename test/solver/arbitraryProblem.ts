import fc from 'fast-check';
import type { AcquisitionProblem, Cost } from '../../src/solver/acquisition.ts';
import { listAt } from '../../src/solver/lists.ts';
import { openShelf } from '../../src/solver/shelf.ts';
import { openStock, type Stock } from '../../src/solver/stock.ts';

const GAINS = 6;
const ITEMS = 4;

const some = (most: number) =>
  fc.uniqueArray(fc.nat({ max: GAINS - 1 }), { maxLength: most, size: 'max' });
/** Now and then, rather than every second time. */
const rarely = <T>(one: fc.Arbitrary<T>, freq = 4) => fc.option(one, { freq, nil: null });

const gainSpec = fc.record({
  credits: fc.constantFrom(0, 1, 2, 3, 5, 8),
  hours: fc.constantFrom(0, 10, 15, 40),
  needs: fc.array(some(2), { maxLength: 2 }),
  whole: rarely(fc.nat({ max: GAINS - 1 })),
  rivals: rarely(fc.nat({ max: GAINS - 1 })),
  isPrimary: fc.boolean(),
  countsInParts: fc.boolean(),
});

const waySpec = fc.record({
  fee: rarely(fc.constantFrom(0, 100, 120, 300), 5),
  uncounted: some(1),
});

const itemSpec = fc.record({
  gains: fc.uniqueArray(fc.nat({ max: GAINS - 1 }), { minLength: 1, maxLength: 3, size: 'max' }),
  required: fc.constantFrom(1, 1, 2, 3),
  ways: fc.array(waySpec, { minLength: 1, maxLength: 2 }),
});

const costs = fc.constantFrom<readonly Cost[]>(
  ['CREDITS', 'UNKNOWN_FEES', 'FEE', 'ITEMS'],
  ['UNKNOWN_FEES', 'FEE', 'CREDITS', 'ITEMS'],
  ['ITEMS', 'UNKNOWN_FEES', 'FEE', 'CREDITS'],
  ['HOURS', 'ITEMS'],
  ['ITEMS'],
);

const problemSpec = fc.record({
  gains: fc.array(gainSpec, { minLength: GAINS, maxLength: GAINS }),
  items: fc.array(itemSpec, { minLength: 2, maxLength: ITEMS, size: 'max' }),
  had: rarely(some(2), 2),
  forbidden: rarely(some(1), 6),
  mustTake: rarely(fc.nat({ max: 1 }), 6),
  mustGain: rarely(fc.nat({ max: GAINS - 1 }), 6),
  total: rarely(fc.constantFrom(3, 5, 8, 11), 12),
  percent: rarely(fc.constantFrom(50, 51, 60), 2),
  feeMax: rarely(fc.constantFrom(100, 250, 420), 6),
  hoursMax: rarely(fc.constantFrom(30, 60), 6),
  needsBind: fc.constantFrom(true, true, false),
  rivalsBind: fc.boolean(),
  costs,
});
type ProblemSpec = typeof problemSpec extends fc.Arbitrary<infer T> ? T : never;

/** Small problems with everything that makes them hard: needs, parts, options, rivals, ways that let less count. */
export const arbitraryProblem: fc.Arbitrary<AcquisitionProblem> = problemSpec.map((spec) => {
  const forbidden = flags(spec.forbidden ?? []);
  const stock = stockOf(spec);
  const { shelf } = openShelf(
    stock,
    (number) => {
      const item = spec.items[number];
      // Under a limit of fees nothing of unknown fee is on the shelf.
      const ways = (item?.ways ?? []).filter(({ fee }) => fee !== null || spec.feeMax === null);
      return ways.map(({ fee, uncounted }) => ({
        fee,
        counts: (item?.gains ?? []).filter(
          (gain) => forbidden[gain] === 0 && !uncounted.includes(gain),
        ),
      }));
    },
    forbidden,
  );
  const had = hadOf(stock, spec.had ?? []);
  const weigh = (gain: number) => {
    const { credits, isPrimary } = spec.gains[gain] ?? { credits: 0, isPrimary: true };
    const weight = (stock.wholeOf[gain] ?? -1) >= 0 ? 0 : credits;
    const isCounted = isPrimary || spec.percent === null;
    return { gain, primary: isCounted ? weight : 0, secondary: isCounted ? 0 : weight };
  };
  const blocks = spec.gains.map((_gain, gain) => weigh(gain));
  const fresh = blocks.map((block) =>
    had[block.gain] === 1 ? { ...block, primary: 0, secondary: 0 } : block,
  );
  return {
    shelf,
    had,
    primary: Float64Array.from(fresh, ({ primary }) => primary),
    secondary: Float64Array.from(fresh, ({ secondary }) => secondary),
    held: blocks.filter(({ gain }) => had[gain] === 1),
    countsInParts: Uint8Array.from(spec.gains, ({ countsInParts }, gain) =>
      countsInParts && stock.wholes.includes(gain) ? 1 : 0,
    ),
    needsBind: spec.needsBind,
    rivalsBind: spec.rivalsBind,
    target: spec.total === null ? null : { total: spec.total, primaryPercent: spec.percent },
    mustTake: new Set(spec.mustTake === null ? [] : [spec.mustTake]),
    mustGain: spec.mustGain === null || had[spec.mustGain] === 1 ? [] : [spec.mustGain],
    feeMax: spec.feeMax,
    hoursMax: spec.hoursMax,
    costs: spec.costs,
  };
});

function stockOf({ gains, items }: ProblemSpec): Stock {
  return openStock(
    items.map(({ gains: carried, required }) => ({
      required: carried.slice(0, required),
      optional: carried.slice(required),
    })),
    gains.map(({ credits, hours, needs, whole }, number) => ({
      credits,
      hours,
      needs: needs
        .map((group) => group.filter((need) => need !== number))
        .filter((group) => group.length > 0),
      // Only of an earlier one, so that no whole is a part of itself.
      whole: whole !== null && whole < number ? whole : null,
      rivals: gains.flatMap(({ rivals }, other) => {
        const areRivals = rivals === number || gains[number]?.rivals === other;
        return areRivals && other !== number ? [other] : [];
      }),
    })),
  );
}

/** Who has all parts of a whole has the whole. */
function hadOf({ parts, wholes }: Stock, had: readonly number[]): Uint8Array {
  const known = flags(had);
  for (const whole of wholes.toReversed()) {
    if ([...listAt(parts, whole)].every((part) => known[part] === 1)) known[whole] = 1;
  }
  return known;
}

function flags(gains: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: GAINS }, (_unused, gain) => (gains.includes(gain) ? 1 : 0));
}
