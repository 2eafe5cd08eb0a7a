import fc from 'fast-check';
import type { AlqCompletionQuestion } from '../../src/domain/alq.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import type { PlanObjective, StudyConstraints } from '../../src/domain/plan.ts';
import {
  AUDIENCES,
  buildCatalogue,
  catalogueSpec,
  LANGUAGES,
  MODES,
  REGIONS,
} from './arbitraryCatalogue.ts';
import { at, optional, pick, rarely, sometimes, type Pick } from './arbitraryOutcomes.ts';
import { plusDays, sevenYearsBefore } from './calendar.ts';
import type { Catalogue } from './catalogue.ts';

/** A small catalogue, what somebody holds, and what they ask. */
export interface OracleCase {
  readonly catalogue: Catalogue;
  readonly held: HeldOutcome[];
  readonly question: AlqCompletionQuestion;
}

const DAYS = ['2026-03-01', '2026-03-02', '2028-02-29', '2027-02-28', '2027-03-01', '2026-11-22'];
const DELAYS = [0, 0, 1, 2, 30, 365, 366, 730];

interface HeldSpec {
  readonly outcome: Pick;
  readonly day: Pick;
  readonly awarder: Pick;
  readonly via: Pick;
  readonly kind: Pick;
  readonly used: Pick;
  readonly revoked: boolean;
}

const heldSpec: fc.Arbitrary<HeldSpec> = fc.record({
  outcome: pick,
  day: pick,
  awarder: pick,
  via: pick,
  kind: pick,
  used: pick,
  revoked: sometimes(8),
});

const AWARDERS = [
  'org:nz',
  null,
  'org:nz',
  'org:nz',
  'org:nz',
  'org:nz',
  'org:nz',
  'org:period',
].concat('org:limited', 'org:none', 'org:overseas');
const USES = [[], [], [], [], [], [], [], [], ['alq:1'], ['qual:1'], ['qual:1', 'alq:1']];
const KINDS = ['ASSESSED', 'RPL', 'CREDIT_TRANSFER'] as const;

/** Days on and beside the borders of the windows that the question's days open. */
function heldDays(asOf: string, completeBy: string): string[] {
  const borders = [sevenYearsBefore(asOf), sevenYearsBefore(completeBy)];
  return [
    plusDays(asOf, -100),
    plusDays(asOf, -1500),
    ...borders.flatMap((day) => [day, plusDays(day, -1), plusDays(day, 1)]),
    asOf,
    '2021-02-28',
    '2020-02-29',
    sevenYearsBefore('2020-02-29'),
    plusDays(sevenYearsBefore(asOf), -700),
    sevenYearsBefore(sevenYearsBefore(asOf)),
    plusDays(asOf, 1),
  ];
}

function buildHeld(spec: HeldSpec, catalogue: Catalogue, days: readonly string[]): HeldOutcome {
  const outcomeId = at(
    (catalogue.learningOutcomes ?? []).map(({ id }) => id),
    spec.outcome,
  );
  const carriers = (catalogue.microCredentials ?? [])
    .filter((micro) => micro.outcomes.some((row) => row.outcome === outcomeId))
    .map(({ id }): string | null => id);
  return {
    outcomeId,
    achievedOn: at(days, spec.day),
    awardedById: at(AWARDERS, spec.awarder),
    kind: at(KINDS, spec.kind),
    viaId: at([null, null, null, 'qual:1', ...carriers, ...carriers], spec.via),
    usedFor: at(USES, spec.used),
    creditExpiresOn: null,
    revoked: spec.revoked,
  };
}

interface AskedSpec {
  readonly day: Pick;
  readonly delay: Pick;
  readonly major: Pick;
  readonly minimise: readonly PlanObjective[];
  readonly alternatives: number;
  readonly constraints: ConstraintSpec | null;
}

const anyConstraints = fc.record({
  providers: rarely(8, fc.array(pick, { maxLength: 2 })),
  regions: rarely(8, pick),
  modes: rarely(8, fc.array(pick, { minLength: 1, maxLength: 2 })),
  languages: rarely(8, pick),
  audience: rarely(8, pick),
  maxFee: rarely(12, fc.constantFrom(0, 100, 219.95, 400)),
  maxHours: rarely(12, fc.constantFrom(0, 100, 212.5, 400)),
  hoursPerWeek: rarely(10, fc.constantFrom(5, 40)),
  minLevel: rarely(6, fc.integer({ min: 1, max: 4 })),
  maxLevel: rarely(6, fc.integer({ min: 2, max: 6 })),
  exclude: rarely(20, fc.array(pick, { minLength: 1, maxLength: 2 })),
  require: rarely(20, fc.array(pick, { minLength: 1, maxLength: 2 })),
  allowUnoffered: sometimes(15),
});
type ConstraintSpec = typeof anyConstraints extends fc.Arbitrary<infer T> ? T : never;

const askedSpec: fc.Arbitrary<AskedSpec> = fc.record({
  day: pick,
  delay: pick,
  major: pick,
  minimise: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    {
      weight: 3,
      arbitrary: fc.subarray<PlanObjective>(['CREDITS', 'FEE', 'ITEMS', 'HOURS'], { minLength: 1 }),
    },
    {
      weight: 3,
      arbitrary: fc.shuffledSubarray<PlanObjective>(['CREDITS', 'FEE', 'ITEMS', 'HOURS'], {
        minLength: 1,
      }),
    },
  ),
  alternatives: fc.integer({ min: 1, max: 4 }),
  constraints: rarely(60, anyConstraints),
});

function buildConstraints(spec: ConstraintSpec | null, catalogue: Catalogue): StudyConstraints {
  if (!spec) return {};
  const outcomes = (catalogue.learningOutcomes ?? []).map(({ id }) => id);
  const micros = (catalogue.microCredentials ?? []).map(({ id }) => id);
  const offerings = (catalogue.offerings ?? []).map(({ id }) => id);
  const organisations = (catalogue.organisations ?? []).map(({ id }) => id);
  const ids = (from: readonly string[], picks: readonly Pick[] | null) =>
    picks && [...new Set(picks.map((index) => at(from, index)))];
  const text = <T>(from: readonly T[], index: Pick | null) =>
    index === null ? null : at(from, index);
  const [region, language] = [text(REGIONS, spec.regions), text(LANGUAGES, spec.languages)];
  return {
    ...optional('providerIds', ids(organisations, spec.providers)),
    ...optional('regions', region && [region]),
    ...optional('modes', spec.modes && [...new Set(spec.modes.map((index) => at(MODES, index)))]),
    ...optional('languages', language && [language]),
    ...optional('audience', text(AUDIENCES, spec.audience)),
    ...optional('maxFee', spec.maxFee && Math.round(spec.maxFee * 100)),
    ...optional('maxHours', spec.maxHours && Math.round(spec.maxHours * 100)),
    ...optional('hoursPerWeek', spec.hoursPerWeek && spec.hoursPerWeek * 100),
    ...optional('minLevel', spec.minLevel),
    ...optional('maxLevel', spec.maxLevel),
    ...optional(
      'excludeIds',
      ids([...outcomes, ...micros, ...offerings, ...organisations], spec.exclude),
    ),
    ...optional('requireIds', ids([...micros, ...micros, ...outcomes], spec.require)),
    ...optional('allowUnoffered', spec.allowUnoffered || null),
  };
}

/** None, or more often than not a field that some outcome has. */
function majorOf({ learningOutcomes }: Catalogue, choice: Pick): string | null {
  if (choice % 3 === 0) return null;
  const { field } = at(learningOutcomes ?? [], choice);
  if (field === 'field:b' || field === 'field:c') return field;
  return field === undefined && choice % 2 === 0 ? 'field:c' : 'field:a';
}

export const oracleCase: fc.Arbitrary<OracleCase> = fc
  .record({
    catalogue: catalogueSpec,
    held: fc.array(heldSpec, { maxLength: 7, size: 'max' }),
    asked: askedSpec,
  })
  .map(({ catalogue: spec, held, asked }) => {
    const asOf = at(DAYS, asked.day);
    const completeBy = plusDays(asOf, at(DELAYS, asked.delay));
    const catalogue = buildCatalogue(spec, asOf, completeBy);
    const days = heldDays(asOf, completeBy);
    const entries = held.map((entry) => buildHeld(entry, catalogue, days));
    const question: AlqCompletionQuestion = {
      holdings: { achievements: entries },
      asOf,
      policyId: 'alq',
      limitMs: 60_000,
      majorFieldId: majorOf(catalogue, asked.major),
      completeBy,
      minimise: asked.minimise.length > 0 ? asked.minimise : ['CREDITS', 'FEE', 'ITEMS'],
      constraints: buildConstraints(asked.constraints, catalogue),
      alternatives: asked.alternatives,
    };
    return { catalogue, held: entries, question };
  });
