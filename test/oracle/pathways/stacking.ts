import type { Catalogue, Qualification, RequirementGroup } from '../../../src/domain/catalogue.ts';
import type { HeldOutcome } from '../../../src/domain/holding.ts';

/** Semantics, Held outcomes: dated up to `asOf`, not revoked; a whole through all of its parts. */
export function heldIds(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  asOf: string,
): ReadonlySet<string> {
  const ids = held.filter((each) => !each.revoked && each.achievedOn <= asOf);
  return withWholes(catalogue, new Set(ids.map(({ outcomeId }) => outcomeId)));
}

export function withWholes(catalogue: Catalogue, given: ReadonlySet<string>): ReadonlySet<string> {
  const outcomes = catalogue.learningOutcomes ?? [];
  const ids = new Set(given);
  for (let before = -1; before !== ids.size;) {
    before = ids.size;
    for (const { id } of outcomes) {
      const parts = outcomes.filter(({ partOf }) => partOf === id);
      if (parts.length > 0 && parts.every((part) => ids.has(part.id))) ids.add(id);
    }
  }
  return ids;
}

export function credits(catalogue: Catalogue, id: string): number {
  const outcome = catalogue.learningOutcomes?.find((each) => each.id === id);
  return outcome && outcome.partOf === undefined ? Math.round(outcome.credits * 100) : 0;
}

function areRivals(catalogue: Catalogue, left: string, right: string): boolean {
  const names = (from: string, to: string) => {
    const outcome = catalogue.learningOutcomes?.find(({ id }) => id === from);
    return [...(outcome?.excludes ?? []), ...(outcome?.supersedes ?? [])].includes(to);
  };
  return names(left, right) || names(right, left);
}

export function hasRivals(catalogue: Catalogue, ids: readonly string[]): boolean {
  return ids.some((id, place) =>
    ids.slice(0, place).some((other) => areRivals(catalogue, id, other)),
  );
}

/** "at most `maxCredits` where stated, else `minCredits` where stated" */
export function countedCredits(
  catalogue: Catalogue,
  { rule }: RequirementGroup,
  ids: readonly string[],
): number {
  const sum = ids.reduce((total, id) => total + credits(catalogue, id), 0);
  const cap = rule.maxCredits ?? rule.minCredits;
  return cap === undefined ? sum : Math.min(sum, Math.round(cap * 100));
}

export function isMet(
  catalogue: Catalogue,
  group: RequirementGroup,
  ids: readonly string[],
): boolean {
  const { all, minCredits, minCount } = group.rule;
  if (all && !group.outcomes.every((id) => ids.includes(id))) return false;
  if (minCount !== undefined && ids.length < minCount) return false;
  return minCredits === undefined || countedCredits(catalogue, group, ids) >= minCredits * 100;
}

/** "A `minCount` group counts at most that many outcomes where it states no credits." */
function fitsCount({ rule }: RequirementGroup, ids: readonly string[]): boolean {
  if (rule.all || rule.minCount === undefined) return true;
  if (rule.minCredits !== undefined || rule.maxCredits !== undefined) return true;
  return ids.length <= rule.minCount;
}

/** Every way to let each of the outcomes serve one group that lists it, or none. */
export function* assignments(
  catalogue: Catalogue,
  qualification: Qualification,
  usable: readonly string[],
): Generator<readonly (readonly string[])[]> {
  const { groups } = qualification;
  const assign = function* (
    place: number,
    chosen: readonly (readonly string[])[],
  ): Generator<readonly (readonly string[])[]> {
    const id = usable[place];
    if (id === undefined) {
      if (!hasRivals(catalogue, chosen.flat())) yield chosen;
      return;
    }
    yield* assign(place + 1, chosen);
    for (const [number, group] of groups.entries()) {
      if (!group.outcomes.includes(id)) continue;
      yield* assign(
        place + 1,
        chosen.map((own, other) => (other === number ? [...own, id] : own)),
      );
    }
  };
  yield* assign(
    0,
    groups.map(() => []),
  );
}

/** Most groups met, then most credits counted. */
export function bestStack(
  catalogue: Catalogue,
  qualification: Qualification,
  usable: readonly string[],
): { readonly met: number; readonly credits: number } {
  let best = { met: -1, credits: -1 };
  for (const chosen of assignments(catalogue, qualification, usable)) {
    const { groups } = qualification;
    if (!groups.every((group, number) => fitsCount(group, chosen[number] ?? []))) continue;
    const met = groups.filter((group, number) => isMet(catalogue, group, chosen[number] ?? []));
    const sum = groups.reduce(
      (total, group, number) => total + countedCredits(catalogue, group, chosen[number] ?? []),
      0,
    );
    if (met.length > best.met || (met.length === best.met && sum > best.credits)) {
      best = { met: met.length, credits: sum };
    }
  }
  return best;
}

/** Every group met, each outcome in one. */
export function meetsAll(
  catalogue: Catalogue,
  qualification: Qualification,
  usable: readonly string[],
): boolean {
  const listed = usable.filter((id) => qualification.groups.some((g) => g.outcomes.includes(id)));
  return bestStack(catalogue, qualification, listed).met === qualification.groups.length;
}

/** "An entry option that is a micro-credential or a qualification is met by its outcomes." */
export function isOptionMet(catalogue: Catalogue, id: string, held: ReadonlySet<string>): boolean {
  if (catalogue.learningOutcomes?.some((each) => each.id === id)) return held.has(id);
  const micro = catalogue.microCredentials?.find((each) => each.id === id);
  if (micro) {
    const required = micro.outcomes.filter((each) => each.required);
    return required.length > 0 && required.every(({ outcome }) => held.has(outcome));
  }
  const qualification = catalogue.qualifications?.find((each) => each.id === id);
  if (!qualification) return false;
  const { capstone } = qualification;
  const hasCapstone = capstone === undefined || held.has(capstone);
  return hasCapstone && meetsAll(catalogue, qualification, [...held]);
}

export function isEntryMet(
  catalogue: Catalogue,
  { entry }: Qualification,
  held: ReadonlySet<string>,
): boolean {
  return (entry ?? []).every(({ anyOf }) => anyOf.some((id) => isOptionMet(catalogue, id, held)));
}
