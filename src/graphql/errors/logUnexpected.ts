import type { GraphQLError } from 'graphql';
import type { Log } from '../log.ts';
import { isUnexpected } from './formatError.ts';

/** Says in the log what callers are not told. */
export function logUnexpected(
  errors: readonly GraphQLError[],
  request: { readonly requestId: string; readonly operationName?: string | null | undefined },
  log: Log,
): void {
  for (const error of errors.filter(isUnexpected)) {
    log.error({ ...request, path: error.path, err: error }, 'unexpected failure');
  }
}
