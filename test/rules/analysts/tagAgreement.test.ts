import { expect, test } from 'vitest';
import { tagAgreement } from '../../../src/rules/analysts/tagAgreement.ts';

test('skills of one address are one, and an id that reads like an address is not taken for it', () => {
  const tag = (skillId: string, uri: string | null, taggedById: string) => ({
    skillId,
    uri,
    taggedById,
  });
  const { skills } = tagAgreement('out:a', [
    tag('skill:b', 'esco:1', 'org:a'),
    tag('skill:a', 'esco:1', 'org:b'),
    tag('esco:1', null, 'org:a'),
  ]);
  expect(skills.map(({ skillId, taggerIds }) => [skillId, taggerIds])).toEqual([
    ['skill:a', ['org:a', 'org:b']],
    ['esco:1', ['org:a']],
  ]);
});
