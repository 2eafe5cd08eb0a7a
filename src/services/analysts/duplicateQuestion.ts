import type { DuplicateQuestion, DuplicateScope } from '../../domain/analysts/duplicates.ts';
import { badInput, ProblemError } from '../../domain/problem.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { REVIEW_FROM } from '../../rules/analysts/duplicates/judgePair.ts';
import type { Asked } from '../catalogue/asked.ts';
import { findMicroCredentialIds } from '../catalogue/findMicroCredentialIds.ts';
import type { MicroCredentialFilter } from '../catalogue/microCredentialFilter.ts';
import { pageSize } from '../catalogue/pageQuestion.ts';
import { decodePlace } from './duplicateCursor.ts';

export type AskedDuplicates = Asked<{
  filter: MicroCredentialFilter;
  withId: string;
  minScore: number;
  first: number;
  after: string;
}> & { readonly of: DuplicateScope };

const FULL = 10_000;

/** What was asked, with every default applied. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function duplicateQuestion(
  graph: Graph,
  input: AskedDuplicates,
  limits: RunLimits,
): Promise<DuplicateQuestion> {
  const { of: scope, after = null, withId = null } = input;
  const first = pageSize(input);
  // A cursor is refused here, where it can still be thrown.
  if (after !== null) decodePlace(scope, after);
  const leastPoints = pointsOf(input.minScore ?? null);
  const amongIds = await findMicroCredentialIds(graph, input.filter, 'input.filter', limits);
  if (amongIds !== null && scope !== 'MICRO_CREDENTIALS') {
    const rule = 'only with of: MICRO_CREDENTIALS';
    const message = `input.filter picks micro-credentials; it is given ${rule}.`;
    throw new ProblemError(badInput('input.filter', rule, scope, message));
  }
  return { of: scope, amongIds, withId, leastPoints, first, after };
}

function pointsOf(minScore: number | null): number {
  if (minScore === null) return REVIEW_FROM;
  if (minScore >= 0 && minScore <= 1) return Math.ceil(minScore * FULL);
  const message = 'input.minScore must be from 0 to 1.';
  throw new ProblemError(badInput('input.minScore', '0-1', minScore, message));
}
