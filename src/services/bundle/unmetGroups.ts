import { compareText } from '../../domain/compareText.ts';
import type { GroupProgress } from '../../domain/stack.ts';
import type { UsableHoldings } from '../../rules/usableHoldings.ts';
import type { SearchTools } from '../../solver/acquire.ts';
import { assignBlocks } from '../../solver/groups/assignBlocks.ts';
import { groupsAsked, listedOutcomes } from '../qualification/groupsAsked.ts';
import { describeGroup, STACK_LIMIT_MS } from '../stack/stackTowards.ts';
import type { BundleContext } from './poseBundle.ts';

/** How far each group of the goal is met that what is held and what the bundle carries do not meet. */
export function unmetGroups(
  { index, question }: BundleContext,
  holdings: UsableHoldings,
  carriedIds: readonly string[],
  { solver }: SearchTools,
): readonly GroupProgress[] {
  const { qualificationId } = question.goal;
  const qualification =
    qualificationId === null ? undefined : index.qualifications.get(qualificationId);
  if (!qualification) return [];
  const ids = new Set([...holdings.ids, ...carriedIds]);
  const usable = listedOutcomes(qualification).filter((id) => ids.has(id));
  const asked = groupsAsked(index, qualification, usable.toSorted(compareText));
  const assignment = assignBlocks(asked.ask, solver, STACK_LIMIT_MS);
  if (!assignment) return [];
  return qualification.groups
    .map((group, number) =>
      describeGroup({ index }, asked, { ...holdings, ids }, assignment, group, number),
    )
    .filter(({ met }) => !met);
}
