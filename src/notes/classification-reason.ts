import { say } from '../i18n/words';

/** One rule that made a note what it is, or left it out. */
export interface Reason {
  readonly kind: 'person' | 'meeting' | 'me' | 'left out';
  readonly rule: 'tag' | 'property' | 'folder' | 'name' | 'note' | 'settings';
  /** The tag without `#`, `type: person`, the folder. */
  readonly word: string;
}

/** `It is a person: it has the tag #person.` */
export function sentenceOfReason({ kind, rule, word }: Reason): string {
  if (kind === 'me') return rule === 'note' ? say.notes.saysSoOfYou : say.notes.settingsSayYou;
  if (kind === 'left out') {
    if (rule === 'folder') return say.notes.isLeftOut(word);
    return say.notes.holdsTemplateMark(rule);
  }
  if (rule === 'tag') return say.notes.hasTag({ kind: kind, word: word });
  if (rule === 'folder') return say.notes.isInFolder({ kind: kind, word: word });
  return say.notes.hasProperty({ kind: kind, word: word });
}

/** The rule by itself, to stand beside a count: `tag #person`. Rules with the same label are the same rule. */
export function labelOfReason({ kind, rule, word }: Reason): string {
  if (kind === 'me') return rule === 'note' ? say.notes.saysSoItself : say.notes.namedInSettings;
  if (kind === 'left out' && rule !== 'folder') return say.notes.templateMark(rule);
  if (rule === 'tag') return say.notes.tag(word);
  return rule === 'folder' ? say.notes.folder(word) : say.notes.property(word);
}
