import type { ExecutionResult } from 'graphql';

/** Stands where an answer's data would: the answers of a subscription, which come one after another. */
export class AnswerStream {
  readonly results: AsyncIterable<ExecutionResult>;

  constructor(results: AsyncIterable<ExecutionResult>) {
    this.results = results;
  }
}
