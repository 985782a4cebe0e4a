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

/** What sort of occasion a meeting was; `talk` where its kind says no more. */
export function occasionOfKind(kind: string): OccasionKind {
  const word = kind.trim().toLowerCase();
  return kinds.find(([, pattern]) => pattern.test(word))?.[0] ?? 'talk';
}
