import { formatHundredths } from '../../domain/hundredths.ts';
import type { Conflict, Requirement } from '../../domain/plan.ts';
import { isFeasible, type SearchTools } from '../../solver/acquire.ts';
import { isReachable } from '../../solver/pathway/searchPathways.ts';
import { type InPlay, irreducible, told } from '../conflicts/irreducible.ts';
import {
  choicesInPlay,
  limitsInPlay,
  offersInPlay,
  PREREQUISITES_IN_PLAY,
} from '../conflicts/wishes.ts';
import { timesOf } from './fitCalendar.ts';
import { acceptInTime, majorTimes } from './majorTimes.ts';
import { isThere } from './isThere.ts';
import type { LeftAside } from './leftAside.ts';
import { outcomesAsked, skillsAsked } from './goalProblem.ts';
import { nameGoal, quote, titleOf } from './nameGoal.ts';
import { type PathwayContext, posePathway } from './pathwayProblem.ts';

/** Requirements that no way keeps together. */
export function findConflicts(
  context: PathwayContext,
  until: number,
  tools: SearchTools,
): readonly Conflict[] {
  return irreducible(
    requirementsInPlay(context),
    (aside, limitMs) => isAnswerable(context, aside, limitMs, tools),
    () => until - tools.clock(),
  );
}

function isAnswerable(
  context: PathwayContext,
  aside: LeftAside,
  limitMs: number,
  tools: SearchTools,
): boolean | null {
  const posed = posePathway(context, aside);
  if (isThere(posed)) return true;
  if (posed.unmeetable) return false;
  const { to, asOf } = context.question;
  if (to.kind !== 'ALQ_MAJOR') {
    return isReachable(posed.problem, timesOf(posed, asOf), limitMs, tools);
  }
  const accept = acceptInTime(posed, majorTimes(context, posed, aside), tools);
  return isFeasible(posed.problem, limitMs, { ...tools, accept });
}

/** Those that a person cannot change first, the parts of the goal last. */
function requirementsInPlay(context: PathwayContext): readonly InPlay<string>[] {
  const { constraints } = context.question;
  const { hoursPerWeek } = constraints;
  return [
    ...rulesInPlay(context),
    PREREQUISITES_IN_PLAY,
    ...offersInPlay(constraints, 'Only what is offered, and starts in time, is planned'),
    ...limitsInPlay(constraints),
    ...choicesInPlay(constraints),
    ...(hoursPerWeek === undefined ? [] : [weekInPlay(hoursPerWeek)]),
    ...goalInPlay(context),
  ];
}

function weekInPlay(hoursPerWeek: number): InPlay {
  const text = `At most ${formatHundredths(hoursPerWeek)} hours a week are for study.`;
  return told('HOURS_PER_WEEK', text);
}

function rulesInPlay({ question, index, terms }: PathwayContext): readonly InPlay[] {
  const { to } = question;
  const pair = told(
    'EXCLUSION_PAIR',
    'Of outcomes that exclude or replace one another only one counts.',
  );
  if (to.kind === 'ALQ_MAJOR') {
    const years = String(terms.windowYears);
    return [
      told('WINDOW', `What is put forward lies within ${years} years of the last of it.`),
      pair,
    ];
  }
  if (to.kind !== 'QUALIFICATION') return [];
  const { entry = [], capstoneId = null } = index.qualifications.get(to.id) ?? {};
  const entryText = 'Entry requirements are met before anything counts towards a group.';
  return [
    pair,
    ...(entry.length > 0 ? [told('ENTRY', entryText, entry.flat())] : []),
    ...(capstoneId === null
      ? []
      : [told('CAPSTONE', `${titleOf(index, capstoneId)} is achieved last.`, [capstoneId])]),
  ];
}

function goalInPlay(context: PathwayContext): readonly InPlay<string>[] {
  const { index, question, terms } = context;
  const { to } = question;
  const part = (
    requirement: Requirement,
    id: string,
    text: string,
    ids = [id],
  ): InPlay<string> => ({
    name: `${requirement} ${id}`,
    conflict: { requirement, ids, text },
  });
  if (to.kind === 'ALQ_MAJOR') {
    const share = String(terms.majorSharePercent);
    return [
      told('MAJOR_SHARE', `At least ${share} per cent of the credits are in the field.`, [to.id]),
      told(
        'MIN_CREDITS',
        `At least ${formatHundredths(terms.minCredits)} credits are put forward.`,
      ),
    ];
  }
  const groups = to.kind === 'QUALIFICATION' ? (index.qualifications.get(to.id)?.groups ?? []) : [];
  return [
    ...groups.map(({ id, name }) =>
      part('GROUP', id, `The group ${quote(name)} of ${nameGoal(index, to)} is met.`),
    ),
    ...skillsAsked(index, to).map((id) => part('SKILL', id, `${titleOf(index, id)} is gained.`)),
    ...outcomesAsked(index, to).map((id) =>
      part('OUTCOME', id, `${titleOf(index, id)} is held or achieved.`),
    ),
  ];
}
