import type {
  CoverageDemand,
  CoverageQuestion,
  SkillCoverage,
} from '../../domain/analysts/coverage.ts';
import { fromHundredths } from '../../domain/hundredths.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { answerCoverage } from '../../services/analysts/coverSkills.ts';
import { CommandFailure } from '../commandFailure.ts';
import type { Table } from './csv.ts';
import { pickedIds } from './pickedIds.ts';
import type { ReportOptions } from './reportOptions.ts';
import { answerOf, type ReportSource } from './reportSource.ts';

/** The matrix of skillCoverage: a row a skill, a column for each place where it may be given. */
export async function coverageTable(source: ReportSource, options: ReportOptions): Promise<Table> {
  const index = await source.readIndex();
  const { skills, columns } = await cover(index, source, options);
  return {
    columns: [
      'skill',
      'name',
      'demand',
      'suppliers',
      'supplyRatio',
      ...columns.map(({ title }) => title),
    ],
    rows: skills.map(({ skillId, demand, suppliers, supplyRatio, cells }) => {
      const given = new Map(cells.map(({ columnId, outcomes }) => [columnId, outcomes]));
      return [
        skillId,
        nameOf(index, skillId),
        fromHundredths(demand),
        suppliers,
        supplyRatio,
        ...columns.map(({ id }) => given.get(id) ?? null),
      ];
    }),
  };
}

/** What nobody supplies, with what comes nearest. */
export async function gapsTable(source: ReportSource, options: ReportOptions): Promise<Table> {
  const index = await source.readIndex();
  const { gaps } = await cover(index, source, options);
  return {
    columns: ['skill', 'name', 'demand', 'nearestOutcome', 'title', 'similarity'],
    rows: gaps.map(({ skillId, demand, nearestOutcomes }) => {
      const [nearest] = nearestOutcomes;
      return [
        skillId,
        nameOf(index, skillId),
        fromHundredths(demand),
        nearest?.outcomeId ?? null,
        nearest ? (index.outcomes.get(nearest.outcomeId)?.title ?? null) : null,
        nearest?.similarity ?? null,
      ];
    }),
  };
}

/** The fewest micro-credentials that together supply all that is supplied. */
export async function coverTable(source: ReportSource, options: ReportOptions): Promise<Table> {
  const index = await source.readIndex();
  const { smallestCoverIds, smallestCoverProof } = await cover(index, source, options, true);
  return {
    columns: ['microCredential', 'title', 'owner', 'credits', 'proof'],
    rows: smallestCoverIds.map((id) => {
      const credential = index.microCredentials.get(id);
      return [
        id,
        credential?.title ?? null,
        credential?.ownerId ?? null,
        credential ? fromHundredths(credential.credits) : null,
        smallestCoverProof?.status ?? null,
      ];
    }),
  };
}

async function cover(
  index: CatalogueIndex,
  source: ReportSource,
  options: ReportOptions,
  wantsCover = false,
): Promise<SkillCoverage> {
  const wants = { cover: wantsCover, gaps: !wantsCover };
  const question = { ...(await questionOf(source, options)), wants };
  return answerOf(answerCoverage(index, question, noSearch));
}

/** What the options ask of skillCoverage. */
export async function questionOf(
  source: ReportSource,
  options: ReportOptions,
): Promise<CoverageQuestion> {
  return {
    demand: demandOf(options),
    supplyIds: await pickedIds(source, options),
    asOf: options.asOf ?? source.today,
    by: options.by ?? 'MICRO_CREDENTIAL',
    wants: { cover: false, gaps: false },
  };
}

/** For answers in which nothing is searched for. */
export const noSearch = {
  clock: () => performance.now(),
  solver: {
    solve: () => {
      throw new Error('a table for which nothing is searched needs no solver');
    },
  },
};

function demandOf({ sector, occupation, framework, underSkill, field }: ReportOptions) {
  const asked: readonly (CoverageDemand | null)[] = [
    sector === undefined ? null : { sector },
    occupation === undefined ? null : { occupationIds: occupation },
    framework === undefined ? null : { frameworkId: framework },
    underSkill === undefined ? null : { underSkillId: underSkill },
    field === undefined ? null : { fieldId: field },
  ];
  const [demand, another] = asked.filter((each) => each !== null);
  if (demand && !another) return demand;
  throw new CommandFailure(
    'Whose skills? Give one of --sector, --occupation, --framework, --under-skill, --field.',
  );
}

export function nameOf({ skills }: CatalogueIndex, id: string): string {
  return skills.byId.get(id)?.name ?? id;
}
