import type { CalendarDate } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import type { Hundredths } from '../../domain/hundredths.ts';
import type { PlanningOffering } from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { isCurrent, isOpen } from '../../rules/takeable.ts';

/** Something that can be taken and is offered. */
export interface TrainingItem {
  readonly id: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The cheapest; one that states no fee comes last. */
  readonly offering: PlanningOffering;
  readonly fee: Hundredths | null;
}

/** Everything that somebody can take on a day, and by which of these each outcome is achieved. */
export interface TrainingShelf {
  readonly items: readonly TrainingItem[];
  readonly itemsByOutcome: ReadonlyMap<string, readonly TrainingItem[]>;
}

export function trainingShelf(index: CatalogueIndex, on: CalendarDate): TrainingShelf {
  const credentials = [...index.microCredentials.values()]
    .filter((credential) => isCurrent(credential, on))
    .map(({ id, outcomes }) => ({
      id,
      required: outcomes.filter(({ required }) => required).map(({ outcomeId }) => outcomeId),
      optional: outcomes.filter(({ required }) => !required).map(({ outcomeId }) => outcomeId),
    }));
  const single = [...index.outcomes.values()]
    .filter((outcome) => isOpen(outcome, on))
    .map(({ id }) => ({ id, required: [id], optional: [] }));
  const items = [...credentials, ...single].flatMap((item) => {
    const offering = cheapest(index.offeringsByItem.get(item.id) ?? []);
    return offering ? [{ ...item, offering, fee: offering.feeNzd }] : [];
  });
  const itemsByOutcome = new Map<string, TrainingItem[]>();
  for (const item of items) {
    for (const outcomeId of [...item.required, ...item.optional]) {
      itemsByOutcome.set(outcomeId, [...(itemsByOutcome.get(outcomeId) ?? []), item]);
    }
  }
  return { items, itemsByOutcome };
}

/** Dearer than any fee that is stated. */
const UNKNOWN = Number.MAX_SAFE_INTEGER;

function cheapest(offerings: readonly PlanningOffering[]): PlanningOffering | undefined {
  return offerings.toSorted(
    (one, other) =>
      (one.feeNzd ?? UNKNOWN) - (other.feeNzd ?? UNKNOWN) || compareText(one.id, other.id),
  )[0];
}
