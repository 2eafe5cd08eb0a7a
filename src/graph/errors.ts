import { Neo4jError } from 'neo4j-driver';
import { type Problem, ProblemError } from '../domain/problem.ts';

/** The graph did not answer: stopped, starting again, unreachable or refusing work. Worth trying again later. */
export const graphUnavailable: Problem = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'The graph database does not answer just now. Try again in a few seconds.',
  rule: 'graph.available',
};

/** The request's time is up, or nobody waits any more. How long it had in all only the request knows. */
export const deadlineExceeded: Problem = {
  code: 'DEADLINE_EXCEEDED',
  message: 'The question took longer than the time that was left for it, and was stopped.',
  rule: 'deadline',
};

const UNAVAILABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);
const TIMED_OUT = /TransactionTimedOut|TransactionMarkedAsFailed|Terminated/;

/** A failure of the driver as one of our own problems; whatever else is wrong stays what it was. */
export function toProblem(error: unknown, aborted: boolean): unknown {
  if (error instanceof ProblemError) return error;
  if (aborted) return new ProblemError(deadlineExceeded);
  if (!(error instanceof Neo4jError)) return error;
  if (TIMED_OUT.test(error.code)) return new ProblemError(deadlineExceeded);
  if (UNAVAILABLE.has(error.code) || error.code.startsWith('Neo.TransientError.General')) {
    return new ProblemError(graphUnavailable);
  }
  if (error.code.startsWith('Neo.DatabaseError')) return new ProblemError(graphUnavailable);
  return error;
}
