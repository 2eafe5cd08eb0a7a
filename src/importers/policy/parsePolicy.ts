import type { z } from 'zod';
import { jsonPointer } from '../../domain/finding.ts';
import type { Policy } from '../../domain/policy.ts';
import { policyDocument } from './policyDocument.ts';

/**
 * One policy document of seed/policies. Throws where it is malformed: every fault with the document, where in it the
 * fault lies, the rule that is broken and the value.
 */
export function parsePolicy(name: string, text: string): Policy {
  const content = parseJson(name, text);
  const parsed = policyDocument.safeParse(content, { reportInput: true });
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => describe(name, issue));
    throw new Error(`policy document ${name} cannot be used:\n${faults.join('\n')}`);
  }
  const policy = parsed.data;
  if (`${policy.id}.json` === name) return policy;
  const value = JSON.stringify(policy.id);
  throw new Error(`policy document ${name}#/id (id.name): must be the document's name; ${value}`);
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`policy document ${name} is no JSON: ${reason}`, { cause: error });
  }
}

function describe(name: string, issue: z.core.$ZodIssue): string {
  const rule: unknown = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
  const value = issue.input === undefined ? 'absent' : JSON.stringify(issue.input);
  const place = `${name}#${jsonPointer(issue.path)}`;
  return `  ${place} (${typeof rule === 'string' ? rule : issue.code}): ${issue.message}; ${value}`;
}
