import { meetsMajorShare, forbiddenPair, heldCandidates } from './assessment.ts';
import type { Demands } from './demands.ts';
import { found, MIN_CREDITS, type Facts } from './facts.ts';
import type { HeldView } from './held.ts';
import type { Way } from './items.ts';
import type { Candidate, PairRule, Selection } from './selections.ts';

/**
 * Which new outcomes would count. "A new outcome counts when any taken item that carries it comes from
 * an accredited provider"; a whole completed by its parts, when each of them would count.
 */
export function countingNewIds(
  facts: Facts,
  view: HeldView,
  newIds: ReadonlySet<string>,
  ways: readonly Way[],
): Set<string> {
  const counting = new Set([...newIds].filter((id) => ways.some((way) => way.counting.has(id))));
  let before = -1;
  while (before !== counting.size) {
    before = counting.size;
    for (const id of newIds) {
      const { assured, parts } = found(facts.outcomes, id);
      const counts = (part: string) => counting.has(part) || view.countingDates.has(part);
      if (assured && parts.length > 0 && parts.every(counts)) counting.add(id);
    }
  }
  return counting;
}

export function newCandidates(
  facts: Facts,
  demands: Demands,
  countingIds: Iterable<string>,
): Candidate[] {
  return [...countingIds].flatMap((id) => {
    const { credits, topField } = found(facts.outcomes, id);
    return credits > 0 ? [{ id, credits, topField, dates: [demands.completeBy] }] : [];
  });
}

/** What is held and may be put forward; with the window dropped, as if all of it were of one day. */
export function heldForPlan(facts: Facts, demands: Demands, view: HeldView): Candidate[] {
  const candidates = heldCandidates(facts, view);
  if (demands.window) return candidates;
  return candidates.map((candidate) => ({ ...candidate, dates: [demands.completeBy] }));
}

export function pairRule(facts: Facts, demands: Demands): PairRule {
  return demands.pairs ? forbiddenPair(facts) : () => false;
}

/** Whether the selection is what the question asks for. */
export function satisfies(selection: Selection, demands: Demands): boolean {
  if (demands.minCredits && selection.credits < MIN_CREDITS) return false;
  return demands.majorFieldId === null || meetsMajorShare(selection, demands.majorFieldId);
}
