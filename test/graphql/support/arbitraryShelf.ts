import fc from 'fast-check';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { ShelfFilter } from '../../../src/services/shelf/shelfFilter.ts';

export interface ShelfQuestion {
  readonly filter: ShelfFilter;
  readonly orderBy: readonly string[];
  readonly heldIds: readonly string[];
}

export const ORDERS = [
  'RELEVANCE',
  'TITLE_ASC',
  'CREDITS_ASC',
  'CREDITS_DESC',
  'FEE_ASC',
  'FEE_DESC',
  'LEVEL_ASC',
  'LEVEL_DESC',
  'HOURS_ASC',
  'STARTS_ASC',
  'NEW_SKILLS_PER_CREDIT_DESC',
  'NEW_SKILLS_PER_FEE_DESC',
] as const;

const level = fc.integer({ min: 1, max: 10 });
const amount = fc.constantFrom(0, 0.25, 12.34, 20, 500, 1_000, 90071992547.99);
const day = fc.constantFrom('0500-01-01', '1500-06-30', '2026-03-01', '2500-12-31');

/** Questions that name ids of this catalogue, with few members, so that something is left on the shelf. */
export function arbitraryShelfQuestion(catalogue: Catalogue): fc.Arbitrary<ShelfQuestion> {
  const idsOf = (...lists: (readonly { readonly id: string }[] | undefined)[]) =>
    fc.subarray(lists.flatMap((list) => (list ?? []).map(({ id }) => id)));
  const stated = (values: readonly (string | undefined)[]) =>
    fc.subarray([...new Set(values.filter((value) => value !== undefined))]);
  const offerings = catalogue.offerings ?? [];
  const members: Record<string, fc.Arbitrary<unknown>> = {
    ids: idsOf(catalogue.learningOutcomes, catalogue.microCredentials),
    kinds: fc.subarray(['MICRO_CREDENTIAL', 'LEARNING_OUTCOME']),
    fieldIds: idsOf(catalogue.subjectFields),
    skillIds: idsOf(catalogue.skills),
    frameworkIds: idsOf(catalogue.frameworks),
    providerIds: idsOf(catalogue.organisations),
    jurisdictions: fc.subarray(['NZ', 'IN', 'PH', 'INT']),
    regions: stated(offerings.map(({ region }) => region)),
    modes: fc.subarray(['ON_CAMPUS', 'ONLINE', 'BLENDED', 'WORKPLACE']),
    languages: stated(offerings.map(({ language }) => language)),
    audience: fc.constantFrom('STUDENT_OR_FRESH_GRADUATE', 'ADULT_OR_MID_CAREER'),
    recognition: fc.subarray(['APPROVED', 'UNIVERSITY', 'PROPOSED']),
    stackable: fc.boolean(),
    minLevel: level,
    maxLevel: level,
    minCredits: amount,
    maxCredits: amount,
    maxFee: amount,
    maxHours: amount,
    startsFrom: day,
    startsTo: day,
  };
  const filter = fc
    .subarray(Object.entries(members), { maxLength: 2 })
    .chain((some) => fc.record(Object.fromEntries(some))) as fc.Arbitrary<ShelfFilter>;
  return fc.record({
    filter,
    orderBy: fc.array(fc.constantFrom(...ORDERS), { maxLength: 2 }),
    heldIds: idsOf(catalogue.learningOutcomes),
  });
}
