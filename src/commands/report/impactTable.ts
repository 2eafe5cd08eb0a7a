import { answerAlternatives, assessImpact } from '../../services/analysts/assessImpact.ts';
import { noSearch } from './coverageTables.ts';
import type { Cell, Table } from './csv.ts';
import type { ReportOptions } from './reportOptions.ts';
import { answerOf, idAsked, type ReportSource } from './reportSource.ts';
import { titleOf } from './titleOf.ts';

/** What rests on an outcome or a micro-credential, record by record, as impact answers. */
export async function impactTable(source: ReportSource, options: ReportOptions): Promise<Table> {
  const { graph, limits } = source;
  const id = idAsked(options);
  const index = await source.readIndex();
  const findAlternatives = (lostIds: readonly string[]) =>
    Promise.resolve(answerOf(answerAlternatives(index, { lostIds }, noSearch)));
  const impact = await assessImpact(graph, id, findAlternatives, limits);
  const rows = (what: string, ids: readonly string[]): readonly (readonly Cell[])[] =>
    ids.map((each) => [what, each, titleOf(index, each), null]);
  return {
    columns: ['what', 'id', 'title', 'learners'],
    rows: [
      ...rows('QUALIFICATION', impact.qualificationIds),
      ...rows('MICRO_CREDENTIAL', impact.microCredentialIds),
      ...rows('LEARNING_OUTCOME', impact.outcomeIds),
      ...rows('ALTERNATIVE', impact.alternativeIds),
      // Empty where there are fewer than five.
      ['LEARNERS_IN_PROGRESS', null, null, impact.learnersInProgress],
    ],
  };
}
