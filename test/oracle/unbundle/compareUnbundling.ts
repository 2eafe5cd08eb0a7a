import type { UnbundleResult } from '../../../src/domain/unbundle.ts';
import { compareVectors } from '../bundles/bundleOracle.ts';
import type { UnbundleCase } from './arbitraryUnbundleCase.ts';
import {
  cohesionOf,
  creditsOf,
  everyWay,
  existingAs,
  heldOutcomes,
  placedOutcomes,
  vectorOf,
} from './unbundleOracle.ts';

/** Differences between an answer and the brute-force reading, in words; none where they agree. */
export function compareUnbundling(asked: UnbundleCase, result: UnbundleResult): readonly string[] {
  const ways = everyWay(asked).toSorted((left, right) => compareVectors(left.vector, right.vector));
  const [best] = ways;
  if (!best) return ['there is always a way: everything is left over'];
  const parts = result.parts.map(({ outcomeIds }) => outcomeIds);
  const vector = result.proof.objective.map(({ objective, value }) =>
    objective === 'EXISTING_CREDITS' || objective === 'COHESION' ? 0 - value : value,
  );
  const equals = ways.filter((way) => compareVectors(way.vector, best.vector) === 0);
  const free = (ids: readonly string[]) =>
    ids.filter((id) => creditsOf(asked.catalogue, [id]) === 0).length;
  const leastLeft = Math.min(...equals.map(({ remainder }) => remainder.length));
  const leastFree = Math.min(...equals.map(({ remainder }) => free(remainder)));
  return [
    ...differ('vector', vector, best.vector),
    ...differ('own vector', vectorOf(asked, parts, result.remainderIds), best.vector),
    ...differ('proof', result.proof.status, 'OPTIMAL'),
    ...differ(
      'bounds',
      result.proof.objective.map(({ bound }) => bound),
      result.proof.objective.map(({ value }) => value),
    ),
    ...differ('outcomes', [...parts.flat(), ...result.remainderIds].sort(), placedOutcomes(asked)),
    ...differ('left over for nothing', free(result.remainderIds), leastFree),
    ...differ('status', result.status, leastLeft > 0 ? 'PARTIAL' : 'OPTIMAL'),
    ...result.parts.flatMap((part, place) => [
      ...differ('order', part.order, place + 1),
      ...differ('existing', part.existingId, existingAs(asked, part.outcomeIds)?.id ?? null),
      ...differ('credits', part.credits, creditsOf(asked.catalogue, part.outcomeIds)),
      ...differ('cohesion', part.cohesion, cohesionOf(asked.catalogue, part.outcomeIds)),
      ...waits(asked, result, place),
    ]),
  ];
}

/** Each prerequisite is met in the part, in one that it names as needed, or orders nothing. */
function waits(asked: UnbundleCase, result: UnbundleResult, place: number): readonly string[] {
  const { outcomeIds = [], needs = [] } = result.parts[place] ?? {};
  const partOf = (id: string) => result.parts.findIndex((part) => part.outcomeIds.includes(id));
  const groups = (asked.catalogue.learningOutcomes ?? [])
    .filter(({ id }) => outcomeIds.includes(id))
    .flatMap(({ prerequisites = [] }) => prerequisites)
    .filter((group) => group.some((id) => placedOutcomes(asked).includes(id)))
    .filter((group) => !group.some((id) => isFree(asked, result, id)));
  const unmet = groups.filter(
    (group) => !group.some((id) => partOf(id) === place || needs.includes(partOf(id) + 1)),
  );
  return [
    ...unmet.map((group) => `part ${String(place + 1)} does not say how it meets ${group.join()}`),
    ...(needs.some((order) => order > place) ? ['a part needs a later one'] : []),
  ];
}

/** Held, or left over: it puts nothing in order. */
function isFree(asked: UnbundleCase, result: UnbundleResult, id: string): boolean {
  return heldOutcomes(asked).has(id) || result.remainderIds.includes(id);
}

function differ(what: string, found: unknown, expected: unknown): readonly string[] {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)];
  return left === right ? [] : [`${what}: ${left} instead of ${right}`];
}
