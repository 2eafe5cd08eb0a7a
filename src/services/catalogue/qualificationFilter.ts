import {
  qualificationList,
  type QualificationConditions,
} from '../../graph/connection/qualificationList.ts';
import { amount } from './amount.ts';
import { anyOf, inAll, type Asked } from './asked.ts';
import type { CatalogueList } from './catalogueList.ts';

export type QualificationFilter = Asked<{
  ids: readonly string[];
  text: string;
  types: readonly string[];
  ownerIds: readonly string[];
  jurisdictions: readonly string[];
  minLevel: number;
  maxLevel: number;
  minCredits: number;
  maxCredits: number;
  outcomeIds: readonly string[];
}>;

export const qualifications: CatalogueList<QualificationFilter, QualificationConditions> = {
  name: 'qualifications',
  kind: 'QUALIFICATION',
  paged: qualificationList,
  references: (filter) => [
    { field: 'filter.ids', kind: 'QUALIFICATION', ids: anyOf(filter.ids) },
    { field: 'filter.ownerIds', kind: 'ORGANISATION', ids: anyOf(filter.ownerIds) },
    { field: 'filter.outcomeIds', kind: 'LEARNING_OUTCOME', ids: anyOf(filter.outcomeIds) },
  ],
  conditions: async (filter, lookup) => ({
    minCredits: amount('filter.minCredits', filter.minCredits),
    maxCredits: amount('filter.maxCredits', filter.maxCredits),
    ids: inAll(anyOf(filter.ids), await lookup.matches(filter.text)),
    types: anyOf(filter.types),
    ownerIds: anyOf(filter.ownerIds),
    jurisdictions: anyOf(filter.jurisdictions),
    minLevel: filter.minLevel ?? null,
    maxLevel: filter.maxLevel ?? null,
    outcomeIds: anyOf(filter.outcomeIds),
  }),
};
