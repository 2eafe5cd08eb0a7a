import { expect, test } from 'vitest';
import type { Requirement } from '../../src/domain/plan.ts';
import { irreducible, told } from '../../src/services/conflicts/irreducible.ts';

const inPlay = [told('LEVEL', 'Level.'), told('MAX_FEE', 'Fee.'), told('REGION', 'Region.')];
const namesOf = (isAnswerable: (aside: ReadonlySet<Requirement>) => boolean | null, leftMs = 10) =>
  irreducible(inPlay, isAnswerable, () => leftMs).map(({ text }) => text);

test('what can be left aside and still leaves no answer is not named', () => {
  expect(namesOf((aside) => aside.has('MAX_FEE'))).toEqual(['Fee.']);
  expect(namesOf((aside) => aside.has('MAX_FEE') || aside.has('REGION'))).toEqual([
    'Fee.',
    'Region.',
  ]);
});

test('where the time does not suffice to tell, that is named and said', () => {
  const uncertain = /^Fee\. Time ran out before it was known/;
  const named = namesOf((aside) => (aside.has('MAX_FEE') ? null : aside.has('REGION')));
  expect(named).toEqual([expect.stringMatching(uncertain), 'Region.']);
  expect(namesOf(() => false, 0)).toHaveLength(inPlay.length);
});
