import { lazily } from '../model/lazily';
import { foldName } from '../notes/fold';

const name = String.raw`["“„«»'‘’]?(\p{Lu}[\p{L}\p{M}'’-]*\p{L})`;
const adverb = String.raw`(?:(?:mostly|usually|always|just|only|all|now|also|simply|still|immer|nur|meist|meistens|auch|alle|einfach|oft|gern|bloß)\s+){0,2}`;
const callers = String.raw`(?:every(?:one|body)|friends|people|we|I|they|family|colleagues|(?:his|her|their)\s+\p{Ll}+)`;

/** Words that say what somebody is called besides their name: `goes by Danny`, `alle nennen sie Bea`. */
const sayings = lazily(() =>
  [
    String.raw`(?:goes|known|went|going)\s+(?:${adverb})(?:by|as)\s+(?:the\s+name\s+(?:of\s+)?)?${name}`,
    String.raw`(?:answers\s+to|aka|a\.k\.a\.|nicknamed|nickname(?:\s+is|:)?|(?:likes|prefers|wants)\s+to\s+be\s+called)\s+${name}`,
    String.raw`${callers}\s+${adverb}calls?\s+(?:him|her|them)\s+${name}`,
    String.raw`called\s+${name}\s+by\s+(?:every(?:one|body)|all|friends|people)`,
    String.raw`(?:nennt|nennen|nannte|nannten|nenne)\s+(?:(?:sich|sie|ihn|wir|ich|alle)\s+){1,2}${adverb}${name}`,
    String.raw`(?:wird|werden|von\s+allen)\s+(?:\p{Ll}+\s+){0,4}${name}\s+(?:genannt|gerufen)`,
    String.raw`(?:hört\s+auf|Spitzname(?:\s+ist|:)?|Rufname(?:\s+ist|:)?)\s+${name}`,
    String.raw`(?:sagt|sagen)\s+${adverb}${name}\s+zu\s+(?:ihm|ihr)`,
  ].map((saying) => new RegExp(String.raw`(?:^|[^\p{L}])${saying}`, 'giu')),
);

const mayCall =
  /\b(?:go|goes|going|went|known|answers|aka|a\.k\.a|nickname|call|calls|called|nenn|genannt|gerufen|hört auf|rufname|spitzname|sag)/i;

/** What a text says that somebody is called besides their name, folded. */
export function nicknamesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (!mayCall.test(text)) return found;
  for (const saying of sayings())
    // The rules are read without case, so that a sentence may begin with them; a name has a capital.
    for (const [, called = ''] of text.matchAll(saying)) if (/^\p{Lu}/u.test(called)) found.add(foldName(called));
  return found;
}
