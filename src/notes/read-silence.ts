import { lazily, type Made } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { foldName, foldSlug } from './fold';
import { isMansName, isWomansName } from './gender-of-names';
import type { NoteReading } from './note-reading';
import { spokenText } from './plain-text';
import { readTexts } from './read-value';
import { segmentSentences } from './segment-sentences';
import { pieceFinder } from './word-finder';

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
export function readSilence(reading: NoteReading): string | null {
  const { fields, rules, kind, title, trace } = reading;
  const { vocabulary } = rules;
  const tell = (why: string, line: number | null): string => {
    trace('no reminders', why, line);
    return why;
  };
  for (const { key, value, line } of fields.of(vocabulary.spellings('person', 'died'))) {
    const [text] = readTexts(value);
    // Whatever is written there, be it a year or a question mark, says that they died.
    if (text !== undefined && !alive().has(foldSlug(text)) && !/^[-–—]+$/.test(text) && !beginsWithAnother(text))
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
  if (tag !== undefined) return tell(`#${tag}`, null);
  const death = toldOfDeath(reading);
  return death && tell(death.words, death.line);
}

const mayTellOfDeath = pieceFinder(
  'died|passed away|rip|r.i.p|is dead|storben|verstarb|starb|†|✝|décéd|mort|falleci|murió',
);
const months =
  '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\p{L}*|spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst';
/** After `died` it says when, where or of what: not `died laughing`, nor `died on stage`. */
const howDied =
  `(?=\\s*(?:$|[.,;:!(—–-]|suddenly|peacefully|unexpectedly|yesterday|today|last|this|aged|from|\\d|` +
  `in (?:hospital|(?:a|the) (?:hospice|care home|crash|accident)|(?:her|his|their) sleep|early|late|\\d|${months})|` +
  `on (?:the )?(?:\\d|\\p{L}+day|${months})|at (?:\\d|home|the age)|after (?:an? )?(?:long|short|brief|illness|stroke|fall|accident)|` +
  `of (?:cancer|covid|old age|heart|pneumonia|leuk|natural|complications|an? (?!laugh))|(?:an?|two|three|four|five|six|many|some) (?:days?|weeks?|months?|years?) (?:ago|later|before)))`;
/** Words between `ist` and `gestorben` that tell when and where, and name nobody. */
const whenGerman = `(?:(?:am|im|in|an|ist|gestern|heute|leider|plötzlich|friedlich|unerwartet|letzte\\p{L}*|vorige\\p{L}*|vor|ein\\p{L}*|zwei|drei|vier|\\d[\\d.]*|woche\\p{L}*|monat\\p{L}*|jahr\\p{L}*|tag\\p{L}*|krankenhaus|hospiz|schlaf|hause|${months})\\.? )`;
const deaths = lazily(() =>
  unicodePattern(
    `^(?:(?:who )?(?:(?:sadly|has|had|suddenly|peacefully|unexpectedly) )*(?:died|passed away|is dead)${howDied}|(?:who )?[†✝]|r\\.?i\\.?p(?![\\p{L}])|` +
      `(?:who )?${whenGerman}{0,6}(?:verstorben|gestorben)(?=\\s*(?:$|[.,;:!(—–-]|am|im|in|an|\\d))|(?:who )?${whenGerman}{0,3}(?:verstarb|starb)(?=\\s*(?:$|[.,;:!(]|am|im|in|an|plötzlich|vor|\\d))|` +
      `(?:who )?(?:est |a été )?(?:décédée?|morte?) (?:le|en|à|d'|subitement)|(?:who )?(?:falleció|murió) (?:el|en|de|a))`,
    'u',
  ),
);

/** Somebody else, who may be the one who died. */
const anotherPerson = lazily(() =>
  unicodePattern(
    '(?:^|[^\\p{L}])(?:mother|mum|mom|father|dad|parents?|sister|brother|wife|husband|widow|widower|partner|girlfriend|boyfriend|son|daughter|child|children|aunt|uncle|cousin|gran|grandma|grandpa|grandmother|grandfather|nan|boss|friend of|dog|cat|horse|' +
      '(?:schwieger|groß|stief)?(?:mutter|mama|vater|papa|eltern)|schwester|bruder|frau|mann von|ehemann|witwe|witwer|partnerin|freundin von|freund von|sohn|tochter|kind|kinder|tante|onkel|cousine|oma|opa|chef|chefin|hund|katze|mère|père|sœur|frère|femme|mari|fils|fille|madre|padre|hermana|hermano|esposa|marido|hij[oa]|novi[oa])(?!\\p{L})',
    'iu',
  ),
);

/** `ihr Mann (2019)`, `father 2024` */
function beginsWithAnother(text: string): boolean {
  const [first = '', second = ''] = text.trim().split(/\s+/);
  return /^(?:her|his|their|ihre?|seine?|sa|son|su)$/i.test(first) || anotherPerson().test(`${first} ${second}`);
}

/** Within a sentence: at its start one of the two may be any word. */
const twoNames = lazily(() => unicodePattern("[\\p{L},;:)] \\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+|\\[\\[", 'u'));
const aName = lazily(() => unicodePattern('\\p{Lu}[\\p{L}-]+', 'gu'));
const names = lazily(() => unicodePattern('\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*', 'gu'));
/** `Steve Aldous`, `Steve Aldous,`: what the whole name is like at the start of a sentence. */
const nameFirst = lazily(() =>
  unicodePattern('^((?:\\p{Lu}[\\p{L}.-]*)(?: \\p{Lu}[\\p{L}.-]*){0,3})(?:,| –| —| -)?(?= )', 'u'),
);
/** Sentences further on in a paragraph are looked at in so many lines at the top of a note. */
const topLines = 8;

/** Whether a text may be about somebody other than whom the note is called after. */
function mayBeOfAnother(text: string, own: ReadonlySet<string>): boolean {
  if (anotherPerson().test(text)) return true;
  // `Steve Aldous` is `Big Steve`.
  const isOwn = (run: string): boolean => run.split(' ').some((word) => own.has(foldName(word)));
  const rest = text.replace(names(), (run) => (isOwn(run) ? '' : run)).replace(/\s+/g, ' ');
  if (twoNames().test(rest)) return true;
  return (rest.match(aName()) ?? []).some((word) => isWomansName(foldName(word)) || isMansName(foldName(word)));
}

/** Whether a sentence says that they died, with them or without a subject. */
function saysDied(sentence: string, called: readonly string[], own: ReadonlySet<string>): boolean {
  // `Rip the CDs` is no farewell, and `RIP Lemmy` is one to somebody else.
  if (/^rip\b/i.test(sentence) && !sentence.startsWith('RIP')) return false;
  const wished = /^R\.?I\.?P\.? (\p{Lu}\p{Ll}+)/u.exec(sentence)?.[1];
  if (wished !== undefined && !own.has(foldName(wished))) return false;
  const written = sentence.replace(/^(?:\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{2,4})[:,–—-]*\s+/, '');
  const said = written.toLowerCase();
  const whole = nameFirst().exec(written);
  const isOwn =
    whole !== null &&
    (whole[1] ?? '').split(' ').some((word) => own.has(foldName(word))) &&
    !/ (?:sr|snr|senior|sen)\.?$/i.test(whole[1] ?? '');
  const name = isOwn
    ? whole[0]
    : ['she', 'he', 'they', 'sie', 'er', 'elle', 'il', 'ella', 'él', ...called].find((one) =>
        said.startsWith(`${one} `),
      );
  const whose = /^(?:[†✝]|(?:verstorben|gestorben|died|deceased):)/.exec(said)?.[0];
  if (whose !== undefined && beginsWithAnother(said.slice(whose.length))) return false;
  return deaths().test(name === undefined ? said : `who${said.slice(name.length)}`);
}

/**
 * The line of somebody's own note that says that they died: it begins a paragraph or an item, with them or without a subject, so that it
 * is not about their mother. At the top of the note it may be a later sentence, where nobody else is spoken of before. Null where none does.
 */
function toldOfDeath({
  source,
  lines,
  places,
  title,
}: NoteReading): { readonly words: string; readonly line: number } | null {
  if (source.text === null || !mayTellOfDeath(source.text)) return null;
  const called = [title, title.split(' ')[0] ?? ''].filter((name) => name !== '').map((name) => name.toLowerCase());
  const own = new Set(
    title.split(/[\s,]+/).flatMap((word) => (/^\p{Lu}[\p{L}-]{2}/u.test(word) ? [foldName(word)] : [])),
  );
  const top = source.sections.find(({ type }) => type !== 'yaml')?.startLine ?? 0;
  for (const [index, written] of lines.all.entries()) {
    if (!mayTellOfDeath(written) || places.isInert(index) || places.isQuoted(index)) continue;
    const section = source.sections.find(({ startLine, endLine }) => startLine <= index && index <= endLine);
    const item = lines.item(index);
    // Further down in a paragraph `she` may be somebody else.
    const isFurtherDown = item === null && section?.type === 'paragraph' && section.startLine !== index;
    const words = (item ?? spokenText(written.replace(/^#+\s+/, ''))).trim();
    if (!isFurtherDown && saysDied(words, called, own)) return { words, line: index + 1 };
    if (index >= top + topLines) continue;
    const sentences = segmentSentences(words);
    let before = isFurtherDown && section ? lines.all.slice(section.startLine, index).join(' ') : '';
    for (const sentence of sentences) {
      if (before !== '' && !mayBeOfAnother(before, own) && saysDied(sentence.trim(), called, own))
        return { words: sentence.trim(), line: index + 1 };
      before += ` ${sentence}`;
    }
  }
  return null;
}
