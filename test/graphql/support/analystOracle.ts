import type { Catalogue, LearningOutcome, MicroCredential } from '../../../src/domain/catalogue.ts';

// The answers of analysts' questions read straight off a catalogue document, slowly and plainly.

export interface MissingCount {
  readonly organisation: string | null;
  readonly missing: string;
  readonly ids: readonly string[];
  readonly ofTotal: number;
}

const byCodePoint = (left: string, right: string) =>
  Buffer.compare(Buffer.from(left), Buffer.from(right));
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort(byCodePoint);

export function missingRecords(catalogue: Catalogue): readonly MissingCount[] {
  const { learningOutcomes = [], microCredentials = [], offerings = [] } = catalogue;
  const offered = new Set(offerings.map(({ item }) => item));
  const skilled = new Set(
    learningOutcomes.filter(({ skills = [] }) => skills.length > 0).map(({ id }) => id),
  );
  const carriers = (id: string) =>
    microCredentials.filter(({ outcomes }) => outcomes.some(({ outcome }) => outcome === id));
  const facts = [
    ...learningOutcomes
      .filter(({ status }) => status !== 'EXPIRED')
      .map((each) => ({
        id: each.id,
        body: each.setter ?? null,
        SKILLS: skilled.has(each.id),
        FIELD: each.field !== undefined,
        OFFERING: offered.has(each.id) || carriers(each.id).some(({ id }) => offered.has(id)),
        ENDORSEMENT: null,
      })),
    ...microCredentials
      .filter(({ status }) => status !== 'DISCONTINUED')
      .map((each) => ({
        id: each.id,
        body: each.owner,
        SKILLS: each.outcomes.some(({ outcome }) => skilled.has(outcome)),
        FIELD: each.subject !== undefined,
        OFFERING: offered.has(each.id),
        ENDORSEMENT: (each.endorsedBy ?? []).length > 0,
      })),
  ];
  return [...new Set(facts.map(({ body }) => body))].flatMap((body) =>
    (['SKILLS', 'FIELD', 'OFFERING', 'ENDORSEMENT'] as const).flatMap((missing) => {
      const own = facts.filter((fact) => fact.body === body && fact[missing] !== null);
      const ids = sorted(own.filter((fact) => !fact[missing]).map(({ id }) => id));
      return ids.length > 0 ? [{ organisation: body, missing, ids, ofTotal: own.length }] : [];
    }),
  );
}

export function registerCounts(
  { microCredentials = [], organisations = [] }: Catalogue,
  on: string,
): Readonly<Record<string, object>> {
  const categoryOf = new Map(organisations.map(({ id, category }) => [id, category]));
  const rows: Record<string, MicroCredential[]> = {};
  for (const each of microCredentials) {
    const { listedOn = '0000', expiresOn = '9999', status } = each;
    if (listedOn > on || expiresOn < on) continue;
    if (status === 'DISCONTINUED' && each.expiresOn === undefined) continue;
    (rows[categoryOf.get(each.owner) ?? 'NOT_STATED'] ??= []).push(each);
  }
  return Object.fromEntries(
    Object.entries(rows).map(([category, entries]) => {
      const credits = entries.map((each) => each.credits);
      const levels = entries.flatMap(({ level }) => level ?? []);
      return [
        category,
        {
          count: entries.length,
          minCredits: Math.min(...credits),
          maxCredits: Math.max(...credits),
          minLevel: levels.length > 0 ? Math.min(...levels) : null,
          maxLevel: levels.length > 0 ? Math.max(...levels) : null,
          inSubjects: entries.length,
        },
      ];
    }),
  );
}

export function outcomeDependants(catalogue: Catalogue, id: string) {
  const { learningOutcomes = [], microCredentials = [], qualifications = [] } = catalogue;
  const self = learningOutcomes.find((each) => each.id === id) as LearningOutcome;
  return {
    qualifications: sorted(
      qualifications
        .filter(
          ({ groups, capstone, entry = [] }) =>
            capstone === id ||
            groups.some(({ outcomes }) => outcomes.includes(id)) ||
            entry.some(({ anyOf }) => anyOf.includes(id)),
        )
        .map((each) => each.id),
    ),
    microCredentials: sorted(
      microCredentials
        .filter(
          ({ status, outcomes }) =>
            status !== 'DISCONTINUED' && outcomes.some(({ outcome }) => outcome === id),
        )
        .map((each) => each.id),
    ),
    outcomes: sorted(
      learningOutcomes
        .filter(
          (each) =>
            (each.prerequisites ?? []).some((group) => group.includes(id)) ||
            each.partOf === id ||
            self.partOf === each.id,
        )
        .map((each) => each.id),
    ),
  };
}

/** By skill (those of one address as one) who tags the outcome with it. */
export function taggersBySkill(
  catalogue: Catalogue,
  id: string,
): Readonly<Record<string, string[]>> {
  const uriOf = new Map((catalogue.skills ?? []).map((skill) => [skill.id, skill.uri]));
  const tags = catalogue.learningOutcomes?.find((each) => each.id === id)?.skills ?? [];
  const groups: Record<string, { skill: string; by: string[] }> = {};
  for (const { skill, taggedBy } of tags) {
    const group = (groups[uriOf.get(skill) ?? skill] ??= { skill, by: [] });
    if (byCodePoint(skill, group.skill) < 0) group.skill = skill;
    if (taggedBy !== undefined) group.by.push(taggedBy);
  }
  return Object.fromEntries(Object.values(groups).map(({ skill, by }) => [skill, sorted(by)]));
}
