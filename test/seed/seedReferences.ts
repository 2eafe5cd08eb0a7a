import { type RecordList, type Seed, recordLists } from './readSeed.ts';

interface Reference {
  from: string;
  member: string;
  to: string | undefined;
  kinds: readonly RecordList[];
}

const CREDITED = ['learningOutcomes', 'microCredentials'] as const;

/** Every place where one record names another, with the kinds that may stand there. */
function* references(seed: Seed): Iterable<Reference> {
  const one = (from: string, member: string, kinds: readonly RecordList[], to?: string) => ({
    from,
    member,
    to,
    kinds,
  });
  const many = (
    from: string,
    member: string,
    kinds: readonly RecordList[],
    to: readonly string[] = [],
  ) => to.map((id) => one(from, member, kinds, id));
  for (const { id, broader } of seed.subjectFields) {
    yield one(id, 'broader', ['subjectFields'], broader);
  }
  for (const { id, accreditedFor, successorOf } of seed.organisations) {
    yield* many(id, 'accreditedFor', CREDITED, accreditedFor);
    yield* many(id, 'successorOf', ['organisations'], successorOf);
  }
  for (const { id, broader, related, framework } of seed.skills) {
    yield* many(id, 'broader', ['skills'], broader);
    yield* many(id, 'related', ['skills'], related);
    yield one(id, 'framework', ['frameworks'], framework);
  }
  for (const outcome of seed.learningOutcomes) {
    const { id } = outcome;
    yield one(id, 'field', ['subjectFields'], outcome.field);
    yield one(id, 'framework', ['frameworks'], outcome.framework);
    yield one(id, 'setter', ['organisations'], outcome.setter);
    yield one(id, 'partOf', ['learningOutcomes'], outcome.partOf);
    for (const { skill, taggedBy } of outcome.skills ?? []) {
      yield one(id, 'skills.skill', ['skills'], skill);
      yield one(id, 'skills.taggedBy', ['organisations'], taggedBy);
    }
    yield* many(id, 'prerequisites', ['learningOutcomes'], outcome.prerequisites?.flat());
    yield* many(id, 'supersedes', ['learningOutcomes'], outcome.supersedes);
    yield* many(id, 'excludes', ['learningOutcomes'], outcome.excludes);
  }
  for (const credential of seed.microCredentials) {
    const { id } = credential;
    yield one(id, 'owner', ['organisations'], credential.owner);
    yield one(id, 'framework', ['frameworks'], credential.framework);
    yield one(id, 'subject', ['subjectFields'], credential.subject);
    const carried = credential.outcomes.map(({ outcome }) => outcome);
    yield* many(id, 'outcomes', ['learningOutcomes'], carried);
    yield* many(id, 'endorsedBy', ['organisations'], credential.endorsedBy);
    yield* many(id, 'onRampTo', ['qualifications'], credential.onRampTo);
  }
  for (const qualification of seed.qualifications) {
    const { id } = qualification;
    yield one(id, 'owner', ['organisations'], qualification.owner);
    yield one(id, 'framework', ['frameworks'], qualification.framework);
    yield one(id, 'subject', ['subjectFields'], qualification.subject);
    yield one(id, 'capstone', ['learningOutcomes'], qualification.capstone);
    const admitting = qualification.entry?.flatMap(({ anyOf }) => anyOf);
    yield* many(id, 'entry', [...CREDITED, 'qualifications'], admitting);
    const listed = qualification.groups.flatMap(({ outcomes }) => outcomes);
    yield* many(id, 'groups', ['learningOutcomes'], listed);
    yield* many(id, 'leadsTo', ['occupations', 'qualifications'], qualification.leadsTo);
  }
  yield* placesAndPeople(seed, one);
}

function* placesAndPeople(
  seed: Seed,
  one: (from: string, member: string, kinds: readonly RecordList[], to?: string) => Reference,
): Iterable<Reference> {
  for (const { id, framework, skills } of seed.occupations) {
    yield one(id, 'framework', ['frameworks'], framework);
    for (const { skill } of skills) yield one(id, 'skills', ['skills'], skill);
  }
  for (const { id, item, provider } of seed.offerings) {
    yield one(id, 'item', CREDITED, item);
    yield one(id, 'provider', ['organisations'], provider);
  }
  for (const { id, from, to, statedBy } of seed.equivalences) {
    yield one(id, 'from', [...CREDITED, 'qualifications'], from);
    yield one(id, 'to', [...CREDITED, 'qualifications'], to);
    yield one(id, 'statedBy', ['organisations'], statedBy);
  }
  for (const { achievements } of seed.learners) {
    for (const { id, outcome, awardedBy, via } of achievements) {
      yield one(id, 'outcome', ['learningOutcomes'], outcome);
      yield one(id, 'awardedBy', ['organisations'], awardedBy);
      yield one(id, 'via', ['microCredentials', 'qualifications'], via);
    }
  }
}

/** Every id of the seed with its kind; achievements have ids of their own. */
export function identifiers(seed: Seed): { id: string; kind: RecordList | 'achievements' }[] {
  return [
    ...recordLists.flatMap((kind) => seed[kind].map(({ id }) => ({ id, kind }))),
    ...seed.learners.flatMap(({ achievements }) =>
      achievements.map(({ id }) => ({ id, kind: 'achievements' as const })),
    ),
  ];
}

export function repeatedIds(seed: Seed): string[] {
  const ids = identifiers(seed).map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

export function unresolvedReferences(seed: Seed): string[] {
  const kindOf = new Map<string, string>(identifiers(seed).map(({ id, kind }) => [id, kind]));
  return [...references(seed)].flatMap(({ from, member, to, kinds }) => {
    if (to === undefined) return [];
    const kind = kindOf.get(to);
    return kinds.some((allowed) => allowed === kind)
      ? []
      : [`${from}: ${member} names ${to}, which is ${kind ?? 'nowhere'}`];
  });
}
