import type { OccasionKind } from '../i18n/en';

/** Kinds of meetings as notes write them, in English and German; the first that fits counts. */
const kinds: readonly (readonly [OccasionKind, RegExp])[] = [
  ['coffee', /^(?:coffee|kaffee|cafe|café)/],
  ['tea', /^(?:tea|tee)$/],
  ['lunch', /^(?:lunch|mittag)/],
  ['dinner', /^(?:dinner|abendessen|supper)/],
  ['breakfast', /^(?:breakfast|frühstück)/],
  ['video', /^(?:video|zoom|teams)/],
  ['call', /^(?:call|phone|telef|anruf)/],
  ['walk', /^(?:walk|spazier)/],
  ['visit', /^(?:visit|besuch)/],
];

/** What sort of occasion a meeting was, by its kind, else by its tags; `talk` where they say no more. */
export function occasionOfKind(...words: readonly string[]): OccasionKind {
  for (const word of words) {
    const found = kinds.find(([, pattern]) => pattern.test(word.trim().toLowerCase()));
    if (found) return found[0];
  }
  return 'talk';
}
