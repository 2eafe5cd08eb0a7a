import { existsSync } from 'node:fs';
import type { OnProgress, StartStep } from './progress.ts';
import { runTool } from './runTool.ts';
import { StartFailure } from './startFailure.ts';

const APT = ['DEBIAN_FRONTEND=noninteractive', 'apt-get'] as const;

/**
 * On Debian and its relatives, as root: installs one package of each list, the first that this release has. Does
 * nothing anywhere else. Throws StartFailure when apt-get does not manage it.
 */
export async function installDebianPackages(
  choices: readonly (readonly string[])[],
  step: StartStep,
  onProgress: OnProgress,
): Promise<void> {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  onProgress({ step, message: 'Reading the list of Debian packages (apt-get update) ...' });
  await runApt(['update']);
  const packages = await Promise.all(choices.map(firstAvailable));
  const names = packages.join(' ');
  onProgress({ step, message: `Installing ${names} (apt-get install) ...` });
  await runApt(['install', '--yes', '--no-install-recommends', ...packages], (line) => {
    if (/^(Unpacking|Setting up) /.test(line)) onProgress({ step, message: `apt-get: ${line}` });
  });
}

async function firstAvailable(choice: readonly string[]): Promise<string> {
  for (const name of choice) {
    const { status, lines } = await runTool('apt-cache', ['show', '--no-all-versions', name]);
    if (status === 0 && lines.length > 0) return name;
  }
  throw new StartFailure(`This Debian has none of the packages ${choice.join(', ')}.`);
}

async function runApt(args: readonly string[], onLine?: (line: string) => void): Promise<void> {
  const { status, lines } = await runTool('env', [...APT, ...args], onLine);
  if (status === 0) return;
  const reason = lines.findLast((line) => line.startsWith('E: ')) ?? lines.at(-1) ?? '';
  throw new StartFailure(`apt-get ${args[0] ?? ''} failed: ${reason}`);
}
