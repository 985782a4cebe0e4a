import * as say from '../../words/en/reading';

/** One rule that made a note what it is, or left it out. */
export interface Reason {
  readonly kind: 'person' | 'meeting' | 'me' | 'left out';
  readonly rule: 'tag' | 'property' | 'folder' | 'name' | 'note' | 'settings';
  /** The tag without `#`, `type: person`, the folder. */
  readonly word: string;
}

/** `It is a person: it has the tag #person.` */
export function sentenceOfReason({ kind, rule, word }: Reason): string {
  if (kind === 'me') return rule === 'note' ? say.saysSoOfYou : say.settingsSayYou;
  if (kind === 'left out') {
    if (rule === 'folder') return say.isLeftOut(word);
    return say.holdsTemplateMark(rule);
  }
  if (rule === 'tag') return say.hasTag(kind, word);
  if (rule === 'folder') return say.isInFolder(kind, word);
  return say.hasProperty(kind, word);
}

/** The rule by itself, to stand beside a count: `tag #person`. Rules with the same label are the same rule. */
export function labelOfReason({ kind, rule, word }: Reason): string {
  if (kind === 'me') return rule === 'note' ? say.saysSoItself : say.namedInSettings;
  if (kind === 'left out' && rule !== 'folder') return say.templateMark(rule);
  if (rule === 'tag') return say.tag(word);
  return rule === 'folder' ? say.folder(word) : say.property(word);
}
