/** A calendar date as ISO text, 'YYYY-MM-DD'. Text order is date order. No zone, no instant. */
export type CalendarDate = string;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;
const LAST_YEAR = 9999;

/** Whether the text is a real calendar date between the years 1 and 9999. */
export function isCalendarDate(text: string): boolean {
  const match = ISO.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The date so many years earlier, clamped to the month's end: 2028-02-29 minus 7 is 2021-02-28. */
export function minusYears(date: CalendarDate, years: number): CalendarDate {
  const [year, month, day] = parts(date);
  const target = year - years;
  return format(target, month, Math.min(day, daysInMonth(target, month)));
}

/** The date so many years later, clamped to the month's end; never after the last day that can be written. */
export function plusYears(date: CalendarDate, years: number): CalendarDate {
  const [year, month, day] = parts(date);
  const target = year + years;
  if (target > LAST_YEAR) return format(LAST_YEAR, 12, 31);
  return format(target, month, Math.min(day, daysInMonth(target, month)));
}

/** Whether the later date is a whole number of years after the earlier one. */
export function isAnniversary(date: CalendarDate, later: CalendarDate): boolean {
  return later > date && plusYears(date, parts(later)[0] - parts(date)[0]) === later;
}

export function plusDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date(toMilliseconds(date) + days * MILLISECONDS_PER_DAY);
  return format(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (toMilliseconds(to) - toMilliseconds(from)) / MILLISECONDS_PER_DAY;
}

function parts(date: CalendarDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function toMilliseconds(date: CalendarDate): number {
  const [year, month, day] = parts(date);
  const time = new Date(0);
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
  return time.setUTCFullYear(year, month - 1, day);
}

function format(year: number, month: number, day: number): CalendarDate {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
