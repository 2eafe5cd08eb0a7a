import { type AnyOf, anyOf, bound, exactly, yesOrNo } from './conditions.ts';
import { pagedList } from './pagedList.ts';

export interface MicroCredentialConditions {
  readonly ids: AnyOf;
  readonly ownerIds: AnyOf;
  readonly ownerCategories: AnyOf;
  readonly outcomeIds: AnyOf;
  readonly skillIds: AnyOf;
  readonly fieldIds: AnyOf;
  readonly subjectIds: AnyOf;
  readonly frameworkIds: AnyOf;
  readonly jurisdictions: AnyOf;
  readonly recognition: AnyOf;
  readonly stackable: boolean | null;
  readonly national: boolean | null;
  readonly minLevel: number | null;
  readonly maxLevel: number | null;
  readonly minCredits: number | null;
  readonly maxCredits: number | null;
  readonly onRampToId: string | null;
  readonly status: AnyOf;
  readonly reviewBefore: string | null;
  readonly currentOn: string | null;
}

export const microCredentialList = pagedList<MicroCredentialConditions>('MicroCredentials', {
  ids: anyOf,
  ownerIds: anyOf,
  ownerCategories: anyOf,
  outcomeIds: anyOf,
  skillIds: anyOf,
  fieldIds: anyOf,
  subjectIds: anyOf,
  frameworkIds: anyOf,
  jurisdictions: anyOf,
  recognition: anyOf,
  stackable: yesOrNo,
  national: yesOrNo,
  minLevel: bound,
  maxLevel: bound,
  minCredits: bound,
  maxCredits: bound,
  onRampToId: exactly,
  status: anyOf,
  reviewBefore: exactly,
  currentOn: exactly,
});
