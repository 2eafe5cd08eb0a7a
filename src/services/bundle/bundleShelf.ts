import type { BundleQuestion } from '../../domain/bundle.ts';
import type { StudyConstraints } from '../../domain/plan.ts';
import type { PlanningMicroCredential, PlanningOffering } from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { isCurrent, levelFilter, offeringFilter } from '../../rules/takeable.ts';
import { openShelf, type Shelf } from '../../solver/shelf.ts';
import type { CatalogueStock } from '../alq/catalogueStock.ts';

/** The micro-credentials that a bundle may take, and the offering that each way stands for. */
export interface BundleShelf {
  readonly shelf: Shelf;
  /** By way; null: taken although nobody offers it, or nothing that is taken at all. */
  readonly offerings: readonly (PlanningOffering | null)[];
}

/** Items beyond the catalogue's stand for what is kept: they can always be had. */
export function openBundleShelf(
  index: CatalogueIndex,
  { stock, items, outcomes }: CatalogueStock,
  question: BundleQuestion,
  constraints: StudyConstraints,
): BundleShelf {
  const excluded = new Set(constraints.excludeIds);
  const forbidden = new Uint8Array(stock.gainCount);
  outcomes.forEach(({ id }, gain) => (forbidden[gain] = excluded.has(id) ? 1 : 0));
  const offered = offeringsOnShelf(index, question, constraints);
  const fitsLevel = levelFilter(constraints);
  const allowsUnoffered = constraints.allowUnoffered === true && constraints.maxFee === undefined;
  const { shelf, ways } = openShelf(
    stock,
    (number) => {
      const item = items[number];
      if (!item) return [{ fee: 0, counts: [], offering: null }];
      if (item.kind === 'OUTCOME' || excluded.has(item.id)) return [];
      if (!mayBeTaken(item.source, question) || !fitsLevel(item.source.level)) return [];
      const offerings: readonly (PlanningOffering | null)[] = offered(item.id);
      const all = allowsUnoffered && isListed(question, item.id) ? [...offerings, null] : offerings;
      return all.map((offering) => ({ fee: offering?.feeNzd ?? null, counts: [], offering }));
    },
    forbidden,
  );
  return { shelf, offerings: ways.map(({ offering }) => offering) };
}

function mayBeTaken(source: PlanningMicroCredential, question: BundleQuestion): boolean {
  const { asOf, includeStandAlone, tailoring } = question;
  if (!source.stackable && !includeStandAlone) return false;
  const frameworks = tailoring?.frameworkIds ?? null;
  const fits =
    frameworks === null || (source.frameworkId !== null && frameworks.includes(source.frameworkId));
  return fits && isCurrent(source, asOf);
}

const listed = new WeakMap<BundleQuestion, ReadonlyMap<string, readonly string[] | null>>();

function shelfOf(question: BundleQuestion): ReadonlyMap<string, readonly string[] | null> | null {
  if (question.shelf === null) return null;
  const known =
    listed.get(question) ??
    new Map(question.shelf.map(({ itemId, offeringIds }) => [itemId, offeringIds]));
  listed.set(question, known);
  return known;
}

function isListed(question: BundleQuestion, itemId: string): boolean {
  return shelfOf(question)?.has(itemId) ?? true;
}

/** Offerings that fit both the shelf's filter and the constraints. */
function offeringsOnShelf(
  index: CatalogueIndex,
  question: BundleQuestion,
  constraints: StudyConstraints,
): (itemId: string) => readonly PlanningOffering[] {
  const fits = offeringFilter(constraints);
  const shelf = shelfOf(question);
  return (itemId) => {
    const onShelf = shelf ? shelf.get(itemId) : null;
    if (onShelf === undefined) return [];
    const offerings = index.offeringsByItem.get(itemId) ?? [];
    return offerings.filter(
      (offering) => fits(offering) && (onShelf === null || onShelf.includes(offering.id)),
    );
  };
}
