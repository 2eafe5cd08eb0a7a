import type {
  Catalogue,
  LearningOutcome,
  MicroCredential,
  Offering,
} from '../../../src/domain/catalogue.ts';
import { compareText } from '../../../src/domain/compareText.ts';
import type { ShelfFilter } from '../../../src/services/shelf/shelfFilter.ts';
import type { ShelfQuestion } from './arbitraryShelf.ts';

/** What the shelf should hold, read off the document one record at a time; it shares nothing with the service. */
export interface ExpectedItem {
  readonly id: string;
  readonly fee: number | null;
  readonly offeringIds: readonly string[];
  readonly newSkills: number;
  readonly skillsGained: number;
  readonly facets: Readonly<Record<string, ReadonlySet<string>>>;
  readonly keys: Readonly<Record<string, number | string | null>>;
}

type Item = { readonly outcome: LearningOutcome } | { readonly credential: MicroCredential };

export function readShelf(catalogue: Catalogue, today: string) {
  const { learningOutcomes = [], microCredentials = [], offerings = [] } = catalogue;
  const { subjectFields = [], skills = [], frameworks = [], organisations = [] } = catalogue;
  const outcome = (id: string) => learningOutcomes.find((each) => each.id === id);
  const framework = (id?: string) => frameworks.find((each) => each.id === id);
  const fieldAndAbove = (id: string | undefined): string[] =>
    id === undefined
      ? []
      : [id, ...fieldAndAbove(subjectFields.find((each) => each.id === id)?.broader)];
  /** The skill, its twins, and all above any of them, by uri where they have one; a twin may lie above its twin. */
  const skillAndAbove = (id: string, seen: readonly string[] = []): string[] => {
    if (seen.includes(id)) return [];
    const uri = skills.find((each) => each.id === id)?.uri;
    const twins = skills.filter(
      (each) => each.id === id || (uri !== undefined && each.uri === uri),
    );
    const below = [...seen, id];
    const above = twins.flatMap(({ broader = [] }) =>
      broader.flatMap((each) => skillAndAbove(each, below)),
    );
    return [...twins.map((each) => each.id), ...above];
  };
  const oneName = (id: string) => skills.find((each) => each.id === id)?.uri ?? `id ${id}`;
  const namedSkills = (some: readonly LearningOutcome[]) =>
    some.flatMap(({ skills: tags = [] }) => tags.map(({ skill }) => skill));
  const hours = (each: LearningOutcome) =>
    each.learningHours ??
    each.credits * (framework(each.framework)?.jurisdiction === 'IN' ? 30 : 10);

  function describe(item: Item) {
    if ('outcome' in item) {
      const each = item.outcome;
      const setter = organisations.find(({ id }) => id === each.setter);
      return {
        ...each,
        kind: 'LEARNING_OUTCOME',
        carried: [each],
        required: [each],
        hours: hours(each),
        jurisdiction:
          each.jurisdiction ??
          framework(each.framework)?.jurisdiction ??
          setter?.jurisdiction ??
          'NZ',
        recognition: undefined,
        stackable: undefined,
      };
    }
    const each = item.credential;
    const carried = each.outcomes.flatMap((one) => outcome(one.outcome) ?? []);
    const required = each.outcomes.flatMap((one) => (one.required && outcome(one.outcome)) || []);
    const rate = framework(each.framework)?.jurisdiction === 'IN' ? 30 : 10;
    const total = required.reduce((sum, one) => sum + Math.round(hours(one) * 100), 0) / 100;
    return {
      ...each,
      kind: 'MICRO_CREDENTIAL',
      carried,
      required,
      hours: required.length > 0 ? total : each.credits * rate,
    };
  }

  const onShelf = [
    ...microCredentials
      .filter(
        (each) =>
          each.status !== 'DISCONTINUED' &&
          (each.listedOn ?? today) <= today &&
          (each.expiresOn ?? today) >= today,
      )
      .map((credential) => describe({ credential })),
    ...learningOutcomes
      .filter(
        (each) =>
          each.status !== 'EXPIRED' &&
          (each.validFrom ?? today) <= today &&
          (each.validTo ?? today) >= today &&
          offerings.some(({ item }) => item === each.id),
      )
      .map((each) => describe({ outcome: each })),
  ];

  function offeringFits(each: Offering, filter: ShelfFilter): boolean {
    const unless = (list: readonly string[] | null | undefined, value: string | undefined) =>
      !list?.length || value === undefined || list.includes(value);
    const start = (each.starts ?? []).some(
      (on) => on >= (filter.startsFrom ?? '') && on <= (filter.startsTo ?? '9999'),
    );
    return (
      unless(filter.providerIds, each.provider) &&
      unless(filter.regions, each.region) &&
      unless(filter.modes, each.mode) &&
      unless(filter.languages, each.language) &&
      unless(filter.audience ? [filter.audience] : null, each.audience) &&
      ((filter.maxFee ?? null) === null || (nzd(each) ?? Infinity) <= (filter.maxFee ?? 0)) &&
      (!each.starts?.length || start)
    );
  }

  function itemFits(item: (typeof onShelf)[number], filter: ShelfFilter): boolean {
    const among = (list: readonly string[] | null | undefined, ...values: (string | undefined)[]) =>
      !list?.length || values.some((value) => value !== undefined && list.includes(value));
    const { level } = item;
    return (
      among(filter.ids, item.id) &&
      among(filter.kinds, item.kind) &&
      among(filter.fieldIds, ...item.carried.flatMap(({ field }) => fieldAndAbove(field))) &&
      among(filter.skillIds, ...namedSkills(item.carried).flatMap((id) => skillAndAbove(id))) &&
      among(filter.frameworkIds, item.framework) &&
      among(filter.jurisdictions, item.jurisdiction) &&
      among(filter.recognition, item.recognition) &&
      (typeof filter.stackable !== 'boolean' || item.stackable === filter.stackable) &&
      (level === undefined || level >= (filter.minLevel ?? level)) &&
      (level === undefined || level <= (filter.maxLevel ?? level)) &&
      item.credits >= (filter.minCredits ?? 0) &&
      item.credits <= (filter.maxCredits ?? Infinity) &&
      item.hours <= (filter.maxHours ?? Infinity)
    );
  }

  const asksOfOfferings = (filter: ShelfFilter) =>
    [filter.providerIds, filter.regions, filter.modes, filter.languages].some(
      (list) => list?.length,
    ) ||
    [filter.audience, filter.maxFee, filter.startsFrom, filter.startsTo].some(
      (value) => value !== undefined && value !== null,
    );

  return function expected({ filter, orderBy, heldIds }: ShelfQuestion): readonly ExpectedItem[] {
    const held = new Set(heldIds);
    for (let before = -1; before !== held.size;) {
      before = held.size;
      for (const { partOf } of learningOutcomes) {
        const parts = learningOutcomes.filter((each) => each.partOf === partOf);
        if (partOf !== undefined && parts.every(({ id }) => held.has(id))) held.add(partOf);
      }
    }
    const known = new Set(
      namedSkills(learningOutcomes.filter(({ id }) => held.has(id)))
        .flatMap((id) => skillAndAbove(id))
        .map(oneName),
    );
    const items = onShelf
      .filter((item) => itemFits(item, filter))
      .flatMap((item): readonly ExpectedItem[] => {
        const fitting = offerings
          .filter((each) => each.item === item.id && offeringFits(each, filter))
          .toSorted((left, right) => compareText(left.id, right.id));
        if (asksOfOfferings(filter) && fitting.length === 0) return [];
        const fees = fitting.flatMap((each) => nzd(each) ?? []);
        const fee = fees.length === 0 ? null : Math.min(...fees);
        const from = [filter.startsFrom ?? today, today].toSorted().at(-1) ?? today;
        const starts = fitting
          .flatMap((each) => (each.starts?.length ? each.starts : [from]))
          .filter((on) => on >= from && on <= (filter.startsTo ?? '9999'));
        const gained = new Set(namedSkills(item.required).map(oneName));
        const fresh = [...gained].filter((skill) => !known.has(skill)).length;
        const facets = {
          kind: set([item.kind]),
          level: set([item.level?.toString()]),
          field: set(item.carried.flatMap(({ field }) => fieldAndAbove(field))),
          provider: set(fitting.map(({ provider }) => provider)),
          region: set(fitting.map(({ region }) => region)),
          mode: set(fitting.map(({ mode }) => mode)),
          language: set(fitting.map(({ language }) => language)),
          audience: set(fitting.map(({ audience }) => audience)),
          jurisdiction: set([item.jurisdiction]),
          framework: set([item.framework]),
          recognition: set([item.recognition]),
          stackable: set([item.stackable?.toString()]),
          fee: set([feeBand(fee)]),
          credits: set([creditBand(item.credits)]),
        };
        const keys = {
          RELEVANCE: 0,
          TITLE_ASC: item.title,
          CREDITS_ASC: item.credits,
          CREDITS_DESC: -item.credits,
          FEE_ASC: fee,
          FEE_DESC: fee === null ? null : -fee,
          LEVEL_ASC: item.level ?? null,
          LEVEL_DESC: item.level === undefined ? null : -item.level,
          HOURS_ASC: Math.round(item.hours * 100),
          STARTS_ASC: starts.toSorted()[0] ?? null,
          NEW_SKILLS_PER_CREDIT_DESC: -perUnit(fresh, item.credits),
          NEW_SKILLS_PER_FEE_DESC: fee === null ? null : -perUnit(fresh, fee),
        };
        const offeringIds = fitting.map(({ id }) => id);
        const skillsGained = gained.size;
        return [{ id: item.id, fee, offeringIds, newSkills: fresh, skillsGained, facets, keys }];
      });
    return items.toSorted((left, right) => compare(left, right, [...orderBy, 'TITLE_ASC']));
  };
}

function nzd({ fee, currency }: Offering): number | undefined {
  return (currency ?? 'NZD') === 'NZD' ? fee : undefined;
}

/** With nothing to pay for it, more is better than any bargain. */
function perUnit(skills: number, units: number): number {
  return units === 0 ? skills * 1e15 : skills / units;
}

function set(values: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(values.filter((value) => value !== undefined));
}

function feeBand(fee: number | null): string {
  if (fee === null) return 'UNKNOWN';
  if (fee === 0) return 'FREE';
  const most = [100, 500, 1000, 5000].find((limit) => fee <= limit);
  return most === undefined ? 'OVER_5000' : `UP_TO_${most}`;
}

function creditBand(credits: number): string {
  const most = [5, 10, 20, 40].find((limit) => credits <= limit);
  return most === undefined ? 'OVER_40' : `UP_TO_${most}`;
}

function compare(left: ExpectedItem, right: ExpectedItem, order: readonly string[]): number {
  for (const by of order) {
    const [a, b] = [left.keys[by] ?? null, right.keys[by] ?? null];
    if (a === b) continue;
    if (a === null) return 1;
    if (b === null) return -1;
    if (typeof a === 'string' || typeof b === 'string') return compareText(String(a), String(b));
    return a - b;
  }
  return compareText(left.id, right.id);
}
