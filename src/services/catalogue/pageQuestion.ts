import { badInput, ProblemError } from '../../domain/problem.ts';

/** Which part of a list is asked for. */
export interface PageQuestion {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const DEFAULT_FIRST = 20;
const MOST = 100;

/** How many entries a page holds at most. Throws BAD_USER_INPUT outside 1-100. */
export function pageSize({ first }: PageQuestion): number {
  const size = first ?? DEFAULT_FIRST;
  if (size >= 1 && size <= MOST) return size;
  throw new ProblemError(badInput('first', `1-${MOST}`, size, `first must be from 1 to ${MOST}.`));
}
