import type { NodeReference, TakeableKind } from '../node/nodeKind.ts';
import type { Share } from '../plan.ts';

/** What became of one outcome from one version of a micro-credential to another. */
export type OutcomeFate = 'STAYS' | 'REPLACED' | 'DROPPED' | 'ADDED';

export interface OutcomeChange {
  readonly fate: OutcomeFate;
  readonly outcomeId: string;
  /** The outcome that takes its place, where it is replaced. */
  readonly replacedById: string | null;
  /** Whether everyone achieves it; null where the version does not carry it. */
  readonly requiredBefore: boolean | null;
  readonly requiredAfter: boolean | null;
}

export interface ChangedStatement {
  readonly member: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What stays and what changes from one outcome, or micro-credential, to another. */
export interface VersionDifference {
  readonly from: NodeReference<TakeableKind>;
  readonly to: NodeReference<TakeableKind>;
  /** `to` takes the place of `from`, at once or by steps. */
  readonly isSuccessor: boolean;
  /** Of what `from` has; they come to all of it. */
  readonly stays: Share;
  readonly replaced: Share;
  readonly dropped: Share;
  /** Of what `to` has. */
  readonly added: Share;
  readonly outcomes: readonly OutcomeChange[];
  readonly keptSkillIds: readonly string[];
  readonly droppedSkillIds: readonly string[];
  readonly addedSkillIds: readonly string[];
  readonly statements: readonly ChangedStatement[];
}

export interface VersionHistory {
  readonly versions: readonly NodeReference<TakeableKind>[];
  readonly differences: readonly VersionDifference[];
}
