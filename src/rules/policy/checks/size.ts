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
