import { fromHundredths } from '../domain/hundredths.ts';
import { decimalOrNull } from './exact.ts';
import type { PathwayResolvers } from './generated.ts';

export const Pathway: PathwayResolvers = {
  newCredits: ({ newCredits }) => fromHundredths(newCredits),
  learningHours: ({ learningHours }) => fromHundredths(learningHours),
  fee: ({ fee }) => decimalOrNull(fee),
  skillsGained: ({ skillIds }, _, { nodes }, info) => nodes.all('SKILL', skillIds, info),
};
