import type { GainTerms } from './gainColumns.ts';
import type { ItemColumns } from './itemColumns.ts';
import { type ModelDraft, negative, plus, type Term, times } from './mixedInteger.ts';
import { listAt } from './lists.ts';
import type { Posed } from './posed.ts';

/** Something that may be put forward: a gain had already, or one whose terms say when it may count. */
interface Block {
  readonly gain: number;
  readonly primary: number;
  readonly secondary: number;
  /** Null: had already, and so always there. */
  readonly counting: readonly Term[] | null;
  /** The terms never sum to more than 1. */
  readonly isSingle: boolean;
}

/** Blocks put forward count whole or not at all, within the share, no two that exclude one another. */
export function countTowardsTarget(
  draft: ModelDraft,
  posed: Posed,
  columns: readonly ItemColumns[],
  gains: GainTerms,
): void {
  const { target, rivalsBind, shelf } = posed.problem;
  if (target === null) return;
  const blocks = blocksToCount(draft, posed, columns, gains);
  const present = new Set(blocks.map(({ gain }) => gain));
  const rivalsOf = (gain: number) =>
    rivalsBind ? [...listAt(shelf.stock.rivals, gain)].filter((rival) => present.has(rival)) : [];
  const percent = target.primaryPercent ?? 0;
  const total: Term[] = [];
  const share: Term[] = [];
  let [sureTotal, sureShare] = [0, 0];
  const forward = new Map<number, number>();
  for (const { gain, primary, secondary, counting, isSingle } of blocks) {
    const shift = (100 - percent) * primary - percent * secondary;
    // What only ever helps and stands in no one's way is put forward whenever it is there.
    const isAlways = secondary === 0 && rivalsOf(gain).length === 0;
    if (isAlways && counting === null) {
      sureTotal += primary;
      sureShare += shift;
      continue;
    }
    const own = isAlways && counting && isSingle ? counting : [plus(draft.binary())];
    if (own !== counting) {
      forward.set(gain, own[0]?.column ?? 0);
      if (counting) draft.atMost(0, [...own, ...counting.map(negative)]);
    }
    total.push(...own.map((term) => times(term, primary + secondary)));
    share.push(...own.map((term) => times(term, shift)));
  }
  for (const [gain, column] of forward) {
    for (const rival of rivalsOf(gain)) {
      const other = forward.get(rival);
      if (other !== undefined && rival > gain) draft.atMost(1, [plus(column), plus(other)]);
    }
  }
  draft.atLeast(target.total - sureTotal, total);
  if (target.primaryPercent !== null) draft.atLeast(-sureShare, share);
}

function blocksToCount(
  draft: ModelDraft,
  posed: Posed,
  columns: readonly ItemColumns[],
  gains: GainTerms,
): readonly Block[] {
  const { problem } = posed;
  const held = problem.held.map((block): Block => ({ ...block, counting: null, isSingle: true }));
  const direct = directlyCounting(posed, columns);
  const known = new Map<number, readonly Term[]>();
  const fresh = [...gains.keys()].flatMap((gain): readonly Block[] => {
    const [primary, secondary] = [problem.primary[gain] ?? 0, problem.secondary[gain] ?? 0];
    if (primary + secondary === 0) return [];
    const counting = countingTerms(draft, posed, direct, gain, known);
    const isSingle = counting.isSingle;
    return [{ gain, primary, secondary, counting: counting.terms, isSingle }];
  });
  return [...held, ...fresh];
}

interface Counting {
  readonly terms: readonly Term[];
  readonly isSingle: boolean;
}

/** For each gain the terms that are 1 when an item brings it so that it may count. */
function directlyCounting(posed: Posed, columns: readonly ItemColumns[]): Map<number, Counting> {
  const { counts } = posed.problem.shelf;
  const found = new Map<number, Counting & { readonly terms: Term[] }>();
  for (const { item, ways, wanted } of columns) {
    const own = new Map<number, Term[]>();
    item.ways.forEach((way, order) => {
      for (const gain of listAt(counts, way)) {
        const isRequired = item.required.includes(gain);
        const column = isRequired ? ways[order] : wanted.get(gain)?.[order];
        if (column !== undefined) own.set(gain, [...(own.get(gain) ?? []), plus(column)]);
      }
    });
    for (const [gain, terms] of own) {
      const before = found.get(gain);
      if (before) found.set(gain, { terms: [...before.terms, ...terms], isSingle: false });
      else found.set(gain, { terms, isSingle: true });
    }
  }
  return found;
}

/** Terms that are 1 or more when the gain may count: brought so by an item, or all its parts brought so. */
function countingTerms(
  draft: ModelDraft,
  posed: Posed,
  direct: ReadonlyMap<number, Counting>,
  gain: number,
  known: Map<number, readonly Term[]>,
): Counting {
  const own = direct.get(gain) ?? { terms: [], isSingle: true };
  const { parts } = posed.gain(gain);
  if (parts === null || posed.problem.countsInParts[gain] === 0) return own;
  const found = known.get(gain);
  if (found) return { terms: found, isSingle: false };
  const complete = draft.unit();
  for (const part of parts) {
    const { terms } = countingTerms(draft, posed, direct, part, known);
    draft.atMost(0, [plus(complete), ...terms.map(negative)]);
  }
  const terms = [...own.terms, plus(complete)];
  known.set(gain, terms);
  return { terms, isSingle: false };
}
