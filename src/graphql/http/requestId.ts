import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

const HEADER = 'x-request-id';
const ACCEPTABLE = /^[\w.:-]{1,100}$/;

/** Every answer names its request: by the caller's own id where it is a plain one, else by a new one. */
export const nameRequest: RequestHandler = (request, response, next) => {
  const given = request.get(HEADER);
  response.set(HEADER, given && ACCEPTABLE.test(given) ? given : randomUUID());
  next();
};

export function requestIdOf(response: { get(name: string): string | undefined }): string {
  return response.get(HEADER) ?? '';
}
