import type { Graph, RunLimits } from '../graph.ts';
import { type PageParams, readPages } from '../readPages.ts';
import { bytes, listOf, mapOf, numbers, optional, statement, text, whole } from '../statement.ts';

/** A skill's words, and what its stored vectors were made of; null where it has none. */
export interface SkillNames {
  readonly id: string;
  readonly name: string;
  readonly altNames: readonly string[];
  readonly description: string | null;
  readonly model: string | null;
  readonly namesHash: string | null;
}

/** What a model made of the names of one skill. */
export interface StoredVectors {
  readonly id: string;
  readonly model: string;
  /** Of names and description, so that new ones are noticed. */
  readonly namesHash: string;
  /** Eight bits a number: one vector a name, one of the main name and one of the description, then what the names have in common. */
  readonly packed: Int8Array;
}

export interface VectorsToWrite extends Omit<StoredVectors, 'id'> {
  readonly skillId: string;
  /** What all names have in common: this is what the index looks for. */
  readonly vector: readonly number[];
}

const page = { after: text, limit: whole };
const readSkillNames = statement<PageParams, SkillNames>('embedding/readSkillNames', {
  params: page,
  row: {
    id: text,
    name: text,
    altNames: listOf(text),
    description: optional(text),
    model: optional(text),
    namesHash: optional(text),
  },
});
const readVectors = statement<PageParams, StoredVectors>('embedding/readVectors', {
  params: page,
  row: { id: text, model: text, namesHash: text, packed: bytes },
});
const writeVectors = statement('embedding/writeVectors', {
  params: {
    rows: listOf(
      mapOf<VectorsToWrite>({
        skillId: text,
        model: text,
        namesHash: text,
        packed: bytes,
        vector: numbers,
      }),
    ),
  },
  row: { written: whole },
});

/** Small enough that one page keeps the event loop for some milliseconds only. */
const PAGE_SIZE = 1_000;

export function readNamesOfSkills(
  graph: Graph,
  limits: RunLimits,
): AsyncGenerator<readonly SkillNames[]> {
  return readPages(graph, readSkillNames, PAGE_SIZE, limits);
}

export function readSkillVectors(
  graph: Graph,
  limits: RunLimits,
): AsyncGenerator<readonly StoredVectors[]> {
  return readPages(graph, readVectors, PAGE_SIZE, limits);
}

export async function writeSkillVectors(
  graph: Graph,
  rows: readonly VectorsToWrite[],
  limits: RunLimits,
): Promise<void> {
  await graph.write((run) => run(writeVectors, { rows }), limits);
}
