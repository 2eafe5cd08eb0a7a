import { proposedNode } from '../services/analysts/proposedNode.ts';
import type { ProposalReportResolvers } from './generated.ts';

export const ProposalReport: ProposalReportResolvers = {
  duplicates: ({ duplicates, proposal }) => {
    const proposed = proposedNode(proposal);
    return duplicates.map((pair) => ({ ...pair, proposed }));
  },
  newSkills: ({ newSkillIds }, _, { nodes }, info) => nodes.all('SKILL', newSkillIds, info),
};
