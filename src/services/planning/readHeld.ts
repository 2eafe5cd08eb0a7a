import type { HeldOutcome, Holdings } from '../../domain/holding.ts';
import { notFound, ProblemError } from '../../domain/problem.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { readDemonstrationRecord } from '../../graph/planning/readLearnerAchievements.ts';

/** What is held: as given in the question, or as a stored record says. Throws NOT_FOUND where none may be read. */
export async function readHeld(
  graph: Graph,
  holdings: Holdings,
  limits: RunLimits,
  field = 'input.holdings',
): Promise<readonly HeldOutcome[]> {
  if ('achievements' in holdings) return holdings.achievements;
  const record = await readDemonstrationRecord(graph, holdings.learnerId, limits);
  if (record) return record;
  throw new ProblemError(notFound(`${field}.learnerId`, holdings.learnerId));
}
