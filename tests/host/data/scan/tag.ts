/** What may stand in a tag: anything but blanks and the punctuation that Obsidian's help excludes. */
const outside = /[\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]/;

export function isTagCharacter(character: string): boolean {
  return !outside.test(character);
}

/** A tag has at least one character that is not a digit. */
export function isTagName(name: string): boolean {
  return /[^0-9]/.test(name);
}
