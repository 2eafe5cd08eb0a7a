import { expect } from 'vitest';
import type { Ask } from './ask.ts';

export interface Finding {
  readonly ruleId: string;
  readonly severity: string;
  readonly actual: unknown;
  readonly limit: unknown;
  readonly subjectIds: readonly string[];
}

export interface Report {
  readonly policy: { readonly id: string; readonly jurisdiction: string };
  readonly passes: boolean;
  readonly findings: readonly Finding[];
}

/** The members of a report. */
export const REPORT =
  'policy { id jurisdiction } passes findings { ruleId severity actual limit subjectIds }';

const CHECK = `query ($input: PolicyCheckInput!) { policyCheck(input: $input) { ${REPORT} } }`;

/** One thing under one policy, answered without an error. */
export async function policyCheckAt(
  ask: Ask,
  policyId: string,
  subject: object,
  asOf: string,
): Promise<Report> {
  const input = { policyId, subject, asOf };
  const { data, errors } = await ask<{ policyCheck: Report }>(CHECK, { input });
  expect(errors).toEqual([]);
  return data.policyCheck;
}

/** The rules of which something this grave was found. */
export function rulesFound({ findings }: Report, severity = 'VIOLATION'): readonly string[] {
  return findings.filter((each) => each.severity === severity).map(({ ruleId }) => ruleId);
}
