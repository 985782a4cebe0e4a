// core/writing/spoken-day.ts
/** What somebody typed for a day, in small letters, in the English that is understood: `vor 2 wochen` is `2 weeks ago`. */
export const inEnglish = (typed: string): string => typed;

// obsidian/actions/person-actions.ts
/** What somebody typed for how often to be in touch, as it is written in notes. */
export const cadenceInEnglish = (typed: string): string => typed;
