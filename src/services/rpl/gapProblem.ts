import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import {
  draftModel,
  minus,
  type MixedIntegerModel,
  plus,
  type Term,
} from '../../solver/mixedInteger.ts';
import type { TrainingItem, TrainingShelf } from './trainingShelf.ts';

/** Missing skills to gain by taking items, when some outcomes are held. */
export interface Gap {
  readonly index: CatalogueIndex;
  readonly shelf: TrainingShelf;
  /** Canonical ids. */
  readonly skillIds: readonly string[];
  readonly held: ReadonlySet<string>;
}

/** Items that wait for one another, and those that could help them out. */
export interface OrderCut {
  readonly waiting: readonly string[];
  readonly helpers: readonly string[];
}

export interface GapModel {
  readonly model: MixedIntegerModel;
  readonly items: readonly TrainingItem[];
  readonly taken: (values: readonly number[]) => readonly TrainingItem[];
  readonly achieved: (values: readonly number[]) => readonly string[];
}

/** The order of its objectives. */
export const GAP_OBJECTIVES = ['CREDITS', 'UNKNOWN_FEES', 'FEE', 'ITEMS'] as const;

/** One column an item, one an outcome that it may achieve; null where nothing on the shelf gains some skill. */
export function poseGap(gap: Gap, cuts: readonly OrderCut[]): GapModel | null {
  const { index, shelf, skillIds, held } = gap;
  const outcomeIds = reachableOutcomes(gap);
  const items = shelf.items.filter(({ required, optional }) =>
    [...required, ...optional].some((id) => outcomeIds.has(id)),
  );
  // An item brings its other required outcomes too, and their credits.
  for (const { required } of items) {
    for (const id of required) if (!held.has(id)) outcomeIds.add(id);
  }
  const draft = draftModel();
  const itemColumns = new Map(items.map((item) => [item.id, draft.binary()]));
  const outcomeColumns = new Map([...outcomeIds].map((id) => [id, draft.binary()]));
  const columnsOf = (columns: ReadonlyMap<string, number>, ids: Iterable<string>): Term[] =>
    [...ids].flatMap((id) => {
      const column = columns.get(id);
      return column === undefined ? [] : [plus(column)];
    });
  for (const skillId of skillIds) {
    const gaining = [...outcomeIds].filter((id) => gains(index, id, skillId));
    if (gaining.length === 0) return null;
    draft.atLeast(1, columnsOf(outcomeColumns, gaining));
  }
  for (const [id, column] of outcomeColumns) {
    const carriers = (shelf.itemsByOutcome.get(id) ?? []).map((item) => item.id);
    draft.atLeast(0, [...columnsOf(itemColumns, carriers), minus(column)]);
    for (const group of index.outcomes.get(id)?.prerequisites ?? []) {
      if (group.some((other) => held.has(other))) continue;
      draft.atLeast(0, [...columnsOf(outcomeColumns, group), minus(column)]);
    }
  }
  for (const item of items) {
    const own = itemColumns.get(item.id);
    if (own === undefined) continue;
    for (const term of columnsOf(outcomeColumns, item.required))
      draft.atLeast(0, [term, minus(own)]);
  }
  for (const { waiting, helpers } of cuts) {
    const others = columnsOf(itemColumns, helpers).map(({ column }) => minus(column));
    draft.atMost(waiting.length - 1, [...columnsOf(itemColumns, waiting), ...others]);
  }
  const perItem = (factor: (item: TrainingItem) => number) =>
    items.flatMap((item) => {
      const column = itemColumns.get(item.id);
      return column === undefined ? [] : [plus(column, factor(item))];
    });
  const credits = [...outcomeColumns].map(([id, column]) =>
    plus(column, index.outcomes.get(id)?.credits ?? 0),
  );
  const model = draft.finish([
    credits,
    perItem(({ fee }) => Number(fee === null)),
    perItem(({ fee }) => fee ?? 0),
    perItem(() => 1),
  ]);
  const chosen = (values: readonly number[]) => (column: number | undefined) =>
    column !== undefined && (values[column] ?? 0) > 0.5;
  return {
    model,
    items,
    taken: (values) => items.filter(({ id }) => chosen(values)(itemColumns.get(id))),
    achieved: (values) =>
      [...outcomeColumns].filter(([, column]) => chosen(values)(column)).map(([id]) => id),
  };
}

function gains({ outcomes, skills }: CatalogueIndex, outcomeId: string, skillId: string): boolean {
  const outcome = outcomes.get(outcomeId);
  return outcome !== undefined && skills.gainedBy(outcome).has(skillId);
}

/** What gains one of the skills and somebody offers, and what may be needed before it. */
function reachableOutcomes({ index, shelf, skillIds, held }: Gap): Set<string> {
  const offered = (id: string) => shelf.itemsByOutcome.has(id) && !held.has(id);
  const found = new Set(
    [...shelf.itemsByOutcome.keys()].filter(
      (id) => offered(id) && skillIds.some((skillId) => gains(index, id, skillId)),
    ),
  );
  const visit = (ids: Iterable<string>) => {
    for (const id of ids) {
      for (const group of index.outcomes.get(id)?.prerequisites ?? []) {
        for (const other of group) if (offered(other)) found.add(other);
      }
      // An item's other required outcomes have to be workable as well.
      for (const { required } of shelf.itemsByOutcome.get(id) ?? []) {
        for (const other of required) if (offered(other)) found.add(other);
      }
    }
  };
  // A set is walked in the order of insertion, those added on the way included.
  visit(found);
  return found;
}
