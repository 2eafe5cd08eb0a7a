import type { Choice } from './acquisition.ts';
import { type Event, type EventCut, keyOf } from './acquisitionModel.ts';
import { listAt } from './lists.ts';
import type { Posed } from './posed.ts';

/** All that happens when these are chosen. */
export function eventsOf(choices: readonly Choice[]): readonly Event[] {
  return choices.flatMap(({ item, wanted }): readonly Event[] => [
    { item, gain: null },
    ...wanted.map((gain) => ({ item, gain })),
  ]);
}

/** Everything on the shelf that would bring the gain by itself. */
export function bringersOf(posed: Posed, gain: number): readonly Event[] {
  return Array.from(listAt(posed.problem.shelf.stock.carriers, gain)).flatMap(
    (index): readonly Event[] => {
      const { ways, required, optional } = posed.item(index);
      if (ways.length === 0) return [];
      if (required.includes(gain)) return [{ item: index, gain: null }];
      return optional.includes(gain) ? [{ item: index, gain }] : [];
    },
  );
}

export function distinctEvents(events: readonly Event[]): readonly Event[] {
  return [...new Map(events.map((event) => [keyOf(event), event])).values()];
}

/** Whether the cut rules out exactly these choices. */
export function forbids({ events, unless }: EventCut, choices: readonly Choice[]): boolean {
  const happening = new Set(eventsOf(choices).map(keyOf));
  return (
    events.every((event) => happening.has(keyOf(event))) &&
    !unless.some((event) => happening.has(keyOf(event)))
  );
}
