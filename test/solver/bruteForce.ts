import {
  type AcquisitionProblem,
  type Choice,
  compareCosts,
  type Cost,
} from '../../src/solver/acquisition.ts';
import { listAt } from '../../src/solver/lists.ts';

/** What of a problem can be chosen, and what the choice costs: read from its definition, for very small problems. */
export interface SmallPlan {
  readonly choices: readonly Choice[];
  readonly items: readonly number[];
  readonly costs: readonly number[];
}

/** Every plan, with every workable set of choices. */
export function everyPlan(problem: AcquisitionProblem): readonly SmallPlan[] {
  return everyChoice(problem).flatMap((choices) => {
    const gained = hasWorkableOrder(problem, choices);
    if (gained === null || !isWithinLimits(problem, choices, gained)) return [];
    if (!reachesTarget(problem, choices, gained)) return [];
    const items = choices.map(({ item }) => item);
    return [{ choices, items, costs: costsOf(problem, choices, gained) }];
  });
}

/** The best plan for every set of items, best first, none that holds another one as good or better. */
export function bestPlans(problem: AcquisitionProblem): readonly SmallPlan[] {
  const bySet = new Map<string, SmallPlan>();
  for (const plan of everyPlan(problem)) {
    const key = plan.items.join();
    const known = bySet.get(key);
    if (!known || compareCosts(plan.costs, known.costs) < 0) bySet.set(key, plan);
  }
  const sorted = [...bySet.values()].sort((left, right) => compareCosts(left.costs, right.costs));
  return sorted.filter(
    (plan) =>
      !sorted.some(
        (other) =>
          other !== plan &&
          other.items.every((item) => plan.items.includes(item)) &&
          compareCosts(other.costs, plan.costs) <= 0,
      ),
  );
}

/** Every way to choose items, with a way and wanted options each, that takes what must be taken. */
export function everyChoice({ shelf, had, mustTake }: AcquisitionProblem): readonly Choice[][] {
  let sets: Choice[][] = [[]];
  for (let item = 0; item < shelf.stock.itemCount; item += 1) {
    const options = optionalOf(shelf.stock, item).filter(
      (gain) => had[gain] === 0 && shelf.forbidden[gain] === 0,
    );
    const own: Choice[] = [];
    for (let way = shelf.waysFrom[item] ?? 0; way < (shelf.waysFrom[item + 1] ?? 0); way += 1) {
      for (const wanted of subsets(options)) own.push({ item, way, wanted });
    }
    const kept = mustTake.has(item) ? [] : sets;
    sets = [...kept, ...sets.flatMap((set) => own.map((choice) => [...set, choice]))];
  }
  return sets;
}

/** What is newly gained where some order works: needs met in time, and every item brings something new. */
export function hasWorkableOrder(
  problem: AcquisitionProblem,
  choices: readonly Choice[],
): ReadonlySet<number> | null {
  const tried = new Set<string>();
  const extend = (left: readonly Choice[], gained: ReadonlySet<number>): typeof gained | null => {
    if (left.length === 0) return gained;
    const key = left.map(({ item }) => item).join();
    if (tried.has(key)) return null;
    tried.add(key);
    for (const choice of left) {
      const after = take(problem, choice, gained);
      if (!after) continue;
      const found = extend(
        left.filter((other) => other !== choice),
        after,
      );
      if (found) return found;
    }
    return null;
  };
  const gained = extend(choices, new Set());
  const isForbidden = (gain: number) => problem.shelf.forbidden[gain] === 1;
  return gained && ![...gained].some(isForbidden) ? gained : null;
}

function take(
  problem: AcquisitionProblem,
  { item, wanted }: Choice,
  gained: ReadonlySet<number>,
): ReadonlySet<number> | null {
  const { had, shelf, needsBind, mustTake } = problem;
  const isHere = (gain: number) => had[gain] === 1 || gained.has(gain);
  const direct = [...requiredOf(shelf.stock, item), ...wanted].filter((gain) => !isHere(gain));
  if (direct.length === 0 && !mustTake.has(item)) return null;
  const after = new Set([...gained, ...direct]);
  for (let size = -1; size < after.size;) {
    size = after.size;
    for (const whole of shelf.stock.wholes) {
      const parts = [...listAt(shelf.stock.parts, whole)];
      if (had[whole] === 0 && parts.every((part) => had[part] === 1 || after.has(part))) {
        after.add(whole);
      }
    }
  }
  const isMet = (group: number) =>
    [...listAt(shelf.stock.groups, group)].some((need) => had[need] === 1 || after.has(need));
  const groups = direct.flatMap((gain) => [...listAt(shelf.stock.needs, gain)]);
  return !needsBind || groups.every(isMet) ? after : null;
}

function isWithinLimits(
  problem: AcquisitionProblem,
  choices: readonly Choice[],
  gained: ReadonlySet<number>,
): boolean {
  const { feeMax, hoursMax, mustGain, shelf } = problem;
  const fee = choices.reduce((sum, { way }) => sum + (shelf.fee[way] ?? 0), 0);
  const hours = sumOf(shelf.stock.hours, gained);
  return (
    (feeMax === null || fee <= feeMax) &&
    (hoursMax === null || hours <= hoursMax) &&
    mustGain.every((gain) => gained.has(gain))
  );
}

function reachesTarget(
  problem: AcquisitionProblem,
  choices: readonly Choice[],
  gained: ReadonlySet<number>,
): boolean {
  const { target, rivalsBind, shelf } = problem;
  if (target === null) return true;
  const direct = new Set(
    choices.flatMap(({ item, way, wanted }) => {
      const brought = [...requiredOf(shelf.stock, item), ...wanted];
      return [...listAt(shelf.counts, way)].filter((gain) => brought.includes(gain));
    }),
  );
  const isCounted = (gain: number): boolean => {
    if (problem.had[gain] === 1) return true;
    if (!gained.has(gain)) return false;
    if (direct.has(gain)) return true;
    const parts = [...listAt(shelf.stock.parts, gain)];
    return parts.length > 0 && problem.countsInParts[gain] === 1 && parts.every(isCounted);
  };
  const fresh = [...gained].filter(isCounted).map((gain) => ({
    gain,
    primary: problem.primary[gain] ?? 0,
    secondary: problem.secondary[gain] ?? 0,
  }));
  const blocks = [...problem.held, ...fresh].filter((each) => each.primary + each.secondary > 0);
  return subsets(blocks).some((chosen) => {
    const primary = chosen.reduce((sum, block) => sum + block.primary, 0);
    const total = chosen.reduce((sum, block) => sum + block.primary + block.secondary, 0);
    const areRivals = chosen.some(({ gain }) =>
      chosen.some((other) => listAt(shelf.stock.rivals, gain).includes(other.gain)),
    );
    if (rivalsBind && areRivals) return false;
    return total >= target.total && 100 * primary >= (target.primaryPercent ?? 0) * total;
  });
}

function costsOf(
  { costs, shelf }: AcquisitionProblem,
  choices: readonly Choice[],
  gained: ReadonlySet<number>,
): readonly number[] {
  const sumOfWays = (values: Uint8Array | Float64Array) =>
    choices.reduce((sum, { way }) => sum + (values[way] ?? 0), 0);
  const costOf: Record<Cost, () => number> = {
    CREDITS: () => sumOf(shelf.stock.credits, gained),
    HOURS: () => sumOf(shelf.stock.hours, gained),
    UNKNOWN_FEES: () => sumOfWays(shelf.unknownFee),
    FEE: () => sumOfWays(shelf.fee),
    ITEMS: () => choices.length,
  };
  return costs.map((cost) => costOf[cost]());
}

function sumOf(values: Float64Array, gained: ReadonlySet<number>): number {
  return [...gained].reduce((sum, gain) => sum + (values[gain] ?? 0), 0);
}

type Stock = AcquisitionProblem['shelf']['stock'];

function requiredOf({ carries, optionsFrom }: Stock, item: number): readonly number[] {
  return Array.from(carries.values.subarray(carries.starts[item], optionsFrom[item]));
}

function optionalOf({ carries, optionsFrom }: Stock, item: number): readonly number[] {
  return Array.from(carries.values.subarray(optionsFrom[item], carries.starts[item + 1]));
}

function subsets<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
}
