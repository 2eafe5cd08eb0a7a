import type { CalendarDate } from '../calendarDate.ts';
import type { Hundredths } from '../hundredths.ts';
import type { Edges } from './edges.ts';
import type { TranslatedTitle } from './translatedTitle.ts';

export type MicroCredentialStatus = 'CURRENT' | 'EXPIRING' | 'DISCONTINUED';
export type Recognition =
  | 'APPROVED'
  | 'EQUIVALENCE_STATEMENT'
  | 'UNIVERSITY'
  | 'INDUSTRY'
  | 'INTERNATIONAL_TICKET'
  | 'PROPOSED';

/** An outcome that a micro-credential carries. */
export interface CarriedOutcome {
  readonly outcomeId: string;
  readonly required: boolean;
}

export interface Uptake {
  readonly year: number;
  readonly enrolments: number | null;
  readonly completions: number | null;
}

export interface MicroCredentialNode {
  readonly kind: 'MICRO_CREDENTIAL';
  readonly id: string;
  readonly title: string;
  readonly titles: readonly TranslatedTitle[];
  readonly purpose: string | null;
  readonly version: number | null;
  readonly credits: Hundredths;
  readonly level: number | null;
  readonly jurisdiction: string;
  readonly ownerId: string;
  readonly frameworkId: string | null;
  readonly subjectId: string | null;
  readonly recognition: Recognition;
  readonly stackable: boolean;
  readonly national: boolean;
  readonly listedOn: CalendarDate | null;
  readonly reviewOn: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
  readonly currencyMonths: number | null;
  readonly status: MicroCredentialStatus;
  readonly uptake: readonly Uptake[];
  readonly statedIn: string | null;
  readonly outcomes: Edges<CarriedOutcome>;
  readonly endorsedBy: Edges;
  readonly onRampTo: Edges;
  readonly offerings: Edges;
  readonly skills: Edges;
}
