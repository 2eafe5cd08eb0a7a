import type { ObjectiveOutcome } from '../mixedInteger.ts';
import { deadlockRows, modelChoice } from './chooseParts.ts';
import type { Part, Partition } from './partitionProblem.ts';
import type { PartitionSearch } from './partitionSearch.ts';
import { partitionOf } from './partPool.ts';

export interface Chosen {
  readonly best: Partition | null;
  readonly values: readonly number[];
  /** By aim asked for; empty where nothing was found. */
  readonly outcomes: readonly ObjectiveOutcome[];
  /** It is certain that nothing keeps the ceilings. */
  readonly none: boolean;
}

/** The best choice among the parts, minimising the aims in turn. */
export function chooseAmong(
  { problem, pool, tools }: PartitionSearch,
  parts: readonly Part[],
  aims: readonly number[],
  ceilings: readonly number[],
  until: number,
): Chosen {
  const nothing = { best: null, values: [], outcomes: [], none: false };
  const limitMs = until - tools.clock();
  if (limitMs <= 0) return nothing;
  const { model } = modelChoice(problem, parts, aims, ceilings);
  const result = tools.solver.solve(model, limitMs, (values) =>
    deadlockRows(problem, parts, values),
  );
  if (result.status === 'INFEASIBLE') return { ...nothing, none: true };
  if (result.status === 'UNKNOWN') return nothing;
  const chosen = parts.filter((_part, column) => (result.values[column] ?? 0) > 0.5);
  const best = partitionOf(
    problem,
    pool,
    chosen.map(({ pieces }) => pieces),
  );
  return { best, values: best?.values ?? [], outcomes: result.objectives, none: false };
}
