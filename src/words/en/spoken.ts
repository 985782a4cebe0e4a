// core/writing/spoken-day.ts
/** What somebody typed for a day, in small letters, in the English that is understood: `vor 2 wochen` is `2 weeks ago`. */
export const inEnglish = (typed: string): string => typed;
