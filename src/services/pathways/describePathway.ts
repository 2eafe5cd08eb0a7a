import { plusDays } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import type { Pathway, PathwayStage } from '../../domain/pathway.ts';
import type { ObjectiveValue, PlannedItem, Proof } from '../../domain/plan.ts';
import type { FoundPathway } from '../../solver/pathway/searchPathways.ts';
import { sumCredits } from '../alq/answerParts.ts';
import { feesOf, plannedItem } from '../alq/describePlan.ts';
import { skillsGained } from '../destinations/reach.ts';
import { explainPathway } from './explainPathway.ts';
import { fitCalendar } from './fitCalendar.ts';
import { followedBy, stageNumbers } from './followedBy.ts';
import { type PathwayContext, pathwayCosts, type PosedPathway } from './pathwayProblem.ts';
import { listUnlocked } from './listUnlocked.ts';

/** A way in the words of the question: in stages, with days, sums, proof and reasons. */
export function describePathway(
  context: PathwayContext,
  posed: PosedPathway,
  found: FoundPathway,
  candidates: number,
): Pathway {
  const { index, holdings, question } = context;
  const { taken } = found;
  const calendar = fitCalendar(posed, taken, question.asOf);
  const days = calendar?.days;
  const finishesOn = days === undefined ? null : plusDays(question.asOf, days);
  const items = taken.map((each, place) =>
    plannedItem(posed, each, calendar?.slots[place] ?? null),
  );
  const outcomes = taken.flatMap(({ gained }) =>
    gained.flatMap((gain) => posed.shelf.outcomes[gain] ?? []),
  );
  const newIds = outcomes.map(({ id }) => id);
  const before = skillsGained(index, holdings.ids);
  const way = {
    stages: stagesOf(items, stageNumbers(followedBy(posed, taken))),
    newCredits: sumCredits(outcomes),
    learningHours: outcomes.reduce((sum, { learningHours }) => sum + learningHours, 0),
    ...feesOf(posed, taken),
    weeks: days === undefined ? null : days / 7,
    finishesOn,
    skillIds: [...skillsGained(index, newIds)].filter((id) => !before.has(id)).sort(compareText),
    unlocks: listUnlocked(context, newIds, finishesOn ?? question.asOf),
    proof: proofOf(context, found, candidates),
  };
  return { ...way, explanation: explainPathway(context, way) };
}

function stagesOf(
  items: readonly PlannedItem[],
  numbers: readonly number[],
): readonly PathwayStage[] {
  const count = Math.max(0, ...numbers);
  return Array.from({ length: count }, (_unused, order) => {
    const take = items.filter((_item, place) => numbers[place] === order + 1);
    return {
      number: order + 1,
      startsOn: extreme(
        take.map(({ startsOn }) => startsOn),
        0,
      ),
      endsOn: extreme(
        take.map(({ endsOn }) => endsOn),
        -1,
      ),
      take,
    };
  });
}

/** The first or last of some days; null where one of them is not known. */
function extreme(days: readonly (string | null)[], place: 0 | -1): string | null {
  const known = days.filter((day) => day !== null);
  return known.length < days.length ? null : (known.sort().at(place) ?? null);
}

/** Only what was asked for is shown; a fee is two entries. Weeks are hundredths, counted in days. */
function proofOf(
  { question }: PathwayContext,
  { outcomes, milliseconds }: FoundPathway,
  candidates: number,
): Proof {
  const asked = new Set<string>(
    question.minimise.flatMap((each) => (each === 'FEE' ? ['UNKNOWN_FEES', 'FEE'] : [each])),
  );
  const objective = pathwayCosts(question).flatMap((cost, order): readonly ObjectiveValue[] => {
    const outcome = outcomes[order];
    const name = cost === 'DAYS' ? 'WEEKS' : cost;
    if (!outcome || !asked.has(name)) return [];
    const unit = cost === 'DAYS' ? 100 / 7 : 1;
    const { value, bound, proven } = outcome;
    return [{ objective: name, value: value * unit, bound: bound * unit, proven }];
  });
  const proven = objective.every((each) => each.proven);
  return { status: proven ? 'OPTIMAL' : 'TIME_LIMIT', objective, milliseconds, candidates };
}
