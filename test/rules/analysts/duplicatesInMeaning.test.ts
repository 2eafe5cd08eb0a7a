import { describe, expect, test } from 'vitest';
import { indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import { answerDuplicates } from '../../../src/services/analysts/findDuplicates.ts';
import { answerProposal } from '../../../src/services/analysts/reviewProposal.ts';
import { titleWarnings } from '../../../src/services/analysts/titleWarnings.ts';
import { type TitleTable, titleTableOf } from '../../../src/services/reading/titleTable.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';

// Directions that a model might give: the first two mean the same, the third something else.
const vectors = {
  'lo:rooms': Int8Array.of(100, 20, 0, 0),
  'lo:bedrooms': Int8Array.of(100, 10, 5, 0),
  'lo:bees': Int8Array.of(0, 0, 10, 100),
};
const titles = {
  'lo:rooms': 'Clean hotel rooms',
  'lo:bedrooms': 'Service guest bedrooms',
  'lo:bees': 'Keep bees',
};
const tools = {
  clock: () => 0,
  solver: { solve: () => ({ status: 'INFEASIBLE' as const }) },
};

const catalogueOf = (skillOf: (id: string) => string | null) =>
  indexCatalogue(
    planningCatalogueOf({
      meta: { title: 'titles', licence: 'none' },
      skills: ['cleaning', 'bees'].map((id) => ({ id, name: id, kind: 'SKILL' as const })),
      learningOutcomes: Object.entries(titles).map(([id, title]) => {
        const skill = skillOf(id);
        return {
          id,
          title,
          credits: 5,
          level: 3,
          qualityAssured: true,
          skills: skill === null ? [] : [{ skill, role: 'EARNS' as const }],
        };
      }),
    }),
  );

const read = titleTableOf(
  'v1',
  'a model 1',
  Object.entries(vectors).map(([id, vector]) => ({ id, vector })),
);

function pairsOf(index: ReturnType<typeof catalogueOf>, table: TitleTable | null) {
  const question = {
    of: 'LEARNING_OUTCOMES' as const,
    amongIds: null,
    withId: null,
    leastPoints: 4_000,
    first: 100,
    after: null,
  };
  const reply = answerDuplicates(index, { question, titles: table }, tools);
  if ('problem' in reply) throw new Error(reply.problem.message);
  return reply.answer.nodes;
}

describe('titles that mean the same in other words', () => {
  test('are worth a look where neither is tagged, and the reason says how they are alike', () => {
    const untagged = catalogueOf(() => null);
    expect(pairsOf(untagged, null)).toEqual([]);
    const [pair, ...others] = pairsOf(untagged, read);
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ aId: 'lo:bedrooms', bId: 'lo:rooms', band: 'REVIEW' });
    expect(pair?.textPoints).toBeGreaterThan(9_000);
    expect(pair?.explanation.join(' ')).toMatch(/alike in meaning \(0\.9\d, by a sentence model\)/);
  });

  test('make a duplicate likely beside shared skills, and never make two things the same', () => {
    const tagged = catalogueOf((id) => (id === 'lo:bees' ? 'bees' : 'cleaning'));
    const [inWords] = pairsOf(tagged, null);
    const [inMeaning] = pairsOf(tagged, read);
    expect(inWords?.explanation.join(' ')).not.toMatch(/meaning/);
    expect(inMeaning?.band).toBe('LIKELY');
    expect(inMeaning?.points).toBeGreaterThan(inWords?.points ?? Infinity);
    expect(inMeaning?.points).toBeLessThan(10_000);
  });

  test('say nothing against skills that differ', () => {
    const apart = catalogueOf((id) => (id === 'lo:rooms' ? 'cleaning' : 'bees'));
    const ids = pairsOf(apart, read).map(({ aId, bId }) => `${aId} ${bId}`);
    expect(ids).not.toContain('lo:bedrooms lo:rooms');
  });

  test('are looked at anew when the model has read more of them', () => {
    const untagged = catalogueOf(() => null);
    const half = titleTableOf('v1', 'a model 1', [
      { id: 'lo:rooms', vector: vectors['lo:rooms'] },
      { id: 'lo:bedrooms', vector: null },
    ]);
    expect(pairsOf(untagged, half)).toEqual([]);
    expect(pairsOf(untagged, read)).toHaveLength(1);
    expect(titleWarnings(half)).toEqual([expect.stringContaining('1 of 2 titles')]);
    expect(titleWarnings(read)).toEqual([]);
    expect(titleWarnings(titleTableOf('v1', null, []))).toEqual([
      expect.stringContaining('No sentence model'),
    ]);
  });

  test('of an outcome proposed in words too', () => {
    const proposal = {
      title: 'Rooms',
      credits: 500,
      level: 3,
      learningHours: null,
      jurisdiction: 'NZ',
      outcomeIds: [],
      outcomeTexts: ['Looking after the places where guests sleep'],
      skillIds: [],
      ownerId: null,
      endorsedByIds: [],
      purpose: null,
      subjectFieldId: null,
      stackable: null,
    };
    const question = { proposal, policies: [], asOf: '2026-03-01' };
    const explained = (vector: Int8Array | null) => {
      const asked = { question, titles: read, vectors: [null, vector] };
      const reply = answerProposal(
        catalogueOf(() => null),
        asked,
        tools,
      );
      if ('problem' in reply) throw new Error(reply.problem.message);
      return reply.answer.explanation.join(' ');
    };
    expect(explained(vectors['lo:rooms'])).toMatch(/looks like "Clean hotel rooms"/);
    expect(explained(null)).not.toMatch(/looks like/);
  });
});
