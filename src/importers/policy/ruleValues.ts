import { z } from 'zod';
import { isCalendarDate } from '../../domain/calendarDate.ts';
import { toHundredths } from '../../domain/hundredths.ts';
import type { RuleCheck } from '../../domain/policy.ts';
import { recordElements, type RuleValues } from '../../domain/ruleValues.ts';

export const calendarDay = z.string().refine(isCalendarDate, 'must be a calendar date, YYYY-MM-DD');
const text = z.string().trim().min(1);
const texts = z.array(text).min(1);
const types = texts;
const allowed = z.strictObject({ allowed: z.boolean() });
const years = z.strictObject({ years: z.int().min(1).max(100) });
const level = z.int().min(1).max(10);
const frameworkKind = z.enum([
  'TRAINING_REGULATION',
  'SKILLS_FRAMEWORK',
  'STANDARDS_DIRECTORY',
  'TAXONOMY',
]);
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
  assessed: z.null(),
  'breaking-up': allowed,
  competencies: z.strictObject({
    types,
    competencies: z.array(z.enum(['BASIC', 'COMMON', 'CORE', 'ELECTIVE'])).min(1),
  }),
  'credits-at-level': z.strictObject({
    types,
    qualificationLevel: level,
    minLevel: level,
    credits: decimal,
  }),
  'credits-within': z
    .strictObject({ minCredits: decimal.optional(), maxCredits: decimal.optional() })
    .refine(inOrder('minCredits', 'maxCredits'), ORDER),
  'drawn-from': z.strictObject({ frameworkKind }),
  duplication: allowed,
  'evidence-level': z.strictObject({ sameOrHigher: z.literal(true) }),
  'hours-multiple': z.strictObject({ hours: decimal.positive() }),
  'hours-per-credit': z.strictObject({ hours: decimal.positive() }),
  'hours-within': z
    .strictObject({
      types: types.optional(),
      minHours: decimal.optional(),
      maxHours: decimal.optional(),
    })
    .refine(inOrder('minHours', 'maxHours'), ORDER),
  'less-than-whole': z.strictObject({ types }),
  'level-within': z
    .strictObject({ types: types.optional(), minLevel: level, maxLevel: level })
    .refine(inOrder('minLevel', 'maxLevel'), ORDER),
  match: z.strictObject({ percent }),
  'min-credits-of-type': z.strictObject({ types, credits: decimal }),
  mixing: z.strictObject({ ...allowed.shape, frameworkKind }),
  'not-sum-of': z.strictObject({ type: text, parts: text }),
  'one-module': z.strictObject({ types }),
  recency: years,
  redeemed: allowed,
  'review-due': z.strictObject({
    maxYears: years.shape.years,
    listedFrom: calendarDay.optional(),
    listedBefore: calendarDay.optional(),
  }),
  'shelf-life': years,
  'stack-cap': z.strictObject({
    percent,
    ownerCategories: texts.optional(),
    exceptOwnerCategories: texts.optional(),
  }),
  'stand-alone': allowed,
  stated: z.strictObject({
    elements: z
      .array(z.strictObject({ name: text, shownBy: z.enum(recordElements).nullable() }))
      .min(1),
  }),
  'title-words': z.strictObject({ words: texts }),
} satisfies { readonly [Name in RuleCheck]: z.ZodType<RuleValues[Name]> };
