import type { DuplicateBand } from '../../src/domain/analysts/duplicates.ts';
import type { LearningOutcome } from '../../src/domain/catalogue.ts';
import { comparablesOf } from '../../src/rules/analysts/duplicates/comparable.ts';
import { openComparison } from '../../src/rules/analysts/duplicates/comparison.ts';
import { indexCatalogue } from '../../src/rules/catalogueIndex.ts';
import { meaningsOf } from '../../src/services/analysts/titleMeanings.ts';
import type { TitleTable } from '../../src/services/reading/titleTable.ts';
import { planningCatalogueOf } from '../support/planningCatalogueOf.ts';
import {
  duplicateLabels,
  type Half,
  type Label,
  type LabelledPair,
  labelledPairs,
} from './pairs.ts';

export interface BandMeasure {
  readonly band: DuplicateBand | 'NONE';
  readonly pairs: number;
  readonly duplicates: number;
  /** Duplicates of those in the band. */
  readonly precision: number | null;
  /** Duplicates in this band or a surer one, of all duplicates. */
  readonly recall: number;
  readonly byLabel: Readonly<Partial<Record<Label, number>>>;
}

/** How the labelled pairs are judged. */
export interface Conditions {
  /** Without them: as a catalogue that is not tagged with skills yet. */
  readonly withSkills?: boolean;
  /** What a sentence model makes of their titles; without it they are compared by their words alone. */
  readonly titles?: TitleTable | null;
}

/** The learning of one half, as it is judged. */
export function outcomesOf(pairs: readonly LabelledPair[]): readonly LearningOutcome[] {
  return pairs.flatMap(({ a, b }) => [a, b]);
}

/** Where each labelled pair falls, each judged among all the others. */
export function bandOfPairs(
  half: Half,
  { withSkills = true, titles = null }: Conditions = {},
): readonly { pair: LabelledPair; band: DuplicateBand | 'NONE' }[] {
  const pairs = labelledPairs(half);
  const outcomes = outcomesOf(pairs).map((each) => (withSkills ? each : { ...each, skills: [] }));
  const skillIds = new Set(outcomes.flatMap(({ skills = [] }) => skills.map(({ skill }) => skill)));
  const index = indexCatalogue(
    planningCatalogueOf({
      meta: { title: 'Labelled pairs', licence: 'Apache-2.0' },
      skills: [...skillIds].map((id) => ({ id, name: id, kind: 'SKILL' })),
      learningOutcomes: outcomes,
    }),
  );
  const comparison = openComparison(comparablesOf(index, 'LEARNING_OUTCOMES'), meaningsOf(titles));
  return pairs.map((pair) => {
    const comparable = comparison.at(comparison.placeOf(pair.a.id) ?? -1);
    const found = comparable ? comparison.pairsWith(comparable) : [];
    return { pair, band: found.find(({ bId }) => bId === pair.b.id)?.band ?? 'NONE' };
  });
}

export function measureBands(half: Half, conditions: Conditions = {}): readonly BandMeasure[] {
  const judged = bandOfPairs(half, conditions);
  const isDuplicate = ({ label }: LabelledPair) => duplicateLabels.has(label);
  const all = judged.filter(({ pair }) => isDuplicate(pair)).length;
  let found = 0;
  return (['SAME', 'LIKELY', 'REVIEW', 'NONE'] as const).map((band) => {
    const here = judged.filter((each) => each.band === band).map(({ pair }) => pair);
    const duplicates = here.filter(isDuplicate).length;
    found += duplicates;
    const byLabel: Partial<Record<Label, number>> = {};
    for (const { label } of here) byLabel[label] = (byLabel[label] ?? 0) + 1;
    return {
      band,
      pairs: here.length,
      duplicates,
      precision: here.length === 0 ? null : duplicates / here.length,
      recall: found / all,
      byLabel,
    };
  });
}
