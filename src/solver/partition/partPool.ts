import {
  fits,
  likenessOf,
  type Part,
  type Partition,
  type PartitionProblem,
  sumOver,
  weigh,
} from './partitionProblem.ts';
import { orderParts } from './orderParts.ts';

/** Parts that the search may choose from, each once. */
export interface PartPool {
  readonly parts: readonly Part[];
  /** Adds a new part, or finds the one that it is. */
  add(pieces: readonly number[]): Part;
}

/** Those that there are already come first; the same pieces twice are one part, the first. */
export function openPool(problem: PartitionProblem): PartPool {
  const parts: Part[] = [];
  const known = new Map<string, Part>();
  const add = (pieces: readonly number[], ready: number | null): Part => {
    const key = pieces.join(',');
    const same = known.get(key);
    if (same) return same;
    const part = { pieces, ready, likeness: likenessOf(problem, pieces) };
    known.set(key, part);
    parts.push(part);
    return part;
  };
  problem.ready.forEach((pieces, ready) => {
    if (pieces.length > 0 && fits(problem, pieces)) add(pieces, ready);
  });
  return { parts, add: (pieces) => add(pieces, null) };
}

/** Null where the parts wait for one another for ever. */
export function partitionOf(
  problem: PartitionProblem,
  pool: PartPool,
  chosen: readonly (readonly number[])[],
): Partition | null {
  const parts = chosen.map((pieces) => pool.add(pieces));
  const { order, stuck } = orderParts(problem, chosen);
  if (stuck.length > 0) return null;
  const placed = new Set(chosen.flat());
  const left = problem.weights.flatMap((_weight, piece) => (placed.has(piece) ? [] : [piece]));
  return {
    parts: order.flatMap((place) => parts[place] ?? []),
    left,
    values: weigh(problem, parts, left),
  };
}

/**
 * Parts to start from: of those that there are the heaviest that do not overlap, then new ones filled one after the
 * other. What then waits for ever, or does not fit, is left over.
 */
export function firstPartition(problem: PartitionProblem, pool: PartPool): Partition {
  const placed = new Set<number>();
  const ready = pool.parts.toSorted(
    (left, right) => sumOver(problem.weights, right.pieces) - sumOver(problem.weights, left.pieces),
  );
  let chosen: (readonly number[])[] = [];
  for (const { pieces } of ready) {
    if (pieces.some((piece) => placed.has(piece))) continue;
    for (const piece of pieces) placed.add(piece);
    chosen.push(pieces);
  }
  chosen.push(...filled(problem, placed));
  addRuns(problem, pool);
  for (;;) {
    const { stuck } = orderParts(problem, chosen);
    if (stuck.length === 0) break;
    const [worst] = stuck;
    chosen = chosen.filter((_part, place) => place !== worst);
  }
  const partition = partitionOf(problem, pool, chosen);
  if (!partition) throw new Error('parts that nothing waits for have an order');
  return partition;
}

/** Each piece by itself, and runs of pieces in an order in which none waits for a later one. */
function addRuns(problem: PartitionProblem, pool: PartPool): void {
  const order = inOrderOfNeed(problem);
  for (const from of order.keys()) {
    const run: number[] = [];
    for (const piece of order.slice(from)) {
      run.push(piece);
      if (!hasRoom(problem, run)) break;
      const pieces = run.toSorted((left, right) => left - right);
      if (fits(problem, pieces)) pool.add(pieces);
    }
  }
}

function hasRoom({ measures }: PartitionProblem, pieces: readonly number[]): boolean {
  return measures.every(({ most, amounts }) => most === null || sumOver(amounts, pieces) <= most);
}

function filled(
  problem: PartitionProblem,
  placed: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const open = inOrderOfNeed(problem).filter((piece) => !placed.has(piece));
  const parts: number[][] = [];
  for (const piece of open) {
    const last = parts.at(-1);
    const grown = [...(last ?? []), piece];
    if (last && hasRoom(problem, grown)) last.push(piece);
    else parts.push([piece]);
  }
  return parts
    .map((part) => part.sort((left, right) => left - right))
    .filter((part) => fits(problem, part));
}

/** What others need comes before them, as far as that goes. */
function inOrderOfNeed({ weights, needs }: PartitionProblem): readonly number[] {
  const done = new Set<number>();
  const visit = (piece: number) => {
    if (done.has(piece)) return;
    done.add(piece);
    order.push(piece);
  };
  const order: number[] = [];
  for (let grew = true; grew;) {
    grew = false;
    for (const piece of weights.keys()) {
      const isMet = (needs[piece] ?? []).every((group) => group.some((need) => done.has(need)));
      if (done.has(piece) || !isMet) continue;
      visit(piece);
      grew = true;
    }
  }
  for (const piece of weights.keys()) visit(piece);
  return order;
}
