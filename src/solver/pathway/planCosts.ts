import type { Cost, Taken } from '../acquisition.ts';
import { costsOf, takeInTurn } from '../arrange.ts';
import type { Posed } from '../posed.ts';
import type { PathwayChoice } from './pathwayModel.ts';
import type { PathwayCost, Times } from './times.ts';

interface Costing {
  readonly posed: Posed;
  readonly times: Times;
  readonly costs: readonly PathwayCost[];
}

/** Of a day: columns are whole only up to the solver's tolerance. */
export const DAY_ROUNDING = 0.01;

/** What a way in time costs, for each of the costs in turn. */
export function planCosts(costing: Costing, taken: readonly Taken[]): readonly number[] {
  const fit = costing.costs.includes('DAYS') ? costing.times.fit(taken) : null;
  return costsWith(costing, taken, fit?.status === 'FITS' ? fit.days : 0);
}

/**
 * What a choice costs at least, whatever order it is taken in. Days that are not minimised first may be any number in
 * the model: then nothing is known of them.
 */
export function leastCosts(costing: Costing, { choices, days }: PathwayChoice): readonly number[] {
  const inTurn = takeInTurn(costing.posed, choices);
  const known = costing.costs[0] === 'DAYS' ? Math.floor(days + DAY_ROUNDING) : 0;
  return costsWith(costing, inTurn.status === 'WORKABLE' ? inTurn.order : [], known);
}

function costsWith(
  { posed, costs }: Costing,
  taken: readonly Taken[],
  days: number,
): readonly number[] {
  const others = costs.filter((cost): cost is Cost => cost !== 'DAYS');
  const values = costsOf({ ...posed, problem: { ...posed.problem, costs: others } }, taken);
  const byCost = new Map(others.map((cost, order) => [cost, values[order] ?? 0]));
  return costs.map((cost) => (cost === 'DAYS' ? days : (byCost.get(cost) ?? 0)));
}
