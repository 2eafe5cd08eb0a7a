import type { CalendarDate } from './calendarDate.ts';
import type { Holdings } from './holding.ts';
import type { Hundredths } from './hundredths.ts';
import type { NodeReference } from './node/nodeKind.ts';

export type DestinationKind = 'QUALIFICATION' | 'OCCUPATION' | 'ALQ_MAJOR' | 'MICRO_CREDENTIAL';

/** Every default is already applied. */
export interface DestinationsQuestion {
  readonly holdings: Holdings;
  readonly kinds: readonly DestinationKind[];
  readonly withinCredits: Hundredths | null;
  readonly asOf: CalendarDate;
  readonly first: number;
}

/** Something to arrive at, and how near it is. */
export interface Destination {
  readonly kind: DestinationKind;
  readonly target: NodeReference;
  readonly creditsHeld: Hundredths;
  /** Null for an occupation, which is counted in skills, and where no credits at all would do. */
  readonly creditsNeeded: Hundredths | null;
  readonly skillsHeld: number;
  readonly skillsNeeded: number;
  readonly reached: boolean;
  readonly missing: readonly NodeReference[];
}
