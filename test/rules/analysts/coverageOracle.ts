import type { Catalogue, MicroCredential } from '../../../src/domain/catalogue.ts';
import type { CoverageDemand } from '../../../src/domain/analysts/coverage.ts';

// Coverage read straight off a catalogue document, slowly and plainly.

export interface PlainCoverage {
  /** Names of a skill: all ids of one address, joined. */
  readonly demanded: ReadonlyMap<string, number>;
  readonly suppliers: ReadonlyMap<string, ReadonlySet<string>>;
  /** The least number of micro-credentials that supply all that is supplied. */
  readonly leastCover: number;
}

type Lists = Required<Omit<Catalogue, '$schema' | 'meta'>>;

export function plainCoverage(
  catalogue: Catalogue,
  demand: CoverageDemand,
  on: string,
): PlainCoverage {
  const lists = listsOf(catalogue);
  const nameOf = (id: string) => oneSkill(lists, id).join(' ');
  const demanded = new Map(
    demandedIds(lists, demand).map((id) => [nameOf(id), amountOf(lists, demand, id)]),
  );
  const current = lists.microCredentials.filter((each) => isCurrent(each, on));
  const suppliers = new Map(
    [...demanded.keys()].map((name) => [
      name,
      new Set(
        current
          .filter(({ outcomes }) =>
            outcomes.some(({ outcome }) => givenBy(lists, outcome).has(name)),
          )
          .map(({ id }) => id),
      ),
    ]),
  );
  return { demanded, suppliers, leastCover: leastCover(suppliers) };
}

export function listsOf(catalogue: Catalogue): Lists {
  return {
    subjectFields: [],
    organisations: [],
    frameworks: [],
    skills: [],
    learningOutcomes: [],
    microCredentials: [],
    qualifications: [],
    occupations: [],
    offerings: [],
    equivalences: [],
    learners: [],
    ...catalogue,
  };
}

export function isCurrent({ status, listedOn, expiresOn }: MicroCredential, on: string): boolean {
  return status !== 'DISCONTINUED' && (listedOn ?? on) <= on && (expiresOn ?? on) >= on;
}

export function oneSkill({ skills }: Lists, id: string): readonly string[] {
  const uri = skills.find((skill) => skill.id === id)?.uri;
  return uri === undefined
    ? [id]
    : skills
        .filter((skill) => skill.uri === uri)
        .map((skill) => skill.id)
        .sort();
}

/** The skill and all above it, by name. */
function upward(lists: Lists, id: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const walk = (each: string) => {
    for (const same of oneSkill(lists, each)) {
      if (seen.has(same)) continue;
      seen.add(same);
      for (const above of lists.skills.find((skill) => skill.id === same)?.broader ?? []) {
        walk(above);
      }
    }
  };
  walk(id);
  return new Set([...seen].map((each) => oneSkill(lists, each).join(' ')));
}

export function givenBy(lists: Lists, outcomeId: string): ReadonlySet<string> {
  const outcome = lists.learningOutcomes.find(({ id }) => id === outcomeId);
  return new Set((outcome?.skills ?? []).flatMap(({ skill }) => [...upward(lists, skill)]));
}

function demandedIds(lists: Lists, demand: CoverageDemand): readonly string[] {
  if ('skillIds' in demand) return demand.skillIds;
  if ('underSkillId' in demand) {
    const top = oneSkill(lists, demand.underSkillId).join(' ');
    return lists.skills.filter(({ id }) => upward(lists, id).has(top)).map(({ id }) => id);
  }
  if ('fieldId' in demand) {
    const isIn = (field: string | undefined): boolean =>
      field !== undefined &&
      (field === demand.fieldId ||
        isIn(lists.subjectFields.find(({ id }) => id === field)?.broader));
    return lists.learningOutcomes
      .filter(({ field }) => isIn(field))
      .flatMap(({ skills = [] }) => skills.map(({ skill }) => skill));
  }
  const own =
    'frameworkId' in demand
      ? lists.skills.filter(({ framework }) => framework === demand.frameworkId)
      : [];
  return [
    ...own.map(({ id }) => id),
    ...asking(lists, demand).flatMap(({ skills }) =>
      skills.filter(({ importance }) => importance === 'ESSENTIAL').map(({ skill }) => skill),
    ),
  ];
}

function asking(lists: Lists, demand: CoverageDemand) {
  return lists.occupations.filter((occupation) => {
    if ('occupationIds' in demand) return demand.occupationIds.includes(occupation.id);
    if ('sector' in demand) return occupation.sector === demand.sector;
    if ('frameworkId' in demand) return occupation.framework === demand.frameworkId;
    return true;
  });
}

function amountOf(lists: Lists, demand: CoverageDemand, id: string): number {
  const same = oneSkill(lists, id);
  const needing = asking(lists, demand).filter(({ skills }) =>
    skills.some(({ skill, importance }) => importance === 'ESSENTIAL' && same.includes(skill)),
  );
  return needing.reduce((sum, occupation) => sum + Math.round(100 * (occupation.demand ?? 1)), 0);
}

/** Tries every set of suppliers, the small ones first. */
function leastCover(suppliers: ReadonlyMap<string, ReadonlySet<string>>): number {
  const wanted = [...suppliers.values()].filter((each) => each.size > 0);
  const all = [...new Set(wanted.flatMap((each) => [...each]))];
  let least = all.length;
  for (let chosen = 0; chosen < 2 ** all.length; chosen += 1) {
    const taken = all.filter((_id, place) => (chosen >> place) & 1);
    if (taken.length < least && wanted.every((each) => taken.some((id) => each.has(id)))) {
      least = taken.length;
    }
  }
  return least;
}
