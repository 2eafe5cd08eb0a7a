import {
  type Column,
  minus,
  type MixedIntegerModel,
  plus,
  type Row,
  type Term,
} from '../mixedInteger.ts';
import { AIMS, type Part, type PartitionProblem, sumOver } from './partitionProblem.ts';
import { type Filled, slotDeadlocks } from './slotDeadlocks.ts';

/**
 * The same choice put another way: a few empty slots are filled piece by piece. It needs no list of parts, so nothing
 * is left out; where few pairs are alike it is small. Slots are in the order of their least pieces.
 */
export interface SlotModel {
  readonly model: MixedIntegerModel;
  /** The solution that makes these parts; null where they are too many. */
  readonly start: (parts: readonly Part[]) => readonly number[] | null;
  /** The parts that a solution makes. */
  readonly read: (values: readonly number[]) => readonly (readonly number[])[];
  /** Rows that a solution breaks: parts that wait for one another for ever. */
  readonly breaks: (values: readonly number[]) => readonly Row[];
}

/** Which column stands for what. */
interface Slots {
  readonly problem: PartitionProblem;
  readonly ready: readonly Part[];
  readonly count: number;
  readonly columns: Column[];
  readonly rows: Row[];
  readonly pieceIn: (slot: number, piece: number) => number;
  readonly readyAt: (number: number) => number;
  readonly left: (piece: number) => number;
  readonly used: (slot: number) => number;
}

/**
 * Minimises the aims from `aim` on in turn, the earlier ones kept at `ceilings`; `floor` is a bound on the first that
 * is known to hold, so that a solution that meets it is known to be best.
 */
export function modelSlots(
  problem: PartitionProblem,
  ready: readonly Part[],
  count: number,
  aims: readonly number[],
  ceilings: readonly number[],
  floor: number,
): SlotModel {
  const slots = openSlots(problem, ready, count);
  const pairs = aims.some((aim) => AIMS[aim] === 'LIKENESS') ? addPairs(slots) : [];
  addCover(slots);
  addSizes(slots);
  addOrderOfSlots(slots);
  const objectives = objectivesOf(slots, pairs);
  ceilings.forEach((upper, aim) => {
    slots.rows.push({ lower: -Infinity, upper, terms: objectives[aim] ?? [] });
  });
  const [first = 0] = aims;
  slots.rows.push({ lower: floor, upper: Infinity, terms: objectives[first] ?? [] });
  const rows = slots.rows.filter(({ terms }) => terms.length > 0);
  const model = {
    columns: slots.columns,
    rows,
    objectives: aims.map((aim) => objectives[aim] ?? []),
  };
  return {
    model,
    start: (parts) => startFrom(slots, pairs, parts),
    read: (values) => read(slots, values).map(({ pieces }) => pieces),
    breaks: (values) => slotDeadlocks(slots, read(slots, values)),
  };
}

function openSlots(problem: PartitionProblem, ready: readonly Part[], count: number): Slots {
  const pieces = problem.weights.length;
  const binary = { lower: 0, upper: 1, integer: true };
  const places = count * pieces;
  const columns = Array.from({ length: places + ready.length + pieces + count }, () => binary);
  return {
    problem,
    ready,
    count,
    columns,
    rows: [],
    pieceIn: (slot, piece) => slot * pieces + piece,
    readyAt: (number) => places + number,
    left: (piece) => places + ready.length + piece,
    used: (slot) => places + ready.length + pieces + slot,
  };
}

interface Pair {
  readonly ends: readonly number[];
  readonly likeness: number;
  readonly columns: readonly number[];
}

/** A pair that is alike counts in a slot where both are in it. */
function addPairs({ problem, count, columns, rows, pieceIn }: Slots): readonly Pair[] {
  const pairs: Pair[] = [];
  problem.likeness.forEach((row, piece) => {
    row.forEach((likeness, other) => {
      if (other <= piece || likeness === 0) return;
      const own = Array.from({ length: count }, (_none, slot) => {
        const column = columns.push({ lower: 0, upper: 1, integer: false }) - 1;
        for (const each of [piece, other]) {
          rows.push(atMost(0, [plus(column), minus(pieceIn(slot, each))]));
        }
        return column;
      });
      pairs.push({ ends: [piece, other], likeness, columns: own });
    });
  });
  return pairs;
}

function addCover({ problem, ready, count, rows, pieceIn, readyAt, left }: Slots): void {
  for (const piece of problem.weights.keys()) {
    const terms = [
      plus(left(piece)),
      ...Array.from({ length: count }, (_none, slot) => plus(pieceIn(slot, piece))),
      ...ready.flatMap((part, number) =>
        part.pieces.includes(piece) ? [plus(readyAt(number))] : [],
      ),
    ];
    rows.push({ lower: 1, upper: 1, terms });
  }
}

/** A slot that is used holds something and keeps every measure; one that is not holds nothing. */
function addSizes({ problem, count, columns, rows, pieceIn, used }: Slots): void {
  const pieces = [...problem.weights.keys()];
  for (let slot = 0; slot < count; slot += 1) {
    const own = (amounts: readonly number[]) =>
      pieces.map((piece) => plus(pieceIn(slot, piece), amounts[piece] ?? 0));
    const isUsed = (factor: number) => minus(used(slot), factor);
    rows.push(atLeast(0, [...pieces.map((piece) => plus(pieceIn(slot, piece))), isUsed(1)]));
    for (const piece of pieces) rows.push(atMost(0, [plus(pieceIn(slot, piece)), isUsed(1)]));
    for (const { amounts, least, most, steps } of problem.measures) {
      if (least !== null) rows.push(atLeast(0, [...own(amounts), isUsed(least)]));
      if (most !== null) rows.push(atMost(0, [...own(amounts), isUsed(most)]));
      for (const step of steps) {
        const times = Math.floor(sumOver(amounts, pieces) / step);
        const column = columns.push({ lower: 0, upper: times, integer: true }) - 1;
        rows.push({ lower: 0, upper: 0, terms: [...own(amounts), minus(column, step)] });
        rows.push(atLeast(0, [plus(column), isUsed(1)]));
      }
    }
  }
}

/** A piece is in a slot only where a lesser one is in the slot before: else slots could change places. */
function addOrderOfSlots({ problem, count, rows, pieceIn }: Slots): void {
  for (let slot = 1; slot < count; slot += 1) {
    for (const piece of problem.weights.keys()) {
      const lesser = Array.from({ length: piece }, (_none, other) =>
        minus(pieceIn(slot - 1, other)),
      );
      rows.push(atMost(0, [plus(pieceIn(slot, piece)), ...lesser]));
    }
  }
}

function objectivesOf(slots: Slots, pairs: readonly Pair[]): readonly (readonly Term[])[] {
  const { problem, ready, count, readyAt, left, used } = slots;
  const { weights } = problem;
  const ofLeft = (factorOf: (weight: number) => number) =>
    weights.map((weight, piece) => plus(left(piece), factorOf(weight)));
  const ofReady = (factorOf: (part: Part) => number) =>
    ready.map((part, number) => plus(readyAt(number), 0 - factorOf(part)));
  const all: readonly (readonly Term[])[] = [
    ofLeft((weight) => weight),
    ofReady(({ pieces }) => sumOver(weights, pieces)),
    Array.from({ length: count }, (_none, slot) => plus(used(slot))),
    [
      ...ofReady(({ likeness }) => likeness),
      ...pairs.flatMap(({ likeness, columns }) => columns.map((column) => minus(column, likeness))),
    ],
    ofLeft((weight) => (weight === 0 ? 1 : 0)),
  ];
  return all.map((terms) => terms.filter(({ factor }) => factor !== 0));
}

function startFrom(
  slots: Slots,
  pairs: readonly Pair[],
  parts: readonly Part[],
): readonly number[] | null {
  const { problem, ready, count, columns, pieceIn, readyAt, left, used } = slots;
  const fresh = parts
    .filter((part) => part.ready === null)
    .sort((one, other) => (one.pieces[0] ?? 0) - (other.pieces[0] ?? 0));
  if (fresh.length > count || problem.measures.some(({ steps }) => steps.length > 0)) return null;
  const values = columns.map(() => 0);
  const open = new Set(problem.weights.keys());
  parts.forEach(({ pieces }) => {
    for (const piece of pieces) open.delete(piece);
  });
  for (const piece of open) values[left(piece)] = 1;
  fresh.forEach(({ pieces }, slot) => {
    values[used(slot)] = 1;
    for (const piece of pieces) values[pieceIn(slot, piece)] = 1;
    for (const { ends, columns: own } of pairs) {
      const isWhole = ends.every((piece) => pieces.includes(piece));
      if (isWhole) values[own[slot] ?? -1] = 1;
    }
  });
  ready.forEach((part, number) => {
    if (parts.some((each) => each.ready === part.ready)) values[readyAt(number)] = 1;
  });
  return values;
}

function read(slots: Slots, values: readonly number[]): readonly Filled[] {
  const { problem, ready, count, pieceIn, readyAt } = slots;
  const isSet = (column: number) => (values[column] ?? 0) > 0.5;
  const filled = Array.from({ length: count }, (_none, slot): Filled => {
    const pieces = [...problem.weights.keys()].filter((piece) => isSet(pieceIn(slot, piece)));
    return { pieces, slot, column: -1 };
  });
  const taken = ready.flatMap(({ pieces }, number): readonly Filled[] =>
    isSet(readyAt(number)) ? [{ pieces, slot: null, column: readyAt(number) }] : [],
  );
  return [...filled.filter(({ pieces }) => pieces.length > 0), ...taken];
}

function atMost(upper: number, terms: readonly Term[]): Row {
  return { lower: -Infinity, upper, terms };
}

function atLeast(lower: number, terms: readonly Term[]): Row {
  return { lower, upper: Infinity, terms };
}
