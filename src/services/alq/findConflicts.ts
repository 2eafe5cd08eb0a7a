import { formatHundredths } from '../../domain/hundredths.ts';
import type { Conflict, Requirement, StudyConstraints } from '../../domain/plan.ts';
import { isFeasible, type SearchTools } from '../../solver/acquire.ts';
import { type CompletionContext, poseCompletion } from './completionProblem.ts';

/**
 * An irreducible set of requirements that conflict: each in turn is left aside, and stays aside where there is still
 * no answer without it. What a person did not choose is tried first, so that what is named is, where it can be, one
 * of their own wishes. Null where the time did not suffice to tell.
 */
export function findConflicts(
  context: CompletionContext,
  until: number,
  tools: SearchTools,
): readonly Conflict[] | null {
  const aside = new Set<Requirement>();
  for (const requirement of requirementsInPlay(context)) {
    const trial = new Set([...aside, requirement]);
    const feasible = isAnswerable(context, trial, until, tools);
    if (feasible === null) return null;
    if (!feasible) aside.add(requirement);
  }
  return requirementsInPlay(context)
    .filter((requirement) => !aside.has(requirement))
    .map((requirement) => describe(context, requirement));
}

function isAnswerable(
  context: CompletionContext,
  setAside: ReadonlySet<Requirement>,
  until: number,
  tools: SearchTools,
): boolean | null {
  const posed = poseCompletion(context, setAside);
  if (posed.unmeetable) return false;
  return isFeasible(posed.problem, until - tools.clock(), tools);
}

/** Requirements of the question and of the policy, those that a person cannot change first. */
function requirementsInPlay({ question }: CompletionContext): readonly Requirement[] {
  const { constraints, majorFieldId } = question;
  const lists = (values: readonly string[] | undefined) => (values?.length ?? 0) > 0;
  const inPlay: readonly (readonly [Requirement, boolean])[] = [
    ['WINDOW', true],
    ['EXCLUSION_PAIR', true],
    ['PREREQUISITE', true],
    ['NOTHING_OFFERED', constraints.allowUnoffered !== true],
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
    ['MAJOR_SHARE', majorFieldId !== null],
    ['MIN_CREDITS', true],
  ];
  return inPlay.filter(([, isAsked]) => isAsked).map(([requirement]) => requirement);
}

function describe(
  { index, terms, question }: CompletionContext,
  requirement: Requirement,
): Conflict {
  const { constraints, majorFieldId } = question;
  const field = majorFieldId === null ? '' : (index.fields.get(majorFieldId)?.name ?? majorFieldId);
  const say = (text: string, ids: readonly string[] = []): Conflict => ({ requirement, ids, text });
  switch (requirement) {
    case 'MIN_CREDITS':
      return say(`At least ${formatHundredths(terms.minCredits)} credits are put forward.`);
    case 'WINDOW':
      return say(
        `What is put forward lies within ${String(terms.windowYears)} years of ${question.completeBy}.`,
      );
    case 'MAJOR_SHARE':
      return say(
        `At least ${String(terms.majorSharePercent)} per cent of the credits are in ${field}.`,
        majorFieldId === null ? [] : [majorFieldId],
      );
    case 'NOTHING_OFFERED':
      return say('Only what is offered is planned; allowUnoffered would also allow the rest.');
    case 'PREREQUISITE':
      return say('What an outcome asks for is achieved before it or together with it.');
    case 'EXCLUSION_PAIR':
      return say('Of outcomes that exclude or replace one another only one counts.');
    default:
      return say(...describeWish(constraints, requirement));
  }
}

export function describeWish(
  constraints: StudyConstraints,
  requirement: Requirement,
): [text: string, ids?: readonly string[]] {
  const list = (values: readonly string[] | undefined) => (values ?? []).join(', ');
  const amount = (value: number | undefined) => formatHundredths(value ?? 0);
  switch (requirement) {
    case 'PROVIDER':
      return ['Only the providers named are used.', constraints.providerIds ?? []];
    case 'REGION':
      return [`Offerings are in ${list(constraints.regions)} or state no region.`];
    case 'MODE':
      return [`Offerings are ${list(constraints.modes)}.`];
    case 'LANGUAGE':
      return [`Offerings are in ${list(constraints.languages)} or state no language.`];
    case 'AUDIENCE':
      return [`Offerings are for ${constraints.audience ?? ''} or state no audience.`];
    case 'LEVEL':
      return [
        `Levels lie between ${String(constraints.minLevel ?? 1)} and ${String(constraints.maxLevel ?? 10)}.`,
      ];
    case 'MAX_FEE':
      return [`Fees sum to at most ${amount(constraints.maxFee)}, each of them known.`];
    case 'MAX_HOURS':
      return [`At most ${amount(constraints.maxHours)} learning hours are newly achieved.`];
    case 'EXCLUDED':
      return ['What is excluded is not used.', constraints.excludeIds ?? []];
    default:
      return ['What is required is taken or achieved.', constraints.requireIds ?? []];
  }
}
