import type { DuplicatePair, NationalCandidate } from '../../domain/analysts/duplicates.ts';
import type { Page } from '../page.ts';

/** As planning threads answer. */
export interface DuplicatePage extends Page<DuplicatePair> {
  /** Ids that hang together by pairs of the whole list, whatever the page. */
  readonly clusters: readonly (readonly string[])[];
  readonly nationalCandidates: readonly NationalCandidate[];
}

export interface WarnedDuplicatePage extends DuplicatePage {
  /** What of the titles could not be compared. */
  readonly warnings: readonly string[];
}
