import type { Tailoring } from '../../domain/bundle.ts';
import type { PlanningQualification } from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { BY_CARRIER, type OriginLimits } from '../../solver/bundle/bundleProblem.ts';
import type { CatalogueStock } from '../alq/catalogueStock.ts';
import { baseOutcomes } from './keepers.ts';

const HUNDRED_PER_CENT = 100 * 100;

/**
 * An outcome belongs to its own framework; else to the base's where it is the base's; else to that of the taken
 * micro-credential with the least id that carries it.
 */
export function originLimits(
  index: CatalogueIndex,
  { stock, outcomes, items }: CatalogueStock,
  base: PlanningQualification | null,
  { minFrameworks, maxSharePerFramework }: Tailoring,
): OriginLimits | null {
  if (minFrameworks === 0 && maxSharePerFramework === null) return null;
  const numberOf = new Map([...index.frameworks.keys()].map((id, number) => [id, number]));
  const origin = (frameworkId: string | null) =>
    frameworkId === null ? -1 : (numberOf.get(frameworkId) ?? -1);
  const ofBase = new Set(base ? baseOutcomes(index, base) : []);
  const ofGain = new Int32Array(stock.gainCount).fill(-1);
  outcomes.forEach(({ id, frameworkId }, gain) => {
    if (frameworkId !== null) ofGain[gain] = origin(frameworkId);
    else ofGain[gain] = ofBase.has(id) ? origin(base?.frameworkId ?? null) : BY_CARRIER;
  });
  const ofItem = new Int32Array(stock.itemCount).fill(-1);
  items.forEach((item, number) => {
    if (item.kind === 'MICRO_CREDENTIAL') ofItem[number] = origin(item.source.frameworkId);
  });
  const shareMax =
    maxSharePerFramework === null ? null : { part: maxSharePerFramework, whole: HUNDRED_PER_CENT };
  return { countMin: minFrameworks, shareMax, ofGain, ofItem };
}
