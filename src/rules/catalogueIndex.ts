import type {
  PlanningCatalogue,
  PlanningEquivalence,
  PlanningField,
  PlanningFramework,
  PlanningMicroCredential,
  PlanningOccupation,
  PlanningOffering,
  PlanningOrganisation,
  PlanningOutcome,
  PlanningQualification,
} from '../domain/planningCatalogue.ts';
import { indexSkills, type SkillIndex } from './skillIndex.ts';

/** The planning catalogue with every look-up that the rules make, built once for each version. */
export interface CatalogueIndex {
  readonly version: string;
  readonly fields: ReadonlyMap<string, PlanningField>;
  readonly organisations: ReadonlyMap<string, PlanningOrganisation>;
  readonly frameworks: ReadonlyMap<string, PlanningFramework>;
  readonly skills: SkillIndex;
  readonly outcomes: ReadonlyMap<string, PlanningOutcome>;
  readonly microCredentials: ReadonlyMap<string, PlanningMicroCredential>;
  readonly qualifications: ReadonlyMap<string, PlanningQualification>;
  readonly occupations: ReadonlyMap<string, PlanningOccupation>;
  readonly offerings: ReadonlyMap<string, PlanningOffering>;
  /** In the order of their ids. */
  readonly equivalences: readonly PlanningEquivalence[];
  /** Offerings of a micro-credential or a single outcome, in the order of their ids. */
  readonly offeringsByItem: ReadonlyMap<string, readonly PlanningOffering[]>;
  /** The parts of a whole, in the order of their ids. */
  readonly partsByWhole: ReadonlyMap<string, readonly PlanningOutcome[]>;
  /** Of each of these and the key at most one counts; symmetric, not transitive. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, PairKind>>;
  /** The top field of each field. */
  readonly topFieldByField: ReadonlyMap<string, PlanningField>;
}

export type PairKind = 'SUPERSEDED' | 'EXCLUDED';

export function indexCatalogue(catalogue: PlanningCatalogue): CatalogueIndex {
  const fields = byId(catalogue.fields);
  return {
    version: catalogue.version,
    fields,
    organisations: byId(catalogue.organisations),
    frameworks: byId(catalogue.frameworks),
    skills: indexSkills(catalogue.skills),
    outcomes: byId(catalogue.outcomes),
    microCredentials: byId(catalogue.microCredentials),
    qualifications: byId(catalogue.qualifications),
    occupations: byId(catalogue.occupations),
    offerings: byId(catalogue.offerings),
    equivalences: catalogue.equivalences,
    offeringsByItem: groupBy(catalogue.offerings, (offering) => offering.itemId),
    partsByWhole: groupBy(catalogue.outcomes, (outcome) => outcome.partOfId),
    pairs: pairOutcomes(catalogue.outcomes),
    topFieldByField: new Map([...fields.values()].map((field) => [field.id, topOf(field, fields)])),
  };
}

/** The top field of an outcome's classification, or null where it has none. */
export function topFieldOf(index: CatalogueIndex, outcome: PlanningOutcome): PlanningField | null {
  return (outcome.fieldId && index.topFieldByField.get(outcome.fieldId)) || null;
}

/** Of outcomes by place: each pair of which at most one counts, the earlier place first. */
export function rivalsAmong(
  { pairs }: CatalogueIndex,
  ids: readonly string[],
): readonly (readonly [number, number])[] {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  return ids.flatMap((id, place) =>
    [...(pairs.get(id)?.keys() ?? [])].flatMap((other): [number, number][] => {
      const rival = placeOf.get(other);
      return rival !== undefined && rival > place ? [[place, rival]] : [];
    }),
  );
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function groupBy<T>(entries: readonly T[], keyOf: (entry: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** A pair that both supersedes and excludes is a superseded one: that reason comes first. */
function pairOutcomes(outcomes: readonly PlanningOutcome[]): Map<string, Map<string, PairKind>> {
  const pairs = new Map<string, Map<string, PairKind>>();
  const link = (from: string, to: string, kind: PairKind) => {
    const others = pairs.get(from) ?? new Map<string, PairKind>();
    if (others.get(to) !== 'SUPERSEDED') others.set(to, kind);
    pairs.set(from, others);
  };
  for (const outcome of outcomes) {
    for (const [others, kind] of [
      [outcome.supersedes, 'SUPERSEDED'],
      [outcome.excludes, 'EXCLUDED'],
    ] as const) {
      for (const other of others) {
        link(outcome.id, other, kind);
        link(other, outcome.id, kind);
      }
    }
  }
  return pairs;
}

function topOf(field: PlanningField, fields: ReadonlyMap<string, PlanningField>): PlanningField {
  let top = field;
  // Import refuses cycles; the bound keeps a damaged graph from hanging the service.
  for (let step = 0; step < fields.size && top.broaderId !== null; step += 1) {
    top = fields.get(top.broaderId) ?? top;
  }
  return top;
}
