/** What a caller did wrong or may not have, in the words of the API: code, field, rule and value. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  /** The argument or input field, as a path: "input.completeBy". */
  readonly field?: string;
  /** The rule that the value breaks: "notBefore asOf". */
  readonly rule?: string;
  /** The offending value, as sent. */
  readonly value?: unknown;
}

export type ProblemCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'LIMIT_EXCEEDED'
  | 'DEADLINE_EXCEEDED'
  | 'INTERNAL_SERVER_ERROR';

/** The one exception of ours: it carries a problem through layers that do not need to know of it. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

export function badInput(field: string, rule: string, value: unknown, message: string): Problem {
  return { code: 'BAD_USER_INPUT', message, field, rule, value };
}

export function notFound(field: string, id: string): Problem {
  return {
    code: 'NOT_FOUND',
    message: `Nothing with the id "${id}" can be found.`,
    field,
    rule: 'exists',
    value: id,
  };
}
