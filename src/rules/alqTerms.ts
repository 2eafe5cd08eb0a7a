import type { Hundredths } from '../domain/hundredths.ts';
import { toHundredths } from '../domain/hundredths.ts';
import type { Policy } from '../domain/policy.ts';

/** The numbers of an ALQ policy, as its rules state them. */
export interface AlqTerms {
  readonly policyId: string;
  readonly jurisdiction: string;
  readonly minCredits: Hundredths;
  readonly windowYears: number;
  readonly majorSharePercent: number;
  readonly fieldScheme: string;
  /** Recognitions of a micro-credential through which nothing counts. */
  readonly uncountedRecognitions: ReadonlySet<string>;
  readonly reuseAllowed: boolean;
}

/** Reads the terms from the policy's rules; throws where the policy's data does not have them. */
export function alqTerms(policy: Policy): AlqTerms {
  const major = valueOf(policy, 'alq.major');
  return {
    policyId: policy.id,
    jurisdiction: policy.jurisdiction,
    minCredits: scaled(policy, 'alq.min-credits', valueOf(policy, 'alq.min-credits')['credits']),
    windowYears: whole(policy, 'alq.window', valueOf(policy, 'alq.window')['years']),
    majorSharePercent: whole(policy, 'alq.major', major['sharePercent']),
    fieldScheme: text(policy, 'alq.major', major['fieldScheme']),
    uncountedRecognitions: new Set(
      texts(policy, 'alq.issuer', valueOf(policy, 'alq.issuer')['uncountedRecognitions']),
    ),
    reuseAllowed: valueOf(policy, 'alq.reuse')['allowed'] === true,
  };
}

function valueOf(policy: Policy, ruleId: string): Readonly<Record<string, unknown>> {
  const value = policy.rules.find((rule) => rule.id === ruleId)?.value;
  if (typeof value !== 'object' || value === null) throw missing(policy, ruleId);
  return value as Readonly<Record<string, unknown>>;
}

function scaled(policy: Policy, ruleId: string, value: unknown): Hundredths {
  const hundredths = typeof value === 'number' ? toHundredths(value) : null;
  if (hundredths === null) throw missing(policy, ruleId);
  return hundredths;
}

function whole(policy: Policy, ruleId: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw missing(policy, ruleId);
  return value;
}

function text(policy: Policy, ruleId: string, value: unknown): string {
  if (typeof value !== 'string') throw missing(policy, ruleId);
  return value;
}

function texts(policy: Policy, ruleId: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw missing(policy, ruleId);
  return value.map((item: unknown) => text(policy, ruleId, item));
}

function missing(policy: Policy, ruleId: string): Error {
  return new Error(`policy ${policy.id}: rule ${ruleId} lacks the value that the ALQ needs`);
}
