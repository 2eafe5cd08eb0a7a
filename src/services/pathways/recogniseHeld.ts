import { compareText } from '../../domain/compareText.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import { countForward, freshCounting } from '../alq/describePlan.ts';
import type { Taken } from '../../solver/acquisition.ts';
import { listedOutcomes } from '../qualification/groupsAsked.ts';
import { outcomesAsked, skillsAsked } from './goalProblem.ts';
import { majorCompletion, type PathwayContext, type PosedPathway } from './pathwayProblem.ts';

/**
 * What of the held outcomes the best way rests on: those that count towards the goal, and those that meet a prerequisite
 * of something new. By outcome id.
 */
export function recogniseHeld(
  context: PathwayContext,
  posed: PosedPathway,
  taken: readonly Taken[],
  finishesOn: string | null,
): readonly HeldOutcome[] {
  const { index, holdings, question } = context;
  if (question.to.kind === 'ALQ_MAJOR') {
    const completion = majorCompletion(context, finishesOn ?? question.asOf);
    return countForward(completion, freshCounting(posed, taken)).held;
  }
  const skills = new Set(skillsAsked(index, question.to));
  const named = new Set([...outcomesAsked(index, question.to), ...listedBy(context)]);
  const needed = new Set(
    taken
      .flatMap(({ gained }) => gained.flatMap((gain) => posed.shelf.outcomes[gain] ?? []))
      .flatMap(({ prerequisites }) => prerequisites.flat()),
  );
  const serves = (id: string) => {
    const outcome = index.outcomes.get(id);
    const gained = outcome && skills.size > 0 ? index.skills.gainedBy(outcome) : [];
    return named.has(id) || needed.has(id) || [...gained].some((skill) => skills.has(skill));
  };
  return [...holdings.ids]
    .filter(serves)
    .sort(compareText)
    .flatMap((id) => holdings.entries.get(id)?.[0] ?? []);
}

function listedBy({ index, question }: PathwayContext): readonly string[] {
  const qualification =
    question.to.kind === 'QUALIFICATION' ? index.qualifications.get(question.to.id) : undefined;
  if (!qualification) return [];
  const { capstoneId, entry } = qualification;
  const options = entry.flat().flatMap((id) => {
    if (index.outcomes.has(id)) return [id];
    return outcomesAsked(index, { kind: 'MICRO_CREDENTIAL', id });
  });
  return [
    ...listedOutcomes(qualification),
    ...(capstoneId === null ? [] : [capstoneId]),
    ...options,
  ];
}
