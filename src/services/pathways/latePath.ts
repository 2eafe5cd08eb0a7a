import type { TimedItem } from '../../rules/schedule.ts';
import type { Taken } from '../../solver/acquisition.ts';
import type { PathwayGoal } from '../../solver/pathway/goal.ts';
import type { ChainCut } from '../../solver/pathway/times.ts';
import { type Posed, posedOf } from '../../solver/posed.ts';
import type { PosedPathway } from './pathwayProblem.ts';

/** Where things end at the earliest, in days. */
interface Calendar {
  /** By place in the order; what follows nothing late has a known end. */
  readonly endOf: (place: number) => number;
  readonly endAfter: (way: number, ready: number) => number;
  /** Whether the length of the way is known, so that it ends no earlier than `endAfter` says. */
  readonly isTimed: (way: number) => boolean;
}

/**
 * Why an item comes too late: it waits for another one, which waits for another one, up to one that ends so late by
 * itself. With any ways of these items that end no earlier it comes too late as well, unless something else brings
 * what they wait for. Null where it waits for alternatives, or for more than what items always bring.
 */
export function latePath(
  pathway: PosedPathway,
  taken: readonly Taken[],
  steps: readonly TimedItem[],
  late: number,
  calendar: Calendar,
): ChainCut | null {
  const posed = posedOf(pathway.problem);
  const path: Taken[] = [];
  const gains = new Set<number>();
  for (let place = late; ;) {
    const own = taken[place];
    if (!own) return null;
    path.push(own);
    const alone = calendar.endAfter(own.way, 0);
    if (place === late ? alone === Infinity : alone >= calendar.endOf(place)) break;
    const next = lastBefore(steps[place], calendar);
    const waitedFor = next === null ? undefined : taken[next];
    const link = waitedFor && linkOf(posed, pathway.problem.goal, own, waitedFor);
    if (next === null || !link || isBroughtBesides(posed, taken, [own, waitedFor], link))
      return null;
    for (const gain of link) gains.add(gain);
    place = next;
  }
  const ways = lateWays(posed, path.toReversed(), calendar);
  return ways && { items: path.map(({ item }) => item), ways, gains: [...gains] };
}

/** What ends last of all that the item waits for in any case. */
function lastBefore(step: TimedItem | undefined, { endOf }: Calendar): number | null {
  const { after = [], afterAnyOf = [] } = step ?? {};
  const single = afterAnyOf.flatMap((alternatives) => {
    const [only, ...others] = alternatives;
    return only?.length === 1 && others.length === 0 ? only : [];
  });
  const ordered = [...after, ...single].toSorted((left, right) => endOf(right) - endOf(left));
  return ordered[0] ?? null;
}

/**
 * The gains through which one item waits for another: what comes last and what serves a group before it, or what is
 * needed for a gain. Wholes are left aside, because their parts may come from anywhere.
 */
function linkOf(
  posed: Posed,
  { last, groups }: PathwayGoal,
  waiting: Taken,
  waitedFor: Taken,
): readonly number[] | null {
  const isWhole = (gain: number) => posed.gain(gain).parts !== null;
  const always = ({ item, gained }: Taken) => {
    const { required } = posed.item(item);
    return gained.filter((gain) => required.includes(gain) && !isWhole(gain));
  };
  const [asking, brought] = [always(waiting), always(waitedFor)];
  if (last !== null && asking.includes(last)) {
    const served = brought.find((gain) => groups?.gains.includes(gain));
    if (served !== undefined) return [last, served];
  }
  const { required, optional } = posed.item(waiting.item);
  const own = new Set([...required, ...optional]);
  for (const gain of asking) {
    for (const group of posed.gain(gain).needs) {
      const isCertain = !group.some((need) => own.has(need) || isWhole(need));
      if (isCertain && group.some((need) => brought.includes(need))) return [gain, ...group];
    }
  }
  return null;
}

/** Then the item might not have to wait. */
function isBroughtBesides(
  posed: Posed,
  taken: readonly Taken[],
  linked: readonly Taken[],
  gains: readonly number[],
): boolean {
  return taken.some((each) => {
    if (linked.includes(each)) return false;
    const { required, optional } = posed.item(each.item);
    return gains.some((gain) => required.includes(gain) || optional.includes(gain));
  });
}

/** The ways of the items, the earliest first, that end no earlier than those taken; null where they would not be late. */
function lateWays(
  posed: Posed,
  path: readonly Taken[],
  { endAfter, isTimed }: Calendar,
): readonly number[] | null {
  const ways: number[] = [];
  let ready = 0;
  for (const { item, way } of path) {
    const end = endAfter(way, ready);
    const before = ready;
    ways.push(
      ...posed.item(item).ways.filter((each) => isTimed(each) && endAfter(each, before) >= end),
    );
    ready = end;
  }
  return ready === Infinity ? ways : null;
}
