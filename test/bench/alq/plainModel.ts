import type { AcquisitionProblem } from '../../../src/solver/acquisition.ts';
import { modelAcquisition } from '../../../src/solver/acquisitionModel.ts';
import type { MixedIntegerSolver } from '../../../src/solver/mixedInteger.ts';
import { posedOf } from '../../../src/solver/posed.ts';

/**
 * The same question as one generic model over the whole shelf, for HiGHS alone: no bounds, no choice of items, and, in
 * its favour, no check of the order in which things can be taken.
 */
export function solvePlainly(
  problem: AcquisitionProblem,
  solver: MixedIntegerSolver,
  limitMs: number,
): 'OPTIMAL' | 'FEASIBLE' | 'INFEASIBLE' | 'UNKNOWN' {
  const { shelf } = problem;
  const numbers = Array.from({ length: shelf.stock.itemCount }, (_unused, item) => item);
  const items = numbers.filter((item) => shelf.waysFrom[item] !== shelf.waysFrom[item + 1]);
  const { model } = modelAcquisition(posedOf(problem), items, [], problem.costs, []);
  return solver.solve(model, limitMs).status;
}
