import { compareText } from '../../domain/compareText.ts';
import type { ShelvedSkill } from '../../graph/shelf/readShelves.ts';

/** Skills as they lie above and below one another; those with an equal address (uri) are one, under their least id. */
export interface SkillTree {
  /** The one id that stands for the skill and all that are the same. */
  readonly same: (id: string) => string;
  /** These and everything below them. */
  readonly atOrBelow: (ids: Iterable<string>) => ReadonlySet<string>;
  /** These and everything above them: who has a skill has those above it. */
  readonly atOrAbove: (ids: Iterable<string>) => ReadonlySet<string>;
}

export function buildSkillTree(skills: readonly ShelvedSkill[]): SkillTree {
  const leastByUri = new Map<string, string>();
  for (const { id, uri } of skills) {
    if (uri === null) continue;
    const least = leastByUri.get(uri);
    if (least === undefined || compareText(id, least) < 0) leastByUri.set(uri, id);
  }
  const sameById = new Map(
    skills.map(({ id, uri }) => [id, (uri === null ? undefined : leastByUri.get(uri)) ?? id]),
  );
  const same = (id: string) => sameById.get(id) ?? id;
  const above = new Map<string, string[]>();
  const below = new Map<string, string[]>();
  for (const { id, broaderIds } of skills) {
    for (const broaderId of broaderIds) {
      link(above, same(id), same(broaderId));
      link(below, same(broaderId), same(id));
    }
  }
  return {
    same,
    atOrBelow: (ids) => reach(below, ids, same),
    atOrAbove: (ids) => reach(above, ids, same),
  };
}

function link(links: Map<string, string[]>, from: string, to: string): void {
  const linked = links.get(from);
  if (linked) linked.push(to);
  else links.set(from, [to]);
}

function reach(
  links: ReadonlyMap<string, readonly string[]>,
  ids: Iterable<string>,
  same: (id: string) => string,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [...ids].map(same);
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    next.push(...(links.get(id) ?? []));
  }
  return reached;
}
