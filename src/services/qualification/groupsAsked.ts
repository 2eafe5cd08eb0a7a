import type { PlanningGroup, PlanningQualification } from '../../domain/planningCatalogue.ts';
import { type CatalogueIndex, rivalsAmong } from '../../rules/catalogueIndex.ts';
import type { AssignmentAsk, AssignmentGroup } from '../../solver/groups/assignmentAsk.ts';

/** The groups of a qualification over some outcomes; blocks are positions in `outcomeIds`. */
export interface GroupsAsked {
  readonly ask: AssignmentAsk;
  readonly outcomeIds: readonly string[];
}

/** Every outcome that some group lists, in the order in which they are listed first. */
export function listedOutcomes({ groups }: PlanningQualification): readonly string[] {
  return [...new Set(groups.flatMap(({ outcomes }) => outcomes))];
}

/**
 * The groups as the solver sees them: what counts in one is at most its `maxCredits`, else what it asks for; one
 * that asks for a number only counts at most that many (semantics, Stacking). A part carries no credits.
 */
export function groupsAsked(
  index: CatalogueIndex,
  { groups }: PlanningQualification,
  outcomeIds: readonly string[],
): GroupsAsked {
  const blockOf = new Map(outcomeIds.map((id, block) => [id, block]));
  const weights = outcomeIds.map((id) => creditsOf(index, id));
  return {
    ask: {
      weights,
      groups: groups.map((group) => assignmentGroup(group, blockOf)),
      rivals: rivalsAmong(index, outcomeIds),
    },
    outcomeIds,
  };
}

export function creditsOf(index: CatalogueIndex, outcomeId: string): number {
  const outcome = index.outcomes.get(outcomeId);
  return outcome && outcome.partOfId === null ? outcome.credits : 0;
}

function assignmentGroup(
  { outcomes, all, minCredits, minCount, maxCredits }: PlanningGroup,
  blockOf: ReadonlyMap<string, number>,
): AssignmentGroup {
  const listed = [...new Set(outcomes)];
  const members = listed.flatMap((id) => blockOf.get(id) ?? []);
  return {
    members,
    needsAll: all,
    isMeetable: !all || members.length === listed.length,
    weightMin: minCredits,
    countMin: minCount,
    weightMax: maxCredits ?? minCredits,
    countMax: all || minCredits !== null || maxCredits !== null ? null : minCount,
  };
}
