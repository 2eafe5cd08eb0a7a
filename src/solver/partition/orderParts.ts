import type { PartitionProblem } from './partitionProblem.ts';

/** Places of parts in an order in which they can be taken, and of those that wait for one another for ever. */
export interface PartOrder {
  readonly order: readonly number[];
  readonly stuck: readonly number[];
}

type Pieces = readonly number[];

/** Of the parts that can be taken next always the one with the least piece. */
export function orderParts({ needs }: PartitionProblem, parts: readonly Pieces[]): PartOrder {
  const partOf = placesOf(parts);
  const taken = new Set<number>();
  const order: number[] = [];
  const byLeast = parts
    .map((_part, place) => place)
    .sort((left, right) => (parts[left]?.[0] ?? 0) - (parts[right]?.[0] ?? 0));
  const isMet = (place: number, group: Pieces) =>
    group.some((piece) => {
      const at = partOf.get(piece);
      return at === undefined || at === place || taken.has(at);
    });
  for (;;) {
    const next = byLeast.find(
      (place) =>
        !taken.has(place) &&
        (parts[place] ?? []).every((piece) =>
          (needs[piece] ?? []).every((group) => isMet(place, group)),
        ),
    );
    if (next === undefined) break;
    taken.add(next);
    order.push(next);
  }
  return { order, stuck: byLeast.filter((place) => !taken.has(place)) };
}

/**
 * Why parts wait for one another: for each of some parts, pieces that it holds together and pieces that it does not
 * hold. No workable choice has a part for each entry.
 */
export interface Deadlock {
  readonly waits: readonly { readonly together: Pieces; readonly without: Pieces }[];
}

/** The smallest deadlocks, one from each stuck part, each once. */
export function deadlocksOf(
  problem: PartitionProblem,
  parts: readonly Pieces[],
  stuck: readonly number[],
): readonly Deadlock[] {
  const partOf = placesOf(parts);
  const among = new Set(stuck);
  const witnesses = new Map(
    stuck.flatMap((place) => {
      const witness = witnessOf(problem, parts[place] ?? [], place, partOf, among);
      return witness ? [[place, witness] as const] : [];
    }),
  );
  const found = new Map<string, Deadlock>();
  for (const start of stuck) {
    const places = closureOf(start, witnesses, partOf);
    const deadlock = describe(places, witnesses, partOf);
    found.set(JSON.stringify(deadlock), deadlock);
  }
  return [...found.values()];
}

interface Witness {
  readonly piece: number;
  readonly group: Pieces;
}

/** The shortest group of one of its pieces that only other stuck parts could meet. */
function witnessOf(
  { needs }: PartitionProblem,
  pieces: Pieces,
  place: number,
  partOf: ReadonlyMap<number, number>,
  stuck: ReadonlySet<number>,
): Witness | null {
  const waiting = pieces.flatMap((piece) =>
    (needs[piece] ?? [])
      .filter((group) =>
        group.every((needed) => {
          const at = partOf.get(needed);
          return at !== undefined && at !== place && stuck.has(at);
        }),
      )
      .map((group) => ({ piece, group })),
  );
  return waiting.sort((left, right) => left.group.length - right.group.length)[0] ?? null;
}

function closureOf(
  start: number,
  witnesses: ReadonlyMap<number, Witness>,
  partOf: ReadonlyMap<number, number>,
): readonly number[] {
  // The set grows while it is walked.
  const places = new Set([start]);
  for (const place of places) {
    for (const piece of witnesses.get(place)?.group ?? []) places.add(partOf.get(piece) ?? place);
  }
  return coreOf([...places], witnesses, partOf);
}

/** The start need not be waited for by any other: it is left out as long as the rest is closed. */
function coreOf(
  places: readonly number[],
  witnesses: ReadonlyMap<number, Witness>,
  partOf: ReadonlyMap<number, number>,
): readonly number[] {
  const awaited = new Set(
    places.flatMap((place) => witnesses.get(place)?.group.map((piece) => partOf.get(piece)) ?? []),
  );
  const core = places.filter((place) => awaited.has(place));
  return core.length === places.length ? core : coreOf(core, witnesses, partOf);
}

function describe(
  places: readonly number[],
  witnesses: ReadonlyMap<number, Witness>,
  partOf: ReadonlyMap<number, number>,
): Deadlock {
  const awaited = places.flatMap((place) => witnesses.get(place)?.group ?? []);
  return {
    waits: places.toSorted(ascending).map((place) => {
      const { piece = -1, group = [] } = witnesses.get(place) ?? {};
      const own = [piece, ...awaited.filter((each) => partOf.get(each) === place)];
      return { together: [...new Set(own)].sort(ascending), without: group };
    }),
  };
}

function placesOf(parts: readonly Pieces[]): ReadonlyMap<number, number> {
  return new Map(parts.flatMap((part, place) => part.map((piece) => [piece, place] as const)));
}

function ascending(left: number, right: number): number {
  return left - right;
}
