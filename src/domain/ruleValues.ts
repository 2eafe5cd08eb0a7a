import type { CalendarDate } from './calendarDate.ts';
import type { Framework, LearningOutcome } from './catalogue.ts';

/** What a catalogue record can show of a listing. */
export const recordElements = [
  'ASSESSMENT',
  'AUDIENCE',
  'DELIVERY_MODE',
  'ENDORSEMENT',
  'JURISDICTION',
  'LEVEL',
  'NZSCED_DETAILED_FIELD',
  'OUTCOMES',
  'OWNER',
  'PURPOSE',
  'RECOGNITION',
  'REVIEW_DAY',
  'TITLE',
  'WORKLOAD',
] as const;

export type RecordElement = (typeof recordElements)[number];

/** A qualification's types that a rule speaks of; absent: all. Compared without regard to case and punctuation. */
interface OfTypes {
  readonly types?: readonly string[] | undefined;
}

interface OfNamedTypes {
  readonly types: readonly string[];
}

interface Allowed {
  readonly allowed: boolean;
}

/** The numbers and lists of each kind of check. Credits and hours are decimals, as people write them. */
export interface RuleValues {
  // An Applied Learning Qualification: alqAssessment and alqCompletion look after these.
  'alq-issuer': { readonly uncountedRecognitions: readonly string[] };
  'alq-major': {
    readonly sharePercent: number;
    readonly fieldScheme: string;
    readonly subsetChoice: boolean;
  };
  'alq-min-credits': { readonly credits: number };
  'alq-reuse': Allowed;
  'alq-window': {
    readonly years: number;
    readonly anchor: 'span';
    readonly boundary: 'inclusive';
  };

  // How large, at which level.
  'credits-at-level': OfNamedTypes & {
    readonly qualificationLevel: number;
    readonly minLevel: number;
    readonly credits: number;
  };
  'credits-within': {
    readonly minCredits?: number | undefined;
    readonly maxCredits?: number | undefined;
  };
  'hours-multiple': { readonly hours: number };
  'hours-per-credit': { readonly hours: number };
  'hours-within': OfTypes & {
    readonly minHours?: number | undefined;
    readonly maxHours?: number | undefined;
  };
  'level-within': OfTypes & { readonly minLevel: number; readonly maxLevel: number };
  'min-credits-of-type': OfNamedTypes & { readonly credits: number };

  // What its record says.
  assessed: null;
  'drawn-from': { readonly frameworkKind: Framework['kind'] };
  'review-due': {
    readonly maxYears: number;
    readonly listedFrom?: CalendarDate | undefined;
    readonly listedBefore?: CalendarDate | undefined;
  };
  stated: {
    /** Null: nothing in the catalogue can show it. */
    readonly elements: readonly { readonly name: string; readonly shownBy: RecordElement | null }[];
  };
  'title-words': { readonly words: readonly string[] };

  // What it is made of, and what else is made of the same.
  'breaking-up': Allowed;
  competencies: OfNamedTypes & {
    readonly competencies: readonly NonNullable<LearningOutcome['competency']>[];
  };
  duplication: Allowed;
  'less-than-whole': OfNamedTypes;
  mixing: Allowed & { readonly frameworkKind: Framework['kind'] };
  'not-sum-of': { readonly type: string; readonly parts: string };
  'one-module': OfNamedTypes;

  // Credit held towards a qualification.
  redeemed: Allowed;
  'shelf-life': { readonly years: number };
  'stack-cap': {
    readonly percent: number;
    /** Only where the qualification's owner is of one of these categories. */
    readonly ownerCategories?: readonly string[] | undefined;
    /** Not where its owner is of one of these. */
    readonly exceptOwnerCategories?: readonly string[] | undefined;
  };
  'stand-alone': Allowed;

  // Recognition of prior learning.
  'evidence-level': { readonly sameOrHigher: true };
  match: { readonly percent: number };
  recency: { readonly years: number };
}
