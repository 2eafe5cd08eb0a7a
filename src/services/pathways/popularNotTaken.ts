import { compareText } from '../../domain/compareText.ts';
import { formatHundredths } from '../../domain/hundredths.ts';
import type { Pathway, PathwayQuestion } from '../../domain/pathway.ts';
import type { ObjectiveValue, Requirement } from '../../domain/plan.ts';
import { count } from '../../domain/wording.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { levelFilter, offeringFilter, withoutAside } from '../../rules/takeable.ts';
import { listAt } from '../../solver/lists.ts';
import { type CatalogueItem, stockOf } from '../alq/catalogueStock.ts';
import { isOnShelf } from '../alq/catalogueShelf.ts';
import { startsStill } from './pathwayShelf.ts';
import { titleOf } from './nameGoal.ts';
import type { PathwayContext, PosedPathway } from './pathwayProblem.ts';

/** As many as an adviser would be asked about. */
const NAMED_MAX = 2;
/** What a single provider offers is not widely offered. */
const PROVIDERS_MIN = 2;

/**
 * What is widely offered, would serve the goal and is not taken in the best way, each with the reason: the rule that it
 * fails, or what the best other way that was found with it costs more. Widely offered: by the most providers, of those
 * by at least two. Nothing is said of what neither explains.
 */
export function popularNotTaken(
  context: PathwayContext,
  posed: PosedPathway,
  pathways: readonly Pathway[],
): readonly string[] {
  const { index, question } = context;
  const [best] = pathways;
  if (!best) return [];
  const taken = new Set(itemIds(best));
  return widelyOffered(index, posed)
    .filter(({ item }) => !taken.has(item.id))
    .flatMap(({ item, providers }) => {
      const reason = failedRule(index, question, item) ?? costDifference(pathways, item.id);
      const widely = `${titleOf(index, item.id)}, which ${String(providers)} providers offer`;
      return reason === null ? [] : [`Not ${widely}: ${reason}.`];
    })
    .slice(0, NAMED_MAX);
}

interface Popular {
  readonly item: CatalogueItem;
  readonly providers: number;
}

/** What always brings something that the goal asks for and is still missing. */
function widelyOffered(index: CatalogueIndex, { problem }: PosedPathway): readonly Popular[] {
  const { items, stock } = stockOf(index);
  const { goal, mustGain, had } = problem;
  const wanted = new Set([...mustGain, ...goal.anyOf.flat(), ...(goal.groups?.gains ?? [])]);
  const numbers = new Set<number>();
  for (const gain of wanted) {
    if (had[gain] === 1) continue;
    for (const item of listAt(stock.carriers, gain)) {
      const [start, end] = [stock.carries.starts[item], stock.optionsFrom[item]];
      if (stock.carries.values.subarray(start, end).includes(gain)) numbers.add(item);
    }
  }
  return [...numbers]
    .flatMap((number) => items[number] ?? [])
    .map((item) => ({ item, providers: providersOf(index, item.id) }))
    .filter(({ providers }) => providers >= PROVIDERS_MIN)
    .sort(
      (left, right) => right.providers - left.providers || compareText(left.item.id, right.item.id),
    );
}

function providersOf(index: CatalogueIndex, itemId: string): number {
  const offerings = index.offeringsByItem.get(itemId) ?? [];
  return new Set(offerings.map(({ providerId }) => providerId)).size;
}

/** Wishes about offerings, and what is said of an item each of whose offerings fails one of them. */
const WISHES: readonly (readonly [Requirement, string])[] = [
  ['PROVIDER', 'none of the providers asked for offers it'],
  ['REGION', 'it is not offered in the region asked for'],
  ['MODE', 'it is not offered in the mode of study asked for'],
  ['LANGUAGE', 'it is not offered in the language asked for'],
  ['AUDIENCE', 'it is not offered for the audience asked for'],
  ['MAX_FEE', 'no fee is stated for it, and fees are limited'],
  ['EXCLUDED', 'it is offered only by what was to be left out'],
];

/** The first rule by which it cannot be taken; null where it can. */
function failedRule(
  index: CatalogueIndex,
  { asOf, constraints }: PathwayQuestion,
  item: CatalogueItem,
): string | null {
  if (constraints.excludeIds?.includes(item.id)) return 'it was to be left out (EXCLUDED)';
  if (!isOnShelf(item, asOf)) return `it is not current on ${asOf}`;
  if (!levelFilter(constraints)(item.source.level)) {
    return `its level ${String(item.source.level)} is outside the levels asked for (LEVEL)`;
  }
  if (constraints.allowUnoffered === true && constraints.maxFee === undefined) return null;
  const offerings = index.offeringsByItem.get(item.id) ?? [];
  const upcoming = offerings.filter((each) => startsStill(each, asOf));
  if (upcoming.length === 0) return `it has no start from ${asOf} on`;
  if (upcoming.some(offeringFilter(constraints))) return null;
  const alone = WISHES.find(([requirement]) =>
    upcoming.some(offeringFilter(withoutAside(constraints, new Set([requirement])))),
  );
  return alone
    ? `${alone[1]} (${alone[0]})`
    : 'no offering of it fits all that was asked of offerings';
}

const UNITS: Readonly<Record<string, (more: number) => string>> = {
  CREDITS: (more) => `${formatHundredths(more)} more ${more === 100 ? 'credit' : 'credits'}`,
  HOURS: (more) => `${formatHundredths(more)} more learning hours`,
  FEE: (more) => `$${formatHundredths(more)} more in known fees`,
  UNKNOWN_FEES: (more) => count(more, 'more unknown fee'),
  WEEKS: (more) => `${String(Math.round(more) / 100)} more weeks`,
  ITEMS: (more) => `${count(more, 'more thing')} to take`,
};

/** What the first of the other ways that takes it costs more, in the first objective in which they differ. */
function costDifference(pathways: readonly Pathway[], itemId: string): string | null {
  const [best, ...others] = pathways;
  const place = others.findIndex((way) => itemIds(way).includes(itemId));
  const other = others[place];
  if (!best || !other) return null;
  const way = `way ${String(place + 2)}, which takes it,`;
  const values = best.proof.objective;
  const at = values.findIndex(({ value }, order) => other.proof.objective[order]?.value !== value);
  const [mine, its] = [values[at], other.proof.objective[at]];
  if (!mine || !its) return `${way} is as good in all that was asked`;
  return isDearer(mine, its)
    ? `${way} needs ${UNITS[mine.objective]?.(its.value - mine.value) ?? 'more'}`
    : null;
}

/** Only what was proven is said to be better. */
function isDearer(mine: ObjectiveValue, its: ObjectiveValue): boolean {
  return mine.proven && its.value > mine.value;
}

function itemIds({ stages }: Pathway): readonly string[] {
  return stages.flatMap(({ take }) => take.map((each) => each.itemId));
}
