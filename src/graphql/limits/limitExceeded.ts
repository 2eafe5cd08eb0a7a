import type { Problem } from '../../domain/problem.ts';

/** A limit of the service: which one, how much it allows, and what was asked. */
export function limitExceeded(
  field: string,
  limit: string,
  most: number,
  value: number,
  message: string,
): Problem {
  return { code: 'LIMIT_EXCEEDED', message, field, rule: `${limit} <= ${most}`, value };
}
