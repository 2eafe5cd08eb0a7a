import { describe, expect, test } from 'vitest';
import { type Seed, readSeed, readSources, recordLists } from './readSeed.ts';
import {
  credentialsWithoutSkills,
  implausibleCredentials,
  impossibleAchievements,
  placeholderCredentials,
  unbalancedQualifications,
} from './seedCredentials.ts';
import {
  carelessTitles,
  circularChains,
  incompleteOutcomes,
  malformedValues,
  unreachableOutcomes,
  wrongParts,
  wrongSetters,
} from './seedOutcomes.ts';
import { identifiers, repeatedIds, unresolvedReferences } from './seedReferences.ts';

/** `plant` puts one fault into a copy of the seed: the rule has to find it, or it could never fail. */
const rules: {
  name: string;
  find: (seed: Seed) => string[];
  plant: (seed: Seed) => unknown;
}[] = [
  {
    name: 'ids are used once',
    find: repeatedIds,
    plant: (seed) => seed.skills.push(first(seed.skills)),
  },
  {
    name: 'references lead to a record of the right kind',
    find: unresolvedReferences,
    plant: (seed) => change(seed.offerings, { item: 'org:bcito' }),
  },
  {
    name: 'outcomes say field, level, skills, theory, practice and assessments',
    find: incompleteOutcomes,
    plant: (seed) => change(seed.learningOutcomes, { practice: [] }),
  },
  {
    name: 'titles are written with care',
    find: carelessTitles,
    plant: (seed) => change(seed.learningOutcomes, { title: 'Outcome 17' }),
  },
  {
    name: 'who sets an outcome sets standards',
    find: wrongSetters,
    plant: (seed) => change(seed.learningOutcomes, { setter: 'org:unitec' }),
  },
  {
    name: 'no Industry Skills Board has set what expired before 2026',
    find: wrongSetters,
    plant: (seed) =>
      change(seed.learningOutcomes, { setter: 'org:isb-services', validTo: '2025-12-31' }),
  },
  {
    name: 'parts carry no credits, wholes do',
    find: wrongParts,
    plant: (seed) =>
      change(seed.learningOutcomes, { credits: 2, partOf: 'nz:outcome:personal-support' }),
  },
  {
    name: 'every outcome can be reached through its prerequisites',
    find: unreachableOutcomes,
    plant: (seed) =>
      change(seed.learningOutcomes, { prerequisites: [[first(seed.learningOutcomes).id]] }),
  },
  {
    name: 'no chain comes back to where it began',
    find: circularChains,
    plant: (seed) => change(seed.skills, { broader: [first(seed.skills).id] }),
  },
  {
    name: 'numbers have at most two decimals',
    find: malformedValues,
    plant: (seed) => change(seed.offerings, { fee: 10.005 }),
  },
  {
    name: 'dates are calendar dates',
    find: malformedValues,
    plant: (seed) => change(seed.offerings, { starts: ['2027-02-29'] }),
  },
  {
    name: "a micro-credential's credits and level lie within its outcomes'",
    find: implausibleCredentials,
    plant: (seed) => change(seed.microCredentials, { credits: 99 }),
  },
  {
    name: 'every micro-credential gives a skill, placeholders apart',
    find: credentialsWithoutSkills,
    plant: (seed) => change(seed.microCredentials, { outcomes: [] }),
  },
  {
    name: 'groups and capstone of a qualification add up to its credits',
    find: unbalancedQualifications,
    plant: (seed) => change(seed.qualifications, { credits: 61 }),
  },
  {
    name: 'achievements lie within the validity of what was achieved',
    find: impossibleAchievements,
    plant: (seed) => {
      const { achievements } = first(seed.learners);
      change(achievements as Seed['learners'][number]['achievements'][number][], {
        achievedOn: '1999-01-01',
        via: 'nz:mc:kitchen-installation',
      });
    },
  },
  {
    name: 'SOURCES.md speaks of every document and learner, and only of records that exist',
    find: undocumentedRecords,
    plant: (seed) => change(seed.learners, { id: 'learner:nobody' }),
  },
];

function first<Item>(list: readonly Item[]): Item {
  const [item] = list;
  if (item === undefined) throw new Error('The list is empty.');
  return item;
}

const change = <Item>(list: Item[], members: Partial<Item>) =>
  list.splice(0, 1, { ...first(list), ...members });

function undocumentedRecords(seed: Seed): string[] {
  const sources = readSources();
  const ids = new Set(identifiers(seed).map(({ id }) => id));
  const named = [...sources.matchAll(/`([a-z]+(?::[a-z0-9-]+)+)`/g)].map(([, id = '']) => id);
  const expected = [
    ...seed.documents.map(({ name }) => name),
    ...seed.learners.map(({ id }) => id),
  ];
  return [
    ...expected.filter((name) => !sources.includes(`\`${name}\``)),
    ...named.filter((id) => !ids.has(id)).map((id) => `${id} is not in the seed`),
  ];
}

describe('the seed is consistent', () => {
  const seed = readSeed();
  test.each(rules)('$name', ({ find }) => expect(find(seed)).toEqual([]));
  test.each(rules)('a planted fault is found: $name', ({ find, plant }) => {
    const spoilt = structuredClone(seed);
    plant(spoilt);
    expect(find(spoilt).length).toBeGreaterThan(0);
  });
});

describe('the seed is large enough', () => {
  const seed = readSeed();
  const least: Partial<Record<(typeof recordLists)[number], number>> = {
    learningOutcomes: 400,
    microCredentials: 120,
    qualifications: 25,
    skills: 600,
    occupations: 60,
    learners: 12,
  };

  test.each(Object.entries(least))('%s: at least %i', (list, count) => {
    const placeholders = list === 'microCredentials' ? placeholderCredentials(seed).length : 0;
    expect(seed[list as keyof typeof least].length - placeholders).toBeGreaterThanOrEqual(count);
  });

  test('seven systems and two further jurisdictions have outcomes and micro-credentials', () => {
    const countries = ['AU', 'DK', 'ES', 'IE', 'IN', 'NZ', 'PH', 'SG'];
    const credentials = new Set(seed.microCredentials.map(({ jurisdiction }) => jurisdiction));
    const outcomes = new Set(seed.learningOutcomes.map((outcome) => outcome.jurisdiction ?? 'NZ'));
    expect([...credentials].sort()).toEqual(countries.toSpliced(4, 0, 'INT').sort());
    expect([...outcomes].sort()).toEqual(countries);
  });

  test('each of the 17 fields has at least five outcomes with credits', () => {
    const tops = seed.subjectFields.filter(({ scheme, broader }) => scheme === 'DASS' && !broader);
    expect(tops).toHaveLength(17);
    for (const { id } of tops) {
      const here = seed.learningOutcomes.filter(
        ({ field = '', credits }) => credits > 0 && (field === id || field.startsWith(`${id}:`)),
      );
      expect(here.length, id).toBeGreaterThanOrEqual(5);
    }
  });

  test('every current micro-credential is offered by someone, proposals apart', () => {
    const offered = new Set(seed.offerings.map(({ item }) => item));
    const unoffered = seed.microCredentials
      .filter(({ status, recognition }) => status !== 'DISCONTINUED' && recognition !== 'PROPOSED')
      .filter(({ id }) => !offered.has(id));
    expect(unoffered.map(({ id }) => id)).toEqual([]);
  });
});
