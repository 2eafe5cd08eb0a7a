import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type {
  CoverageDemand,
  CoverageDimension,
  CoverageQuestion,
  SkillCoverage,
} from '../../../src/domain/analysts/coverage.ts';
import { indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import { answerCoverage } from '../../../src/services/analysts/coverSkills.ts';
import { arbitrarySharedSkills } from '../../support/arbitrarySharedSkills.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';
import { plainCoverage } from './coverageOracle.ts';

const ON = '2024-06-30';
const tools = {
  clock: () => performance.now(),
  solver: { solve: () => ({ status: 'INFEASIBLE' as const }) },
};

function cover(catalogue: Catalogue, question: Partial<CoverageQuestion>) {
  const index = indexCatalogue(planningCatalogueOf(catalogue));
  const reply = answerCoverage(
    index,
    {
      demand: { skillIds: [] },
      supplyIds: null,
      asOf: ON,
      by: 'MICRO_CREDENTIAL',
      wants: { cover: true, gaps: true },
      ...question,
    },
    tools,
  );
  if ('problem' in reply) throw new Error(reply.problem.message);
  return { index, answer: reply.answer };
}

function demandsOn(catalogue: Catalogue): readonly CoverageDemand[] {
  const { occupations = [], skills = [], frameworks = [], subjectFields = [] } = catalogue;
  return [
    { occupationIds: occupations.map(({ id }) => id) },
    ...occupations.slice(0, 2).map(({ id }) => ({ occupationIds: [id] })),
    ...new Set(occupations.flatMap(({ sector }) => sector ?? [])),
    { skillIds: skills.map(({ id }) => id) },
    ...skills.slice(0, 3).map(({ id }) => ({ underSkillId: id })),
    ...frameworks.map(({ id }) => ({ frameworkId: id })),
    ...subjectFields.slice(0, 3).map(({ id }) => ({ fieldId: id })),
  ].map((demand) => (typeof demand === 'string' ? { sector: demand } : demand));
}

test('counts, demand and the smallest cover are those of a plain reading of random catalogues', () => {
  fc.assert(
    fc.property(arbitrarySharedSkills, (catalogue) => {
      for (const demand of demandsOn(catalogue)) {
        const plain = plainCoverage(catalogue, demand, ON);
        const { index, answer } = cover(catalogue, { demand });
        const nameOf = (id: string) => index.skills.same(id).join(' ');
        expect(new Map(answer.skills.map((row) => [nameOf(row.skillId), row.demand]))).toEqual(
          plain.demanded,
        );
        for (const row of answer.skills) {
          expect(new Set(row.cells.map(({ columnId }) => columnId))).toEqual(
            plain.suppliers.get(nameOf(row.skillId)),
          );
          expect(row.suppliers).toBe(row.cells.length);
        }
        const all = [...plain.suppliers.values()].reduce((sum, { size }) => sum + size, 0);
        const wanted = [...plain.demanded.values()].reduce((sum, amount) => sum + amount, 0);
        for (const { supplyRatio, suppliers, demand: amount } of answer.skills) {
          const expected = (suppliers / all / amount) * wanted;
          if (all === 0 || amount === 0) expect(supplyRatio).toBeNull();
          else expect(supplyRatio).toBeCloseTo(expected, 6);
        }
        const supplied = [...plain.suppliers.values()].filter(({ size }) => size > 0);
        expect(answer.coveredCount).toBe(supplied.length);
        expect(answer.gaps).toHaveLength(answer.skillCount - supplied.length);
        expect(answer.smallestCoverIds).toHaveLength(plain.leastCover);
        const chosen = new Set(answer.smallestCoverIds);
        for (const each of supplied) expect([...each].some((id) => chosen.has(id))).toBe(true);
        expect(answer.smallestCoverProof?.status ?? 'OPTIMAL').toBe('OPTIMAL');
      }
    }),
    { numRuns: 60, seed: 22 },
  );
});

test('every dimension tells the same skills covered, but for qualifications, which stand for themselves', () => {
  const dimensions: readonly CoverageDimension[] = ['PROVIDER', 'LEVEL', 'FIELD', 'REGION'];
  fc.assert(
    fc.property(arbitrarySharedSkills, (catalogue) => {
      const demand = { skillIds: (catalogue.skills ?? []).map(({ id }) => id) };
      const covered = ({ skills }: SkillCoverage) =>
        skills.filter(({ cells }) => cells.length > 0).map(({ skillId }) => skillId);
      const { answer } = cover(catalogue, { demand });
      for (const by of dimensions) {
        const other = cover(catalogue, { demand, by }).answer;
        expect(covered(other)).toEqual(covered(answer));
        expect(new Set(other.skills.flatMap(({ cells }) => cells.map((c) => c.columnId)))).toEqual(
          new Set(other.columns.map(({ id }) => id)),
        );
      }
      const { index, answer: ofQualifications } = cover(catalogue, { demand, by: 'QUALIFICATION' });
      for (const { skillId, cells } of ofQualifications.skills) {
        const giving = [...index.qualifications.values()].filter(({ groups, capstoneId }) =>
          [...groups.flatMap(({ outcomes }) => outcomes), capstoneId ?? ''].some((id) => {
            const outcome = index.outcomes.get(id);
            return outcome !== undefined && index.skills.gainedBy(outcome).has(skillId);
          }),
        );
        expect(cells.map(({ columnId }) => columnId)).toEqual(giving.map(({ id }) => id));
      }
    }),
    { numRuns: 30, seed: 23 },
  );
});

describe('gaps', () => {
  const skill = (id: string, name: string, more: object = {}) => ({
    id,
    name,
    kind: 'SKILL' as const,
    ...more,
  });
  const catalogue = {
    meta: { title: 'Gaps', licence: 'CC0' },
    skills: [
      skill('skill:bees', 'keep bees'),
      skill('skill:queen', 'rear queen bees', { broader: ['skill:bees'] }),
      skill('skill:hive', 'inspect a hive', { broader: ['skill:bees'] }),
      skill('skill:tax', 'file tax returns'),
    ],
    learningOutcomes: [
      {
        id: 'out:hive',
        title: 'Inspect hives',
        credits: 5,
        qualityAssured: true,
        skills: [{ skill: 'skill:hive', role: 'EARNS' as const }],
      },
      { id: 'out:queen', title: 'Rearing of queen bees', credits: 5, qualityAssured: true },
      {
        id: 'out:old',
        title: 'Rear queen bees',
        credits: 5,
        qualityAssured: true,
        status: 'EXPIRED' as const,
      },
    ],
  };

  test('a gap names what comes nearest, in words or in the graph, and nothing that has expired', () => {
    const { answer } = cover(catalogue, { demand: { skillIds: ['skill:queen', 'skill:tax'] } });
    const [queen, tax] = answer.gaps;
    expect(queen?.nearestOutcomes.map(({ outcomeId }) => outcomeId)).toEqual([
      'out:queen',
      'out:hive',
    ]);
    expect(tax?.nearestOutcomes).toEqual([]);
  });

  test('an unknown id is named with its field', () => {
    const index = indexCatalogue(planningCatalogueOf(catalogue));
    const ask = (demand: CoverageDemand) =>
      answerCoverage(
        index,
        { demand, supplyIds: null, asOf: ON, by: 'LEVEL', wants: { cover: false, gaps: false } },
        tools,
      );
    for (const [demand, field] of [
      [{ occupationIds: ['x'] }, 'occupationIds'],
      [{ frameworkId: 'x' }, 'frameworkId'],
      [{ skillIds: ['skill:tax', 'x'] }, 'skillIds'],
      [{ underSkillId: 'x' }, 'underSkillId'],
      [{ fieldId: 'x' }, 'fieldId'],
    ] as const) {
      expect(ask(demand)).toMatchObject({
        problem: { code: 'NOT_FOUND', field: `input.demand.${field}`, value: 'x' },
      });
    }
  });
});
