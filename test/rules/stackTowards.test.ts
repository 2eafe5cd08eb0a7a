import { describe, expect, it } from 'vitest';
import type { Catalogue, RequirementGroup } from '../../src/domain/catalogue.ts';
import { pureStack } from '../support/purePathways.ts';
import { AS_OF, catalogueOf, heldOn } from './caseCatalogue.ts';

const CREDITS = { 'lo:a': 5, 'lo:b': 5, 'lo:c': 5, 'lo:large': 20 };

function withGroups(groups: readonly RequirementGroup[]): Catalogue {
  const catalogue = catalogueOf(Object.entries(CREDITS).map(([id, credits]) => ({ id, credits })));
  const [qualification] = catalogue.qualifications ?? [];
  if (!qualification) throw new Error('no qualification');
  return { ...catalogue, qualifications: [{ ...qualification, groups }] };
}

function group(
  id: string,
  rule: RequirementGroup['rule'],
  outcomes: readonly string[],
): RequirementGroup {
  return { id, name: id, rule, outcomes };
}

const stack = (
  groups: readonly RequirementGroup[],
  held: readonly string[],
  pins: { outcomeId: string; groupId: string }[] = [],
) =>
  pureStack(
    withGroups(groups),
    held.map((id) => heldOn(id, '2025-01-01')),
    'qual:certificate',
    AS_OF,
    pins,
  );

const choice = [
  group('two-of-three', { minCount: 2 }, ['lo:a', 'lo:b', 'lo:c']),
  group('one-of-two', { minCount: 1 }, ['lo:a', 'lo:b']),
];

describe('stackTowards', () => {
  it('does not starve one group to feed another', () => {
    const { groups, credits, complete } = stack(choice, ['lo:a', 'lo:b', 'lo:c']);
    expect(groups.map(({ met, count }) => [met, count])).toEqual([
      [true, 2],
      [true, 1],
    ]);
    expect([credits, complete]).toEqual([1500, true]);
  });

  it('counts of a block no more than what the group asks for', () => {
    const ten = group('ten', { minCredits: 10 }, ['lo:large', 'lo:a']);
    const { groups } = stack([ten], ['lo:large', 'lo:a']);
    expect(groups[0]).toMatchObject({ credits: 1000, creditsRequired: 1000, met: true, count: 1 });
  });

  it('keeps an outcome where a person has pinned it, or leaves it out', () => {
    const pins = [{ outcomeId: 'lo:a', groupId: 'two-of-three' }];
    const { groups } = stack(choice, ['lo:a', 'lo:c'], pins);
    expect(groups.map(({ counted }) => counted.map(({ outcomeId }) => outcomeId))).toEqual([
      ['lo:a', 'lo:c'],
      [],
    ]);
    expect(groups[1]?.missingIds).toEqual(['lo:b']);
  });

  it('says what an unmet group that asks for all of its outcomes still misses', () => {
    const all = group('all', { all: true }, ['lo:a', 'lo:b', 'lo:large']);
    const { groups, complete } = stack([all], ['lo:b']);
    expect(groups[0]).toMatchObject({
      met: false,
      creditsRequired: 3000,
      countRequired: 3,
      missingIds: ['lo:a', 'lo:large'],
    });
    expect(complete).toBe(false);
  });
});
