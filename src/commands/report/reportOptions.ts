import type { CoverageDimension } from '../../domain/analysts/coverage.ts';
import type { DuplicateScope } from '../../domain/analysts/duplicates.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';

/** What a report may be told; each table takes what concerns it. */
export interface ReportOptions {
  readonly asOf?: CalendarDate;
  readonly before?: CalendarDate;
  readonly jurisdiction?: readonly string[];
  readonly recognition?: readonly string[];
  readonly sector?: string;
  readonly occupation?: readonly string[];
  readonly framework?: string;
  readonly underSkill?: string;
  readonly field?: string;
  readonly by?: CoverageDimension;
  readonly of?: DuplicateScope;
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly maxCredits?: number;
  readonly json?: boolean;
}
