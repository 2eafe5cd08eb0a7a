import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitForLock } from '../../setup/lock.mjs';
import { INSTALL_LOCK } from '../../setup/paths.mjs';
import { installDebianPackages } from './debian.ts';
import type { OnProgress } from './progress.ts';
import { runTool, runWatchedTool } from './runTool.ts';
import { StartFailure } from './startFailure.ts';

const POM = fileURLToPath(new URL('neo4j.pom.xml', import.meta.url));
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const TELL_EVERY = 100;

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
  if (!existsSync(folder)) await fetchUnderLock(folder, version, onProgress);
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

async function fetchUnderLock(
  folder: string,
  version: string,
  onProgress: OnProgress,
): Promise<void> {
  const step = 'neo4j.fetch';
  const lock = await waitForLock(INSTALL_LOCK, 'an installation', (holder) => {
    onProgress({ step, message: `Waiting for process ${holder.pid}, which is installing.` });
  });
  try {
    if (existsSync(folder)) return;
    await ensureMaven(onProgress);
    const partial = `${folder}.partial`;
    // Whoever left it is dead: this process holds the lock.
    rmSync(partial, { recursive: true, force: true });
    await runMaven(join(partial, 'lib'), version, onProgress);
    // The folder appears whole or not at all.
    renameSync(partial, folder);
  } finally {
    lock.release();
  }
}

async function ensureMaven(onProgress: OnProgress): Promise<void> {
  if (await mavenRuns()) return;
  await installDebianPackages([['maven']], 'neo4j.fetch', onProgress);
  if (await mavenRuns()) return;
  throw new StartFailure(
    'Maven (the command mvn) is needed to bring Neo4j and was not found. Install Apache Maven 3.6 or newer, ' +
      'or set NEO4J_URI to use a Neo4j that runs elsewhere.',
  );
}

async function mavenRuns(): Promise<boolean> {
  const { status } = await runTool('mvn', ['-version']);
  return status === 0;
}

async function runMaven(output: string, version: string, onProgress: OnProgress): Promise<void> {
  const step = 'neo4j.fetch';
  onProgress({ step, message: `Bringing Neo4j ${version} by Maven (once, about 125 MB) ...` });
  let files = 0;
  const args = ['-B', '-f', POM, COPY, '-DincludeScope=runtime', `-DoutputDirectory=${output}`];
  const { status, lines } = await runWatchedTool('mvn', args, (line) => {
    if (!/^\W*INFO\W+Downloaded /.test(line)) return;
    files += 1;
    if (files % TELL_EVERY === 0) onProgress({ step, message: `... ${files} files fetched` });
  });
  if (status === 0) return;
  const reason = lines.find((line) => line.includes('[ERROR]')) ?? lines.at(-1) ?? '';
  throw new StartFailure(`Maven could not bring Neo4j ${version}: ${reason}`);
}
