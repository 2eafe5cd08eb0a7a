import type { BundleQuestion } from '../../domain/bundle.ts';
import type { PlanningQualification } from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { type SetAside, withoutAside } from '../../rules/takeable.ts';
import type { BundleCost, BundleProblem, OriginLimits } from '../../solver/bundle/bundleProblem.ts';
import { listAt } from '../../solver/lists.ts';
import { type CatalogueStock, stockOf } from '../alq/catalogueStock.ts';
import { creditsOf } from '../qualification/groupsAsked.ts';
import { type NamedGoal, namedGoals } from './bundleGoals.ts';
import { type BundleShelf, openBundleShelf } from './bundleShelf.ts';
import { baseOutcomes, type KeepingStock, withKeepers } from './keepers.ts';
import { originLimits } from './originLimits.ts';

/** The question as the solver sees it, and the numbers that it speaks in. */
export interface PosedBundle {
  readonly problem: BundleProblem;
  readonly stock: CatalogueStock;
  readonly shelf: BundleShelf;
  /** In the order of the problem's goals; those covered by what is held are not among them. */
  readonly goals: readonly NamedGoal[];
  /** Something that must be taken or gained is nowhere to be had. */
  readonly unmeetable: boolean;
}

export interface BundleContext {
  readonly index: CatalogueIndex;
  readonly question: BundleQuestion;
  readonly heldIds: ReadonlySet<string>;
  readonly base: PlanningQualification | null;
}

/** `setAside` leaves requirements away, one by one, to find those that conflict. */
export function poseBundle(context: BundleContext, setAside: SetAside): PosedBundle {
  const { index, question, heldIds, base } = context;
  const constraints = withoutAside(question.constraints, setAside);
  const kept = base ? baseOutcomes(index, base) : [];
  const keeping: KeepingStock = withKeepers(stockOf(index), kept);
  const { stock } = keeping;
  const shelf = openBundleShelf(index, stock, question, constraints);
  const had = new Uint8Array(stock.stock.gainCount);
  for (const id of heldIds) had[stock.gainOf.get(id) ?? had.length] = 1;
  const missing = (constraints.requireIds ?? []).filter((id) => !heldIds.has(id));
  const mustTake = missing.flatMap((id) =>
    index.microCredentials.has(id) ? (stock.itemOf.get(id) ?? []) : [],
  );
  const { waysFrom } = shelf.shelf;
  const goals = namedGoals(index, stock, question.goal).filter(
    ({ goal }) => goal.kind === 'GROUP' || !goal.gains.some((gain) => had[gain] === 1),
  );
  const sizeMax = question.maxCredits ?? (base ? base.credits : null);
  return {
    problem: {
      acquisition: {
        shelf: shelf.shelf,
        had,
        primary: new Float64Array(0),
        secondary: new Float64Array(0),
        held: [],
        countsInParts: new Uint8Array(0),
        needsBind: !setAside.has('PREREQUISITE'),
        rivalsBind: false,
        target: null,
        mustTake: new Set(mustTake),
        mustGain: missing.flatMap((id) => stock.gainOf.get(id) ?? []),
        feeMax: constraints.maxFee ?? null,
        hoursMax: constraints.maxHours ?? null,
        costs: [],
      },
      goals: goals.map(({ goal }) => goal),
      size: Float64Array.from({ length: stock.stock.gainCount }, (_none, gain) =>
        creditsOf(index, stock.outcomes[gain]?.id ?? ''),
      ),
      sizeMin: setAside.has('MIN_CREDITS') ? 0 : (question.minCredits ?? 0),
      sizeMax: setAside.has('MAX_CREDITS') ? null : sizeMax,
      rivals: setAside.has('EXCLUSION_PAIR') ? [] : rivalPairs(stock),
      costs: costsAsked(question, base !== null),
      base: base ? keeping.base : null,
      origins: originsAsked(context, stock, setAside),
    },
    stock,
    shelf,
    goals,
    unmeetable: mustTake.some((item) => waysFrom[item] === waysFrom[item + 1]),
  };
}

function originsAsked(
  { index, question: { tailoring }, base }: BundleContext,
  stock: CatalogueStock,
  setAside: SetAside,
): OriginLimits | null {
  if (tailoring === null) return null;
  return originLimits(index, stock, base, {
    ...tailoring,
    minFrameworks: setAside.has('MIN_FRAMEWORKS') ? 0 : tailoring.minFrameworks,
    maxSharePerFramework: setAside.has('FRAMEWORK_SHARE') ? null : tailoring.maxSharePerFramework,
  });
}

const pairs = new WeakMap<CatalogueStock, readonly (readonly [number, number])[]>();

function rivalPairs(catalogue: CatalogueStock): readonly (readonly [number, number])[] {
  const { stock } = catalogue;
  const known =
    pairs.get(catalogue) ??
    Array.from({ length: stock.gainCount }, (_none, gain) =>
      Array.from(listAt(stock.rivals, gain))
        .filter((rival) => rival > gain)
        .map((rival) => [gain, rival] as const),
    ).flat();
  pairs.set(catalogue, known);
  return known;
}

/** The objectives asked for, then the fewest items: so no bundle contains another that is as good. */
function costsAsked({ minimise }: BundleQuestion, keeps: boolean): readonly BundleCost[] {
  const costs = [...minimise, 'ITEMS' as const].flatMap((objective): readonly BundleCost[] => {
    if (objective === 'WEEKS') return [];
    return objective === 'FEE' ? ['UNKNOWN_FEES', 'FEE'] : [objective];
  });
  return [...new Set<BundleCost>([...(keeps ? (['KEPT_CREDITS'] as const) : []), ...costs])];
}
