import type { ApolloServer, GraphQLResponse } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { Context } from '../context.ts';
import { formatError } from '../errors/formatError.ts';
import { logUnexpected } from '../errors/logUnexpected.ts';
import { tidyErrors } from '../errors/tidyAnswer.ts';
import { AnswerStream } from '../execution/answerStream.ts';
import type { Log } from '../log.ts';
import { asksForEvents, EVENT_STREAM } from './eventStream.ts';

interface EventParts {
  readonly apollo: ApolloServer<Context>;
  readonly openContext: (request: Request, response: Response) => Context;
  readonly log: Log;
}

/**
 * Answers as server-sent events, in the distinct connections mode of the GraphQL over SSE protocol. Apollo parses, checks,
 * admits and executes the question as any other; only what it gives is sent otherwise.
 */
export function answerEvents({ apollo, openContext, log }: EventParts): RequestHandler {
  const handle = createHandler({
    // No stream of one request takes the answers of another.
    authenticate: () => null,
    onSubscribe: async ({ raw, context: { res } }, { query, ...params }) => {
      const contextValue = openContext(raw, res);
      const { variables = {}, operationName } = params;
      const question = { query, variables, ...(operationName ? { operationName } : {}) };
      const { body } = await apollo.executeOperation(question, { contextValue });
      return resultsOf(body, contextValue, log);
    },
  });
  return (request, response, next) => {
    // What is no question at all is refused by Apollo in its own words.
    if (!asksForEvents(request) || !isQuestion(request.body)) {
      next();
      return;
    }
    // The protocol's handler takes it in no other spelling.
    request.headers.accept = EVENT_STREAM;
    // A proxy that keeps events back until the last would show no progress.
    response.set('x-accel-buffering', 'no');
    return handle(request, response);
  };
}

async function* resultsOf(
  body: GraphQLResponse['body'],
  context: Context,
  log: Log,
): AsyncGenerator<ExecutionResult> {
  if (body.kind !== 'single') return;
  const { data } = body.singleResult;
  if (data instanceof AnswerStream) {
    for await (const result of data.results) yield format(result, context, log);
  } else {
    // Errors are written out as they have been formatted.
    yield body.singleResult as ExecutionResult;
  }
}

/** Does for one of many answers what Apollo does for a single one. */
function format(result: ExecutionResult, context: Context, log: Log): ExecutionResult {
  const { errors } = result;
  if (!errors) return result;
  logUnexpected(errors, { requestId: context.requestId }, log);
  const formatted = errors.map((error) => formatError(error.toJSON(), error));
  return { ...result, errors: tidyErrors(formatted, context) } as unknown as ExecutionResult;
}

function isQuestion(body: unknown): boolean {
  if (!isRecord(body)) return false;
  const { query, operationName, variables, extensions } = body;
  return (
    typeof query === 'string' &&
    typeof (operationName ?? '') === 'string' &&
    isRecord(variables ?? {}) &&
    isRecord(extensions ?? {})
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
