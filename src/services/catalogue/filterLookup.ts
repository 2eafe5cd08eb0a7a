import type { NodeKind } from '../../domain/node/nodeKind.ts';
import { badInput, ProblemError } from '../../domain/problem.ts';
import { readFieldsBelow, readSkillsBelow } from '../../graph/connection/below.ts';
import { findTextMatches } from '../../graph/connection/textMatches.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { beginsWithEach, searchWords } from './searchWords.ts';

type Ids = readonly string[] | null;

/** What filters look up before they become conditions. Where nothing is asked, nothing is read. */
export interface FilterLookup {
  /** The fields and all below them. */
  fieldsBelow(ids: Ids): Promise<Ids>;
  /** The skills, all below them, and all that are the same skill as one of these. */
  skillsBelow(ids: Ids): Promise<Ids>;
  /** What holds every word of the text, as the beginning of a word. */
  matches(text: string | null | undefined): Promise<Ids>;
}

/** Far more than any catalogue holds below one id; beyond it an answer would be silently short. */
const MOST = 1_000_000;

export function createFilterLookup(graph: Graph, kind: NodeKind, limits: RunLimits): FilterLookup {
  return {
    fieldsBelow: async (ids) => ids && readFieldsBelow(graph, ids, MOST, limits),
    skillsBelow: async (ids) => ids && sameAndBelow(graph, ids, limits),
    async matches(text) {
      if (!text?.trim()) return null;
      const words = searchWords(text);
      if (words.length === 0) throw new ProblemError(wordless(text));
      const question = { index: textIndex(kind), words: beginsWithEach(words), limit: MOST };
      return findTextMatches(graph, question, limits);
    },
  };
}

/** Skills with an equal address are one skill, so what lies below a twin lies below its twin too. */
async function sameAndBelow(
  graph: Graph,
  ids: readonly string[],
  limits: RunLimits,
): Promise<readonly string[]> {
  const known = new Set<string>();
  let next = ids;
  while (next.length > 0) {
    const rows = await readSkillsBelow(graph, next, MOST, limits);
    for (const { id } of rows) known.add(id);
    next = [...new Set(rows.flatMap(({ twinIds }) => twinIds))].filter((id) => !known.has(id));
  }
  return [...known];
}

function textIndex(kind: NodeKind): string {
  return kind.toLowerCase();
}

function wordless(text: string) {
  return badInput(
    'filter.text',
    'at least one letter or digit',
    text,
    'filter.text holds no word to look for.',
  );
}
