import { existsSync, renameSync, rmSync } from 'node:fs';
import { waitForLock } from '../../setup/lock.mjs';
import { INSTALL_LOCK } from '../../setup/paths.mjs';
import { installDebianPackages } from './debian.ts';
import type { OnProgress, StartStep } from './progress.ts';
import { runTool, runWatchedTool } from './runTool.ts';
import { StartFailure } from './startFailure.ts';

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const TELL_EVERY = 100;

/** Something that Maven brings, once, into a folder of its own. */
export interface MavenInstall {
  readonly step: StartStep;
  /** As people call it. */
  readonly name: string;
  readonly pom: string;
  /** Appears whole or not at all. */
  readonly folder: string;
  /** What to tell before it begins. */
  readonly announcement: string;
  /** What else to do where Maven is missing. */
  readonly otherwise: string;
  /** Brings the artifacts' own files alone. */
  readonly alone?: boolean;
  /** Where below the folder the jars go. */
  readonly jars: string;
  /** Makes of the jars what is used, where they are not used as they are. */
  readonly finish?: (partial: string) => void;
}

/** Brings it where it is not there, one process at a time. Throws StartFailure. */
export async function ensureInstalled(
  install: MavenInstall,
  onProgress: OnProgress,
): Promise<void> {
  const { step, folder, jars, finish } = install;
  if (existsSync(folder)) return;
  const lock = await waitForLock(INSTALL_LOCK, 'an installation', (holder) => {
    onProgress({ step, message: `Waiting for process ${holder.pid}, which is installing.` });
  });
  try {
    if (existsSync(folder)) return;
    await ensureMaven(install, onProgress);
    const partial = `${folder}.partial`;
    // Whoever left it is dead: this process holds the lock.
    rmSync(partial, { recursive: true, force: true });
    await runMaven(install, `${partial}/${jars}`, onProgress);
    finish?.(partial);
    renameSync(partial, folder);
  } finally {
    lock.release();
  }
}

async function ensureMaven(
  { step, name, otherwise }: MavenInstall,
  onProgress: OnProgress,
): Promise<void> {
  if (await mavenRuns()) return;
  await installDebianPackages([['maven']], step, onProgress);
  if (await mavenRuns()) return;
  throw new StartFailure(
    `Maven (the command mvn) is needed to bring ${name} and was not found. Install Apache Maven 3.6 or newer, ` +
      `or ${otherwise}.`,
  );
}

async function mavenRuns(): Promise<boolean> {
  const { status } = await runTool('mvn', ['-version']);
  return status === 0;
}

async function runMaven(
  { step, name, pom, announcement, alone }: MavenInstall,
  output: string,
  onProgress: OnProgress,
): Promise<void> {
  onProgress({ step, message: announcement });
  let files = 0;
  const scope = ['-DincludeScope=runtime', `-DexcludeTransitive=${String(alone ?? false)}`];
  const args = ['-B', '-f', pom, COPY, ...scope, `-DoutputDirectory=${output}`];
  const { status, lines } = await runWatchedTool('mvn', args, (line) => {
    if (!/^\W*INFO\W+Downloaded /.test(line)) return;
    files += 1;
    if (files % TELL_EVERY === 0) onProgress({ step, message: `... ${files} files fetched` });
  });
  if (status === 0) return;
  const reason = lines.find((line) => line.includes('[ERROR]')) ?? lines.at(-1) ?? '';
  throw new StartFailure(`Maven could not bring ${name}: ${reason}`);
}
