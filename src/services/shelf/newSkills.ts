import { compareText } from '../../domain/compareText.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { Shelf, ShelvedItem } from './shelf.ts';

/**
 * Skills that the held outcomes give already: theirs, and all above those, because who has a narrower skill has the
 * broader one. Entries dated after the day, and revoked ones, are not held.
 */
export function skillsHeld(
  shelf: Shelf,
  held: readonly HeldOutcome[],
  on: CalendarDate,
): ReadonlySet<string> {
  const outcomeIds = new Set(
    held
      .filter(({ achievedOn, revoked }) => !revoked && achievedOn <= on)
      .map(({ outcomeId }) => outcomeId),
  );
  addWholes(shelf, outcomeIds);
  const direct = [...outcomeIds].flatMap((id) => shelf.outcomes.get(id)?.skillIds ?? []);
  return shelf.skillTree.atOrAbove(direct);
}

/** How many skills someone gains newly who takes the item. */
export function countNewSkills(item: ShelvedItem, held: ReadonlySet<string>): number {
  let count = 0;
  for (const id of item.gainedSkillIds) if (!held.has(id)) count += 1;
  return count;
}

/** These skills, by id. */
export function newSkills(item: ShelvedItem, held: ReadonlySet<string>): readonly string[] {
  return [...item.gainedSkillIds].filter((id) => !held.has(id)).sort(compareText);
}

/** A whole is held when each of its parts is (semantics, Held outcomes); it may be a part itself. */
function addWholes({ outcomes }: Shelf, held: Set<string>): void {
  if (held.size === 0) return;
  const partsByWhole = new Map<string, string[]>();
  for (const { id, partOfId } of outcomes.values()) {
    if (partOfId !== null) partsByWhole.set(partOfId, [...(partsByWhole.get(partOfId) ?? []), id]);
  }
  const wholesAbove = [...held];
  for (let id = wholesAbove.pop(); id !== undefined; id = wholesAbove.pop()) {
    const whole = outcomes.get(id)?.partOfId;
    if (!whole || held.has(whole)) continue;
    if (!partsByWhole.get(whole)?.every((part) => held.has(part))) continue;
    held.add(whole);
    wholesAbove.push(whole);
  }
}
