import { compareText } from '../../domain/compareText.ts';
import type { PlanningMicroCredential, PlanningOutcome } from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';

export interface PartContent {
  readonly outcomes: readonly PlanningOutcome[];
  readonly existing: PlanningMicroCredential | null;
}

/**
 * A working title for each part: that of the micro-credential that it is, else its only outcome's, else the skill that
 * most of its outcomes share, else its largest outcome's and how many more there are. No two new parts share one.
 */
export function partTitles(
  index: CatalogueIndex,
  contents: readonly PartContent[],
): readonly string[] {
  const given = new Set(contents.flatMap(({ existing }) => existing?.title ?? []));
  return contents.map(({ outcomes, existing }) => {
    if (existing) return existing.title;
    const wanted = titleOf(index, outcomes);
    let title = wanted;
    for (let number = 2; given.has(title); number += 1) title = `${wanted} (${String(number)})`;
    given.add(title);
    return title;
  });
}

function titleOf(index: CatalogueIndex, outcomes: readonly PlanningOutcome[]): string {
  const [largest, ...others] = outcomes.toSorted(
    (left, right) => right.credits - left.credits || compareText(left.id, right.id),
  );
  if (!largest) return '';
  if (others.length === 0) return largest.title;
  const shared = sharedSkill(index, outcomes);
  return shared ?? `${largest.title} and ${String(others.length)} more`;
}

/** Named by at least two outcomes and by most of them; of equals the one with the least id. Null: there is none. */
function sharedSkill(index: CatalogueIndex, outcomes: readonly PlanningOutcome[]): string | null {
  const counts = new Map<string, number>();
  for (const { skills } of outcomes) {
    const own = new Set(skills.map(({ skillId }) => index.skills.canonical(skillId)));
    for (const skill of own) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  }
  const [most] = [...counts].sort(
    ([left, often], [right, other]) => other - often || compareText(left, right),
  );
  if (!most || most[1] < 2 || 2 * most[1] < outcomes.length) return null;
  return index.skills.byId.get(most[0])?.name ?? null;
}
