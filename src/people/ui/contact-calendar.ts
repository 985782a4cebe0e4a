import type { Day } from '../../model/day';
import { calendarWords } from '../about-person';

const weeks = 53;

/** The last year as a small calendar, a week a column, Monday on top: only days of contact are elements. */
export function drawCalendar(parent: HTMLElement, days: readonly Day[], today: Day): void {
  const calendar = parent.createDiv({ cls: 'reference-desk-calendar', attr: { 'aria-hidden': 'true' } });
  parent.createDiv({ cls: 'reference-desk-calendar-words', text: calendarWords(days, today) });
  // 1970-01-01 was a Thursday: days since a Monday, for which every week begins anew.
  const weekOf = (day: Day): number => Math.floor((day + 3) / 7);
  const first = weekOf(today) - weeks + 1;
  const mark = (day: Day, cls: string): void => {
    const cell = calendar.createDiv({ cls });
    cell.setCssProps({
      '--reference-desk-week': String(weekOf(day) - first + 1),
      '--reference-desk-weekday': String(((day + 3) % 7) + 1),
    });
  };
  for (const day of days) if (weekOf(day) >= first) mark(day, 'reference-desk-contact-day');
  mark(today, 'reference-desk-today');
}
