import { describe, expect, test } from 'vitest';
import { readSeed } from './readSeed.ts';
import { placeholderCredentials } from './seedCredentials.ts';

/** Education report of 5 May 2021, paragraphs 15-17, 21, 23, 24, 26 and 27. */
const REGISTER_DAY = '2021-03-15';

const named = [
  ['Biosecurity Advice to Action', 5, 10, 'org:primary-ito', 'APPROVED'],
  ['Working Safely with Electric Vehicles', 4, 8, 'org:mito', 'APPROVED'],
  ['Kitchen Installation micro-credential', 3, 35, 'org:bcito', 'APPROVED'],
  [
    'Computer Numerical Controlled Machinery for Construction Related Trades',
    3,
    25,
    'org:bcito',
    'APPROVED',
  ],
  ['Hei Tikitiki', 2, 36, 'org:te-wananga-o-aotearoa', 'APPROVED'],
  ['Hei Toki', 2, 36, 'org:te-wananga-o-aotearoa', 'APPROVED'],
  [
    'Pre-flight Security Basic Training',
    3,
    30,
    'org:training-systems-and-solutions',
    'APPROVED',
  ],
  [
    'Pre-flight Screening and Physical Inspection of Cargo and Mail',
    4,
    18,
    'org:training-systems-and-solutions',
    'APPROVED',
  ],
  ['Overhead Line Design', 4, 25, 'org:eea', 'EQUIVALENCE_STATEMENT'],
  ['Neonatal Intensive Care Unit Certificate', 8, 28, 'org:ccdhb', 'EQUIVALENCE_STATEMENT'],
] as const;

const table = [
  { category: 'TE_PUKENGA_SUBSIDIARY', count: 49, enrolments: [20, 265] },
  { category: 'TITO', count: 54, enrolments: [192, 886] },
  { category: 'PTE', count: 33, enrolments: [23, 655] },
  { category: 'WANANGA', count: 3, enrolments: [0, 0] },
  { category: 'NON_TEO', count: 1, enrolments: [0, 0] },
] as const;

describe('the 2021 report', () => {
  const seed = readSeed();
  const categoryOf = new Map(seed.organisations.map(({ id, category }) => [id, category]));
  const listed = seed.microCredentials.filter(
    ({ jurisdiction, recognition, listedOn = '9999' }) =>
      jurisdiction === 'NZ' && recognition === 'APPROVED' && listedOn <= REGISTER_DAY,
  );

  test.each(named)('%s: level %i, %i credits, %s, %s', (title, ...facts) => {
    const found = seed.microCredentials.filter((credential) => credential.title === title);
    expect(
      found.map(({ level, credits, owner, recognition }) => [level, credits, owner, recognition]),
    ).toEqual([facts]);
  });

  test.each(table)('$category: $count on the register', ({ category, count, enrolments }) => {
    const here = listed.filter(({ owner }) => categoryOf.get(owner) === category);
    expect(here).toHaveLength(count);
    const enrolled = (year: number) =>
      here
        .flatMap(({ uptake = [] }) => uptake)
        .filter((uptake) => uptake.year === year)
        .reduce((total, uptake) => total + (uptake.enrolments ?? 0), 0);
    expect([enrolled(2019), enrolled(2020)]).toEqual(enrolments);
  });

  test('140 in all, and nothing else of New Zealand was approved by that day', () => {
    expect(listed).toHaveLength(140);
  });

  test.each([
    ['org:primary-ito', 24],
    ['org:mito', 13],
    ['org:bcito', 2],
    ['org:otago-polytechnic', 25],
    ['org:eit', 8],
  ])('%s has %i of them', (owner, count) => {
    expect(listed.filter((credential) => credential.owner === owner)).toHaveLength(count);
  });

  test('what stands for an unnamed entry says so and can never be planned', () => {
    const placeholders = new Set(placeholderCredentials(seed));
    const entries = seed.microCredentials.filter(({ id }) => placeholders.has(id));
    expect(entries).toHaveLength(132);
    for (const { title, purpose, status, outcomes } of entries) {
      expect([title, purpose]).toEqual([
        expect.stringMatching(/^Placeholder/),
        expect.stringMatching(/^Placeholder/),
      ]);
      expect([status, outcomes]).toEqual(['DISCONTINUED', []]);
    }
    expect(seed.offerings.filter(({ item }) => placeholders.has(item))).toEqual([]);
  });
});
