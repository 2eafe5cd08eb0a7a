import type { AlqCompletionQuestion } from '../domain/alq.ts';
import type { HeldOutcome } from '../domain/holding.ts';
import type { StudyConstraints } from '../domain/plan.ts';
import { badInput, notFound, type Problem } from '../domain/problem.ts';
import type { AlqTerms } from './alqTerms.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';

/** The first id among what is held that the catalogue does not know. */
export function checkHeldIds(
  index: CatalogueIndex,
  held: readonly HeldOutcome[],
  holdings = 'input.holdings',
): Problem | null {
  for (const [position, entry] of held.entries()) {
    const field = `${holdings}.achievements.${String(position)}`;
    if (!index.outcomes.has(entry.outcomeId)) {
      return unknownOrOther(index, `${field}.outcomeId`, entry.outcomeId, 'a learning outcome');
    }
    const { awardedById, viaId } = entry;
    if (awardedById !== null && !index.organisations.has(awardedById)) {
      return unknownOrOther(index, `${field}.awardedById`, awardedById, 'an organisation');
    }
    if (viaId !== null && !isVia(index, viaId)) {
      const what = 'a micro-credential or a qualification';
      return unknownOrOther(index, `${field}.via`, viaId, what);
    }
  }
  return null;
}

/** The first id of the question that is unknown, or that cannot stand where it does. */
export function checkCompletionIds(
  index: CatalogueIndex,
  terms: AlqTerms,
  { majorFieldId, constraints }: AlqCompletionQuestion,
): Problem | null {
  if (majorFieldId !== null) {
    const problem = checkMajor(index, terms, 'input.majorFieldId', majorFieldId);
    if (problem) return problem;
  }
  return checkConstraintIds(index, constraints);
}

/** The first id of the wishes that is unknown, or that cannot stand where it does. */
export function checkConstraintIds(
  index: CatalogueIndex,
  constraints: StudyConstraints,
): Problem | null {
  const lists = [
    ['providerIds', constraints.providerIds, 'an organisation'],
    ['requireIds', constraints.requireIds, 'a micro-credential or a learning outcome'],
    [
      'excludeIds',
      constraints.excludeIds,
      'a micro-credential, learning outcome, offering or provider',
    ],
  ] as const;
  for (const [name, ids, what] of lists) {
    for (const [position, id] of (ids ?? []).entries()) {
      if (fits(index, name, id)) continue;
      return unknownOrOther(index, `input.constraints.${name}.${String(position)}`, id, what);
    }
  }
  return null;
}

export function checkMajor(
  index: CatalogueIndex,
  terms: AlqTerms,
  asked: string,
  fieldId: string,
): Problem | null {
  const field = index.fields.get(fieldId);
  if (!field) return unknownOrOther(index, asked, fieldId, 'a subject field');
  if (field.broaderId === null && field.scheme === terms.fieldScheme) return null;
  const rule = `top field of ${terms.fieldScheme}`;
  const message = `${asked} ${fieldId} is no ${rule}: "${field.name}" (${field.scheme}).`;
  return badInput(asked, rule, fieldId, message);
}

function fits(
  index: CatalogueIndex,
  list: 'providerIds' | 'requireIds' | 'excludeIds',
  id: string,
): boolean {
  if (list === 'providerIds') return index.organisations.has(id);
  if (index.microCredentials.has(id) || index.outcomes.has(id)) return true;
  return list === 'excludeIds' && (index.offerings.has(id) || index.organisations.has(id));
}

function isVia(index: CatalogueIndex, id: string): boolean {
  return index.microCredentials.has(id) || index.qualifications.has(id);
}

/** NOT_FOUND for an id that nothing has; BAD_USER_INPUT for one that cannot stand there. */
export function unknownOrOther(
  index: CatalogueIndex,
  field: string,
  id: string,
  what: string,
): Problem {
  const known =
    index.outcomes.has(id) ||
    index.organisations.has(id) ||
    index.offerings.has(id) ||
    index.fields.has(id) ||
    index.skills.byId.has(id) ||
    index.occupations.has(id) ||
    index.frameworks.has(id) ||
    isVia(index, id);
  if (!known) return notFound(field, id);
  return badInput(field, `the id of ${what}`, id, `${field} "${id}" is not the id of ${what}.`);
}
