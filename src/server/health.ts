import { type Request, type Response, Router } from 'express';
import type { ServiceState } from './serviceState.ts';

const RETRY_AFTER_SECONDS = '2';

/** `/health/live`: the process runs. `/health/ready`: a real transaction succeeds in the target database. */
export function createHealthRoutes(state: ServiceState): Router {
  const routes = Router();
  routes.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  routes.get('/live', (_request: Request, response: Response) => {
    response.json({ status: 'live' });
  });
  routes.get('/ready', async (_request: Request, response: Response) => {
    const answer = await readiness(state);
    if (answer.status !== 'ready') {
      response.status(503).set('Retry-After', RETRY_AFTER_SECONDS);
    }
    response.json(answer);
  });
  return routes;
}

interface Readiness {
  readonly status: 'ready' | 'starting' | 'unavailable' | 'stopping';
  /** Which step the service is in, where it is not ready. */
  readonly step?: string;
  readonly message?: string;
}

async function readiness(state: ServiceState): Promise<Readiness> {
  const phase = state.phase();
  if (phase.kind === 'STARTING') return { status: 'starting', ...state.latest() };
  if (phase.kind === 'STOPPING') return { status: 'stopping' };
  try {
    await phase.service.verify();
    return { status: 'ready' };
  } catch {
    const { step, message } = state.latest();
    const restarting = step === 'neo4j.restart';
    return restarting
      ? { status: 'unavailable', step, message }
      : {
          status: 'unavailable',
          step: 'graph.verify',
          message: 'The graph database takes no transaction.',
        };
  }
}
