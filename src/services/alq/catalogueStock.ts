import { compareText } from '../../domain/compareText.ts';
import type { PlanningMicroCredential, PlanningOutcome } from '../../domain/planningCatalogue.ts';
import { type CatalogueIndex, topFieldOf } from '../../rules/catalogueIndex.ts';
import { openStock, type Stock } from '../../solver/stock.ts';

/** The whole catalogue in the solver's numbers: every outcome is a gain, and every one can be an item too. */
export interface CatalogueStock {
  readonly stock: Stock;
  /** By gain, in the order of ids. */
  readonly outcomes: readonly PlanningOutcome[];
  readonly gainOf: ReadonlyMap<string, number>;
  /** By item, in the order of ids. */
  readonly items: readonly CatalogueItem[];
  readonly itemOf: ReadonlyMap<string, number>;
  /** By gain: the top field of the outcome, a number, or -1. */
  readonly topFields: Int32Array;
  readonly topFieldNumber: ReadonlyMap<string, number>;
}

export type CatalogueItem =
  | {
      readonly kind: 'MICRO_CREDENTIAL';
      readonly id: string;
      readonly source: PlanningMicroCredential;
    }
  | { readonly kind: 'OUTCOME'; readonly id: string; readonly source: PlanningOutcome };

const stocks = new WeakMap<CatalogueIndex, CatalogueStock>();

/** Made when the first plan over a catalogue is asked for, and kept as long as the catalogue is. */
export function stockOf(index: CatalogueIndex): CatalogueStock {
  const found = stocks.get(index) ?? openCatalogueStock(index);
  stocks.set(index, found);
  return found;
}

function openCatalogueStock(index: CatalogueIndex): CatalogueStock {
  const outcomes = [...index.outcomes.values()].sort(byId);
  const gainOf = numbered(outcomes);
  const items = [
    ...outcomes.map((source) => ({ kind: 'OUTCOME' as const, id: source.id, source })),
    ...[...index.microCredentials.values()].map((source) => ({
      kind: 'MICRO_CREDENTIAL' as const,
      id: source.id,
      source,
    })),
  ].sort(byId);
  const gainsOf = (ids: readonly string[]) => ids.flatMap((id) => gainOf.get(id) ?? []);
  const fieldIds = [...index.fields.keys()];
  const topFieldNumber = new Map(fieldIds.map((id, number) => [id, number]));
  const topField = (outcome: PlanningOutcome) => {
    const top = topFieldOf(index, outcome);
    return top ? (topFieldNumber.get(top.id) ?? -1) : -1;
  };
  const stock = openStock(
    items.map((item) => ({
      required: gainsOf(carriedBy(item, true)),
      optional: gainsOf(carriedBy(item, false)),
    })),
    outcomes.map((outcome) => ({
      credits: outcome.credits,
      hours: outcome.learningHours,
      needs: outcome.prerequisites.map(gainsOf),
      whole: outcome.partOfId === null ? null : (gainOf.get(outcome.partOfId) ?? null),
      rivals: gainsOf([...(index.pairs.get(outcome.id)?.keys() ?? [])]),
    })),
  );
  const topFields = Int32Array.from(outcomes, topField);
  return { stock, outcomes, gainOf, items, itemOf: numbered(items), topFields, topFieldNumber };
}

function carriedBy(item: CatalogueItem, required: boolean): readonly string[] {
  if (item.kind === 'OUTCOME') return required ? [item.id] : [];
  return item.source.outcomes.flatMap((each) =>
    each.required === required ? [each.outcomeId] : [],
  );
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return compareText(left.id, right.id);
}

function numbered(entries: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id }, number) => [id, number]));
}
