import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Policy, PolicyRule } from '../../domain/policy.ts';

interface Effective {
  readonly effectiveFrom: CalendarDate | null;
  readonly effectiveTo: CalendarDate | null;
}

/** The rules that hold on the day, in the order of the policy. */
export function rulesInForce(policy: Policy, on: CalendarDate): readonly PolicyRule[] {
  return isInForce(policy, on) ? policy.rules.filter((rule) => isInForce(rule, on)) : [];
}

/** The first day is included, the last is not. */
function isInForce({ effectiveFrom, effectiveTo }: Effective, on: CalendarDate): boolean {
  return (
    (effectiveFrom === null || effectiveFrom <= on) && (effectiveTo === null || on < effectiveTo)
  );
}
