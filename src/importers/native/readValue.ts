import { z } from 'zod';
import type { DocumentProblem } from './documentSource.ts';

/** What a value says once it is read against a schema: the value, or every reason why it is refused. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly problems: readonly DocumentProblem[];
      /** The members that nothing is wrong with: what can still be judged. */
      readonly sound: Partial<T>;
    };

/** Reads one value of a document. Members that are null become absent, as if they had not been written. */
export function readValue<T>(schema: z.ZodType, value: unknown): Reading<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: withoutNulls(result.data) as T };
  const problems = result.error.issues.flatMap((issue) => toProblems(issue, value));
  const wrong = new Set(problems.map(({ path }) => path[0]));
  const members = wrong.has(undefined) ? [] : Object.entries(Object(value) as object);
  const sound = Object.fromEntries(members.filter(([member]) => !wrong.has(member)));
  return { ok: false, problems, sound: withoutNulls(sound) as Partial<T> };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const stated = Object.entries(value).filter(([, member]) => member != null);
  return Object.fromEntries(stated.map(([key, member]) => [key, withoutNulls(member)]));
}

type Issue = z.core.$ZodIssue;

function toProblems(issue: Issue, root: unknown): readonly DocumentProblem[] {
  if (issue.code !== 'unrecognized_keys') {
    const value = valueAt(root, issue.path);
    return [{ ...judge(issue, value), path: issue.path, value: value ?? null }];
  }
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    const message = 'is not a member that is known here: an export could not give it back';
    return { rule: 'member.known', path, value: valueAt(root, path) ?? null, message };
  });
}

function judge(issue: Issue, value: unknown): { rule: string; message: string } {
  const limit = limitOf(issue);
  switch (issue.code) {
    case 'invalid_type':
      if (value == null) return { rule: 'member.required', message: 'is missing' };
      if (issue.expected === 'int') return { rule: 'number.whole', message: 'must be whole' };
      return {
        rule: 'value.type',
        message: `must be ${article(issue.expected)}, not ${nameType(value)}`,
      };
    case 'invalid_value':
      if (value == null) return { rule: 'member.required', message: 'is missing' };
      return {
        rule: 'value.choice',
        message: `must be one of ${issue.values.map(String).join(', ')}`,
      };
    case 'too_small':
      if (issue.origin === 'number')
        return { rule: 'number.minimum', message: `must be ${limit} or more` };
      if (issue.origin === 'array') return { rule: 'group.empty', message: issue.message };
      return { rule: 'text.blank', message: 'must not be blank' };
    case 'too_big':
      if (issue.origin === 'number')
        return { rule: 'number.maximum', message: `must be ${limit} or less` };
      return { rule: 'text.length', message: `must have at most ${limit} characters` };
    case 'invalid_key':
      return { rule: 'text.form', message: issue.issues[0]?.message ?? issue.message };
    case 'invalid_format':
      return { rule: 'text.form', message: issue.message };
    case 'custom':
      return { rule: String(issue.params?.['rule']), message: issue.message };
    default:
      return { rule: 'value.form', message: issue.message };
  }
}

function limitOf(issue: Issue): string {
  if (issue.code === 'too_small') return String(issue.minimum);
  return issue.code === 'too_big' ? String(issue.maximum) : '';
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function article(type: string): string {
  return TYPES[type] ?? type;
}

function nameType(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number too large to be kept';
  return article(Array.isArray(value) ? 'array' : typeof value);
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}
