import type { PathwayQuestion } from '../../domain/pathway.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Requirement } from '../../domain/plan.ts';
import type { AlqTerms } from '../../rules/alqTerms.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { withoutAside } from '../../rules/takeable.ts';
import type { UsableHoldings } from '../../rules/usableHoldings.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import { openLedger } from '../../rules/alqLedger.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { MixedIntegerSolver } from '../../solver/mixedInteger.ts';
import { NO_GOAL, type PathwayProblem } from '../../solver/pathway/goal.ts';
import type { PathwayCost } from '../../solver/pathway/times.ts';
import type { CatalogueShelf } from '../alq/catalogueShelf.ts';
import { type CompletionContext, poseCompletion } from '../alq/completionProblem.ts';
import { poseGoal } from './goalProblem.ts';
import type { LeftAside } from './leftAside.ts';
import { pathwayShelf } from './pathwayShelf.ts';

export interface PathwayContext {
  readonly index: CatalogueIndex;
  /** The policy of the ALQ and its majors. */
  readonly policy: Policy;
  readonly terms: AlqTerms;
  readonly held: readonly HeldOutcome[];
  readonly holdings: UsableHoldings;
  readonly question: PathwayQuestion;
  readonly solver: MixedIntegerSolver;
}

/** The question as the solver sees it, and the shelf whose numbers it speaks in. */
export interface PosedPathway {
  readonly problem: PathwayProblem;
  readonly shelf: CatalogueShelf;
  readonly hoursPerWeek: number | null;
  /** For what of an order rests on groups that are met. */
  readonly solver: MixedIntegerSolver;
  /** Something that must be taken is nowhere to be had. */
  readonly unmeetable: boolean;
}

export function posePathway(context: PathwayContext, aside: LeftAside): PosedPathway {
  return context.question.to.kind === 'ALQ_MAJOR'
    ? poseMajor(context, aside)
    : poseOther(context, aside);
}

/** The completion of the ALQ with its major, from a shelf that tells offerings apart by their calendar. */
function poseMajor(context: PathwayContext, aside: LeftAside): PosedPathway {
  const posed = poseCompletion(
    majorCompletion(context, context.question.asOf),
    aside as ReadonlySet<Requirement>,
    (index, terms, { asOf, constraints }) => pathwayShelf(index, { asOf, constraints, terms }),
  );
  const { problem, shelf, unmeetable } = posed;
  const hoursPerWeek = hoursPerWeekOf(context.question, aside);
  const { solver } = context;
  return { problem: { ...problem, goal: NO_GOAL }, shelf, hoursPerWeek, solver, unmeetable };
}

/** The same question as one about the ALQ, with new outcomes dated on the day on which the way ends. */
export function majorCompletion(
  { index, terms, policy, held, question }: PathwayContext,
  completeBy: CalendarDate,
): CompletionContext {
  const { to, asOf, minimise } = question;
  return {
    index,
    terms,
    ledger: openLedger(index, terms, held, asOf),
    question: {
      ...question,
      policyId: policy.id,
      majorFieldId: to.kind === 'ALQ_MAJOR' ? to.id : null,
      completeBy,
      minimise: minimise.filter((objective) => objective !== 'WEEKS'),
    },
  };
}

function hoursPerWeekOf({ constraints }: PathwayQuestion, aside: LeftAside): number | null {
  return aside.has('HOURS_PER_WEEK') ? null : (constraints.hoursPerWeek ?? null);
}

function poseOther(context: PathwayContext, aside: LeftAside): PosedPathway {
  const { index, holdings, question, solver } = context;
  const constraints = withoutAside(question.constraints, aside as ReadonlySet<Requirement>);
  const shelf = pathwayShelf(index, { asOf: question.asOf, constraints, terms: null });
  const heldIds = holdings.ids;
  const { goal, mustGain } = poseGoal({ index, stock: shelf, heldIds, question, solver }, aside);
  const missing = (constraints.requireIds ?? []).filter((id) => !heldIds.has(id));
  const mustTake = missing.flatMap((id) =>
    index.microCredentials.has(id) ? (shelf.itemOf.get(id) ?? []) : [],
  );
  const had = new Uint8Array(shelf.outcomes.length);
  for (const id of heldIds) had[shelf.gainOf.get(id) ?? had.length] = 1;
  const { waysFrom, stock } = shelf.shelf;
  const required = missing.flatMap((id) => shelf.gainOf.get(id) ?? []);
  return {
    problem: {
      shelf: shelf.shelf,
      had,
      primary: new Float64Array(0),
      secondary: new Float64Array(0),
      held: [],
      countsInParts: new Uint8Array(stock.gainCount),
      needsBind: !aside.has('PREREQUISITE'),
      rivalsBind: false,
      target: null,
      mustTake: new Set(mustTake),
      mustGain: [...new Set([...mustGain, ...required])],
      feeMax: constraints.maxFee ?? null,
      hoursMax: constraints.maxHours ?? null,
      costs: [],
      goal,
    },
    shelf,
    hoursPerWeek: hoursPerWeekOf(question, aside),
    solver,
    unmeetable: mustTake.some((item) => waysFrom[item] === waysFrom[item + 1]),
  };
}

/** The objectives asked for, then those that settle ties so that the same question has the same answer. */
export function pathwayCosts({ minimise }: PathwayQuestion): readonly PathwayCost[] {
  const asked = [...minimise, 'ITEMS', 'FEE', 'CREDITS'] as const;
  const costs = asked.flatMap((objective): readonly PathwayCost[] => {
    if (objective === 'WEEKS') return ['DAYS'];
    return objective === 'FEE' ? ['UNKNOWN_FEES', 'FEE'] : [objective];
  });
  return [...new Set(costs)];
}
