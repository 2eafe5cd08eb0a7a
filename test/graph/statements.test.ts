import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { statements } from '../../src/graph/statement.ts';
import { openTestGraph } from '../support/graph.ts';
import { columnsIn, parametersIn } from './statementText.ts';

const SOURCES = new URL('../../src/graph/', import.meta.url);
const CYPHER = new URL('../../cypher/', import.meta.url);

// A statement is declared when its module is loaded; the engine's modules declare none.
for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.ts') && !file.startsWith('engine')) {
    await import(new URL(file, SOURCES).href);
  }
}

const names = [...statements.keys()].sort();
const graph = openTestGraph();
beforeAll(() => migrate(graph));
afterAll(() => graph.close());

test('every file of cypher/ is one declared statement, but for the schema', () => {
  const files = readdirSync(CYPHER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher') && !file.startsWith('schema'))
    .map((file) => file.replace(/\.cypher$/, '').replaceAll('\\', '/'));
  expect(names).toEqual(files.sort());
});

test.for(names)('%s: text and declaration name the same parameters and columns', (name) => {
  const { text = '', params = {}, row = {} } = { ...statements.get(name) };
  expect(parametersIn(text)).toEqual(new Set(Object.keys(params)));
  expect(columnsIn(text)).toEqual(new Set(Object.keys(row)));
});

test.for(names)('%s: the engine takes it', async (name) => {
  const { text = '', textOfOne = '' } = { ...statements.get(name) };
  // Imports send parameters one by one; what is read is asked with one that holds all.
  await graph.runSchema(`EXPLAIN ${name.startsWith('import/') ? text : textOfOne}`);
});

test('what is read is asked with one parameter, so that it is planned once', () => {
  for (const { textOfOne, params } of statements.values()) {
    const expected = Object.keys(params).length > 0 ? ['asked'] : [];
    expect(parametersIn(textOfOne)).toEqual(new Set(expected));
  }
});

test('the engine refuses a statement that is none, so the check above can fail', async () => {
  await expect(graph.runSchema('EXPLAIN MATCH (n RETURN n')).rejects.toThrow();
});

test('a forgotten parameter or column is seen', () => {
  const text =
    "MATCH (n {id: $id}) WHERE n.a = '$b' RETURN n.x AS x, [y IN n.ys | y] AS ys ORDER BY x";
  expect(parametersIn(text)).toEqual(new Set(['id']));
  expect(columnsIn(text)).toEqual(new Set(['x', 'ys']));
});
