import type { Choice } from '../acquisition.ts';
import { type Cut, cutRows } from '../acquisitionModel.ts';
import { gainColumns, type GainTerms } from '../gainColumns.ts';
import { itemColumns, type ItemColumns, readChoices } from '../itemColumns.ts';
import { greatestDivisor } from '../greatestDivisor.ts';
import { listAt } from '../lists.ts';
import {
  draftModel,
  type MixedIntegerModel,
  plus,
  type Row,
  type Term,
  times,
} from '../mixedInteger.ts';
import type { Posed } from '../posed.ts';
import {
  type BundleCost,
  bundleGainCost,
  type BundleProblem,
  bundleWayCost,
} from './bundleProblem.ts';
import { goalColumns, rivalRows } from './goalRows.ts';
import { originRows } from './originRows.ts';

/** What is minimised: goals left uncovered first of all, and in the end what items bring only where it is wanted. */
export type Measure = 'GOALS_UNCOVERED' | BundleCost | 'WANTS';

export interface BundleModel {
  /** Its objective counts in units, so that a gap below one unit is none. */
  readonly model: MixedIntegerModel;
  /** What every value of the measure is a multiple of. */
  readonly unit: number;
  readonly read: (values: readonly number[]) => readonly Choice[];
  /** What the cut says about these items. */
  readonly rowOf: (cut: Cut) => Row;
  /** The goals that a solution leaves uncovered, by number. */
  readonly uncovered: (values: readonly number[]) => readonly number[];
  /** By item: the columns that are 1 when it is taken. */
  readonly columnsOf: ReadonlyMap<number, readonly number[]>;
}

/** The most that a measure may come to. */
export interface Ceiling {
  readonly measure: Measure;
  readonly most: number;
}

/**
 * The bundle problem over some of its items as a mixed-integer model that minimises one measure, or none: any bundle
 * below the ceilings will then do.
 */
export function modelBundle(
  problem: BundleProblem,
  posed: Posed,
  items: readonly number[],
  cuts: readonly Cut[],
  measure: Measure | null,
  ceilings: readonly Ceiling[],
): BundleModel {
  const { acquisition } = problem;
  const draft = draftModel();
  const columns = itemColumns(draft, posed, items);
  const gains = gainColumns(draft, posed, columns);
  const uncovered = goalColumns(draft, problem, gains);
  const termsOf = (asked: Measure): readonly Term[] => {
    if (asked === 'GOALS_UNCOVERED') return uncovered.map((column) => plus(column));
    if (asked !== 'WANTS') return costTerms(problem, columns, gains, asked);
    return columns.flatMap(({ wanted }) => [...wanted.values()].flat().map((each) => plus(each)));
  };
  const size = sizeTerms(problem, gains);
  if (problem.sizeMin > 0) draft.atLeast(problem.sizeMin, size);
  if (problem.sizeMax !== null) draft.atMost(problem.sizeMax, size);
  if (acquisition.feeMax !== null) draft.atMost(acquisition.feeMax, termsOf('FEE'));
  if (acquisition.hoursMax !== null) draft.atMost(acquisition.hoursMax, termsOf('HOURS'));
  rivalRows(draft, problem, carryingTerms(posed, columns, gains));
  originRows(draft, problem, columns, gains, size);
  const rowOf = cutRows(columns);
  for (const cut of cuts) {
    const { upper, terms } = rowOf(cut);
    draft.atMost(upper, terms);
  }
  for (const { measure: bounded, most } of ceilings) draft.atMost(most, termsOf(bounded));
  const columnsOf = new Map(columns.map(({ item, ways }) => [item.index, ways]));
  const objective = measure === null ? [] : termsOf(measure);
  const unit =
    objective.reduce((all, { factor }) => greatestDivisor(all, Math.abs(factor)), 0) || 1;
  return {
    model: draft.finish([objective.map((term) => times(term, 1 / unit))]),
    unit,
    read: (values) => readChoices(columns, values),
    rowOf,
    uncovered: (values) =>
      [...uncovered.keys()].filter((goal) => (values[uncovered[goal] ?? -1] ?? 0) > 0.5),
    columnsOf,
  };
}

function costTerms(
  problem: BundleProblem,
  columns: readonly ItemColumns[],
  gains: GainTerms,
  cost: BundleCost,
): readonly Term[] {
  const ofGains = [...gains].flatMap(([gain, terms]) => {
    const price = bundleGainCost(problem, gain, cost);
    return price === 0 ? [] : terms.map((term) => times(term, price));
  });
  const ofWays = columns.flatMap(({ item, ways }) =>
    ways.flatMap((column, order) => {
      const price = bundleWayCost(problem, item.index, item.ways[order] ?? 0, cost);
      return price === 0 ? [] : [plus(column, price)];
    }),
  );
  return [...ofGains, ...ofWays];
}

function sizeTerms({ size }: BundleProblem, gains: GainTerms): readonly Term[] {
  return [...gains].flatMap(([gain, terms]) => {
    const own = size[gain] ?? 0;
    return own === 0 ? [] : terms.map((term) => times(term, own));
  });
}

/** For each gain, lists of terms that are 1 when it is carried: also again, by items, where it is had already. */
function carryingTerms(
  { problem }: Posed,
  columns: readonly ItemColumns[],
  gains: GainTerms,
): (gain: number) => readonly (readonly Term[])[] {
  const { stock } = problem.shelf;
  const ways = new Map(columns.map(({ item, ways: own }) => [item.index, own]));
  return (gain) => {
    const terms = gains.get(gain);
    if (problem.had[gain] !== 1) return terms ? [terms] : [];
    return Array.from(listAt(stock.carriers, gain)).flatMap((item) => {
      const always = listAt(stock.carries, item).subarray(
        0,
        (stock.optionsFrom[item] ?? 0) - (stock.carries.starts[item] ?? 0),
      );
      const own = ways.get(item);
      return own && always.includes(gain) ? [own.map((column) => plus(column))] : [];
    });
  };
}
