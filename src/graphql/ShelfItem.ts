import { fromHundredths } from '../domain/hundredths.ts';
import { decimalOrNull } from './exact.ts';
import type { ShelfItemResolvers } from './generated.ts';

export const ShelfItem: ShelfItemResolvers = {
  item: ({ item }, _, { nodes }, info) => nodes.referenced(item, info),
  credits: ({ credits }) => fromHundredths(credits),
  fee: ({ fee }) => decimalOrNull(fee),
  offerings: ({ offeringIds }, _, { nodes }, info) => nodes.all('OFFERING', offeringIds, info),
  newSkills: ({ newSkillIds }, _, { nodes }, info) => nodes.all('SKILL', newSkillIds, info),
  overlapPercent: ({ newSkillIds, skillsGained }) =>
    skillsGained === 0 ? null : (100 * (skillsGained - newSkillIds.length)) / skillsGained,
};
