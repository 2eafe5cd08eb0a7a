import type { NodeStore } from '../../services/catalogue/nodeStore.ts';
import type { Context } from '../context.ts';
import type { Fragments } from './fragments.ts';
import { createGatheringReader } from './gatheringReader.ts';
import type { Pass } from './pass.ts';

/** A question has at most as many levels as the limits let through, and each needs two passes at most. */
const PASSES_MOST = 100;

/** Stands for the source that root fields do not have. */
const ROOT = {};

export interface Answering {
  readonly context: Context;
  readonly store: NodeStore;
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Writes an answer level by level: a pass writes what is at hand and gathers what is not, which is then read together.
 * What has been written once is not written again by the next pass.
 */
export async function writePasses(
  write: (root: object, pass: Pass) => string | null,
  { context, store, fragments, variables }: Answering,
): Promise<string | null> {
  const { catalogue } = context.services;
  const { deadline, openBudget } = context;
  const reader = createGatheringReader({ catalogue, store, deadline, openBudget });
  const pass: Pass = {
    context: { ...context, nodes: reader },
    reader,
    fragments,
    variables,
    arrived: new Map(),
    awaited: [],
  };
  for (let passes = 0; passes < PASSES_MOST; passes += 1) {
    reader.begin();
    const text = write(ROOT, pass);
    if (text !== null) return text;
    await Promise.all([...pass.awaited.splice(0), reader.readGathered()]);
    // What was gathered by resolvers that had to wait first.
    await reader.readGathered();
  }
  return null;
}
