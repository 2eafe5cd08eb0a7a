import type { VersionDifference } from '../../domain/analysts/versions.ts';
import { percentOf } from '../../domain/percentOf.ts';
import {
  answerVersionDifference,
  answerVersions,
} from '../../services/analysts/compareVersions.ts';
import { CommandFailure } from '../commandFailure.ts';
import { nameOf, noSearch } from './coverageTables.ts';
import type { Cell, Table } from './csv.ts';
import type { ReportOptions } from './reportOptions.ts';
import { answerOf, idAsked, type ReportSource } from './reportSource.ts';
import { titleOf } from './titleOf.ts';

/** All versions of an outcome or a micro-credential, each beside the one it follows, as versions answers. */
export async function versionsTable(source: ReportSource, options: ReportOptions): Promise<Table> {
  const id = idAsked(options);
  const index = await source.readIndex();
  const { versions, differences } = answerOf(answerVersions(index, { id }, noSearch));
  return {
    columns: [
      'version',
      'title',
      'follows',
      'successor',
      'staysPercent',
      'replacedPercent',
      'droppedPercent',
      'addedPercent',
      'skillsKept',
      'skillsDropped',
      'skillsAdded',
      'changed',
    ],
    rows: versions.flatMap((version) => {
      const steps = differences.filter(({ to }) => to.id === version.id);
      const named = [version.id, titleOf(index, version.id)];
      const none = Array.from({ length: 10 }, () => null);
      return steps.length === 0
        ? [[...named, ...none]]
        : steps.map((step) => [...named, ...stepCells(step)]);
    }),
  };
}

function stepCells(step: VersionDifference): readonly Cell[] {
  return [
    step.from.id,
    step.isSuccessor ? 'yes' : 'no',
    ...[step.stays, step.replaced, step.dropped, step.added].map(percentOf),
    step.keptSkillIds.join(' '),
    step.droppedSkillIds.join(' '),
    step.addedSkillIds.join(' '),
    step.statements.map(({ member }) => member).join(' '),
  ];
}

/** What stays and what changes between two of a kind, piece by piece, as versionDifference answers. */
export async function differenceTable(
  source: ReportSource,
  { from: fromId, to: toId }: ReportOptions,
): Promise<Table> {
  if (fromId === undefined || toId === undefined) {
    throw new CommandFailure('Between which two? Give --from and --to.');
  }
  const index = await source.readIndex();
  const found = answerOf(answerVersionDifference(index, { fromId, toId }, noSearch));
  const skills = (change: string, ids: readonly string[]): readonly (readonly Cell[])[] =>
    ids.map((id) => ['SKILL', change, id, nameOf(index, id), null, null, null]);
  return {
    columns: ['what', 'change', 'id', 'title', 'replacedBy', 'before', 'after'],
    rows: [
      ...found.outcomes.map(({ fate, outcomeId, replacedById, requiredBefore, requiredAfter }) => [
        'LEARNING_OUTCOME',
        fate,
        outcomeId,
        titleOf(index, outcomeId),
        replacedById,
        carried(requiredBefore),
        carried(requiredAfter),
      ]),
      ...skills('STAYS', found.keptSkillIds),
      ...skills('DROPPED', found.droppedSkillIds),
      ...skills('ADDED', found.addedSkillIds),
      ...found.statements.map(({ member, before, after }) => [
        'STATEMENT',
        'CHANGED',
        member,
        null,
        null,
        said(before),
        said(after),
      ]),
    ],
  };
}

function carried(isRequired: boolean | null): string | null {
  if (isRequired === null) return null;
  return isRequired ? 'required' : 'optional';
}

function said(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}
