import type { NodeKind } from '../../domain/node/nodeKind.ts';
import { notFound, ProblemError } from '../../domain/problem.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { findNodeKinds } from '../../graph/node/kinds.ts';

/** Ids that a caller names, where they were named, and what they must be. */
export interface Reference {
  readonly field: string;
  readonly kind: NodeKind;
  readonly ids: readonly string[] | null;
}

/** Throws NOT_FOUND for the first id that nothing of the right kind has: an unknown id is no empty answer. */
export async function checkReferences(
  graph: Graph,
  references: readonly Reference[],
  limits: RunLimits,
): Promise<void> {
  const ids = [...new Set(references.flatMap((reference) => reference.ids ?? []))];
  if (ids.length === 0) return;
  const found = await findNodeKinds(graph, ids, limits);
  const kinds = new Map(found.map(({ id, kind }) => [id, kind]));
  for (const { field, kind, ids: named } of references) {
    const missing = named?.find((id) => kinds.get(id) !== kind);
    if (missing !== undefined) throw new ProblemError(notFound(field, missing));
  }
}
