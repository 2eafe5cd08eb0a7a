import fc from 'fast-check';
import type { LearningOutcome, MicroCredential, Organisation } from './catalogue.ts';
import { plusDays } from './calendar.ts';

/** Specifications name other things by number; building takes the number modulo what there is. */
export type Pick = number;
export const pick: fc.Arbitrary<Pick> = fc.noBias(fc.nat({ max: 59 }));

export function at<T>(list: readonly T[], index: Pick): T {
  if (list.length === 0) throw new Error('Nothing to pick from.');
  return list[index % list.length] as T;
}

/** True so many times out of a hundred; shrinks to false. */
export function sometimes(percent: number): fc.Arbitrary<boolean> {
  return fc.noBias(fc.nat({ max: 99 })).map((roll) => roll >= 100 - percent);
}

/** The value so many times out of a hundred, else null. */
export function rarely<T>(percent: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.tuple(sometimes(percent), value).map(([present, given]) => (present ? given : null));
}

/** Three fields with a subfield and a domain below the first; one field of another scheme. */
export const SUBJECT_FIELDS = [
  { id: 'field:a', name: 'Field A', scheme: 'DASS' },
  { id: 'field:a-sub', name: 'Subfield of A', scheme: 'DASS', broader: 'field:a' },
  { id: 'field:a-domain', name: 'Domain of A', scheme: 'DASS', broader: 'field:a-sub' },
  { id: 'field:b', name: 'Field B', scheme: 'DASS' },
  { id: 'field:c', name: 'Field C', scheme: 'DASS' },
  { id: 'nzsced:08', name: 'Management and Commerce', scheme: 'NZSCED' },
];
const FIELDS = ['field:a', 'field:a', 'field:b', 'field:b', 'field:a-sub', 'field:a-domain']
  .concat('field:c', 'nzsced:08')
  .map((id): string | undefined => id)
  .concat(undefined);

export const FRAMEWORKS = [
  { id: 'fw:nz', name: 'Directory', kind: 'STANDARDS_DIRECTORY' as const, jurisdiction: 'NZ' },
  { id: 'fw:in', name: 'Indian framework', kind: 'SKILLS_FRAMEWORK' as const, jurisdiction: 'IN' },
];

const CREDITS = [
  15, 20, 20.4, 19.6, 21, 25, 10, 20, 15, 12.5, 26, 30, 18, 8, 5, 20, 2.5, 0.25, 40, 39.99, 0,
];
const DAY_SHIFTS = [-1, 0, 1, -400, 400];

export interface OutcomeSpec {
  readonly credits: Pick;
  readonly field: Pick;
  readonly level: number | null;
  readonly hours: number | null;
  readonly origin: Pick;
  readonly unassured: boolean;
  readonly partOf: Pick | null;
  readonly prerequisites: readonly (readonly Pick[])[];
  readonly excludes: Pick | null;
  readonly supersedes: Pick | null;
  readonly expired: boolean;
  readonly validFrom: Pick | null;
  readonly validTo: Pick | null;
}

const group = fc.array(pick, { minLength: 1, maxLength: 2 });

export const outcomeSpec: fc.Arbitrary<OutcomeSpec> = fc.record({
  credits: pick,
  field: pick,
  level: rarely(60, fc.integer({ min: 1, max: 6 })),
  hours: rarely(15, fc.constantFrom(0, 7.5, 33.33, 500)),
  origin: pick,
  unassured: sometimes(4),
  partOf: rarely(12, pick),
  prerequisites: rarely(30, fc.array(group, { minLength: 1, maxLength: 2 })).map(
    (all) => all ?? [],
  ),
  excludes: rarely(15, pick),
  supersedes: rarely(12, pick),
  expired: sometimes(6),
  validFrom: rarely(6, pick),
  validTo: rarely(6, pick),
});

export function buildOutcomes(specs: readonly OutcomeSpec[], asOf: string): LearningOutcome[] {
  const ids = specs.map((_, index) => `lo:${String.fromCharCode(97 + index)}`);
  const wholeOf = specs.map(({ partOf }, index) =>
    partOf === null || index === 0 ? undefined : at(ids.slice(0, index), partOf),
  );
  const isPart = (id: string) => wholeOf[ids.indexOf(id)] !== undefined;
  const outcomes = specs.map((spec, index): LearningOutcome => {
    const id = at(ids, index);
    const partOf = wholeOf[index];
    const [excluded, replaced] = [spec.excludes, spec.supersedes].map((other, kind) => {
      const others = kind === 0 ? ids : ids.slice(0, index);
      if (other === null || others.length === 0) return null;
      const candidate = at(others, other);
      // Whether parts exclude each other nobody says: they are never counted themselves.
      return candidate === id || isPart(candidate) || isPart(id) ? null : candidate;
    });
    return {
      id,
      title: `Outcome ${id}`,
      credits: partOf === undefined ? at(CREDITS, spec.credits) : 0,
      qualityAssured: !spec.unassured,
      ...origin(spec.origin),
      ...optional('field', at(FIELDS, spec.field)),
      ...optional('level', spec.level),
      ...optional('learningHours', spec.hours),
      ...optional('partOf', partOf),
      ...optional('excludes', listOf(excluded)),
      ...optional('supersedes', listOf(replaced)),
      ...(spec.expired ? { status: 'EXPIRED' as const } : {}),
      ...optional('validFrom', spec.validFrom === null ? null : shifted(asOf, spec.validFrom)),
      ...optional('validTo', spec.validTo === null ? null : shifted(asOf, spec.validTo)),
      prerequisites: spec.prerequisites.map((members) => [
        ...new Set(members.map((member) => at(ids, member))),
      ]),
    };
  });
  return withBreakableCycles(outcomes);
}

/** Now and then an outcome is foreign: by its own word, its framework's or its setter's. */
function origin(choice: Pick): Partial<LearningOutcome> {
  const origins: Partial<LearningOutcome>[] = [
    { framework: 'fw:nz' },
    { jurisdiction: 'AU' },
    { framework: 'fw:in' },
    { framework: 'fw:in', jurisdiction: 'NZ' },
    { setter: 'org:overseas' },
    { setter: 'org:nz' },
  ];
  return choice < 48 ? {} : (origins[choice % 6] ?? {});
}

export function shifted(day: string, choice: Pick): string {
  return plusDays(day, at(DAY_SHIFTS, choice));
}

/** Leaves out the groups of what no order could ever achieve: an import refuses such cycles. */
function withBreakableCycles(outcomes: LearningOutcome[]): LearningOutcome[] {
  const achievable = new Set<string>();
  for (let round = 0; round < outcomes.length; round += 1)
    for (const { id, prerequisites } of outcomes)
      if ((prerequisites ?? []).every((members) => members.some((other) => achievable.has(other))))
        achievable.add(id);
  const stuck = outcomes.find(({ id }) => !achievable.has(id));
  if (!stuck) return outcomes;
  return withBreakableCycles(
    outcomes.map((outcome) => (outcome === stuck ? { ...outcome, prerequisites: [] } : outcome)),
  );
}

function listOf(id: string | null | undefined): string[] | null {
  return typeof id === 'string' ? [id] : null;
}

/** A member that is absent where its value is. */
export function optional<K extends string, V>(
  name: K,
  value: V | null | undefined,
): Partial<Record<K, V>> {
  return value === null || value === undefined ? {} : ({ [name]: value } as Record<K, V>);
}

export const RECOGNITIONS: readonly MicroCredential['recognition'][] = [
  'APPROVED',
  'APPROVED',
  'APPROVED',
  'UNIVERSITY',
  'EQUIVALENCE_STATEMENT',
  'INDUSTRY',
  'INTERNATIONAL_TICKET',
  'PROPOSED',
];

/** An accredited provider, one for some days, one for some things, one not at all, one overseas. */
export function buildOrganisations(
  period: readonly [Pick | null, Pick | null],
  accreditedFor: readonly string[],
  day: string,
): Organisation[] {
  const roles: Organisation['roles'] = ['PROVIDER', 'STANDARD_SETTER'];
  const base = { roles, jurisdiction: 'NZ', accredited: true };
  const [from, to] = period;
  return [
    { ...base, id: 'org:nz', name: 'Accredited' },
    {
      ...base,
      id: 'org:period',
      name: 'Accredited for a time',
      ...optional('accreditedFrom', from === null ? null : shifted(day, from)),
      ...optional('accreditedTo', to === null ? null : shifted(day, to)),
    },
    { ...base, id: 'org:limited', name: 'Accredited for some', accreditedFor: [...accreditedFor] },
    { ...base, id: 'org:none', name: 'Not accredited', accredited: false },
    { ...base, id: 'org:overseas', name: 'Overseas', jurisdiction: 'AU' },
  ];
}
