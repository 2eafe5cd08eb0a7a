import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import neo4j, { type Driver } from 'neo4j-driver';
import { neo4jFolders } from '../../src/graph/engine/neo4jFolders.ts';
import { readPassword } from '../../src/graph/engine/password.ts';
import {
  type StartedService,
  makeDataFolder,
  readRunningEngine,
  startService,
  until,
} from '../support/startedService.ts';

const START_MS = 150_000;
const folder = makeDataFolder();
const mounted = mount('mount', '-t', 'tmpfs', '-o', 'size=48m', 'stackway-test', folder.path);
let service: StartedService | undefined;

/** A small disk can be had by root on Linux only. */
function mount(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

afterAll(async () => {
  service?.process.kill('SIGTERM');
  await service?.exited;
  if (mounted) mount('umount', folder.path);
  folder.remove();
});

async function fillDisk(driver: Driver): Promise<unknown> {
  const text = 'UNWIND range(1, 2000) AS i CREATE (:Filler {text: $text})';
  for (;;) {
    try {
      await driver.executeQuery(text, { text: 'x'.repeat(500) });
    } catch (error) {
      return error;
    }
  }
}

test.skipIf(!mounted)(
  'a full disk breaks Neo4j; with room again it is restarted, and all goes on by itself',
  async () => {
    const running = startService({ DATA_DIR: folder.path, SEED: 'none' });
    service = running;
    await until('ready', () => running.told().includes('is ready:'), START_MS);
    const url = /is ready: (\S+)\/graphql/.exec(running.told())?.[1] ?? '';
    const { uri } = readRunningEngine(folder.path);
    const password = readPassword(neo4jFolders(folder.path));
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
    expect(await fillDisk(driver)).toHaveProperty('code', expect.stringMatching(/^Neo\./));
    expect(mount('mount', '-o', 'remount,size=256m', folder.path)).toBe(true);

    // Room alone does not heal it, and the cheap signs of life say that all is well.
    await expect(driver.getServerInfo()).resolves.toHaveProperty('address');
    expect((await fetch(`${url}/health/ready`)).status).toBe(503);
    await until('restarting', () => running.told().includes('Neo4j failed: Neo.'), 30_000);
    const isReady = async (): Promise<boolean> =>
      (await fetch(`${url}/health/ready`)).status === 200;
    await until('ready again', isReady, START_MS);
    await driver.close();
  },
  2 * START_MS,
);
