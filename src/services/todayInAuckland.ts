import type { CalendarDate } from '../domain/calendarDate.ts';

// Swedish writes dates as ISO 8601 does.
const isoDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Pacific/Auckland' });

/** The calendar day in New Zealand at an instant: the day that an answer is about where none is given. */
export function todayInAuckland(now: Date): CalendarDate {
  return isoDate.format(now);
}
