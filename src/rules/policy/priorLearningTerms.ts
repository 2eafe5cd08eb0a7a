import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Policy } from '../../domain/policy.ts';
import { rulesInForce } from './rulesInForce.ts';

/** What a policy asks of evidence of prior learning. */
export interface PriorLearningTerms {
  /** How old evidence may be; null: the policy does not say. */
  readonly recencyYears: number | null;
  /** The least share of an outcome that evidence must cover. */
  readonly matchPercent: number | null;
  readonly asksLevel: boolean;
}

export function priorLearningTerms(policy: Policy, on: CalendarDate): PriorLearningTerms {
  const terms = { recencyYears: null, matchPercent: null, asksLevel: false };
  return rulesInForce(policy, on).reduce<PriorLearningTerms>((found, rule) => {
    if (rule.check === 'recency') return { ...found, recencyYears: rule.value.years };
    if (rule.check === 'match') return { ...found, matchPercent: rule.value.percent };
    return rule.check === 'evidence-level' ? { ...found, asksLevel: true } : found;
  }, terms);
}
