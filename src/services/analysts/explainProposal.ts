import type {
  ProposalRecommendation,
  ProposalReport,
} from '../../domain/analysts/proposalReport.ts';
import { count } from '../../domain/wording.ts';
import { proposalComparable } from '../../rules/analysts/duplicates/proposalComparable.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';

type Parts = Pick<
  ProposalReport,
  'proposal' | 'duplicates' | 'newSkillIds' | 'gapsFilled' | 'findings' | 'recommendation'
>;

const REASONS: Readonly<Record<ProposalRecommendation, string>> = {
  DELIVER_EXISTING:
    'Deliver what exists: something on the register requires exactly the same outcomes.',
  REVISE: 'Revise: a rule of the day is broken.',
  MERGE: 'Merge: something on the register is likely to teach the same.',
  SUPPORT: 'Support: nothing on the register is the same or likely to be, and no rule is broken.',
};
const NAMED_MOST = 3;

/** The report in words: what is recommended and what that rests on. The service suggests; people decide. */
export function explainProposal(
  index: CatalogueIndex,
  parts: Parts,
  inWords: ReadonlyMap<string, string>,
): Pick<ProposalReport, 'endorsement' | 'explanation'> {
  return {
    endorsement: endorsementOf(index, parts),
    explanation: [
      REASONS[parts.recommendation],
      ...aboutDuplicates(index, parts),
      ...parts.findings
        .filter(({ severity }) => severity === 'VIOLATION')
        .map(({ ruleId, message }) => `Rule ${ruleId}: ${message}`),
      ...aboutSkills(index, parts),
      ...[...inWords].map(
        ([text, id]) =>
          `The outcome "${text}" looks like "${index.outcomes.get(id)?.title ?? id}" (${id}).`,
      ),
    ],
  };
}

function aboutDuplicates(
  { microCredentials }: CatalogueIndex,
  { duplicates }: Parts,
): readonly string[] {
  return duplicates.slice(0, NAMED_MOST).map(({ bId, band, explanation }) => {
    const title = microCredentials.get(bId)?.title ?? bId;
    return `${band}: "${title}" (${bId}). ${explanation.join(' ')}`;
  });
}

function aboutSkills(
  index: CatalogueIndex,
  { proposal, newSkillIds, gapsFilled }: Parts,
): readonly string[] {
  if (proposalComparable(index, proposal).skills.length === 0) {
    return [
      'It gives no skill by its outcomes and names none, so no gap can be seen that it fills.',
    ];
  }
  const fills =
    gapsFilled.length === 0
      ? 'It fills no gap that an occupation has.'
      : `It fills ${count(gapsFilled.length, 'gap')} that occupations have.`;
  const brings =
    newSkillIds.length === 0
      ? 'Every skill that it gives is given by a current micro-credential already.'
      : `${count(newSkillIds.length, 'skill')} would be new among current micro-credentials.`;
  return [brings, fills];
}

function endorsementOf({ organisations }: CatalogueIndex, { proposal }: Parts): string {
  const names = [...new Set(proposal.endorsedByIds)].map((id) => {
    const organisation = organisations.get(id);
    const roles = organisation?.roles.join(', ').toLowerCase().replaceAll('_', ' ') ?? '';
    return organisation ? `${organisation.name} (${roles})` : id;
  });
  if (names.length === 0) return 'Nobody is named who endorses it.';
  return `Endorsed by ${names.join('; ')}.`;
}
