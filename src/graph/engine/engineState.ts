import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Neo4jFolders } from './neo4jFolders.ts';

const engineState = z.object({
  /** Of the Node process that runs the engine. */
  pid: z.number(),
  /** Of Neo4j. */
  javaPid: z.number(),
  uri: z.string(),
  started: z.string(),
});

/** What a running engine tells the other processes of its data folder. */
export type EngineState = Readonly<z.output<typeof engineState>>;

export function writeEngineState({ stateFile }: Neo4jFolders, state: EngineState): void {
  const draft = `${stateFile}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(state, undefined, 2)}\n`);
  renameSync(draft, stateFile);
}

/** What the last engine of this folder told; it may have died since. */
export function readEngineState({ stateFile }: Neo4jFolders): EngineState | undefined {
  try {
    return engineState.parse(JSON.parse(readFileSync(stateFile, 'utf8')));
  } catch {
    return undefined;
  }
}

export function removeEngineState({ stateFile }: Neo4jFolders): void {
  rmSync(stateFile, { force: true });
}
