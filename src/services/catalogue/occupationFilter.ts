import {
  occupationList,
  type OccupationConditions,
} from '../../graph/connection/occupationList.ts';
import { anyOf, inAll, type Asked } from './asked.ts';
import type { CatalogueList } from './catalogueList.ts';

export type OccupationFilter = Asked<{
  ids: readonly string[];
  text: string;
  sectors: readonly string[];
  frameworkIds: readonly string[];
  skillIds: readonly string[];
}>;

export const occupations: CatalogueList<OccupationFilter, OccupationConditions> = {
  name: 'occupations',
  kind: 'OCCUPATION',
  paged: occupationList,
  references: (filter) => [
    { field: 'filter.ids', kind: 'OCCUPATION', ids: anyOf(filter.ids) },
    { field: 'filter.frameworkIds', kind: 'FRAMEWORK', ids: anyOf(filter.frameworkIds) },
    { field: 'filter.skillIds', kind: 'SKILL', ids: anyOf(filter.skillIds) },
  ],
  async conditions(filter, lookup) {
    const [matches, skillIds] = await Promise.all([
      lookup.matches(filter.text),
      lookup.skillsBelow(anyOf(filter.skillIds)),
    ]);
    return {
      ids: inAll(anyOf(filter.ids), matches),
      sectors: anyOf(filter.sectors),
      frameworkIds: anyOf(filter.frameworkIds),
      skillIds,
    };
  },
};
