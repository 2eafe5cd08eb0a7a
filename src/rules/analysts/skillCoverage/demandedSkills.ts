import type { CoverageDemand } from '../../../domain/analysts/coverage.ts';
import type { Hundredths } from '../../../domain/hundredths.ts';
import type { PlanningOccupation } from '../../../domain/planningCatalogue.ts';
import { notFound, type Problem } from '../../../domain/problem.ts';
import type { CatalogueIndex } from '../../catalogueIndex.ts';

/** How much an occupation counts that states no demand. */
const ONE: Hundredths = 100;

/** By skill (canonical) how much it is in demand. */
export type DemandedSkills = ReadonlyMap<string, Hundredths>;

/**
 * The skills that are asked for. How much each is in demand is the sum of the demand of the occupations that need it as
 * essential: of those asked about, or, where skills are asked about themselves, of all.
 */
export function demandedSkills(
  index: CatalogueIndex,
  demand: CoverageDemand,
): DemandedSkills | Problem {
  const unknown = unknownId(index, demand);
  if (unknown) return unknown;
  const asking = askingOccupations(index, demand);
  const demanded = sumDemand(index, asking ?? index.occupations.values());
  const named = namedSkills(index, demand);
  if (named === null) return demanded;
  const own = new Map([...named].map((id) => [id, demanded.get(id) ?? 0]));
  // A framework asks for its own skills and for those of its occupations.
  if (asking) for (const [id, amount] of demanded) own.set(id, amount);
  return own;
}

function unknownId(index: CatalogueIndex, demand: CoverageDemand): Problem | null {
  const miss = (field: string, ids: readonly string[], known: { has(id: string): boolean }) => {
    const missing = ids.find((id) => !known.has(id));
    return missing === undefined ? null : notFound(`input.demand.${field}`, missing);
  };
  if ('occupationIds' in demand) {
    return miss('occupationIds', demand.occupationIds, index.occupations);
  }
  if ('frameworkId' in demand) return miss('frameworkId', [demand.frameworkId], index.frameworks);
  if ('skillIds' in demand) return miss('skillIds', demand.skillIds, index.skills.byId);
  if ('underSkillId' in demand) {
    return miss('underSkillId', [demand.underSkillId], index.skills.byId);
  }
  return 'fieldId' in demand ? miss('fieldId', [demand.fieldId], index.fields) : null;
}

/** Null where it is not occupations that ask. */
function askingOccupations(
  { occupations }: CatalogueIndex,
  demand: CoverageDemand,
): readonly PlanningOccupation[] | null {
  const all = [...occupations.values()];
  if ('occupationIds' in demand) {
    return [...new Set(demand.occupationIds)].flatMap((id) => occupations.get(id) ?? []);
  }
  if ('sector' in demand) return all.filter(({ sector }) => sector === demand.sector);
  if ('frameworkId' in demand) {
    return all.filter(({ frameworkId }) => frameworkId === demand.frameworkId);
  }
  return null;
}

/** Skills that are asked about themselves; null where it is occupations alone that ask. */
function namedSkills(index: CatalogueIndex, demand: CoverageDemand): ReadonlySet<string> | null {
  const { skills } = index;
  if ('skillIds' in demand) return new Set(demand.skillIds.map((id) => skills.canonical(id)));
  if ('underSkillId' in demand) return skills.withNarrower(demand.underSkillId);
  if ('frameworkId' in demand) {
    const own = [...skills.byId.values()].filter(
      ({ frameworkId }) => frameworkId === demand.frameworkId,
    );
    return new Set(own.map(({ id }) => skills.canonical(id)));
  }
  return 'fieldId' in demand ? skillsOfField(index, demand.fieldId) : null;
}

/** Skills that outcomes of the field, or of a field below it, give directly. */
function skillsOfField(index: CatalogueIndex, fieldId: string): ReadonlySet<string> {
  const isBelow = new Map<string, boolean>([[fieldId, true]]);
  const liesBelow = (id: string, steps = 0): boolean => {
    const known = isBelow.get(id);
    if (known !== undefined) return known;
    const broader = index.fields.get(id)?.broaderId ?? null;
    const below = broader !== null && steps < index.fields.size && liesBelow(broader, steps + 1);
    isBelow.set(id, below);
    return below;
  };
  const given = [...index.outcomes.values()]
    .filter((outcome) => outcome.fieldId !== null && liesBelow(outcome.fieldId))
    .flatMap((outcome) => outcome.skills);
  return new Set(given.map(({ skillId }) => index.skills.canonical(skillId)));
}

/** By canonical skill the demand of the occupations that need it as essential. */
export function sumDemand(
  { skills }: CatalogueIndex,
  occupations: Iterable<PlanningOccupation>,
): ReadonlyMap<string, Hundredths> {
  const demanded = new Map<string, Hundredths>();
  for (const { essentialSkills, demand } of occupations) {
    for (const id of new Set(essentialSkills.map((id) => skills.canonical(id)))) {
      demanded.set(id, (demanded.get(id) ?? 0) + (demand ?? ONE));
    }
  }
  return demanded;
}
