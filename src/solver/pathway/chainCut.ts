import type { Taken } from '../acquisition.ts';
import type { Posed } from '../posed.ts';
import { entryGains, type PathwayGoal } from './goal.ts';
import type { ChainCut, Fit } from './times.ts';

/** Forbids items that do not fit the calendar together. Null where none can be told from the rest. */
export function chainCut(
  goal: PathwayGoal,
  posed: Posed,
  order: readonly Taken[],
  { chain, isSure }: Extract<Fit, { status: 'NO_FIT' }>,
): ChainCut | null {
  if (chain === null) return null;
  const taken = chain.flatMap((place) => order[place] ?? []);
  const gains = taken.flatMap(({ gained }) => gained);
  return {
    items: taken.map(({ item }) => item),
    ways: taken.map(({ way }) => way),
    gains: [
      ...new Set([
        ...gains.flatMap((gain) => [gain, ...posed.gain(gain).needs.flat()]),
        ...(isSure ? [] : entryGains(goal)),
      ]),
    ],
  };
}

/** Taken beside the chain, the item brings the same and lifts its row: only the choice as it is can be forbidden then. */
export function liftsChain(posed: Posed, { items, gains }: ChainCut, item: number): boolean {
  if (items.includes(item)) return false;
  const { required, optional } = posed.item(item);
  return [...required, ...optional].some((gain) => gains.includes(gain));
}
