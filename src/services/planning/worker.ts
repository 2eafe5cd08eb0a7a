import type { PlanningCatalogue } from '../../domain/planningCatalogue.ts';
import { type CatalogueIndex, indexCatalogue } from '../../rules/catalogueIndex.ts';
import { openHighs } from '../../solver/highs.ts';
import { answerQuestion } from './answerQuestion.ts';
import { readSharedText } from '../sharedText.ts';
import type { SharedCatalogue } from './planningCache.ts';
import type { DueTask, PlanningReply } from './planningTask.ts';

/** A planning thread: it keeps the solver warm and the newest catalogue parsed. */
const tools = { solver: await openHighs(), clock: () => performance.now() };
/** To put the answer into words and bring it back. */
const TELLING_MS = 250;
let newest: CatalogueIndex | null = null;

/** What waited for a thread has the less time left: threads and the service share no other clock than the day's. */
export default function answer({ task, dueAt }: DueTask): PlanningReply {
  const latest = tools.clock() + (dueAt - Date.now()) - TELLING_MS;
  return answerQuestion(indexOf(task.catalogue), task, { ...tools, latest });
}

/** Parses the catalogue, which the first question would otherwise have to wait for. */
export function warmUp(catalogue: SharedCatalogue): void {
  indexOf(catalogue);
}

function indexOf({ version, json }: SharedCatalogue): CatalogueIndex {
  if (newest?.version === version) return newest;
  newest = indexCatalogue(JSON.parse(readSharedText(json)) as PlanningCatalogue);
  return newest;
}
