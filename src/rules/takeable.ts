import type { CalendarDate } from '../domain/calendarDate.ts';
import { compareText } from '../domain/compareText.ts';
import type { Requirement, StudyConstraints } from '../domain/plan.ts';
import type {
  PlanningMicroCredential,
  PlanningOffering,
  PlanningOutcome,
} from '../domain/planningCatalogue.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';

/** A micro-credential or single outcome that can be taken, with the offerings that fit. */
export interface TakeableItem {
  readonly id: string;
  /** Present where the item is a micro-credential. */
  readonly microCredential: PlanningMicroCredential | null;
  readonly outcomes: readonly { readonly outcomeId: string; readonly required: boolean }[];
  /** By id. */
  readonly offerings: readonly PlanningOffering[];
  /** It may also be taken although nobody offers it. */
  readonly unoffered: boolean;
}

/** Requirements that are left aside, to find out which of them conflict. */
export type SetAside = ReadonlySet<Requirement>;

/**
 * Everything on the shelf on the day that fits the constraints, by id. An excluded outcome does not take what carries
 * it off the shelf: who holds it does not achieve it again.
 */
export function takeableItems(
  index: CatalogueIndex,
  constraints: StudyConstraints,
  asOf: CalendarDate,
  setAside: SetAside,
): readonly TakeableItem[] {
  const excluded = new Set(setAside.has('EXCLUDED') ? [] : constraints.excludeIds);
  const fitsOffering = offeringFilter(constraints, excluded, setAside);
  const fitsLevel = levelFilter(constraints, setAside);
  const unoffered = constraints.allowUnoffered === true || setAside.has('NOTHING_OFFERED');
  const items: TakeableItem[] = [];
  const place = (item: Omit<TakeableItem, 'offerings' | 'unoffered'>, level: number | null) => {
    if (!fitsLevel(level)) return;
    const offerings = (index.offeringsByItem.get(item.id) ?? []).filter(fitsOffering);
    if (offerings.length > 0 || unoffered) items.push({ ...item, offerings, unoffered });
  };
  for (const microCredential of index.microCredentials.values()) {
    const { id, level, outcomes } = microCredential;
    if (!isCurrent(microCredential, asOf) || excluded.has(id)) continue;
    place({ id, microCredential, outcomes }, level);
  }
  for (const outcome of index.outcomes.values()) {
    const { id, level } = outcome;
    if (!isOpen(outcome, asOf) || excluded.has(id)) continue;
    place({ id, microCredential: null, outcomes: [{ outcomeId: id, required: true }] }, level);
  }
  return items.sort((left, right) => compareText(left.id, right.id));
}

/** EXPIRING is current until it expires (semantics, Items). */
export function isCurrent(item: PlanningMicroCredential, on: CalendarDate): boolean {
  return (
    item.status !== 'DISCONTINUED' &&
    (item.listedOn === null || item.listedOn <= on) &&
    (item.expiresOn === null || item.expiresOn >= on)
  );
}

export function isOpen(outcome: PlanningOutcome, on: CalendarDate): boolean {
  return (
    outcome.status !== 'EXPIRED' &&
    (outcome.validFrom === null || outcome.validFrom <= on) &&
    (outcome.validTo === null || outcome.validTo >= on)
  );
}

/** An offering that does not state something fits any wish about it. */
function offeringFilter(
  constraints: StudyConstraints,
  excluded: ReadonlySet<string>,
  setAside: SetAside,
): (offering: PlanningOffering) => boolean {
  const wish = (requirement: Requirement, values: readonly string[] | undefined) =>
    setAside.has(requirement) || !values || values.length === 0 ? null : new Set(values);
  const providers = wish('PROVIDER', constraints.providerIds);
  const regions = wish('REGION', constraints.regions);
  const modes = wish('MODE', constraints.modes);
  const languages = wish('LANGUAGE', constraints.languages);
  const audiences = wish('AUDIENCE', constraints.audience && [constraints.audience]);
  const fits = (wished: ReadonlySet<string> | null, value: string | null) =>
    wished === null || value === null || wished.has(value);
  return (offering) =>
    !excluded.has(offering.id) &&
    !excluded.has(offering.providerId) &&
    fits(providers, offering.providerId) &&
    fits(regions, offering.region) &&
    fits(modes, offering.mode) &&
    fits(languages, offering.language) &&
    fits(audiences, offering.audience);
}

/** The item's own level; an item without one fits. */
function levelFilter(
  { minLevel, maxLevel }: StudyConstraints,
  setAside: SetAside,
): (level: number | null) => boolean {
  if (setAside.has('LEVEL')) return () => true;
  return (level) =>
    level === null || ((minLevel ?? level) <= level && level <= (maxLevel ?? level));
}
