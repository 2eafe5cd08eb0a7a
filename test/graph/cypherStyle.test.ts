import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { styleProblems } from './cypherStyle.ts';

const CYPHER = new URL('../../cypher/', import.meta.url);
const files = readdirSync(CYPHER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher') && !file.startsWith('schema'))
  .map((file) => file.replace(/\.cypher$/, ''))
  .sort();

test.for(files)('%s keeps the rules', (name) => {
  const text = readFileSync(new URL(`${name}.cypher`, CYPHER), 'utf8');
  expect(styleProblems(name, text)).toEqual([]);
});

const good = '// Who?\nMATCH (n:Skill {id: $id})\nRETURN n.id AS id\nORDER BY id\nLIMIT 1\n';

test.for([
  ['a/readX', good, undefined],
  ['a/getX', good, 'its name starts with none of the verbs'],
  ['a/readX', good.replace('// Who?\n', ''), 'its first line is no comment'],
  ['a/readX', good + '\n'.repeat(40) + 'RETURN 1 AS x', 'it is longer than 40 lines'],
  [
    'a/readX',
    good.replace('id\nORDER', `id${' '.repeat(90)}// x\nORDER`),
    'a line is wider than 100',
  ],
  ['a/readX', good.replace('LIMIT', ' LIMIT'), 'an odd indent'],
  ['a/readX', good.replace('LIMIT 1', 'LIMIT 1;'), 'it holds a semicolon'],
  ['a/readX', good.replace('$id', '"x"'), 'it quotes with double quotes'],
  ['a/readX', good.replace('MATCH', 'match'), 'a keyword is not in capitals'],
  ['a/readX', good.replace('})', '})-[:A*]->()'), 'a path is unbounded'],
  ['a/readX', good.replace('})', '})-[:A*2..]->()'), 'a path is unbounded'],
  ['a/readX', good.replace('})', '})-[:A*0..9]->()'), undefined],
  ['a/readX', good.replace('})', '}) WHERE n.credits > 40'), 'it holds a number that is policy'],
  ['a/readX', good.replace('n.id AS id', 'n'), 'it returns a whole node'],
  ['a/readX', good.replace('ORDER BY id\n', ''), 'its list has no order'],
  ['a/readX', good.replace('LIMIT 1\n', ''), 'its list has no limit'],
] as const)('%s: what breaks a rule is seen (%#)', ([name, text, problem]) => {
  expect(styleProblems(name, text)).toEqual(problem === undefined ? [] : [problem]);
});
