import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Policy, PolicyFinding } from '../../domain/policy.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { judge } from '../../rules/policy/judge.ts';
import { judgedBundle } from '../../rules/policy/judged.ts';
import type { BundleParts } from './bundleParts.ts';

/** What the policy says about the bundle as a qualification, and about each micro-credential that it takes. */
export function judgeBundle(
  index: CatalogueIndex,
  policy: Policy,
  { outcomes, credentials }: BundleParts,
  type: string,
  on: CalendarDate,
): readonly PolicyFinding[] {
  const levels = outcomes.flatMap(({ level }) => level ?? []);
  const bundle = judgedBundle(index, {
    type,
    level: levels.length > 0 ? Math.max(...levels) : null,
    outcomeIds: outcomes.map(({ id }) => id),
    takenIds: credentials.map(({ id }) => id),
  });
  return judge(index, policy, bundle, on);
}
