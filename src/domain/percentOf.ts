import type { Share } from './plan.ts';

/** A share in per cent, for people; nothing is decided by it. Null where there is nothing to have a share of. */
export function percentOf({
  numerator,
  denominator,
}: Pick<Share, 'numerator' | 'denominator'>): number | null {
  return denominator === 0 ? null : (100 * numerator) / denominator;
}
