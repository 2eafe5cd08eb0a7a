import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { forgetNodes } from '../../src/services/catalogue/nodeStore.ts';
import { type ShownFacet, type ShownItem, SUPERMARKET } from './support/askShelf.ts';
import { type CatalogueApi, loadCatalogue, startCatalogueApi } from './support/catalogueApi.ts';
import { shelfCatalogue } from './support/shelfCatalogue.ts';
import { type Connection, walkPages } from './support/walkPages.ts';

type ShownPage = Connection<ShownItem> & { readonly facets: readonly ShownFacet[] };

let api: CatalogueApi;
beforeAll(async () => {
  api = await startCatalogueApi(shelfCatalogue, {}, forgetNodes);
});
afterAll(() => api.close());

async function shelf(variables: object = {}, first = 2): Promise<readonly ShownItem[]> {
  const pages = await walkPages<ShownItem>(api.ask, SUPERMARKET, variables, first);
  return pages.flatMap(({ nodes }) => nodes);
}

async function ids(variables: object = {}): Promise<readonly string[]> {
  return (await shelf(variables)).map(({ item }) => item.id);
}

describe('what stands on the shelf', () => {
  test('what is current, by title; a single outcome only where somebody offers it', async () => {
    expect(await ids()).toEqual(['mc:barista', 'mc:cheese', 'mc:milk', 'lo:steam', 'lo:taste']);
  });

  test('a text finds the beginnings of words, also in other languages, best first', async () => {
    expect(await ids({ filter: { text: 'MILK' } })).toEqual(['mc:milk', 'lo:steam']);
    expect(await ids({ filter: { text: 'kawhe' } })).toEqual(['mc:barista']);
    expect(await ids({ filter: { text: 'stea mi' } })).toEqual(['lo:steam']);
    // Typos are for `search`; a blank text asks nothing.
    expect(await ids({ filter: { text: 'mikl' } })).toEqual([]);
    expect(await ids({ filter: { text: ' ' } })).toHaveLength(5);
  });

  test('one and the same offering has to fit', async () => {
    const filter = { modes: ['ONLINE'], maxFee: 60 };
    expect(await ids({ filter: { modes: ['ONLINE'] } })).toEqual(['mc:barista', 'lo:taste']);
    // The barista's online offering is the dear one.
    expect(await ids({ filter })).toEqual(['lo:taste']);
    const [barista] = await shelf({ filter: { ids: ['mc:barista'], modes: ['ONLINE'] } });
    expect(barista).toMatchObject({ fee: 90, offerings: [{ id: 'of:barista-online' }] });
    const [whole] = await shelf({ filter: { ids: ['mc:barista'] } });
    expect(whole).toMatchObject({ fee: 50 });
    expect(whole?.offerings).toHaveLength(2);
  });

  test('a field or a skill stands for what lies below it', async () => {
    expect(await ids({ filter: { fieldIds: ['field:food'] } })).toEqual([
      'mc:barista',
      'mc:milk',
      'lo:steam',
      'lo:taste',
    ]);
    expect(await ids({ filter: { skillIds: ['skill:drinks'] } })).toEqual([
      'mc:barista',
      'lo:steam',
    ]);
  });
});

describe('the order', () => {
  test('a fee that is not stated is not 0: it comes last both ways', async () => {
    const cheap = ['lo:taste', 'mc:milk', 'lo:steam', 'mc:barista', 'mc:cheese'];
    const dear = ['mc:barista', 'lo:steam', 'mc:milk', 'lo:taste', 'mc:cheese'];
    expect(await ids({ orderBy: ['FEE_ASC'] })).toEqual(cheap);
    expect(await ids({ orderBy: ['FEE_DESC'] })).toEqual(dear);
  });

  test('most new skill for each credit, with nothing held and with something', async () => {
    const orderBy = ['NEW_SKILLS_PER_CREDIT_DESC'];
    // Skills per credit: taste 1/2, steam 2/5, barista 2/10, cheese 0, milk 0.
    expect(await ids({ orderBy })).toEqual([
      'lo:taste',
      'lo:steam',
      'mc:barista',
      'mc:cheese',
      'mc:milk',
    ]);
    // Who has steamed milk has the narrower skill, so the broader one is not new either.
    const holdings = { achievements: [{ outcomeId: 'lo:foam', achievedOn: '2025-01-01' }] };
    // Left are: taste 1/2, barista 1/10, steam 1/5.
    expect(await ids({ orderBy, holdings })).toEqual([
      'lo:taste',
      'lo:steam',
      'mc:barista',
      'mc:cheese',
      'mc:milk',
    ]);
    const all = {
      achievements: ['lo:foam', 'lo:steam', 'lo:taste'].map((outcomeId) => ({
        outcomeId,
        achievedOn: '2025-01-01',
      })),
    };
    expect(await ids({ orderBy, holdings: all })).toEqual(await ids());
    // What is dated after today is not held yet, and a revoked award is not held.
    const later = { achievements: [{ outcomeId: 'lo:taste', achievedOn: '2026-03-02' }] };
    expect(await ids({ orderBy, holdings: later })).toEqual(await ids({ orderBy }));
    expect(await ids({ orderBy, holdings: { learnerId: 'learner:revoked' } })).toEqual(
      await ids({ orderBy }),
    );
    expect(await ids({ orderBy, holdings: { learnerId: 'learner:taster' } })).toEqual([
      'lo:steam',
      'mc:barista',
      'mc:cheese',
      'mc:milk',
      'lo:taste',
    ]);
  });

  test('each says which of its skills are new, and how much of it is held already', async () => {
    const gains = async (holdings: object) => {
      const { data } = await api.ask<{ list: { nodes: readonly ShownItem[] } }>(SUPERMARKET, {
        filter: { ids: ['mc:barista', 'mc:milk'] },
        holdings,
      });
      return data.list.nodes.map(({ newSkills, skillsGained, overlapPercent }) => ({
        newSkills: newSkills.map(({ id }) => id),
        skillsGained,
        overlapPercent,
      }));
    };
    const held = [{ outcomeId: 'lo:foam', achievedOn: '2025-01-01' }];
    const [all, ...others] = await gains({ achievements: [] });
    expect(all).toMatchObject({ skillsGained: 2, overlapPercent: 0 });
    expect(all?.newSkills).toHaveLength(2);
    const [left] = await gains({ achievements: held });
    expect(left).toMatchObject({ skillsGained: 2, overlapPercent: 50 });
    expect(all?.newSkills).toEqual(expect.arrayContaining([...(left?.newSkills ?? [])]));
    expect(left?.newSkills).toHaveLength(1);
    expect(others).toEqual([{ newSkills: [], skillsGained: 0, overlapPercent: null }]);
  });

  test('what is free is the best bargain where it gives something', async () => {
    // Per dollar: taste 1/0, steam 2/40, barista 2/50, milk 0/20; cheese states no fee in NZD.
    expect(await ids({ orderBy: ['NEW_SKILLS_PER_FEE_DESC'] })).toEqual([
      'lo:taste',
      'lo:steam',
      'mc:barista',
      'mc:milk',
      'mc:cheese',
    ]);
  });

  test('the next start from today on; what states no start begins at once, past ones come last', async () => {
    expect(await ids({ orderBy: ['STARTS_ASC'] })).toEqual([
      'lo:taste',
      'mc:barista',
      'mc:milk',
      'mc:cheese',
      'lo:steam',
    ]);
  });
});

test('facets count the whole match, levels and bands upwards, others most frequent first', async () => {
  const { data } = await api.ask<{ list: ShownPage }>(SUPERMARKET, { first: 1 });
  const facet = (name: string) =>
    data.list.facets
      .find((each) => each.name === name)
      ?.values.map(({ value, label, count }) => [value, label, count]);
  expect(data.list.nodes).toHaveLength(1);
  expect(facet('kind')).toEqual([
    ['MICRO_CREDENTIAL', 'Micro-credential', 3],
    ['LEARNING_OUTCOME', 'Single outcome', 2],
  ]);
  expect(facet('level')).toEqual([
    ['2', 'Level 2', 2],
    ['3', 'Level 3', 1],
  ]);
  expect(facet('fee')).toEqual([
    ['FREE', 'Free', 1],
    ['UP_TO_100', 'Up to 100 NZD', 3],
    ['UNKNOWN', 'Not stated in NZD', 1],
  ]);
  expect(facet('field')).toEqual([
    ['field:food', 'Food', 4],
    ['field:coffee', 'Coffee', 2],
  ]);
  expect(facet('mode')?.[0]).toEqual(['ON_CAMPUS', 'On campus', 3]);
});

describe('bad input', () => {
  test.each([
    ['an unknown id', { filter: { ids: ['mc:none'] } }, 'NOT_FOUND', 'filter.ids', 'mc:none'],
    [
      'an id of another kind',
      { filter: { providerIds: ['mc:milk'] } },
      'NOT_FOUND',
      'filter.providerIds',
      'mc:milk',
    ],
    [
      'a kind that no shelf holds',
      { filter: { kinds: ['SKILL'] } },
      'BAD_USER_INPUT',
      'filter.kinds',
      'SKILL',
    ],
    ['a third decimal', { filter: { maxFee: 1.001 } }, 'BAD_USER_INPUT', 'filter.maxFee', 1.001],
    ['a text without words', { filter: { text: '"' } }, 'BAD_USER_INPUT', 'filter.text', '"'],
    [
      'an unknown learner',
      { holdings: { learnerId: 'x' } },
      'NOT_FOUND',
      'holdings.learnerId',
      'x',
    ],
    [
      'an unknown outcome held',
      { holdings: { achievements: [{ outcomeId: 'x', achievedOn: '2025-01-01' }] } },
      'NOT_FOUND',
      'holdings.achievements.0.outcomeId',
      'x',
    ],
    ['a page of none', { first: 0 }, 'BAD_USER_INPUT', 'first', 0],
    ['a cursor of nothing', { after: 'bm9uc2Vuc2U' }, 'BAD_USER_INPUT', 'after', 'bm9uc2Vuc2U'],
  ])('%s is refused', async (_what, variables, code, field, value) => {
    const { errors, status } = await api.ask(SUPERMARKET, variables);
    expect(status).toBeLessThan(500);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code, field, value });
    expect(errors[0]?.extensions).toHaveProperty('rule');
  });

  test('a cursor of another order is refused', async () => {
    const { data } = await api.ask<{ list: ShownPage }>(SUPERMARKET, { first: 1 });
    const after = data.list.pageInfo.endCursor;
    const { errors } = await api.ask(SUPERMARKET, { orderBy: ['FEE_ASC'], after });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });
});

test('a page costs a bounded number of statements', async () => {
  await shelf();
  api.statements.length = 0;
  await api.ask(SUPERMARKET, { first: 100 });
  // Whoever asks no more than what is there is told from memory.
  expect(api.statements).toEqual(['catalogue/readVersion']);
  api.statements.length = 0;
  const described = SUPERMARKET.replace('offerings { id }', 'offerings { mode }')
    .replace('newSkills { id }', 'newSkills { name }')
    .replace('... on Node { id }', '... on MicroCredential { title }');
  await api.ask(described, { first: 100 });
  expect(api.statements[0]).toBe('catalogue/readVersion');
  expect(api.statements.toSorted()).toEqual([
    'catalogue/readVersion',
    'node/readLearningOutcomes',
    'node/readMicroCredentials',
    'node/readOfferings',
    'node/readSkills',
  ]);
});

test('nothing is skipped or repeated while the catalogue changes underneath', async () => {
  const orderBy = ['FEE_ASC'];
  const before = await ids({ orderBy });
  const pages = await walkPages<ShownItem>(api.ask, SUPERMARKET, { orderBy }, 1, (page) =>
    loadCatalogue(api.graph, withItem(page)),
  );
  const seen = pages.flatMap(({ nodes }) => nodes.map(({ item }) => item.id));
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.filter((id) => !id.startsWith('new:'))).toEqual(before);
  expect((await ids()).length).toBe(before.length + pages.length - 1);
}, 120_000);

/** Something new that is cheaper, or dearer, than what the reader has reached. */
function withItem(page: number): Catalogue {
  return {
    meta: { title: `Change ${page}`, licence: 'CC0-1.0' },
    learningOutcomes: [{ id: `new:${page}`, title: 'Pour', credits: 1, qualityAssured: false }],
    offerings: [
      {
        id: `new:of:${page}`,
        item: `new:${page}`,
        provider: 'org:cafe',
        fee: page % 2 === 0 ? 0.5 : 5_000,
        mode: 'ONLINE',
      },
    ],
  };
}
