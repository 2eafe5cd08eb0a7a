import type { Impact } from '../../domain/analysts/impact.ts';
import { suppressSmall } from '../../domain/analysts/suppressSmall.ts';
import { notFound, ProblemError } from '../../domain/problem.ts';
import { countLearnersTowards, readDependants } from '../../graph/analysts/readImpact.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { findNodeKinds } from '../../graph/node/kinds.ts';
import { alternativesTo } from '../../rules/analysts/alternatives.ts';
import type { Answerer } from '../planning/planningTask.ts';

/**
 * What rests on an outcome or a micro-credential; `findAlternatives` looks for what could stand in for what is lost.
 * Throws NOT_FOUND where the id is neither's.
 */
export async function assessImpact(
  graph: Graph,
  id: string,
  findAlternatives: (lostIds: readonly string[]) => Promise<readonly string[]>,
  limits: RunLimits,
): Promise<Impact> {
  const [found] = await findNodeKinds(graph, [id], limits);
  const kind = found?.kind;
  if (kind !== 'LEARNING_OUTCOME' && kind !== 'MICRO_CREDENTIAL') {
    throw new ProblemError(notFound('id', id));
  }
  const [dependants, learners] = await Promise.all([
    readDependants(graph, kind, id, limits),
    countLearnersTowards(graph, id, limits),
  ]);
  // With a micro-credential go the outcomes that nothing else carries; those are what wants replacing.
  const lost = kind === 'LEARNING_OUTCOME' ? [id] : dependants.outcomeIds;
  return {
    kind,
    ...dependants,
    learnersInProgress: suppressSmall(learners),
    alternativeIds: await findAlternatives(lost),
  };
}

/** What could stand in is read off the whole catalogue, which planning threads hold. */
export const answerAlternatives: Answerer<'alternatives'> = (index, { lostIds }) => ({
  answer: alternativesTo(index, lostIds),
});
