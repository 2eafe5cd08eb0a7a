import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import type { TrainingShelf } from './trainingShelf.ts';

/** Missing skills to gain by taking items, when some outcomes are held. */
export interface Gap {
  readonly index: CatalogueIndex;
  readonly shelf: TrainingShelf;
  /** Canonical ids. */
  readonly skillIds: readonly string[];
  readonly held: ReadonlySet<string>;
}

/** A whole that is not held, and those of its parts that are not. */
export interface OpenWhole {
  readonly wholeId: string;
  readonly openParts: readonly string[];
}

export function gains(
  { outcomes, skills }: CatalogueIndex,
  outcomeId: string,
  skillId: string,
): boolean {
  const outcome = outcomes.get(outcomeId);
  return outcome !== undefined && skills.gainedBy(outcome).has(skillId);
}

/** What somebody offers that gains one of the skills, itself or as part of a whole, and what may be needed before it. */
export function reachableOutcomes({ index, shelf, skillIds, held }: Gap): Set<string> {
  const found = new Set<string>();
  const useful = new Set(
    [...index.outcomes.keys()].filter((id) => skillIds.some((skill) => gains(index, id, skill))),
  );
  // A set is walked in the order of insertion, those added on the way included.
  for (const id of useful) {
    if (held.has(id)) continue;
    for (const { id: part } of index.partsByWhole.get(id) ?? []) useful.add(part);
    const carriers = shelf.itemsByOutcome.get(id);
    if (!carriers) continue;
    found.add(id);
    for (const other of index.outcomes.get(id)?.prerequisites.flat() ?? []) useful.add(other);
    // An item's other required outcomes have to be workable as well.
    for (const { required } of carriers) for (const other of required) useful.add(other);
  }
  return found;
}

/** Wholes each of whose parts is held or may be achieved; parts before the wholes that they belong to. */
export function completableWholes(
  { index, held }: Gap,
  brought: ReadonlyMap<string, unknown>,
): readonly OpenWhole[] {
  const completable = new Map<string, OpenWhole>();
  const may = (id: string) => held.has(id) || brought.has(id) || completable.has(id);
  const open = [...brought.keys()];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const wholeId = index.outcomes.get(id)?.partOfId;
    if (!wholeId || held.has(wholeId) || completable.has(wholeId)) continue;
    const parts = (index.partsByWhole.get(wholeId) ?? []).map((part) => part.id);
    if (!parts.every(may)) continue;
    completable.set(wholeId, { wholeId, openParts: parts.filter((part) => !held.has(part)) });
    open.push(wholeId);
  }
  const ordered = new Set<OpenWhole>();
  const place = (whole: OpenWhole) => {
    for (const part of whole.openParts) {
      const smaller = completable.get(part);
      if (smaller) place(smaller);
    }
    ordered.add(whole);
  };
  for (const whole of completable.values()) place(whole);
  return [...ordered];
}

/** The items that bring an outcome, or one of the parts that complete it. */
export function bringersOf(
  gap: Pick<Gap, 'index' | 'shelf'>,
  outcomeId: string,
): readonly string[] {
  const { index, shelf } = gap;
  const parts = (index.partsByWhole.get(outcomeId) ?? []).map((part) => part.id);
  return [
    ...(shelf.itemsByOutcome.get(outcomeId) ?? []).map(({ id }) => id),
    ...parts.flatMap((part) => bringersOf(gap, part)),
  ];
}
