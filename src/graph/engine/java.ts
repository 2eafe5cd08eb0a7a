import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OnProgress } from './progress.ts';
import { runTool } from './runTool.ts';
import { StartFailure } from './startFailure.ts';
import { installDebianPackages } from './debian.ts';

const OLDEST_JAVA = 17;
const JAVA_FOLDERS = '/usr/lib/jvm';
const DEBIAN_JAVA = ['openjdk-17-jre-headless', 'openjdk-21-jre-headless'] as const;

export interface Java {
  readonly command: string;
  readonly major: number;
  /** Differs between any two builds of Java: what one of them has prepared is of no use to another. */
  readonly build: string;
}

/** A Java that runs Neo4j; on Debian it is installed where there is none. Throws StartFailure. */
export async function ensureJava(
  javaHome: string | undefined,
  onProgress: OnProgress,
): Promise<Java> {
  const found = await findJava(javaHome);
  if (found) return found;
  await installDebianPackages([DEBIAN_JAVA], 'java', onProgress);
  const installed = await findJava(javaHome);
  if (installed) return installed;
  throw new StartFailure(
    `Java ${OLDEST_JAVA} or newer is needed to run Neo4j and was not found. Install it ` +
      `(for example OpenJDK ${OLDEST_JAVA}), point JAVA_HOME to it, or set NEO4J_URI to use a Neo4j that runs elsewhere.`,
  );
}

async function findJava(javaHome: string | undefined): Promise<Java | undefined> {
  const inHome = javaHome === undefined ? [] : [join(javaHome, 'bin', 'java')];
  for (const command of [...inHome, 'java', ...installedJavas()]) {
    const { status, lines } = await runTool(command, ['-version']);
    const text = lines.join('\n');
    const major = status === 0 ? parseJavaMajor(text) : undefined;
    if (major !== undefined && major >= OLDEST_JAVA) return { command, major, build: digest(text) };
  }
  return undefined;
}

function installedJavas(): string[] {
  try {
    return readdirSync(JAVA_FOLDERS)
      .sort()
      .map((name) => join(JAVA_FOLDERS, name, 'bin', 'java'));
  } catch {
    return [];
  }
}

/** The number that people call the version: 17 of "17.0.15", 8 of "1.8.0_402". */
export function parseJavaMajor(text: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match ? Number(match[1]) : undefined;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
