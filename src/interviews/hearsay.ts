import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';

/** What is only going round. */
const hearsay = lazily(
  () =>
    /(?:^|[^\p{L}])(?:according to|heard (?:that|it said|\p{L}+ say|(?:it )?from)|rumou?rs?|gossip|hearsay|apparently|allegedly|supposedly|reportedly|word (?:is|has it)|(?:it is|it['’]s) said|angeblich|anscheinend|gerüchte?|gerüchten|es heißt|man (?:sagt|hört|erzählt)|(?:habe|hab|haben) gehört|gehört, dass|nach angaben)(?!\p{L})|(?:^|[^\p{L}])[Ll]aut (?=\p{Lu})/iu,
);

const says =
  '(?:sa(?:ys?|id)|t(?:ells?|old)|th(?:inks?|ought)|believe[sd]?|claim(?:s|ed)?|reckon(?:s|ed)?|mention(?:s|ed)|hear[sd]|f(?:eels?|elt)|suspect(?:s|ed)|f(?:inds?|ound)|consider(?:s|ed)|hates?|dislikes?|sagte?n?|meinte?n?|erzählte?n?|behauptete?n?|glaubte?n?|denk(?:t|en)|dachten?|fand|findet|h[äi]e?lt|berichtete?n?|schreibt|schrieb|vermutet|fürchtet|(?:hat|haben|hatte)(?= (?:[^.;]* )?(?:gesagt|gemeint|erzählt|behauptet|berichtet|geschrieben|geglaubt|verraten)(?!\\p{L})))';

/**
 * Somebody else who speaks: a name or `people` before such a verb, or anything before one behind which follows what is said. Without a word
 * before it the verb is theirs: `said the press is done for`.
 */
const othersSay = lazily(() =>
  unicodePattern(
    `(?:^|[^\\p{L}])(?:(?:\\p{Lu}[\\p{L}’'-]*|people|everyone|everybody|somebody|someone|others|boss|colleagues?|friends?|neighbou?rs?|leute|alle|jemand|andere) ${says}(?!\\p{L})` +
      `|\\p{L}+,? (?:\\p{Ll}+ly )?${says} (?:that|me|us|to me|mir|uns)(?!\\p{L})|\\p{L}+ ${says}(?: [^,]*)?, (?:dass|daß|sie|er|die|der|das)(?!\\p{L}))`,
    'u',
  ),
);

/** Whether a point tells what somebody else says, or what is only going round. */
export function isHearsay(point: string): boolean {
  return hearsay().test(point) || othersSay().test(point);
}
