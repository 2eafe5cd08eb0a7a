import { ProblemError } from '../../domain/problem.ts';
import { limitExceeded } from './limitExceeded.ts';
import type { OperationMeasure } from './operationMeasure.ts';
import { ALIASES_MOST, type RequestLimits } from './requestLimits.ts';

/** Throws LIMIT_EXCEEDED for the first limit that the operation breaks. */
export function assertWithinLimits(measure: OperationMeasure, limits: RequestLimits): void {
  check('depth', limits.depth, measure.depth, 'nests fields');
  check('aliases', ALIASES_MOST, measure.aliases, 'renames fields');
  check('cost', limits.cost, measure.cost, 'asks for objects, estimated,');
}

function check(limit: string, most: number, value: number, what: string): void {
  if (value <= most) return;
  const message = `The query ${what} ${value} times; at most ${most} are allowed (limit ${limit}).`;
  throw new ProblemError(limitExceeded('query', limit, most, value, message));
}
