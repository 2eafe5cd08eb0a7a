import { badInput, type Problem } from '../../domain/problem.ts';
import type { StackQuestion } from '../../domain/stack.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { checkHeldIds, unknownOrOther } from '../../rules/checkIds.ts';
import { outOfTime } from '../planning/outOfTime.ts';
import type { Answerer } from '../planning/planningTask.ts';
import { STACK_LIMIT_MS, stackTowards } from './stackTowards.ts';

export const answerStack: Answerer<'stack'> = (index, { policy, held, question }, tools) => {
  const problem = checkHeldIds(index, held) ?? checkPins(index, question);
  if (problem) return { problem };
  const qualification = index.qualifications.get(question.qualificationId);
  if (!qualification) {
    const { qualificationId } = question;
    return {
      problem: unknownOrOther(index, 'input.qualificationId', qualificationId, 'a qualification'),
    };
  }
  const answer = stackTowards({ index, qualification, policy, held, question }, tools);
  return answer ? { answer } : { problem: outOfTime(STACK_LIMIT_MS) };
};

/** A pinned outcome is listed by the group that it is pinned to, and pinned once. */
function checkPins(
  index: CatalogueIndex,
  { pins, qualificationId }: StackQuestion,
): Problem | null {
  const groups = index.qualifications.get(qualificationId)?.groups ?? [];
  for (const [position, { outcomeId, groupId }] of pins.entries()) {
    const field = `input.pins.${String(position)}`;
    if (!index.outcomes.has(outcomeId)) {
      return unknownOrOther(index, `${field}.outcomeId`, outcomeId, 'a learning outcome');
    }
    const group = groups.find(({ id }) => id === groupId);
    if (!group) {
      const rule = `a group of ${qualificationId}`;
      const message = `${field}.groupId "${groupId}" is no group of ${qualificationId}.`;
      return badInput(`${field}.groupId`, rule, groupId, message);
    }
    if (!group.outcomes.includes(outcomeId)) {
      const message = `${field}.outcomeId "${outcomeId}" is not listed by group "${groupId}".`;
      return badInput(`${field}.outcomeId`, `listed by ${groupId}`, outcomeId, message);
    }
    if (pins.findIndex((pin) => pin.outcomeId === outcomeId) < position) {
      const message = `${field}.outcomeId "${outcomeId}" is pinned twice.`;
      return badInput(`${field}.outcomeId`, 'each outcome once', outcomeId, message);
    }
  }
  return null;
}
