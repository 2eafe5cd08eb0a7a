import { formatHundredths } from '../domain/hundredths.ts';
import type { Proof, ProofObjective } from '../domain/plan.ts';
import { count } from '../domain/wording.ts';

type Wording = Readonly<Partial<Record<ProofObjective, (value: number) => string>>>;

const USUAL: Wording = {
  CREDITS: (value) => `${formatHundredths(value)} new credits`,
  HOURS: (value) => `${formatHundredths(value)} learning hours`,
  UNKNOWN_FEES: (value) => count(value, 'unknown fee'),
  FEE: (value) => `$${formatHundredths(value)} in known fees`,
  WEEKS: (value) => `${String(Math.round(value) / 100)} weeks`,
  ITEMS: (value) => `${count(value, 'thing')} to take`,
};

/** What was reached, in the order of importance. That no fee is unknown goes without saying. */
export function objectivesInWords({ objective }: Proof, own: Wording = {}): string {
  const wording = { ...USUAL, ...own };
  return objective
    .filter(({ objective: each, value }) => each !== 'UNKNOWN_FEES' || value > 0)
    .map(({ objective: each, value }) => wording[each]?.(value) ?? '')
    .join(', ');
}
