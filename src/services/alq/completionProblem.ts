import type { AlqCompletionQuestion } from '../../domain/alq.ts';
import { minusYears } from '../../domain/calendarDate.ts';
import { meetsShare } from '../../domain/hundredths.ts';
import type { AlqLedger } from '../../rules/alqLedger.ts';
import type { AlqTerms } from '../../rules/alqTerms.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { type SetAside, withoutAside } from '../../rules/takeable.ts';
import type { AcquisitionProblem, Cost, HeldBlock, Target } from '../../solver/acquisition.ts';
import { listAt } from '../../solver/lists.ts';
import { heldCandidates } from './assessAlq.ts';
import { selectCandidates, weigh } from './candidates.ts';
import { type CatalogueShelf, shelfOf } from './catalogueShelf.ts';

/** The question as the solver sees it, and the shelf whose numbers it speaks in. */
export interface CompletionProblem {
  readonly problem: AcquisitionProblem;
  readonly shelf: CatalogueShelf;
  /** Something that must be taken or gained is nowhere to be had. */
  readonly unmeetable: boolean;
}

export interface CompletionContext {
  readonly index: CatalogueIndex;
  readonly terms: AlqTerms;
  readonly ledger: AlqLedger;
  readonly question: AlqCompletionQuestion;
}

/** `setAside` leaves requirements away, one by one, to find those that conflict. */
export function poseCompletion(
  context: CompletionContext,
  setAside: SetAside,
  openShelf: typeof shelfOf = shelfOf,
): CompletionProblem {
  const { index, terms, question, ledger } = context;
  const constraints = withoutAside(question.constraints, setAside);
  const { asOf, completeBy } = question;
  const shelf = openShelf(index, terms, { asOf, completeBy, constraints });
  const had = flagged(shelf, ledger.heldIds);
  const target = targetOf(context, setAside);
  const missing = (constraints.requireIds ?? []).filter((id) => !ledger.heldIds.has(id));
  const mustTake = missing.flatMap((id) =>
    index.microCredentials.has(id) ? (shelf.itemOf.get(id) ?? []) : [],
  );
  const { waysFrom } = shelf.shelf;
  return {
    problem: {
      shelf: shelf.shelf,
      had,
      ...weights(context, shelf, had, setAside),
      held: target === null ? [] : heldBlocks(context, shelf, setAside),
      countsInParts: partsThatCount(context, shelf, had),
      needsBind: !setAside.has('PREREQUISITE'),
      rivalsBind: !setAside.has('EXCLUSION_PAIR'),
      target,
      mustTake: new Set(mustTake),
      mustGain: missing.flatMap((id) => shelf.gainOf.get(id) ?? []),
      feeMax: constraints.maxFee ?? null,
      hoursMax: constraints.maxHours ?? null,
      costs: costsAsked(question),
    },
    shelf,
    unmeetable: mustTake.some((item) => waysFrom[item] === waysFrom[item + 1]),
  };
}

/** The field of the major that is asked for, unless the major is left aside. */
export function majorFieldOf(question: AlqCompletionQuestion, setAside: SetAside): string | null {
  return setAside.has('MAJOR_SHARE') ? null : question.majorFieldId;
}

/** What is put forward must reach this; a share of nothing is never met, so it asks for something at least. */
export function leastCredits(context: CompletionContext, setAside: SetAside): number {
  if (!setAside.has('MIN_CREDITS')) return context.terms.minCredits;
  return majorFieldOf(context.question, setAside) === null ? 0 : 1;
}

/** Whether a selection of what is held alone carries what is asked, in any one window. */
export function heldCarries(context: CompletionContext, setAside: SetAside): boolean {
  const { index, terms, ledger, question } = context;
  const fieldId = majorFieldOf(question, setAside);
  const least = leastCredits(context, setAside);
  const found = selectCandidates(index, terms, heldCandidates(ledger), {
    fieldId,
    ignoreWindow: setAside.has('WINDOW'),
    ignorePairs: setAside.has('EXCLUSION_PAIR'),
    accepts: (field, other) => carries(terms, fieldId, least, field, other),
  });
  return found !== null;
}

/** Whether so many credits carry the ALQ, and the major where one is asked for. */
export function carries(
  terms: AlqTerms,
  fieldId: string | null,
  least: number,
  field: number,
  other: number,
): boolean {
  const total = field + other;
  if (total < least) return false;
  return fieldId === null || meetsShare(field, total, terms.majorSharePercent);
}

function targetOf(context: CompletionContext, setAside: SetAside): Target | null {
  if (heldCarries(context, setAside)) return null;
  const { terms, question } = context;
  const primaryPercent = majorFieldOf(question, setAside) === null ? null : terms.majorSharePercent;
  return { total: leastCredits(context, setAside), primaryPercent };
}

/** Held outcomes that share a window with what is newly achieved. */
function heldBlocks(
  context: CompletionContext,
  { gainOf }: CatalogueShelf,
  setAside: SetAside,
): readonly HeldBlock[] {
  const { terms, ledger, question } = context;
  const start = setAside.has('WINDOW') ? '' : minusYears(question.completeBy, terms.windowYears);
  const fieldId = majorFieldOf(question, setAside);
  return ledger.counting
    .filter(({ dated }) => dated.some(({ on }) => on >= start))
    .map((counting) => ({
      gain: gainOf.get(counting.outcome.id) ?? -1,
      ...weigh(counting, fieldId),
    }));
}

/** The objectives asked for, then those that settle ties so that the same question has the same answer. */
export function costsAsked({ minimise }: AlqCompletionQuestion): readonly Cost[] {
  // Fewest items first among equals: so no plan contains another that is as good in what was asked.
  const asked = [...minimise, 'ITEMS', 'FEE', 'CREDITS'] as const;
  const costs = asked.flatMap((objective): readonly Cost[] => {
    if (objective === 'WEEKS') return [];
    return objective === 'FEE' ? ['UNKNOWN_FEES', 'FEE'] : [objective];
  });
  return [...new Set(costs)];
}

function flagged({ outcomes, gainOf }: CatalogueShelf, ids: ReadonlySet<string>): Uint8Array {
  const flags = new Uint8Array(outcomes.length);
  for (const id of ids) flags[gainOf.get(id) ?? outcomes.length] = 1;
  return flags;
}

/** What is new counts where it is assured, carries credits and is no part of another outcome. */
function weights(
  { question }: CompletionContext,
  { shelf, assured, topFields, topFieldNumber }: CatalogueShelf,
  had: Uint8Array,
  setAside: SetAside,
) {
  const { credits, wholeOf, gainCount } = shelf.stock;
  const fieldId = majorFieldOf(question, setAside);
  const field = fieldId === null ? null : topFieldNumber.get(fieldId);
  const primary = new Float64Array(gainCount);
  const secondary = new Float64Array(gainCount);
  for (let gain = 0; gain < gainCount; gain += 1) {
    if (had[gain] === 1 || assured[gain] === 0 || (wholeOf[gain] ?? -1) >= 0) continue;
    const isPrimary = field === null || topFields[gain] === field;
    (isPrimary ? primary : secondary)[gain] = credits[gain] ?? 0;
  }
  return { primary, secondary };
}

/** Wholes that count when their last parts are achieved: they and all their held parts must be assured. */
function partsThatCount(
  { ledger }: CompletionContext,
  { shelf, outcomes, assured }: CatalogueShelf,
  had: Uint8Array,
): Uint8Array {
  const { wholes, parts, gainCount } = shelf.stock;
  const flags = new Uint8Array(gainCount);
  for (const whole of wholes) {
    const counts = Array.from(listAt(parts, whole)).every(
      (part) => had[part] === 0 || ledger.assuredIds.has(outcomes[part]?.id ?? ''),
    );
    if (counts && assured[whole] === 1) flags[whole] = 1;
  }
  return flags;
}
