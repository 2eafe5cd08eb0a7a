import { edgesOf } from './edgesOf.ts';
import type { SkillResolvers } from './generated.ts';

export const Skill: SkillResolvers = {
  kind: ({ skillKind }) => skillKind,
  broader: (skill, _, { nodes }, info) => nodes.all('SKILL', edgesOf(skill.broader), info),
  narrower: (skill, _, { nodes }, info) => nodes.all('SKILL', edgesOf(skill.narrower), info),
  related: (skill, _, { nodes }, info) => nodes.all('SKILL', edgesOf(skill.related), info),
  framework: (skill, _, { nodes }, info) => nodes.maybe('FRAMEWORK', skill.frameworkId, info),
  source: (skill, _, { nodes }) => nodes.document(skill.statedIn),
};
