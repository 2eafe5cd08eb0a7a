import { type AcquisitionProblem, type Cost, isOfGains, wayCost } from '../acquisition.ts';

/**
 * Items that together cover goals at the least cost, within limits that always hold. Goals are given up before any
 * limit is broken, and as few as can be.
 */
export interface BundleProblem {
  /** Items, gains, what gains need and what must be taken; it has no target of its own. */
  readonly acquisition: AcquisitionProblem;
  /** Not covered by what is had already. */
  readonly goals: readonly Goal[];
  /** By gain: what it adds to the bundle's size. */
  readonly size: Float64Array;
  readonly sizeMin: number;
  readonly sizeMax: number | null;
  /** Pairs of gains that no bundle carries both of. */
  readonly rivals: readonly (readonly [number, number])[];
  readonly costs: readonly BundleCost[];
  /** Where something stands already that may be kept. */
  readonly base: Base | null;
  /** Null: it matters not where anything comes from. */
  readonly origins: OriginLimits | null;
}

export type BundleCost = Cost | 'KEPT_CREDITS';

/** Any one of these gains covers the goal, or it is a group. */
export type Goal =
  | { readonly kind: 'ANY'; readonly gains: readonly number[] }
  | ({ readonly kind: 'GROUP' } & GroupGoal);

/** Met by gains that serve this group and no other: all of them, so much size, so many. */
export interface GroupGoal {
  readonly gains: readonly number[];
  readonly countMin: number;
  readonly sizeMin: number;
}

/** Items that stand for keeping something: they cost nothing and are not counted as taken. */
export interface Base {
  readonly keepers: ReadonlySet<number>;
  /** By gain, 1: of the base, so that it is kept whenever it is carried. */
  readonly ofBase: Uint8Array;
}

/** Where gains come from: several origins, none with too large a share. */
export interface OriginLimits {
  readonly countMin: number;
  /** At most `part` of `whole` of the size is of one origin. */
  readonly shareMax: { readonly part: number; readonly whole: number } | null;
  /** By gain: its origin, -1 for none, or -2 where the first taken item that carries it decides. */
  readonly ofGain: Int32Array;
  /** By item: its origin, or -1. */
  readonly ofItem: Int32Array;
}

export const BY_CARRIER = -2;

/** What a gain costs; what is kept of a base costs nothing. */
export function bundleGainCost(problem: BundleProblem, gain: number, cost: BundleCost): number {
  const isBase = problem.base?.ofBase[gain] === 1;
  if (cost === 'KEPT_CREDITS') return isBase ? -(problem.size[gain] ?? 0) : 0;
  if (!isOfGains(cost) || isBase) return 0;
  const { credits, hours } = problem.acquisition.shelf.stock;
  return (cost === 'CREDITS' ? credits : hours)[gain] ?? 0;
}

export function bundleWayCost(
  problem: BundleProblem,
  item: number,
  way: number,
  cost: BundleCost,
): number {
  if (cost === 'KEPT_CREDITS' || isOfGains(cost)) return 0;
  return problem.base?.keepers.has(item) ? 0 : wayCost(problem.acquisition, way, cost);
}
