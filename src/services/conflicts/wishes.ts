import { formatHundredths } from '../../domain/hundredths.ts';
import type { StudyConstraints } from '../../domain/plan.ts';
import { type InPlay, told } from './irreducible.ts';

/** What of someone's life limits the offerings, levels, fees and hours. */
export function limitsInPlay(constraints: StudyConstraints): readonly InPlay[] {
  const { providerIds, regions, modes, languages, audience } = constraints;
  const { minLevel, maxLevel, maxFee, maxHours } = constraints;
  return [
    ...listed(providerIds, (ids) => told('PROVIDER', 'Only the providers named are used.', ids)),
    ...listed(regions, (names) =>
      told('REGION', `Offerings are in ${names.join(', ')} or state no region.`),
    ),
    ...listed(modes, (names) => told('MODE', `Offerings are ${names.join(', ')}.`)),
    ...listed(languages, (names) =>
      told('LANGUAGE', `Offerings are in ${names.join(', ')} or state no language.`),
    ),
    ...given(audience, (name) =>
      told('AUDIENCE', `Offerings are for ${name} or state no audience.`),
    ),
    ...given(minLevel ?? maxLevel, () => {
      const [least, most] = [String(minLevel ?? 1), String(maxLevel ?? 10)];
      return told('LEVEL', `Levels lie between ${least} and ${most}.`);
    }),
    ...given(maxFee, (most) =>
      told('MAX_FEE', `Fees sum to at most ${formatHundredths(most)}, each of them known.`),
    ),
    ...given(maxHours, (most) =>
      told('MAX_HOURS', `At most ${formatHundredths(most)} learning hours are newly achieved.`),
    ),
  ];
}

/** What someone named themselves, to be used or not. */
export function choicesInPlay({ excludeIds, requireIds }: StudyConstraints): readonly InPlay[] {
  return [
    ...listed(excludeIds, (ids) => told('EXCLUDED', 'What is excluded is not used.', ids)),
    ...listed(requireIds, (ids) => told('REQUIRED', 'What is required is taken or achieved.', ids)),
  ];
}

export function offersInPlay(
  { allowUnoffered }: StudyConstraints,
  text: string,
): readonly InPlay[] {
  if (allowUnoffered === true) return [];
  return [told('NOTHING_OFFERED', `${text}; allowUnoffered would also allow the rest.`)];
}

export const PREREQUISITES_IN_PLAY = told(
  'PREREQUISITE',
  'What an outcome asks for is achieved before it or together with it.',
);

function listed(
  values: readonly string[] | undefined,
  tell: (values: readonly string[]) => InPlay,
): readonly InPlay[] {
  return values && values.length > 0 ? [tell(values)] : [];
}

function given<Value>(value: Value | undefined, tell: (value: Value) => InPlay): readonly InPlay[] {
  return value === undefined ? [] : [tell(value)];
}
