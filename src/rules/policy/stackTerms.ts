import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { Hundredths } from '../../domain/hundredths.ts';
import type { PlanningQualification } from '../../domain/planningCatalogue.ts';
import type { Policy, PolicyRule } from '../../domain/policy.ts';
import type { RuleValues } from '../../domain/ruleValues.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';
import { type Reason, refusers } from './refusals.ts';
import { rulesInForce } from './rulesInForce.ts';

/** The most credits of a qualification that may be stacked. */
export interface StackCap {
  readonly ruleId: string;
  readonly percent: number;
  /** Inclusive, in whole hundredths. */
  readonly credits: Hundredths;
}

export interface Refusal extends Reason {
  readonly ruleId: string;
}

/** What a policy says about credit that is put towards one qualification on one day. */
export interface StackTerms {
  /** On credit held through micro-credentials (usableHoldings: isStacked). Null: no rule limits it. */
  readonly cap: StackCap | null;
  /** The first rule that refuses the entry, whatever else is held; null: none. */
  readonly refusal: (entry: HeldOutcome) => Refusal | null;
}

export function stackTerms(
  index: CatalogueIndex,
  policy: Policy,
  qualification: PlanningQualification,
  on: CalendarDate,
): StackTerms {
  const rules = rulesInForce(policy, on).filter(({ appliesTo }) => appliesTo.includes('STACKING'));
  const caps = rules.flatMap((rule) =>
    rule.check === 'stack-cap' && capApplies(index, rule.value, qualification)
      ? [{ ruleId: rule.id, percent: rule.value.percent }]
      : [],
  );
  const [least] = caps.sort((left, right) => left.percent - right.percent);
  return {
    cap: least ? { ...least, credits: capCredits(least.percent, qualification) } : null,
    refusal: (entry) => {
      for (const rule of rules) {
        const reason = reasonOf(rule, entry, { index, on });
        if (reason) return { ruleId: rule.id, ...reason };
      }
      return null;
    },
  };
}

/** Half of 121 credits are 60.5: hundredths that do not fit whole do not count. */
export function capCredits(percent: number, { credits }: PlanningQualification): Hundredths {
  return Math.floor((percent * credits) / 100);
}

/** Whether the cap is the one for the qualification's owner. */
export function capApplies(
  index: CatalogueIndex,
  { ownerCategories, exceptOwnerCategories }: RuleValues['stack-cap'],
  { ownerId }: PlanningQualification,
): boolean {
  const category = index.organisations.get(ownerId)?.category ?? '';
  const isNamed = ownerCategories?.includes(category) ?? true;
  return isNamed && !(exceptOwnerCategories ?? []).includes(category);
}

function reasonOf(
  rule: PolicyRule,
  entry: HeldOutcome,
  on: { readonly index: CatalogueIndex; readonly on: CalendarDate },
): Reason | null {
  switch (rule.check) {
    case 'redeemed':
      return refusers.redeemed(rule.value, entry, on);
    case 'shelf-life':
      return refusers['shelf-life'](rule.value, entry, on);
    case 'stand-alone':
      return refusers['stand-alone'](rule.value, entry, on);
    default:
      return null;
  }
}
