import { type MixedIntegerModel, plus, type Row, type Term } from '../mixedInteger.ts';
import { type Deadlock, deadlocksOf, orderParts } from './orderParts.ts';
import { AIMS, type Part, type PartitionProblem, sumOver } from './partitionProblem.ts';

/** Which of some parts to take: columns are the parts in their order, then one for each piece that is left over. */
export interface ChoiceModel {
  readonly model: MixedIntegerModel;
  /** By aim: the row that holds it at an earlier value; undefined where there is none. */
  readonly rowOfAim: readonly (number | undefined)[];
}

/**
 * `ceilings` are the values that earlier aims keep; `aims` are minimised in turn. Relaxed, no column has a ceiling of
 * its own that matters: the rows see to that, so that prices of pieces say all.
 */
export function modelChoice(
  problem: PartitionProblem,
  parts: readonly Part[],
  aims: readonly number[],
  ceilings: readonly number[],
  relaxed = false,
): ChoiceModel {
  const count = problem.weights.length;
  const terms = Array.from({ length: count }, (_none, piece) => [plus(parts.length + piece)]);
  parts.forEach(({ pieces }, column) => {
    for (const piece of pieces) terms[piece]?.push(plus(column));
  });
  const rows: Row[] = terms.map((each) => ({ lower: 1, upper: 1, terms: each }));
  const objectives = AIMS.map((_aim, aim) => aimTerms(problem, parts, aim));
  const rowOfAim = ceilings.map((ceiling, aim) => {
    const own = objectives[aim] ?? [];
    if (own.length === 0) return undefined;
    return rows.push({ lower: -Infinity, upper: ceiling, terms: own }) - 1;
  });
  const column = { lower: 0, upper: relaxed ? 2 : 1, integer: !relaxed };
  const columns = Array.from({ length: parts.length + count }, () => column);
  return {
    model: { columns, rows, objectives: aims.map((aim) => objectives[aim] ?? []) },
    rowOfAim,
  };
}

function aimTerms(
  { weights }: PartitionProblem,
  parts: readonly Part[],
  aim: number,
): readonly Term[] {
  const ofParts = (factorOf: (part: Part) => number) =>
    parts.map((part, column) => plus(column, 0 - factorOf(part)));
  const ofLeft = (factorOf: (piece: number) => number) =>
    weights.map((_weight, piece) => plus(parts.length + piece, factorOf(piece)));
  const all: readonly (() => readonly Term[])[] = [
    () => ofLeft((piece) => weights[piece] ?? 0),
    () => ofParts(({ ready, pieces }) => (ready === null ? 0 : sumOver(weights, pieces))),
    () => ofParts(({ ready }) => (ready === null ? -1 : 0)),
    () => ofParts(({ likeness }) => likeness),
    () => ofLeft((piece) => (weights[piece] === 0 ? 1 : 0)),
  ];
  return (all[aim]?.() ?? []).filter(({ factor }) => factor !== 0);
}

/** Rows that a choice of columns breaks: parts that wait for one another for ever are not taken together. */
export function deadlockRows(
  problem: PartitionProblem,
  parts: readonly Part[],
  values: readonly number[],
): readonly Row[] {
  const chosen = parts.filter((_part, column) => (values[column] ?? 0) > 0.5);
  const pieces = chosen.map((part) => part.pieces);
  const { stuck } = orderParts(problem, pieces);
  if (stuck.length === 0) return [];
  return deadlocksOf(problem, pieces, stuck).map((deadlock) => rowAgainst(deadlock, parts));
}

function rowAgainst({ waits }: Deadlock, parts: readonly Part[]): Row {
  const factors = new Map<number, number>();
  for (const { together, without } of waits) {
    parts.forEach(({ pieces }, column) => {
      const holds =
        together.every((piece) => pieces.includes(piece)) &&
        !without.some((piece) => pieces.includes(piece));
      if (holds) factors.set(column, (factors.get(column) ?? 0) + 1);
    });
  }
  const terms = [...factors].map(([column, factor]) => ({ column, factor }));
  return { lower: -Infinity, upper: waits.length - 1, terms };
}
