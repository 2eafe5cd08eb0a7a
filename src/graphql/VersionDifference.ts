import type {
  OutcomeChangeResolvers,
  VersionDifferenceResolvers,
  VersionHistoryResolvers,
} from './generated.ts';

export const VersionHistory: VersionHistoryResolvers = {
  versions: ({ versions }, _, { nodes }, info) =>
    versions.map((version) => nodes.referenced(version, info)),
};

export const VersionDifference: VersionDifferenceResolvers = {
  from: ({ from }, _, { nodes }, info) => nodes.referenced(from, info),
  to: ({ to }, _, { nodes }, info) => nodes.referenced(to, info),
  keptSkills: ({ keptSkillIds }, _, { nodes }, info) => nodes.all('SKILL', keptSkillIds, info),
  droppedSkills: ({ droppedSkillIds }, _, { nodes }, info) =>
    nodes.all('SKILL', droppedSkillIds, info),
  addedSkills: ({ addedSkillIds }, _, { nodes }, info) => nodes.all('SKILL', addedSkillIds, info),
};

export const OutcomeChange: OutcomeChangeResolvers = {
  outcome: ({ outcomeId }, _, { nodes }, info) => nodes.one('LEARNING_OUTCOME', outcomeId, info),
  replacedBy: ({ replacedById }, _, { nodes }, info) =>
    nodes.maybe('LEARNING_OUTCOME', replacedById, info),
};
