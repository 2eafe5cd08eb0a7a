import type { BundleQuestion } from '../domain/bundle.ts';
import type { Problem } from '../domain/problem.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';
import { checkConstraintIds, unknownOrOther } from './checkIds.ts';

/** The first id of the question that is unknown, or that cannot stand where it does. */
export function checkBundleIds(
  index: CatalogueIndex,
  { goal, tailoring, constraints }: BundleQuestion,
): Problem | null {
  const one = (id: string | null | undefined) => (id === null || id === undefined ? [] : [id]);
  const checks = [
    ['input.goal.skillIds', goal.skillIds, index.skills.byId, 'a skill'],
    ['input.goal.outcomeIds', goal.outcomeIds, index.outcomes, 'a learning outcome'],
    ['input.goal.occupationId', one(goal.occupationId), index.occupations, 'an occupation'],
    [
      'input.goal.qualificationId',
      one(goal.qualificationId),
      index.qualifications,
      'a qualification',
    ],
    [
      'input.baseQualificationId',
      one(tailoring?.baseQualificationId),
      index.qualifications,
      'a qualification',
    ],
    ['input.frameworkIds', tailoring?.frameworkIds ?? [], index.frameworks, 'a framework'],
  ] as const;
  for (const [field, ids, known, what] of checks) {
    for (const [position, id] of ids.entries()) {
      const place = field.endsWith('s') ? `${field}.${String(position)}` : field;
      if (!known.has(id)) return unknownOrOther(index, place, id, what);
    }
  }
  return checkConstraintIds(index, constraints);
}
