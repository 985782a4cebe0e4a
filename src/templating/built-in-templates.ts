import files from 'virtual:templates';
import { inLanguage } from '../i18n/words';

/** The templates that come with the library, in English: text of the file by name of the file. */
export const builtInTemplates: Readonly<Record<string, string>> = files['en'] ?? {};

/** The same in another language (`de`, `de-AT`), under the same file names; in English where there are none in that language. */
export function builtInTemplatesIn(language: string): Readonly<Record<string, string>> {
  return inLanguage(files, language) ?? builtInTemplates;
}
