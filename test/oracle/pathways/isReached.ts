import type { Qualification } from '../../../src/domain/catalogue.ts';
import { planSelection } from '../checkPlan.ts';
import { countingNewIds } from '../counting.ts';
import { viewHeld, withWholes } from '../held.ts';
import { takeableItems } from '../items.ts';
import { demandsFor, heldBefore, type Reading, type Step } from './pathwayReading.ts';
import { essentialSkills, requiredOutcomes, skillsGained } from './destinations.ts';
import { isEntryMet, meetsAll } from './stacking.ts';

/** "A destination is reached when": what is held and what the steps bring is enough for the goal, in their order. */
export function isReached(reading: Reading, finishesOn: string | null): boolean {
  const { catalogue, facts, heldIds, steps, question } = reading;
  const fresh = steps.flatMap(({ planned }) => planned.newOutcomeIds);
  const all = new Set([...heldIds, ...fresh]);
  const gains = (skills: readonly string[]) => {
    const gained = skillsGained(catalogue, all);
    return skills.every((id) => gained.has(id));
  };
  const { to } = question;
  switch (to.kind) {
    case 'OUTCOMES':
      return to.ids.every((id) => all.has(id));
    case 'SKILLS':
      return gains(to.ids);
    case 'OCCUPATION':
      return gains(essentialSkills(catalogue, to.id));
    case 'MICRO_CREDENTIAL': {
      const micro = facts.microCredentials.get(to.id);
      return micro !== undefined && requiredOutcomes(micro).every((id) => all.has(id));
    }
    case 'QUALIFICATION': {
      const qualification = catalogue.qualifications?.find(({ id }) => id === to.id);
      return qualification !== undefined && isQualified(reading, qualification, all);
    }
    case 'ALQ_MAJOR':
      return carriesMajor(reading, finishesOn ?? question.asOf);
  }
}

function isQualified(
  reading: Reading,
  qualification: Qualification,
  all: ReadonlySet<string>,
): boolean {
  const { catalogue, facts, heldIds, steps } = reading;
  const { capstone } = qualification;
  if (capstone !== undefined && !all.has(capstone)) return false;
  if (!isEntryMet(catalogue, qualification, all)) return false;
  const last = steps.find(({ planned }) => planned.newOutcomeIds.includes(capstone ?? ''));
  const serves = (step: Step) =>
    (!last || step === last || isBefore(step, last)) &&
    isEntryMet(catalogue, qualification, metBefore(reading, step));
  const brought = steps.filter(serves).flatMap(({ planned }) => planned.newOutcomeIds);
  return meetsAll(catalogue, qualification, [
    ...withWholes(facts, new Set([...heldIds, ...brought])),
  ]);
}

function isBefore(earlier: Step, later: Step): boolean {
  const { endsOn } = earlier.planned;
  const { startsOn } = later.planned;
  return earlier.stage < later.stage && (endsOn ?? '') <= (startsOn ?? endsOn ?? '');
}

/** What is held, and what earlier stages have brought by the day on which the step starts. */
function metBefore(reading: Reading, step: Step): ReadonlySet<string> {
  const steps = reading.steps.filter((other) => isBefore(other, step));
  return heldBefore({ ...reading, steps }, step.stage);
}

/** "the ALQ major is reachable with new outcomes dated on the finish date (`asOf` where it is null)" */
function carriesMajor({ facts, question, held, steps }: Reading, day: string): boolean {
  const demands = demandsFor(question, day);
  const items = takeableItems(facts, demands);
  const view = viewHeld(facts, held, question.asOf);
  const ways = steps.flatMap(
    ({ planned, item }) =>
      items
        .find(({ id }) => id === item.id)
        ?.ways.find(({ offeringId }) => offeringId === planned.offeringId) ?? [],
  );
  const fresh = new Set(steps.flatMap(({ planned }) => planned.newOutcomeIds));
  return planSelection(facts, demands, view, countingNewIds(facts, view, fresh, ways)) !== null;
}
