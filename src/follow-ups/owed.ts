import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import type { FavourDirection } from '../model/favour';

const name = String.raw`\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?`;

/** `I owe him a lunch`, also without its subject. */
const iOwe = lazily(() =>
  unicodePattern(
    `^(?:(?:I|[Ww]e) )?(?:still |also )?[Oo]we (?:(?:him|her|them|${name}) )?(\\S.*)$` +
      `|^(?:(?:[Ii]ch|[Ww]ir) )?[Ss]chulden? (?:(?:ihm|ihr|ihnen|(?:dem|der) \\p{Lu}[\\p{L}’'-]*|${name}(?= \\p{Ll})) )?(?:noch |auch )?(\\S.*)$` +
      `|^(?:(?:[Ii]ch|[Ww]ir) )?(?:[Bb]in|[Ss]ind) (?:ihm|ihr|ihnen|(?:dem |der )?${name}) (?:noch |auch )?(\\S.*) schuldig\\.?$`,
    'u',
  ),
);
/** `he owes me a lunch`, also without its subject. */
const theyOwe = lazily(() =>
  unicodePattern(
    `^(?:(?:[Hh]e|[Ss]he|[Tt]hey|${name}) )?(?:still |also )?[Oo]wes? me (\\S.*)$` +
      `|^(?:(?:[Ee]r|[Ss]ie|${name}) )?[Ss]chulde(?:t|n) mir (?:noch |auch )?(\\S.*)$` +
      `|^(?:(?:[Ee]r|[Ss]ie|${name}) )?(?:ist|sind) mir (?:noch |auch )?(\\S.*) schuldig\\.?$`,
    'u',
  ),
);

/** What is owed, of a line about a favour that says no more than that; null where it says what was done. */
export function owedIn(what: string, direction: FavourDirection): string | null {
  const found = (direction === 'received' ? iOwe : theyOwe)().exec(what.trim());
  const owed = (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').replace(/\.$/, '');
  return owed === '' || /^(?:him|her|them|ihm|ihr|ihnen)$/.test(owed) ? null : owed;
}
