import type { Choice, Cost, Taken } from '../acquisition.ts';

/** What a search for ways may minimise beside the costs of what is taken: the days until the last of it ends. */
export type PathwayCost = Cost | 'DAYS';

/** When things can be studied; the calendar itself is the caller's. */
export interface Times {
  /** Hours a week that a way takes at most, where both that and its length are known; the load that a week holds. */
  readonly hoursPerWeek: number | null;
  /** By way: its length in weeks, in hundredths, where stated. */
  readonly weeks: (way: number) => number | null;
  /** By way: whether it can be put off to any later day. */
  readonly isFlexible: (way: number) => boolean;
  /** The day on which a way ends that starts as soon as it can, but not before the day given; infinite where none does. */
  readonly endAfter: (way: number, ready: number) => number;
  /** Whether some way can only start on days of its own. */
  readonly hasStarts: boolean;
  readonly fit: (order: readonly Taken[]) => Fit;
}

/** How a workable order fits the calendar. */
export type Fit =
  | {
      readonly status: 'FITS';
      readonly days: number;
      /** False: some order that was not looked at might end sooner. */
      readonly isEarliest: boolean;
    }
  /** It is as good as any: how long something takes is not known. */
  | { readonly status: 'UNKNOWN' }
  /** `chain`: items, by their place in the order, that alone do not fit, whatever else is taken. */
  | {
      readonly status: 'NO_FIT';
      /** Ways that are too late for one another, unless something else brings what they wait for. */
      readonly late: ChainCut | null;
      readonly chain: readonly number[] | null;
      /** False: another order might fit, or the chain rests on what meets entry, which another plan might meet later. */
      readonly isSure: boolean;
    };

/** Ways of which one starts too early for what it needs, unless something else brings one of the gains. */
export interface ChainCut {
  readonly items: readonly number[];
  readonly ways: readonly number[];
  readonly gains: readonly number[];
}

/** Items with their ways and wanted options, to be told apart from every other choice. */
export type ExactChoice = readonly Choice[];

/** The choice, exactly as it is, needs at least so many days; null: it cannot be done at all. */
export interface TimeCut {
  readonly choice: ExactChoice;
  readonly days: number | null;
}
