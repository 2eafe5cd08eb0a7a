import { expect, test } from 'vitest';
import type { useSeededApi } from './support/seededApi.ts';

const AS_OF = '2026-11-22';
const BASIC_LIFE_SUPPORT = 'nz:outcome:basic-life-support';

/** What the seed holds for analysts to find (seed/SOURCES.md), each answer worked out by hand from its records. */
export function plantedRecordScenarios({ ask }: ReturnType<typeof useSeededApi>): void {
  test('22 and 25: of ten skills of two occupations three are taught by no micro-credential of New Zealand', async () => {
    const { skillCoverage } = await ask<{
      skillCoverage: {
        skillCount: number;
        coveredCount: number;
        gaps: object[];
        smallestCover: object[];
        skills: { skill: { id: string }; cells: { columnId: string; outcomes: number }[] }[];
      };
    }>(
      `query ($input: CoverageInput!) { skillCoverage(input: $input) { skillCount coveredCount
        gaps { skill { id } demand nearestOutcomes { outcome { id } } } smallestCover { id }
        skills { skill { id } cells { columnId outcomes } } } }`,
      {
        input: {
          asOf: AS_OF,
          demand: { occupationIds: ['occ:fire-safety-surveyor', 'occ:cabinetmaker'] },
          supply: { jurisdictions: ['NZ'] },
        },
      },
    );
    expect(skillCoverage).toMatchObject({ skillCount: 10, coveredCount: 7 });
    const nearest = (...ids: string[]) =>
      expect.arrayContaining(ids.map((id) => ({ outcome: { id } }))) as object[];
    expect(skillCoverage.gaps).toEqual([
      {
        skill: { id: 'skill:build-cabinets' },
        demand: 700,
        nearestOutcomes: nearest('nz:outcome:cabinetry-capstone'),
      },
      // An outcome teaches it, that no micro-credential carries.
      {
        skill: { id: 'skill:machine-timber-profiles' },
        demand: 700,
        nearestOutcomes: nearest('nz:outcome:timber-machining'),
      },
      {
        skill: { id: 'skill:design-fire-safety-solutions' },
        demand: 120,
        nearestOutcomes: nearest('nz:outcome:fire-risk-assessment'),
      },
    ]);
    // Only the survey has fire, only kitchens finish timber, and only CNC sets its tools.
    expect(skillCoverage.smallestCover).toEqual([
      { id: 'nz:mc:cnc-machining-engineering' },
      { id: 'nz:mc:fire-engineering-survey' },
      { id: 'nz:mc:kitchen-installation' },
    ]);
    const plans = skillCoverage.skills.find(
      ({ skill }) => skill.id === 'skill:read-construction-plans',
    );
    expect(plans?.cells).toContainEqual({ columnId: 'nz:mc:residential-set-out', outcomes: 2 });
  });

  test.each([
    ['MICRO_CREDENTIALS', 'builders-estimating', 'building-estimation-essentials', 'SAME', 0],
    ['MICRO_CREDENTIALS', 'first-line-leadership', 'team-leader-essentials', 'LIKELY', 0],
    ['LEARNING_OUTCOMES', 'hangi-prepare', 'hangi-cook-hospitality', 'SAME', 0],
    ['LEARNING_OUTCOMES', 'native-restoration', 'restoration-planting-primary', 'LIKELY', 0],
    // The same words at level 2 and at level 4.
    ['LEARNING_OUTCOMES', 'customer-service-basic', 'customer-service-lead', 'REVIEW', 2],
  ])('23: of %s, %s and %s: %s', async (...row) => {
    const [of, one, other, band, levelDifference] = row;
    const prefix = of === 'MICRO_CREDENTIALS' ? 'nz:mc:' : 'nz:outcome:';
    const { duplicates } = await ask<{ duplicates: { nodes: object[] } }>(
      `query ($input: DuplicateInput!) { duplicates(input: $input) {
        nodes { a { id } b { id } band levelDifference } } }`,
      { input: { of, withId: `${prefix}${one}` } },
    );
    expect(duplicates.nodes[0]).toEqual({
      a: { id: `${prefix}${one}` },
      b: { id: `${prefix}${other}` },
      band,
      levelDifference,
    });
  });

  test('26: basic life support: three qualifications, three micro-credentials, two outcomes and five learners', async () => {
    const { impact } = await ask<{ impact: object }>(
      `query ($id: ID!) { impact(id: $id) { qualifications { id } microCredentials { id }
        outcomes { id } learnersInProgress alternatives { id } } }`,
      { id: BASIC_LIFE_SUPPORT },
    );
    const named = (...ids: string[]) => ids.map((id) => ({ id }));
    expect(impact).toEqual({
      qualifications: named(
        'nz:qual:construction-trade-skills-3',
        'nz:qual:early-learning-5',
        'nz:qual:health-and-wellbeing-support-3',
      ),
      // The one of 2021 carries it too, and is discontinued.
      microCredentials: named(
        'nz:mc:emergency-responder',
        'nz:mc:vaccinator',
        'nz:mc:workplace-first-aid',
      ),
      outcomes: named('nz:outcome:first-aid-workplace', 'nz:outcome:vaccinator-foundation'),
      learnersInProgress: 5,
      alternatives: [],
    });
  });

  test('27: by the end of November 22 reviews fall due, 21 of them overdue on the 22nd', async () => {
    const { fallingDue } = await ask<{ fallingDue: { overdue: boolean }[] }>(
      `query ($asOf: Date) { fallingDue(before: "2026-12-01", asOf: $asOf) {
        on what overdue microCredential { id } } }`,
      { asOf: AS_OF },
    );
    expect(fallingDue).toHaveLength(22);
    expect(fallingDue.filter(({ overdue }) => overdue)).toHaveLength(21);
    expect([fallingDue[0], fallingDue.at(-1)]).toEqual([
      {
        on: '2026-05-08',
        what: 'REVIEW',
        overdue: true,
        microCredential: { id: 'nz:mc:scaffold-to-five-metres' },
      },
      {
        on: '2026-11-30',
        what: 'REVIEW',
        overdue: false,
        microCredential: { id: 'nz:mc:emergency-responder' },
      },
    ]);
  });

  test('28: one outcome names no skill, one no field, and three of one setter nobody offers', async () => {
    const { completeness } = await ask<{
      completeness: { organisation: { id: string }; missing: string; nodes: { id: string }[] }[];
    }>(`{ completeness(filter: { kinds: [LEARNING_OUTCOME], jurisdictions: ["NZ"],
      missing: [SKILLS, FIELD, OFFERING] }) { organisation { id } missing nodes { id } } }`);
    const lacking = (missing: string, setter: string) =>
      completeness
        .filter((row) => row.missing === missing && row.organisation.id === setter)
        .flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(completeness.filter(({ missing }) => missing !== 'OFFERING')).toHaveLength(2);
    expect(lacking('SKILLS', 'org:isb-electrotechnology-it')).toEqual([
      'nz:outcome:battery-storage-safety',
    ]);
    expect(lacking('FIELD', 'org:isb-food-fibre')).toEqual(['nz:outcome:spray-by-drone']);
    expect(lacking('OFFERING', 'org:isb-manufacturing-engineering')).toEqual([
      'nz:outcome:production-line-start-up',
      'nz:outcome:saw-doctor-bandsaw',
      'nz:outcome:tool-changeover',
    ]);
  });

  test('31: four bodies agree on two skills of basic life support, and two have one of their own', async () => {
    const { tagAgreement } = await ask<{
      tagAgreement: { skills: { skill: { id: string }; taggedBy: { id: string }[] }[] };
    }>(
      `query ($id: ID!) { tagAgreement(outcomeId: $id) { skills { skill { id } taggedBy { id } } } }`,
      { id: BASIC_LIFE_SUPPORT },
    );
    expect(tagAgreement.skills.map(({ skill, taggedBy }) => [skill.id, taggedBy.length])).toEqual([
      ['skill:give-cardiopulmonary-resuscitation', 4],
      ['skill:manage-a-choking-person', 4],
      ['skill:follow-emergency-procedures', 1],
      ['skill:respond-to-a-medical-emergency', 1],
    ]);
  });
}
