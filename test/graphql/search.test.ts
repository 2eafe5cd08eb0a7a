import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { forgetNodes } from '../../src/services/catalogue/nodeStore.ts';
import { arbitraryCatalogue } from '../support/arbitraryCatalogue.ts';
import { emptyGraph } from '../support/graph.ts';
import { catalogue } from './support/catalogue.ts';
import { type CatalogueApi, loadCatalogue, startCatalogueApi } from './support/catalogueApi.ts';
import { CONNECTION, walkPages } from './support/walkPages.ts';

interface Hit {
  readonly score: number;
  readonly kind: string;
  readonly matched: string;
  readonly node: { readonly id: string; readonly __typename: string };
}

const SEARCH = `query ($text: String!, $kinds: [NodeKind!], $first: Int, $after: String) {
  list: search(text: $text, kinds: $kinds, first: $first, after: $after) {
    ${CONNECTION} nodes { score kind matched node { __typename id } }
  }
}`;

const CHANGES = 4;
const SIGNS = '+ - & | ! ( ) { } [ ] ^ " ~ * ? : \\ / ; \' ` $ % # @ , . < > ='.split(' ');

let api: CatalogueApi;
beforeAll(async () => {
  api = await startCatalogueApi(catalogue, {}, forgetNodes);
});
afterAll(() => api.close());

async function hits(text: string, kinds: readonly string[] = []): Promise<readonly Hit[]> {
  const pages = await walkPages<Hit>(api.ask, SEARCH, { text, kinds }, 3);
  const all = pages.flatMap(({ nodes }) => nodes);
  expect(pages.map(({ totalCount }) => totalCount)).toEqual(pages.map(() => all.length));
  expect(new Set(all.map(({ node }) => node.id)).size).toBe(all.length);
  expect(all.map(({ score }) => score)).toEqual(
    all.map(({ score }) => score).toSorted((left, right) => right - left),
  );
  return all;
}

async function best(text: string): Promise<readonly (string | undefined)[]> {
  const [first] = await hits(text);
  return [first?.node.id, first?.matched];
}

describe('what is found', () => {
  test.each([
    ['macrons do not matter', 'maori', 'field:maori', 'Māori'],
    ['nor do they in the text', 'MĀORI', 'field:maori', 'Māori'],
    ['nor when they stand apart from their letter', 'Ma\u0304ori', 'field:maori', 'Māori'],
    ['a letter left out', 'manakitanga', 'skill:manaaki', 'manaakitanga'],
    ['two letters wrong in a long word', 'mamaakitenga', 'skill:manaaki', 'manaakitanga'],
    ['letters swapped', 'anatmoy', 'skill:anatomy', 'anatomy'],
    ['an alternative title', 'kaiawhina', 'occupation:carer', 'kaiāwhina'],
    ['an alternative name with a typo', 'manual handlign', 'skill:lift', 'manual handling'],
    ['a title in another language', 'horoi ringaringa', 'lo:wash', 'Horoi ringaringa'],
    ['a code', '28521', 'lo:wash', '28521'],
    ['the beginning of a word', 'anat', 'skill:anatomy', 'anatomy'],
    ['words in another order', 'safely people lift', 'skill:lift', 'lift people safely'],
    [
      'one word of three that is not there',
      'lift people quickly',
      'skill:lift',
      'lift people safely',
    ],
    ['words of two names of one thing', '28521 wash', 'lo:wash', '28521'],
    ['an id', 'skill:lift-again', 'skill:lift-again', 'skill:lift-again'],
    ['an id of what has no name', 'offering:wash', 'offering:wash', 'offering:wash'],
  ])('%s: "%s" finds %s', async (_what, text, id, matched) => {
    expect(await best(text)).toEqual([id, matched]);
  });

  test.each([
    ['a code is not guessed', '28522'],
    ['short words forgive no typo', 'wsh'],
    ['two words are both needed', 'anatomy dragons'],
    ['three typos are too many', 'mamaekitengo'],
  ])('%s: "%s" finds nothing', async (_what, text) => {
    expect(await hits(text)).toEqual([]);
  });

  test('only the kinds asked for, each as what it is', async () => {
    const all = await hits('care');
    const some = await hits('care', ['SKILL', 'ORGANISATION']);
    expect(some).toEqual(all.filter(({ kind }) => ['SKILL', 'ORGANISATION'].includes(kind)));
    expect(new Set(some.map(({ kind }) => kind))).toEqual(new Set(['SKILL', 'ORGANISATION']));
    for (const { kind, node } of all) {
      expect(kind).toBe(node.__typename.replace(/(?<=.)[A-Z]/g, '_$&').toUpperCase());
    }
  });
});

test('kinds are ranked together: the name itself, then what begins so, then what holds it', async () => {
  const ranked = await hits('care');
  const grades = ranked.map(({ node, score }) => [node.id, Math.floor(score * 10)]);
  expect(grades[0]).toEqual(['field:care', 9]);
  expect(Object.fromEntries(grades)).toMatchObject({
    'skill:care': 8,
    'org:setter': 8,
    'occupation:carer': 8,
    'field:aged-care': 7,
    'org:old-setter': 7,
  });
});

test('each name finds what has it, as it is written and without marks and capitals', async () => {
  let looked = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryCatalogue, async (some) => {
      await emptyGraph(api.graph);
      await loadCatalogue(api.graph, some);
      const named = [...(some.skills ?? []), ...(some.organisations ?? [])];
      for (const { id, name } of named.filter(({ name: text }) => /[a-zō]/i.test(text))) {
        for (const text of [name, name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()]) {
          const found = await hits(text, ['SKILL', 'ORGANISATION']);
          const hit = found.find(({ node }) => node.id === id);
          expect({ id, text, hit }).toMatchObject({ hit: { matched: name } });
          expect(hit?.score).toBeGreaterThanOrEqual(0.9);
          looked += 1;
        }
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
  expect(looked).toBeGreaterThan(4);
}, 240_000);

describe('with the catalogue as it was', () => {
  beforeAll(async () => {
    await emptyGraph(api.graph);
    await loadCatalogue(api.graph, catalogue);
  });

  test('signs of query languages have no meaning of their own', async () => {
    const plain = await hits('wash hands');
    expect(plain.length).toBeGreaterThan(0);
    for (const sign of [...SIGNS, '&&', '||', ' - ', '\u0000']) {
      expect([sign, await hits(`${sign}wash${sign} hands${sign}`)]).toEqual([sign, plain]);
    }
    // These are words like any other.
    expect(await hits('wash AND hands')).toEqual(await hits('wash and hands'));
  }, 120_000);

  test.each([
    ['empty text', { text: '' }, 'text', 'at least one letter or digit'],
    ['blank text', { text: ' \t\n ' }, 'text', 'at least one letter or digit'],
    ['signs alone', { text: '*:*' }, 'text', 'at least one letter or digit'],
    ['a book', { text: 'a book '.repeat(100) }, 'text', 'at most 200 characters'],
    ['too many words', { text: 'a '.repeat(21) }, 'text', 'at most 20 words'],
    ['a page of none', { text: 'care', first: 0 }, 'first', '1-100'],
    ['too large a page', { text: 'care', first: 101 }, 'first', '1-100'],
    ['a cursor of nothing', { text: 'care', after: 'x' }, 'after', 'a cursor of search'],
    ['an unknown kind', { text: 'care', kinds: ['CAKE'] }, 'kinds[0]', 'one of NodeKind'],
  ])('%s is refused', async (_what, variables, field, rule) => {
    const { errors, status } = await api.ask(SEARCH, variables);
    expect(status).toBeLessThan(500);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field, rule });
    expect(errors[0]?.extensions).toHaveProperty('value');
  });

  test('a cursor of another list is refused', async () => {
    const { data } = await api.ask<{ skills: { pageInfo: { endCursor: string } } }>(
      '{ skills(first: 1) { pageInfo { endCursor } } }',
    );
    const after = data.skills.pageInfo.endCursor;
    const { errors } = await api.ask(SEARCH, { text: 'care', after });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });

  test('a page costs one look at the version and one statement for each kind found', async () => {
    await hits('care');
    api.statements.length = 0;
    await api.ask(SEARCH, { text: 'care', first: 100 });
    // Whoever asks no more than which they are is told from memory.
    expect(api.statements).toEqual(['catalogue/readVersion']);
    api.statements.length = 0;
    const described = SEARCH.replace('__typename id', '__typename id ... on Skill { name }');
    await api.ask(described, { text: 'care', first: 100 });
    const [version, ...reads] = api.statements;
    expect(version).toBe('catalogue/readVersion');
    expect(reads.length).toBeGreaterThan(2);
    expect(new Set(reads).size).toBe(reads.length);
    expect(reads.every((name) => name.startsWith('node/read'))).toBe(true);
  });

  test('nothing is skipped or repeated while the catalogue changes underneath', async () => {
    const before = await hits('care');
    const pages = await walkPages<Hit>(api.ask, SEARCH, { text: 'care' }, 1, (page) =>
      page > CHANGES ? Promise.resolve() : loadCatalogue(api.graph, withCare(page)),
    );
    const seen = pages.flatMap(({ nodes }) => nodes.map(({ node }) => node.id));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => !id.startsWith('new:'))).toEqual(before.map(({ node }) => node.id));
    // What was written is found by the next question.
    const after = (await hits('care')).map(({ node }) => node.id);
    expect(after.slice(0, 3)).toEqual(['field:care', 'new:2', 'new:4']);
    expect(after).toHaveLength(before.length + CHANGES);
    // Half of it came before the place that had been reached, half after it.
    expect(seen.filter((id) => id.startsWith('new:'))).toHaveLength(CHANGES / 2);
  }, 120_000);
});

/** Something new that comes before what is there, or after it. */
function withCare(page: number): Catalogue {
  const name = page % 2 === 0 ? 'Care' : `Something else that has to do with care ${page}`;
  return {
    meta: { title: `Change ${page}`, licence: 'CC0-1.0' },
    skills: [{ id: `new:${page}`, name, kind: 'SKILL' }],
  };
}
