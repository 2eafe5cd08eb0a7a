import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Whether there is a Chromium here, or Debian would let us install its own. */
export function canHaveChromium(): boolean {
  return existsSync(CHROMIUM) || (existsSync('/etc/debian_version') && process.getuid?.() === 0);
}

/** Debian's Chromium, installed where it is missing: that takes a minute, so it is said. Throws with apt's own words. */
export async function bringChromium(): Promise<string> {
  if (existsSync(CHROMIUM)) return CHROMIUM;
  process.stderr.write("Installing Debian's Chromium for the browser tests ...\n");
  await runApt(['update', '-q']);
  await runApt(['install', '-q', '-y', '--no-install-recommends', 'chromium']);
  return CHROMIUM;
}

async function runApt(args: readonly string[]): Promise<void> {
  const settings = ['DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const child = spawn('env', [...settings, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
  }
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${told.slice(-2000)}`);
}

/** A browser that asks nothing of the network by itself. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    timeout: 60_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
