import type { SkillKind } from '../../domain/node/skillNode.ts';
import { skillList, type SkillConditions } from '../../graph/connection/skillList.ts';
import { anyOf, inAll, type Asked } from './asked.ts';
import type { CatalogueList } from './catalogueList.ts';

export type SkillFilter = Asked<{
  ids: readonly string[];
  text: string;
  kinds: readonly SkillKind[];
  frameworkIds: readonly string[];
  broaderId: string;
}>;

export const skills: CatalogueList<SkillFilter, SkillConditions> = {
  name: 'skills',
  kind: 'SKILL',
  paged: skillList,
  references: (filter) => [
    { field: 'filter.ids', kind: 'SKILL', ids: anyOf(filter.ids) },
    { field: 'filter.frameworkIds', kind: 'FRAMEWORK', ids: anyOf(filter.frameworkIds) },
    { field: 'filter.broaderId', kind: 'SKILL', ids: broader(filter) },
  ],
  async conditions(filter, lookup) {
    const [matches, below] = await Promise.all([
      lookup.matches(filter.text),
      lookup.skillsBelow(broader(filter)),
    ]);
    return {
      ids: inAll(anyOf(filter.ids), matches, below),
      kinds: anyOf(filter.kinds),
      frameworkIds: anyOf(filter.frameworkIds),
    };
  },
};

function broader({ broaderId }: SkillFilter): readonly string[] | null {
  return broaderId === null || broaderId === undefined ? null : [broaderId];
}
