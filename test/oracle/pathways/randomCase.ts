import type {
  Catalogue,
  LearningOutcome,
  MicroCredential,
  Occupation,
  Offering,
  Qualification,
  RequirementRule,
} from '../../../src/domain/catalogue.ts';
import type { HeldOutcome } from '../../../src/domain/holding.ts';
import { openRandom, type Random } from '../../bench/random.ts';

export const AS_OF = '2026-11-22';

/** A small catalogue and what somebody holds; equal seeds give equal cases. */
export interface RandomCase {
  readonly catalogue: Catalogue;
  readonly held: readonly HeldOutcome[];
  readonly random: Random;
}

export interface CaseSize {
  readonly outcomes: number;
  readonly microCredentials: number;
}

export function randomCase(seed: number, size: CaseSize): RandomCase {
  const random = openRandom(seed);
  const count = random.whole(3, size.outcomes);
  const ids = Array.from({ length: count }, (_unused, number) => `lo:${String(number)}`);
  const learningOutcomes = randomOutcomes(random, ids);
  const microCredentials = Array.from(
    { length: random.whole(1, size.microCredentials) },
    (_unused, number) => randomMicroCredential(random, number, learningOutcomes),
  );
  const items = [...ids, ...microCredentials.map(({ id }) => id)];
  const catalogue: Catalogue = {
    meta: { title: 'A case', licence: 'CC0', illustrative: true },
    subjectFields: ['a', 'b'].map((name) => ({ id: `f:${name}`, name, scheme: 'DASS' })),
    organisations: ['org:0', 'org:1'].map((id) => ({
      id,
      name: id,
      roles: ['PROVIDER'],
      jurisdiction: 'NZ',
      accredited: true,
    })),
    skills: Array.from({ length: SKILLS }, (_unused, number) => ({
      id: skillId(number),
      name: skillId(number),
      kind: 'SKILL' as const,
      ...(number > 0 && random.chance(0.4)
        ? { broader: [skillId(random.whole(0, number - 1))] }
        : {}),
    })),
    learningOutcomes,
    microCredentials,
    qualifications: [0, 1].map((number) =>
      randomQualification(random, number, ids, microCredentials),
    ),
    occupations: [0, 1].map((number) => randomOccupation(random, number)),
    offerings: items.flatMap((item, number) => randomOfferings(random, item, number)),
  };
  return { catalogue, held: randomHeld(random, ids, microCredentials), random };
}

const SKILLS = 5;

function skillId(number: number): string {
  return `skill:${String(number)}`;
}

function some<T>(random: Random, values: readonly T[], probability: number): T[] {
  return values.filter(() => random.chance(probability));
}

function randomOutcomes(random: Random, ids: readonly string[]): LearningOutcome[] {
  const outcomes = ids.map((id, number): LearningOutcome => {
    const earlier = ids.slice(0, number);
    const group = () => {
      const options = some(random, earlier, 0.5).slice(0, 2);
      return options.length > 0 ? options : earlier.slice(0, 1);
    };
    return {
      id,
      title: id,
      credits: random.pick([0, 2, 2.5, 3, 5, 5, 8]),
      field: random.pick(['f:a', 'f:b']),
      qualityAssured: true,
      skills: some(
        random,
        Array.from({ length: SKILLS }, (_unused, skill) => skillId(skill)),
        0.25,
      ).map((skill) => ({ skill, role: random.pick(['EARNS', 'COMPETENT', 'SHOWCASES']) })),
      ...(number > 0 && random.chance(0.35)
        ? { prerequisites: random.chance(0.3) ? [group(), group()] : [group()] }
        : {}),
      ...(number > 0 && random.chance(0.15) ? { excludes: [random.pick(earlier)] } : {}),
      ...(number > 0 && random.chance(0.1) ? { supersedes: [random.pick(earlier)] } : {}),
      ...(random.chance(0.08) ? { status: 'EXPIRED' as const } : {}),
    };
  });
  if (ids.length > 4 && random.chance(0.2)) {
    const [whole, ...parts] = outcomes.slice(0, 3);
    // What a part waits for cannot be the whole that it completes.
    const withoutWhole = (groups: readonly (readonly string[])[]) =>
      groups
        .map((group) => group.filter((id) => id !== whole?.id))
        .filter(({ length }) => length > 0);
    return [
      ...parts.map((part) => ({
        ...part,
        credits: 0,
        partOf: whole?.id ?? '',
        prerequisites: withoutWhole(part.prerequisites ?? []),
      })),
      ...outcomes.filter((each) => !parts.includes(each)),
    ];
  }
  return outcomes;
}

function randomMicroCredential(
  random: Random,
  number: number,
  outcomes: readonly LearningOutcome[],
): MicroCredential {
  const carried = some(random, outcomes, 0.35).slice(0, 3);
  const listed = carried.length > 0 ? carried : outcomes.slice(0, 1);
  return {
    id: `mc:${String(number)}`,
    title: `mc:${String(number)}`,
    credits: 5,
    jurisdiction: 'NZ',
    owner: 'org:0',
    recognition: 'APPROVED',
    stackable: true,
    outcomes: listed.map(({ id }) => ({ outcome: id, required: random.chance(0.75) })),
    ...(random.chance(0.08) ? { status: 'DISCONTINUED' as const } : {}),
  };
}

function randomRule(random: Random): RequirementRule {
  const [minCredits, minCount] = [random.pick([2, 5, 7.5, 10]), random.whole(1, 2)];
  return random.pick<RequirementRule>([
    { all: true },
    { minCredits },
    { minCredits },
    { minCount },
    { minCredits, minCount },
    { minCredits, maxCredits: minCredits + random.pick([-1, 0, 3]) },
    { maxCredits: 5 },
    { minCount, maxCredits: 6 },
  ]);
}

function randomQualification(
  random: Random,
  number: number,
  ids: readonly string[],
  microCredentials: readonly MicroCredential[],
): Qualification {
  const groups = Array.from({ length: random.whole(1, 3) }, (_unused, group) => {
    const listed = some(random, ids, 0.4).slice(0, 4);
    return {
      id: `g${String(group)}`,
      name: `Group ${String(group)}`,
      rule: randomRule(random),
      outcomes: listed.length > 0 ? listed : [random.pick(ids)],
    };
  });
  const entry = () => ({
    anyOf: random.chance(0.4)
      ? [random.pick(microCredentials).id, random.pick(ids)]
      : [random.pick([...ids, ...(number > 0 ? ['q:0'] : [])])],
  });
  return {
    id: `q:${String(number)}`,
    title: `q:${String(number)}`,
    type: 'CERTIFICATE',
    credits: 20,
    jurisdiction: 'NZ',
    owner: 'org:0',
    groups,
    ...(random.chance(0.35) ? { capstone: random.pick(ids) } : {}),
    ...(random.chance(0.45) ? { entry: random.chance(0.2) ? [entry(), entry()] : [entry()] } : {}),
  };
}

function randomOccupation(random: Random, number: number): Occupation {
  const skills = Array.from({ length: SKILLS }, (_unused, skill) => skillId(skill));
  const needed = some(random, skills, 0.5);
  return {
    id: `occ:${String(number)}`,
    title: `occ:${String(number)}`,
    skills: (needed.length > 0 ? needed : skills.slice(0, 1)).map((skill) => ({
      skill,
      importance: random.chance(0.75) ? 'ESSENTIAL' : 'OPTIONAL',
    })),
  };
}

function randomOfferings(random: Random, item: string, number: number): Offering[] {
  return Array.from({ length: random.pick([0, 1, 1, 1, 2]) }, (_unused, order): Offering => ({
    id: `of:${String(number)}:${String(order)}`,
    item,
    provider: random.pick(['org:0', 'org:1']),
    mode: random.pick(['ONLINE', 'ON_CAMPUS']),
    ...(random.chance(0.8) ? { fee: random.pick([0, 50, 99.95, 100, 200]) } : {}),
    ...(random.chance(0.3) ? { region: random.pick(['Otago', 'Waikato']) } : {}),
    ...(random.chance(0.7) ? { weeks: random.pick([1, 2, 4, 6]) } : {}),
    ...(random.chance(0.4)
      ? { starts: some(random, ['2026-11-01', '2026-11-30', '2027-01-11', '2027-02-15'], 0.6) }
      : {}),
  }));
}

function randomHeld(
  random: Random,
  ids: readonly string[],
  microCredentials: readonly MicroCredential[],
): HeldOutcome[] {
  return some(random, [...ids, ...ids], random.pick([0, 0.2, 0.4])).map((outcomeId) => ({
    outcomeId,
    achievedOn: random.pick(['2018-05-01', '2024-02-29', '2025-07-01', AS_OF, '2026-12-01']),
    awardedById: 'org:0',
    kind: 'ASSESSED',
    viaId: random.chance(0.4) ? random.pick(microCredentials).id : null,
    usedFor: [],
    creditExpiresOn: null,
    revoked: random.chance(0.06),
  }));
}
