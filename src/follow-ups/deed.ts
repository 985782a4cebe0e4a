import { lazily } from '../model/lazily';

/** Somebody, as a sentence names them: by a pronoun, or by up to two words with capitals. */
const them = String.raw`(?:him|her|them|ihm|ihr|ihnen|\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?)`;

/** How a note says that something was promised, before it says what. */
const leadIn = lazily(
  () =>
    new RegExp(
      `^(?:I (?:have )?promised (?:${them} )?(?:to |that I(?:[’']d|[’']ll| would| will) )?` +
        `|I (?:said|told ${them}) (?:that )?I(?:[’']d|[’']ll| would| will) ` +
        `|I(?:[’']ll| will) ` +
        `|[Ii]ch habe (?:${them} )?(?:versprochen|zugesagt), )(?=\\S)`,
      'u',
    ),
);

/**
 * What is to be done, where the line says more: `send me the list` of `to send me the list`, which is left of `[[Grace]] to send me the
 * list`; `my notes by Friday` of `I promised Ann my notes by Friday.`
 */
export function deedOf(what: string): string {
  const deed = what.replace(leadIn(), '');
  return deed === what ? what.replace(/^to /, '') : deed.replace(/\.$/, '');
}

/** Whether a promise says that it is made to them: by its lead-in, by a pronoun or by their name. */
export function isToThem(what: string, givenName: string): boolean {
  if (leadIn().test(what) || /(?:^|[^\p{L}])(?:her|him|them|ihr|ihm|ihnen)(?!\p{L})/u.test(what)) return true;
  return givenName !== '' && what.includes(givenName);
}

/** What was promised as one says it to them: `send you the list` of `send her the list by Friday`, where the day is known besides. */
export function saidToThem(what: string, hasDue: boolean, isFormal: boolean): string {
  const bare = hasDue
    ? what.replace(
        /\s+(?:by|before|until|bis(?:\s+zum)?)\s+(?:(?:the|next|nächste\p{L}*)\s+)?\p{L}+(?:\s\d{1,2})?(?=\s|$)/iu,
        '',
      )
    : what;
  return bare
    .replace(
      /^(\p{L}+) (?:her|him|them)(?= (?:the|a|an|my|our|some|this|that|about|when|if|how|back|on|to)(?!\p{L})|$)/u,
      '$1 you',
    )
    .replace(/^(?:ihr|ihm|ihnen)(?= )/u, isFormal ? 'Ihnen' : 'dir');
}
