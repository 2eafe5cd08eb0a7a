import { decimalOrNull } from './exact.ts';
import type { QualificationGroupResolvers } from './generated.ts';

export const QualificationGroup: QualificationGroupResolvers = {
  id: ({ groupId }) => groupId,
  minCredits: ({ minCredits }) => decimalOrNull(minCredits),
  maxCredits: ({ maxCredits }) => decimalOrNull(maxCredits),
  outcomes: ({ outcomeIds }, _, { nodes }, info) => nodes.all('LEARNING_OUTCOME', outcomeIds, info),
};
