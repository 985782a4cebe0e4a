import { Notice, type TFile } from 'obsidian';
import {
  askLine,
  favourLine,
  type IntroductionForm,
  introductionLine,
  notThisPairLine,
  promiseLine,
} from '../../editing/captured-line';
import {
  type Intention,
  tellsAsk,
  tellsDeclined,
  tellsFavour,
  tellsIntroduction,
  tellsPromise,
} from '../../editing/read-back';
import { addIntroduction, type NewStep } from '../../editing/introduction-step';
import { ago } from '../../i18n/days';
import { say } from '../../i18n/words';
import { soleOfNote } from '../../interviews/build-context';
import type { Day } from '../../model/day';
import type { Meeting } from '../../model/meeting';
import type { Person } from '../../model/person';
import type { Action } from '../../ui/actions';
import { type Answers, askForm, dayAnswered, dayField, type Field } from '../../ui/form';
import { longNotice, whyNot } from '../../vault/failure';
import { provenChange, provenLine } from '../../vault/proven-change';
import {
  askAndLog,
  askAndSetCadence,
  askAndSnooze,
  doneWords,
  makeOrSay,
  type OwnNote,
  ownNoteOf,
  type PersonActionDeps,
} from './person-actions';

/** What the commands that write down a fact need. */
export interface CaptureDeps extends PersonActionDeps {
  /** Lets the user pick somebody, or makes a note for somebody new; null where neither came about. */
  /** `without`: who is no answer. */
  pickOrAdd(purpose: string, without?: readonly Person[]): Promise<Person | null>;
  /** Whether a line may be written in the meeting that is open; in any where this says nothing. */
  readonly mayWriteIn?: (meeting: Meeting) => boolean;
}

/** A command that is always there. */
type Row = readonly [id: string, name: string, icon: string, callback: () => unknown];

/** The commands that write one line of the vault's grammar, from one small form. */
export function captureCommands(deps: CaptureDeps): Row[] {
  const about = (purpose: string, capture: (deps: CaptureDeps, person: Person) => Promise<void>) => async () => {
    await deps.desk.whenReady();
    const person = await personOfNote(deps, purpose);
    if (person) await capture(deps, person);
  };
  return [
    ['log-contact', say.people.logContact, 'message-circle', about(say.people.toLogContact, askAndLog)],
    ['record-favour', say.people.recordFavour, 'gift', about(say.people.toRecordFavour, recordFavour)],
    [
      'record-introduction',
      say.people.recordIntroduction,
      'handshake',
      about(say.people.toRecordIntroduction, recordIntroduction),
    ],
    ['make-promise', say.people.makePromise, 'square-check', about(say.people.toPromiseThemSomething, promise)],
    ['ask-next-time', say.people.addAsk, 'circle-help', about(say.people.toAskThemSomething, askNextTime)],
  ];
}

/** What can be recorded about somebody: what is used most in the words of small buttons, the rest in those of a menu. */
export interface RecordActions {
  readonly often: readonly Action[];
  readonly seldom: readonly Action[];
}

/** Everything that can be recorded about somebody. A meeting that is open counts only where they were there. */
export function recordActions(deps: CaptureDeps, person: Person): RecordActions {
  const { people } = say;
  const words = people.recordButtons;
  const own: CaptureDeps = { ...deps, mayWriteIn: ({ attendees }) => attendees.includes(person.key) };
  return {
    often: [
      { label: words.contact, icon: 'message-circle', run: () => askAndLog(own, person) },
      { label: words.promise, icon: 'square-check', run: () => promise(own, person) },
      { label: words.favour, icon: 'gift', run: () => recordFavour(own, person) },
    ],
    seldom: [
      { label: people.addAsk, icon: 'circle-help', run: () => askNextTime(own, person) },
      { label: people.recordIntroduction, icon: 'handshake', run: () => recordIntroduction(own, person) },
      { label: people.snoozeUntil, icon: 'alarm-clock', run: () => askAndSnooze(own, person) },
      { label: people.setCadence, icon: 'repeat', run: () => askAndSetCadence(own, person) },
    ],
  };
}

/** The person the open note is about; if it is about none or several, the one the user picks. */
export async function personOfNote(deps: CaptureDeps, purpose: string): Promise<Person | null> {
  const path = deps.app.workspace.getActiveFile()?.path;
  const only = path === undefined ? null : soleOfNote(deps.desk.network, path);
  return only ?? deps.pickOrAdd(purpose);
}

async function recordFavour(deps: CaptureDeps, person: Person): Promise<void> {
  const today = deps.desk.today();
  const who = { received: say.people.theyDidMeFavour(person.name), given: say.people.iDidFavour(person.name) };
  const fields: Field[] = [
    { name: say.people.who, value: 'received', options: who },
    needed(say.people.what, say.people.exampleOfFavour),
    dayField(say.shared.when, ago(today, today), today, 'past'),
  ];
  await capture(deps, person, say.people.recordFavour, fields, (answers, place) => {
    const direction = answers[say.people.who] === 'given' ? 'given' : 'received';
    const day = place.dayOf(dayAnswered(answers[say.shared.when], today, 'past'));
    const what = answers[say.people.what] ?? '';
    const line = favourLine(direction, place.linkBeside(what), what, day);
    return { line, done: say.people.favourNoted(what), intention: tellsFavour(direction) };
  });
}

/** Remembers in the note of the one that I will not introduce them to the other. */
export async function notThisPair(deps: CaptureDeps, one: Person, two: Person): Promise<void> {
  const why = await write(deps, null, one, (place) => ({
    line: notThisPairLine([place.linkTo(one), place.linkTo(two)]),
    done: say.exchange.notPairedAgain({ one: one.name, two: two.name }),
    intention: tellsDeclined,
  }));
  if (why !== null) new Notice(why, longNotice);
}

/** Asks how an introduction of somebody came about, or is to; of a pair that is known, one that I promise. */
export async function recordIntroduction(deps: CaptureDeps, first: Person, other: Person | null = null): Promise<void> {
  const meeting = openMeeting(deps);
  const second = other ?? (await deps.pickOrAdd(say.people.toChooseOther, [first]));
  if (!second) return;
  // Their own name can still be typed as that of somebody new.
  if (second.key === first.key) {
    new Notice(say.people.introductionNeedsTwo(first.name));
    return;
  }
  const today = deps.desk.today();
  const [one, two] = [first.name, second.name];
  const forms: Readonly<Record<string, readonly [words: string, form: IntroductionForm, people: readonly Person[]]>> = {
    first: [say.people.introducedMe({ one, two }), 'received', [first, second]],
    second: [say.people.otherIntroducedMe({ two, one }), 'received', [second, first]],
    made: [say.people.iIntroduced({ one, two }), 'given', [first, second]],
    promised: [say.people.iPromisedToIntroduce({ one, two }), 'promised', [first, second]],
    between: [say.people.somebodyElseIntroduced({ one, two }), 'between', [first, second]],
  };
  const options = Object.fromEntries(Object.entries(forms).map(([key, [words]]) => [key, words]));
  const fields: Field[] = [
    { name: say.people.who, value: other ? 'promised' : 'first', options },
    dayField(say.shared.when, ago(today, today), today, 'past'),
  ];
  // Asked for once, however often it is tried.
  let introducer: Person | null = null;
  await askForm(deps.app, say.people.recordIntroduction, fields, say.people.record, async (answers) => {
    const [words, form, people] = forms[answers[say.people.who] ?? ''] ?? [];
    if (!words || !form || !people) return '';
    if (form === 'between') introducer ??= await deps.pickOrAdd(say.people.asIntroducer, [first, second]);
    const by = form === 'between' ? introducer : null;
    // The list was closed: the form is still there.
    if (form === 'between' && !by) return '';
    return write(deps, meeting, first.path === null && second.path !== null ? second : first, (place) => {
      const links = [...(by ? [by] : []), ...people].map((person) => place.linkTo(person));
      const day = form === 'promised' ? null : place.dayOf(dayAnswered(answers[say.shared.when], today, 'past'));
      return { line: introductionLine(form, links, day), done: `${words}.`, intention: tellsIntroduction(form) };
    });
  });
}

async function promise(deps: CaptureDeps, person: Person): Promise<void> {
  const today = deps.desk.today();
  const fields = [
    needed(say.people.what, say.people.exampleOfPromise),
    dayField(say.people.by, '', today, 'future', true),
  ];
  await capture(deps, person, say.people.promiseTo(person.name), fields, (answers, place) => {
    const what = answers[say.people.what] ?? '';
    const due = dayAnswered(answers[say.people.by], today, 'future');
    const line = promiseLine(place.linkBeside(what), what, due);
    return { line, done: say.people.promised(what), intention: tellsPromise };
  });
}

async function askNextTime(deps: CaptureDeps, person: Person): Promise<void> {
  const fields = [needed(say.people.what, say.people.exampleOfAsk)];
  await capture(deps, person, say.people.askPerson(person.name), fields, (answers, place) => {
    const what = answers[say.people.what] ?? '';
    const line = askLine(place.linkBeside(what), what);
    return { line, done: say.people.askNoted(what), intention: tellsAsk, heading: say.shared.askHeading };
  });
}

async function capture(
  deps: CaptureDeps,
  person: Person,
  title: string,
  fields: readonly Field[],
  lineOf: (answers: Answers, place: Place) => Captured,
): Promise<void> {
  const meeting = openMeeting(deps);
  await askForm(deps.app, title, fields, say.people.record, (answers) =>
    write(deps, meeting, person, (place) => lineOf(answers, place)),
  );
}

/** A line to be written, what is said once it is, and what it must be read as. */
export interface Captured {
  readonly line: string;
  /** Items below it. */
  readonly steps?: readonly NewStep[];
  readonly done: string;
  readonly intention: Intention;
  /** Under which it is written; under that of all such lines where it says nothing. */
  readonly heading?: string;
}

/** The note that a line about somebody is written in. */
export interface Place {
  linkTo(person: Person): string;
  /** The link that words about the person need; null in their own note, unless the words name somebody else. */
  linkBeside(words: string): string | null;
  /** The day to write; null where the note says it already. */
  dayOf(day: Day | null): Day | null;
}

/** A meeting whose note is open. */
export interface OpenMeeting {
  readonly file: TFile;
  readonly day: Day | null;
}

export function openMeeting({ app, desk, mayWriteIn }: CaptureDeps): OpenMeeting | null {
  const file = app.workspace.getActiveFile();
  const meeting = file && desk.network.meetingAt(file.path);
  return file && meeting && mayWriteIn?.(meeting) !== false ? { file, day: meeting.day } : null;
}

function placeOf({ desk }: CaptureDeps, meeting: OpenMeeting | null, { person, file }: Omit<OwnNote, 'made'>): Place {
  const { path } = file;
  const isOwn = person.path === path;
  return {
    linkTo: (somebody) => desk.linkTo(somebody.key === person.key ? person : somebody, path),
    linkBeside: (words) => (isOwn && !/\[\[|\]\(/.test(words) ? null : desk.linkTo(person, path)),
    dayOf: (day) => (meeting && meeting.day === day ? null : day),
  };
}

export function needed(name: string, example: string): Field {
  const understand: Field['understand'] = (words) => ({ fine: words.trim() !== '', words: example });
  return { name, value: '', understand, missing: say.people.writeInAFewWords(example) };
}

/**
 * Writes a line about somebody: in the meeting that is open, else in their own note, which is made where they have none. Resolves to why
 * nothing was written.
 */
export function write(
  deps: CaptureDeps,
  meeting: OpenMeeting | null,
  about: Person,
  lineIn: (place: Place) => Captured,
): Promise<string | null> {
  return whyNot(async () => {
    const note = meeting ? { person: about, file: meeting.file, made: [] } : await ownNoteOf(deps, about);
    const { file, made } = note;
    const { line, steps = [], done, intention, heading: own } = lineIn(placeOf(deps, meeting, note));
    const heading = own ?? (deps.desk.settings.captureHeading.trim() || say.shared.captureHeading);
    const change =
      steps.length > 0
        ? await provenChange(deps, file.path, addIntroduction(heading, line, steps), intention)
        : await provenLine(deps, file.path, { heading, line }, intention);
    return makeOrSay(deps, doneWords(done, note), { file, change }, made);
  });
}
