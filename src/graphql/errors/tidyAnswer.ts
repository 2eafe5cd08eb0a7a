import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.ts';

/** What stops a request stops it at many places at once. */
const SAID_ONCE: ReadonlySet<unknown> = new Set([
  'LIMIT_EXCEEDED',
  'DEADLINE_EXCEEDED',
  'INTERNAL_SERVER_ERROR',
]);

/** The errors of an answer: each reason once, with what is known of the request; and the status that goes with them. */
export function tidyAnswer({
  response,
  contextValue,
}: GraphQLRequestContextWillSendResponse<Context>): void {
  if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
  const errors = tidyErrors(response.body.singleResult.errors, contextValue);
  response.body.singleResult.errors = errors;
  // In plain JSON a status of 400 could come from any proxy; there a GraphQL answer is one that arrives as 200.
  const asked = errors.every(({ extensions }) => extensions?.code !== 'BAD_REQUEST');
  if (contextValue.plainJson && asked && response.http.status === 400) response.http.status = 200;
}

/** Each reason once, with what is known of the request. */
export function tidyErrors(
  errors: readonly GraphQLFormattedError[],
  { requestId, deadline }: Pick<Context, 'requestId' | 'deadline'>,
): GraphQLFormattedError[] {
  return withoutRepetition(errors).map((error) => {
    const { code, rule } = error.extensions ?? {};
    const known = {
      ...(code === 'INTERNAL_SERVER_ERROR' ? { requestId } : {}),
      // Whoever was stopped knew only what was left of it; a search names a limit of its own.
      ...(rule === 'deadline' ? { value: deadline.budgetMs } : {}),
    };
    return { ...error, extensions: { ...error.extensions, ...known } };
  });
}

function withoutRepetition(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const said = new Set<string>();
  return errors.filter(({ message, extensions }) => {
    if (!SAID_ONCE.has(extensions?.code)) return true;
    const reason = `${String(extensions?.code)} ${message}`;
    if (said.has(reason)) return false;
    said.add(reason);
    return true;
  });
}
