import { compareText } from '../../domain/compareText.ts';
import type { PlanningOccupation } from '../../domain/planningCatalogue.ts';
import { creditsOf } from '../qualification/groupsAsked.ts';
import { ALL, type Among, type Reach, type ReachContext } from './reach.ts';

/** Every occupation with essential skills: it is counted in them, not in credits. */
export function occupationReaches(
  context: ReachContext,
  among: Among<PlanningOccupation> = ALL,
): readonly Reach[] {
  return [...context.index.occupations.values()].flatMap((occupation) =>
    occupation.essentialSkills.length > 0 && among(occupation)
      ? [occupationReach(context, occupation)]
      : [],
  );
}

function occupationReach(
  context: ReachContext,
  { id, essentialSkills }: PlanningOccupation,
): Reach {
  const { index, holdings, skills } = context;
  const essential = new Set(essentialSkills.map((skill) => index.skills.canonical(skill)));
  const missing = [...essential].filter((skill) => !skills.has(skill)).sort(compareText);
  const held = essential.size - missing.length;
  const isUseful = (outcomeId: string) => {
    const outcome = index.outcomes.get(outcomeId);
    return outcome && [...index.skills.gainedBy(outcome)].some((skill) => essential.has(skill));
  };
  return {
    kind: 'OCCUPATION',
    id,
    reached: missing.length === 0,
    held,
    needed: missing.length,
    detail: () => ({
      creditsHeld: [...holdings.ids]
        .filter(isUseful)
        .reduce((sum, outcomeId) => sum + creditsOf(index, outcomeId), 0),
      missing: missing.map((skill) => ({ kind: 'SKILL', id: skill })),
      skillIds: essential,
    }),
  };
}
