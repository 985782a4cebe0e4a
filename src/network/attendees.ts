import type { PersonKey } from '../model/person';
import { each, type Steps } from '../model/steps';
import { foldName } from '../notes/fold';
import type { MeetingRecord, MentionAt } from '../notes/note-record';
import { cleanName, looksLikePerson } from '../notes/name-forms';
import { likeliest } from '../notes/read-value';
import { ghostKey, type KnownPeople, personsMeant } from './resolve-mention';
import type { WhoIsMeant } from './who-is-meant';

/** Who was there, each with the line that says so: of the property, else under a heading or label, else all links and names known. */
export function* attendeesOf(
  title: string,
  meeting: MeetingRecord,
  who: WhoIsMeant,
  tagged: readonly PersonKey[],
): Steps<Map<PersonKey, number | null>> {
  const present = new Map<PersonKey, number | null>();
  const add = (key: PersonKey | null, line: number | null): void => {
    if (key !== null && !present.has(key)) present.set(key, line);
  };
  for (const key of tagged) add(key, null);
  yield* each(meeting.attendees, (at) => {
    for (const key of who.allInProperty(at)) add(key, at.line);
  });
  if (namesSomebody(meeting)) return without(yield* absentees(meeting, who), present);
  // Links there are meant for people; plain words need not be names.
  yield* each(meeting.listed, (at) => {
    if (at.mention.kind === 'link') add(who.inLine(at), at.line);
    else for (const key of listedNames(at, who)) add(key, at.line);
  });
  const absent = yield* absentees(meeting, who);
  if (present.size > 0) return without(absent, present);
  const titled = namesInTitle(title, who.people);
  yield* each(meeting.linked, ({ mention, line, cue }) => {
    if (titled.length === 0 || cue === 'there') add(who.known(mention), line);
  });
  for (const key of titled) add(key, null);
  return without(absent, present);
}

/** Whether the property for attendees names people, and not only a group or a room. */
export function namesSomebody({ attendees }: MeetingRecord): boolean {
  return attendees.some(({ mention }) => likeliest(mention).length > 0);
}

/** Whoever is absent is known, or nobody: being away brings in no ghost. */
function* absentees(meeting: MeetingRecord, who: WhoIsMeant): Steps<ReadonlySet<PersonKey>> {
  const absent = new Set<PersonKey>();
  yield* each(meeting.absent, ({ mention }) => {
    for (const one of personsMeant(mention, who.people)) {
      const key = who.keyMeant(one);
      if (key !== null) absent.add(key);
    }
  });
  return absent;
}

function without<T>(absent: ReadonlySet<PersonKey>, present: Map<PersonKey, T>): Map<PersonKey, T> {
  for (const key of absent) present.delete(key);
  return present;
}

/** Plain words in a list of attendees: known names, addresses, and what can only be a name. */
function listedNames({ mention, line }: MentionAt, who: WhoIsMeant): readonly PersonKey[] {
  return personsMeant(mention, who.people).flatMap((one) => {
    const isName = one.kind === 'email' || (one.kind === 'name' && isFullName(one.name));
    return (isName ? who.inProperty({ mention: one, line }) : who.knownMeant({ mention: one, line })) ?? [];
  });
}

function isFullName(written: string): boolean {
  const name = cleanName(written);
  return name.includes(' ') && looksLikePerson(name);
}

const mostWords = 20;
const longestName = 5;

/** Known names among the words of a title, the longest first; a name that two people have is passed by. */
function namesInTitle(title: string, people: KnownPeople): readonly PersonKey[] {
  const words = wordsOf(title);
  const found: PersonKey[] = [];
  for (let at = 0; at < words.length;) {
    let taken = 1;
    for (let count = Math.min(longestName, words.length - at); count > 0; count--) {
      const name = words.slice(at, at + count).join(' ');
      const paths = people.pathsNamed(name);
      const ghost = ghostKey(name);
      const key =
        paths.length === 1 ? people.keyAt(paths[0] ?? '') : paths.length === 0 && people.isGhost(ghost) ? ghost : null;
      if (key === null) continue;
      found.push(key);
      taken = count;
      break;
    }
    at += taken;
  }
  return found;
}

/** Every run of words in a title that may be somebody's name, folded: what the reading of the title depends on. */
export function possibleNames(title: string): readonly string[] {
  const words = wordsOf(title);
  return words.flatMap((_, at) =>
    Array.from({ length: Math.min(longestName, words.length - at) }, (_, more) =>
      words.slice(at, at + more + 1).join(' '),
    ),
  );
}

function wordsOf(title: string): readonly string[] {
  return foldName(title.replace(/[^\p{L}\p{M}\p{N}'’.-]+/gu, ' '))
    .split(' ')
    .map((word) => word.replace(/^[.-]+|[.-]+$|['’]s$/g, ''))
    .filter((word) => word !== '')
    .slice(0, mostWords);
}
