import type { MicroCredentialNode } from '../node/microCredentialNode.ts';
import type { NodeKind } from '../node/nodeKind.ts';

export type DuplicateScope = 'MICRO_CREDENTIALS' | 'LEARNING_OUTCOMES' | 'SKILLS';
export type DuplicateBand = 'SAME' | 'LIKELY' | 'REVIEW';

export type ComparedKind = Extract<NodeKind, 'MICRO_CREDENTIAL' | 'LEARNING_OUTCOME' | 'SKILL'>;

/** Two things that may be one, and why one might think so. */
export interface DuplicatePair {
  readonly kind: ComparedKind;
  /** What `aId` stands for where it is a proposal, which the catalogue does not know. */
  readonly proposed?: MicroCredentialNode;
  readonly aId: string;
  readonly bId: string;
  /** Ten-thousandths. */
  readonly points: number;
  readonly band: DuplicateBand;
  readonly sharedOutcomeIds: readonly string[];
  readonly sharedSkillIds: readonly string[];
  /** Ten-thousandths. */
  readonly textPoints: number;
  readonly levelDifference: number | null;
  readonly explanation: readonly string[];
}

/** Micro-credentials of several owners that may be one, delivered by all of them. */
export interface NationalCandidate {
  readonly microCredentialIds: readonly string[];
  readonly ownerIds: readonly string[];
  /** Outcomes that each of them carries. */
  readonly sharedOutcomeIds: readonly string[];
  /** Those of them that are national already. */
  readonly nationalIds: readonly string[];
}

export interface DuplicateQuestion {
  readonly of: DuplicateScope;
  /** Both of a pair are among these; null: all. */
  readonly amongIds: readonly string[] | null;
  readonly withId: string | null;
  /** Ten-thousandths. */
  readonly leastPoints: number;
  readonly first: number;
  readonly after: string | null;
}
