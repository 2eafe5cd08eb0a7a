import type { NationalCandidate } from '../../../domain/analysts/duplicates.ts';
import { compareText } from '../../../domain/compareText.ts';
import type { PlanningMicroCredential } from '../../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../catalogueIndex.ts';

/**
 * Of the clusters those that several organisations own: they might be specified once and delivered by all of them. What
 * is discontinued is left aside. Largest cluster first, as clusters come.
 */
export function nationalCandidates(
  { microCredentials }: CatalogueIndex,
  clusters: readonly (readonly string[])[],
): readonly NationalCandidate[] {
  return clusters.flatMap((cluster) => {
    const members = cluster
      .flatMap((id) => microCredentials.get(id) ?? [])
      .filter(({ status }) => status !== 'DISCONTINUED');
    const ownerIds = [...new Set(members.map(({ ownerId }) => ownerId))].sort(compareText);
    if (ownerIds.length < 2) return [];
    return [
      {
        microCredentialIds: members.map(({ id }) => id),
        ownerIds,
        sharedOutcomeIds: carriedByAll(members),
        nationalIds: members.filter(({ national }) => national).map(({ id }) => id),
      },
    ];
  });
}

function carriedByAll(members: readonly PlanningMicroCredential[]): readonly string[] {
  const [first, ...others] = members.map(
    ({ outcomes }) => new Set(outcomes.map(({ outcomeId }) => outcomeId)),
  );
  return [...(first ?? [])]
    .filter((id) => others.every((carried) => carried.has(id)))
    .sort(compareText);
}
