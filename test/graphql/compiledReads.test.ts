import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import fc from 'fast-check';
import { type OperationDefinitionNode, buildSchema, execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  COMPILED_QUESTIONS,
  isCompilable,
  isSettled,
} from '../../src/graphql/execution/compilable.ts';
import { WrittenAnswer, stringifyAnswer } from '../../src/graphql/execution/answerMemory.ts';
import { createExecutor } from '../../src/graphql/execution/executor.ts';
import { resolvers } from '../../src/graphql/resolvers.ts';
import { forgetNodes, rememberNodes } from '../../src/services/catalogue/nodeStore.ts';
import { openRandom } from '../bench/random.ts';
import { catalogue } from './support/catalogue.ts';
import { type CatalogueApi, startCatalogueApi } from './support/catalogueApi.ts';
import { contextsOver } from './support/contextsOver.ts';
import { randomQuestion } from './support/randomQuestion.ts';

const schemaText = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(schemaText);
const questions = [...COMPILED_QUESTIONS];
const RUNS = 40;

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
    ['{ skills { nodes { id } } __typename }', false],
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
});

describe('compiled answers', () => {
  let api: CatalogueApi;
  const ids = Object.values(catalogue).flatMap((records: unknown) =>
    Array.isArray(records) ? (records as { id: string }[]).map(({ id }) => id) : [],
  );
  const own = makeExecutableSchema({ typeDefs: schemaText, resolvers });
  beforeAll(async () => {
    api = await startCatalogueApi(catalogue, { deadlineMs: 60_000, depth: 30 });
  });
  afterAll(() => api.close());

  test.each([
    ['remembered', rememberNodes],
    ['read anew by every request', forgetNodes],
  ])(
    'are those of graphql-js letter for letter, whatever is asked; nodes are %s',
    async (_, storeOf) => {
      const openContext = contextsOver(api.graph, storeOf(api.graph));
      const executeOwn = createExecutor(own);
      let written = 0;
      await fc.assert(
        fc.asyncProperty(fc.integer(), async (seed) => {
          const random = openRandom(seed);
          const query = randomQuestion(schema, questions, [...ids, 'nothing:here'], random);
          const document = parse(query);
          const [operation] = document.definitions as [OperationDefinitionNode];
          const expected = await execute({
            schema: own,
            document,
            contextValue: openContext(),
          });
          // Written, then remembered.
          for (let again = 0; again < 2; again += 1) {
            const asked = { document, operation, operationName: null, variables: {} };
            const answer = await executeOwn(asked, openContext());
            // What fails is left to graphql-js, and nothing else is.
            expect(answer.data instanceof WrittenAnswer).toBe(!expected.errors);
            if (!expected.errors) written += 1;
            expect(stringifyAnswer(answer as never)).toBe(`${JSON.stringify(expected)}\n`);
          }
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
      expect(written).toBeGreaterThan(RUNS);
    },
    120_000,
  );

  test('what depends on a variable is not taken from another answer', async () => {
    const query = `query ($asOf: Date) {
      microCredentials { nodes { id stage(asOf: $asOf) } }
      again: microCredentials { nodes { id stage(asOf: $asOf) } }
    }`;
    const stagesAsOf = async (asOf: string) => {
      const { data } = await api.ask(query, { asOf });
      expect(data['again']).toEqual(data['microCredentials']);
      return JSON.stringify(data);
    };
    const early = await stagesAsOf('1900-01-01');
    expect(await stagesAsOf('2999-01-01')).not.toBe(early);
    expect(await stagesAsOf('1900-01-01')).toBe(early);
  });

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
    // With a second question that is not compiled, graphql-js answers both.
    const byGraphqlJs = await api.ask(query.replace(/\}$/, ' graph { version } }'), variables);
    expect(byGraphqlJs).toMatchObject({ status, errors });
    const expected: Record<string, unknown> = { ...byGraphqlJs.data };
    delete expected['graph'];
    expect({ ...data }).toEqual(expected);
  });
});
