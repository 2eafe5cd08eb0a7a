import { learningHoursOf } from '../../domain/learningHours.ts';
import type {
  PlanningCatalogue,
  PlanningOffering,
  PlanningOrganisation,
  PlanningOutcome,
} from '../../domain/planningCatalogue.ts';
import type { Graph, RunLimits } from '../graph.ts';
import { type PageParams, readPages } from '../readPages.ts';
import type { Statement } from '../statement.ts';
import {
  type OfferingRow,
  type OrganisationRow,
  type OutcomeRow,
  readEquivalences,
  readFields,
  readFrameworks,
  readMicroCredentials,
  readOccupations,
  readOfferings,
  readOrganisations,
  readOutcomes,
  readQualifications,
  readSkills,
} from './planningStatements.ts';

/** The lists of the planning catalogue, each as pages in the order of ids. */
export type PlanningPages = {
  readonly [Key in Exclude<keyof PlanningCatalogue, 'version'>]: AsyncIterable<
    PlanningCatalogue[Key]
  >;
};

/** Small enough that one page keeps the event loop for a few milliseconds only. */
const PAGE_SIZE = 2_000;
/** An occupation of ESCO names some forty skills. */
const OCCUPATIONS_PAGE_SIZE = 200;
const DEFAULT_JURISDICTION = 'NZ';
const PLAN_CURRENCY = 'NZD';

export function readPlanningPages(graph: Graph, limits: RunLimits): PlanningPages {
  const pages = <Row extends { readonly id: string }, Entry>(
    statement: Statement<PageParams, Row>,
    toEntry: (row: Row) => Entry,
    pageSize = PAGE_SIZE,
  ) => pagesOf(readPages(graph, statement, pageSize, limits), toEntry);
  return {
    fields: pages(readFields, (row) => row),
    organisations: pages(readOrganisations, toOrganisation),
    frameworks: pages(readFrameworks, (row) => row),
    skills: pages(readSkills, (row) => row),
    outcomes: pages(readOutcomes, toOutcome),
    microCredentials: pages(readMicroCredentials, (row) => row),
    qualifications: pages(readQualifications, (row) => row),
    occupations: pages(readOccupations, (row) => row, OCCUPATIONS_PAGE_SIZE),
    offerings: pages(readOfferings, toOffering),
    equivalences: pages(readEquivalences, (row) => row),
  };
}

async function* pagesOf<Row, Entry>(
  pages: AsyncIterable<readonly Row[]>,
  toEntry: (row: Row) => Entry,
): AsyncGenerator<readonly Entry[]> {
  for await (const rows of pages) yield rows.map(toEntry);
}

function toOrganisation({
  isListed,
  accreditedFor,
  ...row
}: OrganisationRow): PlanningOrganisation {
  return { ...row, accreditedFor: isListed || accreditedFor.length > 0 ? accreditedFor : null };
}

function toOutcome(row: OutcomeRow): PlanningOutcome {
  const { statedHours, frameworkJurisdiction, statedJurisdiction, ...stated } = row;
  return {
    ...stated,
    learningHours: statedHours ?? learningHoursOf(row.credits, frameworkJurisdiction),
    jurisdiction: statedJurisdiction ?? DEFAULT_JURISDICTION,
  };
}

/** A fee in another currency is unknown to plans (semantics, Items). */
function toOffering({ fee, currency, ...row }: OfferingRow): PlanningOffering {
  return { ...row, feeNzd: currency === PLAN_CURRENCY ? fee : null };
}
