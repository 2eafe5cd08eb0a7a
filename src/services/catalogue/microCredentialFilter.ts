import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { MicroCredentialStatus, Recognition } from '../../domain/node/microCredentialNode.ts';
import {
  microCredentialList,
  type MicroCredentialConditions,
} from '../../graph/connection/microCredentialList.ts';
import { amount } from './amount.ts';
import { anyOf, inAll, type Asked } from './asked.ts';
import type { CatalogueList } from './catalogueList.ts';
import type { FilterLookup } from './filterLookup.ts';

export type MicroCredentialFilter = Asked<{
  ids: readonly string[];
  text: string;
  ownerIds: readonly string[];
  ownerCategories: readonly string[];
  outcomeIds: readonly string[];
  skillIds: readonly string[];
  fieldIds: readonly string[];
  subjectIds: readonly string[];
  frameworkIds: readonly string[];
  jurisdictions: readonly string[];
  recognition: readonly Recognition[];
  stackable: boolean;
  national: boolean;
  minLevel: number;
  maxLevel: number;
  minCredits: number;
  maxCredits: number;
  onRampToId: string;
  status: readonly MicroCredentialStatus[];
  reviewBefore: CalendarDate;
  currentOn: CalendarDate;
}>;

export const microCredentials: CatalogueList<MicroCredentialFilter, MicroCredentialConditions> = {
  name: 'microCredentials',
  kind: 'MICRO_CREDENTIAL',
  paged: microCredentialList,
  references: (filter) => [
    { field: 'filter.ids', kind: 'MICRO_CREDENTIAL', ids: anyOf(filter.ids) },
    { field: 'filter.ownerIds', kind: 'ORGANISATION', ids: anyOf(filter.ownerIds) },
    { field: 'filter.outcomeIds', kind: 'LEARNING_OUTCOME', ids: anyOf(filter.outcomeIds) },
    { field: 'filter.skillIds', kind: 'SKILL', ids: anyOf(filter.skillIds) },
    { field: 'filter.fieldIds', kind: 'SUBJECT_FIELD', ids: anyOf(filter.fieldIds) },
    { field: 'filter.subjectIds', kind: 'SUBJECT_FIELD', ids: anyOf(filter.subjectIds) },
    { field: 'filter.frameworkIds', kind: 'FRAMEWORK', ids: anyOf(filter.frameworkIds) },
    {
      field: 'filter.onRampToId',
      kind: 'QUALIFICATION',
      ids: typeof filter.onRampToId === 'string' ? [filter.onRampToId] : null,
    },
  ],
  async conditions(filter, lookup) {
    const minCredits = amount('filter.minCredits', filter.minCredits);
    const maxCredits = amount('filter.maxCredits', filter.maxCredits);
    return {
      ...(await lookUp(filter, lookup)),
      ownerIds: anyOf(filter.ownerIds),
      ownerCategories: anyOf(filter.ownerCategories),
      outcomeIds: anyOf(filter.outcomeIds),
      frameworkIds: anyOf(filter.frameworkIds),
      jurisdictions: anyOf(filter.jurisdictions),
      recognition: anyOf(filter.recognition),
      stackable: filter.stackable ?? null,
      national: filter.national ?? null,
      minLevel: filter.minLevel ?? null,
      maxLevel: filter.maxLevel ?? null,
      minCredits,
      maxCredits,
      onRampToId: filter.onRampToId ?? null,
      status: anyOf(filter.status),
      reviewBefore: filter.reviewBefore ?? null,
      currentOn: filter.currentOn ?? null,
    };
  },
};

async function lookUp(
  filter: MicroCredentialFilter,
  lookup: FilterLookup,
): Promise<Pick<MicroCredentialConditions, 'ids' | 'fieldIds' | 'subjectIds' | 'skillIds'>> {
  const [matches, fieldIds, subjectIds, skillIds] = await Promise.all([
    lookup.matches(filter.text),
    lookup.fieldsBelow(anyOf(filter.fieldIds)),
    lookup.fieldsBelow(anyOf(filter.subjectIds)),
    lookup.skillsBelow(anyOf(filter.skillIds)),
  ]);
  return { ids: inAll(anyOf(filter.ids), matches), fieldIds, subjectIds, skillIds };
}
