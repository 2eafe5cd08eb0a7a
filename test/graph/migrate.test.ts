import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Migration, migrate, readMigrationFiles } from '../../src/graph/migrate.ts';
import { statement, text } from '../../src/graph/statement.ts';
import { openTestGraph } from '../support/graph.ts';

const graph = openTestGraph();
beforeAll(() => migrate(graph));
afterAll(async () => {
  await graph.runSchema("MATCH (m:Migration) WHERE m.name STARTS WITH '9' DELETE m");
  await graph.runSchema('DROP INDEX test_colour IF EXISTS');
  await graph.close();
});

const released = readMigrationFiles();
const readVersion = statement('catalogue/readVersion', { params: {}, row: { version: text } });

function step(name: string, checksum: string, ...statements: string[]): Migration {
  return { name, checksum, statements };
}

test('the files are numbered without a gap, and every statement can be repeated', () => {
  const numbers = released.map(({ name }) => Number(name.slice(0, 4)));
  expect(numbers).toEqual(released.map((_, index) => index));
  for (const schemaText of released.flatMap(({ statements }) => statements)) {
    expect(schemaText).toMatch(/IF NOT EXISTS|^MERGE |^CALL db\.awaitIndexes/);
  }
});

test('a second run has nothing to do', async () => {
  expect(await migrate(graph)).toEqual([]);
});

test('an empty catalogue has a version', async () => {
  await graph.runSchema('MATCH (c:Catalogue) DELETE c');
  await graph.runSchema(released[1]?.statements.at(-1) ?? '');
  expect((await graph.read(readVersion, {}))[0]?.version).toMatch(/^[0-9a-f-]{36}$/);
});

test('a new step is applied once, by whichever process comes first', async () => {
  const index = 'CREATE INDEX test_colour IF NOT EXISTS FOR (n:TestColour) ON (n.colour)';
  const steps = [...released, step('9001_test', 'a', index)];
  const outcomes = await Promise.all([
    migrate(graph, steps),
    migrate(graph, steps),
    migrate(graph, steps),
  ]);
  expect(outcomes.flat()).toEqual(['9001_test']);
});

test('a step that was edited after its release is refused, by name', async () => {
  await expect(migrate(graph, [...released, step('9001_test', 'b')])).rejects.toMatchObject({
    problem: { rule: 'migration.unchanged', value: '9001_test' },
  });
});

test('a graph that has been through steps of a newer program is refused', async () => {
  await expect(migrate(graph, released)).rejects.toMatchObject({
    problem: { rule: 'migration.known', value: '9001_test' },
  });
});

test('a step that fails is not noted, and is tried again', async () => {
  const before = [...released, step('9001_test', 'a')];
  await expect(
    migrate(graph, [...before, step('9002_test', 'a', 'CREATE NONSENSE')]),
  ).rejects.toThrow();
  expect(await migrate(graph, [...before, step('9002_test', 'a', 'RETURN 1')])).toEqual([
    '9002_test',
  ]);
});
