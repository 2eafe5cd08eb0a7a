import fc from 'fast-check';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { seldom, SMALL_CASE, smallCredential, smallSkills } from '../smallCase.ts';

/** One question about a small catalogue; amounts are hundredths, as inside the program. */
export interface UnbundleCase {
  readonly catalogue: Catalogue;
  readonly held: readonly {
    readonly outcomeId: string;
    readonly achievedOn: string;
    readonly revoked: boolean;
  }[];
  readonly question: {
    readonly policyId: string;
    readonly asOf: string;
    readonly minCredits: number | null;
    readonly maxCredits: number | null;
    readonly reuseExisting: boolean;
  };
}

const OUTCOMES = ['o0', 'o1', 'o2', 'o3', 'o4', 'o5', 'o6'];
/** In no group of the qualification. */
const OUTSIDE = 'o6';
const SKILLS = ['s0', 's1', 's2', 's3'];
/** Around the days on which the rules of New Zealand change. */
const DAYS = ['2018-08-21', '2018-08-22', '2022-07-31', '2022-08-01', '2026-11-02'];

const often = fc.integer({ min: 0, max: 7 }).map((odds) => odds > 0);

/** Tangled: pairs of outcomes that need one another's others, so that parts easily wait for one another for ever. */
const outcome = (order: number, tangled: boolean) =>
  fc.record({
    credits: fc.constantFrom(0, 0.5, 1, 2, 2.5, 4, 5, 8, 15, 22, 41),
    hours: seldom(fc.constantFrom(0, 7.5, 15, 40)),
    skills: fc.subarray(SKILLS, { maxLength: 3 }),
    needs: tangled
      ? fc.subarray(OUTCOMES.slice(0, order), { maxLength: Math.min(order, 1) }).map((one) => [one])
      : fc.oneof(
          fc.constant<string[][]>([]),
          fc.array(fc.subarray(OUTCOMES.slice(0, order), { maxLength: Math.min(order, 2) }), {
            maxLength: 2,
          }),
        ),
    partOf: seldom(fc.constantFrom(...OUTCOMES.slice(order + 1), null)),
  });

const credential = (tangled: boolean) =>
  fc.record({
    required: tangled
      ? fc.subarray(OUTCOMES, { minLength: 2, maxLength: 2 })
      : fc.subarray(OUTCOMES, { maxLength: 3 }),
    optional: fc.subarray(OUTCOMES, { maxLength: 1 }),
    discontinued: often.map((is) => !is),
    listedOn: seldom(fc.constantFrom('2018-08-22', '2022-08-01', '2027-01-01')),
    expiresOn: seldom(fc.constantFrom('2022-07-31', '2026-11-01')),
  });

const partsOf = (tangled: boolean) =>
  fc.record({
    /** Turned round, prerequisites run against the order of ids. */
    names: fc.shuffledSubarray(OUTCOMES, { minLength: OUTCOMES.length }),
    outcomes: fc.tuple(...OUTCOMES.map((_id, order) => outcome(order, tangled))),
    credentials: fc.array(credential(tangled), { minLength: tangled ? 4 : 0, maxLength: 5 }),
    groups: fc.array(
      fc.subarray(
        OUTCOMES.filter((id) => id !== OUTSIDE),
        { minLength: 1 },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    capstone: seldom(fc.constantFrom(...OUTCOMES)),
    sameUri: often.map((is) => !is),
  });

type Parts = ReturnType<typeof partsOf> extends fc.Arbitrary<infer T> ? T : never;

function catalogueOf(made: Parts): Catalogue {
  const nameOf = (id: string) => made.names[OUTCOMES.indexOf(id)] ?? '';
  const outcomes = made.outcomes.map((each, order) => {
    const needs = each.needs.filter((group) => group.length > 0);
    return {
      id: nameOf(OUTCOMES[order] ?? ''),
      title: `Outcome ${String(order)}`,
      credits: each.partOf === null ? each.credits : 0,
      ...(each.hours === null ? {} : { learningHours: each.hours }),
      qualityAssured: true,
      skills: each.skills.map((skill) => ({ skill, role: 'EARNS' as const })),
      ...(needs.length === 0 ? {} : { prerequisites: needs.map((group) => group.map(nameOf)) }),
      ...(each.partOf === null ? {} : { partOf: nameOf(each.partOf) }),
    };
  });
  return {
    ...SMALL_CASE,
    skills: smallSkills(SKILLS, made.sameUri),
    learningOutcomes: outcomes,
    microCredentials: made.credentials
      .filter(({ required, optional }) => required.length + optional.length > 0)
      .map((each, order) => ({
        ...smallCredential(order, {
          required: each.required.map(nameOf),
          optional: each.optional.map(nameOf),
        }),
        ...(each.discontinued ? { status: 'DISCONTINUED' as const } : {}),
        ...(each.listedOn === null ? {} : { listedOn: each.listedOn }),
        ...(each.expiresOn === null ? {} : { expiresOn: each.expiresOn }),
      })),
    qualifications: [
      {
        id: 'q',
        title: 'q',
        type: 'CERTIFICATE',
        credits: 40,
        jurisdiction: 'NZ',
        owner: 'org',
        groups: made.groups.map((each, order) => ({
          id: `g${String(order)}`,
          name: 'g',
          rule: { all: true },
          outcomes: each.map(nameOf),
        })),
        ...(made.capstone === null ? {} : { capstone: nameOf(made.capstone) }),
      },
    ],
  };
}

const question = fc.record({
  policyId: fc.constantFrom('nz-micro-credential', 'nz-micro-credential', 'in-micro-credential'),
  asOf: fc.constantFrom(...DAYS),
  minCredits: seldom(fc.constantFrom(0, 300, 1000, 5000)),
  maxCredits: seldom(fc.constantFrom(0, 200, 800, 1500)),
  reuseExisting: often,
});

export const unbundleCase = (tangled: boolean): fc.Arbitrary<UnbundleCase> =>
  fc.record({
    catalogue: partsOf(tangled).map(catalogueOf),
    held: fc.array(
      fc.record({
        outcomeId: fc.constantFrom(...OUTCOMES),
        achievedOn: fc.constantFrom('2018-01-01', '2018-01-01', '2027-01-01'),
        revoked: often.map((is) => !is),
      }),
      { maxLength: 2 },
    ),
    question,
  });
