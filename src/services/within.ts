import { badInput, ProblemError } from '../domain/problem.ts';

/** The value, where it lies in its bounds, which are included. Throws BAD_USER_INPUT. */
export function within(field: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  const rule = `from ${least} to ${most}`;
  throw new ProblemError(badInput(field, rule, value, `${field} must be ${rule}.`));
}
