import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Hundredths } from '../../domain/hundredths.ts';
import type { Policy, PolicyRule } from '../../domain/policy.ts';
import { exact } from './exact.ts';
import { rulesInForce } from './rulesInForce.ts';

/** How large a part of an unbundled qualification may be. Null: no limit. */
export interface SizeLimits {
  readonly minCredits: Hundredths | null;
  readonly maxCredits: Hundredths | null;
  readonly minHours: Hundredths | null;
  readonly maxHours: Hundredths | null;
  /** Hours must be a whole multiple of each of these. */
  readonly hoursMultiples: readonly Hundredths[];
  /** The rules that say so. */
  readonly ruleIds: readonly string[];
}

/** What the policy's binding rules say about the size of a part on that day. */
export function sizeLimits(policy: Policy, on: CalendarDate): SizeLimits {
  const rules = rulesInForce(policy, on).filter(binds);
  const credits = rules.flatMap((rule) => (rule.check === 'credits-within' ? [rule] : []));
  const hours = rules.flatMap((rule) => (rule.check === 'hours-within' ? [rule] : []));
  const multiples = rules.flatMap((rule) => (rule.check === 'hours-multiple' ? [rule] : []));
  return {
    minCredits: extreme(
      Math.max,
      credits.map(({ value }) => value.minCredits),
    ),
    maxCredits: extreme(
      Math.min,
      credits.map(({ value }) => value.maxCredits),
    ),
    minHours: extreme(
      Math.max,
      hours.map(({ value }) => value.minHours),
    ),
    maxHours: extreme(
      Math.min,
      hours.map(({ value }) => value.maxHours),
    ),
    hoursMultiples: multiples.map(({ value }) => exact(value.hours)),
    ruleIds: [...new Set([...credits, ...hours, ...multiples].map(({ id }) => id))],
  };
}

function binds({ appliesTo, standing, severity }: PolicyRule): boolean {
  const isRule = standing !== 'CONSULTED' && standing !== 'PROPOSAL';
  return isRule && (severity ?? 'VIOLATION') === 'VIOLATION' && appliesTo.includes('UNBUNDLING');
}

function extreme(
  pick: (...values: number[]) => number,
  values: readonly (number | undefined)[],
): Hundredths | null {
  const stated = values.flatMap((value) => (value === undefined ? [] : [exact(value)]));
  return stated.length === 0 ? null : pick(...stated);
}
