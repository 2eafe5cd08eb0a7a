import type { CatalogueDocument } from '../../domain/node/catalogueDocument.ts';
import type { NodeReference } from '../../domain/node/nodeKind.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { readCatalogueDocuments } from '../../graph/node/catalogueDocuments.ts';
import { findNodeKinds } from '../../graph/node/kinds.ts';
import { findTopFieldIds } from '../../graph/node/topFields.ts';
import { openShelfServices, type ShelfServices } from '../shelf/shelfServices.ts';
import { type CatalogueList, type ListPage, listCatalogue } from './catalogueList.ts';
import { describeGraph, type GraphDescription } from './describeGraph.ts';
import { frameworks, type FrameworkFilter } from './frameworkFilter.ts';
import { learningOutcomes, type LearningOutcomeFilter } from './learningOutcomeFilter.ts';
import { microCredentials, type MicroCredentialFilter } from './microCredentialFilter.ts';
import { occupations, type OccupationFilter } from './occupationFilter.ts';
import { organisations, type OrganisationFilter } from './organisationFilter.ts';
import { type NodeStore, type OpenNodeStore, rememberNodes } from './nodeStore.ts';
import type { PageQuestion } from './pageQuestion.ts';
import { planStatements } from './planStatements.ts';
import { qualifications, type QualificationFilter } from './qualificationFilter.ts';
import { skills, type SkillFilter } from './skillFilter.ts';

/** Lists what fits a filter, a page at a time. */
export type ListNodes<Filter> = (
  store: NodeStore,
  filter: Filter | null | undefined,
  page: PageQuestion,
  limits: RunLimits,
) => Promise<ListPage>;

/** The questions about the catalogue itself. */
export interface CatalogueServices extends ShelfServices {
  describeGraph(limits: RunLimits): Promise<GraphDescription>;
  /** Ids, by name, then id; of New Zealand's own classification where no scheme is named. */
  findTopFields(
    store: NodeStore,
    scheme: string | null | undefined,
    limits: RunLimits,
  ): Promise<readonly string[]>;
  findKinds(
    store: NodeStore,
    ids: readonly string[],
    limits: RunLimits,
  ): Promise<readonly NodeReference[]>;
  readonly openNodeStore: OpenNodeStore;
  /** Has every statement planned and reads what is kept in memory, so that nobody's first question waits for that. */
  warmUp(limits: RunLimits): Promise<void>;
  readDocuments(
    store: NodeStore,
    titles: readonly string[],
    limits: RunLimits,
  ): Promise<readonly CatalogueDocument[]>;
  readonly listFrameworks: ListNodes<FrameworkFilter>;
  readonly listLearningOutcomes: ListNodes<LearningOutcomeFilter>;
  readonly listMicroCredentials: ListNodes<MicroCredentialFilter>;
  readonly listOccupations: ListNodes<OccupationFilter>;
  readonly listOrganisations: ListNodes<OrganisationFilter>;
  readonly listQualifications: ListNodes<QualificationFilter>;
  readonly listSkills: ListNodes<SkillFilter>;
}

/** Classifications have some dozens of top fields; no scheme has this many. */
const TOP_FIELDS_MOST = 10_000;
const DASS = 'DASS';

export function createCatalogueServices(
  graph: Graph,
  openNodeStore: OpenNodeStore = rememberNodes(graph),
): CatalogueServices {
  const lists =
    <Filter extends object, Conditions>(
      list: CatalogueList<Filter, Conditions>,
    ): ListNodes<Filter> =>
    (store, filter, page, limits) =>
      listCatalogue(store.graph, list, filter ?? ({} as Filter), page, limits);
  const shelves = openShelfServices(graph);
  return {
    ...shelves,
    warmUp: async (limits) => {
      await Promise.all([planStatements(graph, limits), shelves.readShelves(limits)]);
    },
    describeGraph: (limits) => describeGraph(graph, limits),
    findTopFields: (store, scheme, limits) =>
      findTopFieldIds(store.graph, { scheme: scheme ?? DASS, limit: TOP_FIELDS_MOST }, limits),
    findKinds: (store, ids, limits) => findNodeKinds(store.graph, ids, limits),
    openNodeStore,
    readDocuments: (store, titles, limits) => readCatalogueDocuments(store.graph, titles, limits),
    listFrameworks: lists(frameworks),
    listLearningOutcomes: lists(learningOutcomes),
    listMicroCredentials: lists(microCredentials),
    listOccupations: lists(occupations),
    listOrganisations: lists(organisations),
    listQualifications: lists(qualifications),
    listSkills: lists(skills),
  };
}
