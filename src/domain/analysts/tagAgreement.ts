import type { Share } from '../plan.ts';

/** One statement that an outcome gives a skill. */
export interface SkillTag {
  readonly skillId: string;
  /** Skills with an equal one are one skill. */
  readonly uri: string | null;
  readonly taggedById: string | null;
}

export interface TaggedSkill {
  readonly skillId: string;
  readonly taggerIds: readonly string[];
  readonly agreement: Share;
}

export interface TagAgreement {
  readonly outcomeId: string;
  readonly taggerIds: readonly string[];
  readonly skills: readonly TaggedSkill[];
}
