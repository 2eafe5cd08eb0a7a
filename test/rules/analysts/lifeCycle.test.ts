import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Listing, stageOn } from '../../../src/domain/analysts/lifeCycle.ts';
import { fallingDue } from '../../../src/rules/analysts/lifeCycle.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';
import { arbitraryCatalogue } from '../../support/arbitraryCatalogue.ts';

const listing: Listing = {
  recognition: 'APPROVED',
  status: 'CURRENT',
  listedOn: '2020-01-01',
  reviewOn: null,
  expiresOn: null,
};

test.each([
  ['listed on the very day', { listedOn: '2024-06-30' }, 'LISTED'],
  ['to be listed the day after', { listedOn: '2024-07-01' }, 'PROPOSED'],
  ['without a day of listing', { listedOn: null }, 'LISTED'],
  ['proposed', { recognition: 'PROPOSED', listedOn: null }, 'PROPOSED'],
  ['on the way out', { status: 'EXPIRING' }, 'EXPIRING'],
  ['expiring on the very day', { status: 'EXPIRING', expiresOn: '2024-06-30' }, 'EXPIRING'],
  ['expired the day before', { status: 'EXPIRING', expiresOn: '2024-06-29' }, 'DISCONTINUED'],
  ['expired though it says that it is current', { expiresOn: '2024-06-29' }, 'DISCONTINUED'],
  ['discontinued', { status: 'DISCONTINUED', expiresOn: '2030-01-01' }, 'DISCONTINUED'],
  ['proposed and given up', { recognition: 'PROPOSED', status: 'DISCONTINUED' }, 'DISCONTINUED'],
])('%s', (_what, more, stage) => {
  expect(stageOn({ ...listing, ...more }, '2024-06-30')).toBe(stage);
});

test('what falls due is every review and expiry before the day, once, in order', () => {
  const question = { before: '2500-01-01', asOf: '1500-06-30', ids: null };
  let told = 0;
  fc.assert(
    fc.property(arbitraryCatalogue, (catalogue) => {
      const credentials = planningCatalogueOf(catalogue).microCredentials;
      const due = fallingDue(credentials, question);
      const expected = (catalogue.microCredentials ?? [])
        .filter(({ status }) => status !== 'DISCONTINUED')
        .flatMap(({ id, reviewOn, expiresOn }) => [
          ...(reviewOn !== undefined && reviewOn < question.before
            ? [`${reviewOn} ${id} REVIEW`]
            : []),
          ...(expiresOn !== undefined && expiresOn < question.before
            ? [`${expiresOn} ${id} EXPIRY`]
            : []),
        ]);
      const shown = due.map(
        ({ on, microCredentialId, what }) => `${on} ${microCredentialId} ${what}`,
      );
      expect(shown.toSorted()).toEqual(expected.toSorted());
      const days = due.map(({ on }) => on);
      expect(days).toEqual(days.toSorted());
      for (const { on, overdue } of due) expect(overdue).toBe(on < question.asOf);
      const [one] = due;
      if (one) {
        const ids = [one.microCredentialId];
        const asked = fallingDue(credentials, { ...question, ids });
        expect(asked).toEqual(due.filter((each) => ids.includes(each.microCredentialId)));
      }
      told += due.length;
    }),
    { numRuns: 60, seed: 2 },
  );
  expect(told).toBeGreaterThan(30);
});

test('the day itself is not before the day, and today is not overdue', () => {
  const due = { ...listing, id: 'mc:a', reviewOn: '2026-03-01', expiresOn: '2026-03-02' };
  const ask = (before: string) =>
    fallingDue([due], { before, asOf: '2026-03-01', ids: null }).map(
      ({ what, overdue }) => `${what} ${overdue}`,
    );
  expect(ask('2026-03-01')).toEqual([]);
  expect(ask('2026-03-02')).toEqual(['REVIEW false']);
  expect(ask('2026-03-03')).toEqual(['REVIEW false', 'EXPIRY false']);
});
