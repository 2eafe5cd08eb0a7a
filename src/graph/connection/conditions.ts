import { flag, listOf, optional, text, whole } from '../statement.ts';

/** Conditions as statements take them: null asks nothing. */
export const anyOf = optional(listOf(text));
export const bound = optional(whole);
export const yesOrNo = optional(flag);
export const exactly = optional(text);

export type AnyOf = readonly string[] | null;
