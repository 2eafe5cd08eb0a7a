import { type AnyOf, anyOf } from './conditions.ts';
import { pagedList } from './pagedList.ts';

export interface OccupationConditions {
  readonly ids: AnyOf;
  readonly sectors: AnyOf;
  readonly frameworkIds: AnyOf;
  readonly skillIds: AnyOf;
}

export const occupationList = pagedList<OccupationConditions>('Occupations', {
  ids: anyOf,
  sectors: anyOf,
  frameworkIds: anyOf,
  skillIds: anyOf,
});
