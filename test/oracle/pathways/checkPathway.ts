import type { HeldOutcome } from '../../../src/domain/holding.ts';
import type { PathwayQuestion } from '../../../src/domain/pathway.ts';
import type { ProofObjective } from '../../../src/domain/plan.ts';
import { found } from '../facts.ts';
import { viewHeld, withWholes } from '../held.ts';
import { takeableItems } from '../items.ts';
import { checkTimes } from './checkTimes.ts';
import { isReached } from './isReached.ts';
import {
  carriedNew,
  type Checker,
  demandsFor,
  type GivenPathway,
  heldBefore,
  type Reading,
  type Step,
  total,
} from './pathwayReading.ts';

/** Everything that is wrong with a pathway, read from the rules alone; whether it is the best is not asked. */
export function checkPathway(
  { catalogue, facts }: Checker,
  held: readonly HeldOutcome[],
  question: PathwayQuestion,
  pathway: GivenPathway,
): readonly string[] {
  const demands = demandsFor(question);
  const items = new Map(takeableItems(facts, demands).map((item) => [item.id, item]));
  const complaints: string[] = [];
  const steps = pathway.stages.flatMap(({ number, take }) =>
    take.flatMap((planned): Step[] => {
      const item = items.get(planned.itemId);
      const way = item?.ways.find(({ offeringId }) => offeringId === planned.offeringId);
      if (item && way) return [{ stage: number, planned, item, way }];
      complaints.push(`${planned.itemId} cannot be taken by ${planned.offeringId ?? 'nothing'}`);
      return [];
    }),
  );
  if (complaints.length > 0) return complaints;
  const heldIds = viewHeld(facts, held, question.asOf).ids;
  const reading: Reading = { catalogue, facts, question, demands, held, heldIds, steps };
  return [
    ...checkAchieved(reading),
    ...checkStages(reading),
    ...checkSums(reading, pathway),
    ...checkLimits(reading),
    ...checkTimes(reading, pathway),
    ...(isReached(reading, pathway.finishesOn) ? [] : ['the goal is not reached']),
  ];
}

function checkAchieved({ facts, heldIds, steps, demands }: Reading): string[] {
  const listed = steps.flatMap(({ planned }) => planned.newOutcomeIds);
  const all = withWholes(facts, new Set([...heldIds, ...steps.flatMap(carriedNew)]));
  const fresh = [...all].filter((id) => !heldIds.has(id)).sort();
  const complaints: string[] = [];
  if (listed.toSorted().join() !== fresh.join()) {
    complaints.push(`new is ${listed.join()}, not ${fresh.join()}`);
  }
  for (const id of demands.excludeIds) if (fresh.includes(id)) complaints.push(`${id} is excluded`);
  for (const { item, planned } of steps) {
    const missing = item.required.filter((id) => !all.has(id));
    if (missing.length > 0) complaints.push(`${item.id} does not bring ${missing.join()}`);
    const isIdle = planned.newOutcomeIds.length === 0 && !demands.requireIds.includes(item.id);
    if (isIdle) complaints.push(`${item.id} brings nothing new`);
    const credits = total(planned.newOutcomeIds, (id) => found(facts.outcomes, id).credits);
    if (planned.newCredits !== credits)
      complaints.push(`${item.id}: ${planned.newCredits} credits`);
  }
  const ids = steps.map(({ item }) => item.id);
  if (new Set(ids).size < ids.length) complaints.push('something is taken twice');
  return complaints;
}

/** "The stage of an item comes after the stages of what it needs, as early as it can." */
function checkStages(reading: Reading): string[] {
  const { facts, steps, question } = reading;
  const complaints: string[] = [];
  for (const step of steps) {
    const carried = carriedNew(step);
    const isReady = (stage: number) => {
      const there = withWholes(facts, new Set([...heldBefore(reading, stage), ...carried]));
      return carried
        .flatMap((id) => found(facts.outcomes, id).record.prerequisites ?? [])
        .every((group) => group.some((need) => there.has(need)));
    };
    if (!isReady(step.stage)) complaints.push(`${step.item.id} comes before what it needs`);
    // In a qualification entry and the capstone order items as well.
    const isOrderedByNeeds = question.to.kind !== 'QUALIFICATION';
    if (isOrderedByNeeds && step.stage > 1 && isReady(step.stage - 1)) {
      complaints.push(`${step.item.id} could come before stage ${step.stage}`);
    }
  }
  return complaints;
}

function checkSums({ facts, steps, question }: Reading, pathway: GivenPathway): string[] {
  const fresh = steps.flatMap(({ planned }) => planned.newOutcomeIds);
  const credits = total(fresh, (id) => found(facts.outcomes, id).credits);
  const hours = total(fresh, (id) => found(facts.outcomes, id).hours);
  const unknown = steps.filter(({ way }) => way.fee === null).map(({ item }) => item.id);
  const known = total(steps, ({ way }) => way.fee ?? 0);
  const fee = unknown.length > 0 && unknown.length === steps.length ? null : known;
  const said: [string, unknown, unknown][] = [
    ['newCredits', pathway.newCredits, credits],
    ['learningHours', pathway.learningHours, hours],
    ['fee', pathway.fee, fee],
    ['feeUnknownFor', [...pathway.feeUnknownFor].sort().join(), unknown.sort().join()],
  ];
  const values: Partial<Record<ProofObjective, number>> = {
    CREDITS: credits,
    HOURS: hours,
    UNKNOWN_FEES: unknown.length,
    FEE: known,
    ITEMS: steps.length,
    ...(pathway.weeks === null ? {} : { WEEKS: pathway.weeks * 100 }),
  };
  const asked = question.minimise.flatMap((each): ProofObjective[] =>
    each === 'FEE' ? ['UNKNOWN_FEES', 'FEE'] : [each],
  );
  const { objective } = pathway.proof;
  said.push(['objectives', objective.map((each) => each.objective).join(), asked.join()]);
  for (const { objective: name, value, bound, proven } of objective) {
    said.push([`proof of ${name}`, Math.round(value), Math.round(values[name] ?? NaN)]);
    if (bound > value + 1e-6 || (proven && Math.abs(bound - value) > 1e-6)) {
      said.push([`bound of ${name}`, bound, value]);
    }
  }
  return said.flatMap(([name, given, expected]) =>
    given === expected ? [] : [`${name} is ${String(given)}, not ${String(expected)}`],
  );
}

function checkLimits({ facts, demands, heldIds, steps }: Reading): string[] {
  const taken = new Set(steps.map(({ item }) => item.id));
  const fresh = steps.flatMap(({ planned }) => planned.newOutcomeIds);
  const { maxFee, maxHours } = demands.constraints;
  const unmet = demands.requireIds.filter((id) =>
    facts.microCredentials.has(id) ? !taken.has(id) : !heldIds.has(id) && !fresh.includes(id),
  );
  const fee = total(steps, ({ way }) => way.fee ?? 0);
  const hours = total(fresh, (id) => found(facts.outcomes, id).hours);
  return [
    ...unmet.map((id) => `${id} is required`),
    ...(fee > (maxFee ?? Infinity) ? ['more than maxFee'] : []),
    ...(hours > (maxHours ?? Infinity) ? ['more than maxHours'] : []),
  ];
}
