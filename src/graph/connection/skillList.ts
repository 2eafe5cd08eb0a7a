import { type AnyOf, anyOf } from './conditions.ts';
import { pagedList } from './pagedList.ts';

export interface SkillConditions {
  readonly ids: AnyOf;
  readonly kinds: AnyOf;
  readonly frameworkIds: AnyOf;
}

export const skillList = pagedList<SkillConditions>('Skills', {
  ids: anyOf,
  kinds: anyOf,
  frameworkIds: anyOf,
});
