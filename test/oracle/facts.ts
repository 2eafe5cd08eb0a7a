import type { Catalogue, LearningOutcome, MicroCredential, Organisation } from './catalogue.ts';

/** What a catalogue says, with its defaults applied and its numbers in hundredths. */
export interface Facts {
  readonly catalogue: Catalogue;
  readonly outcomes: ReadonlyMap<string, OutcomeFacts>;
  readonly microCredentials: ReadonlyMap<string, MicroCredential>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly qualificationIds: ReadonlySet<string>;
  /** "every top field of the scheme", ids in order. */
  readonly majorFieldIds: readonly string[];
  readonly isSupersededPair: (left: string, right: string) => boolean;
  readonly isExcludedPair: (left: string, right: string) => boolean;
}

export interface OutcomeFacts {
  readonly id: string;
  readonly record: LearningOutcome;
  readonly credits: number;
  readonly hours: number;
  readonly level: number | null;
  /** Quality assured and of New Zealand. */
  readonly assured: boolean;
  readonly topField: string | null;
  readonly parts: readonly string[];
}

export const JURISDICTION = 'NZ';
export const SCHEME = 'DASS';
export const MIN_CREDITS = 4000;
export const MAJOR_PERCENT = 51;

const NOT_ASSURING: readonly string[] = [
  'EQUIVALENCE_STATEMENT',
  'INDUSTRY',
  'INTERNATIONAL_TICKET',
  'PROPOSED',
];

/** Learning through a statement of equivalence and its like is not quality assured. */
export function assuresItsOutcomes(micro: MicroCredential): boolean {
  return !NOT_ASSURING.includes(micro.recognition);
}

export function scaled(value: number): number {
  return Math.round(value * 100);
}

export function byId<T extends { id: string }>(entries: readonly T[] = []): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

export function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`The catalogue has no "${id}".`);
  return value;
}

/** By code point, as every list is ordered. */
export function compareIds(left: string, right: string): number {
  const a = Array.from(left, (char) => char.codePointAt(0) ?? 0);
  const b = Array.from(right, (char) => char.codePointAt(0) ?? 0);
  for (const [index, point] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (point !== other) return point - other;
  }
  return a.length - b.length;
}

export function readFacts(catalogue: Catalogue): Facts {
  const records = byId(catalogue.learningOutcomes);
  const pairs = (member: 'supersedes' | 'excludes') => (left: string, right: string) =>
    (records.get(left)?.[member] ?? []).includes(right) ||
    (records.get(right)?.[member] ?? []).includes(left);
  return {
    catalogue,
    outcomes: new Map([...records].map(([id, record]) => [id, outcomeFacts(catalogue, record)])),
    microCredentials: byId(catalogue.microCredentials),
    organisations: byId(catalogue.organisations),
    qualificationIds: new Set((catalogue.qualifications ?? []).map(({ id }) => id)),
    majorFieldIds: (catalogue.subjectFields ?? [])
      .filter((field) => field.scheme === SCHEME && field.broader === undefined)
      .map(({ id }) => id)
      .sort(compareIds),
    isSupersededPair: pairs('supersedes'),
    isExcludedPair: pairs('excludes'),
  };
}

function outcomeFacts(catalogue: Catalogue, record: LearningOutcome): OutcomeFacts {
  const framework = catalogue.frameworks?.find(({ id }) => id === record.framework);
  const setter = catalogue.organisations?.find(({ id }) => id === record.setter);
  const jurisdiction =
    record.jurisdiction ?? framework?.jurisdiction ?? setter?.jurisdiction ?? 'NZ';
  const hoursPerCredit = framework?.jurisdiction === 'IN' ? 30 : 10;
  return {
    id: record.id,
    record,
    credits: record.partOf === undefined ? scaled(record.credits) : 0,
    hours: scaled(record.learningHours ?? record.credits * hoursPerCredit),
    level: record.level ?? null,
    assured: record.qualityAssured && jurisdiction === JURISDICTION,
    topField: topField(catalogue, record.field),
    parts: (catalogue.learningOutcomes ?? [])
      .filter((other) => other.partOf === record.id)
      .map(({ id }) => id),
  };
}

function topField(catalogue: Catalogue, fieldId: string | undefined): string | null {
  const field = catalogue.subjectFields?.find(({ id }) => id === fieldId);
  if (!field) return null;
  return field.broader === undefined ? field.id : topField(catalogue, field.broader);
}

/** `accredited`, within its days (inclusive), and for the outcome or for the micro-credential. */
export function isAccredited(
  organisation: Organisation,
  day: string,
  outcomeId: string,
  microCredentialId: string | null,
): boolean {
  const { accredited, accreditedFrom, accreditedTo, accreditedFor } = organisation;
  if (!accredited || organisation.jurisdiction !== JURISDICTION) return false;
  if (accreditedFrom !== undefined && day < accreditedFrom) return false;
  if (accreditedTo !== undefined && day > accreditedTo) return false;
  if (accreditedFor === undefined) return true;
  if (microCredentialId !== null && accreditedFor.includes(microCredentialId)) return true;
  return accreditedFor.includes(outcomeId);
}
