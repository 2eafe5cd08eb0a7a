import type { NodeReference, TakeableKind } from '../node/nodeKind.ts';

/** In the order in which rows of one organisation stand. */
export const missingRecords = ['SKILLS', 'FIELD', 'OFFERING', 'ENDORSEMENT'] as const;

export type MissingRecord = (typeof missingRecords)[number];

/** How much of what users need is stated of one outcome or micro-credential. */
export interface StatedRecord {
  readonly kind: TakeableKind;
  readonly id: string;
  /** The standard setter of an outcome, the owner of a micro-credential. */
  readonly organisationId: string | null;
  readonly jurisdiction: string;
  readonly hasSkills: boolean;
  readonly hasField: boolean;
  readonly isOffered: boolean;
  readonly isEndorsed: boolean;
}

export interface CompletenessQuestion {
  readonly kinds: readonly TakeableKind[];
  readonly organisationIds: readonly string[] | null;
  readonly jurisdictions: readonly string[] | null;
  readonly missing: readonly MissingRecord[];
}

export interface CompletenessRow {
  readonly organisationId: string | null;
  readonly missing: MissingRecord;
  readonly records: readonly NodeReference<TakeableKind>[];
  /** Records of the organisation that ought to state it. */
  readonly ofTotal: number;
}
