import type { AcquisitionProblem, Choice } from './acquisition.ts';
import type { Cut, Event } from './acquisitionModel.ts';
import type { Stuck } from './arrange.ts';

/**
 * Items that wait for one another: whichever of them comes first in a workable plan, something from outside of
 * them must have met what it waits for. The cut says so, forbids this plan and no workable one.
 */
export function cutWaiting(problem: AcquisitionProblem, stuck: readonly Stuck[]): Cut {
  const waiting = new Set(stuck.map(({ choice }) => choice.item));
  const bringers = indexBringers(problem);
  const unless = stuck.flatMap(({ choice, gain, group, reached }) => {
    const open = new Set<number>();
    // Gained elsewhere before, the gain itself would ask for nothing here.
    for (const wanted of [gain, ...group]) addMissing(problem, wanted, reached, open);
    return [...open].flatMap((wanted) =>
      (bringers.get(wanted) ?? []).filter(
        (event) => !waiting.has(event.item) || (event.item === choice.item && event.gain !== null),
      ),
    );
  });
  const events = stuck.map(({ choice, gain }): Event => {
    const required = problem.items[choice.item]?.required.includes(gain);
    return { item: choice.item, gain: required ? null : gain };
  });
  const asked = new Set(events.map(keyOf));
  const distinct = new Map(unless.map((event) => [keyOf(event), event]));
  return { events, unless: [...distinct.values()].filter((event) => !asked.has(keyOf(event))) };
}

/** Some item brings nothing new in every order of exactly these: anything else taken or wanted may change that. */
export function cutIdle(problem: AcquisitionProblem, choices: readonly Choice[]): Cut {
  const events = choices.flatMap(({ item, wanted }): readonly Event[] => [
    { item, gain: null },
    ...wanted.map((gain) => ({ item, gain })),
  ]);
  const asked = new Set(events.map(keyOf));
  const others = problem.items.flatMap((item, index): readonly Event[] => [
    { item: index, gain: null },
    ...item.optional.map((gain) => ({ item: index, gain })),
  ]);
  return { events, unless: others.filter((event) => !asked.has(keyOf(event))) };
}

/** A gain is had from what brings it, or, for a whole, only after a part that is still missing. */
function addMissing(
  problem: AcquisitionProblem,
  gain: number,
  reached: ReadonlySet<number>,
  open: Set<number>,
): void {
  open.add(gain);
  const missing = problem.gains[gain]?.parts?.find((part) => !reached.has(part));
  if (missing !== undefined && !open.has(missing)) addMissing(problem, missing, reached, open);
}

function indexBringers(problem: AcquisitionProblem): ReadonlyMap<number, readonly Event[]> {
  const bringers = new Map<number, Event[]>();
  const add = (gain: number, event: Event) => {
    const found = bringers.get(gain);
    if (found) found.push(event);
    else bringers.set(gain, [event]);
  };
  problem.items.forEach((item, index) => {
    for (const gain of item.required) add(gain, { item: index, gain: null });
    for (const gain of item.optional) add(gain, { item: index, gain });
  });
  return bringers;
}

function keyOf(event: Event): string {
  return `${event.item}:${event.gain ?? ''}`;
}
