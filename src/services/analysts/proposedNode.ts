import type { MicroCredentialNode } from '../../domain/node/microCredentialNode.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { PROPOSAL_ID } from '../../rules/analysts/duplicates/proposalComparable.ts';

/** The proposal as a micro-credential, so that it can be shown side by side with those that exist. */
export function proposedNode(proposal: Proposal): MicroCredentialNode {
  return {
    kind: 'MICRO_CREDENTIAL',
    id: PROPOSAL_ID,
    title: proposal.title,
    titles: [],
    purpose: proposal.purpose,
    version: null,
    credits: proposal.credits,
    level: proposal.level,
    jurisdiction: proposal.jurisdiction,
    ownerId: proposal.ownerId ?? '',
    frameworkId: null,
    subjectId: proposal.subjectFieldId,
    recognition: 'PROPOSED',
    stackable: proposal.stackable ?? true,
    national: false,
    listedOn: null,
    reviewOn: null,
    expiresOn: null,
    currencyMonths: null,
    status: 'CURRENT',
    uptake: [],
    statedIn: null,
    outcomes: proposal.outcomeIds.map((outcomeId) => ({ outcomeId, required: true })),
    endorsedBy: proposal.endorsedByIds,
    onRampTo: [],
    offerings: [],
    skills: proposal.skillIds,
  };
}
