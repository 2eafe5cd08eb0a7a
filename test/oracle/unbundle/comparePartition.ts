import type { FoundPartition } from '../../../src/solver/partition/partitionProblem.ts';
import { compareVectors } from '../bundles/bundleOracle.ts';
import type { UnbundleCase } from './arbitraryUnbundleCase.ts';
import { everyWay } from './unbundleOracle.ts';

/** Sizes under which even a small question is answered the way that large ones are. */
export const FEW_AT_ONCE = { atOnce: 0, around: 3, inProof: 6000 };

/** Differences between what the solver found and the brute-force reading; bounds may stay open, never wrong. */
export function comparePartition(asked: UnbundleCase, found: FoundPartition): readonly string[] {
  const [best] = everyWay(asked).toSorted((left, right) =>
    compareVectors(left.vector, right.vector),
  );
  const expected = best?.vector ?? [];
  return expected.flatMap((value, aim) => {
    const outcome = found.outcomes[aim];
    const isLike = compareVectors(expected.slice(0, aim), found.values.slice(0, aim)) === 0;
    if (!outcome || !isLike) return [`aim ${String(aim)} is reached for other values before it`];
    const isRight = outcome.bound <= value && value <= outcome.value;
    const isProven = outcome.proven && outcome.value === value;
    return isRight && isProven ? [] : [`aim ${String(aim)}: ${JSON.stringify({ outcome, value })}`];
  });
}
