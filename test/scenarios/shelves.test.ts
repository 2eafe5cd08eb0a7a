import { describe, expect, test } from 'vitest';
import { useSeededApi } from './support/seededApi.ts';

// What people ask who look along the shelves (design questions 8, 11, 12, 15, 21, 27, 35 and 38), over the catalogue that ships.

const { ask } = useSeededApi();

interface Shelf {
  readonly supermarket: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly credits: number;
      readonly fee: number | null;
      readonly item: { readonly id: string };
      readonly newSkills: readonly { readonly id: string }[];
      readonly skillsGained: number;
      readonly overlapPercent: number | null;
      readonly offerings: readonly {
        readonly fee: number | null;
        readonly currency: string;
        readonly mode: string;
        readonly region: string | null;
        readonly audience: string | null;
        readonly weeks: number | null;
        readonly provider: { readonly id: string; readonly accredited: boolean };
      }[];
    }[];
    readonly facets: readonly {
      readonly name: string;
      readonly values: readonly { readonly value: string; readonly count: number }[];
    }[];
  };
}

const SHELF = `query ($filter: ShelfFilter, $holdings: HoldingsInput, $orderBy: [ShelfOrder!]) {
  supermarket(filter: $filter, holdings: $holdings, orderBy: $orderBy, first: 100) {
    totalCount
    nodes {
      credits fee
      item { ... on Node { id } }
      newSkills { id } skillsGained overlapPercent
      offerings { fee currency mode region audience weeks provider { id accredited } }
    }
    facets { name values { value count } }
  }
}`;

const shelf = async (variables: object) => (await ask<Shelf>(SHELF, variables)).supermarket;
const idsOn = (found: Shelf['supermarket']) => found.nodes.map(({ item }) => item.id);

test('8: a starter micro-credential that meets the entry to a qualification', async () => {
  const { node } = await ask<{ node: { entry: { anyOf: { id: string }[] }[] } }>(`{
    node(id: "nz:qual:construction-trade-skills-3") { ... on Qualification {
      entry { anyOf { id ... on MicroCredential { level credits offerings { provider { name } } } } }
    } }
  }`);
  expect(node.entry).toHaveLength(1);
  expect(node.entry[0]?.anyOf).toEqual([
    { id: 'nz:outcome:site-safety-induction' },
    expect.objectContaining({ id: 'nz:mc:construction-site-starter', level: 3 }),
  ]);
});

describe('11: which micro-credential gives most new skill per credit or dollar, given what is held?', () => {
  const question = {
    filter: { kinds: ['MICRO_CREDENTIAL'], jurisdictions: ['NZ'] },
    orderBy: ['NEW_SKILLS_PER_CREDIT_DESC'],
  };

  const holdings = { learnerId: 'learner:aroha' };

  test('the order is another one for who holds something', async () => {
    const forAnyone = await shelf(question);
    const forAroha = await shelf({ ...question, holdings });
    expect(forAroha.totalCount).toBe(forAnyone.totalCount);
    expect(idsOn(forAroha)).not.toEqual(idsOn(forAnyone));
  });

  test.each([
    ['NEW_SKILLS_PER_CREDIT_DESC', 'credits'],
    ['NEW_SKILLS_PER_FEE_DESC', 'fee'],
  ] as const)(
    '%s: each names its new skills, never more of them for one %s than the last',
    async (order, unit) => {
      const { nodes } = await shelf({ ...question, holdings, orderBy: [order] });
      const ratios = nodes
        .filter((node) => node[unit] !== null)
        .map(({ newSkills, [unit]: units }) =>
          newSkills.length === 0 ? 0 : newSkills.length / (units ?? 0),
        );
      expect(ratios.length).toBeGreaterThan(20);
      expect(ratios).toEqual(ratios.toSorted((left, right) => right - left));
      expect(new Set(ratios).size).toBeGreaterThan(5);
    },
  );

  test('first for Aroha: four skills that she does not have, for four credits', async () => {
    const { nodes } = await shelf({ ...question, holdings });
    expect(nodes[0]).toMatchObject({ item: { id: 'nz:mc:ai-at-work' }, credits: 4 });
    expect(nodes[0]?.newSkills.map(({ id }) => id)).toEqual([
      'skill:data-ethics',
      'skill:evaluate-ai-output',
      'skill:respect-maori-data-sovereignty',
      'skill:use-generative-ai-responsibly',
    ]);
  });

  test('what she holds already is counted apart, as a share of what it gives', async () => {
    const forAnyone = await shelf(question);
    const forAroha = await shelf({ ...question, holdings });
    for (const { newSkills, skillsGained, overlapPercent } of forAnyone.nodes) {
      expect(newSkills).toHaveLength(skillsGained);
      expect(overlapPercent).toBe(skillsGained === 0 ? null : 0);
    }
    const overlapping = forAroha.nodes.filter(({ overlapPercent }) => (overlapPercent ?? 0) > 0);
    expect(overlapping.length).toBeGreaterThan(0);
    for (const { newSkills, skillsGained, overlapPercent } of overlapping) {
      expect(overlapPercent).toBeCloseTo(100 - (100 * newSkills.length) / skillsGained, 9);
    }
  });
});

test('12: what will this micro-credential let me do? Skills with level and evidence', async () => {
  const { node } = await ask<{
    node: {
      outcomes: {
        required: boolean;
        outcome: {
          level: number;
          practice: string[];
          assessments: string[];
          skills: { role: string; skill: { name: string } }[];
        };
      }[];
    };
  }>(`{
    node(id: "nz:mc:kaiawhina-starter") { ... on MicroCredential {
      outcomes { required outcome { level practice assessments skills { role proficiency skill { name } } } }
    } }
  }`);
  const outcomes = node.outcomes.map(({ outcome }) => outcome);
  expect(outcomes.length).toBeGreaterThan(0);
  for (const { level, skills } of outcomes) {
    expect(level).toBeGreaterThan(0);
    expect(skills.length).toBeGreaterThan(0);
  }
  expect(outcomes.some(({ practice }) => practice.length > 0)).toBe(true);
  expect(outcomes.some(({ assessments }) => assessments.length > 0)).toBe(true);
  const cabinets = await ask<{
    node: { skills: { role: string; skill: { id: string } }[] };
  }>(`{ node(id: "nz:outcome:install-kitchen-cabinets") { ... on LearningOutcome {
    skills { role skill { id } } } } }`);
  expect(cabinets.node.skills).toContainEqual({
    role: 'SHOWCASES',
    skill: { id: 'skill:pride-in-work' },
  });
});

test('15: which providers near the client deliver it, and are they accredited for it?', async () => {
  const { node } = await ask<{
    node: {
      offerings: {
        mode: string;
        region: string;
        provider: { id: string; accredited: boolean; accreditedFor: { id: string }[] | null };
      }[];
    };
  }>(`{
    node(id: "nz:mc:kaiawhina-starter") { ... on MicroCredential { offerings {
      mode region
      provider { id accredited accreditedFrom accreditedTo accreditedFor {
        ... on MicroCredential { id } ... on LearningOutcome { id } } }
    } } }
  }`);
  const inCanterbury = node.offerings.filter(({ region }) => region === 'Canterbury');
  expect(inCanterbury).toMatchObject([
    { mode: 'BLENDED', provider: { id: 'org:kowhai-care-training', accredited: true } },
  ]);
  // Its accreditation is limited, and this is within it.
  expect(inCanterbury[0]?.provider.accreditedFor).toContainEqual({ id: 'nz:mc:kaiawhina-starter' });
});

test('21: programmes in a sector for a fresh graduate and for a mid-career switcher, from one question', async () => {
  const question = `query ($filter: FrameworkFilter) {
    frameworks(filter: $filter) { nodes { id sector audiences } } }`;
  const { frameworks } = await ask<{ frameworks: { nodes: { id: string }[] } }>(question, {
    filter: { jurisdictions: ['SG'], sectors: ['Healthcare'] },
  });
  const frameworkIds = frameworks.nodes.map(({ id }) => id);
  expect(frameworkIds).toEqual(['fw:sg-sf-healthcare']);
  const lists = await Promise.all(
    ['STUDENT_OR_FRESH_GRADUATE', 'ADULT_OR_MID_CAREER'].map((audience) =>
      shelf({ filter: { frameworkIds, audience, kinds: ['MICRO_CREDENTIAL'] } }),
    ),
  );
  const programmes = lists.map(({ nodes }) =>
    nodes.map(({ item, offerings }) => [item.id, offerings.map(({ fee }) => fee)]),
  );
  // Patient care is for both, at another price; the rest is for one of them.
  expect(programmes).toEqual([
    [
      ['sg:mc:basic-patient-care', [1500]],
      ['sg:mc:therapy-support', [800]],
    ],
    [
      ['sg:mc:basic-patient-care', [700]],
      ['sg:mc:dementia-and-records', [900]],
      ['sg:mc:health-analytics', [1600]],
    ],
  ]);
  for (const [place, audience] of ['STUDENT_OR_FRESH_GRADUATE', 'ADULT_OR_MID_CAREER'].entries()) {
    const shown = lists[place]?.nodes.flatMap(({ offerings }) => offerings) ?? [];
    expect(shown.every((offering) => [null, audience].includes(offering.audience))).toBe(true);
  }
});

test('27: which micro-credentials fall due for review before a day?', async () => {
  const { microCredentials } = await ask<{
    microCredentials: { totalCount: number; nodes: { reviewOn: string }[] };
  }>(`{ microCredentials(filter: { reviewBefore: "2027-01-01", currentOn: "2026-11-22", jurisdictions: ["NZ"] }, first: 100) {
    totalCount nodes { id reviewOn owner { name } } } }`);
  expect(microCredentials.totalCount).toBeGreaterThan(0);
  expect(microCredentials.nodes.every(({ reviewOn }) => reviewOn < '2027-01-01')).toBe(true);
});

describe('35: the supermarket: level, hours, cost, language, field and date, with counts', () => {
  const filter = {
    jurisdictions: ['NZ'],
    minLevel: 3,
    maxLevel: 4,
    maxHours: 300,
    maxFee: 1000,
    languages: ['en'],
    startsFrom: '2026-11-22',
  };

  test('what is shown fits, and each count is what choosing that value shows', async () => {
    const all = await shelf({ filter });
    expect(all.totalCount).toBeGreaterThan(5);
    for (const { fee, offerings } of all.nodes) {
      expect(fee).toBeLessThanOrEqual(1000);
      expect(offerings.length).toBeGreaterThan(0);
    }
    const modes = all.facets.find(({ name }) => name === 'mode')?.values ?? [];
    expect(modes.length).toBeGreaterThan(1);
    for (const { value, count } of modes) {
      expect((await shelf({ filter: { ...filter, modes: [value] } })).totalCount).toBe(count);
    }
  });

  test('each word of a text begins a word of the title', async () => {
    const found = await shelf({ filter: { jurisdictions: ['NZ'], text: 'barista' } });
    expect(idsOn(found)).toContain('nz:mc:barista-and-cafe');
  });
});

test('38: Danish courses for a building site, with days and prices to put a package together', async () => {
  const found = await shelf({ filter: { jurisdictions: ['DK'], kinds: ['MICRO_CREDENTIAL'] } });
  const scaffold = found.nodes.find(({ item }) => item.id === 'dk:mc:system-scaffold');
  expect(scaffold?.offerings).toHaveLength(2);
  for (const { currency, weeks } of scaffold?.offerings ?? []) {
    expect(currency).toBe('DKK');
    expect(weeks).toBe(1);
  }
  // A price in another currency is no price in New Zealand dollars.
  expect(scaffold?.fee).toBeNull();
});

test('a mistyped search without macrons finds what is meant, and says what it matched', async () => {
  const { search } = await ask<{ search: { nodes: { matched: string; node: { id: string } }[] } }>(
    '{ search(text: "toi maroi", kinds: [QUALIFICATION]) { nodes { matched node { id } } } }',
  );
  expect(search.nodes[0]).toEqual({
    matched: 'Certificate in Toi Māori',
    node: { id: 'nz:qual:toi-maori-3' },
  });
});
