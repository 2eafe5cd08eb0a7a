import { z } from 'zod';
import { isCalendarDate } from '../../domain/calendarDate.ts';
import { toHundredths } from '../../domain/hundredths.ts';

/** A record as it may be written: null stands for absent wherever a member may be absent. */
export type Stated<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Stated<Item>[]
    : { readonly [Member in keyof T]: StatedMember<T, Member> };

type StatedMember<T, Member extends keyof T> =
  object extends Pick<T, Member>
    ? Stated<NonNullable<T[Member]>> | null | undefined
    : Stated<T[Member]>;

/** A schema for each member, so that a member forgotten here does not compile. */
export type MembersOf<T> = {
  readonly [Member in keyof T]-?: z.ZodType<StatedMember<T, Member>>;
};

const LONGEST_ID = 500;
const LONGEST_INDEXED_TEXT = 1000;

/** Half of a surrogate pair cannot be stored, so an export could not give it back. */
const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);
const isId = (text: string) => text.trim() === text && !/\p{Cc}/u.test(text) && isWellFormed(text);

export const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish();

export const text = z.string().refine(isWellFormed, {
  error: 'holds half of a surrogate pair, which is no character',
  params: { rule: 'text.characters' },
});

/** Something must be there to read. */
export const notBlank = text.refine((value) => value.trim() !== '', {
  error: 'must not be blank',
  params: { rule: 'text.blank' },
});

/** Text that is looked up or put in order: the graph's indexes bound its length. */
export const indexedText = notBlank.max(LONGEST_INDEXED_TEXT);

/** A name or title. */
export const name = notBlank.max(LONGEST_INDEXED_TEXT);

export const id = z
  .string()
  .min(1)
  .max(LONGEST_ID)
  .refine(isId, {
    error: 'must neither begin nor end with a space, nor hold a control character',
    params: { rule: 'id.form' },
  })
  .describe('Stable, readable, and used once over all documents: "nz:std:497"');

/** The id of another record; whether it leads anywhere is judged once every document is read. */
export const reference = z.string();

export const date = z
  .string()
  .refine(isCalendarDate, {
    error: 'must be a calendar date such as "2026-02-28"',
    params: { rule: 'date.form' },
  })
  .meta({ format: 'date', description: 'A calendar date, ISO 8601' });

/** Zero or more, with at most two decimals. */
export const decimal = z
  .number()
  .min(0)
  .refine((value) => toHundredths(value) !== null, {
    error: 'may have at most two decimals, and no more digits than can be kept exactly',
    params: { rule: 'number.decimals' },
  })
  .describe('Zero or more, with at most two decimals');

export const whole = z.number().int().min(0);
export const level = z.number().int().min(1).max(10).describe('1-10 on the national framework');

export const jurisdiction = z
  .string()
  .regex(/^([A-Z]{2}|INT)$/, 'must be two capital letters (ISO 3166-1) such as "NZ", or "INT"')
  .describe('ISO 3166-1 alpha-2, or "INT"');

export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'must be three capital letters (ISO 4217) such as "NZD"')
  .describe('ISO 4217; NZD where absent');

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

export const titles = z
  .record(
    z.string().regex(LANGUAGE_TAG, 'must be named by a language tag such as "mi" or "en-NZ"'),
    name,
  )
  .describe('Titles by language tag');

/** A list in which nothing is named twice. */
export function distinct<Item>(
  item: z.ZodType<Item>,
  keyOf: (item: Item) => string = String,
  place: readonly string[] = [],
) {
  return z.array(item).check((context) => {
    const seen = new Set<string>();
    for (const [index, entry] of context.value.entries()) {
      const key = keyOf(entry);
      if (seen.has(key)) {
        context.issues.push({
          code: 'custom',
          input: entry,
          path: [index, ...place],
          message: 'is named twice in one list',
          params: { rule: 'list.distinct' },
        });
      }
      seen.add(key);
    }
  });
}

export const references = distinct(reference);

/** Holds unless both dates are given and the first is after the second. */
export function inOrder<
  Of extends Partial<Record<From | To, unknown>>,
  From extends string,
  To extends string,
>(from: From, to: To): z.core.CheckFn<Of> {
  return ({ value, issues }) => {
    const [first, last] = [value[from], value[to]];
    if (typeof first !== 'string' || typeof last !== 'string' || first <= last) return;
    issues.push({
      code: 'custom',
      input: first,
      path: [from],
      message: `must not be after "${to}" (${last})`,
      params: { rule: 'date.order' },
    });
  };
}
