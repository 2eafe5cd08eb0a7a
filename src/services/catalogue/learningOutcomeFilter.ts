import type { OutcomeStatus } from '../../domain/node/learningOutcomeNode.ts';
import {
  learningOutcomeList,
  type LearningOutcomeConditions,
} from '../../graph/connection/learningOutcomeList.ts';
import { amount } from './amount.ts';
import { anyOf, inAll, type Asked } from './asked.ts';
import type { CatalogueList } from './catalogueList.ts';

export type LearningOutcomeFilter = Asked<{
  ids: readonly string[];
  text: string;
  fieldIds: readonly string[];
  skillIds: readonly string[];
  frameworkIds: readonly string[];
  setterIds: readonly string[];
  jurisdictions: readonly string[];
  minLevel: number;
  maxLevel: number;
  minCredits: number;
  maxCredits: number;
  qualityAssured: boolean;
  status: readonly OutcomeStatus[];
}>;

export const learningOutcomes: CatalogueList<LearningOutcomeFilter, LearningOutcomeConditions> = {
  name: 'learningOutcomes',
  kind: 'LEARNING_OUTCOME',
  paged: learningOutcomeList,
  references: (filter) => [
    { field: 'filter.ids', kind: 'LEARNING_OUTCOME', ids: anyOf(filter.ids) },
    { field: 'filter.fieldIds', kind: 'SUBJECT_FIELD', ids: anyOf(filter.fieldIds) },
    { field: 'filter.skillIds', kind: 'SKILL', ids: anyOf(filter.skillIds) },
    { field: 'filter.frameworkIds', kind: 'FRAMEWORK', ids: anyOf(filter.frameworkIds) },
    { field: 'filter.setterIds', kind: 'ORGANISATION', ids: anyOf(filter.setterIds) },
  ],
  async conditions(filter, lookup) {
    const minCredits = amount('filter.minCredits', filter.minCredits);
    const maxCredits = amount('filter.maxCredits', filter.maxCredits);
    const [matches, fieldIds, skillIds] = await Promise.all([
      lookup.matches(filter.text),
      lookup.fieldsBelow(anyOf(filter.fieldIds)),
      lookup.skillsBelow(anyOf(filter.skillIds)),
    ]);
    return {
      ids: inAll(anyOf(filter.ids), matches),
      fieldIds,
      skillIds,
      frameworkIds: anyOf(filter.frameworkIds),
      setterIds: anyOf(filter.setterIds),
      jurisdictions: anyOf(filter.jurisdictions),
      minLevel: filter.minLevel ?? null,
      maxLevel: filter.maxLevel ?? null,
      minCredits,
      maxCredits,
      qualityAssured: filter.qualityAssured ?? null,
      status: anyOf(filter.status),
    };
  },
};
