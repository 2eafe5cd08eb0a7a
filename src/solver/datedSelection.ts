import {
  type Block,
  type BlockSelection,
  type SelectionAsk,
  selectBlocks,
} from './blockSelection.ts';

/** A block that may stand on any one of several days; days are texts whose order is the order of time. */
export interface DatedBlock extends Block {
  readonly dates: readonly string[];
}

export interface DatedAsk {
  readonly blocks: readonly DatedBlock[];
  readonly conflicts: readonly (readonly number[])[];
  readonly secondaryMax: number;
  /** The first day that shares a window with the given last day. */
  readonly windowStart: (last: string) => string;
}

export interface DatedSelection extends BlockSelection {
  /** The latest day of each chosen block inside the window, in the order of `chosen`. */
  readonly dates: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * The best acceptable selection whose days share one window: greatest total, then greatest primary weight, then
 * the latest last day, then the least list of indexes. Null where nothing is acceptable.
 */
export function selectWithinWindow(
  ask: DatedAsk,
  accepts: (primary: number, secondary: number) => boolean,
): DatedSelection | null {
  const windows = lastDays(ask).map((last) => ({ last, best: bestInWindow(ask, last, accepts) }));
  const best = windows.reduce<BlockSelection | null>(
    (champion, { best: found }) => (outweighs(found, champion) ? found : champion),
    accepts(0, 0) ? { primary: 0, secondary: 0, chosen: [] } : null,
  );
  if (best === null) return null;
  if (best.chosen.length === 0) return { ...best, dates: [], first: null, last: null };
  for (const { last, best: inWindow } of windows) {
    if (outweighs(best, inWindow)) continue;
    const ending = selectBlocks({ ...narrow(ask, last), anchors: anchorsOn(ask, last) }, accepts);
    if (ending && !outweighs(best, ending)) return dated(ask, ending, last);
  }
  return null;
}

function lastDays(ask: DatedAsk): readonly string[] {
  const days = new Set(ask.blocks.flatMap((block) => block.dates));
  return [...days].sort().reverse();
}

function bestInWindow(
  ask: DatedAsk,
  last: string,
  accepts: (primary: number, secondary: number) => boolean,
): BlockSelection | null {
  return selectBlocks(narrow(ask, last), accepts);
}

/** Blocks without a day in the window weigh nothing there; indexes stay what they are. */
function narrow(ask: DatedAsk, last: string): SelectionAsk {
  const start = ask.windowStart(last);
  const fits = ask.blocks.map((block) => block.dates.some((day) => day >= start && day <= last));
  return {
    secondaryMax: ask.secondaryMax,
    present: fits,
    blocks: ask.blocks,
    conflicts: ask.conflicts,
  };
}

function anchorsOn(ask: DatedAsk, last: string): readonly boolean[] {
  return ask.blocks.map((block) => block.dates.includes(last));
}

/** Whether the left weighs more than the right, before days and indexes are looked at. */
function outweighs(left: BlockSelection | null, right: BlockSelection | null): boolean {
  if (left === null || right === null) return left !== null;
  const [leftTotal, rightTotal] = [left.primary + left.secondary, right.primary + right.secondary];
  return leftTotal === rightTotal ? left.primary > right.primary : leftTotal > rightTotal;
}

function dated(ask: DatedAsk, selection: BlockSelection, last: string): DatedSelection {
  const dates = selection.chosen.map(
    (index) => ask.blocks[index]?.dates.findLast((day) => day <= last) ?? last,
  );
  return { ...selection, dates, first: dates.toSorted()[0] ?? null, last };
}
