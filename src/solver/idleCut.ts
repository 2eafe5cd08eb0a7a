import type { Choice } from './acquisition.ts';
import type { Event, EventCut } from './acquisitionModel.ts';
import { arrange, directGains } from './arrange.ts';
import { bringersOf, distinctEvents, eventsOf, forbids } from './cutEvents.ts';
import type { Posed } from './posed.ts';

/**
 * In whatever order, some of these items would bring nothing new. A few of them are enough to say so: whatever else is
 * taken beside these few, it can only help by meeting a need of theirs or by being wanted from them.
 */
export function cutIdle(posed: Posed, choices: readonly Choice[]): EventCut {
  let core = choices;
  for (let place = 0; place < core.length;) {
    const fewer = core.filter((_choice, order) => order !== place);
    const isEnough =
      arrange(posed, fewer).status === 'IDLE' && forbids(cutCore(posed, fewer), choices);
    if (isEnough) [core, place] = [fewer, 0];
    else place += 1;
  }
  return cutCore(posed, core);
}

function cutCore(posed: Posed, core: readonly Choice[]): EventCut {
  const inside = new Set(core.map(({ item }) => item));
  const helpful = new Set<number>();
  for (const gain of core.flatMap((choice) => directGains(posed, choice))) {
    const { needs } = posed.gain(gain);
    if (needs.length === 0) continue;
    for (const each of [gain, ...needs.flat()]) addBelow(posed, each, helpful);
  }
  const outside = [...helpful]
    .flatMap((gain) => bringersOf(posed, gain))
    .filter(({ item }) => !inside.has(item));
  const further = core.flatMap(({ item, wanted }) =>
    posed
      .item(item)
      .optional.filter((gain) => !wanted.includes(gain))
      .map((gain): Event => ({ item, gain })),
  );
  return { events: eventsOf(core), unless: distinctEvents([...outside, ...further]) };
}

/** The gain and, for a whole, all that it consists of and is not had already. */
function addBelow(posed: Posed, gain: number, below: Set<number>): void {
  if (below.has(gain)) return;
  below.add(gain);
  for (const part of posed.gain(gain).parts ?? []) addBelow(posed, part, below);
}
