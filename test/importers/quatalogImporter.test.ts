import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryDocument } from '../../src/importers/native/documentSource.ts';
import { readDeclarations } from '../../src/importers/native/readDeclarations.ts';
import { type PrerequisiteTree, toGroups } from '../../src/importers/quatalog/prerequisiteTree.ts';
import { quatalogImporter } from '../../src/importers/quatalog/quatalogImporter.ts';

const asked = (course: string): PrerequisiteTree => ({ type: 'course', course, min_grade: 'D' });
const every = (...nested: PrerequisiteTree[]): PrerequisiteTree => ({ type: 'and', nested });
const any = (...nested: PrerequisiteTree[]): PrerequisiteTree => ({ type: 'or', nested });
const course = (prerequisites: PrerequisiteTree | null = null, others: object = {}) => ({
  attributes: [],
  corequisites: null,
  cross_listings: null,
  prerequisites,
  ...others,
});
const read = (courses: object) =>
  quatalogImporter.read([{ name: 'prerequisites.json', text: JSON.stringify(courses) }]);
const rulesOf = (courses: object) => read(courses).findings.map(({ rule }) => rule);
const outcomes = (courses: object) => read(courses).catalogue.learningOutcomes ?? [];

test('a course becomes an outcome with its subject, its attributes and what it asks for', () => {
  const { catalogue, ifAbsent } = read({
    'MATH-1010': course(),
    'CSCI-2300': course(asked('MATH 1010'), { attributes: ['Writing Intensive', 'Capstone'] }),
  });
  expect(catalogue.learningOutcomes?.[1]).toEqual({
    id: 'us:rpi:csci-2300',
    code: 'CSCI 2300',
    title: 'CSCI 2300',
    description: 'Writing Intensive; Capstone',
    jurisdiction: 'US',
    credits: 0,
    field: 'field:rpi:csci',
    framework: 'fw:us-rpi-catalog',
    qualityAssured: false,
    prerequisites: [['us:rpi:math-1010']],
  });
  expect(catalogue.subjectFields?.map(({ name }) => name)).toEqual(['CSCI', 'MATH']);
  expect(ifAbsent?.frameworks).toMatchObject([{ id: 'fw:us-rpi-catalog', jurisdiction: 'US' }]);
});

const LISTED = Object.fromEntries(['A', 'B', 'C', 'D'].map((letter) => [`${letter}-1`, course()]));

test.for<{ name: string; tree: PrerequisiteTree; groups: string[] }>([
  { name: 'all of some', tree: every(asked('A 1'), asked('B 1')), groups: ['a', 'b'] },
  { name: 'one of some', tree: any(asked('B 1'), asked('A 1')), groups: ['a|b'] },
  {
    name: 'one of some that ask for all',
    tree: any(asked('A 1'), every(asked('B 1'), asked('C 1'))),
    groups: ['a|b', 'a|c'],
  },
  {
    name: 'what asks for more of the same',
    tree: every(asked('A 1'), any(asked('A 1'), asked('B 1'))),
    groups: ['a'],
  },
  {
    name: 'the same twice',
    tree: any(asked('A 1'), every(asked('A 1'), asked('D 1'))),
    groups: ['a'],
  },
])('$name', ({ tree, groups }) => {
  const { prerequisites } = outcomes({ ...LISTED, 'X-1': course(tree) })[4] ?? {};
  const short = (id: string) => id.slice('us:rpi:'.length, -'-1'.length);
  expect(prerequisites?.map((group) => group.map(short).join('|'))).toEqual(groups);
});

const tree = fc.letrec<{ tree: PrerequisiteTree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('a', 'b', 'c', 'd', 'e').map((letter) => asked(letter)),
    fc.record({
      type: fc.constantFrom('and', 'or'),
      nested: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).tree;

test('whoever meets the groups meets the tree, and nobody else', () => {
  const isMet = (asks: PrerequisiteTree, held: ReadonlySet<string>): boolean => {
    if (asks.type === 'course') return held.has(asks.course);
    return asks.type === 'and'
      ? asks.nested.every((child) => isMet(child, held))
      : asks.nested.some((child) => isMet(child, held));
  };
  fc.assert(
    fc.property(tree, fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')), (asks, ids) => {
      const held = new Set<string>(ids);
      const groups = toGroups(asks, (id) => id) ?? [];
      expect(groups.every((group) => group.some((id) => held.has(id)))).toBe(isMet(asks, held));
    }),
    { numRuns: 2000, seed: 6 },
  );
});

test('a course that no list has is carried as one that has expired, and reported where it is asked for', () => {
  const courses = { 'A-1': course(any(asked('B 1'), every(asked('GONE 9')))) };
  const { catalogue, ifAbsent, findings } = read(courses);
  expect(catalogue.learningOutcomes).toMatchObject([
    { prerequisites: [['us:rpi:b-1', 'us:rpi:gone-9']] },
  ]);
  expect(ifAbsent?.learningOutcomes).toMatchObject([
    { id: 'us:rpi:b-1', code: 'B 1', status: 'EXPIRED' },
    { id: 'us:rpi:gone-9', status: 'EXPIRED' },
  ]);
  expect(findings.filter(({ rule }) => rule === 'quatalog.unlisted')).toMatchObject([
    { pointer: '/A-1/prerequisites/nested/0/course', value: 'B 1' },
    { pointer: '/A-1/prerequisites/nested/1/nested/0/course', value: 'GONE 9' },
  ]);
});

test('courses listed as one another are never counted together', () => {
  const courses = {
    'A-1': course(null, { cross_listings: ['A-1', 'B-1', 'B-1', 'GONE-9'] }),
    'B-1': course(),
  };
  expect(outcomes(courses)[0]).toMatchObject({ excludes: ['us:rpi:b-1'] });
  expect(read(courses).findings[0]).toMatchObject({
    rule: 'quatalog.cross-listing',
    pointer: '/A-1/cross_listings/3',
    value: 'GONE-9',
  });
});

test('what has no place is reported: corequisites one by one, grades and credits once', () => {
  const ungraded: PrerequisiteTree = { type: 'course', course: 'B 1', min_grade: null };
  const asks = every(asked('A 1'), ungraded);
  const courses = { ...LISTED, 'X-1': course(asks, { corequisites: ['B-1'] }) };
  expect(read(courses).findings).toMatchObject([
    { rule: 'quatalog.corequisite', pointer: '/X-1/corequisites/0', value: 'B-1' },
    { rule: 'quatalog.grade.unread', value: 1 },
    { rule: 'quatalog.credits.unstated', value: 5 },
  ]);
});

test('what is no course is left out: what asks for it asks for one that is not listed', () => {
  const broken = { type: 'xor', nested: [] };
  const courses = {
    'A-1': { ...course(), prerequisites: broken },
    'B-1': course(asked('A 1')),
    'C-1': 5,
  };
  const { catalogue, findings } = read(courses);
  expect(catalogue.learningOutcomes).toMatchObject([{ id: 'us:rpi:b-1' }]);
  expect(findings.slice(0, 3)).toMatchObject([
    { rule: 'quatalog.course', severity: 'WARNING', pointer: '/A-1/prerequisites/type' },
    { rule: 'quatalog.course', pointer: '/C-1' },
    { rule: 'quatalog.unlisted', value: 'A 1' },
  ]);
});

test('a tree that is far too large multiplied out is left out with its course', () => {
  const pair = (number: number) => every(asked(`A ${number}`), asked(`B ${number}`));
  const large = any(...Array.from({ length: 12 }, (_unused, number) => pair(number)));
  expect(rulesOf({ 'X-1': course(large) })).toEqual(['quatalog.tree.size']);
});

test.for(['', '[]', '5', 'not JSON'])('%j is refused as a list of courses', (text) => {
  const { findings } = quatalogImporter.read([{ name: 'x.json', text }]);
  expect(findings).toMatchObject([{ rule: 'quatalog.courses', severity: 'FATAL' }]);
});

test('a course of an earlier file is not read again', () => {
  const text = JSON.stringify({ 'A-1': course() });
  const { catalogue, findings } = quatalogImporter.read(
    ['a.json', 'b.json'].map((name) => ({ name, text })),
  );
  expect(catalogue.learningOutcomes).toHaveLength(1);
  expect(findings).toMatchObject([
    { rule: 'quatalog.repeated', pointer: 'b.json#/A-1' },
    { rule: 'quatalog.credits.unstated' },
  ]);
});

test('what it makes is a valid native document together with its surroundings', async () => {
  const { catalogue, ifAbsent } = read({
    ...LISTED,
    'X-1': course(any(asked('A 1'), asked('Y 1'))),
  });
  const sources = [catalogue, ifAbsent ?? catalogue].map((each) => memoryDocument(each));
  const { findings } = await readDeclarations(sources);
  expect(findings).toEqual([]);
});
