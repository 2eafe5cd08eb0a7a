import { notFound, type Problem } from '../../domain/problem.ts';
import type { PlanningOutcome } from '../../domain/planningCatalogue.ts';
import type { RplTarget } from '../../domain/rpl.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';

/** The outcomes that may be proposed, or what is wrong with the target. */
export type ProposedOutcomes =
  { readonly outcomes: readonly PlanningOutcome[] } | { readonly problem: Problem };

export function proposedOutcomes(
  index: CatalogueIndex,
  target: RplTarget | null,
): ProposedOutcomes {
  if (target === null) return { outcomes: [...index.outcomes.values()] };
  if ('qualificationId' in target) return ofQualification(index, target.qualificationId);
  if ('microCredentialId' in target) {
    const found = index.microCredentials.get(target.microCredentialId);
    if (!found) return unknown('microCredentialId', target.microCredentialId);
    return known(index, new Set(found.outcomes.map(({ outcomeId }) => outcomeId)));
  }
  if ('occupationId' in target) return ofOccupation(index, target.occupationId);
  if ('fieldId' in target) return ofField(index, target.fieldId);
  const missing = target.outcomeIds.findIndex((id) => !index.outcomes.has(id));
  if (missing >= 0) {
    return unknown(`outcomeIds.${String(missing)}`, target.outcomeIds[missing] ?? '');
  }
  return known(index, new Set(target.outcomeIds));
}

function ofQualification(index: CatalogueIndex, id: string): ProposedOutcomes {
  const found = index.qualifications.get(id);
  if (!found) return unknown('qualificationId', id);
  const ids = found.groups.flatMap(({ outcomes }) => outcomes);
  return known(index, new Set(found.capstoneId === null ? ids : [...ids, found.capstoneId]));
}

/** Outcomes that gain one of its essential skills. */
function ofOccupation(index: CatalogueIndex, id: string): ProposedOutcomes {
  const found = index.occupations.get(id);
  if (!found) return unknown('occupationId', id);
  const wanted = found.essentialSkills.map((skillId) => index.skills.canonical(skillId));
  const gains = (outcome: PlanningOutcome) => {
    const gained = index.skills.gainedBy(outcome);
    return wanted.some((skillId) => gained.has(skillId));
  };
  return { outcomes: [...index.outcomes.values()].filter(gains) };
}

/** Classified under the field or any field below it. */
function ofField(index: CatalogueIndex, id: string): ProposedOutcomes {
  if (!index.fields.has(id)) return unknown('fieldId', id);
  const isBelow = (fieldId: string | null) => {
    let field = fieldId === null ? undefined : index.fields.get(fieldId);
    // Import refuses cycles; the bound keeps a damaged graph from hanging the service.
    for (let step = 0; field && step <= index.fields.size; step += 1) {
      if (field.id === id) return true;
      field = field.broaderId === null ? undefined : index.fields.get(field.broaderId);
    }
    return false;
  };
  return { outcomes: [...index.outcomes.values()].filter(({ fieldId }) => isBelow(fieldId)) };
}

function known(index: CatalogueIndex, ids: ReadonlySet<string>): ProposedOutcomes {
  return { outcomes: [...index.outcomes.values()].filter(({ id }) => ids.has(id)) };
}

function unknown(member: string, id: string): ProposedOutcomes {
  return { problem: notFound(`input.target.${member}`, id) };
}
