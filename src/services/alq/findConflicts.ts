import { formatHundredths } from '../../domain/hundredths.ts';
import type { Conflict, Requirement } from '../../domain/plan.ts';
import { isFeasible, type SearchTools } from '../../solver/acquire.ts';
import { type InPlay, irreducible, told } from '../conflicts/irreducible.ts';
import {
  choicesInPlay,
  limitsInPlay,
  offersInPlay,
  PREREQUISITES_IN_PLAY,
} from '../conflicts/wishes.ts';
import { type CompletionContext, poseCompletion } from './completionProblem.ts';

/** Requirements that no plan keeps together. */
export function findConflicts(
  context: CompletionContext,
  until: number,
  tools: SearchTools,
): readonly Conflict[] {
  const isAnswerable = (aside: ReadonlySet<Requirement>, limitMs: number) => {
    const posed = poseCompletion(context, aside);
    return !posed.unmeetable && isFeasible(posed.problem, limitMs, tools);
  };
  return irreducible(requirementsInPlay(context), isAnswerable, () => until - tools.clock());
}

/** Requirements of the question and of the policy, those that a person cannot change first. */
function requirementsInPlay(context: CompletionContext): readonly InPlay[] {
  const { terms, question } = context;
  const { constraints, completeBy, majorFieldId } = question;
  const years = String(terms.windowYears);
  return [
    told('WINDOW', `What is put forward lies within ${years} years of ${completeBy}.`),
    told('EXCLUSION_PAIR', 'Of outcomes that exclude or replace one another only one counts.'),
    PREREQUISITES_IN_PLAY,
    ...offersInPlay(constraints, 'Only what is offered is planned'),
    ...limitsInPlay(constraints),
    ...choicesInPlay(constraints),
    ...(majorFieldId === null ? [] : [majorInPlay(context, majorFieldId)]),
    told('MIN_CREDITS', `At least ${formatHundredths(terms.minCredits)} credits are put forward.`),
  ];
}

function majorInPlay({ index, terms }: CompletionContext, fieldId: string): InPlay {
  const field = index.fields.get(fieldId)?.name ?? fieldId;
  const share = String(terms.majorSharePercent);
  const text = `At least ${share} per cent of the credits are in ${field}.`;
  return told('MAJOR_SHARE', text, [fieldId]);
}
