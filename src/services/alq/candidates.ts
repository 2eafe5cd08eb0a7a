import type { CalendarDate } from '../../domain/calendarDate.ts';
import { minusYears } from '../../domain/calendarDate.ts';
import type { Hundredths } from '../../domain/hundredths.ts';
import type { PlanningOutcome } from '../../domain/planningCatalogue.ts';
import type { AlqTerms } from '../../rules/alqTerms.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { type DatedSelection, selectWithinWindow } from '../../solver/datedSelection.ts';

/** An outcome that may be put forward, held or newly achieved, in the order of ids. */
export interface Candidate {
  readonly outcome: PlanningOutcome;
  readonly topFieldId: string | null;
  readonly dates: readonly CalendarDate[];
}

/** What a selection must reach; `fieldId` null asks for no major. */
export interface SelectionGoal {
  readonly fieldId: string | null;
  /** Days and pairs are left aside, to find out what stands in the way. */
  readonly ignoreWindow?: boolean;
  readonly ignorePairs?: boolean;
  /** Whether a selection of so many field credits and other credits will do. */
  readonly accepts: (fieldCredits: Hundredths, otherCredits: Hundredths) => boolean;
}

/** The best selection for the goal, or null. Indexes are those of the candidates. */
export function selectCandidates(
  index: CatalogueIndex,
  terms: AlqTerms,
  candidates: readonly Candidate[],
  goal: SelectionGoal,
): DatedSelection | null {
  return selectWithinWindow(
    {
      blocks: candidates.map((candidate) => ({
        ...weigh(candidate, goal.fieldId),
        dates: candidate.dates,
      })),
      conflicts: goal.ignorePairs ? [] : conflictsAmong(index, candidates),
      secondaryMax: otherCreditsMax(terms, candidates, goal.fieldId),
      windowStart: (last) => (goal.ignoreWindow ? '' : minusYears(last, terms.windowYears)),
    },
    goal.accepts,
  );
}

/** Without a major every credit is primary: no share has to be kept. */
export function weigh(
  candidate: Pick<Candidate, 'outcome' | 'topFieldId'>,
  fieldId: string | null,
): { readonly primary: Hundredths; readonly secondary: Hundredths } {
  const { credits } = candidate.outcome;
  const isPrimary = fieldId === null || candidate.topFieldId === fieldId;
  return isPrimary ? { primary: credits, secondary: 0 } : { primary: 0, secondary: credits };
}

/** For each candidate the indexes of those that may not be put forward beside it. */
export function conflictsAmong(
  index: CatalogueIndex,
  candidates: readonly Candidate[],
): readonly (readonly number[])[] {
  const position = new Map(candidates.map(({ outcome }, order) => [outcome.id, order]));
  return candidates.map(({ outcome }) =>
    [...(index.pairs.get(outcome.id)?.keys() ?? [])].flatMap((id) => position.get(id) ?? []),
  );
}

/**
 * The most other credits that can be of use. Above the share's limit for all field credits a selection is refused;
 * and to bring a major nearer, never more than what the share leaves beside the minimum itself.
 */
export function otherCreditsMax(
  terms: AlqTerms,
  candidates: readonly Candidate[],
  fieldId: string | null,
): Hundredths {
  const share = terms.majorSharePercent;
  const fieldCredits = candidates.reduce((sum, each) => sum + weigh(each, fieldId).primary, 0);
  const most = Math.max(fieldCredits, terms.minCredits);
  return Math.floor((most * (100 - share)) / share);
}
