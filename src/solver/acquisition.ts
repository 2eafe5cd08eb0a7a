import type { Shelf } from './shelf.ts';

/**
 * The problem behind every "what should I take?": items that bring gains at a cost, gains that need other gains
 * first, and a target weight that gained and already held blocks reach together. No word of education: the rules
 * translate outcomes, offerings and credits into this, and its answers back.
 */
export interface AcquisitionProblem {
  readonly shelf: Shelf;
  /** By gain, 1: had already, and so not gained again. */
  readonly had: Uint8Array;
  /** By gain: weight towards the target, which counts whole or not at all; 0 and 0 where it never can. */
  readonly primary: Float64Array;
  readonly secondary: Float64Array;
  /** Gains had already that may be put forward beside what is newly gained. */
  readonly held: readonly HeldBlock[];
  /** By gain, 1: its parts may bring it so that it counts, as far as it and its parts had already go. */
  readonly countsInParts: Uint8Array;
  /** Whether what gains need must be there, and whether of rivals only one counts. */
  readonly needsBind: boolean;
  readonly rivalsBind: boolean;
  /** Null where there is nothing left to reach: only what must be taken or gained is. */
  readonly target: Target | null;
  readonly mustTake: ReadonlySet<number>;
  /** Not had yet. */
  readonly mustGain: readonly number[];
  /** Where it is given, no way on the shelf has an unknown fee. */
  readonly feeMax: number | null;
  readonly hoursMax: number | null;
  readonly costs: readonly Cost[];
}

/** What the search minimises, in the order asked; FEE is two: fewest unknown fees, then the sum of known ones. */
export type Cost = 'CREDITS' | 'HOURS' | 'UNKNOWN_FEES' | 'FEE' | 'ITEMS';

export interface HeldBlock {
  readonly gain: number;
  readonly primary: number;
  readonly secondary: number;
}

export interface Target {
  readonly total: number;
  /** At least this percentage of the weight put forward is primary; null asks for no share. */
  readonly primaryPercent: number | null;
}

/** One item of a plan, in the order of a workable plan. */
export interface Taken {
  readonly item: number;
  /** The number of the way on the shelf. */
  readonly way: number;
  /** What this item newly brings, in the order of gains; wholes completed by it included. */
  readonly gained: readonly number[];
}

/** Items chosen, with the way and the optional gains wanted from each. */
export interface Choice {
  readonly item: number;
  readonly way: number;
  readonly wanted: readonly number[];
}

export interface AcquisitionPlan {
  readonly taken: readonly Taken[];
  /** In the order of the problem's costs. */
  readonly costs: readonly number[];
}

/** Whether none of what was refused in doubt could have cost less. */
export function isBeyondDoubt(
  costs: readonly number[],
  doubts: readonly (readonly number[])[],
): boolean {
  return doubts.every((least) => compareCosts(least, costs) >= 0);
}

/** Lexicographic order of cost vectors. */
export function compareCosts(left: readonly number[], right: readonly number[]): number {
  for (let order = 0; order < left.length; order += 1) {
    const difference = (left[order] ?? 0) - (right[order] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function isOfGains(cost: Cost): cost is 'CREDITS' | 'HOURS' {
  return cost === 'CREDITS' || cost === 'HOURS';
}

export function gainCost({ shelf }: AcquisitionProblem, gain: number, cost: Cost): number {
  if (cost === 'CREDITS') return shelf.stock.credits[gain] ?? 0;
  return cost === 'HOURS' ? (shelf.stock.hours[gain] ?? 0) : 0;
}

export function wayCost({ shelf }: AcquisitionProblem, way: number, cost: Cost): number {
  if (cost === 'ITEMS') return 1;
  if (cost === 'FEE') return shelf.fee[way] ?? 0;
  return cost === 'UNKNOWN_FEES' ? (shelf.unknownFee[way] ?? 0) : 0;
}
