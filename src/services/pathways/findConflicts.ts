import { formatHundredths } from '../../domain/hundredths.ts';
import type { Conflict, Requirement } from '../../domain/plan.ts';
import { isFeasible, type SearchTools } from '../../solver/acquire.ts';
import type { Taken } from '../../solver/acquisition.ts';
import { isReachable } from '../../solver/pathway/searchPathways.ts';
import { describeWish } from '../alq/findConflicts.ts';
import { carriesWhenDone } from './carriesWhenDone.ts';
import { timesOf } from './fitCalendar.ts';
import { isThere } from './isThere.ts';
import type { LeftAside } from './leftAside.ts';
import { outcomesAsked, skillsAsked } from './goalProblem.ts';
import { nameGoal, quote, titleOf } from './nameGoal.ts';
import { type PathwayContext, posePathway } from './pathwayProblem.ts';

/**
 * An irreducible set of requirements that conflict: each in turn is left aside, and stays aside where there is still
 * no way without it. What a person did not choose is tried first, so that what is named is, where it can be, one
 * of their own wishes. Null where the time did not suffice to tell.
 */
export function findConflicts(
  context: PathwayContext,
  until: number,
  tools: SearchTools,
): readonly Conflict[] | null {
  const inPlay = requirementsInPlay(context);
  const aside = new Set<string>();
  for (const { name } of inPlay) {
    const reachable = isAnswerable(context, new Set([...aside, name]), until, tools);
    if (reachable === null) return null;
    if (!reachable) aside.add(name);
  }
  return inPlay.filter(({ name }) => !aside.has(name)).map(({ conflict }) => conflict);
}

function isAnswerable(
  context: PathwayContext,
  aside: LeftAside,
  until: number,
  tools: SearchTools,
): boolean | null {
  const posed = posePathway(context, aside);
  if (isThere(posed)) return true;
  if (posed.unmeetable) return false;
  const remainingMs = until - tools.clock();
  if (remainingMs <= 0) return null;
  const { to, asOf } = context.question;
  if (to.kind !== 'ALQ_MAJOR') {
    return isReachable(posed.problem, timesOf(posed, asOf), remainingMs, tools);
  }
  const accepts = (order: readonly Taken[]) => carriesWhenDone(context, posed, order, aside);
  return isFeasible(posed.problem, remainingMs, { ...tools, accepts });
}

/** A requirement by the name under which it is left aside, and as it is told. */
interface InPlay {
  readonly name: string;
  readonly conflict: Conflict;
}

/** Those that a person cannot change first, the parts of the goal last. */
function requirementsInPlay(context: PathwayContext): readonly InPlay[] {
  const { question } = context;
  const told = (requirement: Requirement, text: string, ids: readonly string[] = []): InPlay => ({
    name: requirement,
    conflict: { requirement, ids, text },
  });
  return [
    ...rulesInPlay(context, told),
    told('PREREQUISITE', 'What an outcome asks for is achieved before it or together with it.'),
    ...(question.constraints.allowUnoffered === true
      ? []
      : [
          told(
            'NOTHING_OFFERED',
            'Only what is offered, and starts in time, is planned; allowUnoffered would also allow the rest.',
          ),
        ]),
    ...wishesInPlay(context, told),
    ...goalInPlay(context, told),
  ];
}

type Tell = (requirement: Requirement, text: string, ids?: readonly string[]) => InPlay;

function rulesInPlay({ question, index, terms }: PathwayContext, told: Tell): readonly InPlay[] {
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
  const qualification = index.qualifications.get(to.id);
  const { entry = [], capstoneId = null } = qualification ?? {};
  return [
    pair,
    ...(entry.length > 0
      ? [
          told(
            'ENTRY',
            'Entry requirements are met before anything counts towards a group.',
            entry.flat(),
          ),
        ]
      : []),
    ...(capstoneId === null
      ? []
      : [told('CAPSTONE', `${titleOf(index, capstoneId)} is achieved last.`, [capstoneId])]),
  ];
}

function wishesInPlay({ question }: PathwayContext, told: Tell): readonly InPlay[] {
  const { constraints } = question;
  const lists = (values: readonly string[] | undefined) => (values?.length ?? 0) > 0;
  const asked: readonly (readonly [Requirement, boolean])[] = [
    ['PROVIDER', lists(constraints.providerIds)],
    ['REGION', lists(constraints.regions)],
    ['MODE', lists(constraints.modes)],
    ['LANGUAGE', lists(constraints.languages)],
    ['AUDIENCE', constraints.audience !== undefined],
    ['LEVEL', constraints.minLevel !== undefined || constraints.maxLevel !== undefined],
    ['MAX_FEE', constraints.maxFee !== undefined],
    ['MAX_HOURS', constraints.maxHours !== undefined],
    ['EXCLUDED', lists(constraints.excludeIds)],
    ['REQUIRED', lists(constraints.requireIds)],
  ];
  const wishes = asked.flatMap(([requirement, isAsked]) =>
    isAsked ? [told(requirement, ...describeWish(constraints, requirement))] : [],
  );
  const { hoursPerWeek } = constraints;
  if (hoursPerWeek === undefined) return wishes;
  const text = `At most ${formatHundredths(hoursPerWeek)} hours a week are for study.`;
  return [...wishes, told('HOURS_PER_WEEK', text)];
}

function goalInPlay(context: PathwayContext, told: Tell): readonly InPlay[] {
  const { index, question, terms } = context;
  const { to } = question;
  const part = (requirement: Requirement, id: string, text: string, ids = [id]): InPlay => ({
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
