import { formatHundredths, type Hundredths } from './hundredths.ts';

/** "1 outcome", "2 outcomes". */
export function count(value: number, noun: string): string {
  return `${String(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** "1 credit", "7.5 credits". */
export function credits(value: Hundredths): string {
  return `${formatHundredths(value)} ${value === 100 ? 'credit' : 'credits'}`;
}
