/**
 * The problem behind every "what should I take?": items that bring gains at a cost, gains that need other gains
 * first, and a target weight that gained and already held blocks reach together. No word of education: the rules
 * translate outcomes, offerings and credits into this, and its answers back.
 */

/** What the search minimises, in the order asked; FEE is two: fewest unknown fees, then the sum of known ones. */
export type Cost = 'CREDITS' | 'HOURS' | 'UNKNOWN_FEES' | 'FEE' | 'ITEMS';

/** Weight towards the target; a block counts whole or not at all. */
export interface Weight {
  readonly primary: number;
  readonly secondary: number;
}

export interface Gain {
  readonly credits: number;
  readonly hours: number;
  /** Null: it can never count towards the target. */
  readonly weight: Weight | null;
  /** All of these groups, any one gain of a group, before or together with it; what is held is left out. */
  readonly needs: readonly (readonly number[])[];
  /** The gains still missing that together bring this one as well; null: only items bring it. */
  readonly parts: readonly number[] | null;
  /** Whether it may count when its parts bring it, as far as it and its parts already held go. */
  readonly partsCount: boolean;
  /** It must not be gained in any way. */
  readonly forbidden: boolean;
}

/** One way to take an item: what it costs, and which of its gains may then count. */
export interface Variant {
  readonly unknownFee: 0 | 1;
  /** 0 where the fee is unknown. */
  readonly fee: number;
  readonly counts: readonly number[];
}

export interface Item {
  /** Cheapest first; at least one. */
  readonly variants: readonly Variant[];
  /** Gained whenever the item is taken. */
  readonly required: readonly number[];
  /** Gained where the plan wants them. */
  readonly optional: readonly number[];
  readonly mustTake: boolean;
}

export interface Target {
  readonly total: number;
  /** At least this percentage of the weight put forward is primary; null asks for no share. */
  readonly primaryPercent: number | null;
}

export interface AcquisitionProblem {
  readonly gains: readonly Gain[];
  readonly items: readonly Item[];
  /** Blocks already held that may be put forward beside what is gained. */
  readonly held: readonly Weight[];
  /** Pairs of which at most one is put forward: held blocks are 0..held-1, gains follow. */
  readonly conflicts: readonly (readonly [number, number])[];
  /** Null where there is nothing left to reach: only what must be taken or gained is. */
  readonly target: Target | null;
  readonly mustGain: readonly number[];
  readonly feeMax: number | null;
  readonly hoursMax: number | null;
  readonly costs: readonly Cost[];
}

/** One item of a plan, in the order of a workable plan. */
export interface Taken {
  readonly item: number;
  readonly variant: number;
  /** What this item newly brings, in the order of gains; wholes completed by it included. */
  readonly gained: readonly number[];
}

/** Items chosen, with the variant and the optional gains wanted from each. */
export interface Choice {
  readonly item: number;
  readonly variant: number;
  readonly wanted: readonly number[];
}

export interface AcquisitionPlan {
  readonly taken: readonly Taken[];
  /** In the order of the problem's costs. */
  readonly costs: readonly number[];
}

/** Lexicographic order of cost vectors. */
export function compareCosts(left: readonly number[], right: readonly number[]): number {
  for (let order = 0; order < left.length; order += 1) {
    const difference = (left[order] ?? 0) - (right[order] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
