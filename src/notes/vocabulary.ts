import { say } from '../i18n/words';
import type { Problem } from '../model/problem';
import { foldKey } from './fold';

export type PersonMeaning =
  | 'name'
  | 'aliases'
  | 'organisation'
  | 'role'
  | 'email'
  | 'phone'
  | 'location'
  | 'met on'
  | 'how met'
  | 'introduced by'
  | 'last contact'
  | 'next contact'
  | 'cadence'
  | 'snoozed until'
  | 'paused'
  | 'needs'
  | 'offers'
  | 'birthday';
export type MeetingMeaning = 'day' | 'created' | 'attendees' | 'kind' | 'summary' | 'thanked';
export type ClassMeaning = 'type key' | 'person tag' | 'person type' | 'meeting tag' | 'meeting type' | 'me';
export type LineMeaning = 'favour' | 'owe' | 'owed' | 'introduction' | 'need' | 'offer' | 'reminder' | 'thanks';
export type Meaning = PersonMeaning | MeetingMeaning | ClassMeaning | LineMeaning;

/** Where a meaning is looked for. The same word may mean one thing in a person's note and another in a meeting's. */
export type MeaningGroup = 'person' | 'meeting' | 'class' | 'line';

export interface VocabularyRow {
  readonly group: MeaningGroup;
  readonly meaning: Meaning;
  /** As people write them, the most telling first: where a note has several, the first one filled in counts. */
  readonly spellings: readonly string[];
}

const row = (group: MeaningGroup, meaning: Meaning, spellings: string): VocabularyRow => ({
  group,
  meaning,
  spellings: spellings.split(',').map((spelling) => spelling.trim()),
});

/** Every word that is understood without being told. The settings tab and the documentation are made from this table. */
export const standardRows: readonly VocabularyRow[] = [
  row('class', 'type key', 'type, category, categories, class, fileClass, kind, note_type, up'),
  row('class', 'person tag', 'person, people, persons, contact, contacts'),
  row('class', 'person type', 'person, people, persons, contact, contacts'),
  row('class', 'meeting tag', 'meeting, meetings, 1on1, interview, interviews, coffee, call'),
  row('class', 'meeting type', 'meeting, meetings, 1:1, 1on1, one on one, interview, coffee, call'),
  row('class', 'me', 'me'),

  row('person', 'name', 'name, full name, fn'),
  row('person', 'aliases', 'aliases, alias, nickname, nicknames'),
  row('person', 'organisation', 'organisation, organization, org, orgs, company, employer, affiliation, workplace'),
  row('person', 'role', 'role, position, job title, job, title'),
  row('person', 'email', 'email, e-mail, mail, emails'),
  row('person', 'phone', 'phone, mobile'),
  row('person', 'location', 'location, loc, city, place, based in'),
  row('person', 'met on', 'met, met date, date met, first met, met on'),
  row('person', 'how met', 'how we met, met context, met at, source'),
  row(
    'person',
    'introduced by',
    'introduced by, intro by, introducer, introduction by, referred by, referrer, referral, met through, met via, intro paths, connected by',
  ),
  row(
    'person',
    'last contact',
    'last contact, last contacted, last contacted at, date last contacted, last interaction, last seen, last chat, last chatted, last spoke, last talked, last met, prm-last-contacted',
  ),
  row('person', 'next contact', 'next contact, next follow-up, next followup, follow-up due, follow up'),
  row(
    'person',
    'cadence',
    'cadence, contact frequency, frequency, keep in touch, stay in touch, contact every, prm-cadence',
  ),
  row('person', 'snoozed until', 'snoozed until, snooze until, prm-snooze-until'),
  row('person', 'paused', 'paused, prm-paused, do not contact'),
  row(
    'person',
    'needs',
    'needs, need, asks, ask, looking for, wants, challenges, i can help them, how I can help, how I can help them, open questions',
  ),
  row(
    'person',
    'offers',
    'offers, offer, skills, expertise, can help with, gives, how they can help, how they can help me',
  ),
  row('person', 'birthday', 'birthday, birthdate, bday, born, dob'),

  row('meeting', 'day', 'date, day, meeting date, when, start, start date, datetime'),
  row('meeting', 'created', 'created, date created, created at'),
  row(
    'meeting',
    'attendees',
    'attendees, attendee, participants, participant, people, persons, person, with, guests, invitees, who, contact, contacts',
  ),
  row('meeting', 'kind', 'kind, meeting type'),
  row('meeting', 'summary', 'summary, tldr'),
  row('meeting', 'thanked', 'thanked, thanks sent, thank you sent'),

  row('line', 'favour', 'favour, favor, favours, favors'),
  row('line', 'owe', 'owe'),
  row('line', 'owed', 'owed'),
  row('line', 'introduction', 'intro, introduction, intros, introductions'),
  row('line', 'need', 'need, needs'),
  row('line', 'offer', 'offer, offers'),
  row('line', 'reminder', 'follow-up, reminder'),
  row('line', 'thanks', 'thank, merci, dank, gracias, grazie, obrigad'),
];

/** The table made ready for look-up. All spellings are folded as `foldKey` does. */
export interface Vocabulary {
  readonly rows: readonly VocabularyRow[];
  spellings(group: 'person', meaning: PersonMeaning): readonly string[];
  spellings(group: 'meeting', meaning: MeetingMeaning): readonly string[];
  spellings(group: 'class', meaning: ClassMeaning): readonly string[];
  spellings(group: 'line', meaning: LineMeaning): readonly string[];
  /** What a folded spelling means in a group, or null. */
  meaningOf(group: MeaningGroup, spelling: string): Meaning | null;
  /** Whether a folded spelling has exactly this meaning. Classification may give one word to several. */
  means(group: MeaningGroup, meaning: Meaning, spelling: string): boolean;
}

/** Makes rows ready for look-up. Where two meanings of a group share a spelling the earlier row has it. */
function vocabularyOf(rows: readonly VocabularyRow[]): Vocabulary {
  const groups: Record<MeaningGroup, VocabularyGroup> = {
    person: new VocabularyGroup(),
    meeting: new VocabularyGroup(),
    class: new VocabularyGroup(),
    line: new VocabularyGroup(),
  };
  for (const row of rows) groups[row.group].add(row);
  return {
    rows,
    spellings: (group: MeaningGroup, meaning: Meaning) => groups[group].spellings.get(meaning) ?? [],
    meaningOf: (group, spelling) => groups[group].meanings.get(spelling) ?? null,
    means: (group, meaning, spelling) => groups[group].spellings.get(meaning)?.includes(spelling) ?? false,
  };
}

class VocabularyGroup {
  readonly spellings = new Map<Meaning, readonly string[]>();
  readonly meanings = new Map<string, Meaning>();

  add({ meaning, spellings }: VocabularyRow): void {
    const keys = [...new Set(spellings.map(foldKey))];
    this.spellings.set(meaning, keys);
    for (const key of keys) if (!this.meanings.has(key)) this.meanings.set(key, meaning);
  }
}

/**
 * The standard vocabulary with the user's own spellings, one line each as `meaning: spelling, spelling`. The meaning may be given by
 * its name or by any spelling it already has. A line that cannot be used is left out and told as a problem (with an empty path: the
 * settings are meant; `line` is the line there).
 */
export function extendVocabulary(lines: readonly string[]): { vocabulary: Vocabulary; problems: readonly Problem[] } {
  const rows = standardRows.map((row) => ({ ...row, spellings: [...row.spellings] }));
  const problems: Problem[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const complain = (what: string, remedy: string): void =>
      void problems.push({ path: '', line: index + 1, what, remedy });
    const colon = line.indexOf(':');
    const target = colon < 0 ? undefined : rowCalled(rows, line.slice(0, colon));
    if (!target) {
      complain(say.notes.spellingWithoutMeaning(line.trim()), say.notes.writeSpelling);
      return;
    }
    for (const spelling of line
      .slice(colon + 1)
      .split(',')
      .map((part) => part.trim())) {
      if (foldKey(spelling) === '') continue;
      const holder = rows.find((row) => row.group === target.group && has(row, spelling) && row !== target);
      if (holder && !mayShare(holder, target)) {
        complain(
          say.notes.spellingTaken({ spelling, meaning: target.meaning, taken: holder.meaning }),
          say.notes.chooseAnotherSpelling,
        );
      } else if (!has(target, spelling)) target.spellings.push(spelling);
    }
  });
  return { vocabulary: vocabularyOf(rows), problems };
}

type OpenRow = VocabularyRow & { readonly spellings: string[] };

/** The row of a name; person before meeting before classification where a spelling has several. */
function rowCalled(rows: readonly OpenRow[], name: string): OpenRow | undefined {
  const key = foldKey(name);
  const order = ['person', 'meeting', 'class'];
  const sorted = [...rows].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  return sorted.find((row) => foldKey(row.meaning) === key) ?? sorted.find((row) => has(row, key));
}

function has(row: VocabularyRow, spelling: string): boolean {
  const key = foldKey(spelling);
  return row.spellings.some((known) => foldKey(known) === key);
}

/** A tag and a type of the same kind of note may be one word (`person`); a key, or the other kind of note, may not. */
function mayShare(a: VocabularyRow, b: VocabularyRow): boolean {
  const kind = (row: VocabularyRow): string => row.meaning.split(' ')[0] ?? '';
  return a.group === 'class' && b.group === 'class' && (kind(a) === kind(b) || /key|me$/.test(a.meaning + b.meaning));
}
