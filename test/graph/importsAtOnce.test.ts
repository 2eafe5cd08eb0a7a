import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import { PROJECT_ROOT } from '../../src/setup/paths.mjs';
import { sourceOf } from '../support/catalogueSources.ts';
import { exportedCatalogue } from '../support/exportedCatalogue.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';

const STACKWAY = join(PROJECT_ROOT, 'src', 'setup', 'stackway.mjs');
const SKILLS = 400;

const graph = openTestGraph();
const folder = mkdtempSync(join(tmpdir(), 'stackway-imports-'));
beforeAll(async () => {
  await migrate(graph);
  await emptyGraph(graph);
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Documents that name the same skills differently: whose import comes last is seen on every one of them. */
function document(name: string): string {
  const skills = Array.from({ length: SKILLS }, (_unused, index) => ({
    id: `once:${String(index)}`,
    name: `Skill ${String(index)} of ${name}`,
    kind: 'SKILL',
  }));
  return JSON.stringify({ meta: { title: name, licence: 'CC0' }, skills });
}

/** The command line in a process of its own, on the graph of the tests. */
async function importByCommand(name: string) {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, document(name));
  const { uri, user, password, database } = inject('graph');
  const settings = [
    `NEO4J_URI=${uri}`,
    `NEO4J_USER=${user}`,
    `NEO4J_PASSWORD=${password}`,
    `NEO4J_DATABASE=${database}`,
  ];
  const args = [...settings, process.execPath, STACKWAY, 'import', path, '--json'];
  const child = spawn('env', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
  const [status] = (await once(child, 'close')) as [number];
  return { status, report: JSON.parse(told) as { readonly written: boolean } };
}

test('imports of two processes and of the service wait for one another, and one of them comes last whole', async () => {
  const [one, other, own] = await Promise.all([
    importByCommand('one'),
    importByCommand('other'),
    importCatalogue(graph, [sourceOf(document('own'))]),
  ]);
  expect([one.status, other.status]).toEqual([0, 0]);
  expect([one.report.written, other.report.written, own.refused]).toEqual([true, true, false]);
  const { skills = [] } = await exportedCatalogue(graph);
  const last = new Set(skills.map(({ name }) => name.split(' of ')[1]));
  expect(skills).toHaveLength(SKILLS);
  expect(last.size).toBe(1);
  expect(['one', 'other', 'own']).toContain([...last][0]);
}, 90_000);
