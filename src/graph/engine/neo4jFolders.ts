import { join } from 'node:path';

/** Where things lie in a data folder. */
export interface Neo4jFolders {
  readonly home: string;
  readonly conf: string;
  readonly store: string;
  readonly logs: string;
  /** What Neo4j prints before and after it can write logs of its own. */
  readonly console: string;
  /** The classes that Neo4j has loaded, as long as no archive was made of them. */
  readonly classList: string;
  readonly passwordFile: string;
  readonly stateFile: string;
  readonly lock: string;
}

export function neo4jFolders(dataDir: string): Neo4jFolders {
  const home = join(dataDir, 'neo4j');
  const logs = join(home, 'logs');
  return {
    home,
    conf: join(home, 'conf'),
    store: join(home, 'data'),
    logs,
    console: join(logs, 'console.log'),
    classList: join(home, 'classes.txt'),
    passwordFile: join(dataDir, 'password'),
    stateFile: join(dataDir, 'engine.json'),
    lock: join(dataDir, 'locks', 'engine'),
  };
}
