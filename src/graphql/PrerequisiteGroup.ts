import type { PrerequisiteGroupResolvers } from './generated.ts';

export const PrerequisiteGroup: PrerequisiteGroupResolvers = {
  anyOf: ({ outcomeIds }, _, { nodes }, info) => nodes.all('LEARNING_OUTCOME', outcomeIds, info),
};
