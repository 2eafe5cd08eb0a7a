import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Hundredths } from '../../domain/hundredths.ts';
import type { Recognition } from '../../domain/node/microCredentialNode.ts';
import type { NodeKind } from '../../domain/node/nodeKind.ts';
import type { Audience, DeliveryMode } from '../../domain/plan.ts';
import type { PlanningOffering } from '../../domain/planningCatalogue.ts';
import { amount } from '../catalogue/amount.ts';
import { anyOf, type Asked } from '../catalogue/asked.ts';
import type { ShelvedItem } from './shelf.ts';
import type { SkillTree } from './skillTree.ts';

export type ShelfFilter = Asked<{
  ids: readonly string[];
  kinds: readonly NodeKind[];
  text: string;
  fieldIds: readonly string[];
  skillIds: readonly string[];
  frameworkIds: readonly string[];
  providerIds: readonly string[];
  jurisdictions: readonly string[];
  regions: readonly string[];
  modes: readonly DeliveryMode[];
  languages: readonly string[];
  audience: Audience;
  recognition: readonly Recognition[];
  stackable: boolean;
  minLevel: number;
  maxLevel: number;
  minCredits: number;
  maxCredits: number;
  maxFee: number;
  maxHours: number;
  startsFrom: CalendarDate;
  startsTo: CalendarDate;
}>;

type Fits<T> = (asked: T) => boolean;

/** Whether an item fits whatever the filter asks of the item itself; its words and its offerings aside. */
export function itemFilter(filter: ShelfFilter, skillTree: SkillTree): Fits<ShelvedItem> {
  const fieldIds = anyOf(filter.fieldIds);
  const skillIds = anyOf(filter.skillIds);
  const wantedSkills = skillIds && skillTree.atOrBelow(skillIds);
  const { stackable, minLevel, maxLevel } = filter;
  const least = amount('filter.minCredits', filter.minCredits) ?? -Infinity;
  const most = amount('filter.maxCredits', filter.maxCredits) ?? Infinity;
  const hoursMost = amount('filter.maxHours', filter.maxHours) ?? Infinity;
  const tests: readonly Fits<ShelvedItem>[] = [
    among(filter.kinds, ({ kind }) => kind),
    among(filter.ids, ({ id }) => id),
    among(filter.jurisdictions, ({ jurisdiction }) => jurisdiction),
    among(filter.frameworkIds, ({ frameworkId }) => frameworkId),
    among(filter.recognition, ({ recognition }) => recognition),
    (item) => typeof stackable !== 'boolean' || item.stackable === stackable,
    // An item without a level fits (semantics, Items).
    ({ level }) => level === null || ((minLevel ?? level) <= level && level <= (maxLevel ?? level)),
    ({ credits }) => least <= credits && credits <= most,
    ({ hours }) => hours <= hoursMost,
    (item) => fieldIds === null || fieldIds.some((id) => item.fieldIds.has(id)),
    ({ skillIds: given }) => wantedSkills === null || shareAny(given, wantedSkills),
  ];
  return (item) => tests.every((fits) => fits(item));
}

/** Whether an offering fits; null where the filter asks nothing of offerings, so that an item needs none. */
export function offeringFilter(filter: ShelfFilter): Fits<PlanningOffering> | null {
  const { startsFrom, startsTo, audience } = filter;
  const feeMost = amount('filter.maxFee', filter.maxFee);
  const tests: Fits<PlanningOffering>[] = [];
  const ask = (list: readonly string[] | null, valueOf: (offering: PlanningOffering) => unknown) =>
    list && tests.push((offering) => statesNoneBut(list, valueOf(offering)));
  ask(anyOf(filter.providerIds), ({ providerId }) => providerId);
  ask(anyOf(filter.regions), ({ region }) => region);
  ask(anyOf(filter.modes), ({ mode }) => mode);
  ask(anyOf(filter.languages), ({ language }) => language);
  ask(audience ? [audience] : null, (offering) => offering.audience);
  if (feeMost !== null) tests.push(({ feeNzd }) => feeNzd !== null && feeNzd <= feeMost);
  if (startsFrom || startsTo) {
    tests.push(({ starts }) => starts.length === 0 || starts.some(startsWithin(filter)));
  }
  return tests.length === 0 ? null : (offering) => tests.every((fits) => fits(offering));
}

/** Whether a start lies in the days that the filter asks for. */
export function startsWithin({ startsFrom, startsTo }: ShelfFilter): Fits<CalendarDate> {
  return (start) => (startsFrom ?? start) <= start && start <= (startsTo ?? start);
}

/** The least stated fee; null where none of the offerings states one in New Zealand dollars. */
export function leastFee(offerings: readonly PlanningOffering[]): Hundredths | null {
  let least: Hundredths | null = null;
  for (const { feeNzd } of offerings) {
    if (feeNzd !== null && (least === null || feeNzd < least)) least = feeNzd;
  }
  return least;
}

function among<T>(
  asked: readonly string[] | null | undefined,
  valueOf: (item: T) => string | null,
): Fits<T> {
  const list = anyOf(asked);
  if (list === null) return () => true;
  const wanted = new Set(list);
  return (item) => {
    const value = valueOf(item);
    return value !== null && wanted.has(value);
  };
}

/** An offering that does not state something fits any wish about it (semantics, Items). */
function statesNoneBut(list: readonly string[], value: unknown): boolean {
  return value === null || list.includes(value as string);
}

function shareAny(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const id of left) if (right.has(id)) return true;
  return false;
}
