import { de } from './de';
import { en, type Words } from './en';

/** The languages that the plugin speaks, by the code that Obsidian uses for them. */
const languages: Readonly<Record<string, Words>> = { en, de };

/** Everything the plugin says, in the language chosen at start. Read it where something is said, never at the top of a module. */
export let say: Words = en;

/** Chooses the language: `de`, `de-AT`. One that the plugin does not speak is English. */
export function setLanguage(code: string): void {
  say = inLanguage(languages, code) ?? en;
}

/** What a table by language holds for a code such as `de-AT`: for that itself, else for the language without its region. */
export function inLanguage<T>(table: Readonly<Record<string, T>>, code: string): T | undefined {
  return table[code] ?? table[code.replace(/-.*/, '')];
}

/** What the plugin says in a language that it speaks, whichever was chosen: for text that goes on in the language of a note. */
export function sayIn(code: 'en' | 'de'): Words {
  return code === 'de' ? de : en;
}
