import { z } from 'zod';
import type { Policy, PolicyRule } from '../../domain/policy.ts';
import { calendarDay, ruleValues } from './ruleValues.ts';

const text = z.string().trim().min(1);
const day = calendarDay.nullable();
const subjects = z
  .array(
    z.enum(['MICRO_CREDENTIAL', 'QUALIFICATION', 'BUNDLE', 'UNBUNDLING', 'STACKING', 'ALQ', 'RPL']),
  )
  .min(1);
const dates = { effectiveFrom: day, effectiveTo: day };

const statement = {
  id: z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'must be like "nz-mc.credits"'),
  text,
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
  source: text,
  ...dates,
  appliesTo: subjects,
  severity: z.enum(['VIOLATION', 'WARNING', 'NOTE']).optional(),
};

const [first, ...others] = Object.entries(ruleValues).map(([check, value]) =>
  z.strictObject({ ...statement, check: z.literal(check), value }),
);
if (first === undefined) throw new Error('no kind of check is known');
// The kinds are a list here, so the union of their values is stated, not inferred.
const rule = z.discriminatedUnion('check', [first, ...others]) as unknown as z.ZodType<PolicyRule>;

/** A document of seed/policies: rules as data. */
export const policyDocument = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, 'must be of small letters, digits and hyphens'),
    jurisdiction: z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters'),
    governs: z.array(z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters')).optional(),
    title: text,
    appliesTo: subjects,
    ...dates,
    rules: z.array(rule).min(1),
  })
  .superRefine((policy, context) => {
    for (const { path, rule, value, message } of contradictions(policy)) {
      context.addIssue({ code: 'custom', path, message, input: value, params: { rule } });
    }
  });

interface Contradiction {
  readonly path: (string | number)[];
  readonly rule: string;
  readonly value: unknown;
  readonly message: string;
}

/** What no single member shows to be wrong. */
function contradictions(policy: Omit<Policy, 'governs'>): readonly Contradiction[] {
  const places: readonly {
    readonly path: (string | number)[];
    readonly of: Policy | PolicyRule;
  }[] = [
    { path: [], of: policy },
    ...policy.rules.map((of, place) => ({ path: ['rules', place], of })),
  ];
  return places.flatMap(({ path, of }) => {
    const found: Contradiction[] = [];
    const { effectiveFrom: from, effectiveTo: to } = of;
    if (from !== null && to !== null && from >= to) {
      const message = `must be after effectiveFrom ${from}`;
      found.push({ path: [...path, 'effectiveTo'], rule: 'dates.order', value: to, message });
    }
    const beyond = of.appliesTo.filter((kind) => !policy.appliesTo.includes(kind));
    if (beyond.length > 0) {
      const message = 'must be among what the policy applies to';
      const place = [...path, 'appliesTo'];
      found.push({ path: place, rule: 'appliesTo.policy', value: beyond, message });
    }
    return found;
  });
}
