import { DIMENSIONS } from '../../embedding/encoder.ts';
import type { ModelFiles } from '../../embedding/modelFiles.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { readCatalogueVersion } from '../../graph/node/graphCounts.ts';
import { type EmbeddingProgress, embedMissing, type VectorStore } from './embedMissing.ts';
import { keepVectors, type VectorTable } from './keptVectors.ts';
import { type TextQuestion, vectorAt } from './outlineText.ts';
import { packVectors } from './packVectors.ts';
import { readRanker } from './ranker.ts';
import type { Reader } from './reader.ts';
import { openReaderInUse } from './readerInUse.ts';
import { type OnSentences, type ReadingTools, readText, type TextReading } from './readText.ts';
import { skillStore } from './skillStore.ts';
import { readSkillTable, type SkillTable } from './skillTable.ts';
import { titleStore } from './titleStore.ts';
import { readTitleTable, type TitleTable } from './titleTable.ts';

/** Texts to skills, what titles mean, and the vectors that this takes. */
export interface SkillReading {
  read(question: TextQuestion, limits: RunLimits, onSentences?: OnSentences): Promise<TextReading>;
  /** Takes what it was opened without, as soon as it has come. Whoever asks meanwhile waits a little for it. */
  bringModel(coming: Promise<ModelFiles>): Promise<void>;
  /** Makes the vectors that are missing. */
  embed(): Promise<void>;
  /** Of the catalogue as it is now. */
  current(limits: RunLimits): Promise<SkillTable>;
  /** What titles of outcomes and micro-credentials mean, of the catalogue as it is now. */
  titles(limits: RunLimits): Promise<TitleTable>;
  /** What each text means to the model that reads titles, eight bits a number; only where there is a model. */
  encode(texts: readonly string[]): Promise<readonly Int8Array[]>;
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
  const readers = openReaderInUse(model);
  const stopping = new AbortController();
  const keep = <Table extends VectorTable>(
    store: VectorStore,
    read: (version: string, limits: RunLimits) => Promise<Table>,
  ) =>
    keepVectors({
      graph,
      hasModel: () => readers.current().model !== null,
      read: async (limits) =>
        read((await readCatalogueVersion(graph, limits)) ?? NO_VERSION, limits),
      embedMissing: () =>
        embedMissing(store, graph, readers.current(), onProgress, stopping.signal),
      onFailure,
    });
  const skills = keep(skillStore, (version) =>
    readSkillTable(graph, version, readers.current().model, DIMENSIONS),
  );
  const titles = keep(titleStore, (version, limits) =>
    readTitleTable(graph, version, readers.current().model, limits),
  );

  return {
    async current(limits) {
      await readers.awaitModel(limits);
      return skills.current(limits);
    },
    async titles(limits) {
      await readers.awaitModel(limits);
      return titles.current(limits);
    },
    async embed() {
      await skills.embed();
      await titles.embed();
    },
    async encode(texts) {
      const vectors = await readers.current().encode('parts', texts);
      return texts.map((_text, place) => packVectors(vectorAt(vectors, place), DIMENSIONS));
    },
    tools: () => ({ graph, reader: readers.current(), ranker }),
    async read(question, limits, onSentences) {
      await readers.awaitModel(limits);
      const table = await skills.current(limits);
      const reader = readers.current();
      const tools = { graph, reader, ranker };
      const reading = await readText(tools, table, question, limits, onSentences);
      return { ...reading, warnings: [...reading.warnings, ...shortcomings(reader, table)] };
    },
    bringModel: (coming) =>
      readers.bringModel(coming, () => {
        skills.forget();
        titles.forget();
      }),
    async close() {
      stopping.abort();
      await skills.settled();
      await titles.settled();
      await readers.close();
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
