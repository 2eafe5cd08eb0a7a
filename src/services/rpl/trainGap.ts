import type { GapPlan } from '../../domain/rpl.ts';
import type { PlannedItem, Proof } from '../../domain/plan.ts';
import { addCompletedWholes } from '../../rules/partsAndWholes.ts';
import type { SearchTools } from '../../solver/acquire.ts';
import { GAP_OBJECTIVES, type GapModel, type OrderCut, poseGap } from './gapProblem.ts';
import { bringersOf, type Gap } from './gapReach.ts';
import type { TrainingItem } from './trainingShelf.ts';

/** Items that wait for one another are rare; each round helps out one such set. */
const ROUNDS_MOST = 50;

/** The least new credits that gain every missing skill; null where nothing offered does, or time ran out first. */
export function trainGap(
  gap: Gap,
  tools: SearchTools,
  limitMs: number,
): Omit<GapPlan, 'outcomeId' | 'missingSkillIds'> | null {
  const began = tools.clock();
  const cuts: OrderCut[] = [];
  for (let round = 0; round < ROUNDS_MOST; round += 1) {
    const posed = poseGap(gap, cuts);
    const left = limitMs - (tools.clock() - began);
    if (posed === null || left <= 0) return null;
    const solved = tools.solver.solve(posed.model, left);
    if (solved.status === 'INFEASIBLE' || solved.status === 'UNKNOWN') return null;
    const order = workableOrder(gap, posed, solved.values);
    if ('cut' in order) {
      cuts.push(order.cut);
      continue;
    }
    const proof: Proof = {
      status: solved.status === 'OPTIMAL' ? 'OPTIMAL' : 'TIME_LIMIT',
      objective: solved.objectives.flatMap((outcome, place) => {
        const objective = GAP_OBJECTIVES[place];
        return objective ? [{ objective, ...outcome }] : [];
      }),
      milliseconds: tools.clock() - began,
      candidates: posed.items.length,
    };
    const newCredits = order.take.reduce((sum, item) => sum + item.newCredits, 0);
    return { take: order.take, newCredits, proof };
  }
  return null;
}

/** Takes, again and again, whatever can be taken; or says which items wait for one another. */
function workableOrder(
  { index, held, shelf }: Gap,
  posed: GapModel,
  values: readonly number[],
): { readonly take: readonly PlannedItem[] } | { readonly cut: OrderCut } {
  const wanted = new Set(posed.brought(values));
  const has = new Set(held);
  const take: PlannedItem[] = [];
  let waiting = [...posed.taken(values)];
  const newIn = (item: TrainingItem) =>
    [...item.required, ...item.optional].filter((id) => wanted.has(id) && !has.has(id));
  const unmet = (item: TrainingItem) => {
    const own = newIn(item);
    const then = new Set([...has, ...own]);
    addCompletedWholes(index, then, own);
    return own.flatMap((id) =>
      (index.outcomes.get(id)?.prerequisites ?? []).filter(
        (group) => !group.some((other) => then.has(other)),
      ),
    );
  };
  while (waiting.length > 0) {
    const next = waiting.find((item) => unmet(item).length === 0);
    if (!next) {
      const options = new Set(waiting.flatMap(unmet).flat());
      const stuck = new Set(waiting.map(({ id }) => id));
      const helpers = [...options].flatMap((id) => bringersOf({ index, shelf }, id));
      const outside = [...new Set(helpers)].filter((id) => !stuck.has(id));
      return { cut: { waiting: [...stuck], helpers: outside } };
    }
    const brought = newIn(next);
    for (const id of brought) has.add(id);
    // The last part of a whole achieves the whole, by the item that achieves that part.
    const newOutcomeIds = [...brought, ...addCompletedWholes(index, has, brought)];
    take.push({
      itemId: next.id,
      offeringId: next.offering.id,
      newOutcomeIds,
      newCredits: newOutcomeIds.reduce(
        (sum, id) => sum + (index.outcomes.get(id)?.credits ?? 0),
        0,
      ),
      startsOn: null,
      endsOn: null,
    });
    waiting = waiting.filter((item) => item !== next);
  }
  return { take };
}
