import type { Problem } from '../../domain/problem.ts';

/** A search whose time ran out before it found or ruled out anything at all. */
export function outOfTime(limitMs: number): Problem {
  return {
    code: 'DEADLINE_EXCEEDED',
    field: 'input.limitMs',
    rule: 'search.limit',
    value: limitMs,
    message: `Within ${String(limitMs)} ms nothing could be found or ruled out. Allow more time.`,
  };
}
