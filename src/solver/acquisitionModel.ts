import type { AcquisitionProblem, Choice, Cost, Gain, Item } from './acquisition.ts';
import {
  draftModel,
  minus,
  type MixedIntegerModel,
  type ModelDraft,
  plus,
  type Term,
} from './mixedInteger.ts';

/** A set of item and gain events of which not all may happen unless one of some others does. */
export interface Cut {
  /** Taking the item, or gaining the gain through it where the item offers it as an option. */
  readonly events: readonly Event[];
  readonly unless: readonly Event[];
}

export interface Event {
  readonly item: number;
  readonly gain: number | null;
}

export interface AcquisitionModel {
  readonly model: MixedIntegerModel;
  /** The items chosen in a solution, with variant and wanted options. */
  read(values: readonly number[]): readonly Choice[];
}

/**
 * The problem over some of its items as a mixed-integer model that minimises the given costs; orders of items come
 * in as cuts, when needed. `ceilings` bound the first of the problem's own costs.
 */
export function modelAcquisition(
  problem: AcquisitionProblem,
  items: readonly number[],
  cuts: readonly Cut[],
  costs: readonly Cost[],
  ceilings: readonly number[],
): AcquisitionModel {
  const draft = draftModel();
  const columns = itemColumns(draft, problem, items);
  const gains = gainColumns(draft, problem, columns);
  countTowardsTarget(draft, problem, gains);
  keepLimits(draft, problem, columns, gains);
  for (const cut of cuts) addCut(draft, columns, cut);
  ceilings.forEach((ceiling, order) => {
    const cost = problem.costs[order];
    if (cost) draft.atMost(ceiling, costTerms(columns, gains, cost));
  });
  const objectives = costs.map((cost) => costTerms(columns, gains, cost));
  return { model: draft.finish(objectives), read: (values) => readChoices(columns, values) };
}

/** The columns of one item: one a variant, and one a variant and wanted option. */
interface ItemColumns {
  readonly index: number;
  readonly item: Item;
  readonly variants: readonly number[];
  readonly wanted: ReadonlyMap<number, readonly number[]>;
}

interface GainColumn {
  readonly gain: Gain;
  /** 1 when it is newly gained. */
  readonly gained: number;
  /** Terms that are 1 or more when an item brings it. */
  readonly brought: readonly Term[];
  /** Terms that are 1 or more when an item brings it so that it may count. */
  readonly counting: readonly Term[];
}

function itemColumns(
  draft: ModelDraft,
  problem: AcquisitionProblem,
  items: readonly number[],
): readonly ItemColumns[] {
  return items.flatMap((index) => {
    const item = problem.items[index];
    if (!item) return [];
    const variants = item.variants.map(() => draft.binary());
    const taken = variants.map((column) => plus(column));
    draft.atMost(1, taken);
    if (item.mustTake) draft.atLeast(1, taken);
    const wanted = new Map(
      item.optional.map((gain) => [
        gain,
        variants.map((variant) => {
          const column = draft.binary();
          draft.atMost(0, [plus(column), minus(variant)]);
          return column;
        }),
      ]),
    );
    return [{ index, item, variants, wanted }];
  });
}

/** Every gain that some chosen item could bring, in the order of gains, so that equal questions give equal models. */
function gainColumns(
  draft: ModelDraft,
  problem: AcquisitionProblem,
  columns: readonly ItemColumns[],
): ReadonlyMap<number, GainColumn> {
  const brought = new Map<number, Term[]>();
  const counting = new Map<number, Term[]>();
  for (const { item, variants, wanted } of columns) {
    for (const gain of item.required) append(brought, gain, variants);
    for (const [gain, options] of wanted) append(brought, gain, options);
    item.variants.forEach((variant, order) => {
      for (const gain of variant.counts) {
        const column = wanted.get(gain)?.[order] ?? variants[order];
        if (column !== undefined) append(counting, gain, [column]);
      }
    });
  }
  const wholes = problem.gains.flatMap((gain, index) => (gain.parts ? [index] : []));
  const indexes = [...new Set([...brought.keys(), ...wholes])].sort((left, right) => left - right);
  const gains = new Map<number, GainColumn>();
  for (const index of indexes) {
    const gain = problem.gains[index];
    if (!gain) continue;
    const own = { brought: brought.get(index) ?? [], counting: counting.get(index) ?? [] };
    gains.set(index, { gain, gained: draft.unit(), ...own });
  }
  for (const index of indexes) tieGain(draft, gains, index);
  for (const index of problem.mustGain) {
    const column = gains.get(index);
    draft.atLeast(1, column ? [plus(column.gained)] : []);
  }
  return gains;
}

function append(terms: Map<number, Term[]>, gain: number, columns: readonly number[]): void {
  const found = terms.get(gain) ?? [];
  found.push(...columns.map((column) => plus(column)));
  terms.set(gain, found);
}

/** A gain is made exactly when an item brings it or its last part does; what it needs is gained too. */
function tieGain(draft: ModelDraft, gains: ReadonlyMap<number, GainColumn>, index: number): void {
  const column = gains.get(index);
  if (!column) return;
  const { gain, gained, brought } = column;
  for (const term of brought) draft.atLeast(0, [plus(gained), minus(term.column)]);
  const throughParts = gain.parts && tieParts(draft, gains, gained, gain.parts);
  const sources = throughParts === null ? brought : [...brought, plus(throughParts)];
  draft.atMost(0, [plus(gained), ...sources.map(negative)]);
  if (gain.forbidden) draft.atMost(0, [plus(gained)]);
  for (const group of gain.needs) {
    const met = group.flatMap((need) => {
      const found = gains.get(need);
      return found ? [minus(found.gained)] : [];
    });
    // Completed by its parts a whole asks nothing more, so its own needs bind only what items bring.
    const relief = throughParts === null ? [] : [minus(throughParts)];
    for (const term of brought) draft.atMost(0, [term, ...met, ...relief]);
  }
}

function tieParts(
  draft: ModelDraft,
  gains: ReadonlyMap<number, GainColumn>,
  whole: number,
  parts: readonly number[],
): number {
  const complete = draft.unit();
  const columns = parts.map((part) => gains.get(part)?.gained);
  const known = columns.flatMap((column) => (column === undefined ? [] : [column]));
  for (const column of known) draft.atMost(0, [plus(complete), minus(column)]);
  if (known.length < parts.length) draft.atMost(0, [plus(complete)]);
  else draft.atLeast(1 - parts.length, [plus(whole), ...known.map((column) => minus(column))]);
  return complete;
}

/** Blocks put forward count whole or not at all, within the share, no two that exclude one another. */
function countTowardsTarget(
  draft: ModelDraft,
  problem: AcquisitionProblem,
  gains: ReadonlyMap<number, GainColumn>,
): void {
  const { target, held } = problem;
  if (target === null) return;
  const forward = new Map(held.map((_block, index) => [index, draft.binary()]));
  const total: Term[] = [];
  const share: Term[] = [];
  const percent = target.primaryPercent ?? 0;
  const weigh = (column: number, primary: number, secondary: number) => {
    total.push(plus(column, primary + secondary));
    share.push(plus(column, (100 - percent) * primary - percent * secondary));
  };
  for (const [index, column] of forward) {
    weigh(column, held[index]?.primary ?? 0, held[index]?.secondary ?? 0);
  }
  const countable = new Map<number, readonly Term[]>();
  for (const index of gains.keys())
    countable.set(index, countingTerms(draft, gains, index, countable));
  for (const [index, { gain }] of gains) {
    if (!gain.weight) continue;
    const column = draft.binary();
    forward.set(held.length + index, column);
    draft.atMost(0, [plus(column), ...(countable.get(index) ?? []).map(negative)]);
    weigh(column, gain.weight.primary, gain.weight.secondary);
  }
  for (const [left, right] of problem.conflicts) {
    const [one, other] = [forward.get(left), forward.get(right)];
    if (one !== undefined && other !== undefined) draft.atMost(1, [plus(one), plus(other)]);
  }
  draft.atLeast(target.total, total);
  if (target.primaryPercent !== null) draft.atLeast(0, share);
}

/** Terms that are 1 or more when the gain may count: brought so by an item, or all its parts brought so. */
function countingTerms(
  draft: ModelDraft,
  gains: ReadonlyMap<number, GainColumn>,
  index: number,
  known: ReadonlyMap<number, readonly Term[]>,
): readonly Term[] {
  const column = gains.get(index);
  if (!column) return [];
  const { gain, counting } = column;
  if (gain.parts === null || !gain.partsCount) return counting;
  const complete = draft.unit();
  for (const part of gain.parts) {
    const terms = known.get(part) ?? countingTerms(draft, gains, part, known);
    draft.atMost(0, [plus(complete), ...terms.map(negative)]);
  }
  return [...counting, plus(complete)];
}

function keepLimits(
  draft: ModelDraft,
  problem: AcquisitionProblem,
  columns: readonly ItemColumns[],
  gains: ReadonlyMap<number, GainColumn>,
): void {
  if (problem.feeMax !== null) {
    draft.atMost(problem.feeMax, costTerms(columns, gains, 'FEE'));
  }
  if (problem.hoursMax !== null) {
    draft.atMost(problem.hoursMax, costTerms(columns, gains, 'HOURS'));
  }
}

function costTerms(
  columns: readonly ItemColumns[],
  gains: ReadonlyMap<number, GainColumn>,
  cost: Cost,
): readonly Term[] {
  if (cost === 'CREDITS' || cost === 'HOURS') {
    const key = cost === 'CREDITS' ? 'credits' : 'hours';
    return [...gains.values()].map(({ gain, gained }) => plus(gained, gain[key]));
  }
  return columns.flatMap(({ item, variants }) =>
    variants.map((column, order) => plus(column, variantFactor(item, order, cost))),
  );
}

function variantFactor(item: Item, order: number, cost: 'UNKNOWN_FEES' | 'FEE' | 'ITEMS'): number {
  const variant = item.variants[order];
  if (cost === 'ITEMS' || !variant) return 1;
  return cost === 'FEE' ? variant.fee : variant.unknownFee;
}

function addCut(draft: ModelDraft, columns: readonly ItemColumns[], cut: Cut): void {
  const byIndex = new Map(columns.map((each) => [each.index, each]));
  const termsOf = (event: Event): readonly Term[] => {
    const found = byIndex.get(event.item);
    const wanted = event.gain === null ? undefined : found?.wanted.get(event.gain);
    return (wanted ?? found?.variants ?? []).map((column) => plus(column));
  };
  const terms = [
    ...cut.events.flatMap(termsOf),
    ...cut.unless.flatMap((event) => termsOf(event).map(negative)),
  ];
  draft.atMost(cut.events.length - 1, terms);
}

function negative(term: Term): Term {
  return minus(term.column, term.factor);
}

function readChoices(
  columns: readonly ItemColumns[],
  values: readonly number[],
): readonly Choice[] {
  return columns.flatMap(({ index, variants, wanted }) => {
    const variant = variants.findIndex((column) => values[column] === 1);
    if (variant < 0) return [];
    const options = [...wanted].flatMap(([gain, picks]) =>
      values[picks[variant] ?? -1] === 1 ? [gain] : [],
    );
    return [{ item: index, variant, wanted: options }];
  });
}
