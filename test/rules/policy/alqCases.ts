import type { Catalogue, LearningOutcome, MicroCredential } from '../../../src/domain/catalogue.ts';
import type { HeldOutcome } from '../../../src/domain/holding.ts';
import { pureAlq } from '../../support/pureAlq.ts';
import { held, item, outcome } from './ruleCase.ts';

/** The rules of an ALQ are searched for, so a case of one is what somebody holds. */
export interface AlqCase {
  readonly row: string;
  readonly title: string;
  /** Whether an ALQ, or the major, can be issued. */
  readonly inside: () => boolean;
  readonly outside: () => boolean;
}

const achieved = (
  outcomes: readonly LearningOutcome[],
  entries: readonly HeldOutcome[],
  microCredentials: readonly MicroCredential[] = [],
) => {
  const catalogue: Catalogue = {
    meta: { title: 'case', licence: 'Apache-2.0' },
    subjectFields: ['f:a', 'f:b'].map((id) => ({ id, name: id, scheme: 'DASS' })),
    organisations: [
      { id: 'org:a', name: 'A', roles: ['PROVIDER'], jurisdiction: 'NZ', accredited: true },
    ],
    learningOutcomes: outcomes,
    microCredentials,
  };
  return pureAlq.assess(catalogue, entries, { asOf: '2026-11-22' });
};

const eligible = (...of: Parameters<typeof achieved>) => achieved(...of).eligible;
const of = (id: string, credits: number, field = 'f:a') => outcome({ id, credits, field });

const major = (field: number, rest: number) => {
  const outcomes = [of('o:a', field), of('o:b', rest, 'f:b')];
  const { majors } = achieved(outcomes, [held('o:a'), held('o:b')]);
  return majors.some(({ fieldId, reachable }) => fieldId === 'f:a' && reachable);
};

const apart = (last: string) =>
  eligible(
    [of('o:a', 20), of('o:b', 20)],
    [held('o:a', { achievedOn: '2019-03-01' }), held('o:b', { achievedOn: last })],
  );

const through = (recognition: MicroCredential['recognition']) =>
  eligible([of('o:a', 40)], [held('o:a', { viaId: 'mc:a' })], [item({ id: 'mc:a', recognition })]);

export const alqCases: readonly AlqCase[] = [
  {
    row: 'alq alq.min-credits 0',
    title: 'forty credits',
    inside: () => eligible([of('o:a', 40)], [held('o:a')]),
    outside: () => eligible([of('o:a', 39.99)], [held('o:a')]),
  },
  {
    row: 'alq alq.window 0',
    title: 'seven years to the day',
    inside: () => apart('2026-03-01'),
    outside: () => apart('2026-03-02'),
  },
  {
    row: 'alq alq.issuer 0',
    title: 'an approved micro-credential, and one of industry',
    inside: () => through('APPROVED'),
    outside: () => through('INDUSTRY'),
  },
  {
    row: 'alq alq.major 0',
    title: 'fifty-one per cent',
    inside: () => major(20.4, 19.6),
    outside: () => major(20.39, 19.61),
  },
  {
    row: 'alq alq.reuse 0',
    title: 'used in no ALQ before',
    inside: () => eligible([of('o:a', 40)], [held('o:a')]),
    outside: () => eligible([of('o:a', 40)], [held('o:a', { usedFor: ['alq:1'] })]),
  },
];
