import type {
  Catalogue,
  LearningOutcome,
  Occupation,
  Qualification,
  Skill,
} from '../../../src/domain/catalogue.ts';
import { generateCatalogue } from '../generatedCatalogue.ts';
import { openRandom, type Random } from '../random.ts';

const SKILLS = 900;
const PARENTS = 100;
const QUALIFICATIONS = 400;
const OCCUPATIONS = 300;

/** The generated catalogue with skills on its outcomes, and with qualifications and occupations to arrive at. */
export function pathwayCatalogue(outcomeCount: number, seed: number): Catalogue {
  const random = openRandom(seed);
  const base = generateCatalogue(outcomeCount, seed);
  const learningOutcomes = (base.learningOutcomes ?? []).map((outcome) =>
    withSkills(random, outcome),
  );
  return {
    ...base,
    skills: Array.from({ length: SKILLS }, (_unused, number) => skill(number)),
    learningOutcomes,
    qualifications: Array.from({ length: QUALIFICATIONS }, (_unused, number) =>
      qualification(random, number, learningOutcomes),
    ),
    occupations: Array.from({ length: OCCUPATIONS }, (_unused, number) =>
      occupation(random, number),
    ),
  };
}

function skillId(number: number): string {
  return `skill:${String(number).padStart(4, '0')}`;
}

/** The first hundred are broader than the others. */
function skill(number: number): Skill {
  const broader = number >= PARENTS ? { broader: [skillId(number % PARENTS)] } : {};
  return { id: skillId(number), name: `Skill ${String(number)}`, kind: 'SKILL', ...broader };
}

function withSkills(random: Random, outcome: LearningOutcome): LearningOutcome {
  const named = new Set(
    Array.from({ length: random.whole(1, 3) }, () => skillId(random.whole(PARENTS, SKILLS - 1))),
  );
  return {
    ...outcome,
    skills: [...named].map((each) => ({ skill: each, role: 'EARNS' as const })),
  };
}

function qualification(
  random: Random,
  number: number,
  outcomes: readonly LearningOutcome[],
): Qualification {
  const some = (count: number) =>
    [...new Set(Array.from({ length: count }, () => random.pick(outcomes)))].map(({ id }) => id);
  const group = (place: number, all: boolean, listed: readonly string[]) => ({
    id: `g${String(place)}`,
    name: `Group ${String(place)}`,
    rule: all ? { all: true as const } : { minCredits: random.pick([10, 15, 20]) },
    outcomes: listed,
  });
  return {
    id: `q:${String(number).padStart(4, '0')}`,
    title: `Qualification ${String(number)}`,
    type: 'CERTIFICATE',
    credits: 60,
    jurisdiction: 'NZ',
    owner: 'org:1',
    groups: [group(0, true, some(2)), group(1, false, some(8)), group(2, false, some(10))],
    ...(random.chance(0.3) ? { capstone: random.pick(outcomes).id } : {}),
    ...(random.chance(0.4) ? { entry: [{ anyOf: some(3) }] } : {}),
  };
}

function occupation(random: Random, number: number): Occupation {
  const needed = new Set(
    Array.from({ length: random.whole(3, 6) }, () => skillId(random.whole(0, SKILLS - 1))),
  );
  return {
    id: `occ:${String(number).padStart(4, '0')}`,
    title: `Occupation ${String(number)}`,
    skills: [...needed].map((each) => ({ skill: each, importance: 'ESSENTIAL' as const })),
  };
}
