import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { PlanningEquivalence } from '../../domain/planningCatalogue.ts';
import type { EvidenceReading, ReadEvidence, SkillReading } from '../../domain/rpl.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';
import { type Linked, linkReferences } from './linkReferences.ts';

/** One skill that one piece of evidence shows, and how surely. */
export interface Claim {
  readonly skillId: string;
  readonly evidence: number;
  readonly score: number;
}

/** An outcome that a stated equivalence recognises. */
export interface Recognition {
  readonly outcomeId: string;
  readonly evidence: number;
  readonly equivalence: PlanningEquivalence;
}

/** All that the evidence says, piece by piece. */
export interface Claims {
  readonly understood: readonly EvidenceReading[];
  readonly claims: readonly Claim[];
  readonly recognitions: readonly Recognition[];
  /** By piece: the level of what it certifies. */
  readonly levels: readonly (number | null)[];
}

export function gatherClaims(
  index: CatalogueIndex,
  evidence: readonly ReadEvidence[],
  asOf: CalendarDate,
  longPastBefore: CalendarDate,
): Claims {
  const pieces = evidence.map((piece, place) => {
    const linked = linkReferences(index, piece.references, asOf);
    const isLongPast = piece.lastPractisedOn !== null && piece.lastPractisedOn < longPastBefore;
    const named = namedSkills(index, linked).map((skillId): SkillReading => {
      const status = isLongPast ? 'LONG_PAST' : 'COUNTED';
      return { skillId, score: 1, rank: 0, span: null, status, counted: !isLongPast };
    });
    const names = new Set(named.map(({ skillId }) => skillId));
    const read = piece.skills.filter(({ skillId }) => !names.has(skillId));
    const skills = [...named, ...read.map((reading) => (isLongPast ? agedOf(reading) : reading))];
    const reading: EvidenceReading = {
      index: place,
      skills: skills.map((skill, rank) => ({ ...skill, rank: rank + 1 })),
      abstained: !skills.some(({ status }) => status !== 'UNSURE'),
      warnings: [...piece.warnings, ...lapseWarnings(linked)],
    };
    return { reading, linked, level: piece.level ?? linked.level, isLongPast };
  });
  return {
    understood: pieces.map(({ reading }) => reading),
    claims: pieces.flatMap(({ reading }) =>
      reading.skills
        .filter(({ counted }) => counted)
        .map(({ skillId, score }) => ({ skillId, score, evidence: reading.index })),
    ),
    recognitions: pieces.flatMap(({ linked, isLongPast, reading }) =>
      isLongPast ? [] : linked.equivalences.flatMap((one) => recognised(index, one, reading.index)),
    ),
    levels: pieces.map(({ level }) => level),
  };
}

/** What it names itself, and the skills of the outcomes that it names. */
function namedSkills(index: CatalogueIndex, { skillIds, outcomeIds }: Linked): readonly string[] {
  const ofOutcomes = outcomeIds.flatMap(
    (id) => index.outcomes.get(id)?.skills.map(({ skillId }) => skillId) ?? [],
  );
  return [...new Set([...skillIds, ...ofOutcomes])];
}

function agedOf(reading: SkillReading): SkillReading {
  return reading.counted ? { ...reading, status: 'LONG_PAST', counted: false } : reading;
}

function recognised(
  index: CatalogueIndex,
  equivalence: PlanningEquivalence,
  evidence: number,
): readonly Recognition[] {
  const { toId } = equivalence;
  const outcomeIds = index.outcomes.has(toId)
    ? [toId]
    : (index.microCredentials.get(toId)?.outcomes ?? [])
        .filter(({ required }) => required)
        .map(({ outcomeId }) => outcomeId);
  return outcomeIds.map((outcomeId) => ({ outcomeId, evidence, equivalence }));
}

function lapseWarnings({ lapsed }: Linked): readonly string[] {
  return lapsed.map(({ id, effectiveFrom, effectiveTo }) => {
    const days = `${effectiveFrom ?? 'always'} to ${effectiveTo ?? 'further notice'}`;
    return `The equivalence ${id} does not hold on this day (in force from ${days}), so it was not used.`;
  });
}
