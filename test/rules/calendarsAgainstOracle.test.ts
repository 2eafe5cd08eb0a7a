import { expect, test } from 'vitest';
import { compareCalendars } from '../oracle/pathways/compareCalendars.ts';

const CASES = 200;

test('ways in time have the status and the objectives of the best timetable that brute force finds', () => {
  for (let seed = 1; seed <= CASES; seed += 1) {
    expect(compareCalendars(seed), `seed ${String(seed)}`).toEqual([]);
  }
}, 120_000);

test('a model of days on which HiGHS fails with the least tolerance is solved with the next', () => {
  expect(compareCalendars(3259)).toEqual([]);
});
