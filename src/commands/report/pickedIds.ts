import type { Recognition } from '../../domain/node/microCredentialNode.ts';
import { findMicroCredentialIds } from '../../services/catalogue/findMicroCredentialIds.ts';
import type { ReportOptions } from './reportOptions.ts';
import type { ReportSource } from './reportSource.ts';

/** Ids of the micro-credentials that the options pick; null for all of them. */
export function pickedIds(
  { graph, limits }: Pick<ReportSource, 'graph' | 'limits'>,
  { jurisdiction, recognition }: ReportOptions,
): Promise<readonly string[] | null> {
  const filter = {
    jurisdictions: jurisdiction ?? null,
    recognition: (recognition ?? null) as readonly Recognition[] | null,
  };
  return findMicroCredentialIds(graph, filter, 'filter', limits);
}
