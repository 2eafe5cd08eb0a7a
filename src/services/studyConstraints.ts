import type { Audience, DeliveryMode, StudyConstraints } from '../domain/plan.ts';
import { badInput, ProblemError } from '../domain/problem.ts';
import { amount } from './catalogue/amount.ts';
import type { Asked } from './catalogue/asked.ts';

export type AskedConstraints = Asked<{
  providerIds: readonly string[];
  regions: readonly string[];
  modes: readonly DeliveryMode[];
  languages: readonly string[];
  maxFee: number;
  maxHours: number;
  hoursPerWeek: number;
  minLevel: number;
  maxLevel: number;
  audience: Audience;
  excludeIds: readonly string[];
  requireIds: readonly string[];
  allowUnoffered: boolean;
}>;

/** What real life asks of study, exact. Absent members stay absent. Throws BAD_USER_INPUT for impossible numbers. */
export function studyConstraints(
  field: string,
  asked: AskedConstraints | null | undefined,
): StudyConstraints {
  if (!asked) return {};
  const { maxFee, maxHours, hoursPerWeek, minLevel, maxLevel, ...others } = asked;
  const numbers = {
    maxFee: amount(`${field}.maxFee`, atLeast(`${field}.maxFee`, 0, maxFee)),
    maxHours: amount(`${field}.maxHours`, atLeast(`${field}.maxHours`, 0, maxHours)),
    hoursPerWeek: amount(`${field}.hoursPerWeek`, above(`${field}.hoursPerWeek`, hoursPerWeek)),
    minLevel: atLeast(`${field}.minLevel`, 0, minLevel),
    maxLevel: atLeast(`${field}.maxLevel`, 0, maxLevel),
  };
  return stated({ ...others, ...numbers });
}

type Stated<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

/** The members that say something. */
function stated<T extends object>(members: T): Stated<T> {
  const given = Object.entries(members).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(given) as Stated<T>;
}

function atLeast(field: string, least: number, value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (value >= least) return value;
  throw new ProblemError(
    badInput(field, `>= ${least}`, value, `${field} must be ${least} or more.`),
  );
}

function above(field: string, value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (value > 0) return value;
  throw new ProblemError(badInput(field, '> 0', value, `${field} must be more than 0.`));
}
