import type { SearchTools } from '../acquire.ts';
import type { Choice, Taken } from '../acquisition.ts';
import type { Posed } from '../posed.ts';
import type { PathwayProblem } from './goal.ts';
import type { Fit, PathwayCost, Times } from './times.ts';
import { workableOrders } from './workableOrder.ts';

interface FitAsk {
  readonly problem: PathwayProblem;
  readonly posed: Posed;
  readonly times: Times;
  readonly costs: readonly PathwayCost[];
  readonly tools: SearchTools;
}

/** How the order fits the calendar, or where others might fit better the best of them all, if they can all be looked at. */
export function bestFit(
  { posed, problem, times, costs, tools }: FitAsk,
  choices: readonly Choice[],
  order: readonly Taken[],
): { readonly order: readonly Taken[]; readonly fit: Fit } {
  const fit = times.fit(order);
  const isSure =
    fit.status === 'FITS' ? fit.isEarliest || !costs.includes('DAYS') : fit.status === 'UNKNOWN';
  if (isSure || (fit.status === 'NO_FIT' && fit.isSure)) return { order, fit };
  const orders = workableOrders(posed, problem.goal, choices, tools.solver);
  if (orders === null) return { order, fit };
  let best: readonly Taken[] | null = null;
  let days = Infinity;
  for (const other of orders) {
    const each = times.fit(other, true);
    if (each.status === 'UNKNOWN') return { order: other, fit: each };
    if (each.status === 'NO_FIT' || each.days >= days) continue;
    best = other;
    days = each.days;
  }
  if (best === null) return { order, fit: { status: 'NO_FIT', isSure: true } };
  return { order: best, fit: { status: 'FITS', days, isEarliest: true } };
}
