import { compareText } from '../../../domain/compareText.ts';
import { foldText } from '../../../domain/foldText.ts';
import type { PlanningMicroCredential } from '../../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../catalogueIndex.ts';

/** All versions of one thing, the oldest first, and which takes the place of which. */
export interface VersionFamily {
  readonly ids: readonly string[];
  readonly steps: readonly (readonly [from: string, to: string])[];
}

/** Everything that an outcome supersedes and that supersedes it, any number of steps. */
export function versionsOfOutcome(index: CatalogueIndex, id: string): VersionFamily {
  const successors = new Map<string, string[]>();
  for (const outcome of index.outcomes.values()) {
    for (const former of outcome.supersedes) {
      successors.set(former, [...(successors.get(former) ?? []), outcome.id]);
    }
  }
  const family = new Set([id]);
  // A set is walked in the order of insertion, those added on the way included.
  for (const each of family) {
    for (const former of formerOf(index, each)) family.add(former);
    for (const successor of successors.get(each) ?? []) family.add(successor);
  }
  const age = stepsFromOldest(index, family);
  const ids = [...family].sort(
    (left, right) => (age.get(left) ?? 0) - (age.get(right) ?? 0) || compareText(left, right),
  );
  const steps = ids.flatMap((to) =>
    formerOf(index, to)
      .toSorted(compareText)
      .map((from) => [from, to] as const),
  );
  return { ids, steps };
}

/** Of each version the longest way back. Import refuses cycles; the bound keeps a damaged graph from hanging. */
function stepsFromOldest(
  index: CatalogueIndex,
  family: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const age = new Map([...family].map((id) => [id, 0]));
  for (let changed = true, rounds = 0; changed && rounds < family.size; rounds += 1) {
    changed = false;
    for (const id of family) {
      for (const former of formerOf(index, id)) {
        const least = (age.get(former) ?? 0) + 1;
        if (least <= (age.get(id) ?? 0)) continue;
        age.set(id, least);
        changed = true;
      }
    }
  }
  return age;
}

function formerOf({ outcomes }: CatalogueIndex, id: string): readonly string[] {
  return (outcomes.get(id)?.supersedes ?? []).filter((former) => outcomes.has(former));
}

/** Whether the outcome supersedes the other, at once or by steps. */
export function supersedes(index: CatalogueIndex, id: string, former: string): boolean {
  const reached = new Set(formerOf(index, id));
  for (const each of reached) for (const next of formerOf(index, each)) reached.add(next);
  return reached.has(former);
}

/**
 * Micro-credentials of one owner and one title (in any language, up to case and macrons) that state different versions:
 * the catalogue has no other sign that one takes the place of another.
 */
export function versionsOfCredential(index: CatalogueIndex, id: string): VersionFamily {
  const own = index.microCredentials.get(id);
  if (!own || own.version === null) return { ids: [id], steps: [] };
  const titles = titlesOf(own);
  const others = [...index.microCredentials.values()].filter(
    (each) =>
      each.ownerId === own.ownerId &&
      each.version !== null &&
      each.version !== own.version &&
      [...titlesOf(each)].some((title) => titles.has(title)),
  );
  const ids = [own, ...others]
    .sort(
      (left, right) => (left.version ?? 0) - (right.version ?? 0) || compareText(left.id, right.id),
    )
    .map((each) => each.id);
  return { ids, steps: ids.slice(1).map((to, place) => [ids[place] ?? to, to] as const) };
}

function titlesOf({ title, otherTitles }: PlanningMicroCredential): ReadonlySet<string> {
  return new Set([title, ...otherTitles].map(foldText));
}
