import { z } from 'zod';
import type { Catalogue, LearningOutcome, SubjectField } from '../../domain/catalogue.ts';
import { type Finding, jsonPointer } from '../../domain/finding.ts';
import type { ImportedCatalogue, Importer, SourceFile } from '../importer.ts';
import { subjectPlaces, topFieldNames } from './subjectFields.ts';

/** New Zealand's NCEA standards, as a public listing of 2021 gives them: one row for each standard and subject. */
export const nceaImporter: Importer = {
  format: 'ncea',
  ending: '.json',
  describes: 'a JSON listing of New Zealand NCEA standards ({"assessments": [...]})',
  read: readListings,
};

const listing = z.object({ updated: z.string().optional(), assessments: z.array(z.unknown()) });

const row = z.object({
  number: z.number().int().min(1),
  title: z.string().min(1),
  level: z.number().int().min(1).max(10),
  credits: z.number().min(0),
  external: z.boolean(),
  achievement: z.boolean(),
  subject: z.object({ name: z.string().min(1), display_name: z.string().min(1) }),
});
type Row = z.output<typeof row>;

const FRAMEWORK = 'fw:nz-dass';
const SCHEME = 'NCEA';
/** No title is a question: this stands for a letter with a macron that the listing lost. */
const LOST_MACRON = '?';

/** What has been read so far. */
interface Reading {
  readonly outcomes: Map<number, LearningOutcome>;
  readonly subjects: Map<string, SubjectField>;
  readonly findings: Finding[];
  readonly versions: string[];
}

function readListings(files: readonly SourceFile[]): ImportedCatalogue {
  const reading: Reading = {
    outcomes: new Map(),
    subjects: new Map(),
    findings: [],
    versions: [],
  };
  for (const file of files) readListing(reading, file, files.length > 1);
  const { outcomes, subjects, findings, versions } = reading;
  const catalogue: Catalogue = {
    meta: {
      title: 'New Zealand NCEA standards',
      licence: 'None stated by the source: treat as non-commercial',
      source: 'New Zealand Qualifications Authority, by way of a public listing',
      ...(versions.length === 0 ? {} : { version: versions.join('; ') }),
    },
    subjectFields: [...subjects.values()],
    learningOutcomes: [...outcomes.values()],
  };
  return { catalogue, ifAbsent: surroundings([...subjects.values()]), findings };
}

function readListing(reading: Reading, file: SourceFile, isOneOfSeveral: boolean): void {
  const prefix = isOneOfSeveral ? `${file.name}#` : '';
  const parsed = listing.safeParse(parseJson(file.text));
  if (!parsed.success) {
    reading.findings.push({
      pointer: prefix,
      rule: 'ncea.listing',
      severity: 'FATAL',
      value: null,
      message: `${file.name} is not a listing of standards: an object with a list "assessments".`,
    });
    return;
  }
  if (parsed.data.updated !== undefined) reading.versions.push(parsed.data.updated);
  for (const [index, value] of parsed.data.assessments.entries()) {
    readRow(reading, value, (member, rule, found, message) => {
      const pointer = prefix + jsonPointer(['assessments', index, ...member]);
      reading.findings.push({ pointer, rule, severity: 'WARNING', value: found, message });
    });
  }
}

type Warn = (member: readonly PropertyKey[], rule: string, value: unknown, message: string) => void;

function readRow(reading: Reading, value: unknown, warn: Warn): void {
  const parsed = row.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    warn(issue?.path ?? [], 'ncea.row', value, `Left out: ${issue?.message ?? 'not a standard'}.`);
    return;
  }
  const standard = parsed.data;
  if (standard.title.includes(LOST_MACRON)) {
    const message = `The title of standard ${standard.number} has lost its macrons; it stays as it is.`;
    warn(['title'], 'ncea.macrons', standard.title, message);
  }
  const former = reading.outcomes.get(standard.number);
  if (!former) {
    reading.outcomes.set(standard.number, toOutcome(reading, standard, warn));
    return;
  }
  warnOfRepeat(former, standard, warn);
}

/** A standard listed again: under another subject, or as it was. It stays under its first subject. */
function warnOfRepeat(former: LearningOutcome, standard: Row, warn: Warn): void {
  const { number, subject } = standard;
  if (former.field !== subjectId(subject.name)) {
    const message = `Standard ${number} is listed under ${subject.name} too; it stays under its first subject.`;
    warn(['subject', 'name'], 'ncea.other-subject', subject.name, message);
  } else {
    const message = `Standard ${number} is listed again under ${subject.name}.`;
    warn([], 'ncea.repeat', number, message);
  }
  if (former.title !== standard.title || former.credits !== standard.credits) {
    warn([], 'ncea.contradiction', number, `Standard ${number} differs from its first listing.`);
  }
}

function toOutcome({ subjects }: Reading, standard: Row, warn: Warn): LearningOutcome {
  const { number, title, level, credits, external, achievement, subject } = standard;
  const place = subjectPlaces.get(subject.name);
  const id = subjectId(subject.name);
  if (!place && !subjects.has(id)) {
    const message = `No top field is known for the subject ${subject.name}: it counts towards no major.`;
    warn(['subject', 'name'], 'ncea.subject', subject.name, message);
  }
  subjects.set(id, {
    id,
    name: subject.display_name,
    ...(place ? { broader: place.field } : {}),
    scheme: SCHEME,
  });
  return {
    id: `nz:std:${number}`,
    code: String(number),
    title,
    description: achievement ? 'Achievement standard' : 'Unit standard',
    jurisdiction: 'NZ',
    credits,
    level,
    field: id,
    framework: FRAMEWORK,
    assessments: [external ? 'External assessment' : 'Internal assessment'],
    qualityAssured: true,
  };
}

function subjectId(name: string): string {
  const words = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `field:ncea:${words.replace(/^-|-$/g, '')}`;
}

/** The top fields above the subjects, and the directory that the standards stand in. */
function surroundings(subjects: readonly SubjectField[]): Catalogue {
  const used = new Set(subjects.map(({ broader }) => broader));
  return {
    meta: { title: 'Surroundings of the NCEA standards', licence: 'Apache-2.0' },
    subjectFields: Object.entries(topFieldNames)
      .filter(([id]) => used.has(id))
      .map(([id, name]) => ({ id, name, scheme: 'DASS' })),
    frameworks: [
      {
        id: FRAMEWORK,
        name: 'Directory of Assessment and Skill Standards',
        kind: 'STANDARDS_DIRECTORY',
        jurisdiction: 'NZ',
      },
    ],
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
