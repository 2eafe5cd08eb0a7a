import type { Draft } from '../support/smallCatalogue.ts';

/** One way to spoil a valid document: the finding must have this rule at this place, and no other finding appears. */
export interface Violation {
  readonly rule: string;
  readonly pointer: string;
  readonly spoil: (draft: Draft) => unknown;
}

const at =
  (list: keyof Draft, index: number, members: object) =>
  (draft: Draft): unknown =>
    Object.assign((draft[list] as object[])[index] ?? {}, members);
const add = (list: keyof Draft, record: object) => (draft: Draft) =>
  (draft[list] as object[]).push(record);

const outcome = (id: string, members: object = {}) => ({
  id,
  title: id,
  credits: 1,
  qualityAssured: true,
  ...members,
});
const skill = (id: string, members: object = {}) => ({ id, name: id, kind: 'SKILL', ...members });

export const recordViolations: readonly Violation[] = [
  { rule: 'member.required', pointer: '/skills/0/name', spoil: at('skills', 0, { name: null }) },
  {
    rule: 'member.required',
    pointer: '/skills/2',
    spoil: (draft) => (draft.skills as unknown[]).push(null),
  },
  { rule: 'member.known', pointer: '/skills/0/colour', spoil: at('skills', 0, { colour: 'red' }) },
  {
    rule: 'member.known',
    pointer: '/learningOutcomes/1/skills/0/level',
    spoil: at('learningOutcomes', 1, { skills: [{ skill: 'skill:a', role: 'EARNS', level: 1 }] }),
  },
  { rule: 'value.type', pointer: '/skills/0/name', spoil: at('skills', 0, { name: 5 }) },
  {
    rule: 'value.type',
    pointer: '/skills/2',
    spoil: (draft) => (draft.skills as unknown[]).push('skill:c'),
  },
  { rule: 'value.choice', pointer: '/skills/0/kind', spoil: at('skills', 0, { kind: 'TALENT' }) },
  {
    rule: 'number.decimals',
    pointer: '/learningOutcomes/0/credits',
    spoil: at('learningOutcomes', 0, { credits: 9.995 }),
  },
  { rule: 'number.minimum', pointer: '/offerings/0/fee', spoil: at('offerings', 0, { fee: -1 }) },
  {
    rule: 'number.minimum',
    pointer: '/learningOutcomes/0/level',
    spoil: at('learningOutcomes', 0, { level: 0 }),
  },
  {
    rule: 'number.maximum',
    pointer: '/learningOutcomes/0/level',
    spoil: at('learningOutcomes', 0, { level: 11 }),
  },
  {
    rule: 'number.whole',
    pointer: '/learningOutcomes/0/level',
    spoil: at('learningOutcomes', 0, { level: 2.5 }),
  },
  { rule: 'text.blank', pointer: '/skills/0/name', spoil: at('skills', 0, { name: ' ' }) },
  {
    rule: 'text.length',
    pointer: '/skills/0/uri',
    spoil: at('skills', 0, { uri: 'u'.repeat(1001) }),
  },
  {
    rule: 'text.characters',
    pointer: '/skills/0/description',
    spoil: at('skills', 0, { description: 'a\ud800' }),
  },
  {
    rule: 'text.form',
    pointer: '/organisations/0/jurisdiction',
    spoil: at('organisations', 0, { jurisdiction: 'nz' }),
  },
  {
    rule: 'text.form',
    pointer: '/offerings/0/currency',
    spoil: at('offerings', 0, { currency: 'dollar' }),
  },
  {
    rule: 'text.form',
    pointer: '/learningOutcomes/0/titles/te reo',
    spoil: at('learningOutcomes', 0, { titles: { 'te reo': 'x' } }),
  },
  {
    rule: 'date.form',
    pointer: '/learners/0/achievements/0/achievedOn',
    spoil: (draft) =>
      (draft.learners[0] = {
        id: 'l',
        displayName: 'L',
        achievements: [{ id: 'x', outcome: 'out:a', awardedBy: 'org:a', achievedOn: '2026-02-29' }],
      }),
  },
  {
    rule: 'date.order',
    pointer: '/learningOutcomes/0/validFrom',
    spoil: at('learningOutcomes', 0, { validFrom: '2026-01-02', validTo: '2026-01-01' }),
  },
  {
    rule: 'date.order',
    pointer: '/microCredentials/0/listedOn',
    spoil: at('microCredentials', 0, { listedOn: '2026-01-02', expiresOn: '2026-01-01' }),
  },
  {
    rule: 'date.order',
    pointer: '/organisations/0/accreditedFrom',
    spoil: at('organisations', 0, { accreditedFrom: '2026-01-02', accreditedTo: '2026-01-01' }),
  },
  {
    rule: 'date.order',
    pointer: '/equivalences/0/effectiveFrom',
    spoil: at('equivalences', 0, { effectiveFrom: '2026-01-02', effectiveTo: '2026-01-01' }),
  },
  { rule: 'id.form', pointer: '/skills/2/id', spoil: add('skills', skill(' skill:c')) },
  { rule: 'text.blank', pointer: '/skills/2/id', spoil: add('skills', skill('', { name: 'x' })) },
  { rule: 'text.length', pointer: '/skills/2/id', spoil: add('skills', skill('x'.repeat(501))) },
  {
    rule: 'list.distinct',
    pointer: '/skills/1/broader/1',
    spoil: at('skills', 1, { broader: ['skill:a', 'skill:a'] }),
  },
  {
    rule: 'list.distinct',
    pointer: '/microCredentials/0/outcomes/1/outcome',
    spoil: at('microCredentials', 0, {
      outcomes: [
        { outcome: 'out:a', required: true },
        { outcome: 'out:a', required: false },
      ],
    }),
  },
  {
    rule: 'list.distinct',
    pointer: '/microCredentials/0/uptake/1/year',
    spoil: at('microCredentials', 0, { uptake: [{ year: 2020 }, { year: 2020 }] }),
  },
  {
    rule: 'list.distinct',
    pointer: '/qualifications/0/groups/1/id',
    spoil: (draft) =>
      (draft.qualifications[0]?.['groups'] as object[]).push({
        id: 'core',
        name: 'x',
        rule: { minCount: 1 },
        outcomes: ['out:a'],
      }),
  },
  {
    rule: 'group.empty',
    pointer: '/learningOutcomes/1/prerequisites/0',
    spoil: at('learningOutcomes', 1, { prerequisites: [[]] }),
  },
  {
    rule: 'group.empty',
    pointer: '/qualifications/0/entry/0/anyOf',
    spoil: at('qualifications', 0, { entry: [{ anyOf: [] }] }),
  },
  {
    rule: 'group.rule',
    pointer: '/qualifications/0/groups/0/rule',
    spoil: at('qualifications', 0, {
      groups: [{ id: 'core', name: 'x', rule: { all: null }, outcomes: ['out:a'] }],
    }),
  },
  {
    rule: 'part.credits',
    pointer: '/learningOutcomes/2/credits',
    spoil: at('learningOutcomes', 2, { credits: 0.25 }),
  },
];

export const togetherViolations: readonly Violation[] = [
  { rule: 'id.unique', pointer: '/skills/2/id', spoil: add('skills', skill('skill:a')) },
  {
    rule: 'id.unique',
    pointer: '/learners/0/achievements/0/id',
    spoil: (draft) => draft.subjectFields.push({ id: 'ach:1', name: 'x', scheme: 'DASS' }),
  },
  {
    rule: 'reference.resolves',
    pointer: '/learningOutcomes/0/setter',
    spoil: at('learningOutcomes', 0, { setter: 'org:nobody' }),
  },
  {
    rule: 'reference.resolves',
    pointer: '/learningOutcomes/1/prerequisites/0/1',
    spoil: at('learningOutcomes', 1, { prerequisites: [['out:a', 'out:x']] }),
  },
  {
    rule: 'reference.kind',
    pointer: '/microCredentials/0/owner',
    spoil: at('microCredentials', 0, { owner: 'skill:a' }),
  },
  {
    rule: 'reference.kind',
    pointer: '/learners/0/achievements/0/via',
    spoil: at('learners', 0, {
      achievements: [
        {
          id: 'ach:1',
          outcome: 'out:a',
          achievedOn: '2024-01-01',
          awardedBy: 'org:a',
          via: 'out:b',
        },
      ],
    }),
  },
  {
    rule: 'reference.self',
    pointer: '/learningOutcomes/0/excludes/0',
    spoil: at('learningOutcomes', 0, { excludes: ['out:a'] }),
  },
  {
    rule: 'reference.self',
    pointer: '/skills/0/related/0',
    spoil: at('skills', 0, { related: ['skill:a'] }),
  },
  {
    rule: 'reference.self',
    pointer: '/equivalences/0/to',
    spoil: at('equivalences', 0, { to: 'mc:a' }),
  },
  {
    rule: 'cycle.broader',
    pointer: '/skills/0/broader',
    spoil: at('skills', 0, { broader: ['skill:b'] }),
  },
  {
    rule: 'cycle.broader',
    pointer: '/subjectFields/0/broader',
    spoil: at('subjectFields', 0, { broader: 'field:sub' }),
  },
  {
    rule: 'cycle.partOf',
    pointer: '/learningOutcomes/1/partOf',
    spoil: at('learningOutcomes', 1, { partOf: 'out:part', credits: 0 }),
  },
  {
    rule: 'cycle.supersedes',
    pointer: '/learningOutcomes/0/supersedes',
    spoil: at('learningOutcomes', 0, { supersedes: ['out:b'] }),
  },
  {
    rule: 'cycle.prerequisites',
    pointer: '/learningOutcomes/0/prerequisites',
    spoil: at('learningOutcomes', 0, { prerequisites: [['out:b']] }),
  },
  {
    rule: 'cycle.prerequisites',
    pointer: '/learningOutcomes/3/prerequisites',
    spoil: add(
      'learningOutcomes',
      outcome('out:self', { prerequisites: [['out:self'], ['out:a']] }),
    ),
  },
];
