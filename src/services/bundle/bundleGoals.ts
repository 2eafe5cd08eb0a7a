import type { BundleGoal } from '../../domain/bundle.ts';
import type { PlanningGroup } from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import type { Goal } from '../../solver/bundle/bundleProblem.ts';
import type { CatalogueStock } from '../alq/catalogueStock.ts';
import { creditsOf } from '../qualification/groupsAsked.ts';

/** One goal by name, and as the solver sees it. */
export type NamedGoal =
  | { readonly kind: 'SKILL' | 'OUTCOME'; readonly id: string; readonly goal: Goal }
  | { readonly kind: 'GROUP'; readonly group: PlanningGroup; readonly goal: Goal };

const gainsBySkill = new WeakMap<CatalogueIndex, ReadonlyMap<string, readonly number[]>>();

/** Each goal once: skills, also those essential to the occupation, then outcomes, then the qualification's groups. */
export function namedGoals(
  index: CatalogueIndex,
  stock: CatalogueStock,
  { skillIds, outcomeIds, occupationId, qualificationId }: BundleGoal,
): readonly NamedGoal[] {
  const occupation = occupationId === null ? undefined : index.occupations.get(occupationId);
  const skills = new Map<string, string>();
  for (const id of [...skillIds, ...(occupation?.essentialSkills ?? [])]) {
    const canonical = index.skills.canonical(id);
    if (!skills.has(canonical)) skills.set(canonical, id);
  }
  const gaining = gainsOfSkills(index, stock);
  const qualification =
    qualificationId === null ? undefined : index.qualifications.get(qualificationId);
  return [
    ...[...skills].map(([canonical, id]): NamedGoal => {
      return { kind: 'SKILL', id, goal: { kind: 'ANY', gains: gaining.get(canonical) ?? [] } };
    }),
    ...[...new Set(outcomeIds)].map((id): NamedGoal => {
      const gain = stock.gainOf.get(id);
      const gains = gain === undefined ? [] : [gain];
      return { kind: 'OUTCOME', id, goal: { kind: 'ANY', gains } };
    }),
    ...(qualification?.groups ?? []).map((group): NamedGoal => {
      return { kind: 'GROUP', group, goal: groupGoal(index, stock, group) };
    }),
  ];
}

/** By canonical skill: the gains that gain it, or a skill narrower than it. */
function gainsOfSkills(
  index: CatalogueIndex,
  { outcomes }: CatalogueStock,
): ReadonlyMap<string, readonly number[]> {
  const known = gainsBySkill.get(index);
  if (known) return known;
  const gains = new Map<string, number[]>();
  outcomes.forEach((outcome, gain) => {
    for (const skill of index.skills.gainedBy(outcome)) {
      const own = gains.get(skill);
      if (own) own.push(gain);
      else gains.set(skill, [gain]);
    }
  });
  gainsBySkill.set(index, gains);
  return gains;
}

/** What can never be met asks for something that nothing brings. */
function groupGoal(index: CatalogueIndex, stock: CatalogueStock, group: PlanningGroup): Goal {
  const listed = [...new Set(group.outcomes)];
  const gains = listed.flatMap((id) => stock.gainOf.get(id) ?? []);
  const capped = group.maxCredits ?? Infinity;
  const most = listed.reduce((sum, id) => sum + creditsOf(index, id), 0);
  const sizeMin = group.minCredits ?? 0;
  const countMin = Math.max(group.minCount ?? 0, group.all ? listed.length : 0);
  const isMeetable = sizeMin <= Math.min(capped, most) && countMin <= gains.length;
  return isMeetable
    ? { kind: 'GROUP', gains, countMin, sizeMin }
    : { kind: 'GROUP', gains: [], countMin: 1, sizeMin: 0 };
}
