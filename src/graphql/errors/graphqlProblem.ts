import { GraphQLError } from 'graphql';
import { type Problem, ProblemError } from '../../domain/problem.ts';

/** What ends a request before it is executed, with HTTP status 400, as for other requests that are not served. */
export function beforeExecution(error: unknown): unknown {
  const http = { status: 400 };
  if (error instanceof ProblemError) {
    const { message, problem } = error;
    return new GraphQLError(message, {
      originalError: error,
      extensions: { code: problem.code, http },
    });
  }
  // graphql-js itself refuses an argument.
  if (!(error instanceof GraphQLError)) return error;
  const { message, nodes } = error;
  return new GraphQLError(message, { nodes: nodes ?? null, extensions: { http } });
}

/** The members of a problem that a client reads, each only where it is known. */
export function problemExtensions({ code, field, rule, value }: Problem): Record<string, unknown> {
  return {
    code,
    ...(field === undefined ? {} : { field }),
    ...(rule === undefined ? {} : { rule }),
    ...(value === undefined ? {} : { value }),
  };
}
