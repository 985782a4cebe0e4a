import type { Cadence, FormOfAddress, Statement } from '../model/person';
import { smallThingsAStep, type Steps } from '../model/steps';
import { foldHeading, foldKey, nameOfPath } from './fold';
import { sentenceOf, readLineWords } from './line-words';
import type { IntroductionRecord, PersonRecord } from './note-record';
import { type Mention, nameOfMention, self } from './mention';
import { cleanName, guessIntroducer, leavesOpenWho, looksLikePerson } from './name-forms';
import { complainOfUnread } from './read-attendees';
import { labelOf } from './labels';
import type { NoteReading } from './note-reading';
import { lastContacts, loggedContacts } from './read-contacts';
import { isDoneMark } from './places';
import { dayComplaint, readBirthday, readDay } from './read-day';
import { holdsTemplateMark, isUnfilled, saysNothing, spokenText } from './plain-text';
import { isBlankLine, isLineTag, itemText } from './read-lines';
import { readCadence } from './read-cadence';
import { readNames } from './read-name';
import { readSilence } from './read-silence';
import { isStruckStatement, saysSettled } from './settled-words';
import { readMentions, readPeople, readText, readTexts, readYes, shownText, splitLinks } from './read-value';
import type { PersonMeaning } from './vocabulary';
import { say } from '../i18n/words';

/** What a person's note says of the person. */
export function* readPerson(reading: NoteReading): Steps<PersonRecord> {
  const { fields, kind, rules, source, trace } = reading;
  const of = (meaning: PersonMeaning) => fields.of(rules.vocabulary.spellings('person', meaning));
  const text = (meaning: PersonMeaning): string | null => {
    const field = reading.filled(of(meaning));
    const value = field && readText(field.value);
    if (field && value) trace(meaning, value, field.line);
    return value;
  };
  const lines: { organisation?: number | null; role?: number | null; location?: number | null } = {};
  /** What a letter leaves out where its line is private. */
  const fact = (meaning: keyof typeof lines): string | null => {
    lines[meaning] = reading.filled(of(meaning))?.line ?? null;
    return withoutMark(text(meaning), rules.vocabulary);
  };
  const { isName, ...names } = readNames(reading);
  const role = readRole(reading, isName);
  if (role) lines.role = role.line;
  // In the first note all of this is done for the first time.
  yield;
  const nextContact = reading.dayOf('next contact', of('next contact'));
  const met = readMet(reading);
  const silence = readSilence(reading);
  const cadence = readCadenceField(reading, silence !== null);
  yield;
  const logged = yield* loggedContacts(reading);
  return {
    ...names,
    formOfAddress: readFormOfAddress(text('salutation')),
    organisation: fact('organisation'),
    role: role && withoutMark(role.text, rules.vocabulary),
    location: fact('location'),
    factLines: lines,
    emails: readEmails(reading),
    phones: readPhones(reading),
    tags: kind.tags,
    needs: [
      ...propertyStatements(reading, 'needs'),
      ...(yield* labelStatements(reading, 'needs')),
      ...(yield* headingStatements(reading, 'needs')),
    ],
    offers: [
      ...propertyStatements(reading, 'offers'),
      ...(yield* labelStatements(reading, 'offers')),
      ...(yield* headingStatements(reading, 'offers')),
    ],
    ...met,
    birthday: readBirthdayField(reading),
    cadence,
    snoozedUntil: reading.dayOf('snoozed until', of('snoozed until'))?.day ?? null,
    paused: of('paused').some(({ value }) => readYes(value)),
    silentBecause: silence,
    nextContact: nextContact && { day: nextContact.day, source: { path: source.path, line: nextContact.line } },
    me: kind.me,
    contacts: [...lastContacts(reading), ...logged.contacts],
    exchanges: logged.exchanges,
  };
}

/** `du`, `Sie`, or a title, which is formal: `Frau`, `Herr Dr.` */
function readFormOfAddress(written: string | null): FormOfAddress | null {
  if (written === null) return null;
  if (/^(?:per )?(?:du|duzen|informal|first name)$/i.test(written)) return { isFormal: false, title: null };
  if (/^(?:per )?(?:sie|siezen|formal)$/i.test(written)) return { isFormal: true, title: null };
  return /^(?:Frau|Herr)(?: (?:\p{L}+\.?-?)+)*$/u.test(written) ? { isFormal: true, title: written } : null;
}

/** Who introduced somebody, by properties, labels such as `Introduced by: [[Ida Noor]]`, and lists under headings of the same words. */
export function* readIntroducers(reading: NoteReading): Steps<readonly IntroductionRecord[]> {
  const { fields, rules, kind, trace } = reading;
  if (kind.me) return [];
  const found: IntroductionRecord[] = [];
  const add = (written: unknown, told: string, line: number | null, isItem = false): void => {
    const value = withoutDoubtful(written);
    if (value === null) return;
    const read = readPeople(value, isItem);
    for (const mention of read.there) {
      trace(guessIntroducer(mention) === 'person' ? 'introduced by' : 'how met', nameOfMention(mention), line);
      const mentions = kind.person ? [mention, self] : [mention];
      found.push({ form: 'received', mentions, day: null, state: 'made', line, property: true, told });
    }
    // An address out of the vault is how we met; half a link is somebody.
    complainOfUnread(
      reading,
      read.unread.filter((text) => text.includes('[[')),
      line,
    );
    const [first] = read.there.length === 0 ? read.unread : [];
    if (first !== undefined && !first.includes('[[') && kind.person) {
      const mentions: readonly Mention[] = [{ kind: 'name', name: first }, self];
      found.push({ form: 'received', mentions, day: null, state: 'made', line, property: true, told });
    }
  };
  if (kind.person) {
    for (const { value, line } of fields.of(rules.vocabulary.spellings('person', 'introduced by')))
      add(value, readTexts(value).map(shownName).join(', '), line);
  }
  for (const { text, line, isItem } of yield* introducerLines(reading)) add(text, shownText(text), line, isItem);
  return found;
}

/** Without texts that name somebody and leave open whether it was they; null where nothing is left. */
function withoutDoubtful(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.filter((item) => typeof item !== 'string' || !isDoubtful(item));
    return kept.length === 0 ? null : kept;
  }
  return typeof value === 'string' && isDoubtful(value) ? null : value;
}

/** The marks of a question in an address are none. */
function isDoubtful(text: string): boolean {
  const words = text.includes('[') ? splitLinks(text).map((part) => (part.target === null ? part.text : ' ')) : [text];
  return leavesOpenWho(words.join('').replace(/\S+:\/\/\S+/g, ''));
}

function shownName(text: string): string {
  return text.includes('://') ? text : nameOfPath(text);
}

/** Of longer lines the rest is not looked at. */
const longestLine = 2_000;

interface LabelledText {
  readonly text: string;
  readonly line: number;
  readonly isItem: boolean;
}

/** What stands behind a label for introductions, or under a heading of that name. */
export function* introducerLines(reading: NoteReading): Steps<readonly LabelledText[]> {
  const known = foundLines.get(reading) ?? (yield* findIntroducerLines(reading));
  foundLines.set(reading, known);
  return known;
}

/** In the note of a meeting they are asked for twice. */
const foundLines = new WeakMap<NoteReading, readonly LabelledText[]>();

function* findIntroducerLines({
  source,
  lines,
  places,
  rules: { vocabulary },
  kind,
}: NoteReading): Steps<readonly LabelledText[]> {
  const spellings = kind.person
    ? vocabulary.spellings('person', 'introduced by')
    : introducersOfMeetings(vocabulary.spellings('person', 'introduced by'));
  const means = (words: string): boolean => spellings.includes(foldHeading(words));
  const found: LabelledText[] = [];
  const headings = new Map(source.headings.map((heading) => [heading.line, heading]));
  let level = 0;
  for (const [index, raw] of lines.all.entries()) {
    if (index % smallThingsAStep === 0) yield;
    const heading = headings.get(index);
    if (heading) {
      const isOurs = heading.text.length <= longestHeading && means(heading.text);
      level = isOurs ? heading.level : level > 0 && heading.level > level ? level : 0;
      continue;
    }
    const line = spokenText(raw.slice(0, longestLine));
    if (level === 0 && !vocabulary.mayMean('person', 'introduced by', line)) continue;
    if (raw.trim() === '' || places.isInert(index) || places.isQuoted(index) || places.isToDo(index)) continue;
    // Fields with `::` are read as properties.
    const label = line.includes('::') ? null : labelOf(line);
    if (label) {
      if (means(label.name) && label.rest !== '')
        found.push({ text: withoutStop(label.rest), line: index + 1, isItem: false });
      continue;
    }
    const bare = line.replace(/^\s*(?:[-*+]\s+)?/, '');
    const opening = foldHeading(/^(?:\*\*|__)?[\p{L}’']{1,20}/u.exec(bare)?.[0] ?? '');
    const mayBeLabel = opening !== '' && spellings.some((spelling) => spelling.startsWith(opening));
    const text = level > 0 ? bare : mayBeLabel ? afterBareLabel(bare, means) : null;
    if (text !== null) found.push({ text: withoutStop(text), line: index + 1, isItem: level > 0 });
  }
  return found;
}

const ofMeetings = new WeakMap<readonly string[], readonly string[]>();

/** In a meeting's note `Via: Zoom` introduces nobody. */
function introducersOfMeetings(spellings: readonly string[]): readonly string[] {
  const known =
    ofMeetings.get(spellings) ?? spellings.filter((spelling) => /intro|vorgestellt|présent|presentad/.test(spelling));
  ofMeetings.set(spellings, known);
  return known;
}

const mostLabelWords = 6;

/** `Intro via [[Ida Noor]].`: a label without a colon, followed by links or a name and nothing that says more of somebody else. */
function afterBareLabel(line: string, means: (words: string) => boolean): string | null {
  const start = line.replace(/^(?:\*\*|__)/, '');
  const link = start.indexOf('[');
  const isLabel = (words: string): boolean => means(words.replace(/(?:\*\*|__)\s*$/, ''));
  if (link < 0) {
    const words = start.slice(0, 120).trim().split(/\s+/);
    for (let count = Math.min(mostLabelWords, words.length - 1); count > 1; count--) {
      if (!isLabel(words.slice(0, count).join(' '))) continue;
      const name = withoutStop(words.slice(count).join(' '));
      return looksLikePerson(cleanName(name)) ? name : null;
    }
    return null;
  }
  const label = start.slice(0, Math.min(link, 80)).trim();
  if (!label.includes(' ') || !isLabel(label)) return null;
  const text = start.slice(link);
  // `Introduced by [[Ida]] to [[Bo]]` is about somebody else.
  const isOther = splitLinks(text).some(
    ({ target, text: said }) => target === null && /(?:^|\s)(?:to|with|an|mit|à|avec|a|con)\s*$/i.test(said.slice(-20)),
  );
  return isOther ? null : text;
}

function withoutStop(text: string): string {
  return text.replace(/[.!;\s]+$/, '');
}

/** Without a tag that only says that it was told in confidence. */
function withoutMark(text: string | null, vocabulary: NoteReading['rules']['vocabulary']): string | null {
  if (!text?.includes('#')) return text;
  const isMark = (tag: string): boolean => vocabulary.means('line', 'private', foldKey(tag.split('/')[0] ?? ''));
  const bare = text.replace(/(^|\s)#([\p{L}\p{N}_/-]+)/gu, (all, space: string, tag: string) =>
    isMark(tag) ? space : all,
  );
  return bare.replace(/\s+/g, ' ').trim() || null;
}

/** A `title` that only repeats the name is no role. */
function readRole(
  reading: NoteReading,
  isName: (text: string) => boolean,
): { readonly text: string; readonly line: number | null } | null {
  for (const { key, value, line } of reading.fields.of(reading.rules.vocabulary.spellings('person', 'role'))) {
    const role = readText(value);
    if (role === null || isUnfilled(role) || (foldKey(key) === 'title' && isName(role))) continue;
    reading.trace('role', role, line);
    return { text: role, line };
  }
  return null;
}

function readEmails(reading: NoteReading): readonly string[] {
  const emails = new Set<string>();
  for (const { value, line } of reading.fields.of(reading.rules.vocabulary.spellings('person', 'email'))) {
    for (const mention of readMentions(readTexts(value))) {
      if (mention.kind !== 'email') continue;
      emails.add(mention.email);
      reading.trace('email', mention.email, line);
    }
  }
  return [...emails];
}

function readPhones({ fields, rules, lines, trace }: NoteReading): readonly string[] {
  const phones = new Set<string>();
  for (const { value, line } of fields.of(rules.vocabulary.spellings('person', 'phone'))) {
    // As a number, YAML drops the `+` or the `0` that it begins with.
    const digits =
      typeof value === 'number' && line !== null ? /\+?\d+/.exec(lines.at(line - 1).replace(/^[^:]*:/, '')) : null;
    for (const text of digits ?? readTexts(value).flatMap((one) => shownText(one).split(/[,;]/))) {
      const phone = text.trim();
      if (phone === '' || saysNothing(phone)) continue;
      phones.add(phone);
      trace('phone', phone, line);
    }
  }
  return [...phones];
}

/** `met` holds a day with some, a place or a person with others: what is no day is how we met. */
function readMet(reading: NoteReading): { met: number | null; howMet: Statement | null } {
  const { fields, rules, source, trace, formats } = reading;
  let met: number | null = null;
  let howMet: Statement | null = null;
  for (const { key, value, line } of fields.of(rules.vocabulary.spellings('person', 'met on'))) {
    const day = readDay(value, formats);
    const text = day.kind === 'empty' ? null : readText(value);
    if (day.kind === 'day') met ??= day.day;
    else if (day.kind === 'ambiguous') reading.complainOfDay(key, day, line);
    else if (text !== null) howMet ??= { text, day: null, source: { path: source.path, line } };
    if (text !== null) trace(day.kind === 'day' ? 'met on' : 'how met', text, line);
  }
  const told = reading.filled(fields.of(rules.vocabulary.spellings('person', 'how met')));
  const text = told && readText(told.value);
  if (told && text) {
    howMet = { text, day: met, source: { path: source.path, line: told.line } };
    trace('how met', text, told.line);
  }
  return { met, howMet };
}

function readBirthdayField(reading: NoteReading): PersonRecord['birthday'] {
  const field = reading.filled(reading.fields.of(reading.rules.vocabulary.spellings('person', 'birthday')));
  if (!field) return null;
  const text = readText(field.value) ?? '';
  // Personal CRM writes the month first.
  const isMonthFirst = foldKey(field.key) === 'prmbirthday' && /^\d\d-\d\d$/.test(text);
  const birthday = readBirthday(isMonthFirst ? `--${text}` : field.value, reading.formats);
  // A year alone is a birthday without a day.
  const written = readDay(field.value, reading.formats);
  const doubt = written.kind === 'ambiguous' ? dayComplaint(written) : null;
  if (birthday || /^\d{4}$/.test(text.trim())) reading.trace('birthday', text, field.line);
  else if (doubt) reading.complain(field.line, doubt.what, doubt.remedy);
  else reading.complain(field.line, say.notes.noBirthday(text.slice(0, 80)), say.notes.writeBirthday);
  return birthday;
}

function readCadenceField(reading: NoteReading, isSilent: boolean): Cadence | null {
  // `none` and `never` are cadences.
  const written = reading.fields.of(reading.rules.vocabulary.spellings('person', 'cadence'));
  const field = written.find(({ value }) => readText(value) !== null);
  const found = readCadence(field?.value);
  if (found.kind === 'empty') return readTier(reading);
  if (found.kind === 'cadence') {
    reading.trace('cadence', readText(field?.value) ?? '', field?.line ?? null);
    return found.cadence;
  }
  if (found.kind === 'unreadable' && !isSilent) {
    reading.complain(
      field?.line ?? null,
      say.notes.noCadence({ key: field?.key ?? '', text: found.text }),
      say.notes.writeCadence,
    );
  }
  return null;
}

/** Where no cadence of their own says it, the tier that Personal CRM puts somebody in. */
function readTier({ fields, rules, trace }: NoteReading): Cadence | null {
  for (const { value, line } of fields.of(['prmtier'])) {
    const tier = readText(value);
    const days = tier === null ? undefined : rules.tiers.get(tier.toLowerCase());
    if (tier === null || days === undefined) continue;
    trace('cadence', tier, line);
    return { days };
  }
  return null;
}

function propertyStatements(reading: NoteReading, meaning: 'needs' | 'offers'): readonly Statement[] {
  const { fields, rules, source, trace } = reading;
  return fields.of(rules.vocabulary.spellings('person', meaning)).flatMap(({ key, value, line }) =>
    readTexts(value)
      .flatMap((text) => statementsIn(key, text))
      .filter((text) => !saysNothing(text) && !isOver(meaning, text))
      .map((text) => {
        trace(meaning, text, line);
        return { text, day: null, source: { path: source.path, line } };
      }),
  );
}

/** Whether a need is none any more; of what is offered the words themselves say so. */
function isOver(meaning: 'needs' | 'offers', text: string): boolean {
  return isStruckStatement(text) || (meaning === 'needs' && saysSettled(text));
}

/** `Can help with: Koha, MARC` in a line of its own. */
function* labelStatements(reading: NoteReading, meaning: 'needs' | 'offers'): Steps<readonly Statement[]> {
  const { lines, places, rules, source, trace } = reading;
  const statements: Statement[] = [];
  for (const [index, line] of lines.all.entries()) {
    if (index % smallThingsAStep === 0) yield;
    if (!line.includes(':') || line.includes('::') || places.isInert(index) || places.isQuoted(index)) continue;
    if ((places.itemAt(index)?.task ?? null) !== null) continue;
    const label = labelOf(spokenText(line));
    if (!label || !rules.vocabulary.means('person', meaning, foldHeading(label.name))) continue;
    const said = sentenceOf(readLineWords(label.rest).words);
    if (saysNothing(said) || isOver(meaning, label.rest)) continue;
    for (const text of statementsIn(label.name, said)) {
      trace(meaning, text, index + 1);
      statements.push({ text, day: null, source: { path: source.path, line: index + 1 } });
    }
  }
  return statements;
}

const listedKeys = new Set(
  [
    ...['skills', 'expertise', 'canhelpwith', 'Fähigkeiten', 'Kenntnisse', 'kannhelfenmit', 'kannhelfenbei'],
    ...['hilftbei', 'kenntsichausmit', 'compétences', 'habilidades'],
  ].map(foldKey),
);
/** A piece that begins so goes on with the sentence before it. */
const goesOn =
  /^(?:but|if|only|when|because|so|or|though|although|unless|which|who|that|where|as|not|especially|aber|wenn|falls|weil|nur|oder|obwohl|die|der|das|was|mais|si|quand|parce|qui|que|ou|pero|cuando|porque|o)\s/i;
const longestPiece = 5;

/** Commas and semicolons part skills; sentences stay whole. */
function statementsIn(key: string, text: string): readonly string[] {
  if (text.length > 500 || !/[,;]/.test(text) || !listedKeys.has(foldKey(key)) || /[.!?](?:\s|$)/.test(text))
    return [text];
  // What stands in brackets is not taken apart.
  const pieces = text
    .split(/[,;](?![^()]*\))/)
    .map((piece) => piece.trim().replace(/^(?:and|und|et|y|e)\s+/i, ''))
    .filter((piece) => piece !== '');
  const isList = pieces.every((piece) => piece.split(/\s+/).length <= longestPiece && !goesOn.test(piece));
  return isList ? pieces : [text];
}

/** Longer headings are sentences of their own. */
const longestHeading = 60;

/** List items, or lines of text, under a heading such as “How I can help”; ticked ones are settled. */
function* headingStatements(reading: NoteReading, meaning: 'needs' | 'offers'): Steps<readonly Statement[]> {
  const { source, lines, places, rules, trace } = reading;
  const spellings = rules.vocabulary.spellings('person', meaning);
  const statements: Statement[] = [];
  for (const [index, heading] of lines.known ? source.headings.entries() : []) {
    if (index % smallThingsAStep === 0) yield;
    if (heading.text.length > longestHeading || !spellings.includes(foldHeading(heading.text))) continue;
    const end = source.headings[index + 1]?.line ?? lines.all.length;
    for (let at = heading.line + 1; at < end; at++) {
      if (at % smallThingsAStep === 0) yield;
      const item = places.itemAt(at);
      if (places.isInert(at) || (item && item.line !== at) || isDoneMark(item?.task ?? null)) continue;
      const said = (item ? itemText(lines, item) : spokenText(lines.at(at))) ?? '';
      const { words, tags } = readLineWords(said);
      const text = sentenceOf(words);
      // A line with a tag of ours is read as such, whatever it stands under.
      const isTagged = tags.some((tag) => isLineTag(tag, rules.vocabulary));
      if (saysNothing(text) || isBlankLine({ words }) || holdsTemplateMark(said) || isTagged) continue;
      if (isOver(meaning, said)) continue;
      trace(meaning, text, at + 1);
      statements.push({ text, day: null, source: { path: source.path, line: at + 1 } });
    }
  }
  return statements;
}
