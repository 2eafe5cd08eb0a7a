import { edgesOf } from './edgesOf.ts';
import { decimalOrNull } from './exact.ts';
import type { OccupationResolvers } from './generated.ts';

export const Occupation: OccupationResolvers = {
  demand: ({ demand }) => decimalOrNull(demand),
  framework: (occupation, _, { nodes }, info) =>
    nodes.maybe('FRAMEWORK', occupation.frameworkId, info),
  skills: (occupation) => edgesOf(occupation.skills),
  source: (occupation, _, { nodes }) => nodes.document(occupation.statedIn),
};
