import type { CalendarDate } from '../calendarDate.ts';

/** Where a micro-credential stands on a day. */
export type LifeCycleStage = 'PROPOSED' | 'LISTED' | 'EXPIRING' | 'DISCONTINUED';

/** What tells where a micro-credential stands, and what falls due of it. */
export interface Listing {
  readonly recognition: string;
  readonly status: string;
  readonly listedOn: CalendarDate | null;
  readonly reviewOn: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
}

/**
 * Where a micro-credential stands on a day: by its dates, and by its status, which says how things are now. The day of
 * expiry itself still counts.
 */
export function stageOn(listing: Listing, on: CalendarDate): LifeCycleStage {
  const { recognition, status, listedOn, expiresOn } = listing;
  if (status === 'DISCONTINUED' || (expiresOn !== null && expiresOn < on)) return 'DISCONTINUED';
  if (recognition === 'PROPOSED' || (listedOn !== null && listedOn > on)) return 'PROPOSED';
  return status === 'EXPIRING' ? 'EXPIRING' : 'LISTED';
}

/** A review or an expiry before a day. */
export interface DueItem {
  readonly microCredentialId: string;
  readonly what: 'REVIEW' | 'EXPIRY';
  readonly on: CalendarDate;
  /** It lies before the day that is today. */
  readonly overdue: boolean;
  readonly stage: LifeCycleStage;
}

export interface DueQuestion {
  /** What falls on this day or later is left out. */
  readonly before: CalendarDate;
  readonly asOf: CalendarDate;
  /** Null: all. */
  readonly ids: readonly string[] | null;
}
