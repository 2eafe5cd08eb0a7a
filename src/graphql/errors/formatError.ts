import { ApolloServerErrorCode, ApolloServerValidationErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { badInput, type Problem, ProblemError } from '../../domain/problem.ts';
import { limitExceeded } from '../limits/limitExceeded.ts';
import { SELECTIONS_MOST } from '../limits/requestLimits.ts';
import { problemExtensions } from './graphqlProblem.ts';
import { badLiteral } from './literal.ts';

/** Apollo's own codes that callers may see as they are. */
const OPEN_CODES: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

const MASKED: Problem = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong here. The request id names the entry in the log that says what.',
};

/** The only way out for errors: documented codes, or a mask. Nothing of a stack or of another system's words. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const problem = problemOf(error);
  if (problem) {
    return {
      ...withPlace(formatted),
      message: problem.message,
      extensions: problemExtensions(problem),
    };
  }
  const { message } = formatted;
  return { ...withPlace(formatted), message, extensions: { code: formatted.extensions?.code } };
}

/** Whether nobody but us is to blame, so that the log has to say what happened. */
export function isUnexpected(error: unknown): boolean {
  return problemOf(error) === MASKED;
}

/** What an error says to callers; null where Apollo's own words do. */
function problemOf(error: unknown): Problem | null {
  if (error instanceof ProblemError) return error.problem;
  if (!(error instanceof GraphQLError)) return MASKED;
  if (error.originalError instanceof ProblemError) return error.originalError.problem;
  const limit = limitOf(error);
  if (limit) return limit;
  const literal = badLiteral(error);
  if (literal) return literal;
  const argument = /^Argument "(\w+)" (.*)$/.exec(error.message);
  if (argument && !error.originalError) {
    return badInput(argument[1] ?? '', 'required', null, error.message);
  }
  return OPEN_CODES.has(error.extensions.code) ? null : MASKED;
}

/** Limits that graphql-js and Apollo keep for us, in our own words. */
function limitOf(error: GraphQLError): Problem | null {
  const tokens = /more that (\d+) tokens/.exec(error.message);
  if (tokens) {
    const most = Number(tokens[1]);
    const message = `The query has more than ${most} tokens (limit tokens).`;
    return limitExceeded('query', 'tokens', most, most + 1, message);
  }
  const { validationErrorCode } = error.extensions;
  if (validationErrorCode === ApolloServerValidationErrorCode.MAX_RECURSIVE_SELECTIONS_EXCEEDED) {
    const message = `The query selects more than ${SELECTIONS_MOST} fields when its fragments are written out (limit selections).`;
    return limitExceeded('query', 'selections', SELECTIONS_MOST, SELECTIONS_MOST + 1, message);
  }
  return null;
}

function withPlace({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}
