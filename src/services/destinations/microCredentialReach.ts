import { compareText } from '../../domain/compareText.ts';
import type { PlanningMicroCredential } from '../../domain/planningCatalogue.ts';
import { isCurrent } from '../../rules/takeable.ts';
import { creditsOf } from '../qualification/groupsAsked.ts';
import { ALL, type Among, type Reach, type ReachContext, skillsNamed } from './reach.ts';

/** Every current micro-credential that requires something: one of which no outcome is known is nowhere near. */
export function microCredentialReaches(
  context: ReachContext,
  among: Among<PlanningMicroCredential> = ALL,
): readonly Reach[] {
  return [...context.index.microCredentials.values()].flatMap((each) => {
    if (!among(each)) return [];
    const required = requiredOf(each);
    return required.length > 0 && isCurrent(each, context.asOf)
      ? [microCredentialReach(context, each.id, required)]
      : [];
  });
}

function requiredOf({ outcomes }: PlanningMicroCredential): readonly string[] {
  return outcomes.flatMap(({ outcomeId, required }) => (required ? [outcomeId] : []));
}

function microCredentialReach(
  { index, holdings }: ReachContext,
  id: string,
  required: readonly string[],
): Reach {
  let [held, needed, isWhole] = [0, 0, true];
  for (const outcomeId of required) {
    const credits = creditsOf(index, outcomeId);
    if (holdings.ids.has(outcomeId)) held += credits;
    else {
      needed += credits;
      isWhole = false;
    }
  }
  const missing = () =>
    required.filter((outcomeId) => !holdings.ids.has(outcomeId)).sort(compareText);
  return {
    kind: 'MICRO_CREDENTIAL',
    id,
    reached: isWhole,
    held,
    needed,
    detail: () => ({
      creditsHeld: held,
      missing: missing().map((outcomeId) => ({ kind: 'LEARNING_OUTCOME', id: outcomeId })),
      skillIds: skillsNamed(index, required),
    }),
  };
}
