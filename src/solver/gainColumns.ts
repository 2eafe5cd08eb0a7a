import { type ItemColumns, type Source, sourcesByGain } from './itemColumns.ts';
import { minus, type ModelDraft, negative, plus, type Term } from './mixedInteger.ts';
import type { Posed } from './posed.ts';

/** Terms that sum to 1 when the gain is newly made, and else to 0. */
export type GainTerms = ReadonlyMap<number, readonly Term[]>;

/**
 * Every gain that some chosen item could bring. What one item alone brings needs no column of its own: the item's
 * stand for it.
 */
export function gainColumns(
  draft: ModelDraft,
  posed: Posed,
  columns: readonly ItemColumns[],
): GainTerms {
  const sources = sourcesByGain(columns);
  const indexes = withWholes(posed, sources);
  const gains = new Map<number, readonly Term[]>();
  for (const index of indexes) {
    const own = sources.get(index) ?? [];
    const isAlone = own.length === 1 && posed.gain(index).parts === null;
    gains.set(index, isAlone ? (own[0]?.terms ?? []) : [plus(draft.unit())]);
  }
  for (const index of indexes) tieGain(draft, posed, gains, index, sources.get(index) ?? []);
  for (const index of posed.problem.mustGain) draft.atLeast(1, gains.get(index) ?? []);
  return gains;
}

function withWholes(posed: Posed, sources: ReadonlyMap<number, unknown>): readonly number[] {
  const wholes = [...sources.keys()].flatMap((gain) => posed.wholesAbove(gain));
  return [...new Set([...sources.keys(), ...wholes])].sort((left, right) => left - right);
}

/** A gain is made exactly when an item brings it or its last part does; what it needs is gained too. */
function tieGain(
  draft: ModelDraft,
  posed: Posed,
  gains: GainTerms,
  index: number,
  sources: readonly Source[],
): void {
  const { parts, needs } = posed.gain(index);
  const gained = gains.get(index) ?? [];
  const complete = parts && completeParts(draft, gains, gained, parts);
  const relief = complete === null ? [] : [minus(complete)];
  if (sources[0]?.terms !== gained) {
    for (const { terms } of sources) draft.atLeast(0, [...gained, ...terms.map(negative)]);
    const brought = sources.flatMap(({ terms }) => terms);
    draft.atMost(0, [...gained, ...brought.map(negative), ...relief]);
  }
  if (posed.problem.shelf.forbidden[index] === 1) draft.atMost(0, gained);
  for (const group of needs) {
    const met = group.flatMap((need) => gains.get(need) ?? []).map(negative);
    for (const { item, terms } of sources) {
      // Completed by its parts a whole asks nothing more, so its own needs bind only what items bring.
      const isMet = group.some((need) => item.required.includes(need));
      if (!isMet) draft.atMost(0, [...terms, ...met, ...relief]);
    }
  }
}

/** A column that is 1 only when each missing part is gained; the whole is gained whenever they all are. */
function completeParts(
  draft: ModelDraft,
  gains: GainTerms,
  whole: readonly Term[],
  parts: readonly number[],
): number {
  const complete = draft.unit();
  const known = parts.flatMap((part) => {
    const terms = gains.get(part);
    return terms ? [terms] : [];
  });
  for (const terms of known) draft.atMost(0, [plus(complete), ...terms.map(negative)]);
  if (known.length < parts.length) draft.atMost(0, [plus(complete)]);
  else draft.atLeast(1 - parts.length, [...whole, ...known.flat().map(negative)]);
  return complete;
}
