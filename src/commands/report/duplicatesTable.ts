import type { DuplicatePair, DuplicateScope } from '../../domain/analysts/duplicates.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { everyPair } from '../../services/analysts/findDuplicates.ts';
import { CommandFailure } from '../commandFailure.ts';
import type { Cell, Table } from './csv.ts';
import { pickedIds } from './pickedIds.ts';
import type { ReportOptions } from './reportOptions.ts';
import type { ReportSource } from './reportSource.ts';

const POINTS_FOR_ONE = 10_000;

/** All pairs that duplicates answers, the surest first. */
export async function duplicatesTable(
  source: ReportSource,
  options: ReportOptions,
): Promise<Table> {
  const { of: scope = 'MICRO_CREDENTIALS' } = options;
  const amongIds = await pickedIds(source, options);
  if (amongIds !== null && scope !== 'MICRO_CREDENTIALS') {
    throw new CommandFailure('--jurisdiction and --recognition pick micro-credentials.');
  }
  const index = await source.readIndex();
  return {
    columns: [
      'band',
      'score',
      'a',
      'titleA',
      'b',
      'titleB',
      'sharedOutcomes',
      'sharedSkills',
      'textSimilarity',
      'levelDifference',
      'why',
    ],
    rows: everyPair(index, scope, await source.readTitles(), amongIds).map((pair) =>
      rowOf(index, scope, pair),
    ),
  };
}

function rowOf(index: CatalogueIndex, scope: DuplicateScope, pair: DuplicatePair): readonly Cell[] {
  return [
    pair.band,
    pair.points / POINTS_FOR_ONE,
    pair.aId,
    titleOf(index, scope, pair.aId),
    pair.bId,
    titleOf(index, scope, pair.bId),
    pair.sharedOutcomeIds.length,
    pair.sharedSkillIds.length,
    pair.textPoints / POINTS_FOR_ONE,
    pair.levelDifference,
    pair.explanation.join(' '),
  ];
}

function titleOf(index: CatalogueIndex, scope: DuplicateScope, id: string): string | null {
  switch (scope) {
    case 'MICRO_CREDENTIALS':
      return index.microCredentials.get(id)?.title ?? null;
    case 'LEARNING_OUTCOMES':
      return index.outcomes.get(id)?.title ?? null;
    case 'SKILLS':
      return index.skills.byId.get(id)?.name ?? null;
  }
}
