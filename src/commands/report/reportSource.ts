import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { PlanningCatalogue } from '../../domain/planningCatalogue.ts';
import { type Problem, ProblemError } from '../../domain/problem.ts';
import { modelName } from '../../embedding/modelFiles.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { type CatalogueIndex, indexCatalogue } from '../../rules/catalogueIndex.ts';
import { currentVersion } from '../../services/currentVersion.ts';
import { openPlanningCache } from '../../services/planning/planningCache.ts';
import { readTitleTable, type TitleTable } from '../../services/reading/titleTable.ts';
import { readSharedText } from '../../services/sharedText.ts';
import { CommandFailure } from '../commandFailure.ts';
import type { ReportOptions } from './reportOptions.ts';

/** What a report is made from. */
export interface ReportSource {
  readonly graph: Graph;
  readonly limits: RunLimits;
  readonly today: CalendarDate;
  /** The whole catalogue, read once, when a report first needs it. */
  readonly readIndex: () => Promise<CatalogueIndex>;
  /** What titles mean, as far as the service has read them. */
  readonly readTitles: () => Promise<TitleTable>;
}

/** Of the catalogue as it is when it is first read. */
export function reportSource(graph: Graph, limits: RunLimits, today: CalendarDate): ReportSource {
  let index: Promise<CatalogueIndex> | null = null;
  return {
    graph,
    limits,
    today,
    readIndex: () => (index ??= readIndex(graph, limits)),
    readTitles: async () =>
      readTitleTable(graph, await currentVersion(graph, limits), modelName(), limits),
  };
}

async function readIndex(graph: Graph, limits: RunLimits): Promise<CatalogueIndex> {
  const { json } = await openPlanningCache(graph).current(limits);
  return indexCatalogue(JSON.parse(readSharedText(json)) as PlanningCatalogue);
}

/** The answer of what also answers on planning threads, where a problem is a value. */
export function answerOf<T>(reply: { readonly answer: T } | { readonly problem: Problem }): T {
  if ('problem' in reply) throw new ProblemError(reply.problem);
  return reply.answer;
}

/** The record that a table of one record is about. */
export function idAsked({ id }: ReportOptions): string {
  if (id !== undefined) return id;
  throw new CommandFailure('Of which record? Give --id.');
}
