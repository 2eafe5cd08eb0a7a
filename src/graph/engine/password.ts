import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jInstall } from './installNeo4j.ts';
import type { Java } from './java.ts';
import type { Neo4jFolders } from './neo4jFolders.ts';
import { runWatchedTool } from './runTool.ts';
import { StartFailure } from './startFailure.ts';

const PASSWORD_BYTES = 24;

/**
 * The password of this data folder's own Neo4j; a new folder is given a random one by Neo4j's admin tool. The tool
 * reads it from the file, so that it never shows in a list of processes.
 */
export async function ensurePassword(
  folders: Neo4jFolders,
  install: Neo4jInstall,
  java: Java,
): Promise<string> {
  if (!existsSync(folders.passwordFile)) writeNewPassword(folders);
  if (!existsSync(join(folders.store, 'dbms', 'auth.ini'))) {
    await setInitialPassword(folders, install, java);
  }
  return readPassword(folders);
}

export function readPassword(folders: Neo4jFolders): string {
  return readFileSync(folders.passwordFile, 'utf8').trim();
}

function writeNewPassword({ passwordFile, store }: Neo4jFolders): void {
  if (existsSync(join(store, 'databases'))) {
    throw new StartFailure(
      `${store} holds a graph, but its password is missing: bring back the file ${passwordFile}.`,
    );
  }
  const password = randomBytes(PASSWORD_BYTES).toString('hex');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
}

async function setInitialPassword(
  folders: Neo4jFolders,
  install: Neo4jInstall,
  java: Java,
): Promise<void> {
  const { status, lines } = await runWatchedTool('env', [
    `NEO4J_HOME=${folders.home}`,
    `NEO4J_CONF=${folders.conf}`,
    java.command,
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-cp',
    join(install.folder, 'lib', '*'),
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    `@${folders.passwordFile}`,
  ]);
  if (status === 0) return;
  throw new StartFailure(`Neo4j's password could not be set: ${lines.at(-1) ?? ''}`);
}
