import { compareText } from '../../domain/compareText.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import { foldText } from '../../domain/foldText.ts';
import type { PlanningEquivalence } from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';

/** What in the catalogue a credential names. */
export interface Linked {
  readonly skillIds: readonly string[];
  readonly outcomeIds: readonly string[];
  /** Stated equivalences from what it names that hold on the day. */
  readonly equivalences: readonly PlanningEquivalence[];
  /** Those that hold no more, or not yet. */
  readonly lapsed: readonly PlanningEquivalence[];
  /** Of the outcomes and micro-credentials named, the highest. */
  readonly level: number | null;
}

/** By what else than its id things are named in credentials of others: address, code-like title. */
interface Names {
  readonly skillByUri: ReadonlyMap<string, string>;
  readonly idByTitle: ReadonlyMap<string, string>;
}

const namesOfIndex = new WeakMap<CatalogueIndex, Names>();

/** Exact ids, addresses and titles only: what is merely alike is read as text, and is never an equivalence. */
export function linkReferences(
  index: CatalogueIndex,
  references: readonly string[],
  asOf: CalendarDate,
): Linked {
  const { skillByUri, idByTitle } = namesOf(index);
  const named = new Set(
    references.flatMap((text) => [
      text,
      skillByUri.get(text) ?? idByTitle.get(foldText(text)) ?? text,
    ]),
  );
  const ids = [...named].sort(compareText);
  const outcomeIds = ids.flatMap((id) => [
    ...(index.outcomes.has(id) ? [id] : []),
    ...(index.microCredentials.get(id)?.outcomes ?? [])
      .filter(({ required }) => required)
      .map(({ outcomeId }) => outcomeId),
  ]);
  const from = index.equivalences.filter(({ fromId }) => named.has(fromId));
  const levels = ids.flatMap(
    (id) => index.outcomes.get(id)?.level ?? index.microCredentials.get(id)?.level ?? [],
  );
  return {
    skillIds: ids.filter((id) => index.skills.byId.has(id)),
    outcomeIds: [...new Set(outcomeIds)],
    equivalences: from.filter((equivalence) => holdsOn(equivalence, asOf)),
    lapsed: from.filter((equivalence) => !holdsOn(equivalence, asOf)),
    level: levels.length > 0 ? Math.max(...levels) : null,
  };
}

/** Its first and its last day are days on which it holds. */
function holdsOn({ effectiveFrom, effectiveTo }: PlanningEquivalence, day: CalendarDate): boolean {
  return (
    (effectiveFrom === null || effectiveFrom <= day) && (effectiveTo === null || day <= effectiveTo)
  );
}

function namesOf(index: CatalogueIndex): Names {
  const known = namesOfIndex.get(index);
  if (known) return known;
  const titled = [...index.outcomes.values(), ...index.microCredentials.values()];
  const names = {
    skillByUri: new Map(
      [...index.skills.byId.values()].flatMap(({ id, uri }) => (uri === null ? [] : [[uri, id]])),
    ),
    // A title that several things share names none of them.
    idByTitle: unique(titled.map(({ id, title }) => [foldText(title), id])),
  };
  namesOfIndex.set(index, names);
  return names;
}

function unique(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const [title, id] of pairs) {
    if (found.has(title)) shared.add(title);
    found.set(title, id);
  }
  for (const title of shared) found.delete(title);
  return found;
}
