import type { ObjectiveOutcome } from '../mixedInteger.ts';

/** How much of something each piece has, and how much of it a part may have. Whole numbers throughout. */
export interface Measure {
  readonly amounts: readonly number[];
  readonly least: number | null;
  readonly most: number | null;
  /** A part's amount is more than none, and a whole multiple of each of these. */
  readonly steps: readonly number[];
}

/** Pieces that are to be put into parts; what fits no part is left over. */
export interface PartitionProblem {
  /** What it costs to leave a piece over. */
  readonly weights: readonly number[];
  /** Every part keeps all of them. */
  readonly measures: readonly Measure[];
  /** By two pieces: what it is worth to have both in one part; at least nothing. */
  readonly likeness: readonly (readonly number[])[];
  /**
   * By piece: groups of pieces, of each of which one that is in the same or an earlier part is enough. A group one of
   * whose pieces is left over asks for nothing.
   */
  readonly needs: readonly (readonly (readonly number[])[])[];
  /** Parts that there are already, each as its pieces, which are in rising order. */
  readonly ready: readonly (readonly number[])[];
}

/** A part that could be. */
export interface Part {
  /** In rising order, at least one. */
  readonly pieces: readonly number[];
  /** Its number among those that there are already; null: it is new. */
  readonly ready: number | null;
  /** Over its pairs. */
  readonly likeness: number;
}

/** In the order of importance; all are minimised. The last counts what is left over though that saves nothing. */
export const AIMS = [
  'LEFT_WEIGHT',
  'READY_WEIGHT',
  'NEW_PARTS',
  'LIKENESS',
  'LEFT_FOR_NOTHING',
] as const;

export interface Partition {
  /** In an order in which they can be taken. */
  readonly parts: readonly Part[];
  /** In rising order. */
  readonly left: readonly number[];
  /** One for each aim. */
  readonly values: readonly number[];
}

export interface FoundPartition extends Partition {
  readonly outcomes: readonly ObjectiveOutcome[];
  /** How many parts the search chose from. */
  readonly candidates: number;
  readonly milliseconds: number;
}

export function sumOver(amounts: readonly number[], pieces: readonly number[]): number {
  return pieces.reduce((sum, piece) => sum + (amounts[piece] ?? 0), 0);
}

/** Whether a part of these pieces keeps every measure. */
export function fits({ measures }: PartitionProblem, pieces: readonly number[]): boolean {
  return measures.every((measure) => isAllowed(measure, sumOver(measure.amounts, pieces)));
}

export function isAllowed({ least, most, steps }: Measure, amount: number): boolean {
  return (
    (least === null || amount >= least) &&
    (most === null || amount <= most) &&
    (steps.length === 0 || amount > 0) &&
    steps.every((step) => amount % step === 0)
  );
}

export function likenessOf({ likeness }: PartitionProblem, pieces: readonly number[]): number {
  return pieces.reduce(
    (sum, piece, order) => sum + sumOver(likeness[piece] ?? [], pieces.slice(order + 1)),
    0,
  );
}

/** What each aim comes to. */
export function weigh(
  { weights }: PartitionProblem,
  parts: readonly Part[],
  left: readonly number[],
): readonly number[] {
  const ready = parts.filter((part) => part.ready !== null);
  return [
    sumOver(weights, left),
    0 - ready.reduce((sum, { pieces }) => sum + sumOver(weights, pieces), 0),
    parts.length - ready.length,
    0 - parts.reduce((sum, part) => sum + part.likeness, 0),
    left.filter((piece) => weights[piece] === 0).length,
  ];
}

/** Negative where the left values are better. */
export function compareValues(left: readonly number[], right: readonly number[]): number {
  const order = left.findIndex((value, place) => value !== right[place]);
  return order < 0 ? 0 : (left[order] ?? 0) - (right[order] ?? 0);
}

export function better(one: Partition, other: Partition | null): Partition {
  return other && compareValues(other.values, one.values) < 0 ? other : one;
}
