import { expect, test } from 'vitest';
import { readableTitle } from '../../../src/rules/text/readableTitle.ts';
import { labelledPairs } from '../../labelled/pairs.ts';

test('the English title is read where one is stated', () => {
  const titles = [
    { language: 'en-NZ', title: 'Weave a kete' },
    { language: 'mi', title: 'Te raranga kete' },
  ];
  expect(readableTitle('Te raranga kete', titles)).toBe('Weave a kete');
});

test('a title that is stated to be in another language is not read', () => {
  expect(readableTitle('Svejsning', [{ language: 'da', title: 'Svejsning' }])).toBeNull();
  expect(readableTitle('Welding', [{ language: 'da', title: 'Svejsning' }])).toBe('Welding');
});

test('te reo Māori is told from English by its spelling', () => {
  const pairs = labelledPairs('calibration');
  const reo = pairs.filter(({ label }) => label === 'te reo').map(({ b }) => b.title);
  const english = pairs.filter(({ label }) => label !== 'te reo').flatMap(({ a, b }) => [a, b]);
  expect(reo.length).toBeGreaterThan(40);
  expect(reo.filter((title) => readableTitle(title, []) !== null)).toEqual([]);
  expect(english.filter(({ title }) => readableTitle(title, []) === null)).toEqual([]);
});

test('macrons may be typed as marks of their own', () => {
  expect(readableTitle('Te whakatō tipu māori'.normalize('NFD'), [])).toBeNull();
});
