import {
  organisationList,
  type OrganisationConditions,
} from '../../graph/connection/organisationList.ts';
import { anyOf, inAll, type Asked } from './asked.ts';
import type { CatalogueList } from './catalogueList.ts';

export type OrganisationFilter = Asked<{
  ids: readonly string[];
  text: string;
  roles: readonly string[];
  categories: readonly string[];
  jurisdictions: readonly string[];
  accredited: boolean;
}>;

export const organisations: CatalogueList<OrganisationFilter, OrganisationConditions> = {
  name: 'organisations',
  kind: 'ORGANISATION',
  paged: organisationList,
  references: (filter) => [{ field: 'filter.ids', kind: 'ORGANISATION', ids: anyOf(filter.ids) }],
  conditions: async (filter, lookup) => ({
    ids: inAll(anyOf(filter.ids), await lookup.matches(filter.text)),
    roles: anyOf(filter.roles),
    categories: anyOf(filter.categories),
    jurisdictions: anyOf(filter.jurisdictions),
    accredited: filter.accredited ?? null,
  }),
};
