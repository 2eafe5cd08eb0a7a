import type { DestinationKind } from '../../domain/destination.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { NodeReference } from '../../domain/node/nodeKind.ts';
import type { Policy } from '../../domain/policy.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import type { UsableHoldings } from '../../rules/usableHoldings.ts';
import type { MixedIntegerSolver } from '../../solver/mixedInteger.ts';

/** How far what is held reaches, in the unit in which the destination is counted: credits or essential skills. */
export interface Reach {
  readonly kind: DestinationKind;
  readonly id: string;
  readonly reached: boolean;
  readonly held: number;
  /** Null: no more of it would do. */
  readonly needed: number | null;
  /** Looked at only for those that are shown. */
  readonly detail: () => ReachDetail;
}

export interface ReachDetail {
  readonly creditsHeld: number;
  readonly missing: readonly NodeReference[];
  /** The skills that it is about, by canonical id. */
  readonly skillIds: Iterable<string>;
}

export interface ReachContext {
  readonly index: CatalogueIndex;
  /** The policy of the ALQ and its majors. */
  readonly policy: Policy;
  readonly held: readonly HeldOutcome[];
  readonly holdings: UsableHoldings;
  /** Skills gained by what is held: canonical ids, broader ones included. */
  readonly skills: ReadonlySet<string>;
  readonly asOf: CalendarDate;
  readonly solver: MixedIntegerSolver;
}

/** Which things of a kind are looked at. */
export type Among<Thing> = (thing: Thing) => boolean;

export const ALL = () => true;

/** Skills named by some outcomes, and no broader ones. */
export function skillsNamed(
  index: CatalogueIndex,
  outcomeIds: Iterable<string>,
): ReadonlySet<string> {
  const named = new Set<string>();
  for (const id of outcomeIds) {
    for (const { skillId } of index.outcomes.get(id)?.skills ?? []) {
      named.add(index.skills.canonical(skillId));
    }
  }
  return named;
}

/** Every skill that some outcomes gain, the broader ones too. */
export function skillsGained(
  index: CatalogueIndex,
  outcomeIds: Iterable<string>,
): ReadonlySet<string> {
  const gained = new Set<string>();
  for (const id of outcomeIds) {
    const outcome = index.outcomes.get(id);
    if (outcome) for (const skill of index.skills.gainedBy(outcome)) gained.add(skill);
  }
  return gained;
}
