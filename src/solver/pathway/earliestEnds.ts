import { listAt } from '../lists.ts';
import type { PathwayProblem } from './goal.ts';
import type { Times } from './times.ts';

/**
 * By way the fewest days after which it can end, what it needs being studied as early as can be and nothing standing in
 * its way; infinite where every start of its own comes before what it needs can have ended.
 */
export function earliestEnds(
  problem: PathwayProblem,
  times: Times,
  items: readonly number[],
): (way: number) => number {
  const { had, shelf } = problem;
  const { waysFrom, stock } = shelf;
  const gainDays = new Float64Array(stock.gainCount).fill(Infinity);
  had.forEach((isHad, gain) => {
    if (isHad === 1) gainDays[gain] = 0;
  });
  const ends = new Map<number, number>();
  for (let hasMoved = true; hasMoved;) {
    hasMoved = false;
    for (const item of items) {
      const ready = readyDays(problem, gainDays, item);
      let least = Infinity;
      for (let way = waysFrom[item] ?? 0; way < (waysFrom[item + 1] ?? 0); way += 1) {
        const end = times.endAfter(way, ready);
        ends.set(way, end);
        least = Math.min(least, end);
      }
      for (const gain of listAt(stock.carries, item)) {
        if (least < (gainDays[gain] ?? 0)) {
          gainDays[gain] = least;
          hasMoved = true;
        }
      }
    }
    if (completeWholes(problem, gainDays)) hasMoved = true;
  }
  return (way) => ends.get(way) ?? 0;
}

/** When the needs of all that the item always brings can be met: by others, or by the item itself. */
function readyDays(problem: PathwayProblem, gainDays: Float64Array, item: number): number {
  const { had, needsBind, shelf } = problem;
  const { carries, optionsFrom, needs, groups, parts } = shelf.stock;
  const all = listAt(carries, item);
  const required = carries.values.subarray(carries.starts[item], optionsFrom[item]);
  let ready = 0;
  for (const gain of needsBind ? required : []) {
    if (had[gain] === 1) continue;
    for (const group of listAt(needs, gain)) {
      let least = Infinity;
      for (const need of listAt(groups, group)) {
        // A whole may be completed by the item: then it asks for no day of its own.
        const isOwn = all.includes(need) || listAt(parts, need).length > 0;
        least = Math.min(least, isOwn ? 0 : (gainDays[need] ?? 0));
      }
      ready = Math.max(ready, least);
    }
  }
  return ready;
}

function completeWholes({ shelf }: PathwayProblem, gainDays: Float64Array): boolean {
  const { wholes, parts } = shelf.stock;
  let hasMoved = false;
  for (const whole of wholes) {
    const last = listAt(parts, whole).reduce(
      (most, part) => Math.max(most, gainDays[part] ?? 0),
      0,
    );
    if (last >= (gainDays[whole] ?? 0)) continue;
    gainDays[whole] = last;
    hasMoved = true;
  }
  return hasMoved;
}
