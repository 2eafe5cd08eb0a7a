import type { TakeableKind } from '../node/nodeKind.ts';

/** What rests on an outcome or a micro-credential. */
export interface Impact {
  readonly kind: TakeableKind;
  readonly qualificationIds: readonly string[];
  readonly microCredentialIds: readonly string[];
  readonly outcomeIds: readonly string[];
  /** Null where the number is small enough to point at people. */
  readonly learnersInProgress: number | null;
  readonly alternativeIds: readonly string[];
}
