import fc from 'fast-check';
import {
  at,
  buildOrganisations,
  buildOutcomes,
  FRAMEWORKS,
  optional,
  outcomeSpec,
  pick,
  rarely,
  RECOGNITIONS,
  shifted,
  sometimes,
  SUBJECT_FIELDS,
  type OutcomeSpec,
  type Pick,
} from './arbitraryOutcomes.ts';
import type { Catalogue, MicroCredential, Offering } from './catalogue.ts';

interface MicroSpec {
  readonly outcomes: readonly { readonly outcome: Pick; readonly optional: boolean }[];
  readonly recognition: Pick;
  readonly level: number | null;
  readonly status: Pick;
  readonly listedOn: Pick | null;
  readonly expiresOn: Pick | null;
}

const microSpec: fc.Arbitrary<MicroSpec> = fc.record({
  outcomes: fc.array(fc.record({ outcome: pick, optional: sometimes(30) }), {
    minLength: 1,
    maxLength: 4,
  }),
  recognition: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: pick }),
  level: rarely(40, fc.integer({ min: 1, max: 6 })),
  status: fc.nat({ max: 9 }),
  listedOn: rarely(8, pick),
  expiresOn: rarely(8, pick),
});

interface OfferingSpec {
  readonly item: Pick;
  readonly provider: Pick;
  readonly fee: Pick;
  readonly mode: Pick;
  readonly region: Pick;
  readonly language: Pick;
  readonly audience: Pick;
  readonly starts: Pick | null;
  readonly weeks: number | null;
}

const offeringSpec: fc.Arbitrary<OfferingSpec> = fc.record({
  item: pick,
  provider: pick,
  fee: pick,
  mode: pick,
  region: pick,
  language: pick,
  audience: pick,
  starts: rarely(20, pick),
  weeks: rarely(40, fc.constantFrom(1, 12, 0.5, 520)),
});

const PROVIDERS = [
  'org:nz',
  'org:nz',
  'org:nz',
  'org:period',
  'org:limited',
  'org:none',
  'org:overseas',
];
const FEES: Partial<Offering>[] = [
  { fee: 100 },
  { fee: 50 },
  { fee: 200, currency: 'NZD' },
  { fee: 0 },
  { fee: 99.95 },
  {},
  { fee: 10, currency: 'AUD' },
];
export const MODES = ['ON_CAMPUS', 'ONLINE', 'BLENDED', 'WORKPLACE'] as const;
export const REGIONS = ['Auckland', 'Otago', undefined] as const;
export const LANGUAGES = ['en', 'mi', undefined] as const;
export const AUDIENCES = ['STUDENT_OR_FRESH_GRADUATE', 'ADULT_OR_MID_CAREER', undefined] as const;

export interface CatalogueSpec {
  readonly outcomes: readonly OutcomeSpec[];
  readonly micros: readonly MicroSpec[];
  readonly offerings: readonly OfferingSpec[];
  readonly accreditedFor: readonly Pick[];
  readonly period: readonly [Pick | null, Pick | null];
  /** Offer every outcome by itself as well, so that plans are found. */
  readonly everySingle: boolean;
}

export const catalogueSpec: fc.Arbitrary<CatalogueSpec> = fc.record({
  outcomes: fc.array(outcomeSpec, { minLength: 5, maxLength: 9, size: 'max' }),
  micros: fc.array(microSpec, { maxLength: 4, size: 'max' }),
  offerings: fc.array(offeringSpec, { maxLength: 12, size: 'max' }),
  accreditedFor: fc.array(pick, { maxLength: 3 }),
  period: fc.tuple(rarely(50, pick), rarely(50, pick)),
  everySingle: sometimes(70),
});

/** A valid native document. `day` is where the provider's period of accreditation lies about. */
export function buildCatalogue(spec: CatalogueSpec, asOf: string, day: string): Catalogue {
  const learningOutcomes = buildOutcomes(spec.outcomes, asOf);
  const outcomeIds = learningOutcomes.map(({ id }) => id);
  const microCredentials = spec.micros.map((micro, index) =>
    buildMicroCredential(micro, index, outcomeIds, asOf),
  );
  const itemIds = [...outcomeIds, ...microCredentials.map(({ id }) => id)];
  const singles = spec.everySingle
    ? outcomeIds.map((id): Offering => ({
        id: `of:${id}`,
        item: id,
        provider: 'org:nz',
        mode: 'ONLINE',
        fee: 120,
      }))
    : [];
  return {
    meta: { title: 'Generated', licence: 'CC0-1.0', illustrative: true },
    subjectFields: SUBJECT_FIELDS,
    organisations: buildOrganisations(
      spec.period,
      spec.accreditedFor.map((index) => at(itemIds, index)),
      day,
    ),
    frameworks: FRAMEWORKS,
    learningOutcomes,
    microCredentials,
    qualifications: [qualification(outcomeIds)],
    offerings: [
      ...spec.offerings.map((offering, index) => buildOffering(offering, index, itemIds, asOf)),
      ...singles,
    ],
  };
}

function buildMicroCredential(
  spec: MicroSpec,
  index: number,
  outcomeIds: readonly string[],
  asOf: string,
): MicroCredential {
  const outcomes = new Map(
    spec.outcomes.map((row) => [at(outcomeIds, row.outcome), !row.optional] as const),
  );
  return {
    id: `mc:${index + 1}`,
    title: `Micro-credential ${index + 1}`,
    credits: 10,
    jurisdiction: 'NZ',
    owner: 'org:nz',
    stackable: true,
    recognition: at(RECOGNITIONS, spec.recognition),
    outcomes: [...outcomes].map(([outcome, required]) => ({ outcome, required })),
    ...optional('level', spec.level),
    ...optional('status', at(STATUSES, spec.status)),
    ...optional('listedOn', spec.listedOn === null ? null : shifted(asOf, spec.listedOn)),
    ...optional('expiresOn', spec.expiresOn === null ? null : shifted(asOf, spec.expiresOn)),
  };
}

const STATUSES = [undefined, undefined, undefined, undefined, undefined, undefined, undefined]
  .map((status): MicroCredential['status'] => status)
  .concat('CURRENT', 'EXPIRING', 'DISCONTINUED');

function buildOffering(
  spec: OfferingSpec,
  index: number,
  itemIds: readonly string[],
  asOf: string,
): Offering {
  return {
    id: `of:${index + 1}`,
    // Micro-credentials stand last: counting from the end offers them more often than outcomes.
    item: at([...itemIds].reverse(), spec.item),
    provider: at(PROVIDERS, spec.provider),
    mode: at(MODES, spec.mode),
    ...at(FEES, spec.fee),
    ...optional('region', at(REGIONS, spec.region)),
    ...optional('language', at(LANGUAGES, spec.language)),
    ...optional('audience', at(AUDIENCES, spec.audience)),
    // The schedule is information only: it excludes nothing here.
    ...optional('starts', spec.starts === null ? null : [shifted(asOf, spec.starts)]),
    ...optional('weeks', spec.weeks),
  };
}

function qualification(outcomeIds: readonly string[]) {
  return {
    id: 'qual:1',
    title: 'Certificate',
    type: 'CERTIFICATE',
    credits: 40,
    jurisdiction: 'NZ',
    owner: 'org:nz',
    groups: [
      { id: 'core', name: 'Core', rule: { all: true as const }, outcomes: outcomeIds.slice(0, 1) },
    ],
  };
}
