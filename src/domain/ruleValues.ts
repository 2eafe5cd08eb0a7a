/** A qualification's types that a rule speaks of; absent: all. Compared without regard to case and punctuation. */
interface OfTypes {
  readonly types?: readonly string[] | undefined;
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
  'alq-reuse': { readonly allowed: boolean };
  'alq-window': {
    readonly years: number;
    readonly anchor: 'span';
    readonly boundary: 'inclusive';
  };

  // How large.
  'credits-within': {
    readonly minCredits?: number | undefined;
    readonly maxCredits?: number | undefined;
  };
  'hours-multiple': { readonly hours: number };
  'hours-within': OfTypes & {
    readonly minHours?: number | undefined;
    readonly maxHours?: number | undefined;
  };

  // What its record says.
  'title-words': { readonly words: readonly string[] };

  // Recognition of prior learning.
  'evidence-level': { readonly sameOrHigher: true };
  match: { readonly percent: number };
  recency: { readonly years: number };
}
