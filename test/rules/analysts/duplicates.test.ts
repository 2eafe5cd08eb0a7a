import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { DuplicateScope } from '../../../src/domain/analysts/duplicates.ts';
import { indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import { answerDuplicates } from '../../../src/services/analysts/findDuplicates.ts';
import { bandOfPairs, measureBands } from '../../labelled/measureBands.ts';
import { type Half, labelledPairs } from '../../labelled/pairs.ts';
import { arbitrarySharedSkills } from '../../support/arbitrarySharedSkills.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';

const tools = {
  clock: () => performance.now(),
  solver: { solve: () => ({ status: 'INFEASIBLE' as const }) },
};

type Question = Parameters<typeof answerDuplicates>[1]['question'];

function opened(catalogue: Catalogue) {
  const index = indexCatalogue(planningCatalogueOf(catalogue));
  return (question: Partial<Question>) => {
    const reply = answerDuplicates(
      index,
      {
        question: {
          of: 'MICRO_CREDENTIALS',
          amongIds: null,
          withId: null,
          leastPoints: 0,
          first: 100,
          after: null,
          ...question,
        },
        titles: null,
      },
      tools,
    );
    if ('problem' in reply) throw new Error(reply.problem.message);
    return reply.answer;
  };
}

describe('the labelled pairs', () => {
  const measures = new Map(measureBands('calibration').map((measure) => [measure.band, measure]));

  test.each(['calibration', 'heldOut'] as const)(
    '%s: two hundred and more, of every label',
    (half) => {
      const pairs = bandOfPairs(half);
      expect(pairs.length).toBeGreaterThanOrEqual(200);
      expect(new Set(pairs.map(({ pair }) => pair.label)).size).toBe(6);
    },
  );

  test('the halves share no piece of learning', () => {
    const titles = (half: Half) => labelledPairs(half).flatMap(({ a, b }) => [a.title, b.title]);
    const calibrated = new Set(titles('calibration').map(folded));
    expect(titles('heldOut').filter((title) => calibrated.has(folded(title)))).toEqual([]);
  });

  test.each(['calibration', 'heldOut'] as const)(
    '%s: nothing is called the same that is not',
    (half) => {
      const same = measureBands(half).find(({ band }) => band === 'SAME');
      expect(same?.precision).toBe(1);
      expect(same?.pairs).toBeGreaterThan(50);
    },
  );

  test('what is called likely mostly is, and no duplicate is missed altogether', () => {
    expect(measures.get('LIKELY')?.precision).toBeGreaterThanOrEqual(0.95);
    expect(measures.get('LIKELY')?.recall).toBeGreaterThanOrEqual(0.85);
    expect(measures.get('REVIEW')?.recall).toBeGreaterThanOrEqual(0.98);
  });

  test('the same words at another level are for a person to judge', () => {
    const others = bandOfPairs('calibration').filter(({ pair }) => pair.label === 'other level');
    expect(others.map(({ band }) => band).filter((band) => band !== 'REVIEW')).toEqual([]);
  });
});

const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const setOf = (ids: readonly string[]) => [...new Set(ids)].sort().join(' ');

/** Everything that semantics calls the same, by looking at all pairs. */
function plainSame(catalogue: Catalogue, scope: DuplicateScope): Set<string> {
  const { skills = [], learningOutcomes = [], microCredentials = [] } = catalogue;
  const one = (id: string) => {
    const uri = skills.find((skill) => skill.id === id)?.uri;
    return uri ?? id;
  };
  const facts = {
    SKILLS: skills.map(({ id, uri }) => ({ id, key: uri ?? '', names: [''], level: 0 })),
    LEARNING_OUTCOMES: learningOutcomes.map((each) => ({
      id: each.id,
      key: setOf((each.skills ?? []).map(({ skill }) => one(skill))),
      names: [each.title, ...Object.values(each.titles ?? {})].map(folded),
      level: each.level ?? null,
    })),
    MICRO_CREDENTIALS: microCredentials.map(({ id, outcomes }) => ({
      id,
      key: setOf(outcomes.filter(({ required }) => required).map(({ outcome }) => outcome)),
      names: [''],
      level: 0,
    })),
  }[scope];
  const same = new Set<string>();
  for (const a of facts) {
    for (const b of facts) {
      if (a.id >= b.id || a.key === '' || a.key !== b.key || a.level !== b.level) continue;
      if (a.names.some((name) => b.names.includes(name))) same.add(`${a.id} ${b.id}`);
    }
  }
  return same;
}

test('SAME is what a plain look at all pairs of random catalogues calls the same', () => {
  let found = 0;
  fc.assert(
    fc.property(arbitrarySharedSkills, (catalogue) => {
      const ask = opened(catalogue);
      for (const scope of ['MICRO_CREDENTIALS', 'LEARNING_OUTCOMES', 'SKILLS'] as const) {
        const expected = plainSame(catalogue, scope);
        const pairs = ask({ of: scope }).nodes.filter(({ band }) => band === 'SAME');
        expect(new Set(pairs.map(({ aId, bId }) => `${aId} ${bId}`))).toEqual(expected);
        found += expected.size;
      }
    }),
    { numRuns: 100, seed: 23 },
  );
  expect(found).toBeGreaterThan(10);
});

describe('the list', () => {
  const outcome = (id: string) => ({ id, title: `Learn ${id}`, credits: 5, qualityAssured: true });
  const credential = (id: string, title: string, owner: string, outcomes: readonly string[]) => ({
    id,
    title,
    owner,
    credits: 5 * outcomes.length,
    jurisdiction: 'NZ',
    recognition: 'APPROVED' as const,
    stackable: true,
    outcomes: outcomes.map((each) => ({ outcome: each, required: true })),
  });
  const catalogue: Catalogue = {
    meta: { title: 'Bees', licence: 'CC0' },
    learningOutcomes: ['o:1', 'o:2', 'o:3', 'o:4', 'o:5'].map(outcome),
    microCredentials: [
      credential('mc:a', 'Bee keeping', 'org:a', ['o:1', 'o:2']),
      credential('mc:b', 'Bees for beginners', 'org:b', ['o:2', 'o:1']),
      credential('mc:c', 'Hives and honey', 'org:a', ['o:1', 'o:2', 'o:3']),
      credential('mc:d', 'Welding', 'org:a', ['o:4']),
      credential('mc:e', 'Welding', 'org:b', ['o:5']),
      { ...credential('mc:f', 'Welding', 'org:c', []), status: 'DISCONTINUED' },
    ],
  };
  const ask = opened(catalogue);
  const names = (pairs: readonly { aId: string; bId: string; band: string }[]) =>
    pairs.map(({ aId, bId, band }) => `${aId} ${bId} ${band}`);

  test('the surest first, with reasons, and clusters of what hangs together', () => {
    const { nodes, clusters, totalCount } = ask({});
    expect(names(nodes)).toEqual([
      'mc:a mc:b SAME',
      'mc:d mc:e LIKELY',
      'mc:b mc:c LIKELY',
      'mc:a mc:c LIKELY',
    ]);
    expect(totalCount).toBe(4);
    expect(clusters).toEqual([
      ['mc:a', 'mc:b', 'mc:c'],
      ['mc:d', 'mc:e'],
    ]);
    expect(nodes[0]).toMatchObject({ points: 10_000, sharedOutcomeIds: ['o:1', 'o:2'] });
    expect(nodes[0]?.explanation.join(' ')).toMatch(/exactly the same 2 outcomes.*national/);
  });

  test('pages follow one another without a gap or a repeat', () => {
    const all = names(ask({}).nodes);
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const page: ReturnType<typeof ask> = ask({ first: 1, after });
      walked.push(...names(page.nodes));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(all);
  });

  test('with one of them, among some of them, and from a score on', () => {
    expect(names(ask({ withId: 'mc:b' }).nodes)).toEqual(['mc:b mc:a SAME', 'mc:b mc:c LIKELY']);
    expect(names(ask({ amongIds: ['mc:a', 'mc:c'] }).nodes)).toEqual(['mc:a mc:c LIKELY']);
    expect(names(ask({ leastPoints: 10_000 }).nodes)).toEqual(['mc:a mc:b SAME']);
    expect(() => ask({ withId: 'mc:z' })).toThrow('mc:z');
    expect(() => ask({ of: 'SKILLS', after: ask({ first: 1 }).pageInfo.endCursor })).toThrow(
      'cursor',
    );
  });
});

describe('candidates for one national micro-credential', () => {
  const credential = (
    id: string,
    owner: string,
    outcomes: readonly string[],
    more: object = {},
  ) => ({
    id,
    title: id,
    credits: 10,
    jurisdiction: 'NZ',
    owner,
    recognition: 'APPROVED' as const,
    stackable: true,
    outcomes: outcomes.map((outcome) => ({ outcome, required: true })),
    ...more,
  });
  const four = ['out:1', 'out:2', 'out:3', 'out:4'];
  const ask = opened({
    meta: { title: 'Candidates', licence: 'CC0' },
    learningOutcomes: [...four, 'out:5'].map((id) => ({
      id,
      title: `Outcome ${id}`,
      credits: 5,
      qualityAssured: true,
    })),
    microCredentials: [
      credential('mc:a', 'org:a', four),
      credential('mc:b', 'org:b', four, { national: true }),
      credential('mc:c', 'org:c', [...four, 'out:5']),
      credential('mc:gone', 'org:d', four, { status: 'DISCONTINUED' }),
      credential('mc:own-1', 'org:e', ['out:5']),
      credential('mc:own-2', 'org:e', ['out:5']),
    ],
  });

  test('clusters of several owners, what all of them carry, and which is national already', () => {
    const { clusters, nationalCandidates } = ask({ of: 'MICRO_CREDENTIALS' });
    expect(clusters).toEqual([
      ['mc:a', 'mc:b', 'mc:c', 'mc:gone'],
      ['mc:own-1', 'mc:own-2'],
    ]);
    expect(nationalCandidates).toEqual([
      {
        microCredentialIds: ['mc:a', 'mc:b', 'mc:c'],
        ownerIds: ['org:a', 'org:b', 'org:c'],
        sharedOutcomeIds: four,
        nationalIds: ['mc:b'],
      },
    ]);
    expect(ask({ of: 'LEARNING_OUTCOMES' }).nationalCandidates).toEqual([]);
  });
});
