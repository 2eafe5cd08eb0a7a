import { badInput, ProblemError } from '../../domain/problem.ts';
import { decodeCursor, encodeCursor } from '../catalogue/cursor.ts';
import type { ShelfOrder, SortKey } from './shelfOrder.ts';

const LIST = 'supermarket';

/** A place on the shelf: what the order goes by, then the id. It holds whatever changes around it. */
export interface ShelfPlace {
  readonly keys: readonly SortKey[];
  readonly id: string;
}

export function encodePlace(order: readonly ShelfOrder[], { keys, id }: ShelfPlace): string {
  return encodeCursor(LIST, { text: JSON.stringify([order, keys]), id });
}

/** Throws BAD_USER_INPUT for a cursor of anything but the shelf in this order. */
export function decodePlace(order: readonly ShelfOrder[], cursor: string): ShelfPlace {
  const { text, id } = decodeCursor(LIST, cursor);
  const keys = readKeys(order, text);
  if (keys) return { keys, id };
  const rule = `a cursor of ${LIST} in the same order`;
  throw new ProblemError(badInput('after', rule, cursor, `after is not ${rule}.`));
}

function readKeys(order: readonly ShelfOrder[], text: string): readonly SortKey[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(parsed)) return null;
  const [ordered, keys] = parsed as readonly unknown[];
  const isSameOrder = JSON.stringify(ordered) === JSON.stringify(order);
  return isSameOrder && Array.isArray(keys) && keys.length === order.length && keys.every(isKey)
    ? keys
    : null;
}

function isKey(value: unknown): value is SortKey {
  return value === null || typeof value === 'number' || typeof value === 'string';
}
