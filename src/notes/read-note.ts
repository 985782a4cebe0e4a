import type { Contact } from '../model/meeting';
import type { Problem } from '../model/problem';
import { finish, type Steps } from '../model/steps';
import { type Fields, frontMatterFields } from './fields';
import { type Classification, classify, classifyWithText, diaryDay, frontMatterTags } from './classify';
import { largestText, NoteLines } from './note-lines';
import { NoteReading, type Trace } from './note-reading';
import type { IntroductionSteps, NoteRecord } from './note-record';
import type { NoteSource } from './note-source';
import { PlaceFinder } from './places';
import { privateLines } from './private-lines';
import { readAcquaintances } from './read-acquaintances';
import { loggedContacts } from './read-contacts';
import { readDiary } from './read-diary';
import { isLineTag, lineMeaning, readLines, type LineFacts } from './read-lines';
import { complainOfNoDay, readCreatedDay, readMeeting, readMeetingDay } from './read-meeting';
import { readIntroducers, readPerson } from './read-person';
import type { ReadRules } from './read-rules';
import { say } from '../i18n/words';

const noLines: LineFacts = {
  ...{ introductions: [], favours: [], promises: [], statements: [], asks: [], thanks: [], problems: [] },
};

/** Reads one note. Total: whatever the note holds, what can be read is, and the rest is told under `problems`. */
export function readNote(source: NoteSource, rules: ReadRules, trace?: Trace): NoteRecord {
  return finish(readNoteInSteps(source, rules, trace));
}

/**
 * The same in steps, for notes of any length. What a note says does not depend on whether its text happens to be at hand: a text that
 * is not needed is not read. `glance`: what `classifyNote` said of the note, where it has been asked already.
 */
export function* readNoteInSteps(
  given: NoteSource,
  rules: ReadRules,
  trace: Trace = () => undefined,
  glance: Classification = classifyNote(given, rules),
): Steps<NoteRecord> {
  const { source, kind } = atHand(given, rules, glance);
  const reading = new NoteReading(source, rules, trace, kind);
  const { title, problems } = reading;
  for (const problem of problemsOfFile(source)) problems.push(problem);
  const copied = reading.kind.because.find(({ rule }) => rule === 'copy')?.word;
  // Whatever else is wrong with a copy is wrong with its original.
  if (copied !== undefined) {
    problems.length = 0;
    reading.complain(null, say.notes.copyOf(copied), say.notes.mergeCopy(copied));
  }
  const person = reading.kind.person ? yield* readPerson(reading) : null;
  const ownDay = reading.kind.meeting ? readMeetingDay(reading) : reading.kind.dated;
  const meeting = reading.kind.meeting ? yield* readMeeting(reading) : null;
  const talks = meeting && ownDay === null && !person ? yield* talksIn(reading) : [];
  const day = meeting && ownDay === null && talks.length === 0 ? readCreatedDay(reading) : ownDay;
  if (meeting && day === null && talks.length === 0) complainOfNoDay(reading, meeting);
  const aboutSomebody = reading.kind.person || reading.kind.meeting;
  const isMeeting = reading.kind.meeting;
  const isShared = isMeeting || (!reading.kind.person && reading.kind.dated === null);
  const setting = { vocabulary: rules.vocabulary, day, aboutSomebody, isMeeting, isShared };
  const { steps } = reading;
  const stepsBelow = (line: number): IntroductionSteps | undefined => steps.below.get(line);
  const lines = reading.kind.leftOut
    ? noLines
    : yield* readLines(source, reading.lines, reading.places, setting, stepsBelow);
  const introducers = person || meeting ? yield* readIntroducers(reading) : [];
  return {
    path: source.path,
    title,
    day,
    person,
    meeting,
    ...(yield* readDiary(reading, day, meeting)),
    talks,
    ...lines,
    introductions: [...introducers, ...lines.introductions],
    acquainted: yield* readAcquaintances(reading),
    problems: [...problems, ...lines.problems],
    tagged: reading.kind.tagged,
    weak: reading.kind.weak,
    malformed: source.malformed !== null,
    privateLines: privateLines(source, frontMatterTags(reading.fields), rules.vocabulary),
    because: reading.kind.because,
  };
}

/** Days of talks in a meeting's note without a day of its own: of its headings, else of its list items and tables. */
function* talksIn(reading: NoteReading): Steps<readonly Contact[]> {
  const { contacts: dated } = yield* loggedContacts(reading);
  const headings = new Set(reading.source.headings.map(({ line }) => line + 1));
  const underHeadings = dated.filter(({ source }) => headings.has(source.line ?? 0));
  return (underHeadings.length > 0 ? underHeadings : dated).map((talk) => ({ ...talk, by: 'meeting' }));
}

/** The note as it is to be read: with its text only if that is needed, and of the kind that the two of them say. */
function atHand(
  source: NoteSource,
  rules: ReadRules,
  glance: Classification,
): { readonly source: NoteSource; readonly kind: Classification } {
  if (source.text === null) return { source, kind: glance };
  if (!needsText(source, rules, glance)) return { source: { ...source, text: null }, kind: glance };
  const kind = glance.open ? classify(source, fieldsOf(source), rules) : classifyWithText(glance, source.text);
  return { source, kind };
}

/** What kind of note it is, going by what is known of it without its text. */
export function classifyNote(source: NoteSource, rules: ReadRules): Classification {
  return classify(source.text === null ? source : { ...source, text: null }, fieldsOf(source), rules);
}

/** The properties; on which lines they stand is of no account here. */
function fieldsOf(source: NoteSource): Fields {
  return frontMatterFields(source, new NoteLines({ text: null }));
}

/**
 * Whether the note must be read whole. Tags, links, headings and properties are known without; only what stands in lines needs the
 * text: in notes of people and meetings, in tasks that link to somebody, in lists with one of our tags.
 */
export function needsText(source: NoteSource, rules: ReadRules, kind = classifyNote(source, rules)): boolean {
  if (source.size > largestText) return false;
  if (kind.person || kind.meeting || kind.open) return true;
  if (kind.leftOut) return false;
  // Front matter that is there but was not understood: only the text can tell why.
  if (source.frontmatter === null && source.sections[0]?.type === 'yaml') return true;
  const places = new PlaceFinder(source, new NoteLines({ text: null }));
  const items = new Map(source.listItems.map((item) => [item.line, item.task]));
  if (source.tags.some(({ tag, line }) => items.has(line) && isLineTag(tag, rules.vocabulary))) return true;
  if (source.tags.some(({ tag }) => lineMeaning(tag.replace(/^#/, ''), rules.vocabulary) === 'ask')) return true;
  const isDiary = diaryDay(source.path, rules) !== null;
  return source.links.some(({ key, line }) => {
    if (key !== null) return false;
    const task = items.get(line);
    if (task === undefined) return kind.dated !== null && (isDiary || places.isCallout(line));
    return task !== null || kind.dated !== null;
  });
}

function problemsOfFile(source: NoteSource): readonly Problem[] {
  const problems: Problem[] = [];
  const { path, malformed, size } = source;
  if (malformed) {
    problems.push({
      path,
      line: malformed.line + 1,
      what: say.notes.propertiesNotYaml(malformed.message),
      remedy: say.notes.correctInSourceMode,
    });
  }
  if (size > largestText) {
    problems.push({
      path,
      line: null,
      what: say.notes.tooLarge((size / 1_000_000).toFixed(1)),
      remedy: say.notes.propertiesStillCount,
    });
  }
  return problems;
}
