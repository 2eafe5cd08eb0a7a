import { clustersOf } from '../../rules/analysts/duplicates/clusters.ts';
import { nationalCandidates } from '../../rules/analysts/duplicates/nationalCandidates.ts';
import { everyPair } from '../../services/analysts/findDuplicates.ts';
import type { Table } from './csv.ts';
import { pickedIds } from './pickedIds.ts';
import type { ReportOptions } from './reportOptions.ts';
import type { ReportSource } from './reportSource.ts';

/** Candidates for one national micro-credential, as `nationalCandidates` of duplicates answers. */
export async function nationalTable(source: ReportSource, options: ReportOptions): Promise<Table> {
  const amongIds = await pickedIds(source, options);
  const index = await source.readIndex();
  const pairs = everyPair(index, 'MICRO_CREDENTIALS', await source.readTitles(), amongIds);
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
