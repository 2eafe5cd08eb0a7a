import { type Measure, type PartitionProblem, sumOver } from './partitionProblem.ts';
import type { PartitionSearch } from './partitionSearch.ts';

/** What no partition can be below at an aim whose earlier aims have these values, without any search. */
export function plainBound(
  search: Pick<PartitionSearch, 'problem' | 'mostReady'>,
  aim: number,
  values: readonly number[],
): number {
  const { problem, mostReady } = search;
  const { weights } = problem;
  const [left = 0, ready = 0] = values;
  const carried = sumOver(weights, [...weights.keys()]) - left;
  const bounds = [
    () => leastLeft(problem),
    () => 0 - Math.min(mostReady, carried),
    () => fewestParts(problem, carried + ready),
    () => 0 - mostLikeness(problem),
    () => 0,
  ];
  return bounds[aim]?.() ?? -Infinity;
}

/**
 * The least weight that must be left over: what fits no part, and enough for the rest to be a whole multiple of each
 * step, as it is where every part is.
 */
function leastLeft(problem: PartitionProblem): number {
  const { weights, measures } = problem;
  const out = hopeless(problem);
  const bounds = measures.flatMap(({ amounts, steps }) =>
    steps.map((step) => leastOfRest(weights, amounts, step, out)),
  );
  return Math.max(sumOver(weights, out), ...bounds);
}

/** By remainder: the least weight of pieces whose amounts, divided by the step, leave it. */
function leastOfRest(
  weights: readonly number[],
  amounts: readonly number[],
  step: number,
  out: readonly number[],
): number {
  const restOf = (amount: number) => amount % step;
  let least = new Map([[restOf(sumOver(amounts, out)), sumOver(weights, out)]]);
  for (const piece of weights.keys()) {
    if (out.includes(piece)) continue;
    const grown = new Map(least);
    for (const [rest, weight] of least) {
      const next = restOf(rest + (amounts[piece] ?? 0));
      const sum = weight + (weights[piece] ?? 0);
      if (sum < (grown.get(next) ?? Infinity)) grown.set(next, sum);
    }
    least = grown;
  }
  return least.get(restOf(sumOver(amounts, [...weights.keys()]))) ?? Infinity;
}

/** Pieces that are too much for any part; all, where even together they are too little. */
function hopeless({ weights, measures }: PartitionProblem): readonly number[] {
  const all = [...weights.keys()];
  const isTooLittle = measures.some(
    ({ amounts, least }) => least !== null && sumOver(amounts, all) < least,
  );
  if (isTooLittle) return all;
  return all.filter((piece) => measures.some((measure) => isOver(measure, [piece])));
}

function isOver({ amounts, most }: Measure, pieces: readonly number[]): boolean {
  return most !== null && sumOver(amounts, pieces) > most;
}

function fewestParts({ weights, measures }: PartitionProblem, weight: number): number {
  if (weight <= 0) return 0;
  const most = measures.find(({ amounts }) => amounts === weights)?.most ?? null;
  return most === null ? 1 : Math.ceil(weight / most);
}

function mostLikeness({ likeness, measures }: PartitionProblem): number {
  return likeness.reduce((sum, row, piece) => {
    const others = row.map((value, other) => {
      const isPair = other > piece && !measures.some((measure) => isOver(measure, [piece, other]));
      return isPair ? value : 0;
    });
    return sum + others.reduce((total, value) => total + value, 0);
  }, 0);
}
