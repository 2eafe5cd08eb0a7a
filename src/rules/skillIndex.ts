import type { PlanningOutcome, PlanningSkill } from '../domain/planningCatalogue.ts';

/**
 * Skills as the rules see them: those of equal uri are one, and a skill is gained with every skill narrower than it.
 * Each skill is known by the least id of those that are one with it.
 */
export interface SkillIndex {
  readonly byId: ReadonlyMap<string, PlanningSkill>;
  /** The id by which a skill and all that are one with it are known. */
  canonical(skillId: string): string;
  /** All that are one with it, itself among them, in the order of ids. */
  same(skillId: string): readonly string[];
  /** Itself and all above it, any number of steps; canonical ids. */
  withBroader(skillId: string): ReadonlySet<string>;
  /** Itself and all below it, any number of steps; canonical ids. */
  withNarrower(skillId: string): ReadonlySet<string>;
  /** What an outcome gains: its skills in any role and all above them; canonical ids. */
  gainedBy(outcome: PlanningOutcome): ReadonlySet<string>;
}

export function indexSkills(skills: readonly PlanningSkill[]): SkillIndex {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const { canonical, same } = uniteByUri(skills);
  const above = new Map<string, Set<string>>();
  const below = new Map<string, Set<string>>();
  for (const skill of skills) {
    for (const broader of skill.broader) {
      add(above, canonical(skill.id), canonical(broader));
      add(below, canonical(broader), canonical(skill.id));
    }
  }
  const withBroader = reachedBy(above, canonical);
  const gained = new WeakMap<PlanningOutcome, ReadonlySet<string>>();
  return {
    byId,
    canonical,
    same: (skillId) => same.get(canonical(skillId)) ?? [skillId],
    withBroader,
    withNarrower: reachedBy(below, canonical),
    gainedBy: (outcome) => {
      const known = gained.get(outcome);
      if (known) return known;
      const all = new Set(outcome.skills.flatMap(({ skillId }) => [...withBroader(skillId)]));
      gained.set(outcome, all);
      return all;
    },
  };
}

/** Which skills are one; they come in the order of ids. */
export function uniteByUri(skills: Iterable<Pick<PlanningSkill, 'id' | 'uri'>>) {
  const idsByUri = new Map<string, string[]>();
  for (const { id, uri } of skills) {
    if (uri !== null) idsByUri.set(uri, [...(idsByUri.get(uri) ?? []), id]);
  }
  const canonicalById = new Map<string, string>();
  const same = new Map<string, readonly string[]>();
  // Skills come in the order of ids, so the first of a uri has the least.
  for (const [first, ...others] of idsByUri.values()) {
    if (first === undefined || others.length === 0) continue;
    same.set(first, [first, ...others]);
    for (const id of others) canonicalById.set(id, first);
  }
  return { canonical: (id: string) => canonicalById.get(id) ?? id, same };
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** Everything that the edges reach from a skill, itself included; each answer is kept. */
function reachedBy(
  edges: ReadonlyMap<string, ReadonlySet<string>>,
  canonical: (id: string) => string,
): (skillId: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (skillId) => {
    const start = canonical(skillId);
    const kept = known.get(start);
    if (kept) return kept;
    // A set is walked in the order of insertion, those added on the way included: cycles end by themselves.
    const reached = new Set([start]);
    for (const id of reached) for (const next of edges.get(id) ?? []) reached.add(next);
    known.set(start, reached);
    return reached;
  };
}
