import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue, LearningOutcome, MicroCredential } from '../../../src/domain/catalogue.ts';
import type { CoverageDimension } from '../../../src/domain/analysts/coverage.ts';
import { indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import { answerCoverage } from '../../../src/services/analysts/coverSkills.ts';
import { arbitrarySharedSkills } from '../../support/arbitrarySharedSkills.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';
import { givenBy, isCurrent, listsOf, oneSkill } from './coverageOracle.ts';

const ON = '2024-06-30';
const NONE = 'NOT_STATED';
const ROLES = ['EARNS', 'COMPETENT', 'SHOWCASES'];
const tools = {
  clock: () => performance.now(),
  solver: { solve: () => ({ status: 'INFEASIBLE' as const }) },
};

type Lists = ReturnType<typeof listsOf>;
type PlainDimension = Exclude<CoverageDimension, 'QUALIFICATION'>;

/** Under which columns an outcome of a micro-credential stands, read straight off the document. */
const columnsOf: Readonly<
  Record<
    PlainDimension,
    (lists: Lists, credential: MicroCredential, outcome: LearningOutcome) => readonly string[]
  >
> = {
  MICRO_CREDENTIAL: (_lists, { id }) => [id],
  PROVIDER: (lists, { id }) => offered(lists, id, ({ provider }) => provider),
  REGION: (lists, { id }) => offered(lists, id, ({ region }) => region ?? NONE),
  LEVEL: (_lists, credential, { level }) => [String(level ?? credential.level ?? NONE)],
  FIELD: ({ subjectFields }, _credential, { field }) => {
    const top = (id: string): string => {
      const broader = subjectFields.find((each) => each.id === id)?.broader;
      return broader === undefined ? id : top(broader);
    };
    return [field === undefined ? NONE : top(field)];
  },
};

function offered(
  { offerings }: Lists,
  credentialId: string,
  columnOf: (offering: Lists['offerings'][number]) => string,
): readonly string[] {
  const columns = offerings.filter(({ item }) => item === credentialId).map(columnOf);
  return columns.length === 0 ? [NONE] : [...new Set(columns)];
}

/** By skill and column how many outcomes give it there, and in the strongest of which roles. */
function plainCells(lists: Lists, by: PlainDimension, name: string) {
  const cells = new Map<string, { outcomes: Set<string>; role: string }>();
  for (const credential of lists.microCredentials.filter((each) => isCurrent(each, ON))) {
    for (const { outcome: id } of credential.outcomes) {
      const outcome = lists.learningOutcomes.find((each) => each.id === id);
      if (!outcome || !givenBy(lists, id).has(name)) continue;
      const roles = (outcome.skills ?? [])
        .filter((tag) => givenBy(onlyTag(lists, id, tag), id).has(name))
        .map(({ role }) => role as string);
      for (const column of columnsOf[by](lists, credential, outcome)) {
        const cell = cells.get(column) ?? { outcomes: new Set(), role: 'SHOWCASES' };
        cell.outcomes.add(id);
        cell.role = ROLES.find((role) => role === cell.role || roles.includes(role)) ?? cell.role;
        cells.set(column, cell);
      }
    }
  }
  return new Map([...cells].map(([id, { outcomes, role }]) => [id, [outcomes.size, role]]));
}

/** The outcome with one of its tags alone: what that one gives. */
function onlyTag(
  lists: Lists,
  outcomeId: string,
  tag: NonNullable<LearningOutcome['skills']>[number],
): Lists {
  const learningOutcomes = lists.learningOutcomes.map((each) =>
    each.id === outcomeId ? { ...each, skills: [tag] } : each,
  );
  return { ...lists, learningOutcomes };
}

test.each(Object.keys(columnsOf) as PlainDimension[])(
  'by %s: the cells are those of a plain reading of random catalogues',
  (by) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitrarySharedSkills, (catalogue: Catalogue) => {
        const lists = listsOf(catalogue);
        const reply = answerCoverage(
          indexCatalogue(planningCatalogueOf(catalogue)),
          {
            demand: { skillIds: lists.skills.map(({ id }) => id) },
            supplyIds: null,
            asOf: ON,
            by,
            wants: { cover: false, gaps: false },
          },
          tools,
        );
        if ('problem' in reply) throw new Error(reply.problem.message);
        const { skills, columns } = reply.answer;
        for (const { skillId, cells } of skills) {
          const told = cells.map(
            ({ columnId, outcomes, role }) => [columnId, [outcomes, role]] as const,
          );
          const expected = plainCells(lists, by, oneSkill(lists, skillId).join(' '));
          expect(new Map(told)).toEqual(expected);
          for (const [columnId, [outcomes]] of told) {
            seen.add(columnId === NONE ? 'not stated' : 'stated').add(String(outcomes));
          }
        }
        const used = new Set(skills.flatMap(({ cells }) => cells.map((cell) => cell.columnId)));
        expect(new Set(columns.map(({ id }) => id))).toEqual(used);
      }),
      { numRuns: 25, seed: 24 },
    );
    // Of each kind there was something to compare.
    expect([...seen]).toEqual(expect.arrayContaining(['stated', '1', '2']));
    if (['PROVIDER', 'REGION', 'FIELD'].includes(by)) expect(seen).toContain('not stated');
  },
);
