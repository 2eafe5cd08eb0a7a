import type { CalendarDate } from '../calendarDate.ts';
import type { Hundredths } from '../hundredths.ts';
import type { MicroCredentialStatus, Uptake } from '../node/microCredentialNode.ts';

/** One micro-credential as a register lists it. */
export interface RegisterEntry {
  readonly id: string;
  /** The owner's category; null where none is stated. */
  readonly category: string | null;
  readonly credits: Hundredths;
  readonly level: number | null;
  readonly subjectId: string | null;
  readonly status: MicroCredentialStatus;
  readonly listedOn: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
  readonly uptake: readonly Uptake[];
}

export interface SubjectCount {
  readonly subjectId: string | null;
  readonly count: number;
}

/** One line of the table: what owners of one category have on the register. */
export interface RegisterRow {
  readonly category: string;
  readonly count: number;
  readonly enrolments: number | null;
  readonly completions: number | null;
  readonly uptake: readonly Uptake[];
  readonly minCredits: Hundredths | null;
  readonly maxCredits: Hundredths | null;
  readonly minLevel: number | null;
  readonly maxLevel: number | null;
  readonly commonLevels: readonly number[];
  readonly subjects: readonly SubjectCount[];
}
