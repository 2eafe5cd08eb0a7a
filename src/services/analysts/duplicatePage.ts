import type { DuplicatePair, NationalCandidate } from '../../domain/analysts/duplicates.ts';
import type { Page } from '../page.ts';

export interface DuplicatePage extends Page<DuplicatePair> {
  /** Ids that hang together by pairs of the whole list, whatever the page. */
  readonly clusters: readonly (readonly string[])[];
  readonly nationalCandidates: readonly NationalCandidate[];
}
