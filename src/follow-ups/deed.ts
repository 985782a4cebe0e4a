/** Somebody, as a sentence names them: by a pronoun, or by up to two words with capitals. */
const them = String.raw`(?:him|her|them|ihm|ihr|ihnen|\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?)`;

/** How a note says that something was promised, before it says what. */
const leadIn = new RegExp(
  `^(?:I (?:have )?promised (?:${them} )?(?:to |that I(?:[’']d|[’']ll| would| will) )?` +
    `|I (?:said|told ${them}) (?:that )?I(?:[’']d|[’']ll| would| will) ` +
    `|I(?:[’']ll| will) ` +
    `|[Ii]ch habe (?:${them} )?(?:versprochen|zugesagt), )(?=\\S)`,
  'u',
);

/**
 * What is to be done, where the line says more: `send me the list` of `to send me the list`, which is left of `[[Grace]] to send me the
 * list`; `my notes by Friday` of `I promised Ann my notes by Friday.`
 */
export function deedOf(what: string): string {
  const deed = what.replace(leadIn, '');
  return deed === what ? what.replace(/^to /, '') : deed.replace(/\.$/, '');
}
