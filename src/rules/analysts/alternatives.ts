import { compareText } from '../../domain/compareText.ts';
import type { PlanningOutcome } from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';

/** More than anyone looks through; the nearest come first. */
const SHOWN_MOST = 100;

/** What makes one outcome stand in for another, the nearest first. */
const NEARNESS = ['SUCCESSOR', 'EQUIVALENT', 'SAME_PREREQUISITE', 'GIVES_ALL_SKILLS'] as const;
type Nearness = (typeof NEARNESS)[number];

/**
 * Outcomes that could stand in for those lost: successors first, then stated equivalents, then other ways to meet the
 * same prerequisite, then what gives all of its skills (itself or a narrower one; skills with an equal uri are one).
 * Neither expired nor lost themselves; of equal nearness by id.
 */
export function alternativesTo(
  index: CatalogueIndex,
  lostIds: readonly string[],
): readonly string[] {
  const lost = new Set(lostIds);
  const nearest = new Map<string, number>();
  const offer = (id: string, nearness: Nearness) => {
    const outcome = index.outcomes.get(id);
    if (!outcome || lost.has(id) || outcome.status === 'EXPIRED') return;
    const rank = NEARNESS.indexOf(nearness);
    nearest.set(id, Math.min(rank, nearest.get(id) ?? rank));
  };
  for (const { fromId, toId } of index.equivalences) {
    if (lost.has(fromId)) offer(toId, 'EQUIVALENT');
    if (lost.has(toId)) offer(fromId, 'EQUIVALENT');
  }
  const asked = [...lost].flatMap((id) => skillsAsked(index, id));
  for (const outcome of index.outcomes.values()) {
    if (outcome.supersedes.some((id) => lost.has(id))) offer(outcome.id, 'SUCCESSOR');
    for (const group of outcome.prerequisites) {
      if (group.some((id) => lost.has(id))) {
        for (const id of group) offer(id, 'SAME_PREREQUISITE');
      }
    }
    if (givesAll(index, outcome, asked)) offer(outcome.id, 'GIVES_ALL_SKILLS');
  }
  return [...nearest]
    .sort(([left, near], [right, far]) => near - far || compareText(left, right))
    .slice(0, SHOWN_MOST)
    .map(([id]) => id);
}

/** The canonical skills that an outcome names; nothing for one that names none, which nothing can stand in for so. */
function skillsAsked({ outcomes, skills }: CatalogueIndex, id: string) {
  const named = outcomes.get(id)?.skills ?? [];
  return named.length === 0 ? [] : [named.map(({ skillId }) => skills.canonical(skillId))];
}

/** Whether the outcome gives all skills of any one that is lost. */
function givesAll(
  { skills }: CatalogueIndex,
  outcome: PlanningOutcome,
  asked: readonly (readonly string[])[],
): boolean {
  if (outcome.skills.length === 0) return false;
  const gained = skills.gainedBy(outcome);
  return asked.some((all) => all.every((id) => gained.has(id)));
}
