import type { Goal, PathwayQuestion } from '../../domain/pathway.ts';
import type { PlanningQualification } from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import type { MixedIntegerSolver } from '../../solver/mixedInteger.ts';
import { leastAdded } from '../../solver/groups/leastAdded.ts';
import {
  type EntryOption,
  type GainGroups,
  NO_GOAL,
  type PathwayGoal,
} from '../../solver/pathway/goal.ts';
import type { CatalogueStock } from '../alq/catalogueStock.ts';
import { groupsAsked, listedOutcomes } from '../qualification/groupsAsked.ts';
import { isEntryMet } from '../qualification/entryMet.ts';
import type { LeftAside } from './leftAside.ts';

/** The goal in the solver's numbers: what must be made, and what else is asked of what is made. */
export interface PosedGoal {
  readonly goal: PathwayGoal;
  /** Missing gains that must be made. */
  readonly mustGain: readonly number[];
}

export interface GoalContext {
  readonly index: CatalogueIndex;
  readonly stock: CatalogueStock;
  readonly heldIds: ReadonlySet<string>;
  readonly question: PathwayQuestion;
  readonly solver: MixedIntegerSolver;
}

export function poseGoal(context: GoalContext, aside: LeftAside): PosedGoal {
  const { index, question } = context;
  const { to } = question;
  switch (to.kind) {
    case 'QUALIFICATION': {
      const qualification = index.qualifications.get(to.id);
      return qualification ? poseQualification(context, qualification, aside) : NOTHING;
    }
    case 'ALQ_MAJOR':
      return NOTHING;
    case 'OCCUPATION':
    case 'SKILLS':
      return {
        goal: { ...NO_GOAL, anyOf: poseSkills(context, skillsAsked(index, to), aside) },
        mustGain: [],
      };
    default:
      return { goal: NO_GOAL, mustGain: missing(context, outcomesAsked(index, to), aside) };
  }
}

const LIMIT_MS = 1_000;
const NOTHING: PosedGoal = { goal: NO_GOAL, mustGain: [] };

/** The skills that a goal asks for, canonical ids. */
export function skillsAsked(index: CatalogueIndex, to: Goal): readonly string[] {
  if (to.kind !== 'SKILLS' && to.kind !== 'OCCUPATION') return [];
  const ids = to.kind === 'SKILLS' ? to.ids : (index.occupations.get(to.id)?.essentialSkills ?? []);
  return [...new Set(ids.map((id) => index.skills.canonical(id)))];
}

/** The outcomes that a goal asks for by name. */
export function outcomesAsked(index: CatalogueIndex, to: Goal): readonly string[] {
  if (to.kind === 'OUTCOMES') return [...new Set(to.ids)];
  if (to.kind !== 'MICRO_CREDENTIAL') return [];
  const carried = index.microCredentials.get(to.id)?.outcomes ?? [];
  return carried.flatMap(({ outcomeId, required }) => (required ? [outcomeId] : []));
}

function missing(
  { stock, heldIds }: GoalContext,
  ids: readonly string[],
  aside: LeftAside,
): readonly number[] {
  return ids.flatMap((id) =>
    heldIds.has(id) || aside.has(`OUTCOME ${id}`) ? [] : (stock.gainOf.get(id) ?? []),
  );
}

function poseSkills(
  { index, stock, heldIds }: GoalContext,
  skills: readonly string[],
  aside: LeftAside,
): readonly (readonly number[])[] {
  const gainersOf = gainersBySkill(index, stock);
  return skills.flatMap((skill) => {
    const gainers = gainersOf.get(skill) ?? [];
    const isGained = gainers.some((gain) => heldIds.has(stock.outcomes[gain]?.id ?? ''));
    return isGained || aside.has(`SKILL ${skill}`) ? [] : [gainers];
  });
}

const gainers = new WeakMap<CatalogueIndex, ReadonlyMap<string, readonly number[]>>();

/** By skill the outcomes that gain it: made once for each catalogue. */
function gainersBySkill(
  index: CatalogueIndex,
  stock: CatalogueStock,
): ReadonlyMap<string, readonly number[]> {
  const known = gainers.get(index);
  if (known) return known;
  const bySkill = new Map<string, number[]>();
  stock.outcomes.forEach((outcome, gain) => {
    for (const skill of index.skills.gainedBy(outcome)) {
      const list = bySkill.get(skill);
      if (list) list.push(gain);
      else bySkill.set(skill, [gain]);
    }
  });
  gainers.set(index, bySkill);
  return bySkill;
}

function poseQualification(
  context: GoalContext,
  qualification: PlanningQualification,
  aside: LeftAside,
): PosedGoal {
  const { index, stock, heldIds, solver } = context;
  const { capstoneId, groups } = qualification;
  const isOpen = capstoneId !== null && !heldIds.has(capstoneId) && !aside.has('CAPSTONE');
  const last = isOpen ? (stock.gainOf.get(capstoneId) ?? null) : null;
  const kept = groups.filter(({ id }) => !aside.has(`GROUP ${id}`));
  const isEntered = aside.has('ENTRY') || isEntryMet(index, qualification, heldIds, solver);
  const goal: PathwayGoal = {
    anyOf: [],
    groups: openGroups(context, { ...qualification, groups: kept }, aside),
    entry: isEntered ? [] : openEntry(context, qualification, aside),
    last,
  };
  return { goal, mustGain: last === null ? [] : [last] };
}

/** Null where what is held meets them all already. */
function openGroups(
  context: GoalContext,
  qualification: PlanningQualification,
  aside: LeftAside,
): GainGroups | null {
  if (qualification.groups.length === 0) return null;
  const groups = gainGroups(context, qualification, aside);
  const isHeld = (block: number) =>
    context.heldIds.has(context.stock.outcomes[groups.gains[block] ?? -1]?.id ?? '');
  const least = leastAdded(groups.ask, isHeld, context.solver, LIMIT_MS);
  return least?.blocks.length === 0 ? null : groups;
}

function gainGroups(
  { index, stock }: GoalContext,
  qualification: PlanningQualification,
  aside: LeftAside,
): GainGroups {
  const listed = listedOutcomes(qualification).filter((id) => stock.gainOf.has(id));
  const { ask } = groupsAsked(index, qualification, listed);
  return {
    ask: aside.has('EXCLUSION_PAIR') ? { ...ask, rivals: [] } : ask,
    gains: listed.map((id) => stock.gainOf.get(id) ?? -1),
  };
}

/** Entry groups that what is held does not meet, each option as what it is met by. */
function openEntry(
  context: GoalContext,
  qualification: PlanningQualification,
  aside: LeftAside,
): readonly (readonly EntryOption[])[] {
  const { index, heldIds, solver } = context;
  return qualification.entry
    .filter(
      (options) => !isEntryMet(index, { ...qualification, entry: [options] }, heldIds, solver),
    )
    .map((options) => options.flatMap((id) => entryOption(context, id, aside) ?? []));
}

function entryOption(context: GoalContext, id: string, aside: LeftAside): EntryOption | null {
  const { index, stock } = context;
  const gainsOf = (ids: readonly string[]) => ids.flatMap((each) => stock.gainOf.get(each) ?? []);
  if (index.outcomes.has(id)) return { gains: gainsOf([id]), groups: null };
  if (index.microCredentials.has(id)) {
    const required = outcomesAsked(index, { kind: 'MICRO_CREDENTIAL', id });
    return required.length > 0 ? { gains: gainsOf(required), groups: null } : null;
  }
  const other = index.qualifications.get(id);
  if (!other || (other.groups.length === 0 && other.capstoneId === null)) return null;
  return {
    gains: other.capstoneId === null ? [] : gainsOf([other.capstoneId]),
    groups: other.groups.length > 0 ? gainGroups(context, other, aside) : null,
  };
}
