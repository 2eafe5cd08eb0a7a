import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  isCalendarDate,
  minusYears,
  plusDays,
} from '../../src/domain/calendarDate.ts';

describe('isCalendarDate', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-4-1',
    '2024-03',
    'March 2021',
    '2024-03-01T00:00:00Z',
    '0000-01-01',
    '',
  ])('refuses %s', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe('minusYears', () => {
  it.each([
    ['2028-02-29', 7, '2021-02-28'],
    ['2028-02-29', 4, '2024-02-29'],
    ['2027-02-28', 7, '2020-02-28'],
    ['2026-03-01', 7, '2019-03-01'],
    ['2000-02-29', 100, '1900-02-28'],
  ])('%s less %i years is %s', (date, years, expected) => {
    expect(minusYears(date, years)).toBe(expected);
  });
});

describe('plusDays and daysBetween', () => {
  const day = fc.integer({ min: -700_000, max: 700_000 });

  it('undo one another over a range of four thousand years', () => {
    fc.assert(
      fc.property(day, (days) => {
        expect(daysBetween('2026-11-22', plusDays('2026-11-22', days))).toBe(days);
      }),
    );
  });

  it('knows leap days', () => {
    expect(plusDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(plusDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(plusDays('0099-12-31', 1)).toBe('0100-01-01');
  });
});
