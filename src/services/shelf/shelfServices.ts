import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { OnShelf } from '../../domain/bundle.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import { notFound, ProblemError } from '../../domain/problem.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { readDemonstrationRecord } from '../../graph/planning/readLearnerAchievements.ts';
import { readNames } from '../../graph/search/readNames.ts';
import { readShelves } from '../../graph/shelf/readShelves.ts';
import type { NodeStore } from '../catalogue/nodeStore.ts';
import type { PageQuestion } from '../catalogue/pageQuestion.ts';
import { type AskedHoldings, holdingsOf } from '../holdingsQuestion.ts';
import type { Page } from '../page.ts';
import { openReadModel } from '../readModel.ts';
import { type NameIndex, startNameIndex } from '../search/nameIndex.ts';
import { searchCatalogue, type SearchHit, type SearchQuestion } from '../search/searchCatalogue.ts';
import { credentialsOnShelf } from './credentialsOnShelf.ts';
import { buildShelf, type Shelf } from './shelf.ts';
import type { ShelfFilter } from './shelfFilter.ts';
import type { ShelfOrder } from './shelfOrder.ts';
import { lookOnShelf, type ShelfPage } from './supermarket.ts';

export interface SupermarketQuestion extends PageQuestion {
  readonly filter?: ShelfFilter | null | undefined;
  readonly holdings?: AskedHoldings | null | undefined;
  readonly orderBy?: readonly ShelfOrder[] | null | undefined;
  readonly today: CalendarDate;
}

/** The questions that are answered from memory, over one version of the catalogue. */
export interface ShelfServices {
  search(store: NodeStore, question: SearchQuestion, limits: RunLimits): Promise<Page<SearchHit>>;
  supermarket(
    store: NodeStore,
    question: SupermarketQuestion,
    limits: RunLimits,
  ): Promise<ShelfPage>;
  /** The micro-credentials that a filter leaves on the shelf on that day, by id. */
  credentialsOnShelf(
    filter: ShelfFilter,
    on: CalendarDate,
    limits: RunLimits,
  ): Promise<readonly OnShelf[]>;
  /** Reads what the two are answered from, where that has not been done for the catalogue as it stands. */
  readShelves(limits: RunLimits): Promise<void>;
}

/** What is kept in memory of one version. */
interface Shelves {
  readonly names: NameIndex;
  readonly shelf: Shelf;
}

export function openShelfServices(graph: Graph): ShelfServices {
  const shelves = openReadModel(graph, (limits) => readAll(graph, limits));
  return {
    async readShelves(limits) {
      await shelves.current(limits);
    },
    search: async ({ version }, question, limits) =>
      searchCatalogue((await shelves.current(limits, version)).names, question),
    async supermarket({ version }, { holdings, filter, ...question }, limits) {
      const [{ shelf, names }, held] = await Promise.all([
        shelves.current(limits, version),
        holdings ? readHeld(graph, holdings, limits) : null,
      ]);
      return lookOnShelf(shelf, names, held, { ...question, filter: filter ?? {} });
    },
    async credentialsOnShelf(filter, on, limits) {
      const { shelf, names } = await shelves.current(limits);
      return credentialsOnShelf(shelf, names, filter, on);
    },
  };
}

async function readAll(graph: Graph, limits: RunLimits): Promise<Shelves> {
  const index = startNameIndex();
  for await (const page of readNames(graph, limits)) page.forEach(index.add);
  return { names: index.build(), shelf: await buildShelf(await readShelves(graph, limits)) };
}

async function readHeld(
  graph: Graph,
  asked: AskedHoldings,
  limits: RunLimits,
): Promise<readonly HeldOutcome[]> {
  const holdings = holdingsOf(asked);
  if ('achievements' in holdings) return holdings.achievements;
  const record = await readDemonstrationRecord(graph, holdings.learnerId, limits);
  if (record) return record;
  throw new ProblemError(notFound('holdings.learnerId', holdings.learnerId));
}
