import type { Cost, Taken } from '../acquisition.ts';
import type { ExactChoice } from '../exactRow.ts';

/** What a search for ways may minimise beside the costs of what is taken: the days until the last of it ends. */
export type PathwayCost = Cost | 'DAYS';

/** When things can be studied; the calendar itself is the caller's. */
export interface Times {
  /** Hours a week that a way takes at most, where both that and its length are known; the load that a week holds. */
  readonly hoursPerWeek: number | null;
  /** By way: its length in weeks, in hundredths, where stated. */
  readonly weeks: (way: number) => number | null;
  /** By way: days of its own on which it can start, counted from today; none where it can start on any. */
  readonly startsOf: (way: number) => readonly number[];
  /** By way: how many days it takes at least; null where nothing is known of that, nor can be said of its end. */
  readonly lengthOf: (way: number) => number | null;
  /** By way: whether it can be put off to any later day. */
  readonly isFlexible: (way: number) => boolean;
  /** The day on which a way ends that starts as soon as it can, but not before the day given; infinite where none does. */
  readonly endAfter: (way: number, ready: number) => number;
  /** Whether some way can only start on days of its own. */
  readonly hasStarts: boolean;
  /** `inThisOrder`: no other order of the same items is looked at. */
  readonly fit: (order: readonly Taken[], inThisOrder?: boolean) => Fit;
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
  | {
      readonly status: 'NO_FIT';
      /** False: another order might fit. */
      readonly isSure: boolean;
    };

/** The choice, exactly as it is, needs at least so many days. */
export interface TimeCut {
  readonly choice: ExactChoice;
  readonly days: number;
}
