import type { PlanningOutcome } from '../../domain/planningCatalogue.ts';
import type { SkillMatch } from '../../domain/rpl.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';
import type { JudgedEvidence } from '../policy/subject.ts';
import type { Recognition } from './claims.ts';
import { isMet } from './matchSkills.ts';

interface Explained {
  readonly outcome: PlanningOutcome;
  readonly matched: readonly SkillMatch[];
  readonly missing: readonly string[];
}

/** Why the match is what it is, in sentences for people. */
export function explainMatch(
  index: CatalogueIndex,
  { met, asked, evidenceLevel, outcomeLevel }: JudgedEvidence,
  { outcome, matched, missing }: Explained,
  recognitions: readonly Recognition[],
): readonly string[] {
  const name = (id: string) => index.skills.byId.get(id)?.name ?? id;
  const inPart = matched.filter((match) => !isMet(match));
  return [
    `${String(met)} of the ${String(asked)} skills of "${outcome.title}" are shown.`,
    ...recognitions.map(
      ({ equivalence: { id, statedById } }) =>
        `${id}, stated by ${organisation(index, statedById)}, recognises what is held for this outcome.`,
    ),
    ...matched
      .filter(({ relation }) => relation === 'NARROWER')
      .map(
        ({ skillId, viaId }) =>
          `"${name(viaId)}" is a narrower skill than "${name(skillId)}" and meets it.`,
      ),
    ...inPart.map(({ skillId, viaId, relation }) => {
      const is = relation === 'BROADER' ? 'is broader than' : 'is related to';
      return `"${name(viaId)}" ${is} "${name(skillId)}", which is met in part and stays missing.`;
    }),
    ...(missing.length > inPart.length
      ? [
          `Nothing shows: ${missing
            .filter((id) => !inPart.some(({ skillId }) => skillId === id))
            .map(name)
            .join('; ')}.`,
        ]
      : []),
    ...(evidenceLevel !== null && outcomeLevel !== null
      ? [
          `The evidence is of level ${String(evidenceLevel)}, the outcome of level ${String(outcomeLevel)}.`,
        ]
      : []),
  ];
}

function organisation(index: CatalogueIndex, id: string): string {
  return index.organisations.get(id)?.name ?? id;
}
