import type {
  Catalogue,
  LearningOutcome,
  MicroCredential,
  Offering,
} from '../../src/domain/catalogue.ts';
import { openRandom, type Random } from './random.ts';

const FIELD_COUNT = 17;
const PROVIDERS = 40;

/**
 * A catalogue of any size with the couplings that make planning hard: a quarter of the outcomes ask for others, one
 * in ten excludes another, and micro-credentials, a seventh as many as outcomes, share what they carry.
 */
export function generateCatalogue(outcomeCount: number, seed: number): Catalogue {
  const random = openRandom(seed);
  const outcomes = Array.from({ length: outcomeCount }, (_unused, number) =>
    generateOutcome(random, number),
  );
  const microCredentials = Array.from({ length: Math.floor(outcomeCount / 7) }, (_unused, number) =>
    generateMicroCredential(random, number, outcomes),
  );
  const items = [...outcomes, ...microCredentials];
  return {
    meta: {
      title: `Generated, ${String(outcomeCount)} outcomes`,
      licence: 'CC0',
      illustrative: true,
    },
    subjectFields: Array.from({ length: FIELD_COUNT }, (_unused, number) => ({
      id: fieldId(number),
      name: `Field ${String(number)}`,
      scheme: 'DASS',
    })),
    organisations: Array.from({ length: PROVIDERS }, (_unused, number) => ({
      id: providerId(number),
      name: `Provider ${String(number)}`,
      roles: ['PROVIDER'],
      jurisdiction: 'NZ',
      accredited: number % 8 !== 0,
    })),
    learningOutcomes: outcomes,
    microCredentials,
    offerings: items.map((item, number) => generateOffering(random, item.id, number)),
  };
}

export function fieldId(number: number): string {
  return `field:${String(number).padStart(2, '0')}`;
}

function providerId(number: number): string {
  return `org:${String(number)}`;
}

function outcomeId(number: number): string {
  return `lo:${String(number).padStart(6, '0')}`;
}

function generateOutcome(random: Random, number: number): LearningOutcome {
  const earlier = () => outcomeId(random.whole(0, Math.max(0, number - 1)));
  const group = () => Array.from(new Set([earlier(), earlier()].slice(0, random.whole(1, 2))));
  const asks = number > 0 && random.chance(0.25);
  return {
    id: outcomeId(number),
    title: `Outcome ${String(number)}`,
    credits: random.whole(1, 20),
    level: random.whole(1, 7),
    field: fieldId(random.whole(0, FIELD_COUNT - 1)),
    qualityAssured: true,
    ...(asks ? { prerequisites: Array.from({ length: random.whole(1, 2) }, group) } : {}),
    ...(number > 0 && random.chance(0.1) ? { excludes: [earlier()] } : {}),
  };
}

function generateMicroCredential(
  random: Random,
  number: number,
  outcomes: readonly LearningOutcome[],
): MicroCredential {
  const carried = new Set(Array.from({ length: random.whole(2, 6) }, () => random.pick(outcomes)));
  const listed = [...carried].map(({ id, credits }) => ({
    outcome: id,
    credits,
    required: random.chance(0.8),
  }));
  const required = listed.filter((each) => each.required);
  return {
    id: `mc:${String(number).padStart(6, '0')}`,
    title: `Micro-credential ${String(number)}`,
    credits: required.reduce((sum, each) => sum + each.credits, 0),
    jurisdiction: 'NZ',
    owner: providerId(number % PROVIDERS),
    recognition: random.chance(0.9) ? 'APPROVED' : 'INDUSTRY',
    outcomes: listed.map(({ outcome, required: isRequired }) => ({
      outcome,
      required: isRequired,
    })),
    stackable: true,
  };
}

function generateOffering(random: Random, item: string, number: number): Offering {
  return {
    id: `of:${String(number).padStart(6, '0')}`,
    item,
    provider: providerId(random.whole(0, PROVIDERS - 1)),
    ...(random.chance(0.95) ? { fee: random.whole(20, 1200) } : {}),
    mode: random.pick(['ONLINE', 'ON_CAMPUS', 'BLENDED', 'WORKPLACE']),
    region: random.pick(['Auckland', 'Wellington', 'Canterbury', 'Otago']),
    weeks: random.whole(1, 16),
  };
}
