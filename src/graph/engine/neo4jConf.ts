import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jFolders } from './neo4jFolders.ts';

export interface Neo4jSettings {
  readonly boltPort: number;
  readonly pageCache: string;
}

/** Written anew on every start: nothing in it is for people to change. */
export function writeNeo4jConf(folders: Neo4jFolders, settings: Neo4jSettings): void {
  mkdirSync(folders.conf, { recursive: true });
  mkdirSync(folders.logs, { recursive: true });
  writeFileSync(join(folders.conf, 'neo4j.conf'), neo4jConf(folders, settings));
}

/** Text for Neo4j 5.26: only this machine can reach it, over Bolt, with a password, and it tells nobody. */
export function neo4jConf(folders: Neo4jFolders, { boltPort, pageCache }: Neo4jSettings): string {
  return [
    `server.directories.data=${folders.store}`,
    `server.directories.logs=${folders.logs}`,
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
    // Small disks: no 256 MB of log for an empty graph.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=32m',
    'db.tx_log.rotation.retention_policy=2 files',
    // The stores are closed before these waits begin; with the defaults a stop takes ten seconds.
    'internal.server.bolt.thread_pool_shutdown_wait_time=100ms',
    'internal.server.bolt.connection_shutdown_wait_time=0s',
    '',
  ].join('\n');
}
