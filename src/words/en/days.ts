import { counted, type Unit } from '../counted';

// core/queries/ago.ts
export const today = 'today';
export const yesterday = 'yesterday';
export const tomorrow = 'tomorrow';
export const never = 'never';
export const span = (count: number, unit: Unit): string => counted(count, unit);
export const past = (count: number, unit: Unit): string => `${counted(count, unit)} ago`;
export const ahead = (count: number, unit: Unit): string => `in ${counted(count, unit)}`;
export const every = (count: number, unit: Unit): string => `every ${count === 1 ? unit : counted(count, unit)}`;

// core/day-words.ts
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export const fullDay = (date: number, month: string, year: number): string => `${date} ${month} ${year}`;

// obsidian/template-files.ts
/** The language of days in what a template prints; the app's where it says nothing else. */
export const languageOfDays = (app: string): string => app;
