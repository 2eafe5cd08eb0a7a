import { minus, plus, type Row, type Term } from '../mixedInteger.ts';
import { type Deadlock, deadlocksOf, orderParts } from './orderParts.ts';
import type { PartitionProblem } from './partitionProblem.ts';

interface Columns {
  readonly problem: PartitionProblem;
  readonly count: number;
  readonly pieceIn: (slot: number, piece: number) => number;
}

/** Of one deadlock in different slots. */
const ROWS_MAX = 1000;

/** One part of a solution. */
export interface Filled {
  readonly pieces: readonly number[];
  /** A slot, or null for a ready part, whose column says all. */
  readonly slot: number | null;
  readonly column: number;
}

/** Rows that filled slots break: parts that wait for one another for ever. */
export function slotDeadlocks(slots: Columns, filled: readonly Filled[]): readonly Row[] {
  const parts = filled.map(({ pieces }) => pieces);
  const { stuck } = orderParts(slots.problem, parts);
  if (stuck.length === 0) return [];
  return deadlocksOf(slots.problem, parts, stuck).flatMap((deadlock) =>
    rowsAgainst(slots, deadlock, filled),
  );
}

/** Whichever slots the waiting parts are in: not all can hold and lack what makes them wait. */
function rowsAgainst(
  slots: Columns,
  { waits }: Deadlock,
  filled: readonly Filled[],
): readonly Row[] {
  const { count, pieceIn } = slots;
  const holders = waits.map(({ together }) =>
    filled.find(({ pieces }) => together.every((piece) => pieces.includes(piece))),
  );
  return arrangements(holders, count).map((places) => {
    let upper = -1;
    const terms = waits.flatMap(({ together, without }, order): readonly Term[] => {
      const holder = holders[order];
      const slot = places[order] ?? null;
      if (!holder) return [];
      if (slot === null) {
        upper += 1;
        return [plus(holder.column)];
      }
      upper += together.length;
      return [
        ...together.map((piece) => plus(pieceIn(slot, piece))),
        ...without.map((piece) => minus(pieceIn(slot, piece))),
      ];
    });
    return { lower: -Infinity, upper, terms };
  });
}

/** Every way of giving the holders that are slots different slots; where there are too many, theirs alone. */
function arrangements(
  holders: readonly (Filled | undefined)[],
  count: number,
): readonly (readonly (number | null)[])[] {
  const moving = holders.filter((holder) => holder && holder.slot !== null).length;
  if (count ** moving > ROWS_MAX) return [holders.map((holder) => holder?.slot ?? null)];
  return holders.reduce<readonly (readonly (number | null)[])[]>(
    (all, holder) =>
      all.flatMap((places) => {
        if (!holder || holder.slot === null) return [[...places, null]];
        const free = Array.from({ length: count }, (_none, slot) => slot).filter(
          (slot) => !places.includes(slot),
        );
        return free.map((slot) => [...places, slot]);
      }),
    [[]],
  );
}
