import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { GraphTarget } from '../../../src/graph/graph.ts';

const SERVER = fileURLToPath(new URL('serverProcess.ts', import.meta.url));

export interface RunningServer {
  readonly url: string;
  readonly process: ChildProcess;
}

/** One of the servers of this folder in a process of its own, in production as they all would be. */
export async function startServer(server: string, target: GraphTarget): Promise<RunningServer> {
  const child = fork(SERVER, [server, JSON.stringify(target)], {
    execArgv: ['--import', 'tsx'],
    env: { NODE_ENV: 'production' },
  });
  const [url] = (await once(child, 'message')) as [string];
  return { url, process: child };
}
