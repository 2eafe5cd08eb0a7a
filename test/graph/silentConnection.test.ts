import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { renewVersion } from '../../src/graph/catalogue/catalogueVersion.ts';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { readCatalogueVersion } from '../../src/graph/node/graphCounts.ts';
import { openTestGraph } from '../support/graph.ts';
import { openSilentProxy, type SilentProxy } from '../support/silentProxy.ts';

const LIMIT_MS = 400;
/** The limit, what the guard adds, and a busy machine. */
const SOON_MS = 4_000;

let proxy: SilentProxy;
let graph: Graph;

beforeAll(async () => {
  const target = inject('graph');
  const direct = openTestGraph();
  await migrate(direct);
  await direct.close();
  const { hostname, port } = new URL(target.uri);
  proxy = await openSilentProxy({ host: hostname, port: Number(port) });
  graph = openGraph({ ...target, uri: `bolt://127.0.0.1:${proxy.port}` });
});
afterAll(() => {
  proxy.close();
});

async function failure(work: Promise<unknown>) {
  const began = performance.now();
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return { error, milliseconds: performance.now() - began };
}

test('a question on a connection that has gone silent ends at its deadline, and the next is answered', async () => {
  await graph.verify();
  proxy.silence();
  const { error, milliseconds } = await failure(readCatalogueVersion(graph, { limitMs: LIMIT_MS }));
  expect(error).toMatchObject({ problem: { code: 'DEADLINE_EXCEEDED', rule: 'deadline' } });
  expect(milliseconds).toBeLessThan(SOON_MS);
  await graph.verify({ limitMs: SOON_MS });
});

test('where new connections are silent too, every question says so in time, and all goes on afterwards', async () => {
  proxy.silence();
  proxy.silenceNew(true);
  const failures = await Promise.all(
    [1, 2, 3].map(() => failure(graph.verify({ limitMs: LIMIT_MS }))),
  );
  for (const { error, milliseconds } of failures) {
    expect(error).toMatchObject({ problem: { code: 'DEADLINE_EXCEEDED' } });
    expect(milliseconds).toBeLessThan(SOON_MS);
  }
  proxy.silenceNew(false);
  await graph.verify({ limitMs: SOON_MS });
});

test('writes that go silent end at their deadline and leave nothing behind', async () => {
  await graph.verify();
  const before = await readCatalogueVersion(graph, {});
  for (const way of ['write', 'writeOnce'] as const) {
    const { error, milliseconds } = await failure(
      graph[way](
        async (run) => {
          await renewVersion(run);
          proxy.silence();
          await renewVersion(run);
        },
        { limitMs: LIMIT_MS },
      ),
    );
    expect(error).toMatchObject({ problem: { code: 'DEADLINE_EXCEEDED' } });
    expect(milliseconds).toBeLessThan(SOON_MS);
  }
  await graph.verify({ limitMs: SOON_MS });
  expect(await readCatalogueVersion(graph, {})).toBe(before);
});
