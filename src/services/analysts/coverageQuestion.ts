import type {
  CoverageDemand,
  CoverageDimension,
  CoverageQuestion,
} from '../../domain/analysts/coverage.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import type { Asked } from '../catalogue/asked.ts';
import { findMicroCredentialIds } from '../catalogue/findMicroCredentialIds.ts';
import type { MicroCredentialFilter } from '../catalogue/microCredentialFilter.ts';

export type AskedCoverage = Asked<{
  supply: MicroCredentialFilter;
  asOf: CalendarDate;
  by: CoverageDimension;
}> & {
  readonly demand: Asked<{
    occupationIds: readonly string[];
    sector: string;
    frameworkId: string;
    skillIds: readonly string[];
    underSkillId: string;
    fieldId: string;
  }>;
};

/** What was asked, with every default applied and the supply looked up. */
export async function coverageQuestion(
  graph: Graph,
  input: AskedCoverage,
  wants: CoverageQuestion['wants'],
  today: CalendarDate,
  limits: RunLimits,
): Promise<CoverageQuestion> {
  return {
    // Exactly one member is given: the schema sees to it.
    demand: input.demand as CoverageDemand,
    supplyIds: await findMicroCredentialIds(graph, input.supply, 'input.supply', limits),
    asOf: input.asOf ?? today,
    by: input.by ?? 'MICRO_CREDENTIAL',
    wants,
  };
}
