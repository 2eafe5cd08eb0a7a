import type { Problem } from '../../domain/problem.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { unknownOrOther } from '../../rules/checkIds.ts';

/** The first id of a proposal that the catalogue does not know. `field` is where the proposal stands. */
export function checkProposalIds(
  index: CatalogueIndex,
  field: string,
  proposal: Proposal,
): Problem | null {
  const { ownerId, subjectFieldId } = proposal;
  const named = [
    ...each('outcomeIds', proposal.outcomeIds, index.outcomes, 'a learning outcome'),
    ...each('skillIds', proposal.skillIds, index.skills.byId, 'a skill'),
    ...each('endorsedByIds', proposal.endorsedByIds, index.organisations, 'an organisation'),
    { member: 'ownerId', id: ownerId, known: index.organisations, what: 'an organisation' },
    { member: 'subjectFieldId', id: subjectFieldId, known: index.fields, what: 'a subject field' },
  ];
  for (const { member, id, known, what } of named) {
    if (id === null || known.has(id)) continue;
    return unknownOrOther(index, `${field}.${member}`, id, what);
  }
  return null;
}

interface Known {
  has(id: string): boolean;
}

function each(member: string, ids: readonly string[], known: Known, what: string) {
  return ids.map((id, place) => ({ member: `${member}.${String(place)}`, id, known, what }));
}
