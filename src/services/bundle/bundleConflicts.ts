import { formatHundredths } from '../../domain/hundredths.ts';
import type { Conflict, Requirement } from '../../domain/plan.ts';
import type { SearchTools } from '../../solver/acquire.ts';
import { isBundleFeasible } from '../../solver/bundle/searchBundles.ts';
import { describeWish } from '../alq/findConflicts.ts';
import { type BundleContext, poseBundle } from './poseBundle.ts';

/**
 * An irreducible set of requirements that no bundle keeps together: each in turn is left aside, and stays aside where
 * there is still none. What a person did not choose is tried first. Null where the time did not suffice to tell.
 */
export function bundleConflicts(
  context: BundleContext,
  until: number,
  tools: SearchTools,
): readonly Conflict[] | null {
  const aside = new Set<Requirement>();
  const inPlay = requirementsInPlay(context);
  for (const requirement of inPlay) {
    const posed = poseBundle(context, new Set([...aside, requirement]));
    const feasible =
      !posed.unmeetable && isBundleFeasible(posed.problem, until - tools.clock(), tools);
    if (feasible === null) return null;
    if (!feasible) aside.add(requirement);
  }
  return inPlay
    .filter((requirement) => !aside.has(requirement))
    .map((requirement) => describe(context, requirement));
}

function requirementsInPlay({ question, base }: BundleContext): readonly Requirement[] {
  const { constraints, tailoring } = question;
  const lists = (values: readonly string[] | undefined) => (values?.length ?? 0) > 0;
  const inPlay: readonly (readonly [Requirement, boolean])[] = [
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
    ['MAX_CREDITS', question.maxCredits !== null || base !== null],
    ['FRAMEWORK_SHARE', (tailoring?.maxSharePerFramework ?? null) !== null],
    ['MIN_FRAMEWORKS', (tailoring?.minFrameworks ?? 0) > 0],
    ['EXCLUDED', lists(constraints.excludeIds)],
    ['REQUIRED', lists(constraints.requireIds)],
    ['MIN_CREDITS', (question.minCredits ?? 0) > 0],
  ];
  return inPlay.filter(([, isAsked]) => isAsked).map(([requirement]) => requirement);
}

function describe({ question, base }: BundleContext, requirement: Requirement): Conflict {
  const { constraints, tailoring, minCredits, maxCredits } = question;
  const say = (text: string, ids: readonly string[] = []): Conflict => ({ requirement, ids, text });
  const amount = (value: number | null | undefined) => formatHundredths(value ?? 0);
  switch (requirement) {
    case 'MIN_CREDITS':
      return say(`The bundle has at least ${amount(minCredits)} credits.`);
    case 'MAX_CREDITS':
      return say(`The bundle has at most ${amount(maxCredits ?? base?.credits)} credits.`);
    case 'NOTHING_OFFERED':
      return say('Only what is offered is taken; allowUnoffered would also allow the rest.');
    case 'PREREQUISITE':
      return say('What an outcome asks for is achieved before it or together with it.');
    case 'EXCLUSION_PAIR':
      return say('Of outcomes that exclude or replace one another a bundle carries only one.');
    case 'MIN_FRAMEWORKS':
      return say(`At least ${String(tailoring?.minFrameworks ?? 0)} frameworks supply something.`);
    case 'FRAMEWORK_SHARE':
      return say(
        `No framework supplies more than ${amount(tailoring?.maxSharePerFramework)} per cent of the credits.`,
      );
    default:
      return say(...describeWish(constraints, requirement));
  }
}
