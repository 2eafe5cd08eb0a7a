import { expect, test } from 'vitest';
import type { PlanningSkill } from '../../src/domain/planningCatalogue.ts';
import { indexSkills } from '../../src/rules/skillIndex.ts';

const skill = (id: string, broader: readonly string[] = [], uri: string | null = null) =>
  ({
    id,
    name: id,
    altNames: [],
    kind: 'SKILL',
    uri,
    frameworkId: null,
    broader,
    related: [],
  }) as PlanningSkill;

const skills = indexSkills([
  skill('a:weld', ['a:join'], 'https://esco.example/weld'),
  skill('a:join', [], null),
  skill('b:weld', ['b:metal'], 'https://esco.example/weld'),
  skill('b:metal'),
  skill('c:tig', ['b:weld']),
  skill('d:chicken', ['d:egg']),
  skill('d:egg', ['d:chicken']),
]);

test('skills of equal uri are one, known by the least id', () => {
  expect(skills.canonical('b:weld')).toBe('a:weld');
  expect(skills.canonical('a:join')).toBe('a:join');
  expect(skills.same('b:weld')).toEqual(['a:weld', 'b:weld']);
  expect(skills.same('c:tig')).toEqual(['c:tig']);
});

test('what is above and below is found through every one of the skills that are one', () => {
  expect(skills.withBroader('c:tig')).toEqual(new Set(['c:tig', 'a:weld', 'a:join', 'b:metal']));
  expect(skills.withNarrower('b:metal')).toEqual(new Set(['b:metal', 'a:weld', 'c:tig']));
});

test('a cycle in damaged records ends', () => {
  expect(skills.withBroader('d:egg')).toEqual(new Set(['d:egg', 'd:chicken']));
});

test('an outcome gains its skills and all above them', () => {
  const outcome = { skills: [{ skillId: 'c:tig', role: 'SHOWCASES', taggedById: null }] } as never;
  expect([...skills.gainedBy(outcome)].sort()).toEqual(['a:join', 'a:weld', 'b:metal', 'c:tig']);
});
