import { DIMENSIONS } from '../../embedding/encoder.ts';
import type { ModelFiles } from '../../embedding/modelFiles.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { readCatalogueVersion } from '../../graph/node/graphCounts.ts';
import { openReadModel } from '../readModel.ts';
import { type EmbeddingProgress, embedSkills } from './embedSkills.ts';
import type { TextQuestion } from './outlineText.ts';
import { readRanker } from './ranker.ts';
import { type Reader, openReader } from './reader.ts';
import { type ReadingTools, readText, type TextReading } from './readText.ts';
import { readSkillTable, type SkillTable } from './skillTable.ts';

/** Texts to skills, and the vectors that this takes. */
export interface SkillReading {
  read(question: TextQuestion, limits: RunLimits): Promise<TextReading>;
  /** Takes what it was opened without: the model, once it has been brought. */
  useModel(model: ModelFiles): Promise<void>;
  /** Makes the vectors that are missing. */
  embed(): Promise<void>;
  /** Of the catalogue as it is now. */
  current(limits: RunLimits): Promise<SkillTable>;
  readonly tools: () => ReadingTools;
  close(): Promise<void>;
}

export interface SkillReadingOptions {
  readonly graph: Graph;
  readonly model: ModelFiles | null;
  readonly onProgress: (progress: EmbeddingProgress) => void;
  /** A failure in the background: nobody waits to hear of it. */
  readonly onFailure: (error: unknown) => void;
}

const NO_VERSION = 'none';

export function openSkillReading({
  graph,
  model,
  onProgress,
  onFailure,
}: SkillReadingOptions): SkillReading {
  const ranker = readRanker();
  let reader: Reader = openReader(model);
  let embedding: Promise<void> | null = null;
  const stopping = new AbortController();
  const openTable = () =>
    openReadModel(graph, async (limits) => {
      const version = (await readCatalogueVersion(graph, limits)) ?? NO_VERSION;
      return readSkillTable(graph, version, reader.model, DIMENSIONS);
    });
  let table = openTable();

  function embed(): Promise<void> {
    embedding ??= embedSkills(graph, reader, onProgress, stopping.signal)
      .then((made) => {
        if (made > 0) table = openTable();
      })
      .finally(() => (embedding = null));
    return embedding;
  }

  async function current(limits: RunLimits): Promise<SkillTable> {
    const found = await table.current(limits);
    // What an import has brought since the start: the answers get better as it goes on.
    if (found.withoutVectors > 0 && reader.model !== null && embedding === null) {
      embed().catch(onFailure);
    }
    return found;
  }

  return {
    current,
    embed,
    tools: () => ({ graph, reader, ranker }),
    async read(question, limits) {
      const skills = await current(limits);
      const reading = await readText({ graph, reader, ranker }, skills, question, limits);
      return { ...reading, warnings: [...reading.warnings, ...shortcomings(reader, skills)] };
    },
    async useModel(brought) {
      const former = reader;
      reader = openReader(brought);
      table = openTable();
      await former.close();
    },
    async close() {
      stopping.abort();
      await embedding?.catch(() => undefined);
      await reader.close();
    },
  };
}

function shortcomings({ model }: Reader, { withoutVectors, count }: SkillTable): readonly string[] {
  if (model === null) {
    return ['No sentence model is here: texts are compared with skills by their words alone.'];
  }
  if (withoutVectors === 0) return [];
  const share = `${String(withoutVectors)} of ${String(count)} skills`;
  return [`${share} cannot be compared by meaning yet: their vectors are being made.`];
}
