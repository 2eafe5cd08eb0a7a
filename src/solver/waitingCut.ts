import type { Choice } from './acquisition.ts';
import type { Event, EventCut } from './acquisitionModel.ts';
import { directGains, type Stuck } from './arrange.ts';
import { bringersOf, distinctEvents } from './cutEvents.ts';
import type { Posed } from './posed.ts';

/**
 * Items that wait for one another. For each of them a set of gains is closed off: whatever brings the first of these
 * in a workable plan, nothing that itself waits for one of the set can. So the item asks for something else that brings
 * one, and the cut says so. It forbids this plan and no workable one.
 */
export function cutWaiting(
  posed: Posed,
  stuck: readonly Stuck[],
  gained: ReadonlySet<number>,
): readonly EventCut[] {
  const needs = new Map(stuck.map((each) => [each.choice.item, each]));
  return stuck.map((each) => {
    const closing = { posed, needs, gained, closed: new Set<number>(), options: new Map() };
    return cutOne(closing, each);
  });
}

interface Closing {
  readonly posed: Posed;
  /** What waits, by item. */
  readonly needs: ReadonlyMap<number, Stuck>;
  readonly gained: ReadonlySet<number>;
  /** Nothing of this is gained; of every whole in it a part is in it too. */
  readonly closed: Set<number>;
  /** By item: the wanted option that makes it wait, where it is one; the cut holds only where that is wanted. */
  readonly options: Map<number, number>;
}

function cutOne(closing: Closing, first: Stuck): EventCut {
  const { posed, needs, closed, options } = closing;
  close(closing, first);
  // The set grows while it is walked.
  for (const each of closed) {
    for (const event of bringersOf(posed, each)) {
      const waiting = needs.get(event.item);
      if (!waiting || !isChosen(waiting.choice, event)) continue;
      if (!isBlocked(closing, event)) {
        close(closing, waiting);
      }
    }
  }
  const unless = [...closed]
    .flatMap((each) => bringersOf(posed, each))
    .filter((event) => !isBlocked(closing, event));
  const { item } = first.choice;
  const own = { item, gain: options.get(item) ?? null };
  const others = Array.from(options, ([other, gain]): Event => ({ item: other, gain }));
  return { events: distinctEvents([own, ...others]), unless: distinctEvents(unless) };
}

function isChosen({ wanted }: Choice, { gain }: Event): boolean {
  return gain === null || wanted.includes(gain);
}

/** Closes off the gain, which would ask for nothing once it is gained elsewhere, and all that would meet its need. */
function close(closing: Closing, { choice, gain, group }: Stuck): void {
  const { posed, options } = closing;
  const own = new Set(directGains(posed, choice));
  if (!posed.item(choice.item).required.includes(gain)) options.set(choice.item, gain);
  add(closing, gain, new Set());
  for (const need of group) add(closing, need, own);
}

/** A whole is complete only after its last part: one that is missing, and that `own` does not bring, is enough. */
function add(closing: Closing, gain: number, own: ReadonlySet<number>): void {
  const { posed, closed, gained } = closing;
  closed.add(gain);
  const isMissing = (part: number) => !gained.has(part) && !isWithin(posed, part, own, gained);
  const part = posed.gain(gain).parts?.find(isMissing);
  if (part !== undefined) add(closing, part, own);
}

/** Whether these gains make up the whole, with what is gained already. */
function isWithin(
  posed: Posed,
  gain: number,
  own: ReadonlySet<number>,
  gained: ReadonlySet<number>,
): boolean {
  if (own.has(gain)) return true;
  const { parts } = posed.gain(gain);
  const isHere = (part: number) => gained.has(part) || isWithin(posed, part, own, gained);
  return parts !== null && parts.length > 0 && parts.every(isHere);
}

/**
 * Whether the event cannot bring the first gain of the closed set: it would have to bring another one whose need only
 * the set itself can meet.
 */
function isBlocked(closing: Closing, { item, gain }: Event): boolean {
  const { posed, needs, closed, options } = closing;
  const { required, optional } = posed.item(item);
  const waiting = needs.get(item);
  if (waiting && !isChosen(waiting.choice, { item, gain })) return false;
  const own = new Set([...required, ...(waiting ? waiting.choice.wanted : optional)]);
  const brought = [...required, gain, options.get(item)];
  return brought.some(
    (each) =>
      typeof each === 'number' &&
      closed.has(each) &&
      posed.gain(each).needs.some((group) => group.every((need) => isShut(closing, need, own))),
  );
}

/** In the closed set, and not made up by what the item itself brings. */
function isShut(closing: Closing, gain: number, own: ReadonlySet<number>): boolean {
  const { posed, closed } = closing;
  if (!closed.has(gain) || own.has(gain)) return false;
  const { parts } = posed.gain(gain);
  if (parts === null || parts.length === 0) return true;
  return parts.some((part) => isShut(closing, part, own));
}
