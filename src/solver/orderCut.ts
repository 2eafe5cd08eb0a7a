import type { Choice } from './acquisition.ts';
import { type Cut, type Event, keyOf } from './acquisitionModel.ts';
import type { Stuck } from './arrange.ts';
import { listAt } from './lists.ts';
import type { Posed } from './posed.ts';

/**
 * Items that wait for one another: whichever of them comes first in a workable plan, something from outside of
 * them must have met what it waits for. The cut says so, forbids this plan and no workable one.
 */
export function cutWaiting(posed: Posed, stuck: readonly Stuck[]): Cut {
  const waiting = new Set(stuck.map(({ choice }) => choice.item));
  const unless = stuck.flatMap(({ choice, gain, group, reached }) => {
    const open = new Set<number>();
    // Gained elsewhere before, the gain itself would ask for nothing here.
    for (const wanted of [gain, ...group]) addMissing(posed, wanted, reached, open);
    return [...open].flatMap((wanted) =>
      bringersOf(posed, wanted).filter(
        (event) => !waiting.has(event.item) || (event.item === choice.item && event.gain !== null),
      ),
    );
  });
  const events = stuck.map(({ choice, gain }): Event => {
    const required = posed.item(choice.item).required.includes(gain);
    return { item: choice.item, gain: required ? null : gain };
  });
  const asked = new Set(events.map(keyOf));
  const distinct = new Map(unless.map((event) => [keyOf(event), event]));
  return { events, unless: [...distinct.values()].filter((event) => !asked.has(keyOf(event))) };
}

/** Some item brings nothing new in every order of exactly these: anything else taken or wanted may change that. */
export function cutIdle(choices: readonly Choice[]): Cut {
  const events = choices.flatMap(({ item, wanted }): readonly Event[] => [
    { item, gain: null },
    ...wanted.map((gain) => ({ item, gain })),
  ]);
  return { events, unless: 'ANYTHING_ELSE' };
}

/** A gain is had from what brings it, or, for a whole, only after a part that is still missing. */
function addMissing(
  posed: Posed,
  gain: number,
  reached: ReadonlySet<number>,
  open: Set<number>,
): void {
  open.add(gain);
  const missing = posed.gain(gain).parts?.find((part) => !reached.has(part));
  if (missing !== undefined && !open.has(missing)) addMissing(posed, missing, reached, open);
}

function bringersOf(posed: Posed, gain: number): readonly Event[] {
  return Array.from(listAt(posed.problem.shelf.stock.carriers, gain), (index): Event => {
    const isOption = posed.item(index).optional.includes(gain);
    return { item: index, gain: isOption ? gain : null };
  });
}
