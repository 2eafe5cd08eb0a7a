import type { Bundle, BundleQuestion, BundleResult, BundleStatus } from '../../domain/bundle.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import { badInput, type Problem } from '../../domain/problem.ts';
import type { Policy } from '../../domain/policy.ts';
import type { GroupProgress } from '../../domain/stack.ts';
import { checkBundleIds } from '../../rules/checkBundleIds.ts';
import { checkHeldIds } from '../../rules/checkIds.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { rulesInForce } from '../../rules/policy/rulesInForce.ts';
import { usableHoldings } from '../../rules/usableHoldings.ts';
import { type SearchTools, timeLeft } from '../../solver/acquire.ts';
import { searchBundles } from '../../solver/bundle/searchBundles.ts';
import { outOfTime } from '../planning/outOfTime.ts';
import type { Answerer } from '../planning/planningTask.ts';
import { bundleConflicts } from './bundleConflicts.ts';
import { describeBundle } from './describeBundle.ts';
import { type BundleContext, type PosedBundle, poseBundle } from './poseBundle.ts';
import { unmetGroups } from './unmetGroups.ts';

export const answerBundle: Answerer<'bundle'> = (index, asked, tools) => {
  const { policy, held, question } = asked;
  const problem =
    checkHeldIds(index, held) ?? checkBundleIds(index, question) ?? checkGoal(question);
  if (problem) return { problem };
  const answer = findBundles(index, policy, held, question, tools);
  return answer ? { answer } : { problem: outOfTime(question.limitMs) };
};

/** Without any goal only a size can be asked for. */
function checkGoal({ goal, minCredits }: BundleQuestion): Problem | null {
  const { skillIds, outcomeIds, occupationId, qualificationId } = goal;
  const named = skillIds.length + outcomeIds.length > 0;
  if (named || occupationId !== null || qualificationId !== null || minCredits !== null)
    return null;
  const message = 'input.goal names nothing to cover; then input.minCredits must say how much.';
  return badInput('input.goal', 'a goal or minCredits', null, message);
}

/** Null where the time ran out before anything could be said. */
export function findBundles(
  index: CatalogueIndex,
  policy: Policy | null,
  held: readonly HeldOutcome[],
  question: BundleQuestion,
  tools: SearchTools,
): BundleResult | null {
  const until = tools.clock() + timeLeft(tools, question.limitMs);
  const holdings = usableHoldings(index, held, question.asOf);
  const baseId = question.tailoring?.baseQualificationId ?? null;
  const base = baseId === null ? null : (index.qualifications.get(baseId) ?? null);
  const context: BundleContext = { index, question, heldIds: holdings.ids, base };
  const rules = policy ? rulesInForce(policy, question.asOf) : [];
  const basis = { asOf: question.asOf, graphVersion: index.version, rules };
  const nothing = { uncoveredSkillIds: [], uncoveredOutcomeIds: [], uncoveredGroups: [] };
  const posed = poseBundle(context, new Set());
  const found = posed.unmeetable
    ? ({ status: 'INFEASIBLE' } as const)
    : searchBundles(posed.problem, question.alternatives, until - tools.clock(), tools);
  if (found.status === 'UNKNOWN') return null;
  if (found.status === 'INFEASIBLE') {
    const conflicts = bundleConflicts(context, until, tools);
    return { basis, status: 'INFEASIBLE', bundles: [], ...nothing, conflicts };
  }
  const bundles = found.bundles.map((each) =>
    describeBundle(context, policy, posed, each, found.candidates),
  );
  const [best] = found.bundles;
  const uncovered = best?.uncovered.flatMap((number) => posed.goals[number] ?? []) ?? [];
  const idsOf = (kind: 'SKILL' | 'OUTCOME') =>
    uncovered.flatMap((goal) => (goal.kind === kind ? [goal.id] : []));
  const uncoveredGroups = groupsUncovered(context, posed, holdings, bundles[0], tools);
  return {
    basis,
    status: statusOf(bundles, uncovered.length),
    bundles,
    uncoveredSkillIds: idsOf('SKILL'),
    uncoveredOutcomeIds: idsOf('OUTCOME'),
    uncoveredGroups,
    conflicts: [],
  };
}

/** What is said of all is what is true of the best; each bundle has its own proof. */
function statusOf(bundles: readonly Bundle[], uncovered: number): BundleStatus {
  if (uncovered > 0) return 'PARTIAL';
  return bundles[0]?.proof.status === 'OPTIMAL' ? 'OPTIMAL' : 'FEASIBLE';
}

function groupsUncovered(
  context: BundleContext,
  posed: PosedBundle,
  holdings: ReturnType<typeof usableHoldings>,
  best: Bundle | undefined,
  tools: SearchTools,
): readonly GroupProgress[] {
  if (!best || !posed.goals.some(({ kind }) => kind === 'GROUP')) return [];
  return unmetGroups(context, holdings, best.outcomeIds, tools);
}
