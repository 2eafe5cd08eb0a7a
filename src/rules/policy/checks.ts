import type { RuleCheck } from '../../domain/policy.ts';
import type { CheckOf } from './check.ts';
import { evidenceLevel, match, recency } from './checks/priorLearning.ts';
import { creditsWithin, hoursMultiple, hoursWithin } from './checks/size.ts';
import { titleWords } from './checks/titleWords.ts';

/** Every kind of check by its name in the documents. */
export const checks: { readonly [Name in RuleCheck]: CheckOf<Name> } = {
  // What makes an Applied Learning Qualification is searched for, not checked: rules/alqLedger.ts.
  'alq-issuer': {},
  'alq-major': {},
  'alq-min-credits': {},
  'alq-reuse': {},
  'alq-window': {},
  'credits-within': creditsWithin,
  'evidence-level': evidenceLevel,
  'hours-multiple': hoursMultiple,
  'hours-within': hoursWithin,
  match,
  recency,
  'title-words': titleWords,
};
