import type { Demands } from './demands.ts';
import { found, type Facts } from './facts.ts';
import { withWholes } from './held.ts';
import type { Item } from './items.ts';

/** One item taken, and what it newly achieves where it stands in the order. */
export interface Step {
  readonly item: Item;
  readonly newIds: readonly string[];
}

/** Items taken in a workable order, and all that they newly achieve. */
export interface Taking {
  readonly steps: readonly Step[];
  readonly newIds: ReadonlySet<string>;
}

/**
 * What can come of taking items one after the other: each set of items with each set of outcomes that
 * they can newly achieve in some workable order, found by trying every item next, with every choice of
 * its optional outcomes.
 */
export function* allTakings(
  facts: Facts,
  demands: Demands,
  items: readonly Item[],
  heldIds: ReadonlySet<string>,
): Generator<Taking> {
  const takings: Taking[] = [{ steps: [], newIds: new Set() }];
  const seen = new Set<string>();
  // The list grows while it is walked.
  for (const taking of takings) {
    yield taking;
    for (const item of items) {
      if (taking.steps.some((step) => step.item === item)) continue;
      for (const wanted of choices(item.optional)) {
        const next = takeNext(facts, demands, heldIds, taking, item, wanted);
        if (!next) continue;
        const key = keyOf(next);
        if (seen.has(key)) continue;
        seen.add(key);
        takings.push(next);
      }
    }
  }
}

/** The taking with one more item; null where the item cannot come next. */
export function takeNext(
  facts: Facts,
  demands: Demands,
  heldIds: ReadonlySet<string>,
  taking: Taking,
  item: Item,
  wanted: readonly string[],
): Taking | null {
  const before = new Set([...heldIds, ...taking.newIds]);
  const carried = [...item.required, ...wanted].filter((id) => !before.has(id));
  const after = withWholes(facts, new Set([...before, ...carried]));
  const newIds = [...after].filter((id) => !before.has(id));
  // "An item that achieves nothing new is taken only where `requireIds` names it."
  if (newIds.length === 0 && !demands.requireIds.includes(item.id)) return null;
  if (newIds.some((id) => demands.excludeIds.includes(id))) return null;
  // "A whole's own prerequisites bind only when it is taken as such": those of what is carried.
  if (demands.prerequisites && !carried.every((id) => isReady(facts, id, after))) return null;
  return {
    steps: [...taking.steps, { item, newIds }],
    newIds: new Set([...taking.newIds, ...newIds]),
  };
}

function isReady(facts: Facts, outcomeId: string, achieved: ReadonlySet<string>): boolean {
  const groups = found(facts.outcomes, outcomeId).record.prerequisites ?? [];
  return groups.every((group) => group.some((id) => achieved.has(id)));
}

/** All subsets. */
export function choices(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>(
    (all, id) => [...all, ...all.map((subset) => [...subset, id])],
    [[]],
  );
}

function itemKey(taking: Taking): string {
  return taking.steps
    .map((step) => step.item.id)
    .sort()
    .join(' ');
}

function keyOf(taking: Taking): string {
  return `${itemKey(taking)} | ${[...taking.newIds].sort().join(' ')}`;
}
