import { counted, type Unit } from '../counted';

const units = {
  day: ['Tag', 'Tage', 'jeden'],
  week: ['Woche', 'Wochen', 'jede'],
  month: ['Monat', 'Monate', 'jeden'],
  year: ['Jahr', 'Jahre', 'jedes'],
} as const;

// core/queries/ago.ts
export const today = 'heute';
export const yesterday = 'gestern';
export const tomorrow = 'morgen';
export const never = 'nie';
export const span = (count: number, unit: Unit): string => counted(count, units[unit][0], units[unit][1]);
/** `3 Tagen`, as after `vor` and `in`. */
const dative = (count: number, unit: Unit): string => span(count, unit).replace(/e$/, count === 1 ? 'e' : 'en');
export const past = (count: number, unit: Unit): string => `vor ${dative(count, unit)}`;
export const ahead = (count: number, unit: Unit): string => `in ${dative(count, unit)}`;
export const every = (count: number, unit: Unit): string =>
  count === 1 ? `${units[unit][2]} ${units[unit][0]}` : `alle ${span(count, unit)}`;

// core/day-words.ts
export const months = ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'];
export const fullDay = (date: number, month: string, year: number): string => `${date}. ${month} ${year}`;

// obsidian/template-files.ts
/** The language of days in what a template prints: German around German, in whatever language the app is. */
export const languageOfDays = (app: string): string => (app.startsWith('de') ? app : 'de');
