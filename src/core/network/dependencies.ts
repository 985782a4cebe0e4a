import { foldName, nameOfPath } from '../reading/fold';
import { mentionsOf } from '../reading/line-words';
import type { Mention } from '../reading/mention';
import type { NoteRecord } from '../reading/note-record';
import { possibleNames } from './attendees';

/** The folded names on which the understanding of a note rests: should who bears one change, the note is understood anew. */
export function dependenciesOf(record: NoteRecord): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (mention: Mention): void => {
    if (mention.kind === 'link') names.add(foldName(nameOfPath(mention.target)));
    else if (mention.kind === 'name') names.add(foldName(mention.name));
    else if (mention.kind === 'email') {
      names.add(foldName(mention.email));
      names.add(foldName(mention.name ?? mention.email));
    }
  };
  for (const { mention } of record.touches) add(mention);
  for (const { mentions } of record.introductions) mentions.forEach(add);
  for (const lines of [record.favours, record.promises, record.statements, record.thanks]) {
    for (const { words } of lines) mentionsOf(words).forEach(add);
  }
  const { meeting } = record;
  if (meeting) {
    for (const list of [meeting.attendees, meeting.listed, meeting.linked])
      for (const { mention } of list) add(mention);
    if (meeting.attendees.length === 0) for (const name of possibleNames(record.title)) names.add(name);
  }
  return names;
}
