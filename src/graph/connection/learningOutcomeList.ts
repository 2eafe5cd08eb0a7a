import { type AnyOf, anyOf, bound, yesOrNo } from './conditions.ts';
import { pagedList } from './pagedList.ts';

export interface LearningOutcomeConditions {
  readonly ids: AnyOf;
  readonly fieldIds: AnyOf;
  readonly skillIds: AnyOf;
  readonly frameworkIds: AnyOf;
  readonly setterIds: AnyOf;
  readonly jurisdictions: AnyOf;
  readonly minLevel: number | null;
  readonly maxLevel: number | null;
  readonly minCredits: number | null;
  readonly maxCredits: number | null;
  readonly qualityAssured: boolean | null;
  readonly status: AnyOf;
}

export const learningOutcomeList = pagedList<LearningOutcomeConditions>('LearningOutcomes', {
  ids: anyOf,
  fieldIds: anyOf,
  skillIds: anyOf,
  frameworkIds: anyOf,
  setterIds: anyOf,
  jurisdictions: anyOf,
  minLevel: bound,
  maxLevel: bound,
  minCredits: bound,
  maxCredits: bound,
  qualityAssured: yesOrNo,
  status: anyOf,
});
