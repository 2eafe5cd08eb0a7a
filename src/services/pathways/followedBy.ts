import type { Alternative } from '../../rules/schedule.ts';
import type { Taken } from '../../solver/acquisition.ts';
import type { MixedIntegerSolver } from '../../solver/mixedInteger.ts';
import { enteredAfter, isEntered, isOptionMet, thereAfter } from '../../solver/pathway/entered.ts';
import { entryGains, type PathwayProblem } from '../../solver/pathway/goal.ts';
import { type Posed, posedOf } from '../../solver/posed.ts';
import type { PosedPathway } from './pathwayProblem.ts';

/** What must end before an item starts: all of some, and of each group one of the alternatives. */
export interface Following {
  readonly after: readonly number[];
  readonly afterAnyOf: readonly (readonly Alternative[])[];
}

/**
 * By item what it follows: what brings its needs, what meets entry where it brings something that a group lists once
 * entry is met, and for what comes last all of those.
 */
export function followedBy(
  { problem, solver }: PosedPathway,
  taken: readonly Taken[],
): readonly Following[] {
  const posed = posedOf(problem);
  const { goal } = problem;
  const listed = new Set(goal.groups?.gains ?? []);
  const entered = enteredAfter(problem, taken, solver) ?? taken.length;
  const last = taken.findIndex(({ gained }) => goal.last !== null && gained.includes(goal.last));
  const serves = ({ gained }: Taken, place: number) =>
    place >= entered && (last < 0 || place <= last) && gained.some((gain) => listed.has(gain));
  const serving = new Set(taken.flatMap((each, place) => (serves(each, place) ? [place] : [])));
  const bringersOf = openBringers(posed, taken);
  const entry = entryWays(problem, taken.slice(0, entered), bringersOf, solver);
  return taken.map(({ gained, item }, place) => {
    const carried = carriedBy(posed, item);
    const needs = gained
      // A whole that its last part completes asks for nothing itself.
      .filter((gain) => carried.has(gain))
      .flatMap((gain) => posed.gain(gain).needs)
      .map((group) => alternativesTo(group.map(bringersOf), place))
      .filter((alternatives) => alternatives.every((each) => each.length > 0));
    return {
      after: place === last ? [...serving].filter((other) => other !== place) : [],
      afterAnyOf: [...needs, ...(serving.has(place) ? entry : [])],
    };
  });
}

/** Of each thing that entry asks for the ways in which these first items meet it. */
function entryWays(
  { goal, had }: PathwayProblem,
  first: readonly Taken[],
  bringersOf: (gain: number) => readonly number[],
  solver: MixedIntegerSolver,
): readonly (readonly Alternative[])[] {
  const made = new Set(first.flatMap(({ gained }) => gained));
  const isThere = (gain: number) => had[gain] === 1 || made.has(gain);
  return goal.entry.map((options) =>
    options
      .filter((option) => isOptionMet(option, isThere, solver))
      .map(({ gains, groups }) => [
        ...new Set(
          [...gains, ...(groups?.gains ?? [])].filter((gain) => made.has(gain)).flatMap(bringersOf),
        ),
      ]),
  );
}

/** Whether needs or entry could be met in another way than in this order: another order may then fit better. */
export function hasOtherWays(asked: PosedPathway, taken: readonly Taken[]): boolean {
  const posed = posedOf(asked.problem);
  const bringersOf = openBringers(posed, taken);
  const isMetLater = taken.some(({ gained }, place) =>
    gained
      .flatMap((gain) => posed.gain(gain).needs.flat())
      .some((need) => bringersOf(need).some((other) => other > place)),
  );
  return isMetLater || canEnterOtherwise(asked, taken, bringersOf);
}

/** Whether something later brings what entry asks for, or entry is met without something that it waits for here. */
function canEnterOtherwise(
  { problem, solver }: PosedPathway,
  taken: readonly Taken[],
  bringersOf: (gain: number) => readonly number[],
): boolean {
  const entered = enteredAfter(problem, taken, solver) ?? taken.length;
  const bringing = new Set(entryGains(problem.goal).flatMap(bringersOf));
  return [...bringing].some((place) => {
    if (place >= entered) return true;
    const others = taken.slice(0, entered).filter((_each, other) => other !== place);
    return isEntered(problem.goal, thereAfter(problem, others), solver);
  });
}

/** Whether parts complete a whole: whichever comes last has its hours, so that orders differ in more than days. */
export function completesWhole({ problem }: PosedPathway, taken: readonly Taken[]): boolean {
  const posed = posedOf(problem);
  return taken.some(({ item, gained }) => {
    const carried = carriedBy(posed, item);
    return gained.some((gain) => !carried.has(gain));
  });
}

/** The stage of each item: after the stages of what it follows, as early as it can. */
export function stageNumbers(followed: readonly Following[]): readonly number[] {
  const numbers: number[] = [];
  const latest = (places: readonly number[]) =>
    Math.max(0, ...places.map((other) => numbers[other] ?? 0));
  followed.forEach(({ after, afterAnyOf }, place) => {
    const groups = afterAnyOf.map((alternatives) => Math.min(...alternatives.map(latest)));
    numbers[place] = 1 + Math.max(latest(after), ...groups);
  });
  return numbers;
}

/** Of the ways to meet a need those that are there before the item, without the item itself. */
function alternativesTo(
  alternatives: readonly (readonly number[])[],
  place: number,
): readonly Alternative[] {
  return alternatives
    .filter((places) => places.length > 0 && places.every((other) => other <= place))
    .map((places) => places.filter((other) => other !== place));
}

/** The items that bring a gain: the one that carries it, or of a whole all that bring its missing parts. */
function openBringers(posed: Posed, taken: readonly Taken[]): (gain: number) => readonly number[] {
  const broughtBy = new Map(
    taken.flatMap(({ gained }, place) => gained.map((gain): [number, number] => [gain, place])),
  );
  const bringersOf = (gain: number): readonly number[] => {
    const place = broughtBy.get(gain);
    const own = place === undefined ? undefined : taken[place];
    if (place === undefined || !own) return [];
    const parts = posed.gain(gain).parts ?? [];
    if (parts.length === 0 || carriedBy(posed, own.item).has(gain)) return [place];
    return [...new Set(parts.flatMap(bringersOf))];
  };
  return bringersOf;
}

function carriedBy(posed: Posed, item: number): ReadonlySet<number> {
  const { required, optional } = posed.item(item);
  return new Set([...required, ...optional]);
}
