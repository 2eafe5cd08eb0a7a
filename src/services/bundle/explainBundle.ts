import type { Bundle } from '../../domain/bundle.ts';
import { formatHundredths } from '../../domain/hundredths.ts';
import { count, credits } from '../../domain/wording.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { objectivesInWords } from '../objectivesInWords.ts';
import type { NamedGoal } from './bundleGoals.ts';
import type { BundleParts } from './bundleParts.ts';
import type { BundleContext } from './poseBundle.ts';

type Described = Omit<Bundle, 'draft' | 'explanation'>;

/** Sentences an adviser can read aloud: what it carries, what it lacks, what is taken and why it is the best there is. */
export function explainBundle(
  context: BundleContext,
  parts: BundleParts,
  bundle: Described,
  uncovered: readonly NamedGoal[],
): readonly string[] {
  const { index, base } = context;
  const frameworks = bundle.frameworks.filter(({ frameworkId }) => frameworkId !== null);
  return [
    `${count(bundle.take.length, 'micro-credential')} and ` +
      `${count(bundle.outcomeIds.length, 'outcome')} give ${credits(bundle.credits)}.`,
    ...(base && bundle.kept
      ? [
          `${credits(bundle.kept.numerator)} of the ${credits(bundle.kept.denominator)} of ` +
            `"${base.title}" stay${percent(bundle.kept.numerator, bundle.kept.denominator)}.`,
        ]
      : []),
    ...bundle.take.map((item) => {
      const brings = item.newOutcomeIds.map((id) => quote(index, id)).join(', ');
      return brings === ''
        ? `Take ${quote(index, item.itemId)} because it was asked for; it brings nothing new.`
        : `Take ${quote(index, item.itemId)} (${credits(item.newCredits)}): it brings ${brings}.`;
    }),
    ...uncovered.map((goal) => `Nothing that fits covers ${nameOf(index, goal)}.`),
    ...(bundle.overlapCredits > 0
      ? [`${credits(bundle.overlapCredits)} are carried by more than one of them, counted once.`]
      : []),
    ...(frameworks.length > 1 && parts.keptIds.size === 0
      ? [
          `The pieces come from ${String(frameworks.length)} frameworks: a capstone that draws on all ` +
            'of them would make one qualification of them.',
        ]
      : []),
    ...(bundle.feeUnknownFor.length > 0
      ? [`No fee is stated for ${bundle.feeUnknownFor.map((id) => quote(index, id)).join(', ')}.`]
      : []),
    bundle.proof.status === 'OPTIMAL'
      ? `Proven: of all ${String(bundle.proof.candidates)} micro-credentials that could help no choice ` +
        `does better than ${objectives(bundle)}, in this order of importance.`
      : `The time for the search ran out; the best found so far: ${objectives(bundle)}.`,
  ];
}

function objectives({ proof }: Described): string {
  return objectivesInWords(proof, {
    GOALS_UNCOVERED: (value) => `${count(value, 'goal')} uncovered`,
    KEPT_CREDITS: (value) => `${formatHundredths(value)} credits kept`,
    ITEMS: (value) => `${String(value)} to take`,
  });
}

function nameOf(index: CatalogueIndex, goal: NamedGoal): string {
  if (goal.kind === 'GROUP') return `the group "${goal.group.name}"`;
  if (goal.kind === 'OUTCOME') return quote(index, goal.id);
  return `the skill "${index.skills.byId.get(goal.id)?.name ?? goal.id}"`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : ` (${((100 * part) / whole).toFixed(1)} per cent)`;
}

function quote(index: CatalogueIndex, id: string): string {
  return `"${index.microCredentials.get(id)?.title ?? index.outcomes.get(id)?.title ?? id}"`;
}
