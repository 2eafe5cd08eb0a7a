import type { Offering } from '../../../src/domain/catalogue.ts';
import { plusDays } from '../calendar.ts';
import { found, scaled } from '../facts.ts';
import { withWholes } from '../held.ts';
import {
  carriedNew,
  type GivenPathway,
  heldBefore,
  type Reading,
  type Step,
  total,
} from './pathwayReading.ts';

/** "Time": starts, lengths, what must have ended before, and the load of a week. */
export function checkTimes(reading: Reading, pathway: GivenPathway): string[] {
  const { steps, question } = reading;
  const known = steps.filter(({ planned }) => planned.endsOn !== null);
  const complaints = known.flatMap((step) => checkStep(reading, step));
  const { hoursPerWeek } = question.constraints;
  if (hoursPerWeek !== undefined && isOverloaded(reading, known, hoursPerWeek)) {
    complaints.push('more than hoursPerWeek at once');
  }
  const isWhole = known.length === steps.length;
  if (hoursPerWeek !== undefined && !isWhole) complaints.push('a day is missing');
  const last =
    known
      .map(({ planned }) => planned.endsOn ?? '')
      .sort()
      .at(-1) ?? question.asOf;
  const finishesOn = isWhole ? last : null;
  if (pathway.finishesOn !== finishesOn) {
    complaints.push(`finishes on ${String(pathway.finishesOn)}, not ${String(finishesOn)}`);
  }
  const weeks = finishesOn === null ? null : days(question.asOf, finishesOn) / 7;
  if (pathway.weeks !== weeks) complaints.push(`${String(pathway.weeks)} weeks`);
  return complaints;
}

function checkStep(reading: Reading, step: Step): string[] {
  const { facts, steps, question } = reading;
  const { startsOn, endsOn, itemId } = step.planned;
  if (startsOn === null || endsOn === null) return [`${itemId} ends without a start`];
  const complaints: string[] = [];
  const { starts = [] } = offeringOf(reading, step) ?? {};
  if (startsOn < question.asOf) complaints.push(`${itemId} starts in the past`);
  if (starts.length > 0 && !starts.includes(startsOn)) complaints.push(`${itemId}: no such start`);
  const weeks = weeksOf(reading, step);
  if (weeks === null) complaints.push(`${itemId} ends although its length is not known`);
  else if (endsOn !== plusDays(startsOn, Math.ceil(7 * weeks))) {
    complaints.push(`${itemId} takes from ${startsOn} to ${endsOn}`);
  }
  const ended = steps.filter((other) => (other.planned.endsOn ?? '~') <= startsOn);
  const carried = carriedNew(step);
  const before = heldBefore({ ...reading, steps: ended }, step.stage);
  const there = withWholes(facts, new Set([...before, ...carried]));
  const isReady = carried
    .flatMap((id) => found(facts.outcomes, id).record.prerequisites ?? [])
    .every((group) => group.some((need) => there.has(need)));
  if (!isReady) complaints.push(`${itemId} starts before what it needs has ended`);
  return complaints;
}

function offeringOf({ catalogue }: Reading, { planned }: Step): Offering | undefined {
  return catalogue.offerings?.find(({ id }) => id === planned.offeringId);
}

/** "it lasts `weeks`, else ceil(hours / hoursPerWeek)" */
function weeksOf(reading: Reading, step: Step): number | null {
  const { hoursPerWeek } = reading.question.constraints;
  const stated = offeringOf(reading, step)?.weeks;
  if (stated !== undefined) return scaled(stated) / 100;
  return hoursPerWeek === undefined ? null : Math.ceil(hoursOf(reading, step) / hoursPerWeek);
}

function hoursOf({ facts }: Reading, { planned }: Step): number {
  return total(planned.newOutcomeIds, (id) => found(facts.outcomes, id).hours);
}

/** "Load is hours / weeks; loads at once sum to at most `hoursPerWeek`." It can only be exceeded first on a start. */
function isOverloaded(reading: Reading, steps: readonly Step[], hoursPerWeek: number): boolean {
  return steps.some(({ planned: { startsOn: day } }) => {
    const running = steps.filter(
      ({ planned }) =>
        (planned.startsOn ?? '') <= (day ?? '') && (day ?? '') < (planned.endsOn ?? ''),
    );
    const load = total(running, (step) => {
      const weeks = weeksOf(reading, step) ?? 0;
      return weeks > 0 ? hoursOf(reading, step) / weeks : 0;
    });
    return load > hoursPerWeek + 1e-6;
  });
}

function days(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
