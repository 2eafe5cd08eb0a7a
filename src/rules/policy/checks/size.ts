import { formatHundredths, fromHundredths, type Hundredths } from '../../../domain/hundredths.ts';
import type { CheckOf, Fault } from '../check.ts';
import { bounds, exact, isOfType, isWithin } from '../exact.ts';

export const creditsWithin: CheckOf<'credits-within'> = {
  credential: ({ minCredits, maxCredits }, { title, credits }) =>
    isWithin(credits, minCredits, maxCredits)
      ? []
      : [
          {
            actual: fromHundredths(credits),
            limit: { minCredits, maxCredits },
            message: `"${title}" has ${formatHundredths(credits)} credits; ${bounds(minCredits, maxCredits)} are allowed.`,
          },
        ],
};

export const hoursMultiple: CheckOf<'hours-multiple'> = {
  credential: ({ hours: step }, { title, hours }) =>
    hours > 0 && hours % exact(step) === 0
      ? []
      : [
          {
            actual: fromHundredths(hours),
            limit: { multipleOf: step },
            message: `"${title}" takes ${formatHundredths(hours)} learning hours, which is no multiple of ${String(step)}.`,
          },
        ],
};

/** What the same hours would be in credits of that size; nothing where the record states no hours. */
export const hoursPerCredit: CheckOf<'hours-per-credit'> = {
  credential: ({ hours: perCredit }, { title, credits, hours }) =>
    hours === 0 || 100 * hours === credits * exact(perCredit)
      ? []
      : [
          {
            actual: { credits: fromHundredths(credits), hours: fromHundredths(hours) },
            limit: { hoursPerCredit: perCredit },
            message: `"${title}" states ${formatHundredths(credits)} credits and takes ${formatHundredths(hours)} learning hours; a credit of ${String(perCredit)} hours is another size.`,
          },
        ],
};

export const hoursWithin: CheckOf<'hours-within'> = {
  credential: ({ types, minHours, maxHours }, { title, hours }) =>
    types !== undefined || isWithin(hours, minHours, maxHours)
      ? []
      : [hoursFault(`"${title}"`, hours, minHours, maxHours)],
  award: ({ types, minHours, maxHours }, { type, hours }) =>
    !isOfType(type, types) || isWithin(hours, minHours, maxHours)
      ? []
      : [hoursFault('It', hours, minHours, maxHours)],
};

function hoursFault(
  what: string,
  hours: Hundredths,
  minHours: number | undefined,
  maxHours: number | undefined,
): Fault {
  return {
    actual: fromHundredths(hours),
    limit: { minHours, maxHours },
    message: `${what} takes ${formatHundredths(hours)} learning hours; ${bounds(minHours, maxHours)} are asked for.`,
  };
}
