import { clustersOf } from '../../rules/analysts/duplicates/clusters.ts';
import { nationalCandidates } from '../../rules/analysts/duplicates/nationalCandidates.ts';
import { everyPair } from '../../services/analysts/findDuplicates.ts';
import type { Table } from './csv.ts';
import type { ReportSource } from './reportSource.ts';

/** Candidates for one national micro-credential, as `nationalCandidates` of duplicates answers. */
export async function nationalTable({ readIndex, readTitles }: ReportSource): Promise<Table> {
  const index = await readIndex();
  const pairs = everyPair(index, 'MICRO_CREDENTIALS', await readTitles());
  const candidates = nationalCandidates(index, clustersOf(pairs));
  return {
    columns: ['microCredentials', 'titles', 'owners', 'sharedOutcomes', 'national'],
    rows: candidates.map(({ microCredentialIds, ownerIds, sharedOutcomeIds, nationalIds }) => [
      microCredentialIds.join(' '),
      microCredentialIds.map((id) => index.microCredentials.get(id)?.title ?? id).join('; '),
      ownerIds.join(' '),
      sharedOutcomeIds.join(' '),
      nationalIds.join(' '),
    ]),
  };
}
