import { compareText } from '../../domain/compareText.ts';
import type { PlanningOutcome } from '../../domain/planningCatalogue.ts';
import type { Policy, PolicyFinding } from '../../domain/policy.ts';
import type { ReadEvidence, RplMatch, RplQuestion, SkillMatch } from '../../domain/rpl.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';
import { judge } from '../policy/judge.ts';
import type { Claims, Recognition } from './claims.ts';
import { evidenceTests } from './evidenceTests.ts';
import { explainMatch } from './explainMatch.ts';
import { isMet, type ShownSkills, showSkills } from './matchSkills.ts';
import type { RecognitionTerms } from './recognitionTerms.ts';

export interface MatchQuestion {
  readonly index: CatalogueIndex;
  readonly question: RplQuestion;
  readonly evidence: readonly ReadEvidence[];
  readonly claims: Claims;
  readonly policy: Policy | null;
  readonly terms: RecognitionTerms;
}

/** An outcome of which something is shown: what is met, what is met in part, what is missing. */
interface Coverage {
  readonly outcome: PlanningOutcome;
  readonly matched: readonly SkillMatch[];
  readonly missing: readonly string[];
  readonly asked: number;
  readonly met: number;
  readonly score: number;
  readonly recognitions: readonly Recognition[];
}

/** The outcomes that the evidence covers at least in part: most covered first, then most skills met, then by id. */
export function matchOutcomes(
  asked: MatchQuestion,
  outcomes: readonly PlanningOutcome[],
): readonly RplMatch[] {
  const shown = showSkills(asked.index.skills, asked.claims.claims);
  return outcomes
    .map((outcome) => cover(asked, shown, outcome))
    .filter(({ score }) => score > 0)
    .sort(
      (one, other) =>
        other.score - one.score ||
        other.met - one.met ||
        compareText(one.outcome.id, other.outcome.id),
    )
    .slice(0, asked.question.first)
    .map((coverage) => toMatch(asked, coverage));
}

function cover(
  { index: { skills }, claims }: MatchQuestion,
  shown: ShownSkills,
  outcome: PlanningOutcome,
): Coverage {
  const recognitions = claims.recognitions.filter(({ outcomeId }) => outcomeId === outcome.id);
  const asked = new Map(
    outcome.skills.map(({ skillId }) => [skills.canonical(skillId), skillId] as const),
  );
  const matches = [...asked.values()].map((skillId) => ({
    skillId,
    match: recognisedSkill(skillId, recognitions) ?? shown.shown(skillId),
  }));
  const matched = matches.flatMap(({ match }) => match ?? []);
  const met = matched.filter(isMet).length;
  const worth = matched.reduce((sum, { score }) => sum + score, 0);
  return {
    outcome,
    matched: matched.toSorted(
      (one, other) => other.score - one.score || compareText(one.skillId, other.skillId),
    ),
    missing: matches
      .filter(({ match }) => match === null || !isMet(match))
      .map(({ skillId }) => skillId)
      .sort(compareText),
    asked: asked.size,
    met,
    score: asked.size === 0 ? Number(recognitions.length > 0) : worth / asked.size,
    recognitions,
  };
}

/** A stated equivalence shows all that the outcome certifies. */
function recognisedSkill(skillId: string, recognitions: readonly Recognition[]): SkillMatch | null {
  if (recognitions.length === 0) return null;
  const evidence = [...new Set(recognitions.map((one) => one.evidence))];
  return { skillId, viaId: skillId, relation: 'SAME', score: 1, evidence };
}

function toMatch(asked: MatchQuestion, coverage: Coverage): RplMatch {
  const { index, evidence, claims, policy, terms, question } = asked;
  const { outcome, matched, missing, met, recognitions } = coverage;
  const places = [
    ...new Set([
      ...matched.flatMap((match) => match.evidence),
      ...recognitions.map((one) => one.evidence),
    ]),
  ].sort((one, other) => one - other);
  const used = places.flatMap((place) => evidence[place] ?? []);
  const dates = used.flatMap(({ lastPractisedOn }) => lastPractisedOn ?? []);
  const levels = places.flatMap((place) => claims.levels[place] ?? []);
  const judged = {
    kind: 'RPL',
    ids: [outcome.id],
    met,
    asked: coverage.asked,
    lastPractisedOn: dates.length === 0 ? null : dates.reduce(earlier),
    evidenceLevel: levels.length === 0 ? null : Math.max(...levels),
    outcomeLevel: outcome.level,
  } as const;
  const missingNames = missing.map((id) => index.skills.byId.get(id)?.name ?? id);
  const isRecognised = recognitions.length > 0;
  return {
    outcomeId: outcome.id,
    score: coverage.score,
    band: isRecognised || isSuggested(coverage, terms) ? 'SUGGEST' : 'REVIEW',
    decisionStatus: 'SUGGESTED',
    matchedSkills: matched,
    missingSkillIds: missing,
    evidenceTests: evidenceTests({
      used,
      met,
      asked: coverage.asked,
      missingNames,
      isRecognised,
      recentFrom: terms.recentFrom,
    }),
    findings: [
      ...(policy ? judge(index, policy, judged, question.asOf) : []),
      ...recognitions.map(toFinding),
    ],
    explanation: [
      ...explainMatch(index, judged, coverage, recognitions),
      ...places.flatMap((place) => statedBy(place, evidence[place])),
    ],
  };
}

/** Years and proficiency have no scale in common: an assessor weighs them. */
function statedBy(place: number, piece: ReadEvidence | undefined): readonly string[] {
  return piece?.stated ? [`Evidence ${String(place)} states ${piece.stated}.`] : [];
}

function isSuggested({ met, asked }: Coverage, { matchPercent }: RecognitionTerms): boolean {
  return asked > 0 && 100 * met >= matchPercent * asked;
}

function toFinding({ equivalence }: Recognition): PolicyFinding {
  const { id, fromId, toId, kind, statedById, effectiveFrom, effectiveTo } = equivalence;
  return {
    ruleId: id,
    severity: 'NOTE',
    message: `${id}, stated by ${statedById}, recognises ${fromId} for ${toId}.`,
    actual: kind,
    limit: { effectiveFrom, effectiveTo },
    subjectIds: [fromId, toId].sort(compareText),
  };
}

function earlier(one: string, other: string): string {
  return other < one ? other : one;
}
