import type { GainTerms } from '../gainColumns.ts';
import type { ItemColumns } from '../itemColumns.ts';
import { type ModelDraft, negative, plus, type Term, times } from '../mixedInteger.ts';
import { BY_CARRIER, type BundleProblem, type OriginLimits } from './bundleProblem.ts';

/** Enough origins bring something, and none brings more than its share of the size. */
export function originRows(
  draft: ModelDraft,
  problem: BundleProblem,
  columns: readonly ItemColumns[],
  gains: GainTerms,
  size: readonly Term[],
): void {
  const { origins } = problem;
  if (origins === null) return;
  const brought = broughtBy(draft, origins, columns, gains);
  if (origins.countMin > 0) {
    const present = [...brought].map(([, terms]) => {
      const column = draft.binary();
      draft.atMost(0, [plus(column), ...terms.map(({ term }) => negative(term))]);
      return plus(column);
    });
    draft.atLeast(origins.countMin, present);
  }
  if (origins.shareMax === null) return;
  const { part, whole } = origins.shareMax;
  for (const terms of brought.values()) {
    const own = terms.map(({ gain, term }) => times(term, whole * (problem.size[gain] ?? 0)));
    draft.atMost(0, [...own, ...size.map((term) => times(term, -part))]);
  }
}

interface Brought {
  readonly gain: number;
  readonly term: Term;
}

/** By origin: terms that are 1 when the gain is there and of this origin. */
function broughtBy(
  draft: ModelDraft,
  origins: OriginLimits,
  columns: readonly ItemColumns[],
  gains: GainTerms,
): ReadonlyMap<number, readonly Brought[]> {
  const brought = new Map<number, Brought[]>();
  const add = (origin: number, gain: number, terms: readonly Term[]) => {
    if (origin < 0) return;
    const own = brought.get(origin) ?? [];
    own.push(...terms.map((term) => ({ gain, term })));
    brought.set(origin, own);
  };
  for (const [gain, terms] of gains) {
    const origin = origins.ofGain[gain] ?? -1;
    if (origin !== BY_CARRIER) add(origin, gain, terms);
    else {
      for (const [carrier, term] of firstCarrier(draft, columns, gain)) {
        add(origins.ofItem[carrier] ?? -1, gain, [term]);
      }
    }
  }
  return brought;
}

/** For each item that carries the gain a term that is 1 when no taken item before it does. Items are in order. */
function firstCarrier(
  draft: ModelDraft,
  columns: readonly ItemColumns[],
  gain: number,
): ReadonlyMap<number, Term> {
  const first = new Map<number, Term>();
  const before: Term[] = [];
  for (const { item, ways, wanted } of columns) {
    const own = item.required.includes(gain) ? ways : wanted.get(gain);
    if (own === undefined) continue;
    const terms = own.map((column) => plus(column));
    const decides = plus(draft.unit());
    draft.atMost(0, [decides, ...terms.map(negative)]);
    for (const earlier of before) draft.atMost(1, [decides, earlier]);
    draft.atLeast(0, [decides, ...terms.map(negative), ...before]);
    first.set(item.index, decides);
    before.push(...terms);
  }
  return first;
}
