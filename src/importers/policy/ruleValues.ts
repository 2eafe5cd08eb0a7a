import { z } from 'zod';
import { toHundredths } from '../../domain/hundredths.ts';
import type { RuleCheck } from '../../domain/policy.ts';
import type { RuleValues } from '../../domain/ruleValues.ts';

const text = z.string().trim().min(1);
const texts = z.array(text).min(1);
const types = texts;
const allowed = z.strictObject({ allowed: z.boolean() });
const years = z.strictObject({ years: z.int().min(1).max(100) });
const percent = z.int().min(1).max(100);
const decimal = z
  .number()
  .min(0)
  .refine((value) => toHundredths(value) !== null, 'must have at most two decimals');

/** At least one bound, and the least not above the most. */
function inOrder(low: string, high: string) {
  return (value: object): boolean => {
    const { [low]: least, [high]: most } = value as Readonly<Record<string, number | undefined>>;
    return least === undefined ? most !== undefined : most === undefined || least <= most;
  };
}

const ORDER = 'must state a bound, the least not above the most';

/** What each kind of check takes. */
export const ruleValues = {
  'alq-issuer': z.strictObject({ uncountedRecognitions: texts }),
  'alq-major': z.strictObject({
    sharePercent: percent,
    fieldScheme: text,
    subsetChoice: z.boolean(),
  }),
  'alq-min-credits': z.strictObject({ credits: decimal }),
  'alq-reuse': allowed,
  'alq-window': z.strictObject({
    ...years.shape,
    anchor: z.literal('span'),
    boundary: z.literal('inclusive'),
  }),
  'credits-within': z
    .strictObject({ minCredits: decimal.optional(), maxCredits: decimal.optional() })
    .refine(inOrder('minCredits', 'maxCredits'), ORDER),
  'evidence-level': z.strictObject({ sameOrHigher: z.literal(true) }),
  'hours-multiple': z.strictObject({ hours: decimal.positive() }),
  'hours-within': z
    .strictObject({
      types: types.optional(),
      minHours: decimal.optional(),
      maxHours: decimal.optional(),
    })
    .refine(inOrder('minHours', 'maxHours'), ORDER),
  match: z.strictObject({ percent }),
  recency: years,
  'title-words': z.strictObject({ words: texts }),
} satisfies { readonly [Name in RuleCheck]: z.ZodType<RuleValues[Name]> };
