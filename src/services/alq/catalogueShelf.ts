import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { StudyConstraints } from '../../domain/plan.ts';
import type { PlanningOffering } from '../../domain/planningCatalogue.ts';
import type { AlqTerms } from '../../rules/alqTerms.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { isAssured, judgeProviders, type ProviderJudge } from '../../rules/newlyCounting.ts';
import { isCurrent, isOpen, levelFilter, offeringFilter } from '../../rules/takeable.ts';
import { listAt } from '../../solver/lists.ts';
import { openShelf, type Shelf } from '../../solver/shelf.ts';
import { type CatalogueItem, type CatalogueStock, stockOf } from './catalogueStock.ts';

/** What can be taken under some constraints, and the offering that each way stands for. */
export interface CatalogueShelf extends CatalogueStock {
  readonly shelf: Shelf;
  /** By way; null: taken although nobody offers it. */
  readonly offerings: readonly (PlanningOffering | null)[];
  /** By gain, 1: quality assured, so that it can count. */
  readonly assured: Uint8Array;
}

/** What of a question decides the shelf: neither the learner nor the goal does. */
export interface ShelfAsk {
  readonly asOf: CalendarDate;
  readonly completeBy: CalendarDate;
  readonly constraints: StudyConstraints;
}

/** Enough for the questions of one person at a time, and for finding out which of their wishes conflict. */
const SHELVES_MAX = 8;
const shelves = new WeakMap<CatalogueIndex, Map<string, CatalogueShelf>>();

/** Questions with the same wishes share one shelf; those least recently asked for make room. */
export function shelfOf(index: CatalogueIndex, terms: AlqTerms, ask: ShelfAsk): CatalogueShelf {
  const known = shelves.get(index) ?? new Map<string, CatalogueShelf>();
  shelves.set(index, known);
  const key = keyOf(terms, ask);
  const found = known.get(key) ?? openCatalogueShelf(index, terms, ask);
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > SHELVES_MAX && oldest !== undefined) known.delete(oldest);
  return found;
}

function keyOf(terms: AlqTerms, { asOf, completeBy, constraints }: ShelfAsk): string {
  const { maxFee, minLevel, maxLevel, audience, allowUnoffered } = constraints;
  const { providerIds, regions, modes, languages, excludeIds } = constraints;
  const { policyId, jurisdiction, uncountedRecognitions } = terms;
  const lists = [providerIds, regions, modes, languages, excludeIds, [...uncountedRecognitions]];
  return JSON.stringify([
    [policyId, jurisdiction, asOf, completeBy, minLevel, maxLevel, audience],
    [allowUnoffered === true, maxFee !== undefined],
    lists.map((values) => (values ?? []).toSorted()),
  ]);
}

function openCatalogueShelf(
  index: CatalogueIndex,
  terms: AlqTerms,
  { asOf, completeBy, constraints }: ShelfAsk,
): CatalogueShelf {
  const catalogue = stockOf(index);
  const excluded = new Set(constraints.excludeIds);
  const forbidden = Uint8Array.from(catalogue.outcomes, ({ id }) => (excluded.has(id) ? 1 : 0));
  const assured = Uint8Array.from(catalogue.outcomes, (each) => (isAssured(terms, each) ? 1 : 0));
  const accredits = judgeProviders(index, terms, completeBy);
  const fitsOffering = offeringFilter(constraints);
  const fitsLevel = levelFilter(constraints);
  const allowsUnoffered = constraints.allowUnoffered === true && constraints.maxFee === undefined;
  const { shelf, ways } = openShelf(
    catalogue.stock,
    (number) => {
      const item = catalogue.items[number];
      if (!item || excluded.has(item.id) || !fitsLevel(item.source.level)) return [];
      if (!isOnShelf(item, asOf)) return [];
      const offerings: (PlanningOffering | null)[] = [];
      for (const offering of index.offeringsByItem.get(item.id) ?? []) {
        if (fitsOffering(offering)) offerings.push(offering);
      }
      if (allowsUnoffered) offerings.push(null);
      if (offerings.length === 0) return [];
      const countable = countableGains(catalogue, terms, number, forbidden, assured);
      return offerings.map((offering) => ({
        fee: offering?.feeNzd ?? null,
        counts: offering
          ? countingWith(catalogue, accredits, item, offering, countable)
          : countable,
        offering,
      }));
    },
    forbidden,
  );
  return { ...catalogue, shelf, offerings: ways.map(({ offering }) => offering), assured };
}

export function isOnShelf(item: CatalogueItem, asOf: CalendarDate): boolean {
  return item.kind === 'OUTCOME' ? isOpen(item.source, asOf) : isCurrent(item.source, asOf);
}

/** What the item could let count, as far as outcomes and recognition go. */
export function countableGains(
  { stock, items }: CatalogueStock,
  terms: AlqTerms,
  number: number,
  forbidden: Uint8Array,
  assured: Uint8Array,
): readonly number[] {
  const item = items[number];
  const isRecognised =
    item?.kind !== 'MICRO_CREDENTIAL' || !terms.uncountedRecognitions.has(item.source.recognition);
  if (!isRecognised) return [];
  const gains = Array.from(listAt(stock.carries, number));
  return gains.filter((gain) => assured[gain] === 1 && forbidden[gain] === 0);
}

/** What counts with the offering's provider, on the day of completion. */
export function countingWith(
  { outcomes }: CatalogueStock,
  accredits: ProviderJudge,
  item: CatalogueItem,
  { providerId }: PlanningOffering,
  countable: readonly number[],
): readonly number[] {
  return countable.filter((gain) => accredits(providerId, [outcomes[gain]?.id ?? '', item.id]));
}
