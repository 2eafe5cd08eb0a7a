import { listAt } from '../lists.ts';
import type { Posed } from '../posed.ts';
import type { BundleProblem } from './bundleProblem.ts';

/**
 * The items that some best bundle may hold: those that bring what a goal asks for or what must be there, and those
 * that bring what these need. Where size or origins must be reached anything may help.
 */
export function relevantItems(problem: BundleProblem, posed: Posed): readonly number[] {
  const { acquisition, goals, origins } = problem;
  const all = takeableItems(posed);
  if (problem.sizeMin > 0 || origins !== null) return all;
  const { stock } = acquisition.shelf;
  const wanted = new Set<number>();
  const found = new Set<number>(problem.base?.keepers);
  const reached = new Set<number>();
  const want = (gain: number) => {
    if (acquisition.had[gain] === 0) wanted.add(gain);
  };
  const reach = (item: number) => {
    if (reached.has(item)) return;
    reached.add(item);
    found.add(item);
    for (const gain of posed.item(item).required) {
      for (const group of posed.gain(gain).needs) group.forEach(want);
    }
  };
  for (const goal of goals) goal.gains.forEach(want);
  acquisition.mustGain.forEach(want);
  const takeable = new Set(all);
  acquisition.mustTake.forEach(reach);
  // The set grows while it is walked: what a wanted gain needs is wanted too.
  for (const gain of wanted) {
    for (const group of posed.gain(gain).needs) group.forEach(want);
    for (const part of posed.gain(gain).parts ?? []) want(part);
    for (const item of listAt(stock.carriers, gain)) if (takeable.has(item)) reach(item);
  }
  return [...found].sort((left, right) => left - right);
}

/** Items with a way to take them, none of whose new gains is forbidden. */
function takeableItems(posed: Posed): readonly number[] {
  const { waysFrom, stock, forbidden } = posed.problem.shelf;
  const items: number[] = [];
  for (let index = 0; index < stock.itemCount; index += 1) {
    if (waysFrom[index] === waysFrom[index + 1]) continue;
    if (posed.item(index).required.every((gain) => forbidden[gain] === 0)) items.push(index);
  }
  return items;
}
