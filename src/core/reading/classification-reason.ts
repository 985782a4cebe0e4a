/** One rule that made a note what it is, or left it out. */
export interface Reason {
  readonly kind: 'person' | 'meeting' | 'me' | 'left out';
  readonly rule: 'tag' | 'property' | 'folder' | 'name' | 'note' | 'settings';
  /** The tag without `#`, `type: person`, the folder. */
  readonly word: string;
}

/** `It is a person: it has the tag #person.` */
export function sentenceOfReason({ kind, rule, word }: Reason): string {
  if (kind === 'me')
    return rule === 'note' ? 'It says that it is about you.' : 'Your settings say that it is about you.';
  if (kind === 'left out') {
    if (rule === 'folder') return `It is in “${word}”, which is left out.`;
    return `Its ${rule === 'name' ? 'name holds' : 'properties hold'} a template’s mark ({{ or <%) that has not been filled in.`;
  }
  if (rule === 'tag') return `It is a ${kind}: it has the tag #${word}.`;
  if (rule === 'folder') return `It is a ${kind}: it is in the folder “${word}”.`;
  return `It is a ${kind}: it has the property “${word}”.`;
}

/** The rule by itself, to stand beside a count: `tag #person`. Rules with the same label are the same rule. */
export function labelOfReason({ kind, rule, word }: Reason): string {
  if (kind === 'me') return rule === 'note' ? 'says so itself' : 'named in the settings';
  if (kind === 'left out' && rule !== 'folder')
    return `template’s mark in the ${rule === 'name' ? 'name' : 'properties'}`;
  if (rule === 'tag') return `tag #${word}`;
  return rule === 'folder' ? `folder ${word}` : `property ${word}`;
}
