import type { PlanningCatalogue } from '../../domain/planningCatalogue.ts';
import { type CatalogueIndex, indexCatalogue } from '../../rules/catalogueIndex.ts';
import { openHighs } from '../../solver/highs.ts';
import { answerQuestion } from './answerQuestion.ts';
import type { SharedCatalogue } from './planningCache.ts';
import type { PlanningReply, PlanningTask } from './planningTask.ts';

/** A planning thread: it keeps the solver warm and the newest catalogue parsed. */
const tools = { solver: await openHighs(), clock: () => performance.now() };
let newest: CatalogueIndex | null = null;

export default function answer(task: PlanningTask): PlanningReply {
  return answerQuestion(indexOf(task.catalogue), task, tools);
}

/** Parses the catalogue, which the first question would otherwise have to wait for. */
export function warmUp(catalogue: SharedCatalogue): void {
  indexOf(catalogue);
}

function indexOf({ version, json }: SharedCatalogue): CatalogueIndex {
  if (newest?.version === version) return newest;
  // A decoder refuses shared memory: it reads a copy of its own.
  const text = new TextDecoder().decode(new Uint8Array(json).slice());
  newest = indexCatalogue(JSON.parse(text) as PlanningCatalogue);
  return newest;
}
