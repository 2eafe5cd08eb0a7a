import { type AnyOf, anyOf, exactly } from './conditions.ts';
import { pagedList } from './pagedList.ts';

export interface FrameworkConditions {
  readonly ids: AnyOf;
  readonly kinds: AnyOf;
  readonly jurisdictions: AnyOf;
  readonly sectors: AnyOf;
  readonly audience: string | null;
}

export const frameworkList = pagedList<FrameworkConditions>('Frameworks', {
  ids: anyOf,
  kinds: anyOf,
  jurisdictions: anyOf,
  sectors: anyOf,
  audience: exactly,
});
