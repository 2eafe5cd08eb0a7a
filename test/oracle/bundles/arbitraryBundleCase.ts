import fc from 'fast-check';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { seldom, SMALL_CASE, smallCredential, smallSkills } from '../smallCase.ts';

/** One question about a small catalogue; amounts are hundredths, as inside the program. */
export interface BundleCase {
  readonly catalogue: Catalogue;
  readonly heldIds: readonly string[];
  readonly question: AskedCase;
}

export interface AskedCase {
  readonly skillIds: readonly string[];
  readonly outcomeIds: readonly string[];
  readonly occupationId: string | null;
  readonly qualificationId: string | null;
  readonly minCredits: number | null;
  readonly maxCredits: number | null;
  readonly minimise: readonly Objective[];
  readonly alternatives: number;
  readonly includeStandAlone: boolean;
  readonly constraints: {
    readonly maxFee?: number;
    readonly maxHours?: number;
    readonly regions?: readonly string[];
    readonly minLevel?: number;
    readonly excludeIds?: readonly string[];
    readonly requireIds?: readonly string[];
    readonly allowUnoffered?: boolean;
  };
  readonly tailoring: {
    readonly baseQualificationId: string | null;
    readonly frameworkIds: readonly string[] | null;
    readonly minFrameworks: number;
    readonly maxSharePerFramework: number | null;
  } | null;
}

export type Objective = 'CREDITS' | 'HOURS' | 'FEE' | 'ITEMS';

export const AS_OF = '2026-03-01';
const OUTCOMES = ['o0', 'o1', 'o2', 'o3', 'o4', 'o5'];
const SKILLS = ['s0', 's1', 's2', 's3'];
const FRAMEWORKS = ['f0', 'f1'];
const rarely = <T>(value: fc.Arbitrary<T>, odds = 5): fc.Arbitrary<T | null> =>
  fc.option(value, { freq: odds, nil: null }).map((found) => found);

const needsOf = (order: number) =>
  fc.array(fc.subarray(OUTCOMES.slice(0, order), { minLength: 1 }), { maxLength: 2 });

const outcome = (order: number) =>
  fc.record({
    credits: fc.constantFrom(0, 1, 2, 2.5, 5),
    hours: seldom(fc.constantFrom(0, 7.5, 40)),
    skills: fc.subarray(SKILLS, { maxLength: 2 }),
    needs: order === 0 ? fc.constant(null) : seldom(needsOf(order)),
    partOf: seldom(fc.constantFrom(...OUTCOMES.slice(order + 1), null)),
    rival: seldom(fc.constantFrom(...OUTCOMES.slice(0, order), null)),
    supersedes: fc.boolean(),
    framework: rarely(fc.constantFrom(...FRAMEWORKS), 2),
  });

const credential = fc.record({
  required: fc.subarray(OUTCOMES, { minLength: 1, maxLength: 3 }),
  optional: fc.subarray(OUTCOMES, { maxLength: 1 }),
  stackable: fc.integer({ min: 0, max: 7 }).map((odds) => odds > 0),
  level: seldom(fc.integer({ min: 2, max: 5 })),
  framework: rarely(fc.constantFrom(...FRAMEWORKS)),
  current: fc.integer({ min: 0, max: 9 }).map((odds) => odds > 0),
  offerings: fc.array(
    fc.record({
      fee: fc.constantFrom(0, 50, 50, 99.5, 120, null),
      currency: fc.constantFrom('NZD', 'NZD', 'NZD', 'AUD'),
      region: fc.constantFrom(null, 'Otago', 'Waikato'),
    }),
    { minLength: 0, maxLength: 2 },
  ),
});

const group = fc.record({
  outcomes: fc.subarray(OUTCOMES, { minLength: 1, maxLength: 4 }),
  rule: fc.constantFrom(
    { all: true as const },
    { minCredits: 2 },
    { minCredits: 5, maxCredits: 6 },
    { minCount: 1 },
    { minCount: 2, minCredits: 2 },
    { maxCredits: 3 },
    { minCredits: 4, maxCredits: 2 },
  ),
});

const qualification = fc.record({
  groups: fc.array(group, { minLength: 1, maxLength: 2 }),
  credits: fc.constantFrom(3, 5, 8, 20),
  capstone: seldom(fc.constantFrom(...OUTCOMES)),
  framework: rarely(fc.constantFrom(...FRAMEWORKS)),
});

const parts = fc.record({
  outcomes: fc.tuple(...OUTCOMES.map((_id, order) => outcome(order))),
  credentials: fc.array(credential, { minLength: 2, maxLength: 5 }),
  qualification,
  broader: seldom(fc.constantFrom(...SKILLS.slice(1))),
  sameUri: fc.integer({ min: 0, max: 4 }).map((odds) => odds === 0),
  essential: fc.subarray(SKILLS, { minLength: 1, maxLength: 3 }),
});

type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;

function catalogueOf(made: Parts): Catalogue {
  return {
    ...SMALL_CASE,
    frameworks: FRAMEWORKS.map((id) => {
      return { id, name: id, kind: 'TRAINING_REGULATION' as const, jurisdiction: 'NZ' };
    }),
    skills: smallSkills(SKILLS, made.sameUri, made.broader),
    learningOutcomes: made.outcomes.map((each, order) => {
      const rivals = each.rival === null ? [] : [each.rival];
      return {
        id: OUTCOMES[order] ?? '',
        title: OUTCOMES[order] ?? '',
        credits: each.partOf === null ? each.credits : 0,
        ...(each.hours === null ? {} : { learningHours: each.hours }),
        qualityAssured: true,
        skills: each.skills.map((skill) => ({ skill, role: 'EARNS' as const })),
        ...(each.needs === null ? {} : { prerequisites: each.needs }),
        ...(each.partOf === null ? {} : { partOf: each.partOf }),
        ...(each.supersedes ? { supersedes: rivals } : { excludes: rivals }),
        ...(each.framework === null ? {} : { framework: each.framework }),
      };
    }),
    microCredentials: made.credentials.map((each, order) => ({
      ...smallCredential(order, each),
      stackable: each.stackable,
      ...(each.level === null ? {} : { level: each.level }),
      ...(each.framework === null ? {} : { framework: each.framework }),
      ...(each.current ? {} : { status: 'DISCONTINUED' as const }),
    })),
    qualifications: [
      {
        id: 'q',
        title: 'q',
        type: 'CERTIFICATE',
        credits: made.qualification.credits,
        jurisdiction: 'NZ',
        owner: 'org',
        groups: made.qualification.groups.map(({ outcomes, rule }, order) => {
          return { id: `g${String(order)}`, name: 'g', rule, outcomes };
        }),
        ...(made.qualification.capstone === null ? {} : { capstone: made.qualification.capstone }),
        ...(made.qualification.framework === null
          ? {}
          : { framework: made.qualification.framework }),
      },
    ],
    occupations: [
      {
        id: 'job',
        title: 'job',
        skills: made.essential.map((skill) => ({ skill, importance: 'ESSENTIAL' as const })),
      },
    ],
    offerings: made.credentials.flatMap((each, order) =>
      each.offerings.map(({ fee, currency, region }, place) => ({
        id: `x${String(order)}${String(place)}`,
        item: `m${String(order)}`,
        provider: 'org',
        mode: 'ONLINE' as const,
        currency,
        ...(fee === null ? {} : { fee }),
        ...(region === null ? {} : { region }),
      })),
    ),
  };
}

const constraints = fc
  .record({
    maxFee: seldom(fc.constantFrom(0, 5000, 15000)),
    maxHours: seldom(fc.constantFrom(2000, 5000)),
    regions: seldom(fc.constant(['Otago'])),
    minLevel: seldom(fc.constantFrom(3, 4)),
    excludeIds: seldom(fc.subarray(['o0', 'o3', 'm0', 'x00'], { minLength: 1, maxLength: 2 })),
    requireIds: seldom(fc.subarray(['o1', 'o4', 'm1'], { minLength: 1, maxLength: 2 })),
    allowUnoffered: seldom(fc.constant(true)),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)));

const tailoring = fc.record({
  baseQualificationId: fc.constantFrom(null, 'q', 'q'),
  frameworkIds: seldom(fc.subarray(FRAMEWORKS, { minLength: 1 })),
  minFrameworks: fc.constantFrom(0, 1, 1, 2),
  maxSharePerFramework: seldom(fc.constantFrom(5000, 6667, 10000)),
});

const asked = (retailored: boolean): fc.Arbitrary<AskedCase> =>
  fc.record({
    skillIds: fc.subarray(SKILLS),
    outcomeIds: fc.subarray(OUTCOMES, { maxLength: 2 }),
    occupationId: seldom(fc.constant('job')),
    qualificationId: seldom(fc.constant('q')),
    minCredits: seldom(fc.constantFrom(0, 200, 500, 1200)),
    maxCredits: seldom(fc.constantFrom(0, 300, 700, 1000)),
    minimise: fc.oneof(
      fc.constant<Objective[]>(['CREDITS', 'FEE', 'ITEMS']),
      fc.shuffledSubarray<Objective>(['CREDITS', 'HOURS', 'FEE', 'ITEMS'], { minLength: 1 }),
    ),
    alternatives: fc.integer({ min: 1, max: 4 }),
    includeStandAlone: retailored ? fc.constant(false) : fc.boolean(),
    constraints,
    tailoring: retailored ? tailoring : fc.constant(null),
  });

export const bundleCase = (retailored: boolean): fc.Arbitrary<BundleCase> =>
  fc.record({
    catalogue: parts.map(catalogueOf),
    heldIds: retailored ? fc.constant([]) : fc.subarray(OUTCOMES, { maxLength: 2 }),
    question: asked(retailored),
  });
