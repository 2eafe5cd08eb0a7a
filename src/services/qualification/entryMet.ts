import type { PlanningQualification } from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { leastAdded } from '../../solver/groups/leastAdded.ts';
import type { MixedIntegerSolver } from '../../solver/mixedInteger.ts';
import { groupsAsked, listedOutcomes } from './groupsAsked.ts';

const LIMIT_MS = 2_000;

/** Whether what is held meets each group of the qualification's entry requirements by one of its options. */
export function isEntryMet(
  index: CatalogueIndex,
  qualification: PlanningQualification,
  heldIds: ReadonlySet<string>,
  solver: MixedIntegerSolver,
): boolean {
  return qualification.entry.every((options) =>
    options.some((id) => isOptionMet(index, id, heldIds, solver)),
  );
}

/** An option that is a micro-credential or a qualification is met by its outcomes; without any it never is. */
function isOptionMet(
  index: CatalogueIndex,
  id: string,
  heldIds: ReadonlySet<string>,
  solver: MixedIntegerSolver,
): boolean {
  if (index.outcomes.has(id)) return heldIds.has(id);
  const microCredential = index.microCredentials.get(id);
  if (microCredential) {
    const required = microCredential.outcomes.filter((each) => each.required);
    return required.length > 0 && required.every(({ outcomeId }) => heldIds.has(outcomeId));
  }
  const qualification = index.qualifications.get(id);
  return qualification !== undefined && isAchieved(index, qualification, heldIds, solver);
}

/** Every group met by what is held, each outcome in one, and the capstone held. */
export function isAchieved(
  index: CatalogueIndex,
  qualification: PlanningQualification,
  heldIds: ReadonlySet<string>,
  solver: MixedIntegerSolver,
): boolean {
  const { capstoneId } = qualification;
  if (capstoneId !== null && !heldIds.has(capstoneId)) return false;
  if (qualification.groups.length === 0) return capstoneId !== null;
  const held = listedOutcomes(qualification).filter((id) => heldIds.has(id));
  const { ask } = groupsAsked(index, qualification, held);
  return leastAdded(ask, () => true, solver, LIMIT_MS) !== null;
}
