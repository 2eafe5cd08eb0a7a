import type {
  PlanningMicroCredential,
  PlanningOutcome,
  PlanningQualification,
} from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';

/** Look-ups by what things are made of, built once for each version of the catalogue. */
export interface ContentIndex {
  /** Micro-credentials by the set of outcomes that they require, where that is not empty. */
  readonly sameContent: ReadonlyMap<string, readonly PlanningMicroCredential[]>;
  /** The qualifications that list an outcome in a group or end with it. */
  readonly qualificationsOf: ReadonlyMap<string, readonly PlanningQualification[]>;
}

const built = new WeakMap<CatalogueIndex, ContentIndex>();

export function contentIndex(index: CatalogueIndex): ContentIndex {
  const known = built.get(index);
  if (known) return known;
  const content = {
    sameContent: groupMany([...index.microCredentials.values()], (item) => {
      const required = item.outcomes.filter(({ required: isRequired }) => isRequired);
      return required.length === 0 ? [] : [contentKey(required.map(({ outcomeId }) => outcomeId))];
    }),
    qualificationsOf: groupMany([...index.qualifications.values()], (qualification) => [
      ...outcomeIdsOf(qualification),
    ]),
  };
  built.set(index, content);
  return content;
}

/** One text for a set of outcomes, in whatever order they are given. */
export function contentKey(outcomeIds: readonly string[]): string {
  return JSON.stringify([...new Set(outcomeIds)].sort());
}

/** Every outcome of its groups, and the capstone. */
export function outcomeIdsOf(qualification: PlanningQualification): ReadonlySet<string> {
  const { groups, capstoneId } = qualification;
  const listed = groups.flatMap(({ outcomes }) => outcomes);
  return new Set(capstoneId === null ? listed : [...listed, capstoneId]);
}

/** The qualifications that contain every one of the outcomes; none where there is no outcome. */
export function qualificationsWithAll(
  index: CatalogueIndex,
  outcomes: readonly PlanningOutcome[],
): readonly PlanningQualification[] {
  const [first, ...others] = outcomes.map(
    ({ id }) => contentIndex(index).qualificationsOf.get(id) ?? [],
  );
  return (first ?? []).filter((each) => others.every((list) => list.includes(each)));
}

function groupMany<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]) {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
