import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { StudyConstraints } from '../../domain/plan.ts';
import type { PlanningOffering } from '../../domain/planningCatalogue.ts';
import type { AlqTerms } from '../../rules/alqTerms.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { isAssured, judgeProviders } from '../../rules/newlyCounting.ts';
import { levelFilter, offeringFilter } from '../../rules/takeable.ts';
import { openShelf, type Way } from '../../solver/shelf.ts';
import {
  type CatalogueShelf,
  countableGains,
  countingWith,
  isOnShelf,
} from '../alq/catalogueShelf.ts';
import { stockOf } from '../alq/catalogueStock.ts';

/** What of a question decides what can be taken, and how. */
export interface PathwayShelfAsk {
  readonly asOf: CalendarDate;
  readonly constraints: StudyConstraints;
  /** Where what is new must count towards an ALQ. */
  readonly terms: AlqTerms | null;
}

interface OfferedWay extends Way {
  readonly offering: PlanningOffering | null;
}

const SHELVES_MAX = 12;
const shelves = new WeakMap<CatalogueIndex, Map<string, CatalogueShelf>>();

/** As for an ALQ, but offerings that differ in when and how long stay apart, and one that has no start left is none. */
export function pathwayShelf(index: CatalogueIndex, ask: PathwayShelfAsk): CatalogueShelf {
  const known = shelves.get(index) ?? new Map<string, CatalogueShelf>();
  shelves.set(index, known);
  const key = keyOf(ask);
  const found = known.get(key) ?? openPathwayShelf(index, ask);
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > SHELVES_MAX && oldest !== undefined) known.delete(oldest);
  return found;
}

/** How much may be paid and studied in all, and what is required, do not decide what is on the shelf. */
function keyOf({ asOf, constraints, terms }: PathwayShelfAsk): string {
  const { minLevel, maxLevel, audience, allowUnoffered, maxFee, hoursPerWeek } = constraints;
  const { providerIds, regions, modes, languages, excludeIds } = constraints;
  return JSON.stringify([
    [asOf, terms?.policyId, minLevel, maxLevel, audience],
    [allowUnoffered === true, maxFee !== undefined, hoursPerWeek !== undefined],
    [providerIds, regions, modes, languages, excludeIds].map((each) => (each ?? []).toSorted()),
  ]);
}

function openPathwayShelf(
  index: CatalogueIndex,
  { asOf, constraints, terms }: PathwayShelfAsk,
): CatalogueShelf {
  const catalogue = stockOf(index);
  const excluded = new Set(constraints.excludeIds);
  const flagged = (isSo: (id: string) => boolean) =>
    Uint8Array.from(catalogue.outcomes, ({ id }) => (isSo(id) ? 1 : 0));
  const forbidden = flagged((id) => excluded.has(id));
  const assured = Uint8Array.from(catalogue.outcomes, (each) =>
    terms && isAssured(terms, each) ? 1 : 0,
  );
  const accredits = terms && judgeProviders(index, terms, asOf);
  const fitsOffering = offeringFilter(constraints);
  const fitsLevel = levelFilter(constraints);
  const allowsUnoffered = constraints.allowUnoffered === true && constraints.maxFee === undefined;
  const waysOf = (number: number): readonly OfferedWay[] => {
    const item = catalogue.items[number];
    if (!item || excluded.has(item.id) || !fitsLevel(item.source.level)) return [];
    if (!isOnShelf(item, asOf)) return [];
    const offerings: (PlanningOffering | null)[] = [];
    for (const offering of index.offeringsByItem.get(item.id) ?? []) {
      if (fitsOffering(offering) && startsStill(offering, asOf)) offerings.push(offering);
    }
    if (allowsUnoffered) offerings.push(null);
    if (offerings.length === 0) return [];
    const countable = terms ? countableGains(catalogue, terms, number, forbidden, assured) : [];
    return offerings.map((offering) => ({
      fee: offering?.feeNzd ?? null,
      counts:
        offering && accredits
          ? countingWith(catalogue, accredits, item, offering, countable)
          : countable,
      offering,
    }));
  };
  const covers = (cheaper: OfferedWay, dearer: OfferedWay) =>
    doesForWhen(cheaper.offering, dearer.offering, constraints.hoursPerWeek !== undefined);
  const { shelf, ways } = openShelf(catalogue.stock, waysOf, forbidden, covers);
  return { ...catalogue, shelf, offerings: ways.map(({ offering }) => offering), assured };
}

/** Whether some start is not over, or none is stated. */
export function startsStill({ starts }: PlanningOffering, asOf: CalendarDate): boolean {
  return starts.length === 0 || starts.some((day) => day >= asOf);
}

/** Whether one offering can stand for another in every calendar. */
function doesForWhen(
  one: PlanningOffering | null,
  other: PlanningOffering | null,
  isLoadLimited: boolean,
): boolean {
  const [starts, others] = [one?.starts ?? [], other?.starts ?? []];
  const startsAsWell =
    starts.length === 0 || (others.length > 0 && others.every((day) => starts.includes(day)));
  const [weeks, otherWeeks] = [one?.weeks ?? null, other?.weeks ?? null];
  if (!startsAsWell || weeks === otherWeeks) return startsAsWell;
  return !isLoadLimited && weeks !== null && (otherWeeks === null || weeks <= otherWeeks);
}
