import { shareWindow } from './calendar.ts';
import { compareIds } from './facts.ts';

/** An outcome that may be put forward, with every date on which it may be. */
export interface Candidate {
  readonly id: string;
  readonly credits: number;
  readonly topField: string | null;
  readonly dates: readonly string[];
}

/** Outcomes put forward together, each shown with its latest date inside the window. */
export interface Selection {
  readonly members: readonly { readonly candidate: Candidate; readonly date: string }[];
  /** In order. */
  readonly ids: readonly string[];
  readonly credits: number;
  readonly first: string | null;
  readonly last: string | null;
}

export type PairRule = (left: string, right: string) => boolean;

/** Every selection: all subsets without a forbidden pair, each for every last date that it can have. */
export function allSelections(candidates: readonly Candidate[], forbidden: PairRule): Selection[] {
  return subsets(
    candidates.filter(({ credits }) => credits > 0),
    forbidden,
  ).flatMap((subset) => {
    if (subset.length === 0) return [select([])];
    const lasts = [...new Set(subset.flatMap(({ dates }) => dates))];
    return lasts.flatMap((last) => selectionEnding(subset, last) ?? []);
  });
}

export function subsets(candidates: readonly Candidate[], forbidden: PairRule): Candidate[][] {
  let all: Candidate[][] = [[]];
  for (const candidate of candidates) {
    const extended = all
      .filter((subset) => !subset.some((other) => forbidden(other.id, candidate.id)))
      .map((subset) => [...subset, candidate]);
    all = [...all, ...extended];
  }
  return all;
}

/** The subset with this as its last date, or null where some member has no date in that window. */
function selectionEnding(subset: readonly Candidate[], last: string): Selection | null {
  const members = [];
  for (const candidate of subset) {
    const date = candidate.dates.filter((day) => day <= last && shareWindow(day, last)).at(-1);
    if (date === undefined) return null;
    members.push({ candidate, date });
  }
  return members.some(({ date }) => date === last) ? select(members) : null;
}

function select(members: Selection['members']): Selection {
  const dates = members.map(({ date }) => date).sort();
  return {
    members,
    ids: members.map(({ candidate }) => candidate.id).sort(compareIds),
    credits: members.reduce((sum, { candidate }) => sum + candidate.credits, 0),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  };
}

export function creditsIn(selection: Selection, fieldId: string): number {
  return selection.members
    .filter(({ candidate }) => candidate.topField === fieldId)
    .reduce((sum, { candidate }) => sum + candidate.credits, 0);
}

/** "most credits, then the most field credits, then the latest last date, then the least sorted list of ids". */
export function bestSelection(
  selections: readonly Selection[],
  fieldId: string | null,
): Selection | null {
  const compare = (a: Selection, b: Selection): number => {
    if (a.credits !== b.credits) return b.credits - a.credits;
    const fields = fieldId === null ? 0 : creditsIn(b, fieldId) - creditsIn(a, fieldId);
    if (fields !== 0) return fields;
    if (a.last !== b.last) return (a.last ?? '') > (b.last ?? '') ? -1 : 1;
    return compareIdLists(a.ids, b.ids);
  };
  let best: Selection | null = null;
  for (const selection of selections)
    if (best === null || compare(selection, best) < 0) best = selection;
  return best;
}

export function compareIdLists(left: readonly string[], right: readonly string[]): number {
  for (const [index, id] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareIds(id, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
