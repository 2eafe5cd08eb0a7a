import type { Policy, PolicySubject } from '../../domain/policy.ts';
import { badInput, notFound, ProblemError } from '../../domain/problem.ts';

const SUBJECTS: Readonly<Record<PolicySubject, string>> = {
  MICRO_CREDENTIAL: 'a micro-credential',
  QUALIFICATION: 'a qualification',
  BUNDLE: 'a bundle',
  UNBUNDLING: 'unbundling',
  STACKING: 'stacking',
  ALQ: 'an ALQ',
  RPL: 'recognition of prior learning',
};

/** The policy of that id, where it has rules for the subject. Throws NOT_FOUND or BAD_USER_INPUT. */
export function findPolicy(
  policies: readonly Policy[],
  policyId: string,
  subject: PolicySubject,
  field = 'input.policyId',
): Policy {
  const policy = policies.find(({ id }) => id === policyId);
  if (!policy) throw new ProblemError(notFound(field, policyId));
  if (policy.appliesTo.includes(subject)) return policy;
  const message = `${field} "${policyId}" has no rules for ${SUBJECTS[subject]}.`;
  throw new ProblemError(badInput(field, `a policy for ${subject}`, policyId, message));
}
