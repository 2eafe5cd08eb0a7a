import type { RequestHandler } from 'express';
import type { Progress } from '../graph/engine/progress.ts';

/** What can be asked once everything is up. */
export interface OpenService {
  readonly routes: RequestHandler;
  /** A real transaction in the target database; rejects when there is none to be had. */
  readonly verify: () => Promise<void>;
}

export type Phase =
  | { readonly kind: 'STARTING' }
  | { readonly kind: 'SERVING'; readonly service: OpenService }
  | { readonly kind: 'STOPPING' };

/** What the service is doing, for everybody who asks over HTTP. */
export interface ServiceState {
  phase(): Phase;
  /** The latest step: of the start, or of a recovery while serving. */
  latest(): Progress;
  report(progress: Progress): void;
  open(service: OpenService): void;
  close(): void;
}

export function createServiceState(): ServiceState {
  let phase: Phase = { kind: 'STARTING' };
  let latest: Progress = { step: 'configuration', message: 'Reading the configuration ...' };
  return {
    phase: () => phase,
    latest: () => latest,
    report: (progress) => {
      latest = progress;
    },
    open: (service) => {
      phase = { kind: 'SERVING', service };
    },
    close: () => {
      phase = { kind: 'STOPPING' };
    },
  };
}
