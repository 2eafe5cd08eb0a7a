import { formatHundredths } from '../../domain/hundredths.ts';
import type { Conflict, Requirement } from '../../domain/plan.ts';
import type { SearchTools } from '../../solver/acquire.ts';
import { isBundleFeasible } from '../../solver/bundle/searchBundles.ts';
import { type InPlay, irreducible, told } from '../conflicts/irreducible.ts';
import {
  choicesInPlay,
  limitsInPlay,
  offersInPlay,
  PREREQUISITES_IN_PLAY,
} from '../conflicts/wishes.ts';
import { type BundleContext, poseBundle } from './poseBundle.ts';

/** Requirements that no bundle keeps together. */
export function bundleConflicts(
  context: BundleContext,
  until: number,
  tools: SearchTools,
): readonly Conflict[] {
  const isAnswerable = (aside: ReadonlySet<Requirement>, limitMs: number) => {
    const posed = poseBundle(context, aside);
    return !posed.unmeetable && isBundleFeasible(posed.problem, limitMs, tools);
  };
  return irreducible(requirementsInPlay(context), isAnswerable, () => until - tools.clock());
}

/** What a person did not choose first. */
function requirementsInPlay({ question, base }: BundleContext): readonly InPlay[] {
  const { constraints, tailoring, minCredits } = question;
  const most = question.maxCredits ?? base?.credits ?? null;
  const share = tailoring?.maxSharePerFramework ?? null;
  const frameworks = tailoring?.minFrameworks ?? 0;
  const amount = formatHundredths;
  return [
    told(
      'EXCLUSION_PAIR',
      'Of outcomes that exclude or replace one another a bundle carries only one.',
    ),
    PREREQUISITES_IN_PLAY,
    ...offersInPlay(constraints, 'Only what is offered is taken'),
    ...limitsInPlay(constraints),
    ...(most === null
      ? []
      : [told('MAX_CREDITS', `The bundle has at most ${amount(most)} credits.`)]),
    ...(share === null
      ? []
      : [
          told(
            'FRAMEWORK_SHARE',
            `No framework supplies more than ${amount(share)} per cent of the credits.`,
          ),
        ]),
    ...(frameworks > 0
      ? [told('MIN_FRAMEWORKS', `At least ${String(frameworks)} frameworks supply something.`)]
      : []),
    ...choicesInPlay(constraints),
    ...(minCredits !== null && minCredits > 0
      ? [told('MIN_CREDITS', `The bundle has at least ${amount(minCredits)} credits.`)]
      : []),
  ];
}
