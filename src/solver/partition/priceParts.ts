import { modelChoice } from './chooseParts.ts';
import { listParts } from './listParts.ts';
import type { PartitionSearch } from './partitionSearch.ts';

/** What the relaxation of one aim says once no further part would make it lower. */
export interface Priced {
  /** No partition that keeps the earlier values is below this. */
  readonly bound: number;
  /** Set where every part that could help is in the pool. */
  readonly prices: Prices | null;
}

export interface Prices {
  readonly relaxed: number;
  readonly ofPieces: readonly number[];
  /** What a new part must be worth at these prices for its column to cost nothing more. */
  readonly par: number;
  /** Whether likeness adds to a part's worth. */
  readonly likes: boolean;
}

const NEW_PARTS = 2;
const LIKENESS = 3;
const PARTS_A_ROUND = 40;
/** Beyond the solver's own rounding. */
const ROUNDING = 1e-5;
/** Values are whole: what is this close above one is that one. */
const SLACK = 0.01;

/**
 * Minimises one aim over fractions of parts. The pool grows by the parts that the prices ask for until there is none:
 * then the relaxation is over all parts that there could be, listed or not.
 */
export function priceParts(
  search: PartitionSearch,
  aim: number,
  ceilings: readonly number[],
  goal: number,
): Priced {
  const { problem, pool, tools, until } = search;
  let bound = -Infinity;
  for (;;) {
    const remainingMs = until - tools.clock();
    if (remainingMs <= 0) return { bound, prices: null };
    const { model, rowOfAim } = modelChoice(problem, pool.parts, [aim], ceilings, true);
    const relaxed = tools.solver.relax?.(model, remainingMs);
    if (relaxed?.status !== 'OPTIMAL') return { bound, prices: null };
    const ofPieces = problem.weights.map((_weight, piece) => relaxed.duals[piece] ?? 0);
    const rowOfNew = rowOfAim[NEW_PARTS];
    const priceOfNew = rowOfNew === undefined ? 0 : (relaxed.duals[rowOfNew] ?? 0);
    const par = (aim === NEW_PARTS ? 1 : 0) - priceOfNew;
    const { parts, complete } = listParts(problem, {
      prices: ofPieces,
      likes: aim === LIKENESS,
      floor: par + ROUNDING,
      most: PARTS_A_ROUND,
      onlyBest: true,
      isLate: () => tools.clock() >= until,
    });
    const [best] = parts;
    if (complete) {
      const saved = best ? best.worth - par : 0;
      const mostNew = ceilings[NEW_PARTS] ?? problem.weights.length;
      bound = Math.max(bound, Math.ceil(relaxed.bound - saved * mostNew - SLACK));
    }
    if (complete && !best) {
      const likes = aim === LIKENESS;
      return { bound, prices: { relaxed: relaxed.bound, ofPieces, par, likes } };
    }
    if (bound >= goal || !best) return { bound, prices: null };
    for (const { pieces } of parts) pool.add(pieces);
  }
}
