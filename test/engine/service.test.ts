import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { openEngine } from '../../src/graph/engine/engine.ts';
import { neo4jFolders } from '../../src/graph/engine/neo4jFolders.ts';
import { readPassword } from '../../src/graph/engine/password.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { startOfProcess } from '../../src/setup/processes.mjs';
import {
  type StartedService,
  makeDataFolder,
  neo4jProcessesOf,
  readRunningEngine,
  startService,
  until,
} from '../support/startedService.ts';

// One story, told in order: each test goes on where the one before it has stopped.

const START_MS = 150_000;
const SOON_MS = 5_000;

const folder = makeDataFolder();
const dataDir = folder.path;
const started: StartedService[] = [];
let service: StartedService;
let url = '';

function start(variables: Record<string, string> = {}): StartedService {
  const next = startService({ DATA_DIR: dataDir, SEED: 'none', ...variables });
  started.push(next);
  return next;
}

async function startUntilReady(): Promise<void> {
  service = start();
  await until('ready', () => service.told().includes('is ready:'), START_MS);
  url = /is ready: (\S+)\/graphql/.exec(service.told())?.[1] ?? '';
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function readiness(): Promise<Answer> {
  const response = await fetch(`${url}/health/ready`);
  return { status: response.status, body: await response.json() };
}

async function askForEngine(): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ graph { engine } }' }),
  });
  return { status: response.status, body: await response.json() };
}

const graphUnavailable: unknown = expect.objectContaining({
  errors: [
    expect.objectContaining({
      extensions: expect.objectContaining({ rule: 'graph.available' }) as unknown,
    }) as unknown,
  ],
});

const engineAnswer = {
  data: { graph: { engine: expect.stringMatching(/^Neo4j Kernel 5\.26/) as unknown } },
};

/** How many nodes of a label are stored, asked of Neo4j itself. */
async function countNodes(label: string): Promise<number> {
  const { uri } = readRunningEngine(dataDir);
  const password = readPassword(neo4jFolders(dataDir));
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  const text = 'MATCH (n) WHERE $label IN labels(n) RETURN count(n) AS n';
  const counted = await driver.executeQuery(text, { label });
  await driver.close();
  return Number(String(counted.records[0]?.get('n')));
}

function expectNothingRuns(...pids: number[]): Promise<void> {
  return until(
    'nothing runs any more',
    () =>
      pids.every((pid) => startOfProcess(pid) === undefined) &&
      neo4jProcessesOf(dataDir).length === 0,
    SOON_MS,
  );
}

afterAll(() => {
  for (const { process } of started) process.kill('SIGKILL');
  folder.remove();
});

describe('a first start', () => {
  test(
    'answers over HTTP before the graph is there, and says what it is doing',
    async () => {
      service = start({ PORT: '48123' });
      url = 'http://127.0.0.1:48123';
      const isLive = (): Promise<boolean> =>
        fetch(`${url}/health/live`)
          .then(({ status }) => status === 200)
          .catch(() => false);
      await until('live', isLive, 60_000);
      expect(await readiness()).toMatchObject({ status: 503, body: { status: 'starting' } });
      expect(await askForEngine()).toMatchObject({
        status: 503,
        body: {
          errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', rule: 'service.starting' } }],
        },
      });
      await until('ready', async () => (await readiness()).status === 200, START_MS);
      expect(await askForEngine()).toEqual({ status: 200, body: engineAnswer });
    },
    START_MS,
  );

  test('keeps the password to its owner, and Neo4j asks for it', async () => {
    const { passwordFile } = neo4jFolders(dataDir);
    expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
    const { uri } = readRunningEngine(dataDir);
    const isLetIn = async (password: string): Promise<boolean> => {
      const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
      return driver.verifyAuthentication().finally(() => driver.close());
    };
    expect(await isLetIn('neo4j')).toBe(false);
    expect(await isLetIn('0'.repeat(48))).toBe(false);
    expect(await isLetIn(readPassword(neo4jFolders(dataDir)))).toBe(true);
  });
});

describe('while a service runs', () => {
  test('a second one on its data folder is refused in one line that names the first', async () => {
    const second = start();
    expect(await second.exited).toBe(1);
    const { pid } = readRunningEngine(dataDir);
    const lines = second.told().trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${dataDir} is in use by process ${pid} (${url}, since `);
  });

  test('a second one on its port is refused in one line that names the first', async () => {
    const second = start({ PORT: new URL(url).port });
    expect(await second.exited).toBe(1);
    const { pid } = readRunningEngine(dataDir);
    expect(second.told()).toMatch(/^Stackway runs here already: process \d+ \(.+\)\.\n$/);
    expect(second.told()).toContain(`process ${pid} (${url},`);
  });

  test('a command works on its Neo4j, and leaves it running', async () => {
    const { engine: config } = parseConfig({ DATA_DIR: dataDir });
    const engine = await openEngine(config, { purpose: 'command' }, () => undefined);
    expect(engine.uri).toBe(readRunningEngine(dataDir).uri);
    const graph = openGraph(engine);
    await graph.runSchema("CREATE (:Kept {id: 'kept'})");
    await graph.close();
    await engine.stop();
    expect((await readiness()).status).toBe(200);
  });

  test(
    'a Neo4j that is killed is started again, and all goes on by itself',
    async () => {
      const { javaPid } = readRunningEngine(dataDir);
      process.kill(javaPid, 'SIGKILL');
      await until('unavailable', async () => (await readiness()).status === 503, SOON_MS);
      // A read is tried again for a few seconds, in which Neo4j may be back.
      expect((await askForEngine()).body).toBeOneOf([engineAnswer, graphUnavailable]);
      await until('ready', async () => (await readiness()).status === 200, START_MS);
      expect(await askForEngine()).toEqual({ status: 200, body: engineAnswer });
      expect(service.told()).toContain('Neo4j failed: it ended with SIGKILL');
      expect(readRunningEngine(dataDir).javaPid).not.toBe(javaPid);
    },
    START_MS,
  );

  test('SIGTERM ends it in good order', async () => {
    const { pid, javaPid } = readRunningEngine(dataDir);
    service.process.kill('SIGTERM');
    expect(await service.exited).toBe(0);
    await expectNothingRuns(pid, javaPid);
  });
});

describe('a service that is killed', () => {
  test(
    'was started on what an earlier one had kept',
    async () => {
      await startUntilReady();
      expect(await countNodes('Kept')).toBe(1);
    },
    START_MS,
  );

  test('leaves no Neo4j behind', async () => {
    const { pid, javaPid } = readRunningEngine(dataDir);
    process.kill(pid, 'SIGKILL');
    expect(await service.exited).toBe(128 + 9);
    await expectNothingRuns(pid, javaPid);
  });

  test(
    'does not keep the next one from starting',
    async () => {
      await startUntilReady();
      expect(await askForEngine()).toEqual({ status: 200, body: engineAnswer });
      expect(await countNodes('Kept')).toBe(1);
    },
    START_MS,
  );

  test('ends when the process that started it is killed', async () => {
    const { pid, javaPid } = readRunningEngine(dataDir);
    service.process.kill('SIGKILL');
    expect(await service.exited).toBe('SIGKILL');
    await until('stopped', () => startOfProcess(pid) === undefined, 30_000);
    await expectNothingRuns(pid, javaPid);
  }, 60_000);
});

test('Ctrl-C while Neo4j is starting leaves nothing behind', async () => {
  service = start();
  await until('Neo4j runs', () => neo4jProcessesOf(dataDir).length > 0, 60_000);
  await sleep(500);
  const [javaPid = 0] = neo4jProcessesOf(dataDir);
  service.process.kill('SIGINT');
  expect(await service.exited).toBe(0);
  await expectNothingRuns(javaPid);
}, 90_000);
