import { type CalendarDate, minusYears } from '../../domain/calendarDate.ts';
import type { Policy } from '../../domain/policy.ts';
import { priorLearningTerms } from '../policy/priorLearningTerms.ts';

/** What recognition asks where nothing else is said: a policy's own numbers take the place of these. */
export interface RecognitionTerms {
  /** What was last practised before this day is long past. */
  readonly recentFrom: CalendarDate;
  /** From this share of an outcome's skills on it is suggested. */
  readonly matchPercent: number;
}

/** As the policies of New Zealand institutions that are known ask: see docs/rpl.md. */
const RECENCY_YEARS = 10;
const MATCH_PERCENT = 80;

export function recognitionTerms(policy: Policy | null, asOf: CalendarDate): RecognitionTerms {
  const terms = policy ? priorLearningTerms(policy, asOf) : null;
  return {
    recentFrom: minusYears(asOf, terms?.recencyYears ?? RECENCY_YEARS),
    matchPercent: terms?.matchPercent ?? MATCH_PERCENT,
  };
}
