import { compareText } from '../../../domain/compareText.ts';
import type { Proposal } from '../../../domain/proposal.ts';
import type { CatalogueIndex } from '../../catalogueIndex.ts';
import { type Comparable, skillsOf } from './comparable.ts';

/** The id under which a proposal stands beside what the catalogue holds. */
export const PROPOSAL_ID = 'proposal';

/** A proposal as it is compared: all of its outcomes are required. */
export function proposalComparable(index: CatalogueIndex, proposal: Proposal): Comparable {
  const outcomes = [...new Set(proposal.outcomeIds)].sort(compareText);
  const stated = proposal.skillIds.map((id) => index.skills.canonical(id));
  return {
    kind: 'MICRO_CREDENTIAL',
    id: PROPOSAL_ID,
    names: [proposal.title],
    level: proposal.level,
    required: outcomes,
    outcomes,
    skills: [...new Set([...skillsOf(index, outcomes), ...stated])].sort(compareText),
    ownerId: proposal.ownerId,
    uri: null,
    isGone: false,
  };
}

/** An outcome that is proposed in words alone. */
export function outcomeInWords(text: string, level: number | null): Comparable {
  return {
    kind: 'LEARNING_OUTCOME',
    id: PROPOSAL_ID,
    names: [text],
    level,
    required: [],
    outcomes: [],
    skills: [],
    ownerId: null,
    uri: null,
    isGone: false,
  };
}
