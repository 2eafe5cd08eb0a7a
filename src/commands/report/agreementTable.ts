import { percentOf } from '../../domain/percentOf.ts';
import { assessTagAgreement } from '../../services/analysts/assessTagAgreement.ts';
import { nameOf } from './coverageTables.ts';
import type { Table } from './csv.ts';
import type { ReportOptions } from './reportOptions.ts';
import { idAsked, type ReportSource } from './reportSource.ts';

/** Who tags an outcome with which skill, as tagAgreement answers. */
export async function agreementTable(source: ReportSource, options: ReportOptions): Promise<Table> {
  const id = idAsked(options);
  const index = await source.readIndex();
  const { taggerIds, skills } = await assessTagAgreement(source.graph, id, source.limits);
  return {
    columns: ['skill', 'name', 'taggedBy', 'count', 'ofTotal', 'percent'],
    rows: skills.map(({ skillId, taggerIds: by, agreement }) => [
      skillId,
      nameOf(index, skillId),
      by.join(' '),
      by.length,
      taggerIds.length,
      percentOf(agreement),
    ]),
  };
}
