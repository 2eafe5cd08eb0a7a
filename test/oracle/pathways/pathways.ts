import type { Catalogue, Offering, Qualification } from '../../../src/domain/catalogue.ts';
import type { PathwayQuestion } from '../../../src/domain/pathway.ts';
import type { PlanObjective } from '../../../src/domain/plan.ts';
import { essentialSkills, requiredOutcomes, skillsGained } from './destinations.ts';
import { credits, isEntryMet, isMet, assignments, withWholes } from './stacking.ts';

/** What of the question holds: everything, or only the requirements named ("GROUP g0", "PREREQUISITE", ...). */
export type Holds = (requirement: string) => boolean;

export interface Item {
  readonly id: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** In hundredths; null where no fitting offering states one in NZD. */
  readonly fee: number | null;
}

/** What has been taken, in some workable order. */
export interface State {
  readonly items: readonly string[];
  readonly fresh: ReadonlySet<string>;
  /** Achieved once entry was met, and not after the capstone. */
  readonly serving: ReadonlySet<string>;
  readonly isOver: boolean;
}

export interface Reached {
  readonly items: readonly string[];
  /** By the objectives asked for; a fee is two: items of unknown fee, then the sum. */
  readonly values: readonly number[];
}

export function itemsOf(catalogue: Catalogue, question: PathwayQuestion, holds: Holds): Item[] {
  const { constraints: c, asOf } = question;
  const excluded = holds('EXCLUDED') ? (c.excludeIds ?? []) : [];
  const unoffered =
    (c.allowUnoffered === true || !holds('NOTHING_OFFERED')) &&
    (c.maxFee === undefined || !holds('MAX_FEE'));
  const fits = (offering: Offering) =>
    !excluded.includes(offering.id) &&
    !excluded.includes(offering.provider) &&
    (!c.modes?.length || !holds('MODE') || c.modes.includes(offering.mode)) &&
    (!c.regions?.length ||
      !holds('REGION') ||
      offering.region === undefined ||
      c.regions.includes(offering.region)) &&
    (c.maxFee === undefined || !holds('MAX_FEE') || offering.fee !== undefined);
  const taken = (id: string, required: readonly string[], optional: readonly string[]) => {
    const offered = (catalogue.offerings ?? []).filter((each) => each.item === id).filter(fits);
    if (excluded.includes(id) || (offered.length === 0 && !unoffered)) return [];
    const fees = offered.flatMap(({ fee }) => (fee === undefined ? [] : [Math.round(fee * 100)]));
    return [{ id, required, optional, fee: fees.length > 0 ? Math.min(...fees) : null }];
  };
  return [
    ...(catalogue.learningOutcomes ?? []).flatMap(({ id, status }) =>
      status === 'EXPIRED' ? [] : taken(id, [id], []),
    ),
    ...(catalogue.microCredentials ?? []).flatMap((each) => {
      if (each.status === 'DISCONTINUED' || (each.listedOn ?? asOf) > asOf) return [];
      const optional = each.outcomes.filter(({ required }) => !required);
      return taken(
        each.id,
        requiredOutcomes(each),
        optional.map(({ outcome }) => outcome),
      );
    }),
  ];
}

/** Every set of items that leads to the goal, each with its best values; the empty one where nothing is needed. */
export function allReached(
  catalogue: Catalogue,
  held: ReadonlySet<string>,
  question: PathwayQuestion,
  holds: Holds = () => true,
): readonly Reached[] {
  const best = new Map<string, Reached>();
  const items = itemsOf(catalogue, question, holds);
  for (const state of allStates(catalogue, held, question, items, holds)) {
    if (!isArrived(catalogue, held, question, state, holds)) continue;
    const values = valuesOf(catalogue, question, items, state);
    const names = [...state.items].sort();
    const known = best.get(names.join(' '));
    if (!known || compareValues(values, known.values) < 0) {
      best.set(names.join(' '), { items: names, values });
    }
  }
  return [...best.values()];
}

export function compareValues(left: readonly number[], right: readonly number[]): number {
  const place = left.findIndex((value, order) => value !== right[order]);
  return place < 0 ? 0 : (left[place] ?? 0) - (right[place] ?? 0);
}

function* allStates(
  catalogue: Catalogue,
  held: ReadonlySet<string>,
  question: PathwayQuestion,
  items: readonly Item[],
  holds: Holds,
): Generator<State> {
  const start: State = { items: [], fresh: new Set(), serving: new Set(), isOver: false };
  const states = [start];
  const seen = new Set<string>();
  const { requireIds = [] } = question.constraints;
  const required = holds('REQUIRED') ? requireIds : [];
  // The list grows while it is walked.
  for (const state of states) {
    yield state;
    for (const item of items) {
      if (state.items.includes(item.id)) continue;
      for (const wanted of subsets(item.optional)) {
        const next = takeNext(catalogue, held, question, state, item, wanted, holds);
        if (!next) continue;
        const isIdle = next.fresh.size === state.fresh.size;
        if (isIdle && !required.includes(item.id)) continue;
        const key = JSON.stringify([
          [...next.items].sort(),
          [...next.fresh].sort(),
          [...next.serving].sort(),
          next.isOver,
        ]);
        if (!seen.has(key)) states.push(next);
        seen.add(key);
      }
    }
  }
}

function takeNext(
  catalogue: Catalogue,
  held: ReadonlySet<string>,
  question: PathwayQuestion,
  state: State,
  item: Item,
  wanted: readonly string[],
  holds: Holds,
): State | null {
  const before = new Set([...held, ...state.fresh]);
  const carried = [...item.required, ...wanted].filter((id) => !before.has(id));
  const after = withWholes(catalogue, new Set([...before, ...carried]));
  const fresh = [...after].filter((id) => !before.has(id));
  const { excludeIds = [], maxFee, maxHours } = question.constraints;
  if (holds('EXCLUDED') && fresh.some((id) => excludeIds.includes(id))) return null;
  const isReady = (id: string) =>
    (outcomeOf(catalogue, id)?.prerequisites ?? []).every((g) => g.some((need) => after.has(need)));
  if (holds('PREREQUISITE') && !carried.every(isReady)) return null;
  const qualification = qualificationOf(catalogue, question);
  const entered = !qualification || !holds('ENTRY') || isEntryMet(catalogue, qualification, before);
  const capstone = qualification && holds('CAPSTONE') ? qualification.capstone : undefined;
  const serves = entered && !state.isOver;
  const next = {
    items: [...state.items, item.id],
    fresh: new Set([...state.fresh, ...fresh]),
    serving: new Set([...state.serving, ...(serves ? fresh : [])]),
    isOver: state.isOver || (capstone !== undefined && fresh.includes(capstone)),
  };
  const items = itemsOf(catalogue, question, holds);
  const fees = next.items.map((id) => items.find((each) => each.id === id)?.fee ?? 0);
  const sum = fees.reduce((total, fee) => total + fee, 0);
  if (maxFee !== undefined && holds('MAX_FEE') && sum > maxFee) return null;
  const hours = total(next.fresh, (id) => hoursOf(catalogue, id));
  return maxHours !== undefined && holds('MAX_HOURS') && hours > maxHours ? null : next;
}

export function isArrived(
  catalogue: Catalogue,
  held: ReadonlySet<string>,
  question: PathwayQuestion,
  state: State,
  holds: Holds,
): boolean {
  const all = new Set([...held, ...state.fresh]);
  const micros = (catalogue.microCredentials ?? []).map(({ id }) => id);
  const isRequiredMet = (question.constraints.requireIds ?? []).every((id) =>
    micros.includes(id) ? state.items.includes(id) : all.has(id),
  );
  if (holds('REQUIRED') && !isRequiredMet) return false;
  const { to } = question;
  const gained = skillsGained(catalogue, all);
  const hasAll = (ids: readonly string[]) =>
    ids.every((id) => all.has(id) || !holds(`OUTCOME ${id}`));
  const gains = (ids: readonly string[]) =>
    ids.every((id) => gained.has(id) || !holds(`SKILL ${id}`));
  switch (to.kind) {
    case 'OUTCOMES':
      return hasAll(to.ids);
    case 'SKILLS':
      return gains(to.ids);
    case 'OCCUPATION':
      return gains(essentialSkills(catalogue, to.id));
    case 'MICRO_CREDENTIAL': {
      const micro = catalogue.microCredentials?.find(({ id }) => id === to.id);
      return micro !== undefined && hasAll(requiredOutcomes(micro));
    }
    case 'QUALIFICATION': {
      const qualification = qualificationOf(catalogue, question);
      if (!qualification) return false;
      const { capstone } = qualification;
      const usable = new Set([...held, ...state.serving]);
      return (
        (capstone === undefined || !holds('CAPSTONE') || all.has(capstone)) &&
        (!holds('ENTRY') || isEntryMet(catalogue, qualification, all)) &&
        areGroupsMet(catalogue, qualification, [...usable], holds)
      );
    }
    default:
      return false;
  }
}

function areGroupsMet(
  catalogue: Catalogue,
  qualification: Qualification,
  usable: readonly string[],
  holds: Holds,
): boolean {
  const groups = qualification.groups.filter(({ id }) => holds(`GROUP ${id}`));
  const listed = usable.filter((id) => groups.some(({ outcomes }) => outcomes.includes(id)));
  const free = holds('EXCLUSION_PAIR') ? catalogue : withoutPairs(catalogue);
  for (const chosen of assignments(free, { ...qualification, groups }, listed)) {
    if (groups.every((group, number) => isMet(free, group, chosen[number] ?? []))) return true;
  }
  return false;
}

function withoutPairs(catalogue: Catalogue): Catalogue {
  const learningOutcomes = (catalogue.learningOutcomes ?? []).map((each) => ({
    ...each,
    excludes: [],
    supersedes: [],
  }));
  return { ...catalogue, learningOutcomes };
}

export function qualificationOf(
  catalogue: Catalogue,
  { to }: PathwayQuestion,
): Qualification | undefined {
  if (to.kind !== 'QUALIFICATION') return undefined;
  return catalogue.qualifications?.find(({ id }) => id === to.id);
}

function valuesOf(
  catalogue: Catalogue,
  question: PathwayQuestion,
  items: readonly Item[],
  state: State,
): readonly number[] {
  const fees = state.items.map((id) => items.find((each) => each.id === id)?.fee ?? null);
  return objectiveValues(catalogue, question, state.fresh, fees);
}

/** By the objectives asked for; the days until the last item ends where they are told. */
export function objectiveValues(
  catalogue: Catalogue,
  { minimise }: PathwayQuestion,
  fresh: Iterable<string>,
  fees: readonly (number | null)[],
  days: readonly number[] = [],
): readonly number[] {
  const ids = [...fresh];
  const value: Readonly<Record<PlanObjective, readonly number[]>> = {
    CREDITS: [total(ids, (id) => credits(catalogue, id))],
    HOURS: [total(ids, (id) => hoursOf(catalogue, id))],
    FEE: [fees.filter((fee) => fee === null).length, total(fees, (fee) => fee ?? 0)],
    ITEMS: [fees.length],
    WEEKS: days,
  };
  return minimise.flatMap((objective) => value[objective]);
}

export function hoursOf(catalogue: Catalogue, id: string): number {
  const outcome = outcomeOf(catalogue, id);
  return Math.round((outcome?.learningHours ?? (outcome?.credits ?? 0) * 10) * 100);
}

function outcomeOf(catalogue: Catalogue, id: string) {
  return catalogue.learningOutcomes?.find((each) => each.id === id);
}

export function total<T>(values: Iterable<T>, of: (value: T) => number): number {
  let sum = 0;
  for (const value of values) sum += of(value);
  return sum;
}

export function subsets(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((all, id) => [...all, ...all.map((own) => [...own, id])], [[]]);
}
