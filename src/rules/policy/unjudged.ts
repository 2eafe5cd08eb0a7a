import { jsonPointer } from '../../domain/finding.ts';
import type { Policy, PolicySubject } from '../../domain/policy.ts';
import type { CheckKind } from './check.ts';
import { checks } from './checks.ts';

const LOOK: Readonly<Record<Exclude<PolicySubject, 'ALQ'>, keyof CheckKind<unknown>>> = {
  MICRO_CREDENTIAL: 'credential',
  UNBUNDLING: 'credential',
  QUALIFICATION: 'award',
  BUNDLE: 'award',
  STACKING: 'stack',
  RPL: 'evidence',
};

/** Rules that claim to judge what their check cannot look at: they would never find anything. */
export function unjudged(policy: Policy): readonly string[] {
  return policy.rules.flatMap(({ id, check, appliesTo }, place) => {
    const missing = appliesTo.filter(
      (subject) => subject !== 'ALQ' && checks[check][LOOK[subject]] === undefined,
    );
    if (missing.length === 0) return [];
    const pointer = jsonPointer(['rules', place, 'appliesTo']);
    const value = JSON.stringify(missing);
    return [`#${pointer} (check.subject): rule ${id}, check "${check}", cannot judge it; ${value}`];
  });
}
