import type { CalendarDate } from '../domain/calendarDate.ts';
import type { Requirement, StudyConstraints } from '../domain/plan.ts';
import type {
  PlanningMicroCredential,
  PlanningOffering,
  PlanningOutcome,
} from '../domain/planningCatalogue.ts';

/** Requirements that are left aside, to find out which of them conflict. */
export type SetAside = ReadonlySet<Requirement>;

/** The wishes that are left when some requirements are set aside. */
export function withoutAside(constraints: StudyConstraints, setAside: SetAside): StudyConstraints {
  const wishes: readonly (readonly [Requirement, readonly (keyof StudyConstraints)[]])[] = [
    ['PROVIDER', ['providerIds']],
    ['REGION', ['regions']],
    ['MODE', ['modes']],
    ['LANGUAGE', ['languages']],
    ['AUDIENCE', ['audience']],
    ['LEVEL', ['minLevel', 'maxLevel']],
    ['MAX_FEE', ['maxFee']],
    ['MAX_HOURS', ['maxHours']],
    ['EXCLUDED', ['excludeIds']],
    ['REQUIRED', ['requireIds']],
  ];
  const aside = new Set<string>(
    wishes.flatMap(([requirement, names]) => (setAside.has(requirement) ? names : [])),
  );
  const left = Object.entries(constraints).filter(([name]) => !aside.has(name));
  const offeredToo = setAside.has('NOTHING_OFFERED') ? { allowUnoffered: true } : {};
  return { ...(Object.fromEntries(left) as StudyConstraints), ...offeredToo };
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

/** An offering that does not state something fits any wish about it. Under a limit of fees each fee must be known. */
export function offeringFilter(
  constraints: StudyConstraints,
): (offering: PlanningOffering) => boolean {
  const wish = (values: readonly string[] | undefined) =>
    !values || values.length === 0 ? null : new Set(values);
  const excluded = new Set(constraints.excludeIds);
  const providers = wish(constraints.providerIds);
  const regions = wish(constraints.regions);
  const modes = wish(constraints.modes);
  const languages = wish(constraints.languages);
  const audiences = wish(constraints.audience && [constraints.audience]);
  const needsFee = constraints.maxFee !== undefined;
  const fits = (wished: ReadonlySet<string> | null, value: string | null) =>
    wished === null || value === null || wished.has(value);
  return (offering) =>
    !excluded.has(offering.id) &&
    !excluded.has(offering.providerId) &&
    (!needsFee || offering.feeNzd !== null) &&
    fits(providers, offering.providerId) &&
    fits(regions, offering.region) &&
    fits(modes, offering.mode) &&
    fits(languages, offering.language) &&
    fits(audiences, offering.audience);
}

/** The item's own level; an item without one fits. */
export function levelFilter({
  minLevel,
  maxLevel,
}: StudyConstraints): (level: number | null) => boolean {
  return (level) =>
    level === null || ((minLevel ?? level) <= level && level <= (maxLevel ?? level));
}
