import { badInput, ProblemError } from '../../domain/problem.ts';
import type { Place } from '../../graph/connection/pagedList.ts';

/** Opaque to callers. It names its list, so that a cursor of another list is recognised as foreign. */
export function encodeCursor(list: string, place: Place): string {
  return Buffer.from(JSON.stringify([list, place.text, place.id])).toString('base64url');
}

/** The place that a cursor of this list stands for. Throws BAD_USER_INPUT for any other text. */
export function decodeCursor(list: string, cursor: string): Place {
  const place = readPlace(list, cursor);
  // A cursor that does not come out the same again was not made here.
  if (place && encodeCursor(list, place) === cursor) return place;
  throw new ProblemError(
    badInput('after', `a cursor of ${list}`, cursor, `after is not a cursor of ${list}.`),
  );
}

function readPlace(list: string, cursor: string): Place | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(parsed)) return null;
  const [name, text, id] = parsed as readonly unknown[];
  return name === list && typeof text === 'string' && typeof id === 'string' ? { text, id } : null;
}
