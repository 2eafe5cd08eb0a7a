import { z } from 'zod';
import { isCalendarDate } from '../domain/calendarDate.ts';
import type { Policy } from '../domain/policy.ts';

const day = z.string().refine(isCalendarDate, 'a calendar date, YYYY-MM-DD').nullable();

const rule = z.strictObject({
  id: z.string().min(1),
  text: z.string().min(1),
  value: z.unknown(),
  certainty: z.enum([
    'SEED',
    'PUBLIC',
    'SECONDARY',
    'COMPUTED',
    'INFERENCE',
    'BELIEVED',
    'ASSUMPTION',
  ]),
  standing: z.enum(['LAW', 'GUIDANCE', 'PROPOSAL', 'CONSULTED', 'INSTITUTION']),
  source: z.string().min(1),
  effectiveFrom: day,
  effectiveTo: day,
});

const policy = z.strictObject({
  id: z.string().min(1),
  jurisdiction: z.string().min(2),
  title: z.string().min(1),
  appliesTo: z.array(
    z.enum(['MICRO_CREDENTIAL', 'QUALIFICATION', 'BUNDLE', 'UNBUNDLING', 'STACKING', 'ALQ', 'RPL']),
  ),
  effectiveFrom: day,
  effectiveTo: day,
  rules: z.array(rule).min(1),
});

/** One policy document of seed/policies: rules as data. Throws, naming the document, where it is malformed. */
export function parsePolicy(name: string, text: string): Policy {
  const parsed = policy.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new Error(`policy document ${name}: ${z.prettifyError(parsed.error)}`);
}
