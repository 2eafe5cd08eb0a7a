import type { DuplicatePair } from '../../domain/analysts/duplicates.ts';
import type {
  ProposalQuestion,
  ProposalRecommendation,
  ProposalReport,
} from '../../domain/analysts/proposalReport.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Proposal } from '../../domain/proposal.ts';
import {
  outcomeInWords,
  proposalComparable,
} from '../../rules/analysts/duplicates/proposalComparable.ts';
import { coverageMatrix } from '../../rules/analysts/skillCoverage/coverageMatrix.ts';
import { sumDemand } from '../../rules/analysts/skillCoverage/demandedSkills.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { judge } from '../../rules/policy/judge.ts';
import { judgedProposal } from '../../rules/policy/judged.ts';
import { rulesInForce } from '../../rules/policy/rulesInForce.ts';
import { isCurrent } from '../../rules/takeable.ts';
import { meaningVector, type MeaningVector } from '../../rules/text/meaning.ts';
import type { Answerer, AskedOfProposal } from '../planning/planningTask.ts';
import { checkProposalIds } from '../policy/checkProposalIds.ts';
import { comparePlaces } from './duplicateCursor.ts';
import { explainProposal } from './explainProposal.ts';
import { comparisonOf } from './findDuplicates.ts';
import { nearestIn } from './coverSkills.ts';

/** Would it duplicate, or fill a gap? Under the rules of its own jurisdiction on the day. */
export const answerProposal: Answerer<'proposal'> = (index, asked) => {
  const { question } = asked;
  const { proposal, asOf } = question;
  const problem = checkProposalIds(index, 'input', proposal);
  if (problem) return { problem };
  const policies = question.policies.filter((policy) => governs(policy, proposal));
  const subject = judgedProposal(index, proposal);
  const findings = policies.flatMap((policy) => judge(index, policy, subject, asOf));
  const duplicates = duplicatesOf(index, asked);
  const { newSkillIds, gapsFilled } = skillsOf(index, question);
  const recommendation = recommend(
    duplicates,
    findings.some(({ severity }) => severity === 'VIOLATION'),
  );
  const inWords = outcomesInWords(index, asked);
  const parts = { proposal, duplicates, newSkillIds, gapsFilled, findings, recommendation };
  const report: ProposalReport = {
    ...parts,
    basis: {
      asOf,
      graphVersion: index.version,
      rules: policies.flatMap((policy) =>
        rulesInForce(policy, asOf).filter(({ appliesTo }) =>
          appliesTo.includes('MICRO_CREDENTIAL'),
        ),
      ),
    },
    ...explainProposal(index, parts, inWords),
  };
  return { answer: report };
};

function governs(policy: Policy, { jurisdiction }: Proposal): boolean {
  const governed = policy.governs ?? [policy.jurisdiction];
  return policy.appliesTo.includes('MICRO_CREDENTIAL') && governed.includes(jurisdiction);
}

/** What is no longer, or has expired, cannot be delivered in its place. */
function duplicatesOf(
  index: CatalogueIndex,
  { question: { proposal, asOf }, titles, vectors }: AskedOfProposal,
): readonly DuplicatePair[] {
  const comparison = comparisonOf(index, 'MICRO_CREDENTIALS', titles);
  return comparison
    .pairsWith(proposalComparable(index, proposal), { meaning: meaningOf(vectors[0]) })
    .filter(({ bId }) => {
      const existing = index.microCredentials.get(bId);
      return (
        existing !== undefined &&
        existing.status !== 'DISCONTINUED' &&
        (existing.expiresOn === null || existing.expiresOn >= asOf)
      );
    })
    .toSorted(comparePlaces);
}

/** In the order that semantics gives: what exists comes before what is wrong, and that before what is alike. */
function recommend(
  duplicates: readonly DuplicatePair[],
  breaksRule: boolean,
): ProposalRecommendation {
  if (duplicates.some(({ band }) => band === 'SAME')) return 'DELIVER_EXISTING';
  if (breaksRule) return 'REVISE';
  return duplicates.some(({ band }) => band === 'LIKELY') ? 'MERGE' : 'SUPPORT';
}

/** Skills that no current micro-credential gives, and those of them, and above them, that occupations need. */
function skillsOf(index: CatalogueIndex, { proposal, asOf }: ProposalQuestion) {
  const { skills } = proposalComparable(index, proposal);
  const gained = new Set(skills.flatMap((id) => [...index.skills.withBroader(id)]));
  const needed = sumDemand(index, index.occupations.values());
  const asked = new Map([...gained].map((id) => [id, needed.get(id) ?? 0]));
  const current = [...index.microCredentials.values()].filter((each) => isCurrent(each, asOf));
  const { rows } = coverageMatrix(index, asked, current, 'MICRO_CREDENTIAL');
  const missing = rows.filter(({ suppliers }) => suppliers === 0);
  const isNew = new Set(missing.map(({ skillId }) => skillId));
  const nearest = nearestIn(index);
  return {
    newSkillIds: skills.filter((id) => isNew.has(id)),
    gapsFilled: missing
      .filter(({ demand }) => demand > 0)
      .map(({ skillId, demand }) => ({ skillId, demand, nearestOutcomes: nearest(skillId) })),
  };
}

/** By outcome that is proposed in words the one of the catalogue that it looks like. */
function outcomesInWords(
  index: CatalogueIndex,
  { question, titles, vectors }: AskedOfProposal,
): ReadonlyMap<string, string> {
  const { outcomeTexts, level } = question.proposal;
  const comparison = comparisonOf(index, 'LEARNING_OUTCOMES', titles);
  const alike = new Map<string, string>();
  outcomeTexts.forEach((text, place) => {
    const meaning = meaningOf(vectors[place + 1]);
    const [best] = comparison.pairsWith(outcomeInWords(text, level), { meaning }).toSorted(
      // Words alone go no further than REVIEW, where many may stand side by side.
      (left, right) =>
        right.points - left.points ||
        right.textPoints - left.textPoints ||
        comparePlaces(left, right),
    );
    if (best) alike.set(text, best.bId);
  });
  return alike;
}

function meaningOf(vector: Int8Array | null | undefined): MeaningVector | null {
  return vector ? meaningVector(vector) : null;
}
