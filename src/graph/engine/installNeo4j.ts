import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './maven.ts';
import type { OnProgress } from './progress.ts';

const POM = fileURLToPath(new URL('neo4j.pom.xml', import.meta.url));

export interface Neo4jInstall {
  /** Class paths are relative to it. */
  readonly folder: string;
  readonly version: string;
  readonly classPath: string;
}

/** Neo4j's own files, brought by Maven the first time. Throws StartFailure. */
export async function ensureNeo4j(
  installFolder: string,
  onProgress: OnProgress,
): Promise<Neo4jInstall> {
  const version = readPinnedVersion();
  const folder = join(installFolder, `neo4j-${version}`);
  const install = {
    step: 'neo4j.fetch',
    name: `Neo4j ${version}`,
    pom: POM,
    folder,
    jars: 'lib',
    announcement: `Bringing Neo4j ${version} by Maven (once, about 125 MB) ...`,
    otherwise: 'set NEO4J_URI to use a Neo4j that runs elsewhere',
  } as const;
  await ensureInstalled(install, onProgress);
  return { folder, version, classPath: readClassPath(folder) };
}

function readPinnedVersion(): string {
  const match = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(POM, 'utf8'));
  if (!match?.[1]) throw new Error(`${POM} names no neo4j.version`);
  return match[1];
}

/** Sorted, so that it is the same on every start: the start-up archive is good for one class path only. */
function readClassPath(folder: string): string {
  const jars = readdirSync(join(folder, 'lib')).filter((name) => name.endsWith('.jar'));
  return jars
    .sort()
    .map((name) => `lib/${name}`)
    .join(':');
}
