import type { Graph, RunLimits } from '../graph.ts';
import { listOf, statement, text, whole } from '../statement.ts';

interface Params {
  readonly ids: readonly string[];
  readonly limit: number;
}

const params = { ids: listOf(text), limit: whole };

const fieldsBelow = statement<Params, { readonly id: string }>('catalogue/readFieldsBelow', {
  params,
  row: { id: text },
});

/** A skill at or below one of those asked for, and other skills that are the same one. */
export interface SkillBelow {
  readonly id: string;
  readonly twinIds: readonly string[];
}

const skillsBelow = statement<Params, SkillBelow>('catalogue/readSkillsBelow', {
  params,
  row: { id: text, twinIds: listOf(text) },
});

/** These fields and every field below them. */
export async function readFieldsBelow(
  graph: Graph,
  ids: readonly string[],
  limit: number,
  limits: RunLimits,
): Promise<readonly string[]> {
  return (await graph.read(fieldsBelow, { ids, limit }, limits)).map(({ id }) => id);
}

/** These skills and every skill below them, as the `broader` chain says. */
export function readSkillsBelow(
  graph: Graph,
  ids: readonly string[],
  limit: number,
  limits: RunLimits,
): Promise<readonly SkillBelow[]> {
  return graph.read(skillsBelow, { ids, limit }, limits);
}
