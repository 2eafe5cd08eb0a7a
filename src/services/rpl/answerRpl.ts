import { compareText } from '../../domain/compareText.ts';
import { notFound, type Problem } from '../../domain/problem.ts';
import type { GapPlan, ReadEvidence, RplMatch, RplResult } from '../../domain/rpl.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { rulesInForce } from '../../rules/policy/rulesInForce.ts';
import { addCompletedWholes } from '../../rules/partsAndWholes.ts';
import { gatherClaims } from '../../rules/rpl/claims.ts';
import { matchOutcomes } from '../../rules/rpl/matchOutcomes.ts';
import { proposedOutcomes } from '../../rules/rpl/proposedOutcomes.ts';
import { recognitionTerms } from '../../rules/rpl/recognitionTerms.ts';
import { type SearchTools, timeLeft } from '../../solver/acquire.ts';
import type { Answerer } from '../planning/planningTask.ts';
import { remainingQuestion } from './remainingQuestion.ts';
import { trainGap } from './trainGap.ts';
import { trainingShelf } from './trainingShelf.ts';

/** For the gaps of all matches together. */
const GAPS_LIMIT_MS = 5_000;

export const answerRpl: Answerer<'rpl'> = (index, { policy, evidence, question }, tools) => {
  const problem = checkEvidenceIds(index, evidence);
  if (problem) return { problem };
  const proposed = proposedOutcomes(index, question.target);
  if ('problem' in proposed) return proposed;
  const terms = recognitionTerms(policy, question.asOf);
  const claims = gatherClaims(index, evidence, question.asOf, terms.recentFrom);
  const asked = { index, question, evidence, claims, policy, terms };
  const matches = matchOutcomes(asked, proposed.outcomes);
  const answer: RplResult = {
    basis: {
      asOf: question.asOf,
      graphVersion: index.version,
      rules: policy ? rulesInForce(policy, question.asOf) : [],
    },
    understood: claims.understood,
    matches,
    gapTraining: trainGaps(index, matches, question.asOf, tools),
    remaining: remainingQuestion(question, matches),
  };
  return { answer };
};

/** The first id that the catalogue does not know. */
function checkEvidenceIds(
  index: CatalogueIndex,
  evidence: readonly ReadEvidence[],
): Problem | null {
  for (const [place, { kind, references, verifiedById }] of evidence.entries()) {
    const field = `input.evidence.${String(place)}`;
    const [skillId] = kind === 'SKILL' ? references : [];
    if (skillId !== undefined && !index.skills.byId.has(skillId)) {
      return notFound(`${field}.skill.skillId`, skillId);
    }
    if (verifiedById !== null && !index.organisations.has(verifiedById)) {
      return notFound(`${field}.${kind.toLowerCase()}.verifiedBy`, verifiedById);
    }
  }
  return null;
}

/** For each outcome that is met in part, in the order of the matches; what is wholly shown is taken as held. */
function trainGaps(
  index: CatalogueIndex,
  matches: readonly RplMatch[],
  asOf: string,
  tools: SearchTools,
): readonly GapPlan[] {
  const shelf = trainingShelf(index, asOf);
  const held = new Set(
    matches.filter(({ missingSkillIds }) => missingSkillIds.length === 0).map((m) => m.outcomeId),
  );
  addCompletedWholes(index, held, [...held]);
  const until = tools.clock() + timeLeft(tools, GAPS_LIMIT_MS);
  return matches.flatMap(({ outcomeId, missingSkillIds }) => {
    if (missingSkillIds.length === 0) return [];
    const skillIds = [...new Set(missingSkillIds.map((id) => index.skills.canonical(id)))];
    const gap = { index, shelf, skillIds: skillIds.sort(compareText), held };
    const plan = trainGap(gap, tools, until - tools.clock());
    return plan ? [{ outcomeId, missingSkillIds, ...plan }] : [];
  });
}
