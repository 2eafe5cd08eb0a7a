import type {
  CoverageColumn,
  CoverageDimension,
  SkillCoverageRow,
} from '../../../domain/analysts/coverage.ts';
import { compareText } from '../../../domain/compareText.ts';
import type { SkillRole } from '../../../domain/node/learningOutcomeNode.ts';
import type {
  PlanningMicroCredential,
  PlanningOutcome,
} from '../../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../catalogueIndex.ts';
import { type Columns, compareColumns, openColumns } from './columns.ts';
import type { DemandedSkills } from './demandedSkills.ts';

export interface CoverageMatrix {
  readonly rows: readonly SkillCoverageRow[];
  readonly columns: readonly CoverageColumn[];
  /** By micro-credential the demanded skills that it supplies; those that supply none are left out. */
  readonly supplied: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Cell {
  role: SkillRole;
  readonly outcomeIds: Set<string>;
}

/** What a learner earns says more than what they practise, and that more than what they show. */
const ROLES: readonly SkillRole[] = ['EARNS', 'COMPETENT', 'SHOWCASES'];

/** Which demanded skill is given where: one row a skill, the most in demand first, then by id. */
export function coverageMatrix(
  index: CatalogueIndex,
  demanded: DemandedSkills,
  credentials: readonly PlanningMicroCredential[],
  by: CoverageDimension,
): CoverageMatrix {
  const columns = openColumns(index, by);
  const cells = new Map<string, Map<string, Cell>>();
  const supplied = new Map<string, Set<string>>();
  const given = givenRoles(index, demanded);
  const enter = (columnIds: readonly string[], outcome: PlanningOutcome) => {
    for (const [skillId, role] of given(outcome)) {
      for (const columnId of columnIds) enterCell(cells, skillId, columnId, outcome.id, role);
    }
  };
  for (const credential of credentials) {
    const skills = new Set<string>();
    for (const { outcomeId } of credential.outcomes) {
      const outcome = index.outcomes.get(outcomeId);
      if (!outcome) continue;
      for (const skillId of given(outcome).keys()) skills.add(skillId);
      enter(columns.ofCarried(credential, outcome), outcome);
    }
    if (skills.size > 0) supplied.set(credential.id, skills);
  }
  for (const [columnId, outcome] of columns.besides()) enter([columnId], outcome);
  return { rows: toRows(demanded, cells, supplied), columns: toColumns(cells, columns), supplied };
}

/** By outcome the demanded skills that it gives, itself or through a narrower one, and in which role. */
function givenRoles({ skills }: CatalogueIndex, demanded: DemandedSkills) {
  const known = new Map<string, ReadonlyMap<string, SkillRole>>();
  return (outcome: PlanningOutcome): ReadonlyMap<string, SkillRole> => {
    const before = known.get(outcome.id);
    if (before) return before;
    const roles = new Map<string, SkillRole>();
    for (const { skillId, role } of outcome.skills) {
      for (const id of skills.withBroader(skillId)) {
        if (demanded.has(id)) roles.set(id, stronger(roles.get(id), role));
      }
    }
    known.set(outcome.id, roles);
    return roles;
  };
}

function stronger(known: SkillRole | undefined, role: SkillRole): SkillRole {
  return known !== undefined && ROLES.indexOf(known) <= ROLES.indexOf(role) ? known : role;
}

function enterCell(
  cells: Map<string, Map<string, Cell>>,
  skillId: string,
  columnId: string,
  outcomeId: string,
  role: SkillRole,
): void {
  const row = cells.get(skillId) ?? new Map<string, Cell>();
  cells.set(skillId, row);
  const cell = row.get(columnId);
  if (cell) {
    cell.role = stronger(cell.role, role);
    cell.outcomeIds.add(outcomeId);
  } else {
    row.set(columnId, { role, outcomeIds: new Set([outcomeId]) });
  }
}

function toRows(
  demanded: DemandedSkills,
  cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>,
  supplied: ReadonlyMap<string, ReadonlySet<string>>,
): readonly SkillCoverageRow[] {
  const suppliers = new Map<string, number>();
  for (const skills of supplied.values()) {
    for (const id of skills) suppliers.set(id, (suppliers.get(id) ?? 0) + 1);
  }
  const ratio = openSupplyRatio(sumOf(suppliers.values()), sumOf(demanded.values()));
  return [...demanded]
    .map(([skillId, demand]) => ({
      skillId,
      demand,
      suppliers: suppliers.get(skillId) ?? 0,
      supplyRatio: ratio(suppliers.get(skillId) ?? 0, demand),
      cells: [...(cells.get(skillId) ?? [])]
        .map(([columnId, { role, outcomeIds }]) => ({ columnId, role, outcomes: outcomeIds.size }))
        .sort((left, right) => compareText(left.columnId, right.columnId)),
    }))
    .sort((left, right) => right.demand - left.demand || compareText(left.skillId, right.skillId));
}

/** A skill's share of all suppliers over its share of all demand; null where either is of nothing. */
function openSupplyRatio(allSuppliers: number, allDemand: number) {
  return (suppliers: number, demand: number): number | null =>
    allSuppliers === 0 || demand === 0 ? null : (suppliers * allDemand) / (allSuppliers * demand);
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Columns that hold something. */
function toColumns(
  cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>,
  { titleOf }: Pick<Columns, 'titleOf'>,
): readonly CoverageColumn[] {
  const ids = new Set([...cells.values()].flatMap((row) => [...row.keys()]));
  return [...ids].map((id) => ({ id, title: titleOf(id) })).sort(compareColumns);
}
