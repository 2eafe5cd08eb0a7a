import type { HeldOutcome } from '../../domain/holding.ts';
import type { Goal, PathwayQuestion } from '../../domain/pathway.ts';
import type { Policy } from '../../domain/policy.ts';
import { badInput, type Problem } from '../../domain/problem.ts';
import { alqTerms } from '../../rules/alqTerms.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import {
  checkConstraintIds,
  checkHeldIds,
  checkMajor,
  unknownOrOther,
} from '../../rules/checkIds.ts';
import { usableHoldings } from '../../rules/usableHoldings.ts';
import type { MixedIntegerSolver } from '../../solver/mixedInteger.ts';
import { nearItems } from '../../solver/pathway/nearItems.ts';
import { isThere } from './isThere.ts';
import { NOTHING_ASIDE } from './leftAside.ts';
import { posePathway } from './pathwayProblem.ts';

/** What is wrong with the question itself: ids that are unknown or out of place, weeks that cannot be counted. */
export function checkPathway(
  index: CatalogueIndex,
  policy: Policy,
  held: readonly HeldOutcome[],
  question: PathwayQuestion,
  solver: MixedIntegerSolver,
): Problem | null {
  return (
    checkHeldIds(index, held) ??
    checkGoal(index, policy, question.to) ??
    checkConstraintIds(index, question.constraints) ??
    checkWeeks(index, policy, held, question, solver)
  );
}

function checkGoal(index: CatalogueIndex, policy: Policy, to: Goal): Problem | null {
  const check = (
    known: { has(id: string): boolean },
    field: string,
    ids: readonly string[],
    what: string,
  ) => {
    const place = ids.findIndex((id) => !known.has(id));
    const id = ids[place];
    const path = to.kind === 'SKILLS' || to.kind === 'OUTCOMES' ? `.${String(place)}` : '';
    return id === undefined ? null : unknownOrOther(index, `input.to.${field}${path}`, id, what);
  };
  switch (to.kind) {
    case 'QUALIFICATION':
      return check(index.qualifications, 'qualificationId', [to.id], 'a qualification');
    case 'OCCUPATION':
      return check(index.occupations, 'occupationId', [to.id], 'an occupation');
    case 'MICRO_CREDENTIAL':
      return check(index.microCredentials, 'microCredentialId', [to.id], 'a micro-credential');
    case 'ALQ_MAJOR':
      return checkMajor(index, alqTerms(policy), 'input.to.alqMajorFieldId', to.id);
    case 'SKILLS':
      return check(index.skills.byId, 'skillIds', to.ids, 'a skill');
    case 'OUTCOMES':
      return check(index.outcomes, 'outcomeIds', to.ids, 'a learning outcome');
  }
}

/** Weeks cannot be minimised where the length of something that may be taken is not known. */
function checkWeeks(
  index: CatalogueIndex,
  policy: Policy,
  held: readonly HeldOutcome[],
  question: PathwayQuestion,
  solver: MixedIntegerSolver,
): Problem | null {
  const { minimise, constraints, asOf } = question;
  if (!minimise.includes('WEEKS') || constraints.hoursPerWeek !== undefined) return null;
  const terms = alqTerms(policy);
  const holdings = usableHoldings(index, held, asOf);
  const posed = posePathway(
    { index, policy, terms, held, holdings, question, solver },
    NOTHING_ASIDE,
  );
  if (isThere(posed)) return null;
  const near = nearItems(posed.problem, ['CREDITS']);
  const { waysFrom } = posed.shelf.shelf;
  const isUnknown = (item: number) =>
    posed.shelf.offerings
      .slice(waysFrom[item], waysFrom[item + 1])
      .some((offering) => (offering?.weeks ?? null) === null);
  const item = near.promising(near.count).find(isUnknown);
  if (item === undefined) return null;
  const id = posed.shelf.items[item]?.id ?? '';
  return badInput(
    'input.minimise',
    'hoursPerWeek where an offering states no weeks',
    minimise,
    `WEEKS cannot be minimised without hoursPerWeek: how long "${id}" takes is not stated.`,
  );
}
