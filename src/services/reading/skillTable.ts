import type { Graph, RunLimits } from '../../graph/graph.ts';
import { readNamesOfSkills, readSkillVectors } from '../../graph/embedding/skillVectors.ts';
import { textsHash } from './modelTexts.ts';
import { shareText } from '../sharedText.ts';
import { skillTexts } from './skillTexts.ts';

/**
 * The names and vectors of every skill, in memory that threads share. Skills are numbers, places in the order of ids.
 */
export interface SkillTable {
  /** Changes with what is in it. */
  readonly key: string;
  /** UTF-8 JSON of SkillEntry[]. */
  readonly entries: SharedArrayBuffer;
  /** Eight bits a number; those of one skill stand together, as `packed` of NewVectors has them. */
  readonly packed: SharedArrayBuffer;
  readonly count: number;
  /** Skills whose words no vector has been made of yet. */
  readonly withoutVectors: number;
}

export interface SkillEntry {
  readonly id: string;
  /** The main name first. */
  readonly names: readonly string[];
  /** The place of its first vector; null where there are none that fit its words. */
  readonly firstVector: number | null;
}

const READ_LIMIT_MS = 120_000;

export async function readSkillTable(
  graph: Graph,
  version: string,
  model: string | null,
  dimensions: number,
): Promise<SkillTable> {
  const limits: RunLimits = { limitMs: READ_LIMIT_MS };
  const vectors = new Map<string, { readonly namesHash: string; readonly packed: Int8Array }>();
  if (model !== null) {
    for await (const page of readSkillVectors(graph, limits)) {
      for (const row of page) if (row.model === model) vectors.set(row.id, row);
    }
  }
  const entries: SkillEntry[] = [];
  const parts: Int8Array[] = [];
  let place = 0;
  for await (const page of readNamesOfSkills(graph, limits)) {
    for (const skill of page) {
      const texts = skillTexts(skill);
      const stored = vectors.get(skill.id);
      const fits = stored?.namesHash === textsHash(texts);
      entries.push({ id: skill.id, names: texts.names, firstVector: fits ? place : null });
      if (!stored || !fits) continue;
      parts.push(stored.packed);
      place += stored.packed.length / dimensions;
    }
  }
  const packed = new SharedArrayBuffer(place * dimensions);
  const target = new Int8Array(packed);
  let offset = 0;
  for (const part of parts) {
    target.set(part, offset);
    offset += part.length;
  }
  const withoutVectors = entries.filter(({ firstVector }) => firstVector === null).length;
  const key = `${version} ${String(entries.length - withoutVectors)}`;
  return {
    key,
    entries: shareText(JSON.stringify(entries)),
    packed,
    count: entries.length,
    withoutVectors,
  };
}
