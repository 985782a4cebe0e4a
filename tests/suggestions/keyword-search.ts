/** What plain search finds: a few words for each kind, and the first person of the line. What every reader of notes could do by hand. */
import type { SuggestionKind } from '../../src/suggestions/rules';

const keywords: readonly (readonly [SuggestionKind, RegExp])[] = [
  [
    'introduced',
    /\b(?:introduced (?:me|us)|introduced by|intro via|met through|put me in touch|vorgestellt|kennengelernt|bekannt gemacht)\b/i,
  ],
  ['will-introduce', /\b(?:will introduce|introduce (?:me|us)|will mich|stellt mich|vorstellen)\b/i],
  ['named', /\b(?:suggested|recommended|should talk to|empfiehlt|empfohlen|meint|rät)\b/i],
  ['i-introduced', /\b(?:i introduced|put (?!me|us)\S+ in touch|connected|vernetzt|verbunden)\b/i],
  [
    'i-will-introduce',
    /\b(?:i'll introduce|i'd introduce|introduce (?:him|her|them)|zusammenbringen?|bekannt machen?)\b/i,
  ],
  ['favour-received', /\b(?:lent me|helped me|read my|gave me|owe|geholfen|geliehen|schulde)\b/i],
  ['favour-given', /\b(?:i helped|i lent|owes me|helped|lent|schuldet mir|habe ihm|habe ihr)\b/i],
  ['promise', /\b(?:i'll|i will|i promised|said i'd|versprochen|zugesagt|ich schicke)\b/i],
  ['waiting', /\b(?:he'll|she'll|will send|promised|waiting for|meldet sich|schickt|warte auf)\b/i],
  ['thanks-due', /\b(?:need to thank|must thank|thank (?:him|her)|thank-you|bedanken|danken)\b/i],
  ['thanked', /\b(?:thanked|said thanks|wrote to thank|bedankt|gedankt)\b/i],
  ['need', /\b(?:needs|looking for|short of|sucht|braucht)\b/i],
  ['offer', /\b(?:offered|can help|happy to|knows|angeboten|kann|kennt)\b/i],
  ['contact', /\b(?:met|lunch|coffee|called|spoke|ran into|getroffen|kaffee|telefoniert)\b/i],
  ['ask-next-time', /\b(?:next time|ask (?:him|her)|nächstes mal|fragen)\b/i],
];

export interface Hit {
  readonly kind: SuggestionKind;
  readonly line: string;
  readonly who: string;
}

/** One hit for each kind with a keyword in a line that names somebody; in the note of a person every line is about them. */
export function keywordHits(text: string, people: readonly string[], about: string | null): readonly Hit[] {
  return text.split('\n').flatMap((line) => {
    const words = line.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    const named = people
      .map((name) => ({ name, at: words.indexOf((name.split(' ')[0] ?? name).toLowerCase()) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    const who = named[0]?.name ?? about;
    if (who === null) return [];
    return keywords.filter(([, words]) => words.test(line)).map(([kind]) => ({ kind, line, who }));
  });
}
