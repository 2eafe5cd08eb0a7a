import type { BundleGoal, BundleQuestion, Tailoring } from '../../domain/bundle.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { PlanObjective } from '../../domain/plan.ts';
import { amount } from '../catalogue/amount.ts';
import { anyOf, type Asked } from '../catalogue/asked.ts';
import { creditsOrNone } from '../creditsOrNone.ts';
import { type AskedHoldings, holdingsOf } from '../holdingsQuestion.ts';
import { objectivesAsked } from '../objectivesAsked.ts';
import type { ShelfFilter } from '../shelf/shelfFilter.ts';
import { type AskedConstraints, studyConstraints } from '../studyConstraints.ts';
import { within } from '../within.ts';

type AskedGoal = Asked<{
  skillIds: readonly string[];
  outcomeIds: readonly string[];
  occupationId: string;
  qualificationId: string;
}>;

type AskedOfBoth = Asked<{
  limitMs: number;
  minCredits: number;
  maxCredits: number;
  minimise: readonly PlanObjective[];
  constraints: AskedConstraints;
  policyId: string;
  asOf: CalendarDate;
  alternatives: number;
}> & { readonly goal: AskedGoal };

export type AskedBundle = AskedOfBoth &
  Asked<{ from: ShelfFilter; holdings: AskedHoldings; includeStandAlone: boolean }>;

export type AskedRebundle = AskedOfBoth &
  Asked<{
    baseQualificationId: string;
    frameworkIds: readonly string[];
    minFrameworks: number;
    maxSharePerFramework: number;
  }>;

const LIMIT_MS = 10_000;
const ALTERNATIVES = 3;
const FRAMEWORKS_MIN = 2;
const FRAMEWORKS_MOST = 1000;

/** What was asked, with every default applied; the shelf is still to be looked up. Throws BAD_USER_INPUT. */
export function bundleQuestion(input: AskedBundle, today: CalendarDate): BundleQuestion {
  return {
    ...askedOfBoth(input, today, 'a bundle'),
    holdings: input.holdings ? holdingsOf(input.holdings) : { achievements: [] },
    includeStandAlone: input.includeStandAlone ?? false,
    tailoring: null,
  };
}

/** What was asked, with every default applied. Throws BAD_USER_INPUT for what no catalogue could answer. */
export function rebundleQuestion(input: AskedRebundle, today: CalendarDate): BundleQuestion {
  const least = input.minFrameworks ?? FRAMEWORKS_MIN;
  const tailoring: Tailoring = {
    baseQualificationId: input.baseQualificationId ?? null,
    frameworkIds: anyOf(input.frameworkIds),
    minFrameworks: within('input.minFrameworks', least, 0, FRAMEWORKS_MOST),
    maxSharePerFramework: shareOf(input.maxSharePerFramework),
  };
  return {
    ...askedOfBoth(input, today, 'a re-bundle'),
    holdings: { achievements: [] },
    includeStandAlone: false,
    tailoring,
  };
}

function askedOfBoth(input: AskedOfBoth, today: CalendarDate, what: string) {
  const minCredits = creditsOrNone('input.minCredits', input.minCredits);
  const maxCredits = creditsOrNone('input.maxCredits', input.maxCredits);
  return {
    limitMs: within('input.limitMs', input.limitMs ?? LIMIT_MS, 100, 60_000),
    goal: goalOf(input.goal),
    shelf: null,
    minCredits,
    maxCredits,
    minimise: objectivesAsked(input.minimise, what),
    constraints: studyConstraints('input.constraints', input.constraints),
    policyId: input.policyId ?? null,
    asOf: input.asOf ?? today,
    alternatives: within('input.alternatives', input.alternatives ?? ALTERNATIVES, 1, 10),
  };
}

function goalOf(goal: AskedGoal): BundleGoal {
  return {
    skillIds: goal.skillIds ?? [],
    outcomeIds: goal.outcomeIds ?? [],
    occupationId: goal.occupationId ?? null,
    qualificationId: goal.qualificationId ?? null,
  };
}

function shareOf(percent: number | null | undefined): number | null {
  const field = 'input.maxSharePerFramework';
  if (percent === null || percent === undefined) return null;
  return amount(field, within(field, percent, 0, 100));
}
