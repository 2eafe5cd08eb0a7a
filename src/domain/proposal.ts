import type { Hundredths } from './hundredths.ts';

/** A micro-credential that somebody thinks of listing. */
export interface Proposal {
  readonly title: string;
  readonly credits: Hundredths;
  readonly level: number | null;
  readonly learningHours: Hundredths | null;
  readonly jurisdiction: string;
  readonly outcomeIds: readonly string[];
  readonly outcomeTexts: readonly string[];
  readonly skillIds: readonly string[];
  readonly ownerId: string | null;
  readonly endorsedByIds: readonly string[];
  readonly purpose: string | null;
  readonly subjectFieldId: string | null;
  readonly stackable: boolean | null;
}
