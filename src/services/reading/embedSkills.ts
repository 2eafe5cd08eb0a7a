import { DIMENSIONS } from '../../embedding/encoder.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import {
  readNamesOfSkills,
  type VectorsToWrite,
  writeSkillVectors,
} from '../../graph/embedding/skillVectors.ts';
import { namesHash } from './namesHash.ts';
import { centroidOf, packVectors } from './packVectors.ts';
import type { Reader } from './reader.ts';

export interface EmbeddingProgress {
  readonly done: number;
  readonly of: number;
}

interface SkillToEmbed {
  readonly id: string;
  readonly names: readonly string[];
}

/** Each batch is written before the next is made, so that a stop loses one batch at most. */
const SKILLS_A_BATCH = 64;
const LIMIT_MS = 60_000;

/**
 * Makes the vectors that are missing: of new skills, of skills with other names than before, and of all when the model
 * is another one. Stopped half-way it goes on from there the next time. Gives the number of skills that were missing.
 */
export async function embedSkills(
  graph: Graph,
  reader: Reader,
  onProgress: (progress: EmbeddingProgress) => void,
  signal?: AbortSignal,
): Promise<number> {
  const { model } = reader;
  if (model === null) return 0;
  const limits: RunLimits = { limitMs: LIMIT_MS, signal };
  const missing = await findMissing(graph, model, limits);
  for (let done = 0; done < missing.length; done += SKILLS_A_BATCH) {
    signal?.throwIfAborted();
    const batch = missing.slice(done, done + SKILLS_A_BATCH);
    await writeSkillVectors(graph, await embed(batch, reader, model), limits);
    onProgress({ done: Math.min(missing.length, done + batch.length), of: missing.length });
  }
  return missing.length;
}

async function findMissing(
  graph: Graph,
  model: string,
  limits: RunLimits,
): Promise<readonly SkillToEmbed[]> {
  const missing: SkillToEmbed[] = [];
  for await (const page of readNamesOfSkills(graph, limits)) {
    for (const skill of page) {
      const names = [skill.name, ...skill.altNames];
      if (skill.model === model && skill.namesHash === namesHash(names)) continue;
      missing.push({ id: skill.id, names });
    }
  }
  return missing;
}

async function embed(
  skills: readonly SkillToEmbed[],
  reader: Reader,
  model: string,
): Promise<readonly VectorsToWrite[]> {
  const vectors = await reader.encode(skills.flatMap(({ names }) => names));
  let place = 0;
  return skills.map(({ id, names }) => {
    const own = vectors.subarray(place * DIMENSIONS, (place + names.length) * DIMENSIONS);
    place += names.length;
    return {
      skillId: id,
      model,
      namesHash: namesHash(names),
      packed: packVectors(own, DIMENSIONS),
      vector: [...centroidOf(own, DIMENSIONS)],
    };
  });
}
