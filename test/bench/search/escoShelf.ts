import type { Catalogue, LearningOutcome, MicroCredential } from '../../../src/domain/catalogue.ts';
import { openRandom } from '../random.ts';

const OUTCOMES = 4_000;
const CREDENTIALS = 1_500;
const PROVIDERS = 60;

/** What could be taken to gain some of these skills: outcomes, micro-credentials and offerings, none of them real. */
export function generateShelf(skillIds: readonly string[], seed: number): Catalogue {
  const random = openRandom(seed);
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
  const outcomes = numbers(OUTCOMES).map((number): LearningOutcome => ({
    id: `shelf:lo:${number}`,
    title: `Outcome ${number}`,
    credits: random.whole(1, 20),
    level: random.whole(1, 7),
    field: `shelf:field:${random.whole(0, 16)}`,
    qualityAssured: true,
    skills: [...new Set(numbers(5).map(() => random.pick(skillIds)))].map((skill) => ({
      skill,
      role: 'EARNS',
    })),
  }));
  const credentials = numbers(CREDENTIALS).map((number): MicroCredential => {
    const carried = [...new Set(numbers(3).map(() => random.pick(outcomes)))];
    return {
      id: `shelf:mc:${number}`,
      title: `Micro-credential ${number}`,
      credits: carried.reduce((sum, { credits }) => sum + credits, 0),
      level: random.whole(1, 7),
      jurisdiction: 'NZ',
      owner: `shelf:org:${random.whole(0, PROVIDERS - 1)}`,
      recognition: 'APPROVED',
      stackable: random.chance(0.8),
      outcomes: carried.map(({ id }) => ({ outcome: id, required: true })),
    };
  });
  return {
    meta: { title: 'Generated shelf', licence: 'CC0', illustrative: true },
    subjectFields: numbers(17).map((number) => ({
      id: `shelf:field:${number}`,
      name: `Field ${number}`,
      scheme: 'DASS',
    })),
    organisations: numbers(PROVIDERS).map((number) => ({
      id: `shelf:org:${number}`,
      name: `Provider ${number}`,
      roles: ['PROVIDER'],
      jurisdiction: 'NZ',
      accredited: true,
    })),
    learningOutcomes: outcomes,
    microCredentials: credentials,
    offerings: [...outcomes, ...credentials].map(({ id }, number) => ({
      id: `shelf:of:${number}`,
      item: id,
      provider: `shelf:org:${random.whole(0, PROVIDERS - 1)}`,
      fee: random.whole(20, 1200),
      mode: random.pick(['ONLINE', 'ON_CAMPUS', 'BLENDED', 'WORKPLACE']),
      region: random.pick(['Auckland', 'Wellington', 'Canterbury', 'Otago']),
      weeks: random.whole(1, 16),
    })),
  };
}
