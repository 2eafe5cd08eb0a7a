import type { LearningOutcome } from '../../../src/domain/catalogue.ts';
import {
  award,
  bundle,
  credential,
  held,
  item,
  listing,
  outcome,
  qualification,
  stack,
  type RuleCase,
} from './ruleCase.ts';

const ON = '2026-01-01';

const competency = (id: string, kind: LearningOutcome['competency'], framework: string) =>
  outcome({ id, framework, ...(kind ? { competency: kind } : {}) });

const certificate = (...outcomeIds: readonly string[]) => ({
  frameworks: ['fw:a', 'fw:b', 'fw:basic'].map((id) => ({
    id,
    name: id,
    kind: 'TRAINING_REGULATION' as const,
    jurisdiction: 'PH',
  })),
  learningOutcomes: [
    competency('o:basic', 'BASIC', 'fw:basic'),
    competency('o:common', 'COMMON', 'fw:basic'),
    competency('o:core', 'CORE', 'fw:a'),
    competency('o:other', 'CORE', 'fw:b'),
  ],
  qualifications: [
    qualification({ id: 'q:nc', type: 'NC II', jurisdiction: 'PH', framework: 'fw:a' }, outcomeIds),
  ],
});
const full = certificate('o:basic', 'o:common', 'o:core');

export const philippinesCases: readonly RuleCase[] = [
  {
    row: 'ph-tvet ph-tvet.basic-common 0',
    title: 'a certificate lists both kinds',
    on: ON,
    inside: award(full),
    outside: award(certificate('o:basic', 'o:core')),
    severity: 'VIOLATION',
    finding: { actual: ['BASIC', 'CORE'], limit: ['BASIC', 'COMMON'], subjectIds: ['q:nc'] },
  },
  {
    row: 'ph-tvet ph-tvet.basic-common 0',
    title: 'and so does what is held towards it',
    on: ON,
    inside: stack(full, [held('o:basic'), held('o:common')]),
    outside: stack(full, [held('o:basic'), held('o:core')]),
    severity: 'VIOLATION',
    finding: { actual: ['o:common'], subjectIds: ['o:common', 'q:nc'] },
  },
  {
    row: 'ph-tvet ph-tvet.basic-common 1',
    title: 'a bundle that would become one is told what it lacks',
    on: ON,
    inside: bundle(full, ['o:core', 'o:basic', 'o:common']),
    outside: bundle(full, ['o:core', 'o:basic']),
    severity: 'WARNING',
    finding: { actual: ['o:common'] },
  },
  {
    row: 'ph-tvet ph-tvet.mixing 0',
    title: 'core competencies of two training regulations',
    on: ON,
    inside: bundle(full, ['o:core', 'o:basic']),
    outside: bundle(full, ['o:core', 'o:other']),
    severity: 'NOTE',
    finding: { actual: ['fw:a', 'fw:b'] },
  },
  {
    row: 'ph-tvet ph-tvet.coverage 0',
    title: 'less than a whole certificate',
    on: ON,
    inside: credential({
      ...full,
      microCredentials: [item({ id: 'mc:a' }, ['o:basic', 'o:core'])],
    }),
    outside: credential({
      ...full,
      microCredentials: [item({ id: 'mc:a' }, ['o:basic', 'o:common', 'o:core'])],
    }),
    severity: 'VIOLATION',
    finding: { actual: ['q:nc'], subjectIds: ['mc:a', 'q:nc'] },
  },
  ...[true, false].map((isStack): RuleCase => {
    const of = (stackable: boolean) => {
      const records = {
        microCredentials: [item({ id: 'mc:a', stackable })],
        qualifications: [qualification({ id: 'q:a' })],
      };
      return isStack
        ? stack(records, [held('o:a', { viaId: 'mc:a' })])
        : bundle(records, ['o:a'], ['mc:a']);
    };
    return {
      row: 'ph-higher-education stack.stand-alone 0',
      title: isStack ? 'held through what stands alone' : 'bundled though it stands alone',
      on: ON,
      inside: of(true),
      outside: of(false),
      severity: 'VIOLATION',
      finding: { subjectIds: [isStack ? 'o:a' : 'mc:a'] },
    };
  }),
  ...[
    [5, 4],
    [8, 9],
  ].map(([inside = 0, outside = 0]) => ({
    row: 'ph-higher-education ph-he.levels 0',
    title: `level ${outside}`,
    on: ON,
    inside: listing({ level: inside }),
    outside: listing({ level: outside }),
    severity: 'WARNING' as const,
    finding: { actual: outside, limit: { minLevel: 5, maxLevel: 8 } },
  })),
];
