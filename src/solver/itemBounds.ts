import type { AcquisitionProblem, Item } from './acquisition.ts';
import { addCosts, type FixedPart, partCosts, type Relaxation, sumWeights } from './relaxation.ts';
import { openGrid, type Step } from './targetGrid.ts';

/**
 * A lower bound by items: each brings all that could count through it, even where another brings it too, at its
 * whole fee. Tight where fees or the number of items come first. Credits and hours are counted only for what no
 * other item brings, so that nothing is paid twice.
 */
export function boundByItems(problem: AcquisitionProblem, fixed: FixedPart): Relaxation {
  const bringers = countBringers(problem);
  const through = wholesThroughParts(problem);
  const stepOf = (item: Item): Step => {
    const offered = [...item.required, ...item.optional].filter((gain) => !fixed.gains.has(gain));
    // A whole may be completed by any of its parts: each of them is taken to bring all of it.
    const brought = new Set([...offered, ...offered.flatMap((gain) => through.get(gain) ?? [])]);
    const alone = item.required.filter(
      (gain) => bringers.get(gain) === 1 && !fixed.gains.has(gain),
    );
    const price = partCosts(problem, [item], new Set(alone));
    return { ...sumWeights(problem, brought), price };
  };
  const steps = problem.items.filter((item) => !item.mustTake).map(stepOf);
  const origin = withOptions(problem, fixed, through);
  const grid = openGrid(problem.target, origin, steps, problem.costs.length);
  return {
    overall: addCosts(grid.cheapest(origin.primary, origin.secondary), fixed.costs),
    ofItem: (item) => {
      const { primary, secondary, price } = stepOf(item);
      const rest = grid.cheapest(origin.primary + primary, origin.secondary + secondary);
      return addCosts(addCosts(rest, price), fixed.costs);
    },
  };
}

/** Items that must be taken may bring their options, and complete wholes, without a further fee. */
function withOptions(
  problem: AcquisitionProblem,
  fixed: FixedPart,
  through: ReadonlyMap<number, readonly number[]>,
) {
  const forced = problem.items.filter((item) => item.mustTake);
  const options = forced.flatMap((item) => item.optional);
  const wholes = [...fixed.gains, ...options].flatMap((gain) => through.get(gain) ?? []);
  const more = sumWeights(
    problem,
    new Set([...options, ...wholes].filter((gain) => !fixed.gains.has(gain))),
  );
  return { primary: fixed.primary + more.primary, secondary: fixed.secondary + more.secondary };
}

function countBringers(problem: AcquisitionProblem): ReadonlyMap<number, number> {
  const bringers = new Map<number, number>();
  for (const item of problem.items) {
    for (const gain of item.required) bringers.set(gain, (bringers.get(gain) ?? 0) + 1);
    for (const gain of item.optional) bringers.set(gain, (bringers.get(gain) ?? 0) + 1);
  }
  return bringers;
}

/** For each gain all wholes above it. */
function wholesThroughParts(problem: AcquisitionProblem): ReadonlyMap<number, readonly number[]> {
  const above = new Map<number, Set<number>>();
  const climb = (part: number, whole: number) => {
    const found = above.get(part) ?? new Set<number>();
    above.set(part, found.add(whole));
    for (const lower of problem.gains[part]?.parts ?? []) climb(lower, whole);
  };
  problem.gains.forEach((gain, whole) => {
    for (const part of gain.parts ?? []) climb(part, whole);
  });
  return new Map([...above].map(([part, wholes]) => [part, [...wholes]]));
}
