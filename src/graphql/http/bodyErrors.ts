import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { badInput, type Problem } from '../../domain/problem.ts';
import { problemExtensions } from '../errors/graphqlProblem.ts';
import { limitExceeded } from '../limits/limitExceeded.ts';
import type { Log } from '../log.ts';
import { requestIdOf } from './requestId.ts';

const JSON_TYPE = 'application/json';

/** A body of any other type is refused before it is read. */
export const requireJson: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST' || request.is(JSON_TYPE)) {
    next();
    return;
  }
  const type = request.get('content-type') ?? null;
  const message = `The body must be ${JSON_TYPE}.`;
  send(response, 415, badRequest('content-type', JSON_TYPE, type, message));
};

/** What the body parser refuses, in the shape of every other error; what nobody expected, masked. */
export function answerBodyErrors(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const refusal = refusalOf(error);
    if (refusal) {
      send(response, refusal.status, refusal.extensions);
      return;
    }
    const requestId = requestIdOf(response);
    log.error({ requestId, err: error }, 'unexpected failure');
    const message = 'Something went wrong here. The request id names the entry in the log.';
    send(response, 500, { message, code: 'INTERNAL_SERVER_ERROR', requestId });
  };
}

interface Refusal {
  readonly status: number;
  readonly extensions: SentError;
}

type SentError = Readonly<Record<string, unknown>> & { readonly message: string };

function refusalOf(error: unknown): Refusal | null {
  if (typeof error !== 'object' || error === null || !('type' in error)) return null;
  const { type } = error;
  const number = (name: string) => Number(Reflect.get(error, name) ?? 0);
  if (type === 'entity.too.large') {
    const [most, length] = [number('limit'), number('length')];
    const message = `The body is larger than ${most} bytes (limit body).`;
    return { status: 413, extensions: plain(limitExceeded('body', 'body', most, length, message)) };
  }
  const status = number('status');
  if (status < 400 || status > 499) return null;
  const message = sentences[String(type)] ?? 'The body cannot be read.';
  return { status, extensions: badRequest('body', String(type), null, message) };
}

const sentences: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not well-formed JSON.',
  'charset.unsupported': 'The body must be in UTF-8.',
  'encoding.unsupported': 'The body is in a content-encoding that is not supported.',
  'request.size.invalid': 'The body is shorter or longer than its content-length says.',
};

/** Apollo's own code for requests that are no GraphQL request at all. */
function badRequest(field: string, rule: string, value: unknown, message: string): SentError {
  return { ...plain(badInput(field, rule, value, message)), code: 'BAD_REQUEST' };
}

function plain(problem: Problem): SentError {
  return { message: problem.message, ...problemExtensions(problem) };
}

function send(response: Response, status: number, { message, ...extensions }: SentError): void {
  response.status(status).json({ errors: [{ message, extensions }] });
}
