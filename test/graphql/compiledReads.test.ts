import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type OperationDefinitionNode, buildSchema, isObjectType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  COMPILED_QUESTIONS,
  isCompilable,
  isSettled,
} from '../../src/graphql/execution/compilable.ts';
import { openRandom } from '../bench/random.ts';
import { catalogue } from './support/catalogue.ts';
import { type CatalogueApi, startCatalogueApi } from './support/catalogueApi.ts';
import { randomQuestion } from './support/randomQuestion.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const questions = [...COMPILED_QUESTIONS];
const RUNS = 60;

function compilable(query: string): boolean {
  const document = parse(query);
  return isCompilable(document.definitions[0] as OperationDefinitionNode, document);
}

describe('what is compiled', () => {
  test.each([
    ['{ skills { nodes { id name } } }', true],
    ['query A { skills { nodes { ...s } } } fragment s on Skill { id }', true],
    ['{ skills { nodes { id } } graph { version } }', false],
    ['{ __schema { types { name } } }', false],
    ['{ skills { nodes { id name @skip(if: true) } } }', false],
    ['{ skills { nodes { ...s } } } fragment s on Skill { id @include(if: true) }', false],
    ['{ skills { nodes { ... @include(if: true) { id } } } }', false],
    ['{ ...q } fragment q on Query { skills { totalCount } }', false],
    [`{ skills { nodes { ${'id '.repeat(250)} } } }`, false],
  ])('%s: %s', (query, expected) => {
    expect(compilable(query)).toBe(expected);
  });

  test.each([
    ['{ skills { totalCount } search(text: "a") { totalCount } }', true],
    // What stands on the shelf depends on the day.
    ['{ supermarket { totalCount } }', false],
    ['{ skills { totalCount } supermarket { totalCount } }', false],
    ['{ graph { version } }', false],
  ])('%s is answered alike until the catalogue changes: %s', (query, expected) => {
    expect(isSettled(parse(query).definitions[0] as OperationDefinitionNode)).toBe(expected);
  });

  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map(({ name, type: result }) => ({
        name: `${type.name}${name}`,
        result: String(result),
      })),
    );

  test('no list holds nulls: compiled code would put them in the wrong place', () => {
    expect(fields.filter(({ result }) => /\[\w+\]/.test(result))).toEqual([]);
  });

  test('type and field written as one name are one field, as compiled code takes them to be', () => {
    expect(fields.length).toBeGreaterThan(100);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  });
});

describe('compiled answers', () => {
  let api: CatalogueApi;
  const ids = Object.values(catalogue).flatMap((records: unknown) =>
    Array.isArray(records) ? (records as { id: string }[]).map(({ id }) => id) : [],
  );
  beforeAll(async () => {
    api = await startCatalogueApi(catalogue, { deadlineMs: 60_000, depth: 30 });
  });
  afterAll(() => api.close());

  test('are those of graphql-js, whatever is asked', async () => {
    let compiled = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const query = randomQuestion(schema, questions, [...ids, 'nothing:here'], openRandom(seed));
        if (compilable(query)) compiled += 1;
        // The first answer is made by graphql-js, the others by compiled code.
        const { data, errors } = await api.ask(query);
        for (let again = 0; again < 2; again += 1) {
          const repeated = await api.ask(query);
          expect(repeated.data).toEqual(data);
          expect(repeated.errors).toEqual(errors);
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(compiled).toBeGreaterThan(RUNS / 2);
  }, 120_000);

  const LIST = `query ($filter: LearningOutcomeFilter, $first: Int = 2, $text: String) {
    learningOutcomes(filter: $filter, first: $first) { nodes { id } }
    skills(filter: { text: $text, kinds: [SKILL, KNOWLEDGE] }, first: 3) { nodes { id } }
  }`;
  const SHELF = `query ($holdings: HoldingsInput) {
    supermarket(holdings: $holdings) { nodes { credits item { ... on MicroCredential { id } } } }
  }`;
  const held = { outcomeId: 'lo:wash', achievedOn: '2026-01-01' };
  test.each([
    [LIST, {}],
    [LIST, { first: 1 }],
    [LIST, { first: null }],
    [LIST, { first: 0 }],
    [LIST, { filter: { skillIds: 'skill:care' } }],
    [LIST, { filter: null, text: 'care' }],
    [LIST, { filter: { minLevel: '4' } }],
    [LIST, { filter: { unknown: 4 } }],
    [SHELF, { holdings: { achievements: [held] } }],
    [SHELF, { holdings: { achievements: [held], learnerId: 'learner:ana' } }],
    [SHELF, { holdings: {} }],
    [SHELF, { holdings: { learnerId: null } }],
    [SHELF, { holdings: { achievements: [{ ...held, achievedOn: 'yesterday' }] } }],
    [SHELF, { holdings: { learnerId: 'nobody' } }],
  ])('%s with %j: variables are checked and completed alike', async (query, variables) => {
    const { status, data, errors } = await api.ask(query, variables);
    for (let again = 0; again < 2; again += 1) {
      const repeated = await api.ask(query, variables);
      expect(repeated).toMatchObject({ status, errors });
      expect(repeated.data).toEqual(data);
    }
  });
});
