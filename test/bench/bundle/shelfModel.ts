import type { BundleQuestion } from '../../../src/domain/bundle.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import {
  draftModel,
  minus,
  type MixedIntegerModel,
  plus,
} from '../../../src/solver/mixedInteger.ts';

/**
 * A generated shelf as one plain 0-1 model: take a micro-credential or not, carry an outcome or not, goals uncovered come first.
 * In the other solvers' favour the order of study is left out: an outcome's prerequisites are carried, whenever.
 */
export function shelfModel(catalogue: Catalogue, question: BundleQuestion): MixedIntegerModel {
  const draft = draftModel();
  const taken = new Map((catalogue.microCredentials ?? []).map(({ id }) => [id, draft.binary()]));
  const carried = new Map((catalogue.learningOutcomes ?? []).map(({ id }) => [id, draft.binary()]));
  const take = (id: string) => taken.get(id) ?? -1;
  const carry = (id: string) => carried.get(id) ?? -1;
  const fees = (catalogue.offerings ?? []).map(({ item, fee }) =>
    plus(take(item), Math.round(100 * (fee ?? 0))),
  );
  const carriers = new Map<string, string[]>();
  for (const { id, outcomes } of catalogue.microCredentials ?? []) {
    for (const { outcome } of outcomes) {
      carriers.set(outcome, [...(carriers.get(outcome) ?? []), id]);
      draft.atMost(0, [plus(take(id)), minus(carry(outcome))]);
    }
  }
  const gaining = new Map<string, string[]>();
  for (const { id, skills, prerequisites, excludes } of catalogue.learningOutcomes ?? []) {
    const items = carriers.get(id) ?? [];
    draft.atMost(0, [plus(carry(id)), ...items.map((item) => minus(take(item)))]);
    for (const group of prerequisites ?? []) {
      draft.atMost(0, [plus(carry(id)), ...group.map((need) => minus(carry(need)))]);
    }
    for (const other of excludes ?? []) draft.atMost(1, [plus(carry(id)), plus(carry(other))]);
    for (const { skill } of skills ?? []) gaining.set(skill, [...(gaining.get(skill) ?? []), id]);
  }
  const uncovered = question.goal.skillIds.map((skill) => {
    const column = draft.binary();
    const gains = (gaining.get(skill) ?? []).map((id) => plus(carry(id)));
    draft.atLeast(1, [plus(column), ...gains]);
    return plus(column);
  });
  const credits = (catalogue.learningOutcomes ?? []).map((each) =>
    plus(carry(each.id), Math.round(100 * each.credits)),
  );
  if (question.maxCredits !== null) draft.atMost(question.maxCredits, credits);
  const { maxFee } = question.constraints;
  if (maxFee !== undefined) draft.atMost(maxFee, fees);
  return draft.finish([uncovered, fees, [...taken.values()].map((column) => plus(column))]);
}
