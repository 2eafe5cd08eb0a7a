import { compareText } from '../../domain/compareText.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { PlanningGroup } from '../../domain/planningCatalogue.ts';
import type { GroupProgress, StackResult } from '../../domain/stack.ts';
import { judge } from '../../rules/policy/judge.ts';
import { stackTerms } from '../../rules/policy/stackTerms.ts';
import { type UsableHoldings, usableHoldings } from '../../rules/usableHoldings.ts';
import { type SearchTools, timeLeft } from '../../solver/acquire.ts';
import { countedWeight, isGroupMet } from '../../solver/groups/assignmentAsk.ts';
import { assignBlocks, type Assignment } from '../../solver/groups/assignBlocks.ts';
import { isEntryMet } from '../qualification/entryMet.ts';
import {
  creditsOf,
  type GroupsAsked,
  groupsAsked,
  listedOutcomes,
} from '../qualification/groupsAsked.ts';
import { listRefusals, stackLimits } from './refusals.ts';
import type { StackContext } from './stackContext.ts';

export const STACK_LIMIT_MS = 10_000;

/** How far what is held carries into the qualification. Null where the time ran out. */
export function stackTowards(context: StackContext, tools: SearchTools): StackResult | null {
  const { index, qualification, policy, held, question } = context;
  const { solver } = tools;
  const terms = policy && stackTerms(index, policy, qualification, question.asOf);
  const accepts = (entry: HeldOutcome) => (terms?.refusal(entry) ?? null) === null;
  const holdings = usableHoldings(index, held, question.asOf, accepts);
  const usable = listedOutcomes(qualification).filter((id) => holdings.ids.has(id));
  const asked = groupsAsked(index, qualification, usable);
  const pinned = pinnedBlocks(context, asked);
  const limits = stackLimits(context, terms, usable, holdings);
  const ask = { ...asked.ask, pinned };
  const left = () => timeLeft(tools, STACK_LIMIT_MS);
  const assignment = assignBlocks({ ...ask, limits }, solver, left());
  if (!assignment) return null;
  const chosen = new Set(assignment.flatMap((group, block) => (group >= 0 ? [block] : [])));
  const unlimited = limits.length === 0 ? assignment : assignBlocks(ask, solver, left(), chosen);
  if (!unlimited) return null;
  const overCap = unlimited.flatMap((group, block) =>
    group >= 0 && !chosen.has(block) ? (usable[block] ?? []) : [],
  );
  const groups = qualification.groups.map((group, number) =>
    describeGroup(context, asked, holdings, assignment, group, number),
  );
  const { capstoneId } = qualification;
  const capstoneDue = capstoneId !== null && !holdings.ids.has(capstoneId);
  const entryMet = isEntryMet(index, qualification, holdings.ids, solver);
  return {
    basis: { asOf: question.asOf, graphVersion: index.version, rules: policy?.rules ?? [] },
    complete: entryMet && !capstoneDue && groups.every(({ met }) => met),
    credits: groups.reduce((sum, { credits }) => sum + credits, 0),
    creditsRequired: qualification.credits,
    groups,
    refused: listRefusals(context, terms, overCap, holdings),
    capstoneDue,
    entryMet,
    findings: policy
      ? judge(
          index,
          policy,
          { kind: 'STACKING', qualificationId: qualification.id, held },
          question.asOf,
        )
      : [],
  };
}

function pinnedBlocks(
  { qualification, question }: StackContext,
  { outcomeIds }: GroupsAsked,
): ReadonlyMap<number, number> {
  const numberOf = new Map(qualification.groups.map(({ id }, number) => [id, number]));
  return new Map(
    question.pins.flatMap(({ outcomeId, groupId }): [number, number][] => {
      const [block, group] = [outcomeIds.indexOf(outcomeId), numberOf.get(groupId)];
      return block >= 0 && group !== undefined ? [[block, group]] : [];
    }),
  );
}

export function describeGroup(
  { index }: Pick<StackContext, 'index'>,
  { ask, outcomeIds }: GroupsAsked,
  holdings: UsableHoldings,
  assignment: Assignment,
  group: PlanningGroup,
  number: number,
): GroupProgress {
  const counted = outcomeIds.filter((_id, block) => assignment[block] === number).sort(compareText);
  const weight = counted.reduce((sum, id) => sum + creditsOf(index, id), 0);
  const asked = ask.groups[number];
  const met = asked !== undefined && isGroupMet(asked, weight, counted.length);
  const isMissing = (id: string) => (group.all ? !counted.includes(id) : !holdings.ids.has(id));
  const listed = [...new Set(group.outcomes)];
  const total = listed.reduce((sum, id) => sum + creditsOf(index, id), 0);
  return {
    id: group.id,
    name: group.name,
    credits: asked ? countedWeight(asked, weight) : weight,
    creditsRequired: group.minCredits ?? (group.all ? total : null),
    count: counted.length,
    countRequired: group.minCount ?? (group.all ? listed.length : null),
    met,
    counted: counted.flatMap((id) => holdings.entries.get(id)?.[0] ?? []),
    missingIds: met ? [] : listed.filter(isMissing).sort(compareText),
  };
}
