import type { CoverageColumn, CoverageDimension } from '../../../domain/analysts/coverage.ts';
import { compareText } from '../../../domain/compareText.ts';
import type {
  PlanningMicroCredential,
  PlanningOutcome,
} from '../../../domain/planningCatalogue.ts';
import { type CatalogueIndex, topFieldOf } from '../../catalogueIndex.ts';

/** How the columns of one dimension come about. */
export interface Columns {
  /** The columns under which an outcome stands that a micro-credential carries. */
  ofCarried(credential: PlanningMicroCredential, outcome: PlanningOutcome): readonly string[];
  /** What stands under columns without being carried by a micro-credential. */
  besides(): Iterable<readonly [columnId: string, outcome: PlanningOutcome]>;
  readonly titleOf: (id: string) => string;
}

/** The column of what has no level, field, provider or region. */
const NOT_STATED = 'NOT_STATED';
const NOT_STATED_TITLE = 'Not stated';
const nothing = () => [];
const LEVEL = /^Level (\d+)$/;

export function openColumns(index: CatalogueIndex, by: CoverageDimension): Columns {
  const title = (of: string | undefined, id: string) =>
    of ?? (id === NOT_STATED ? NOT_STATED_TITLE : id);
  switch (by) {
    case 'MICRO_CREDENTIAL':
      return {
        ofCarried: ({ id }) => [id],
        besides: nothing,
        titleOf: (id) => title(index.microCredentials.get(id)?.title, id),
      };
    case 'QUALIFICATION':
      return {
        ofCarried: nothing,
        besides: () => ofQualifications(index),
        titleOf: (id) => title(index.qualifications.get(id)?.title, id),
      };
    case 'PROVIDER':
      return {
        ofCarried: ({ id }) => ofOfferings(index, id, ({ providerId }) => providerId),
        besides: nothing,
        titleOf: (id) => title(index.organisations.get(id)?.name, id),
      };
    case 'LEVEL':
      return {
        ofCarried: (credential, outcome) => [
          String(outcome.level ?? credential.level ?? NOT_STATED),
        ],
        besides: nothing,
        titleOf: (id) => (id === NOT_STATED ? NOT_STATED_TITLE : `Level ${id}`),
      };
    case 'FIELD':
      return {
        ofCarried: (_credential, outcome) => [topFieldOf(index, outcome)?.id ?? NOT_STATED],
        besides: nothing,
        titleOf: (id) => title(index.fields.get(id)?.name, id),
      };
    case 'REGION':
      return {
        ofCarried: ({ id }) => ofOfferings(index, id, ({ region }) => region),
        besides: nothing,
        titleOf: (id) => title(undefined, id),
      };
  }
}

/** What nobody offers is supplied all the same: it stands in the column of what is not stated. */
function ofOfferings(
  { offeringsByItem }: CatalogueIndex,
  credentialId: string,
  columnOf: (offering: { providerId: string; region: string | null }) => string | null,
): readonly string[] {
  const offerings = offeringsByItem.get(credentialId) ?? [];
  if (offerings.length === 0) return [NOT_STATED];
  return [...new Set(offerings.map((offering) => columnOf(offering) ?? NOT_STATED))];
}

function* ofQualifications({
  qualifications,
  outcomes,
}: CatalogueIndex): Iterable<readonly [string, PlanningOutcome]> {
  for (const { id, groups, capstoneId } of qualifications.values()) {
    const listed = groups.flatMap((group) => group.outcomes);
    for (const outcomeId of capstoneId === null ? listed : [...listed, capstoneId]) {
      const outcome = outcomes.get(outcomeId);
      if (outcome) yield [id, outcome];
    }
  }
}

/** By level where they are levels, else by title; then by id. What is not stated comes last. */
export function compareColumns(left: CoverageColumn, right: CoverageColumn): number {
  const level = (column: CoverageColumn) => Number(LEVEL.exec(column.title)?.[1] ?? 0);
  return (
    Number(left.id === NOT_STATED) - Number(right.id === NOT_STATED) ||
    level(left) - level(right) ||
    compareText(left.title, right.title) ||
    compareText(left.id, right.id)
  );
}
