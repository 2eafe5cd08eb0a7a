import { frameworkList, type FrameworkConditions } from '../../graph/connection/frameworkList.ts';
import type { Audience } from '../../domain/plan.ts';
import { anyOf, inAll, type Asked } from './asked.ts';
import type { CatalogueList } from './catalogueList.ts';

export type FrameworkFilter = Asked<{
  ids: readonly string[];
  text: string;
  kinds: readonly string[];
  jurisdictions: readonly string[];
  sectors: readonly string[];
  audience: Audience;
}>;

export const frameworks: CatalogueList<FrameworkFilter, FrameworkConditions> = {
  name: 'frameworks',
  kind: 'FRAMEWORK',
  paged: frameworkList,
  references: (filter) => [{ field: 'filter.ids', kind: 'FRAMEWORK', ids: anyOf(filter.ids) }],
  conditions: async (filter, lookup) => ({
    ids: inAll(anyOf(filter.ids), await lookup.matches(filter.text)),
    kinds: anyOf(filter.kinds),
    jurisdictions: anyOf(filter.jurisdictions),
    sectors: anyOf(filter.sectors),
    audience: filter.audience ?? null,
  }),
};
