import type { ObjectiveOutcome } from '../mixedInteger.ts';
import { chooseAmong } from './chooseAmong.ts';
import { modelChoice } from './chooseParts.ts';
import { listParts } from './listParts.ts';
import {
  AIMS,
  better,
  compareValues,
  type FoundPartition,
  type Partition,
  type PartitionProblem,
  sumOver,
} from './partitionProblem.ts';
import type { PartitionSearch } from './partitionSearch.ts';
import { firstPartition, openPool } from './partPool.ts';
import { plainBound } from './plainBound.ts';
import { type PartitionSizes, proveAim } from './proveAim.ts';

const READY = 1;
const SIZES: PartitionSizes = { atOnce: 260, around: 1500, inProof: 6000 };

type Tools = PartitionSearch['tools'];

/**
 * The best partition by the aims in turn. Few parts are all put into one exact model. Where there are too many, each aim
 * is minimised over fractions of parts first, by prices that ask for the parts that are missing; a choice among the
 * parts so found that reaches that bound is the best there is. Where none does, slots are filled piece by piece, and then
 * every part whose price leaves it a chance is put into an exact model. What the time does not suffice for is told by a bound that holds.
 */
export function searchPartition(
  problem: PartitionProblem,
  limitMs: number,
  tools: Tools,
  sizes: PartitionSizes = SIZES,
): FoundPartition {
  const startedAt = tools.clock();
  const pool = openPool(problem);
  const opened = { problem, pool, until: startedAt + limitMs, tools };
  const search: PartitionSearch = { ...opened, mostReady: mostReady(opened) };
  const first = firstPartition(problem, pool);
  const found = chooseFromAll(search, first, sizes) ?? chooseInTurn(search, first, sizes);
  const milliseconds = tools.clock() - startedAt;
  return { ...found.best, outcomes: found.outcomes, candidates: pool.parts.length, milliseconds };
}

interface Found {
  readonly best: Partition;
  readonly outcomes: readonly ObjectiveOutcome[];
}

/** Null where there are too many parts for that. */
function chooseFromAll(
  search: PartitionSearch,
  first: Partition,
  { atOnce }: PartitionSizes,
): Found | null {
  const { problem, pool } = search;
  const everything = listParts(problem, {
    prices: problem.weights.map(() => 0),
    likes: false,
    floor: -Infinity,
    most: atOnce,
    onlyBest: false,
    isLate: () => search.tools.clock() >= search.until,
  });
  if (!everything.complete) return null;
  for (const { pieces } of everything.parts) pool.add(pieces);
  const aims = AIMS.map((_aim, order) => order);
  const chosen = chooseAmong(search, pool.parts, aims, [], search.until);
  const best = better(first, chosen.best);
  const outcomes = aims.map((aim): ObjectiveOutcome => {
    const value = best.values[aim] ?? 0;
    const isSame = compareValues(best.values.slice(0, aim), chosen.values.slice(0, aim)) === 0;
    const outcome = chosen.outcomes[aim];
    if (!isSame || !outcome) return unproven(search, best, aim);
    const bound = Math.min(value, Math.max(outcome.bound, plainBound(search, aim, best.values)));
    return { value, bound, proven: bound === value };
  });
  return { best, outcomes };
}

function chooseInTurn(search: PartitionSearch, first: Partition, sizes: PartitionSizes): Found {
  let best = first;
  const outcomes: ObjectiveOutcome[] = [];
  for (const aim of AIMS.keys()) {
    const step = proveAim(search, aim, best, sizes);
    best = step.best;
    const value = best.values[aim] ?? 0;
    const bound = Math.min(value, step.bound);
    outcomes.push({ value, bound, proven: bound === value });
    if (bound === value) continue;
    best = polish(search, aim, best);
    const rest = AIMS.flatMap((_aim, later) =>
      later > aim ? [unproven(search, best, later)] : [],
    );
    return { best, outcomes: [...outcomes, ...rest] };
  }
  return { best, outcomes };
}

/** The later aims, as good as the parts that are known make them. */
function polish(search: PartitionSearch, aim: number, best: Partition): Partition {
  const later = AIMS.flatMap((_aim, order) => (order > aim ? [order] : []));
  const ceilings = best.values.slice(0, aim + 1);
  return better(best, chooseAmong(search, search.pool.parts, later, ceilings, search.until).best);
}

/** The most weight of parts that there are already and do not overlap, whatever becomes of the rest. */
function mostReady(opened: Omit<PartitionSearch, 'mostReady'>): number {
  const { problem, pool, tools, until } = opened;
  if (pool.parts.length === 0) return 0;
  const { model } = modelChoice(problem, pool.parts, [READY], []);
  const result = tools.solver.solve(model, (until - tools.clock()) / 5);
  const bound = 'objectives' in result ? result.objectives[0]?.bound : undefined;
  return 0 - (bound ?? 0 - sumOver(problem.weights, [...problem.weights.keys()]));
}

function unproven(search: PartitionSearch, { values }: Partition, aim: number): ObjectiveOutcome {
  const value = values[aim] ?? 0;
  const bound = Math.min(value, plainBound(search, aim, values));
  return { value, bound, proven: bound === value };
}
