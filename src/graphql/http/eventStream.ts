import type { Request } from 'express';

export const EVENT_STREAM = 'text/event-stream';
const OTHERS = ['application/json', 'application/graphql-response+json'];

/** Whether a question is to be answered as a stream of events rather than at once. */
export function asksForEvents(request: Request): boolean {
  return request.method === 'POST' && request.accepts([...OTHERS, EVENT_STREAM]) === EVENT_STREAM;
}
