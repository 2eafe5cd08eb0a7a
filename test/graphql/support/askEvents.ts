import { createClient, type ExecutionResult } from 'graphql-sse';
import type { SentError } from './ask.ts';

/** One event, and when it came. */
export interface SentEvent<Data> {
  readonly at: number;
  readonly data: Data | null | undefined;
  readonly errors: readonly SentError[];
}

/** Asks with the protocol's own client. Whoever takes no more events has gone away. */
export async function* askEvents<Data>(
  url: string,
  query: string,
  variables: object = {},
): AsyncGenerator<SentEvent<Data>, void, undefined> {
  const client = createClient({ url, retryAttempts: 0 });
  for await (const event of client.iterate({ query, variables: { ...variables } })) {
    const { data, errors = [] } = event as ExecutionResult & { errors?: SentError[] };
    yield { at: performance.now(), data: data as Data, errors };
  }
}

export async function allEvents<Data>(
  events: AsyncIterable<SentEvent<Data>>,
): Promise<readonly SentEvent<Data>[]> {
  const all: SentEvent<Data>[] = [];
  for await (const event of events) all.push(event);
  return all;
}
