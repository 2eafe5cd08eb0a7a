import { compareText } from '../../domain/compareText.ts';
import type { PlanningQualification } from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { type LeastAdded, leastAdded } from '../../solver/groups/leastAdded.ts';
import { weightCounted } from '../../solver/groups/weightCounted.ts';
import { isEntryMet } from '../qualification/entryMet.ts';
import { groupsAsked, listedOutcomes } from '../qualification/groupsAsked.ts';
import { ALL, type Among, type Reach, type ReachContext, skillsNamed } from './reach.ts';

/** For one qualification; what cannot be told within it is told as what no credits would meet. */
const LIMIT_MS = 1_000;

/** Every qualification that asks for something. */
export function qualificationReaches(
  context: ReachContext,
  among: Among<PlanningQualification> = ALL,
): readonly Reach[] {
  return [...context.index.qualifications.values()].flatMap((qualification) => {
    const { groups, capstoneId } = qualification;
    const asksForSomething = groups.length > 0 || capstoneId !== null;
    return asksForSomething && among(qualification)
      ? [qualificationReach(context, qualification)]
      : [];
  });
}

function qualificationReach(context: ReachContext, qualification: PlanningQualification): Reach {
  const { index, holdings, solver } = context;
  const { id, capstoneId } = qualification;
  const listed = listedOnce(index, qualification);
  const held = listed.filter((outcomeId) => holdings.ids.has(outcomeId));
  const least =
    held.length === 0
      ? leastFromNothing(context, qualification, listed)
      : leastFrom(context, qualification, listed);
  const asked = groupsAsked(index, qualification, held);
  const creditsHeld = held.length === 0 ? 0 : (weightCounted(asked.ask, solver, LIMIT_MS) ?? 0);
  const isCapstoneHeld = capstoneId === null || holdings.ids.has(capstoneId);
  const missing = () => {
    const added = least?.blocks.flatMap((block) => listed[block] ?? []);
    const open = added ?? listed.filter((outcomeId) => !holdings.ids.has(outcomeId));
    return [...new Set(isCapstoneHeld ? open : [...open, capstoneId])].sort(compareText);
  };
  return {
    kind: 'QUALIFICATION',
    id,
    reached:
      least?.blocks.length === 0 &&
      isCapstoneHeld &&
      isEntryMet(index, qualification, holdings.ids, solver),
    held: creditsHeld,
    needed: least?.weight ?? null,
    detail: () => ({
      creditsHeld,
      missing: missing().map((outcomeId) => ({ kind: 'LEARNING_OUTCOME', id: outcomeId })),
      skillIds: skillsNamed(index, listed),
    }),
  };
}

const listedByIndex = new WeakMap<PlanningQualification, readonly string[]>();
const leastByIndex = new WeakMap<PlanningQualification, { readonly least: LeastAdded | null }>();

/** In the order of ids, so that of choices equal in credits always the same one is named. */
function listedOnce(
  index: CatalogueIndex,
  qualification: PlanningQualification,
): readonly string[] {
  const known = listedByIndex.get(qualification);
  if (known) return known;
  const listed = listedOutcomes(qualification)
    .filter((outcomeId) => index.outcomes.has(outcomeId))
    .sort(compareText);
  listedByIndex.set(qualification, listed);
  return listed;
}

/** What somebody who holds none of its outcomes needs is the same for everybody. */
function leastFromNothing(
  context: ReachContext,
  qualification: PlanningQualification,
  listed: readonly string[],
): LeastAdded | null {
  const known = leastByIndex.get(qualification);
  if (known) return known.least;
  const least = leastFrom(context, qualification, listed);
  leastByIndex.set(qualification, { least });
  return least;
}

function leastFrom(
  { index, holdings, solver }: ReachContext,
  qualification: PlanningQualification,
  listed: readonly string[],
): LeastAdded | null {
  const { ask } = groupsAsked(index, qualification, listed);
  const isThere = (block: number) => holdings.ids.has(listed[block] ?? '');
  return leastAdded(ask, isThere, solver, LIMIT_MS);
}
