import { lazily, type Made } from '../model/lazily';
import { foldSlug } from './fold';
import type { NoteReading } from './note-reading';
import { readTexts } from './read-value';

const words = (text: string): Made<ReadonlySet<string>> =>
  lazily(() => new Set(text.split(',').map((word) => foldSlug(word))));

/** Values of `status`, and tags, of people with whom one is not in touch any more. */
const silentWords = words(
  `archived, archive, inactive, dormant, deceased, died, dead, passed away, rip, r i p, do not contact,
  archiviert, Archiv, inaktiv, ruhend, verstorben, gestorben, tot, verschieden, nicht kontaktieren,
  archivé, archivée, inactif, inactive, en sommeil, décédé, décédée, mort, morte, ne pas contacter,
  archivado, archivada, dormido, inactivo, inactiva, fallecido, fallecida, muerto, muerta, difunto, difunta, no contactar`,
);
/** Of these, the words that a tag says of a person and of nothing else. */
const silentTags = words(
  `archived, inactive, deceased, died, dead, passed away, archiviert, inaktiv, verstorben, gestorben, archivé, archivée, inactif, décédé,
  décédée, archivado, archivada, inactivo, inactiva, fallecido, fallecida`,
);
/** Values of `died` that deny it. */
const alive = words('false, no, n, 0, off, alive, none, n a, nein, lebt, non, vivant, vivante, vivo, viva');

const denied = words('false, no, n, 0, nein, non');
const cross = /[†✝]|🪦/u;

/** `archived (moved)`, `archived - moved to Leeds`: what stands behind only says why. */
function isSilentStatus(text: string): boolean {
  const [first = ''] = text.split(/[([,;:/]|\s[–—-]+\s/);
  return cross.test(text) || [text.slice(0, 40), first.slice(0, 40)].some((one) => silentWords().has(foldSlug(one)));
}

/** Why they are never to appear among the follow-ups, in the words of the note: they died, or are archived. Null where nothing says so. */
export function readSilence({ fields, rules, kind, title, trace }: NoteReading): string | null {
  const { vocabulary } = rules;
  const tell = (why: string, line: number | null): string => {
    trace('no reminders', why, line);
    return why;
  };
  for (const { key, value, line } of fields.of(vocabulary.spellings('person', 'died'))) {
    const [text] = readTexts(value);
    // Whatever is written there, be it a year or a question mark, says that they died.
    if (text !== undefined && !alive().has(foldSlug(text)) && !/^[-–—]+$/.test(text))
      return tell(`${key}: ${text}`, line);
  }
  for (const { key, value, line } of fields.of(vocabulary.spellings('person', 'status'))) {
    const found = readTexts(value).find((text) => isSilentStatus(text));
    if (found !== undefined) return tell(`${key}: ${found}`, line);
  }
  for (const { key, value, line } of fields.of(vocabulary.spellings('person', 'alive'))) {
    const [text] = readTexts(value);
    if (text !== undefined && denied().has(foldSlug(text))) return tell(`${key}: ${text}`, line);
  }
  if (cross.test(title)) return tell(title, null);
  const tag = kind.tags.find((one) => silentTags().has(foldSlug(one.split('/').at(-1) ?? '')));
  return tag === undefined ? null : tell(`#${tag}`, null);
}
