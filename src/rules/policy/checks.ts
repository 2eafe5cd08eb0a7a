import type { RuleCheck } from '../../domain/policy.ts';
import type { CheckOf } from './check.ts';
import { creditsAtLevel, minCreditsOfType } from './checks/awardSize.ts';
import { competencies, mixing } from './checks/competencies.ts';
import { levelWithin } from './checks/level.ts';
import { notSumOf, oneModule } from './checks/modules.ts';
import { evidenceLevel, match, recency } from './checks/priorLearning.ts';
import { assessed, drawnFrom, stated } from './checks/record.ts';
import { breakingUp, duplication, lessThanWhole } from './checks/repetition.ts';
import { reviewDue } from './checks/review.ts';
import { creditsWithin, hoursMultiple, hoursPerCredit, hoursWithin } from './checks/size.ts';
import { redeemed, shelfLife, stackCap, standAlone } from './checks/stack.ts';
import { titleWords } from './checks/titleWords.ts';

/** Every kind of check by its name in the documents. */
export const checks: { readonly [Name in RuleCheck]: CheckOf<Name> } = {
  // What makes an Applied Learning Qualification is searched for, not checked: rules/alqLedger.ts.
  'alq-issuer': {},
  'alq-major': {},
  'alq-min-credits': {},
  'alq-reuse': {},
  'alq-window': {},
  assessed,
  'breaking-up': breakingUp,
  competencies,
  'credits-at-level': creditsAtLevel,
  'credits-within': creditsWithin,
  'drawn-from': drawnFrom,
  duplication,
  'evidence-level': evidenceLevel,
  'hours-multiple': hoursMultiple,
  'hours-per-credit': hoursPerCredit,
  'hours-within': hoursWithin,
  'less-than-whole': lessThanWhole,
  'level-within': levelWithin,
  match,
  'min-credits-of-type': minCreditsOfType,
  mixing,
  'not-sum-of': notSumOf,
  'one-module': oneModule,
  recency,
  redeemed,
  'review-due': reviewDue,
  'shelf-life': shelfLife,
  'stack-cap': stackCap,
  'stand-alone': standAlone,
  stated,
  'title-words': titleWords,
};
