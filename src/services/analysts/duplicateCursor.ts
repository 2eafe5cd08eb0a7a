import type { DuplicatePair, DuplicateScope } from '../../domain/analysts/duplicates.ts';
import { compareText } from '../../domain/compareText.ts';
import { badInput, ProblemError } from '../../domain/problem.ts';
import { decodeCursor, encodeCursor } from '../catalogue/cursor.ts';

const LIST = 'duplicates';

/** A place in the list: the most points first, then the ids. */
export type DuplicatePlace = Pick<DuplicatePair, 'points' | 'aId' | 'bId'>;

export function comparePlaces(left: DuplicatePlace, right: DuplicatePlace): number {
  return (
    right.points - left.points ||
    compareText(left.aId, right.aId) ||
    compareText(left.bId, right.bId)
  );
}

export function encodePlace(scope: DuplicateScope, { points, aId, bId }: DuplicatePlace): string {
  return encodeCursor(LIST, { text: JSON.stringify([scope, points, aId]), id: bId });
}

/** Throws BAD_USER_INPUT for a cursor of anything but this list. */
export function decodePlace(scope: DuplicateScope, cursor: string): DuplicatePlace {
  const { text, id } = decodeCursor(LIST, cursor);
  const place = readPlace(scope, text);
  if (place) return { ...place, bId: id };
  const rule = `a cursor of ${LIST} of the same kind`;
  throw new ProblemError(badInput('input.after', rule, cursor, `input.after is not ${rule}.`));
}

function readPlace(scope: DuplicateScope, text: string): Omit<DuplicatePlace, 'bId'> | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(parsed)) return null;
  const [ofScope, points, aId] = parsed as readonly unknown[];
  return ofScope === scope && typeof points === 'number' && typeof aId === 'string'
    ? { points, aId }
    : null;
}
