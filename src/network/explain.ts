import type { Source } from '../model/source';
import type { NetworkView } from './network-view';
import { lastMention } from './last-contact';
import { isoOf, type Day } from '../model/day';
import type { Contact } from '../model/meeting';
import { sentenceOfReason } from '../notes/classify';
import { compareText } from '../notes/fold';
import { type HowKnown, stated, type Trace } from '../notes/note-reading';
import type { NoteSource } from '../notes/note-source';
import { readNote } from '../notes/read-note';
import type { ReadRules } from '../notes/read-rules';
import { sentenceOf } from '../notes/line-words';
import { namesSomebody } from './attendees';
import { likeliest } from '../notes/read-value';
import { nameOfMention } from '../notes/mention';
import type { NoteRecord } from '../notes/note-record';
import { say } from '../i18n/words';

export interface Explanation {
  readonly path: string;
  readonly isPerson: boolean;
  readonly isMeeting: boolean;
  /** Why it is one, or is not, and what would make it one; in sentences. */
  readonly because: readonly string[];
  /** What was read in the note and, where the network is given, what other notes say of it. */
  readonly facts: readonly (HowKnown & { readonly fact: string; readonly value: string; readonly from: Source })[];
}

/** Of somebody met every week for years the last few tell enough. */
const contactsShown = 12;

/** Tells in words how a note is read, and where each fact about it came from. */
export function explain(
  source: NoteSource,
  rules: ReadRules,
  known: { readonly network: NetworkView; readonly today: Day } | null = null,
): Explanation {
  const { path } = source;
  const facts: Explanation['facts'][number][] = [];
  const add = (fact: string, value: string, from: Source, how: HowKnown = stated): void =>
    void facts.push({ fact, value, from, ...how });
  const record = readNote(source, rules, (fact, value, line, how) => add(fact, value, { path, line }, how));
  addLineFacts(record, (fact, value, line, how) => add(fact, value, { path, line }, how));
  if (known) addNetworkFacts(path, known, add);
  const tag =
    record.weak && known?.network.personAt(path) === null
      ? record.because.find(({ rule }) => rule === 'tag')
      : undefined;
  const because = record.because
    .filter((reason) => reason !== tag)
    .map(sentenceOfReason)
    .concat(tag ? say.notes.tagNamesSomebody(tag.word) : []);
  const silence = record.person?.silentBecause ?? null;
  if (silence !== null) because.push(say.notes.noReminders(silence));
  else if (record.person?.paused || record.person?.cadence === 'never') because.push(say.notes.asksForNoReminders);
  because.push(...confidences(record));
  const leftOut = record.because.some(({ kind }) => kind === 'left out');
  if (!leftOut) because.push(...datedReasons(record), ...waysToBecome(record, source, rules));
  return {
    path,
    isPerson: record.person !== null && !tag,
    isMeeting: record.meeting !== null,
    because,
    facts: inOrder(facts, path),
  };
}

/** What of the note goes into no letter or page for somebody else. */
function confidences({ privateLines }: NoteRecord): readonly string[] {
  if (privateLines === 'all') return [say.notes.allInConfidence];
  return privateLines.size > 0 ? [say.notes.linesInConfidence(rangesOf([...privateLines]))] : [];
}

/** Lines in a row as one: `3–5, 9`. */
function rangesOf(lines: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ');
}

function datedReasons(record: NoteRecord): readonly string[] {
  if (record.day === null || record.person || record.meeting) return [];
  return [say.notes.isDatedNote(isoOf(record.day))];
}

function waysToBecome(record: NoteRecord, source: NoteSource, rules: ReadRules): readonly string[] {
  if (record.person || record.meeting) return [];
  const reasons = [say.notes.isNeither];
  if (source.malformed) reasons.push(say.notes.propertiesMalformed);
  reasons.push(
    say.notes.toMakePerson(rules.peopleFolders[0] ?? null),
    say.notes.toMakeMeeting(rules.meetingFolders[0] ?? null),
  );
  return reasons;
}

/** What lines say; their readers know no trace, because a line tells its own place. */
function addLineFacts(record: NoteRecord, add: Trace): void {
  const { meeting, touches, mentioned } = record;
  const there = meeting && !namesSomebody(meeting) ? (meeting.listed.length > 0 ? meeting.listed : meeting.linked) : [];
  const byRule: HowKnown = { how: 'rule', sentence: null };
  for (const { mention, line } of there) {
    if (likeliest(mention).length === 0) continue;
    add('attendee', nameOfMention(mention), line, meeting?.listed.length === 0 ? byRule : stated);
  }
  for (const { mention, line, by, sentence } of touches) {
    add('in touch with', nameOfMention(mention), line, howKnown({ by, sentence }));
  }
  for (const { mention, line } of mentioned) add('mentioned', nameOfMention(mention), line);
  for (const { direction, words, line } of record.favours) add(say.notes.favour(direction), sentenceOf(words), line);
  for (const { words, line, state, owner } of record.promises) {
    const fact =
      owner === null ? say.notes.promise(state) : owner.forMe ? say.notes.awaited(state) : say.notes.othersTask();
    add(fact, sentenceOf(words), line);
  }
  for (const { state, words, line } of record.asks) add(say.notes.ask(state), sentenceOf(words), line);
  for (const { says, words, line } of record.statements) add(says, sentenceOf(words), line);
  for (const { words, line, owed } of record.thanks)
    add(owed ? say.notes.thanksOwed() : 'thanks', sentenceOf(words), line);
  for (const { form, mentions, state, line, property } of record.introductions) {
    const named = sentenceOf(mentions.flatMap((mention) => [mention, ' ']));
    if (!property && named !== '') add(say.notes.introduction({ form, state }), named, line);
  }
}

/** Sentences of a diary, and mentions that count because the settings say so, are contacts by a rule; all else is stated. */
function howKnown({ by, sentence }: { readonly by: Contact['by']; readonly sentence?: string | null }): HowKnown {
  return by === 'sentence' || by === 'mention' ? { how: 'rule', sentence: sentence ?? null } : stated;
}

/** What the network makes of the note, and what other notes say of the person. */
function addNetworkFacts(
  path: string,
  { network, today }: { readonly network: NetworkView; readonly today: Day },
  add: (fact: string, value: string, from: Source, how?: HowKnown) => void,
): void {
  const nameOf = (key: string): string =>
    key === network.meKey ? say.shared.youObject() : (network.person(key)?.name ?? key);
  const meeting = network.meetingAt(path);
  if (meeting) add('met', say.notes.attendees(meeting.attendees.map(nameOf)), { path, line: null });
  const person = network.personAt(path);
  if (!person) return;
  const past = network.contactsOf(person.key).filter(({ day }) => day <= today);
  past.slice(0, contactsShown).forEach((contact, index) => {
    add(index === 0 ? 'latest contact' : 'earlier contact', isoOf(contact.day), contact.source, howKnown(contact));
  });
  const mention = lastMention(network, person.key, today);
  if (mention) add('latest mention', isoOf(mention.day), mention.source);
  for (const { by, people, state, sources } of network.introductionsOf(person.key)) {
    const [a, b] = people.map(nameOf);
    const told = say.notes.introducedAnd({
      by: nameOf(by),
      state,
      first: a ?? '',
      second: b ?? '',
    });
    for (const from of sources) if (from.path !== path) add('introduction', told, from);
  }
  for (const { direction, what, source } of network.favoursOf(person.key)) {
    if (source.path !== path) add(say.notes.favour(direction), what, source);
  }
}

/** What the note itself says, line by line; then what others say of it. */
function inOrder(facts: readonly Explanation['facts'][number][], path: string): Explanation['facts'] {
  const isOther = (from: Source): number => (from.path === path ? 0 : 1);
  return [...facts].sort(
    (a, b) =>
      isOther(a.from) - isOther(b.from) ||
      compareText(a.from.path, b.from.path) ||
      (a.from.line ?? 0) - (b.from.line ?? 0),
  );
}
