import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { createHealthRoutes } from './health.ts';
import type { Logger } from './logger.ts';
import type { ServiceState } from './serviceState.ts';

const RETRY_AFTER_SECONDS = '2';

/** Answers from the first moment: health always, everything else with "starting" until the service is open. */
export function createApp(state: ServiceState, logger: Logger): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use('/health', createHealthRoutes(state));
  app.use((request, response, next) => {
    const phase = state.phase();
    if (phase.kind === 'SERVING') phase.service.routes(request, response, next);
    else answerNotYet(state, response);
  });
  app.use((request, response) => {
    const message = `Nothing is served at ${request.path}. GraphQL is served at /graphql.`;
    response.status(404).json({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    logger.error({ err: error }, 'a request failed outside of GraphQL');
    if (response.headersSent) {
      next(error);
      return;
    }
    const message = 'The service failed. The failure is in its log.';
    const code = 'INTERNAL_SERVER_ERROR';
    response.status(500).json({ errors: [{ message, extensions: { code } }] });
  });
  return app;
}

function answerNotYet(state: ServiceState, response: Response): void {
  const stopping = state.phase().kind === 'STOPPING';
  const { step, message: doing } = state.latest();
  const error = stopping
    ? { message: 'The service is stopping.', rule: 'service.stopping' }
    : { message: `The service is starting: ${doing}`, rule: 'service.starting', value: step };
  const { message, ...extensions } = error;
  response
    .status(503)
    .set('Retry-After', RETRY_AFTER_SECONDS)
    .set('Cache-Control', 'no-store')
    .json({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } }] });
}
