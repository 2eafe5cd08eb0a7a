import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import type { DocumentSource } from '../../src/importers/native/documentSource.ts';
import {
  type KnownEntries,
  judgeDeclarations,
} from '../../src/importers/native/judgeDeclarations.ts';
import { readDeclarations } from '../../src/importers/native/readDeclarations.ts';
import { arbitraryCatalogue } from '../support/arbitraryCatalogue.ts';
import { sourceOf } from '../support/catalogueSources.ts';
import { type Draft, smallCatalogue } from '../support/smallCatalogue.ts';
import { recordViolations, togetherViolations } from './plantedViolations.ts';

const emptyGraph: KnownEntries = {
  entries: new Map(),
  credits: new Map(),
  chains: {
    prerequisites: new Map(),
    broader: new Map(),
    partOf: new Map(),
    supersedes: new Map(),
  },
};

async function judge(
  sources: readonly DocumentSource[],
  known: Partial<KnownEntries> = {},
): Promise<Finding[]> {
  const declared = await readDeclarations(sources);
  return [...declared.findings, ...judgeDeclarations(declared, { ...emptyGraph, ...known })];
}

const fatal = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'FATAL');
const places = (findings: readonly Finding[]) =>
  findings.map(({ rule, pointer }) => `${rule} ${pointer}`);

function spoilt(spoil: (draft: Draft) => unknown): Draft {
  const draft = smallCatalogue();
  spoil(draft);
  return draft;
}

test('a valid document has no finding, and neither has any valid catalogue', async () => {
  expect(await judge([sourceOf(smallCatalogue())])).toEqual([]);
  await fc.assert(
    fc.asyncProperty(arbitraryCatalogue, async (catalogue) => {
      expect(fatal(await judge([sourceOf(catalogue)]))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test.for([...recordViolations, ...togetherViolations])(
  '$rule at $pointer',
  async ({ rule, pointer, spoil }) => {
    const findings = await judge([sourceOf(spoilt(spoil))]);
    expect(places(fatal(findings))).toEqual([`${rule} ${pointer}`]);
    expect(findings[0]?.message).toMatch(/^(The|"|There is) .+\.$|^"[^"]+" .+\.$/s);
  },
);

test('every finding of a document is reported, whatever else is wrong with it', async () => {
  const draft = smallCatalogue();
  const { skills, learningOutcomes } = draft;
  Object.assign(skills[0] ?? {}, { name: 3, broader: ['skill:b'] });
  Object.assign(learningOutcomes[0] ?? {}, { credits: -1, setter: 'skill:a' });
  expect(places(fatal(await judge([sourceOf(draft)]))).sort()).toEqual([
    'cycle.broader /skills/0/broader',
    'number.minimum /learningOutcomes/0/credits',
    'reference.kind /learningOutcomes/0/setter',
    'value.type /skills/0/name',
  ]);
});

test('a finding carries the value and names the record', async () => {
  const draft = spoilt(({ learningOutcomes }) =>
    Object.assign(learningOutcomes[0] ?? {}, { credits: 9.995 }),
  );
  expect(await judge([sourceOf(draft)])).toMatchObject([
    {
      rule: 'number.decimals',
      value: 9.995,
      message: expect.stringContaining('"credits" of the learning outcome "out:a"') as string,
    },
  ]);
});

test('a cycle is named along its way, and one that alternatives break is none', async () => {
  const chained = (groups: string[][]) =>
    spoilt(({ learningOutcomes }) =>
      Object.assign(learningOutcomes[0] ?? {}, { prerequisites: groups }),
    );
  expect(await judge([sourceOf(chained([['out:b']]))])).toMatchObject([
    {
      rule: 'cycle.prerequisites',
      value: ['out:a', 'out:b', 'out:a'],
      message:
        'There is a cycle that no choice of alternatives breaks: "out:a" needs "out:b", "out:b" needs "out:a".',
    },
  ]);
  expect(await judge([sourceOf(chained([['out:b', 'out:part']]))])).toEqual([]);
});

test('a part cannot wait for the whole that it completes, whatever else stands between them', async () => {
  const needing = (groups: string[][]) =>
    spoilt(({ learningOutcomes }) => {
      const [whole, between, part] = learningOutcomes as [object, object, object];
      Object.assign(whole, { id: 'out:a', prerequisites: [] });
      Object.assign(between, { prerequisites: [['out:a']] });
      Object.assign(part, { partOf: 'out:a', prerequisites: groups });
    });
  const around = ['out:a', 'out:part', 'out:b', 'out:a'];
  expect(await judge([sourceOf(needing([['out:b']]))])).toMatchObject([
    { rule: 'cycle.prerequisites', value: around },
  ]);
  expect(await judge([sourceOf(needing([]))])).toEqual([]);
});

test('credits outside of what the outcomes carry are a warning', async () => {
  const withCredits = (members: object) =>
    spoilt(({ microCredentials }) => Object.assign(microCredentials[0] ?? {}, members));
  for (const credits of [10, 12, 17.5]) {
    expect(await judge([sourceOf(withCredits({ credits }))])).toEqual([]);
  }
  for (const credits of [9.99, 17.51]) {
    expect(await judge([sourceOf(withCredits({ credits }))])).toMatchObject([
      { rule: 'credits.outcomes', severity: 'WARNING', pointer: '/microCredentials/0/credits' },
    ]);
  }
  expect(await judge([sourceOf(withCredits({ credits: 99, outcomes: [] }))])).toEqual([]);
});

test('null means absent, and empty lists are no list', async () => {
  const draft = spoilt(({ skills }) =>
    Object.assign(skills[0] ?? {}, { description: null, broader: null, related: [] }),
  );
  expect(await judge([sourceOf({ ...draft, occupations: null })])).toMatchObject([
    { rule: 'reference.resolves', value: 'occ:a' },
  ]);
});

test('documents are judged together, and findings say which document', async () => {
  const { meta, skills, ...others } = smallCatalogue();
  const apart = [
    sourceOf({ meta, skills }, 'b/skills.json'),
    sourceOf({ ...others, meta }, 'c.json'),
  ];
  expect(await judge(apart)).toEqual([]);
  const twice = sourceOf({ meta, skills: skills.slice(0, 1) }, 'z.json');
  expect(await judge([...apart, twice])).toMatchObject([
    {
      rule: 'id.unique',
      pointer: 'z.json#/skills/0/id',
      message: expect.stringContaining('b/skills.json#/skills/0/id') as string,
    },
  ]);
});

test('one title stands for one set of terms', async () => {
  const { meta, ...others } = smallCatalogue();
  const other = { meta: { ...(meta as object), licence: 'Another' } };
  expect(places(await judge([sourceOf({ meta, ...others }, 'a'), sourceOf(other, 'b')]))).toEqual([
    'meta.title b#/meta/title',
  ]);
});

test('what the graph holds is part of the judgement', async () => {
  const { meta, learningOutcomes } = smallCatalogue();
  const document = sourceOf({ meta, learningOutcomes: learningOutcomes.slice(0, 2) });
  const entries = new Map([
    ['field:sub', { kind: 'SubjectField' }],
    ['skill:b', { kind: 'Skill' }],
    ['org:b', { kind: 'Organisation' }],
  ]);
  expect(await judge([document], { entries })).toEqual([]);
  const clash = new Map([...entries, ['out:b', { kind: 'Skill' }] as const]);
  expect(places(await judge([document], { entries: clash }))).toEqual([
    'id.kind /learningOutcomes/1/id',
  ]);
  const prerequisites = new Map([
    ['out:a', [['out:old']]],
    ['out:old', [['out:b']]],
  ]);
  const chains = { ...emptyGraph.chains, prerequisites };
  // What is replaced counts as the document states it: out:a needs nothing any more.
  expect(await judge([document], { entries, chains })).toEqual([]);
  prerequisites.set('out:a', []);
  const closing = spoilt((draft) =>
    Object.assign(draft.learningOutcomes[0] ?? {}, { prerequisites: [['out:old']] }),
  );
  const known = new Map([...entries, ['out:old', { kind: 'LearningOutcome' }] as const]);
  const outcomes = closing.learningOutcomes.slice(0, 2);
  const closed = sourceOf({ meta, learningOutcomes: outcomes });
  expect(places(await judge([closed], { entries: known, chains }))).toEqual([
    'cycle.prerequisites /learningOutcomes/0/prerequisites',
  ]);
});

test('a real record, and an achievement of another learner, are not replaced', async () => {
  const graph = (learner: object, achievement: object) => ({
    entries: new Map([
      ['learner:a', { kind: 'Learner', ...learner }],
      ['ach:1', { kind: 'Achievement', learnerId: 'learner:a', ...achievement }],
    ]),
  });
  const document = sourceOf(smallCatalogue());
  expect(await judge([document], graph({}, {}))).toEqual([]);
  expect(places(await judge([document], graph({ isReal: true }, {})))).toEqual([
    'learner.demonstration /learners/0/id',
  ]);
  expect(places(await judge([document], graph({}, { learnerId: 'learner:z' })))).toEqual([
    'id.kind /learners/0/achievements/0/id',
  ]);
});
