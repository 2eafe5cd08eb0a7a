import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { forgetNodes } from '../../src/services/catalogue/nodeStore.ts';
import { catalogue } from './support/catalogue.ts';
import { type CatalogueApi, startCatalogueApi } from './support/catalogueApi.ts';

let api: CatalogueApi;
beforeAll(async () => {
  api = await startCatalogueApi(catalogue, { cost: 1e12, depth: 30 }, forgetNodes);
});
afterAll(() => api.close());
beforeEach(() => {
  api.statements.length = 0;
});

async function statementsOf(query: string): Promise<readonly string[]> {
  const { errors } = await api.ask(query);
  expect(errors).toEqual([]);
  return api.statements;
}

test('one statement a kind and level, from a qualification down to the owners of what teaches it', async () => {
  const statements = await statementsOf(`{
    qualifications {
      nodes {
        title
        groups {
          outcomes {
            title
            topField { name }
            skills { skill { name broader { name } } }
            microCredentials { title owner { name } offerings { provider { name } } }
          }
        }
      }
    }
  }`);
  expect(statements.toSorted()).toEqual([
    'catalogue/findQualifications',
    'node/readLearningOutcomes',
    'node/readMicroCredentials',
    'node/readOfferings',
    'node/readOrganisations',
    'node/readQualifications',
    // The skills, then those above them.
    'node/readSkills',
    'node/readSkills',
    'node/readSubjectFields',
  ]);
});

test('a total costs one statement, and only where it is asked for', async () => {
  expect(await statementsOf('{ skills { nodes { id name } } }')).toEqual([
    'catalogue/findSkills',
    'node/readSkills',
  ]);
  api.statements.length = 0;
  expect(await statementsOf('{ skills { totalCount } }')).toEqual([
    'catalogue/findSkills',
    'catalogue/countSkills',
  ]);
});

test('a node of which only its id is asked is not read: whoever names it knows that', async () => {
  const statements = await statementsOf(`{
    skills { nodes { id __typename } }
    learningOutcomes { nodes { title skills { skill { id } } } }
  }`);
  expect(statements.toSorted()).toEqual([
    'catalogue/findLearningOutcomes',
    'catalogue/findSkills',
    'node/readLearningOutcomes',
  ]);
});

test('a page of cursors reads no node', async () => {
  expect(await statementsOf('{ skills { edges { cursor } pageInfo { endCursor } } }')).toEqual([
    'catalogue/findSkills',
  ]);
});

/** outcome -> skills -> skill -> related -> narrower ... : `levels` levels of skills below outcomes. */
function nested(levels: number): string {
  const edges = ['broader', 'narrower', 'related'];
  let inner = 'name';
  for (let level = 0; level < levels; level += 1) {
    inner = `name ${edges[level % edges.length] ?? ''} { ${inner} }`;
  }
  return `{ learningOutcomes(first: 5) { nodes { skills { skill { ${inner} } } } } }`;
}

test.each([1, 3, 5, 7, 9])(
  '%i levels of skills cost at most one statement each',
  async (levels) => {
    const statements = await statementsOf(nested(levels));
    const skills = statements.filter((name) => name === 'node/readSkills');
    expect(skills.length).toBeGreaterThan(0);
    expect(skills.length).toBeLessThanOrEqual(levels + 1);
    expect(statements).toHaveLength(skills.length + 2);
  },
);

test('the number of statements does not grow with the number of nodes', async () => {
  const query = (first: number) =>
    `{ learningOutcomes(first: ${first}) { nodes { skills { skill { broader { name } } } } } }`;
  const few = [...(await statementsOf(query(1)))];
  api.statements.length = 0;
  const many = await statementsOf(query(100));
  expect(many.length).toBeLessThanOrEqual(Math.max(few.length, 4));
});

test('branches that meet at one kind on one level share a statement', async () => {
  const statements = await statementsOf(`{
    learningOutcomes {
      nodes {
        setter { name }
        offerings { provider { name } }
        microCredentials { owner { name } endorsedBy { name } }
      }
    }
  }`);
  // Setters on the second level; providers, owners and endorsers together on the third.
  expect(statements.filter((name) => name === 'node/readOrganisations').length).toBeLessThan(3);
});

test('what has been read is not read again', async () => {
  const statements = await statementsOf(`{
    a: node(id: "skill:lift") { ... on Skill { name } }
    b: node(id: "skill:lift") { ... on Skill { name broader { name } } }
    c: node(id: "skill:lift") { ... on Skill { uri } }
  }`);
  expect(statements).toEqual(['node/findKinds', 'node/readSkills', 'node/readSkills']);
});

test('edges are found behind fragments, aliases and interfaces', async () => {
  const { data, errors } = await api.ask(`
    query {
      node(id: "skill:lift") { ...outer }
      item: node(id: "offering:lifting") {
        ... on Offering { item { ... on MicroCredential { carried: outcomes { required } } } }
      }
    }
    fragment outer on Node { ... { ... on Skill { up: broader { ...inner } } } }
    fragment inner on Skill { down: narrower { id } }
  `);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    node: { up: [{ down: [{ id: 'skill:lift' }, { id: 'skill:manaaki' }] }] },
    item: { item: { carried: [{ required: true }, { required: false }] } },
  });
});
