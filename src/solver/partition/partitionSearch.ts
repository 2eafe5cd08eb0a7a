import type { MixedIntegerSolver } from '../mixedInteger.ts';
import type { PartitionProblem } from './partitionProblem.ts';
import type { PartPool } from './partPool.ts';

/** What every step of one search shares. */
export interface PartitionSearch {
  readonly problem: PartitionProblem;
  readonly pool: PartPool;
  readonly until: number;
  /** The most weight that parts that there are already can carry together. */
  readonly mostReady: number;
  readonly tools: { readonly solver: MixedIntegerSolver; readonly clock: () => number };
}
