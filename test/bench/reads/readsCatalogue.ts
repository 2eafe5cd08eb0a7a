import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { openRandom } from '../random.ts';

const QUALIFICATIONS = 200;
const GROUPS = 4;
const OUTCOMES_OF_GROUP = 10;
const OUTCOMES = 4_000;
const SKILLS = 2_000;
const SKILLS_OF_OUTCOME = 5;
const CREDENTIALS = 1_500;
const OUTCOMES_OF_CREDENTIAL = 5;

const numbered = <T>(count: number, make: (number: number) => T) =>
  Array.from({ length: count }, (_, number) => make(number));

/** Qualifications whose outcomes are shared, skilled and carried by micro-credentials, as in a national register. */
export function generateReadsCatalogue(seed: number): Catalogue {
  const random = openRandom(seed);
  const some = (count: number, of: number, prefix: string) => {
    const chosen = new Set<string>();
    while (chosen.size < count) chosen.add(`${prefix}:${random.whole(0, of - 1)}`);
    return [...chosen];
  };
  return {
    meta: { title: 'Generated for nested reads', licence: 'CC0', illustrative: true },
    organisations: [
      { id: 'org:0', name: 'Body', roles: ['PROVIDER'], jurisdiction: 'NZ', accredited: true },
    ],
    skills: numbered(SKILLS, (number) => ({
      id: `skill:${number}`,
      name: `Do what skill number ${number} asks for`,
      kind: 'SKILL',
    })),
    learningOutcomes: numbered(OUTCOMES, (number) => ({
      id: `lo:${number}`,
      title: `Demonstrate knowledge of subject ${number}`,
      credits: random.whole(1, 20),
      level: random.whole(1, 7),
      qualityAssured: true,
      skills: some(SKILLS_OF_OUTCOME, SKILLS, 'skill').map((skill) => ({ skill, role: 'EARNS' })),
    })),
    microCredentials: numbered(CREDENTIALS, (number) => ({
      id: `mc:${number}`,
      title: `Micro-credential in subject ${number}`,
      credits: 20,
      level: random.whole(1, 7),
      jurisdiction: 'NZ',
      owner: 'org:0',
      recognition: 'APPROVED',
      stackable: true,
      outcomes: some(OUTCOMES_OF_CREDENTIAL, OUTCOMES, 'lo').map((outcome) => ({
        outcome,
        required: true,
      })),
    })),
    qualifications: numbered(QUALIFICATIONS, (number) => ({
      id: `qual:${number}`,
      title: `Certificate in subject ${number}`,
      type: 'CERTIFICATE',
      level: random.whole(1, 7),
      credits: 120,
      jurisdiction: 'NZ',
      owner: 'org:0',
      groups: numbered(GROUPS, (group) => ({
        id: `group-${group}`,
        name: `Group ${group}`,
        rule: { minCredits: 20 },
        outcomes: some(OUTCOMES_OF_GROUP, OUTCOMES, 'lo'),
      })),
    })),
  };
}

/** Ids of qualifications, a few a page: every page is another question, and all of them cover every qualification. */
export function qualificationPages(size: number): readonly (readonly string[])[] {
  return numbered(QUALIFICATIONS / size, (page) =>
    numbered(size, (place) => `qual:${page * size + place}`),
  );
}
