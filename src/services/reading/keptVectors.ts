import type { Graph, RunLimits } from '../../graph/graph.ts';
import { openReadModel } from '../readModel.ts';

/** Vectors of one kind of thing as they are in memory, and how many are missing. */
export interface VectorTable {
  readonly withoutVectors: number;
}

/** Keeps a table of vectors true to the catalogue: read when that changes, and the missing ones made. */
export interface KeptVectors<Table> {
  /** As the catalogue is now; what is missing in it is begun in the background. */
  current(limits: RunLimits): Promise<Table>;
  /** Makes the vectors that are missing. */
  embed(): Promise<void>;
  /** What is held was read for another model. */
  forget(): void;
  /** When nothing is being made any more. */
  settled(): Promise<void>;
}

export interface VectorsToKeep<Table> {
  readonly graph: Graph;
  readonly hasModel: () => boolean;
  read(limits: RunLimits): Promise<Table>;
  /** Gives how many were missing. */
  embedMissing(): Promise<number>;
  /** A failure in the background: nobody waits to hear of it. */
  readonly onFailure: (error: unknown) => void;
}

export function keepVectors<Table extends VectorTable>(
  kept: VectorsToKeep<Table>,
): KeptVectors<Table> {
  const { graph, hasModel, onFailure } = kept;
  const openTable = () => openReadModel(graph, (limits) => kept.read(limits));
  let table = openTable();
  let embedding: Promise<void> | null = null;

  function embed(): Promise<void> {
    embedding ??= kept
      .embedMissing()
      .then((made) => {
        if (made > 0) table = openTable();
      })
      .finally(() => (embedding = null));
    return embedding;
  }

  return {
    embed,
    async current(limits) {
      const found = await table.current(limits);
      // What an import has brought since the start: the answers get better as it goes on.
      if (found.withoutVectors > 0 && hasModel() && embedding === null) embed().catch(onFailure);
      return found;
    },
    forget: () => {
      table = openTable();
    },
    settled: async () => {
      await embedding?.catch(() => undefined);
    },
  };
}
