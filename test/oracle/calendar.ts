/**
 * "Two dates share a seven-year window when `last.minusYears(7) <= first`, the day clamped to the month's end."
 * A leap year is even, so seven years before one never is: 29 February always becomes the 28th.
 */
export function sevenYearsBefore(date: string): string {
  const year = String(Number(date.slice(0, 4)) - 7).padStart(4, '0');
  const monthAndDay = date.slice(5);
  return `${year}-${monthAndDay === '02-29' ? '02-28' : monthAndDay}`;
}

export function shareWindow(first: string, last: string): boolean {
  return sevenYearsBefore(last) <= first;
}

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** "`on` is the first day d with `d.minusYears(7)` after its latest date", found by walking. */
export function lapseDay(latest: string): string {
  let day = plusDays(latest, 7 * 365 - 5);
  while (sevenYearsBefore(day) <= latest) day = plusDays(day, 1);
  return day;
}
