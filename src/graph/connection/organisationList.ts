import { type AnyOf, anyOf, yesOrNo } from './conditions.ts';
import { pagedList } from './pagedList.ts';

export interface OrganisationConditions {
  readonly ids: AnyOf;
  readonly roles: AnyOf;
  readonly categories: AnyOf;
  readonly jurisdictions: AnyOf;
  readonly accredited: boolean | null;
}

export const organisationList = pagedList<OrganisationConditions>('Organisations', {
  ids: anyOf,
  roles: anyOf,
  categories: anyOf,
  jurisdictions: anyOf,
  accredited: yesOrNo,
});
