import { type AnyOf, anyOf, bound } from './conditions.ts';
import { pagedList } from './pagedList.ts';

export interface QualificationConditions {
  readonly ids: AnyOf;
  readonly types: AnyOf;
  readonly ownerIds: AnyOf;
  readonly jurisdictions: AnyOf;
  readonly minLevel: number | null;
  readonly maxLevel: number | null;
  readonly minCredits: number | null;
  readonly maxCredits: number | null;
  readonly outcomeIds: AnyOf;
}

export const qualificationList = pagedList<QualificationConditions>('Qualifications', {
  ids: anyOf,
  types: anyOf,
  ownerIds: anyOf,
  jurisdictions: anyOf,
  minLevel: bound,
  maxLevel: bound,
  minCredits: bound,
  maxCredits: bound,
  outcomeIds: anyOf,
});
