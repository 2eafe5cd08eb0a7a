import type { ObjectiveValue } from '../../domain/plan.ts';
import type { UnbundledPart, UnbundleResult } from '../../domain/unbundle.ts';
import { count, credits } from '../../domain/wording.ts';
import { sizeLimits } from '../../rules/policy/sizeLimits.ts';
import type { PosedUnbundling, UnbundleContext } from './poseUnbundle.ts';

type Described = Omit<UnbundleResult, 'explanation'>;

/** Sentences an adviser can read aloud: which parts, in which order, what stays over, and why this is the best. */
export function explainUnbundling(
  context: UnbundleContext,
  { outcomes, problem }: PosedUnbundling,
  result: Described,
): readonly string[] {
  const { qualification } = context;
  const { parts, remainderIds, proof } = result;
  if (outcomes.length === 0) {
    return [`Everything in "${qualification.title}" is held: there is nothing to take apart.`];
  }
  const total = problem.weights.reduce((sum, weight) => sum + weight, 0);
  const held = context.heldIds.size > 0 ? ' not held yet' : '';
  return [
    `${count(outcomes.length, 'outcome')} of "${qualification.title}"${held}, ` +
      `${credits(total)} in all, come apart into ${count(parts.length, 'part')}.`,
    ...sizeSentence(context, problem.measures[0]),
    ...parts.map((part) => partSentence(context, part)),
    ...(remainderIds.length === 0
      ? []
      : [
          `No part can carry ${remainderIds.map((id) => titleOf(context, id)).join(', ')}: ` +
            'left over, to be taken in the qualification itself.',
        ]),
    proof.status === 'OPTIMAL'
      ? `Proven: no other way of taking it apart does better than ${said(proof.objective)}, in this order of importance.`
      : `The time for the search ran out; the best found so far: ${said(proof.objective)}. ` +
        `What is certain: ${certain(proof.objective)}.`,
  ];
}

function sizeSentence(
  { policy, question }: UnbundleContext,
  size: { readonly least: number | null; readonly most: number | null } | undefined,
): readonly string[] {
  const { least = null, most = null } = size ?? {};
  if (least === null && most === null) return [];
  const { ruleIds } = sizeLimits(policy, question.asOf);
  const by = ruleIds.length === 0 ? 'asked for' : `by ${ruleIds.join(', ')} on ${question.asOf}`;
  const from = least === null ? '' : `at least ${credits(least)}`;
  const to = most === null ? '' : `at most ${credits(most)}`;
  return [`Each part has ${[from, to].filter((each) => each !== '').join(' and ')}, ${by}.`];
}

function partSentence(context: UnbundleContext, part: UnbundledPart): string {
  const what = part.existingId === null ? 'new' : 'there already';
  const carried = part.outcomeIds.map((id) => titleOf(context, id)).join(', ');
  const after =
    part.needs.length === 0 ? '' : ` It comes after part ${part.needs.map(String).join(' and ')}.`;
  return (
    `Part ${String(part.order)}, "${part.title}" (${what}, ${credits(part.credits)}), ` +
    `carries ${carried}.${after}`
  );
}

const SAID: Readonly<Record<string, (value: number) => string>> = {
  REMAINDER_CREDITS: (value) => `${credits(value)} left over`,
  EXISTING_CREDITS: (value) => `${credits(value)} in micro-credentials that there are already`,
  NEW_PARTS: (value) => count(value, 'new part'),
  COHESION: (value) => `a cohesion of ${String(value / 10_000)}`,
};

function said(objectives: readonly ObjectiveValue[]): string {
  return objectives.map(({ objective, value }) => SAID[objective]?.(value) ?? '').join(', ');
}

/** The bound of the first objective that is not proven. */
function certain(objectives: readonly ObjectiveValue[]): string {
  const open = objectives.find(({ proven }) => !proven);
  if (!open) return said(objectives);
  const isMost = open.objective === 'EXISTING_CREDITS' || open.objective === 'COHESION';
  return `${isMost ? 'at most' : 'at least'} ${SAID[open.objective]?.(open.bound) ?? ''}`;
}

function titleOf({ index }: UnbundleContext, id: string): string {
  return `"${index.outcomes.get(id)?.title ?? id}"`;
}
