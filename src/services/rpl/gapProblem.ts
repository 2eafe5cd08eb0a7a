import {
  draftModel,
  minus,
  type MixedIntegerModel,
  type ModelDraft,
  plus,
  type Term,
} from '../../solver/mixedInteger.ts';
import { completableWholes, type Gap, gains, reachableOutcomes } from './gapReach.ts';
import type { TrainingItem } from './trainingShelf.ts';

/** Items that wait for one another, and those that could help them out. */
export interface OrderCut {
  readonly waiting: readonly string[];
  readonly helpers: readonly string[];
}

export interface GapModel {
  readonly model: MixedIntegerModel;
  readonly items: readonly TrainingItem[];
  readonly taken: (values: readonly number[]) => readonly TrainingItem[];
  /** Outcomes that the items taken bring themselves; the wholes that they complete follow. */
  readonly brought: (values: readonly number[]) => readonly string[];
}

/** The order of its objectives. */
export const GAP_OBJECTIVES = ['CREDITS', 'UNKNOWN_FEES', 'FEE', 'ITEMS'] as const;

type Columns = ReadonlyMap<string, number>;

/** One column an item, one an outcome that it may bring; null where nothing on the shelf gains some skill. */
export function poseGap(gap: Gap, cuts: readonly OrderCut[]): GapModel | null {
  const { index, shelf, skillIds } = gap;
  const outcomeIds = reachableOutcomes(gap);
  const items = shelf.items.filter(({ required, optional }) =>
    [...required, ...optional].some((id) => outcomeIds.has(id)),
  );
  // An item brings its other required outcomes too, and their credits.
  for (const { required } of items) {
    for (const id of required) if (!gap.held.has(id)) outcomeIds.add(id);
  }
  const draft = draftModel();
  const itemColumns = new Map(items.map((item) => [item.id, draft.binary()]));
  const brought = new Map([...outcomeIds].map((id) => [id, draft.binary()]));
  const achieved = new Map([...brought, ...completeWholes(draft, gap, brought)]);
  for (const skillId of skillIds) {
    const gaining = [...achieved.keys()].filter((id) => gains(index, id, skillId));
    if (gaining.length === 0) return null;
    draft.atLeast(1, columnsOf(achieved, gaining));
  }
  addCarriers(draft, gap, itemColumns, brought, achieved);
  for (const { waiting, helpers } of cuts) {
    const others = columnsOf(itemColumns, helpers).map(({ column }) => minus(column));
    draft.atMost(waiting.length - 1, [...columnsOf(itemColumns, waiting), ...others]);
  }
  const perItem = (factor: (item: TrainingItem) => number) =>
    items.flatMap((item) => columnsOf(itemColumns, [item.id], factor(item)));
  const credits = [...achieved].map(([id, column]) =>
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
    brought: (values) =>
      [...brought].filter(([, column]) => chosen(values)(column)).map(([id]) => id),
  };
}

/** What is brought needs an item that carries it, and what its prerequisites ask for. */
function addCarriers(
  draft: ModelDraft,
  { index, shelf, held }: Gap,
  itemColumns: Columns,
  brought: Columns,
  achieved: Columns,
): void {
  for (const [id, column] of brought) {
    const carriers = (shelf.itemsByOutcome.get(id) ?? []).map((item) => item.id);
    draft.atLeast(0, [...columnsOf(itemColumns, carriers), minus(column)]);
    for (const group of index.outcomes.get(id)?.prerequisites ?? []) {
      if (group.some((other) => held.has(other))) continue;
      draft.atLeast(0, [...columnsOf(achieved, group), minus(column)]);
    }
  }
  for (const { id, required } of shelf.items) {
    const own = itemColumns.get(id);
    if (own === undefined) continue;
    for (const term of columnsOf(brought, required)) draft.atLeast(0, [term, minus(own)]);
  }
}

/**
 * Columns of the wholes that their parts may complete, achieved exactly when each part is or an item brings the whole
 * itself. A whole's own prerequisites bind only when it is taken as such.
 */
function completeWholes(draft: ModelDraft, gap: Gap, brought: Columns): Columns {
  const achieved = new Map(brought);
  const wholes = new Map<string, number>();
  for (const { wholeId, openParts } of completableWholes(gap, brought)) {
    const parts = columnsOf(achieved, openParts);
    const completed = draft.binary();
    for (const part of parts) draft.atLeast(0, [part, minus(completed)]);
    draft.atMost(parts.length - 1, [...parts, minus(completed)]);
    const itself = brought.get(wholeId);
    const whole = itself === undefined ? completed : draft.binary();
    if (itself !== undefined) {
      draft.atLeast(0, [plus(whole), minus(completed)]);
      draft.atLeast(0, [plus(whole), minus(itself)]);
      draft.atLeast(0, [plus(completed), plus(itself), minus(whole)]);
    }
    achieved.set(wholeId, whole);
    wholes.set(wholeId, whole);
  }
  return wholes;
}

function columnsOf(columns: Columns, ids: Iterable<string>, factor = 1): readonly Term[] {
  return [...ids].flatMap((id) => {
    const column = columns.get(id);
    return column === undefined ? [] : [plus(column, factor)];
  });
}
