import type { PlanningQualification } from '../../domain/planningCatalogue.ts';
import { compareText } from '../../domain/compareText.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import type { Base } from '../../solver/bundle/bundleProblem.ts';
import { listAt } from '../../solver/lists.ts';
import { openStock, type StockGain } from '../../solver/stock.ts';
import type { CatalogueStock } from '../alq/catalogueStock.ts';

/** The catalogue's stock with one more item for each outcome that may be kept, after all others. */
export interface KeepingStock {
  readonly stock: CatalogueStock;
  readonly base: Base;
}

/** Every outcome of every group, and the capstone. */
export function baseOutcomes(
  index: CatalogueIndex,
  { groups, capstoneId }: PlanningQualification,
): readonly string[] {
  const ids = new Set(groups.flatMap(({ outcomes }) => outcomes));
  if (capstoneId !== null) ids.add(capstoneId);
  return [...ids].filter((id) => index.outcomes.has(id)).sort(compareText);
}

/**
 * What is kept asks for nothing first. So each keeper brings, besides its outcome, a token that stands in for
 * anything that the outcome needs.
 */
export function withKeepers(catalogue: CatalogueStock, keptIds: readonly string[]): KeepingStock {
  if (keptIds.length === 0) {
    return { stock: catalogue, base: { keepers: new Set(), ofBase: new Uint8Array(0) } };
  }
  const { stock, gainOf } = catalogue;
  const kept = keptIds.flatMap((id) => gainOf.get(id) ?? []);
  const tokenOf = new Map(kept.map((gain, order) => [gain, stock.gainCount + order]));
  const items = Array.from({ length: stock.itemCount }, (_none, item) => {
    const carries = Array.from(listAt(stock.carries, item));
    const required = (stock.optionsFrom[item] ?? 0) - (stock.carries.starts[item] ?? 0);
    return { required: carries.slice(0, required), optional: carries.slice(required) };
  });
  const gains = Array.from({ length: stock.gainCount }, (_none, gain): StockGain => {
    const token = tokenOf.get(gain);
    const groups = Array.from(listAt(stock.needs, gain), (group) =>
      Array.from(listAt(stock.groups, group)),
    );
    const whole = stock.wholeOf[gain] ?? -1;
    return {
      credits: stock.credits[gain] ?? 0,
      hours: stock.hours[gain] ?? 0,
      needs: token === undefined ? groups : groups.map((group) => [...group, token]),
      whole: whole < 0 ? null : whole,
      rivals: Array.from(listAt(stock.rivals, gain)),
    };
  });
  const token: StockGain = { credits: 0, hours: 0, needs: [], whole: null, rivals: [] };
  const ofBase = new Uint8Array(stock.gainCount + kept.length);
  for (const gain of kept) ofBase[gain] = 1;
  return {
    stock: {
      ...catalogue,
      stock: openStock(
        [
          ...items,
          ...kept.map((gain) => ({ required: [gain, tokenOf.get(gain) ?? gain], optional: [] })),
        ],
        [...gains, ...kept.map(() => token)],
      ),
    },
    base: { keepers: new Set(kept.map((_gain, order) => stock.itemCount + order)), ofBase },
  };
}
