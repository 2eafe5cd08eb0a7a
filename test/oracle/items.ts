import type { StudyConstraints } from '../../src/domain/plan.ts';
import type { MicroCredential, Offering } from './catalogue.ts';
import type { Demands } from './demands.ts';
import {
  assuresItsOutcomes,
  compareIds,
  found,
  isAccredited,
  scaled,
  type Facts,
  type OutcomeFacts,
} from './facts.ts';

/** Something that can be taken, with every way to take it that fits the question. */
export interface Item {
  readonly id: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly ways: readonly Way[];
}

/** By an offering, or by none where that is allowed. */
export interface Way {
  readonly offeringId: string | null;
  /** Null where unknown. */
  readonly fee: number | null;
  /** Which of the item's outcomes count when it is taken in this way. */
  readonly counting: ReadonlySet<string>;
}

export function takeableItems(facts: Facts, demands: Demands): Item[] {
  const { asOf, excludeIds } = demands;
  const micros = [...facts.microCredentials.values()]
    .filter((micro) => isCurrent(micro, asOf) && !excludeIds.includes(micro.id))
    .filter((micro) => fitsLevel(micro.level, demands.constraints))
    .map((micro) => ({
      id: micro.id,
      required: micro.outcomes.filter((row) => row.required).map((row) => row.outcome),
      optional: micro.outcomes.filter((row) => !row.required).map((row) => row.outcome),
      ways: waysOf(facts, demands, micro.id, micro),
    }));
  const singles = [...facts.outcomes.values()]
    .filter((outcome) => isSingleItem(outcome, asOf))
    .filter(({ record }) => fitsLevel(record.level, demands.constraints))
    .map(({ id }) => ({
      id,
      required: [id],
      optional: [],
      ways: waysOf(facts, demands, id, null),
    }));
  return [...micros, ...singles]
    .filter((item) => item.ways.length > 0)
    .sort((a, b) => compareIds(a.id, b.id));
}

export function isCurrent(micro: MicroCredential, asOf: string): boolean {
  return (
    micro.status !== 'DISCONTINUED' &&
    (micro.listedOn === undefined || micro.listedOn <= asOf) &&
    (micro.expiresOn === undefined || micro.expiresOn >= asOf)
  );
}

export function isSingleItem({ record }: OutcomeFacts, asOf: string): boolean {
  return (
    record.status !== 'EXPIRED' &&
    (record.validFrom === undefined || record.validFrom <= asOf) &&
    (record.validTo === undefined || record.validTo >= asOf)
  );
}

function fitsLevel(level: number | undefined, { minLevel, maxLevel }: StudyConstraints): boolean {
  if (level === undefined) return true;
  return (minLevel === undefined || level >= minLevel) && (maxLevel ?? level) >= level;
}

export function fitsOffering(offering: Offering, demands: Demands): boolean {
  const { constraints, excludeIds } = demands;
  if (excludeIds.includes(offering.id) || excludeIds.includes(offering.provider)) return false;
  return (
    isAmong(offering.provider, constraints.providerIds) &&
    isAmong(offering.mode, constraints.modes) &&
    isAmong(offering.region, constraints.regions) &&
    isAmong(offering.language, constraints.languages) &&
    isAmong(offering.audience, constraints.audience && [constraints.audience])
  );
}

/** "an offering that does not state one fits any"; an empty list asks nothing. */
function isAmong(value: string | undefined, allowed: readonly string[] | undefined): boolean {
  return value === undefined || !allowed || allowed.length === 0 || allowed.includes(value);
}

function waysOf(
  facts: Facts,
  demands: Demands,
  itemId: string,
  micro: MicroCredential | null,
): Way[] {
  const carried = micro ? micro.outcomes.map((row) => row.outcome) : [itemId];
  const assured = carried.filter(
    (id) => found(facts.outcomes, id).assured && (micro === null || assuresItsOutcomes(micro)),
  );
  const ways: Way[] = (facts.catalogue.offerings ?? [])
    .filter((offering) => offering.item === itemId && fitsOffering(offering, demands))
    .map((offering) => {
      const provider = found(facts.organisations, offering.provider);
      const counting = assured.filter((id) =>
        isAccredited(provider, demands.completeBy, id, micro?.id ?? null),
      );
      return { offeringId: offering.id, fee: feeOf(offering), counting: new Set(counting) };
    });
  if (!demands.offeredOnly) ways.push({ offeringId: null, fee: null, counting: new Set(assured) });
  return ways.filter(({ fee }) => fee !== null || demands.constraints.maxFee === undefined);
}

/** "A fee in another currency than NZD is unknown." */
function feeOf({ fee, currency }: Offering): number | null {
  return fee === undefined || (currency ?? 'NZD') !== 'NZD' ? null : scaled(fee);
}

/** The cheaper of two fees: a known one before an unknown one. */
export function compareFees(left: number | null, right: number | null): number {
  return (left ?? Infinity) === (right ?? Infinity) ? 0 : (left ?? Infinity) - (right ?? Infinity);
}
