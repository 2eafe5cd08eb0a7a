import { z } from 'zod';
import type { Catalogue, LearningOutcome } from '../../domain/catalogue.ts';
import { compareText } from '../../domain/compareText.ts';
import { type Finding, jsonPointer } from '../../domain/finding.ts';
import type { ImportedCatalogue, Importer, SourceFile } from '../importer.ts';
import {
  coursesAsked,
  type PrerequisiteTree,
  prerequisiteTree,
  toGroups,
} from './prerequisiteTree.ts';

/** The courses of Rensselaer Polytechnic Institute and what each asks for, as the Quatalog project publishes them. */
export const quatalogImporter: Importer = {
  format: 'quatalog',
  ending: '.json',
  describes: 'the courses and prerequisite trees of Quatalog (prerequisites.json)',
  read: readCourses,
};

const FRAMEWORK = 'fw:us-rpi-catalog';
const SCHEME = 'RPI';

const course = z.object({
  attributes: z.array(z.string()).nullish(),
  corequisites: z.array(z.string()).nullish(),
  cross_listings: z.array(z.string()).nullish(),
  prerequisites: prerequisiteTree.nullish(),
});
type Course = z.output<typeof course>;

/** A course under its code as written, "CSCI-2300", and where it stands. */
interface ListedCourse {
  readonly code: string;
  readonly course: Course;
  readonly groups: readonly (readonly string[])[];
  readonly pointer: (member: readonly PropertyKey[]) => string;
}

interface Reading {
  /** By id. */
  readonly courses: Map<string, ListedCourse>;
  readonly findings: Finding[];
}

function readCourses(files: readonly SourceFile[]): ImportedCatalogue {
  const reading: Reading = { courses: new Map(), findings: [] };
  for (const file of files) readFile(reading, file, files.length > 1);
  const { courses, findings } = reading;
  const learningOutcomes = [...courses].map(([id, listed]) => toOutcome(reading, id, listed));
  reportUnlisted(reading);
  reportUnread(reading);
  const subjects = new Set([...courses.values()].map(({ code }) => subjectOf(code)));
  const catalogue: Catalogue = {
    meta: {
      title: 'Courses of Rensselaer Polytechnic Institute',
      licence: 'MIT',
      source: 'The Quatalog project: courses and their prerequisites',
    },
    subjectFields: [...subjects].sort(compareText).map((name) => ({
      id: fieldId(name),
      name,
      scheme: SCHEME,
    })),
    learningOutcomes,
  };
  return { catalogue, ifAbsent: surroundings(courses), isWhole: true, findings };
}

function readFile(reading: Reading, file: SourceFile, isOneOfSeveral: boolean): void {
  const prefix = isOneOfSeveral ? `${file.name}#` : '';
  const parsed = z.record(z.string(), z.unknown()).safeParse(parseJson(file.text));
  if (!parsed.success) {
    const message = `${file.name} is not a list of courses: an object with a member for each course.`;
    const [rule, severity] = ['quatalog.courses', 'FATAL'] as const;
    reading.findings.push({ pointer: prefix, rule, severity, value: null, message });
    return;
  }
  for (const [code, value] of Object.entries(parsed.data)) {
    readCourse(reading, code, value, (member) => prefix + jsonPointer([code, ...member]));
  }
}

function readCourse(
  { courses, findings }: Reading,
  code: string,
  value: unknown,
  pointer: ListedCourse['pointer'],
): void {
  const leaveOut = (member: readonly PropertyKey[], rule: string, why: string) => {
    const message = `Left out: ${code} ${why}.`;
    findings.push(warning(pointer(member), rule, member.length > 0 ? value : code, message));
  };
  const parsed = course.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    leaveOut(issue?.path ?? [], 'course', `cannot be read (${issue?.message ?? 'no course'})`);
    return;
  }
  const id = courseId(code);
  const { prerequisites } = parsed.data;
  const groups = prerequisites ? toGroups(prerequisites, courseId) : [];
  if (courses.has(id)) leaveOut([], 'repeated', 'stands in the list above');
  else if (!groups) {
    leaveOut(['prerequisites'], 'tree.size', 'asks for more than 200 groups, multiplied out');
  } else courses.set(id, { code, course: parsed.data, groups, pointer });
}

function toOutcome(
  { courses, findings }: Reading,
  id: string,
  listed: ListedCourse,
): LearningOutcome {
  const { code, course: own, groups, pointer } = listed;
  for (const [place, other] of (own.corequisites ?? []).entries()) {
    const message = `Left out: ${code} is to be taken together with ${other}; a native outcome has prerequisites only.`;
    findings.push(warning(pointer(['corequisites', place]), 'corequisite', other, message));
  }
  const twins = (own.cross_listings ?? []).flatMap((other, place) => {
    const twin = courseId(other);
    if (twin === id) return [];
    if (courses.has(twin)) return [twin];
    const message = `Left out: ${code} is cross-listed as ${other}, which is not listed.`;
    findings.push(warning(pointer(['cross_listings', place]), 'cross-listing', other, message));
    return [];
  });
  const description = (own.attributes ?? []).join('; ');
  return {
    id,
    code: spaced(code),
    title: spaced(code),
    ...(description === '' ? {} : { description }),
    jurisdiction: 'US',
    credits: 0,
    field: fieldId(subjectOf(code)),
    framework: FRAMEWORK,
    qualityAssured: false,
    ...(groups.length > 0 ? { prerequisites: groups.map((group) => [...group]) } : {}),
    ...(twins.length > 0 ? { excludes: [...new Set(twins)].sort(compareText) } : {}),
  };
}

/** Every course asked for that no list has: it can be held from earlier, and never taken. */
function reportUnlisted({ courses, findings }: Reading): void {
  for (const { code, tree, pointer } of trees(courses)) {
    for (const { asked, path } of coursesAsked(tree)) {
      if (courses.has(courseId(asked.course))) continue;
      const message = `${code} asks for ${asked.course}, which is not listed: it is carried as one that has expired, so that only who holds it meets this.`;
      findings.push(
        warning(pointer(['prerequisites', ...path]), 'unlisted', asked.course, message),
      );
    }
  }
}

/** What has no place in a native outcome, or is not stated at all, once for all courses. */
function reportUnread({ courses, findings }: Reading): void {
  if (courses.size === 0) return;
  const grades = [...trees(courses)]
    .flatMap(({ tree }) => [...coursesAsked(tree)])
    .filter(({ asked }) => typeof asked.min_grade === 'string').length;
  if (grades > 0) {
    const message = `Left out: the lowest grade that is asked for, stated at ${grades} prerequisites, has no place in a native catalogue.`;
    findings.push(warning('', 'grade.unread', grades, message));
  }
  const message = `No course states a title or credits: each is titled by its code and carries 0 credits.`;
  findings.push(warning('', 'credits.unstated', courses.size, message));
}

function* trees(
  courses: Reading['courses'],
): Generator<ListedCourse & { readonly tree: PrerequisiteTree }> {
  for (const listed of courses.values()) {
    const tree = listed.course.prerequisites;
    if (tree) yield { ...listed, tree };
  }
}

/** The catalogue that the courses stand in, and courses that are only asked for. */
function surroundings(courses: Reading['courses']): Catalogue {
  const unlisted = new Map<string, string>();
  for (const { tree } of trees(courses)) {
    for (const { asked } of coursesAsked(tree)) {
      const id = courseId(asked.course);
      if (!courses.has(id)) unlisted.set(id, spaced(asked.course));
    }
  }
  return {
    meta: { title: 'Surroundings of the courses', licence: 'Apache-2.0' },
    frameworks: [
      {
        id: FRAMEWORK,
        name: 'Catalogue of Rensselaer Polytechnic Institute',
        kind: 'STANDARDS_DIRECTORY',
        jurisdiction: 'US',
      },
    ],
    learningOutcomes: [...unlisted].sort().map(([id, code]) => ({
      id,
      code,
      title: code,
      description: 'Asked for by other courses; the catalogue does not list it.',
      jurisdiction: 'US',
      credits: 0,
      framework: FRAMEWORK,
      qualityAssured: false,
      status: 'EXPIRED',
    })),
  };
}

/** "CSCI-2300" in the list is "CSCI 2300" where it is asked for. */
function courseId(code: string): string {
  return `us:rpi:${code.trim().toLowerCase().replace(/\s+/g, '-')}`;
}

function spaced(code: string): string {
  return code.trim().replace(/[\s-]+/g, ' ');
}

function subjectOf(code: string): string {
  return spaced(code).split(' ')[0] ?? code;
}

function fieldId(subject: string): string {
  return `field:rpi:${subject.toLowerCase()}`;
}

function warning(pointer: string, rule: string, value: unknown, message: string): Finding {
  return { pointer, rule: `quatalog.${rule}`, severity: 'WARNING', value, message };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
