import type { Catalogue } from '../../src/domain/catalogue.ts';

/** A document in plain JSON that a test may spoil. */
export type Draft = Record<string, unknown> & {
  [List in Exclude<keyof Catalogue, 'meta' | '$schema'>]-?: Record<string, unknown>[];
};

/** One valid record or two of every kind, each referring to others. */
export function smallCatalogue(): Draft {
  return structuredClone(document);
}

const document = {
  meta: { title: 'Small', licence: 'CC0-1.0' },
  subjectFields: [
    { id: 'field:top', name: 'Māori', scheme: 'DASS' },
    { id: 'field:sub', name: 'Tikanga', broader: 'field:top', scheme: 'DASS' },
  ],
  organisations: [
    { id: 'org:a', name: 'A', roles: ['PROVIDER'], jurisdiction: 'NZ', accredited: true },
    {
      id: 'org:b',
      name: 'B',
      roles: ['STANDARD_SETTER'],
      jurisdiction: 'NZ',
      accredited: false,
      accreditedFor: [],
      successorOf: ['org:a'],
    },
  ],
  frameworks: [{ id: 'fw:a', name: 'A', kind: 'TAXONOMY', jurisdiction: 'NZ' }],
  skills: [
    { id: 'skill:a', name: 'A', kind: 'SKILL' },
    { id: 'skill:b', name: 'B', kind: 'SKILL', broader: ['skill:a'], related: ['skill:a'] },
  ],
  learningOutcomes: [
    { id: 'out:a', title: 'A', credits: 10, qualityAssured: true, field: 'field:sub' },
    {
      id: 'out:b',
      title: 'B',
      credits: 7.5,
      qualityAssured: true,
      prerequisites: [['out:a']],
      skills: [{ skill: 'skill:b', role: 'EARNS', taggedBy: 'org:b' }],
      supersedes: ['out:a'],
      excludes: ['out:a'],
    },
    { id: 'out:part', title: 'Part', credits: 0, qualityAssured: true, partOf: 'out:b' },
  ],
  microCredentials: [
    {
      id: 'mc:a',
      title: 'A',
      credits: 17.5,
      jurisdiction: 'NZ',
      owner: 'org:a',
      recognition: 'APPROVED',
      stackable: true,
      outcomes: [
        { outcome: 'out:a', required: true },
        { outcome: 'out:b', required: false },
      ],
      onRampTo: ['qual:a'],
    },
  ],
  qualifications: [
    {
      id: 'qual:a',
      title: 'A',
      type: 'CERTIFICATE',
      credits: 40,
      jurisdiction: 'NZ',
      owner: 'org:a',
      capstone: 'out:b',
      entry: [{ anyOf: ['mc:a', 'out:a'] }],
      groups: [{ id: 'core', name: 'Core', rule: { all: true }, outcomes: ['out:a', 'out:b'] }],
      leadsTo: ['occ:a'],
    },
  ],
  occupations: [
    { id: 'occ:a', title: 'A', skills: [{ skill: 'skill:a', importance: 'ESSENTIAL' }] },
  ],
  offerings: [{ id: 'off:a', item: 'mc:a', provider: 'org:a', mode: 'ONLINE', fee: 99.5 }],
  equivalences: [
    { id: 'eq:a', from: 'mc:a', to: 'out:a', kind: 'STATED_EQUIVALENT', statedBy: 'org:a' },
  ],
  learners: [
    {
      id: 'learner:a',
      displayName: 'Aroha',
      achievements: [
        {
          id: 'ach:1',
          outcome: 'out:a',
          achievedOn: '2024-02-29',
          awardedBy: 'org:a',
          via: 'mc:a',
        },
      ],
    },
  ],
};
