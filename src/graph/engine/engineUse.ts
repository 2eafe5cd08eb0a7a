import type { GraphTarget } from '../graph.ts';

/** A Neo4j that answers, whoever runs it. */
export interface Engine extends GraphTarget {
  /** Ends what this process has started; a Neo4j that others run stays as it is. */
  stop(): Promise<void>;
}

/**
 * Who asks. A service owns its data folder. A command uses the engine of a running service, else one of its own. A test
 * run has a folder to throw away: everything for a fast start, nothing for a long life.
 */
export type EnginePurpose = 'service' | 'command' | 'test';

export interface EngineUse {
  readonly purpose: EnginePurpose;
  /** Where the service answers, for the line that refuses a second one. */
  readonly url?: string;
}
