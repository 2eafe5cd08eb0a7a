/**
 * The heaviest selection of indivisible blocks, some pairs of which exclude one another, of which a given share
 * must be primary weight. Exact, by dynamic programming over the secondary weight: for one secondary weight more
 * primary weight is never worse, so one best state is kept for each. Blocks that exclude one another are first
 * solved component by component, remembering only the chosen blocks that still have undecided neighbours.
 */

export interface Block {
  readonly primary: number;
  readonly secondary: number;
}

export interface BlockSelection {
  readonly primary: number;
  readonly secondary: number;
  /** Indexes of the chosen blocks, ascending. */
  readonly chosen: readonly number[];
}

export interface SelectionAsk {
  readonly blocks: readonly Block[];
  /** Neighbours by index; at most one of each pair is chosen. Symmetric. */
  readonly conflicts: readonly (readonly number[])[];
  /** Greatest secondary weight worth keeping: what is above can never be accepted. */
  readonly secondaryMax: number;
  /** Where given, only these may be chosen. */
  readonly present?: readonly boolean[];
  /** Where given, at least one of these must be chosen. */
  readonly anchors?: readonly boolean[];
}

/** One state: primary weight, and the chosen blocks as bits, the first block the highest. */
interface State {
  readonly primary: number;
  readonly chosen: bigint;
}

interface Option extends State {
  readonly secondary: number;
  readonly anchored: boolean;
}

/** The best state for each secondary weight, in two rows: without and with an anchor chosen. */
type Table = readonly [Map<number, State>, Map<number, State>];

/**
 * Among the acceptable selections the one with the greatest total, then the greatest primary weight, then the
 * least list of indexes. `accepts` must be monotone: more primary weight never makes it refuse.
 */
export function selectBlocks(
  ask: SelectionAsk,
  accepts: (primary: number, secondary: number) => boolean,
): BlockSelection | null {
  let best: { secondary: number; state: State } | null = null;
  for (const [secondary, state] of reachable(ask)) {
    if (!accepts(state.primary, secondary)) continue;
    if (best === null || isBetter(secondary, state, best.secondary, best.state)) {
      best = { secondary, state };
    }
  }
  if (best === null) return null;
  const { secondary, state } = best;
  return { primary: state.primary, secondary, chosen: indexes(state.chosen, ask.blocks.length) };
}

/** The least value of `cost` over every selection; `cost` must not rise with primary weight. */
export function leastOverSelections(
  ask: SelectionAsk,
  cost: (primary: number, secondary: number) => number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [secondary, state] of reachable(ask)) {
    least = Math.min(least, cost(state.primary, secondary));
  }
  return least;
}

function reachable(ask: SelectionAsk): ReadonlyMap<number, State> {
  const anchored = ask.anchors !== undefined;
  let table: Table = [new Map([[0, { primary: 0, chosen: 0n }]]), new Map<number, State>()];
  for (const component of components(ask)) {
    table = combine(table, componentOptions(ask, component), ask.secondaryMax);
  }
  return anchored ? table[1] : table[0];
}

function combine(table: Table, options: readonly Option[], secondaryMax: number): Table {
  const next: Table = [new Map<number, State>(), new Map<number, State>()];
  for (const row of [0, 1] as const) {
    for (const [secondary, state] of table[row]) {
      for (const option of options) {
        const sum = secondary + option.secondary;
        if (sum > secondaryMax) continue;
        keep(next[option.anchored ? 1 : row], sum, {
          primary: state.primary + option.primary,
          chosen: state.chosen | option.chosen,
        });
      }
    }
  }
  return next;
}

function keep(states: Map<number, State>, secondary: number, state: State): void {
  const known = states.get(secondary);
  if (!known || isPreferred(state, known)) states.set(secondary, state);
}

function isPreferred(state: State, known: State): boolean {
  if (state.primary !== known.primary) return state.primary > known.primary;
  return state.chosen > known.chosen;
}

function isBetter(secondary: number, state: State, bestSecondary: number, best: State): boolean {
  const total = secondary + state.primary;
  const bestTotal = bestSecondary + best.primary;
  return total === bestTotal ? isPreferred(state, best) : total > bestTotal;
}

/** Every way to choose within one component that is worth keeping. */
function componentOptions(ask: SelectionAsk, component: readonly number[]): readonly Option[] {
  const [only] = component;
  if (only !== undefined && component.length === 1) return singleOptions(ask, only);
  const position = new Map(component.map((index, order) => [index, order]));
  let states = new Map<string, Option & { readonly frontier: readonly number[] }>();
  const empty = { primary: 0, secondary: 0, chosen: 0n, anchored: false, frontier: [] };
  states.set('', empty);
  component.forEach((index, order) => {
    const next = new Map<string, Option & { readonly frontier: readonly number[] }>();
    const stillOpen = (chosen: number) =>
      (ask.conflicts[chosen] ?? []).some((other) => (position.get(other) ?? -1) > order);
    for (const state of states.values()) {
      const choices = state.frontier.some((chosen) => ask.conflicts[index]?.includes(chosen))
        ? [state]
        : [state, { ...take(ask, state, index), frontier: [...state.frontier, index] }];
      for (const choice of choices) {
        const frontier = choice.frontier.filter(stillOpen);
        const key = `${choice.secondary},${String(choice.anchored)},${frontier.join()}`;
        const known = next.get(key);
        if (!known || isPreferred(choice, known)) next.set(key, { ...choice, frontier });
      }
    }
    states = next;
  });
  return [...states.values()];
}

/** A primary block alone is always worth taking; a secondary one may be left out. */
function singleOptions(ask: SelectionAsk, index: number): readonly Option[] {
  const empty: Option = { primary: 0, secondary: 0, chosen: 0n, anchored: false };
  const taken = take(ask, empty, index);
  return taken.secondary === 0 && taken.primary > 0 ? [taken] : [taken, empty];
}

function take(ask: SelectionAsk, option: Option, index: number): Option {
  const block = ask.blocks[index] ?? { primary: 0, secondary: 0 };
  return {
    primary: option.primary + block.primary,
    secondary: option.secondary + block.secondary,
    chosen: option.chosen | (1n << BigInt(ask.blocks.length - 1 - index)),
    anchored: option.anchored || ask.anchors?.[index] === true,
  };
}

/** Connected components of the conflicts, each in an order that walks along neighbours. */
function components(ask: SelectionAsk): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const absent = (index: number) => ask.present?.[index] === false;
  return ask.blocks.flatMap((_block, start) => {
    if (seen.has(start) || absent(start)) return [];
    seen.add(start);
    const component = [start];
    // The list grows while it is walked: breadth first.
    for (const index of component) {
      for (const other of ask.conflicts[index] ?? []) {
        if (!seen.has(other) && !absent(other)) {
          seen.add(other);
          component.push(other);
        }
      }
    }
    return [component];
  });
}

function indexes(chosen: bigint, count: number): readonly number[] {
  return Array.from({ length: count }, (_unused, index) => index).filter(
    (index) => (chosen >> BigInt(count - 1 - index)) & 1n,
  );
}
