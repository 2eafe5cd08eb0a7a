import type { AcquisitionProblem } from './acquisition.ts';

/**
 * Of some items those that could be taken at all if nothing but these were there: what each of their gains needs
 * can be gained from the others, or from the item itself. The order of the items is kept.
 */
export function withinReach(
  problem: AcquisitionProblem,
  items: readonly number[],
): readonly number[] {
  const gained = new Set<number>();
  const reached = new Set<number>();
  let waiting = items;
  for (let before = -1; before !== gained.size + reached.size;) {
    before = gained.size + reached.size;
    for (const index of waiting) {
      if (takes(problem, index, gained)) reached.add(index);
    }
    addWholes(problem, gained);
    waiting = waiting.filter((index) => !reached.has(index) || hasMore(problem, index, gained));
  }
  return items.filter((index) => reached.has(index));
}

/** Whether the item can be taken now; if so its gains, and those of its options that can, are added. */
function takes(problem: AcquisitionProblem, index: number, gained: Set<number>): boolean {
  const item = problem.items[index];
  if (!item) return false;
  const own = withWholes(problem, [...item.required, ...item.optional], gained);
  const canGain = (gain: number) => {
    const found = problem.gains[gain];
    if (!found || found.forbidden) return false;
    return found.needs.every((group) => group.some((need) => gained.has(need) || own.has(need)));
  };
  const ready = item.required.every((gain) => gained.has(gain) || canGain(gain));
  if (!ready) return false;
  for (const gain of item.required) gained.add(gain);
  for (const gain of item.optional) if (canGain(gain)) gained.add(gain);
  return true;
}

/** What the item would bring, with the wholes that it would complete: these meet needs of its own gains too. */
function withWholes(
  problem: AcquisitionProblem,
  gains: readonly number[],
  gained: ReadonlySet<number>,
): ReadonlySet<number> {
  const own = new Set(gains);
  if (!problem.gains.some(({ parts }) => parts !== null)) return own;
  for (let before = -1; before !== own.size;) {
    before = own.size;
    problem.gains.forEach(({ parts }, whole) => {
      if (parts?.every((part) => own.has(part) || gained.has(part))) own.add(whole);
    });
  }
  return own;
}

function hasMore(problem: AcquisitionProblem, index: number, gained: ReadonlySet<number>): boolean {
  return problem.items[index]?.optional.some((gain) => !gained.has(gain)) ?? false;
}

function addWholes(problem: AcquisitionProblem, gained: Set<number>): void {
  problem.gains.forEach(({ parts }, whole) => {
    if (parts?.every((part) => gained.has(part))) gained.add(whole);
  });
}
