import type { AlqCompletionQuestion } from '../../src/domain/alq.ts';
import type {
  Conflict,
  PlanObjective,
  Requirement,
  StudyConstraints,
} from '../../src/domain/plan.ts';

/** What a completion question asks, with every requirement droppable by itself. */
export interface Demands {
  readonly asOf: string;
  readonly completeBy: string;
  readonly majorFieldId: string | null;
  readonly minimise: readonly PlanObjective[];
  readonly constraints: StudyConstraints;
  readonly requireIds: readonly string[];
  readonly excludeIds: readonly string[];
  readonly offeredOnly: boolean;
  readonly minCredits: boolean;
  readonly window: boolean;
  readonly prerequisites: boolean;
  readonly pairs: boolean;
}

export function demandsOf(question: AlqCompletionQuestion): Demands {
  const { constraints, minimise } = question;
  return {
    asOf: question.asOf,
    completeBy: question.completeBy,
    majorFieldId: question.majorFieldId,
    minimise: minimise.length > 0 ? minimise : ['CREDITS', 'FEE', 'ITEMS'],
    constraints,
    requireIds: constraints.requireIds ?? [],
    excludeIds: constraints.excludeIds ?? [],
    offeredOnly: constraints.allowUnoffered !== true,
    minCredits: true,
    window: true,
    prerequisites: true,
    pairs: true,
  };
}

/** One requirement that may be named in a conflict; for ids, one id each. */
export type Demand = Pick<Conflict, 'requirement' | 'ids'>;

/** Everything that is asked and could be dropped. */
export function demandList({ requireIds, excludeIds, ...demands }: Demands): Demand[] {
  const { constraints } = demands;
  const list = (values: readonly string[] | undefined) => (values ?? []).length > 0;
  const asked: [Requirement, boolean][] = [
    ['MIN_CREDITS', demands.minCredits],
    ['WINDOW', demands.window],
    ['MAJOR_SHARE', demands.majorFieldId !== null],
    ['NOTHING_OFFERED', demands.offeredOnly],
    ['PROVIDER', list(constraints.providerIds)],
    ['REGION', list(constraints.regions)],
    ['MODE', list(constraints.modes)],
    ['LANGUAGE', list(constraints.languages)],
    ['AUDIENCE', constraints.audience !== undefined],
    ['LEVEL', constraints.minLevel !== undefined || constraints.maxLevel !== undefined],
    ['MAX_FEE', constraints.maxFee !== undefined],
    ['MAX_HOURS', constraints.maxHours !== undefined],
    ['PREREQUISITE', demands.prerequisites],
    ['EXCLUSION_PAIR', demands.pairs],
  ];
  return [
    ...asked.flatMap(([requirement, isAsked]) => (isAsked ? [{ requirement, ids: [] }] : [])),
    ...requireIds.map((id) => ({ requirement: 'REQUIRED' as const, ids: [id] })),
    ...excludeIds.map((id) => ({ requirement: 'EXCLUDED' as const, ids: [id] })),
  ];
}

/** The same question with only these requirements in force; all others are dropped. */
export function keepOnly(demands: Demands, kept: readonly Demand[]): Demands {
  const keeps = (requirement: Requirement) =>
    kept.some((demand) => demand.requirement === requirement);
  const keptIds = (requirement: Requirement, ids: readonly string[]) =>
    ids.filter((id) =>
      kept.some((demand) => demand.requirement === requirement && demand.ids.includes(id)),
    );
  return {
    ...demands,
    majorFieldId: keeps('MAJOR_SHARE') ? demands.majorFieldId : null,
    constraints: keepConstraints(demands.constraints, keeps),
    requireIds: keptIds('REQUIRED', demands.requireIds),
    excludeIds: keptIds('EXCLUDED', demands.excludeIds),
    offeredOnly: demands.offeredOnly && keeps('NOTHING_OFFERED'),
    minCredits: demands.minCredits && keeps('MIN_CREDITS'),
    window: demands.window && keeps('WINDOW'),
    prerequisites: demands.prerequisites && keeps('PREREQUISITE'),
    pairs: demands.pairs && keeps('EXCLUSION_PAIR'),
  };
}

const CONSTRAINT_OF: readonly [Requirement, readonly (keyof StudyConstraints)[]][] = [
  ['PROVIDER', ['providerIds']],
  ['REGION', ['regions']],
  ['MODE', ['modes']],
  ['LANGUAGE', ['languages']],
  ['AUDIENCE', ['audience']],
  ['LEVEL', ['minLevel', 'maxLevel']],
  ['MAX_FEE', ['maxFee']],
  ['MAX_HOURS', ['maxHours']],
];

function keepConstraints(
  constraints: StudyConstraints,
  keeps: (requirement: Requirement) => boolean,
): StudyConstraints {
  const members = CONSTRAINT_OF.filter(([requirement]) => keeps(requirement)).flatMap(
    ([, names]) => names,
  );
  return Object.fromEntries(
    Object.entries(constraints).filter(([name]) => (members as string[]).includes(name)),
  );
}
