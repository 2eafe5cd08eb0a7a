import { isAllowed, type Measure, type PartitionProblem } from './partitionProblem.ts';

/** Which new parts are looked for: those worth more than a floor, at prices of their pieces. */
export interface Wanted {
  /** By piece. */
  readonly prices: readonly number[];
  /** Whether likeness adds to a part's worth. */
  readonly likes: boolean;
  /** A part is listed where its worth is above this. */
  readonly floor: number;
  /** How many parts are listed. */
  readonly most: number;
  /** Whether only the worthiest are wanted, or all; then the search ends once there are more than `most`. */
  readonly onlyBest: boolean;
  /** Gives up where this says so. */
  readonly isLate: () => boolean;
}

export interface ListedPart {
  readonly pieces: readonly number[];
  readonly worth: number;
}

export interface Listed {
  /** The worthiest first. */
  readonly parts: readonly ListedPart[];
  /** Nothing was passed over: all are here, or no part is worth more than the first. */
  readonly complete: boolean;
}

interface Listing extends Wanted {
  readonly problem: PartitionProblem;
  readonly open: readonly number[];
  readonly found: ListedPart[];
  readonly capped: Measure | null;
  steps: number;
  stopped: boolean;
  bar: number;
}

/** A piece that may still join: its own worth beside what is chosen, and the most that it can add with the others. */
interface Choice {
  readonly piece: number;
  readonly worth: number;
  readonly reach: number;
}

const LOOKS_BETWEEN_CLOCKS = 512;

/**
 * Every part whose pieces fit, by depth first: a branch is left where even a fractional filling with what its pieces
 * could at most add stays below the bar. A pair's likeness is shared out evenly for that.
 */
export function listParts(problem: PartitionProblem, wanted: Wanted): Listed {
  const listing: Listing = {
    ...wanted,
    problem,
    open: problem.weights.map((_weight, piece) => piece),
    found: [],
    capped: problem.measures.find(({ most }) => most !== null) ?? null,
    steps: 0,
    stopped: false,
    bar: wanted.floor,
  };
  const amounts = problem.measures.map(() => 0);
  const choices = listing.open.map((piece) => ({ piece, worth: wanted.prices[piece] ?? 0 }));
  descend(listing, [], 0, amounts, choices);
  const parts = listing.found.sort(byWorth).slice(0, wanted.most);
  return { parts, complete: !listing.stopped };
}

function descend(
  listing: Listing,
  chosen: number[],
  worth: number,
  amounts: readonly number[],
  candidates: readonly Omit<Choice, 'reach'>[],
): void {
  record(listing, chosen, worth, amounts);
  const choices = ranked(listing, amounts, candidates);
  for (const [order, { piece, worth: own }] of choices.entries()) {
    if (listing.stopped || isIdle(listing)) return;
    if (!canReachLeast(listing, amounts, choices, order)) return;
    if (worth + reachOf(listing, amounts, choices, order) <= listing.bar) return;
    const likeness = listing.likes ? listing.problem.likeness[piece] : undefined;
    const later = choices.slice(order + 1).map((each) => ({
      piece: each.piece,
      worth: each.worth + (likeness?.[each.piece] ?? 0),
    }));
    chosen.push(piece);
    const grown = listing.problem.measures.map(
      (measure, number) => (amounts[number] ?? 0) + (measure.amounts[piece] ?? 0),
    );
    descend(listing, chosen, worth + own, grown, later);
    chosen.pop();
  }
}

function isIdle(listing: Listing): boolean {
  listing.steps += 1;
  if (listing.steps % LOOKS_BETWEEN_CLOCKS === 0 && listing.isLate()) listing.stopped = true;
  return listing.stopped;
}

function record(
  listing: Listing,
  chosen: readonly number[],
  worth: number,
  amounts: readonly number[],
): void {
  if (chosen.length === 0 || worth <= listing.bar) return;
  const { measures } = listing.problem;
  if (!measures.every((measure, number) => isAllowed(measure, amounts[number] ?? 0))) return;
  listing.found.push({ pieces: chosen.toSorted((left, right) => left - right), worth });
  if (listing.onlyBest) {
    if (listing.found.length >= 2 * listing.most) keepBest(listing);
  } else if (listing.found.length > listing.most) {
    listing.stopped = true;
  }
}

/** Only a worthier one is then looked for. */
function keepBest(listing: Listing): void {
  listing.found.sort(byWorth).length = listing.most;
  listing.bar = Math.max(listing.bar, listing.found.at(-1)?.worth ?? listing.bar);
}

/** Those that still fit, the most worth for their amount first. */
function ranked(
  { problem, likes, capped }: Listing,
  amounts: readonly number[],
  candidates: readonly Omit<Choice, 'reach'>[],
): readonly Choice[] {
  const open = candidates.filter(({ piece }) =>
    problem.measures.every(
      ({ most, amounts: own }, number) =>
        most === null || (amounts[number] ?? 0) + (own[piece] ?? 0) <= most,
    ),
  );
  const choices = open.map(({ piece, worth }): Choice => {
    const row = likes ? (problem.likeness[piece] ?? []) : [];
    const shared = likes ? open.reduce((sum, other) => sum + (row[other.piece] ?? 0), 0) : 0;
    return { piece, worth, reach: worth + shared / 2 };
  });
  const size = ({ piece }: Choice) => (capped ? (capped.amounts[piece] ?? 0) : 1);
  return choices.sort(
    (left, right) =>
      density(right, size(right)) - density(left, size(left)) || left.piece - right.piece,
  );
}

function density({ reach }: Choice, size: number): number {
  if (reach <= 0) return reach - 1;
  return size === 0 ? Number.MAX_VALUE : reach / size;
}

/** The most that the choices from `from` on can add, the last of them in part. */
function reachOf(
  { problem, capped }: Listing,
  amounts: readonly number[],
  choices: readonly Choice[],
  from: number,
): number {
  const number = capped ? problem.measures.indexOf(capped) : -1;
  let room =
    capped?.most === null || capped === null ? Infinity : capped.most - (amounts[number] ?? 0);
  let sum = 0;
  for (let order = from; order < choices.length; order += 1) {
    const choice = choices[order];
    if (!choice || choice.reach <= 0) break;
    const size = capped?.amounts[choice.piece] ?? 0;
    if (size > room) return sum + (choice.reach * room) / size;
    room -= size;
    sum += choice.reach;
  }
  return sum;
}

function canReachLeast(
  { problem }: Listing,
  amounts: readonly number[],
  choices: readonly Choice[],
  from: number,
): boolean {
  return problem.measures.every(({ least, amounts: own }, number) => {
    if (least === null) return true;
    let amount = amounts[number] ?? 0;
    for (let order = from; order < choices.length && amount < least; order += 1) {
      amount += own[choices[order]?.piece ?? -1] ?? 0;
    }
    return amount >= least;
  });
}

function byWorth(left: ListedPart, right: ListedPart): number {
  return right.worth - left.worth;
}
