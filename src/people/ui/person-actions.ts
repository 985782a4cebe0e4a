import { Notice, type TFile } from 'obsidian';
import { thanksLine } from '../../editing/captured-line';
import { markTold, type TaskMark } from '../../editing/line-change';
import type { NoteChange } from '../../editing/note-change';
import { setsCadence, settles, snoozes, tellsThanks } from '../../editing/read-back';
import { birthdayNear } from '../../follow-ups/birthdays';
import type { FollowUpReason } from '../../follow-ups/follow-up';
import { chainTo, furthestLink } from '../../introductions/chain';
import { ago, cadenceWords, dayWords } from '../../i18n/days';
import { say } from '../../i18n/words';
import { type Day, isoOf, plusMonths } from '../../model/day';
import type { Ask } from '../../model/ask';
import type { Mentioned } from '../../model/meeting';
import type { Person, PersonKey } from '../../model/person';
import type { Source } from '../../model/source';
import { openAsks } from '../../network/asks';
import { namesOf } from '../../network/find-person';
import { mentionSinceContact } from '../../network/last-contact';
import type { NetworkView } from '../../network/network-view';
import { cadenceAsWritten } from '../../notes/read-cadence';
import { type Action, type ActionKey, actionKeys } from '../../ui/actions';
import { makeOrSay, type PersonActionDeps } from './action-deps';
import { introductionActions } from './introduction-actions';
import { type Answers, aheadOf, askForm, cadenceField, dayAnswered, dayField, type Field } from '../../ui/form';
import { doneAndNoteGiven, type FileChange, type GivenNote } from '../../vault/changes';
import { Failure, longNotice, whyNot } from '../../vault/failure';
import { addContact, provenChange, provenLine, setOfPerson } from '../../vault/proven-change';

export { makeOrSay, type PersonActionDeps };

/** What can be done about somebody: what settles the reasons first, then what can be done about anybody. */
export function actionsFor(
  deps: PersonActionDeps,
  person: Person,
  reasons: readonly FollowUpReason[],
): readonly Action[] {
  const { desk, show } = deps;
  const today = desk.today();
  const action = (label: string, icon: string, key: ActionKey, run: () => Promise<void>): Action => ({
    ...{ label, icon, key, run },
  });
  const snooze = (label: string, key: ActionKey, until: Day): Action =>
    action(label, 'alarm-clock', key, () => changeNote(deps, person, snoozeUntil(deps, person, until)));
  const look = (label: string, icon: string, key: ActionKey, run: () => void): Action => ({
    ...{ label, icon, key, leaves: true },
    run: () => Promise.resolve(run()),
  });
  return eachKeyOnce([
    // A shortcut settles the first reason, which is the one that a row shows.
    ...reasons
      .filter(isNoOtherLoop)
      .flatMap((reason, at) =>
        reasonActions(deps, person, reason).map((one) => (at === 0 ? one : withoutSettlingKey(one))),
      ),
    action(say.people.logContactToday, 'message-circle', actionKeys.logToday, () =>
      changeNote(deps, person, contactOn(deps, person, today, '')),
    ),
    action(say.people.logContactDots, 'message-circle', actionKeys.log, () => askAndLog(deps, person)),
    ...mentionActions(deps, person),
    snooze(say.people.snoozeForWeek, actionKeys.week, today + 7),
    snooze(say.people.snoozeForMonth, actionKeys.month, plusMonths(today, 1) ?? today + 30),
    action(say.people.snoozeUntil, 'alarm-clock', actionKeys.until, () => askAndSnooze(deps, person)),
    action(say.people.setCadence, 'repeat', actionKeys.cadence, () => askAndSetCadence(deps, person)),
    look(say.people.showInGraph, 'waypoints', actionKeys.graph, () => show.inGraph(person.key)),
    look(say.shared.aboutThisPerson, 'contact', actionKeys.about, () => show.about(person.key)),
  ]);
}

/** A key does the first of the actions that would have it; the others are chosen from the menu. */
function eachKeyOnce(actions: readonly Action[]): Action[] {
  const taken = new Set<ActionKey>();
  return actions.map((action) => {
    const { key, label, icon, leaves } = action;
    if (key === undefined) return action;
    if (!taken.has(key)) {
      taken.add(key);
      return action;
    }
    return { label, icon, ...(leaves && { leaves }), run: () => action.run() };
  });
}

/** The keys that settle something: pressed for a row, they must not settle what the row does not show. */
const settling: ReadonlySet<ActionKey> = new Set([actionKeys.done, actionKeys.waived, actionKeys.paidForward]);

function withoutSettlingKey(action: Action): Action {
  const { label, icon, leaves, key } = action;
  if (key === undefined || !settling.has(key)) return action;
  return { label, icon, ...(leaves && { leaves }), run: () => action.run() };
}

/** Somebody's own note, and whether it was made for what is to be written in it. */
export interface OwnNote {
  readonly person: Person;
  readonly file: TFile;
  readonly made: readonly GivenNote[];
}

/** The note of somebody; it is made where they are known by name only. Throws a `Failure`. */
export async function ownNoteOf(
  { app, desk: { network }, makePerson }: Pick<PersonActionDeps, 'app' | 'desk' | 'makePerson'>,
  shown: Person,
): Promise<OwnNote> {
  // They may have got a note since they were shown.
  const since = network.person(shown.key) ? [] : network.findPeople(shown.name);
  const person = since.length === 1 && since[0] ? since[0] : shown;
  if (person.path === null) {
    const note = await makePerson(person.name);
    return { person: network.personAt(note.file.path) ?? person, file: note.file, made: [note] };
  }
  const file = app.vault.getFileByPath(person.path);
  if (!file) throw new Failure(`${say.vault.noteGone(person.name)} ${say.vault.nothingWasWritten}`);
  return { person, file, made: [] };
}

/** What was done, and that a note was made for it. */
export function doneWords(done: string, { person, made }: Pick<OwnNote, 'person' | 'made'>): string {
  const [note] = made;
  if (!note) return done;
  return doneAndNoteGiven({ done: /[.!?…]$/.test(done) ? done : `${done}.`, name: person.name }, note);
}

/** A change to somebody's own note, and what is said once it is made. */
export interface OwnChange {
  readonly done: string;
  readonly changeIn: (path: string) => Promise<NoteChange>;
}

/** Changes somebody's own note, which is made where they have none; says in a notice why it could not be done. */
async function changeNote(deps: PersonActionDeps, person: Person, change: OwnChange): Promise<void> {
  const why = await tryToChange(deps, person, change);
  if (why !== null) new Notice(why, longNotice);
}

/** The same for a form that is still open: resolves to why it could not be done. */
function tryToChange(deps: PersonActionDeps, person: Person, { done, changeIn }: OwnChange): Promise<string | null> {
  return whyNot(async () => {
    const own = await ownNoteOf(deps, person);
    const { file, made } = own;
    return makeOrSay(deps, doneWords(done, own), { file, change: await changeIn(file.path) }, made);
  });
}

/** Counts the latest mention as contact, where there is one since the last contact. */
function mentionActions(deps: PersonActionDeps, person: Person): Action[] {
  const mention = mentionSinceContact(deps.desk.network, person.key, deps.desk.today());
  if (!mention) return [];
  const label = say.people.countMention(dayWords(mention.day));
  const run = (): Promise<void> => countMention(deps, person, mention);
  return [{ label, icon: 'message-circle-plus', key: actionKeys.countMention, run }];
}

/** States that a mention was contact: a line in the person's own note, with a link to the note that mentions them. */
export async function countMention(deps: PersonActionDeps, person: Person, { day, source }: Mentioned): Promise<void> {
  const done = say.people.contactWith({ name: person.name, day: dayWords(day) });
  const changeIn = (path: string): Promise<NoteChange> => {
    const file = deps.app.vault.getFileByPath(source.path);
    const link = file ? deps.app.fileManager.generateMarkdownLink(file, path) : '';
    return addContact(deps, path, day, `${say.shared.inTouch} ${link}`);
  };
  await changeNote(deps, person, { done, changeIn });
}

export function contactOn(deps: PersonActionDeps, { name }: Person, day: Day, words: string): OwnChange {
  return {
    done: say.people.contactWith({ name, day: dayWords(day) }),
    changeIn: (path) => addContact(deps, path, day, words),
  };
}

/** Asks when and, in a line, what. */
export function askAndLog(deps: PersonActionDeps, person: Person): Promise<void> {
  return askForOne(deps, person, say.people.logContactWith(person.name), contactForm(deps));
}

export function snoozeUntil(deps: PersonActionDeps, { name }: Person, until: Day): OwnChange {
  return {
    done: say.people.isSnoozedUntil({ name, day: dayWords(until) }),
    changeIn: (path) => setOfPerson(deps, path, 'snoozed until', isoOf(until), snoozes(until)),
  };
}

/** Asks until when. */
export function askAndSnooze(deps: PersonActionDeps, person: Person): Promise<void> {
  return askForOne(deps, person, say.people.snoozePerson(person.name), snoozeForm(deps));
}

/** Asks how often. */
export function askAndSetCadence(deps: PersonActionDeps, person: Person): Promise<void> {
  return askForOne(deps, person, say.people.cadenceFor(person.name), cadenceForm(deps, person.cadence));
}

/** What is asked before somebody's own note is changed, and what the answers then change for each person. */
export interface FormOfChange {
  readonly fields: readonly Field[];
  readonly button: string;
  readonly read: (answers: Answers) => {
    readonly changeOf: (person: Person) => OwnChange;
    /** What is said when several people were changed. */
    readonly doneFor: (count: number) => string;
  };
}

async function askForOne(deps: PersonActionDeps, person: Person, title: string, form: FormOfChange): Promise<void> {
  await askForm(deps.app, title, form.fields, form.button, (answers) =>
    tryToChange(deps, person, form.read(answers).changeOf(person)),
  );
}

export function contactForm(deps: PersonActionDeps): FormOfChange {
  const today = deps.desk.today();
  return {
    fields: [dayField(say.shared.when, ago(today, today), today, 'past'), { name: say.people.inLine, value: '' }],
    button: say.people.log,
    read: (answers) => {
      const day = dayAnswered(answers[say.shared.when], today, 'past') ?? today;
      return {
        changeOf: (person) => contactOn(deps, person, day, answers[say.people.inLine] ?? ''),
        doneFor: (count) => say.people.contactWithMany({ count, day: dayWords(day) }),
      };
    },
  };
}

export function snoozeForm(deps: PersonActionDeps): FormOfChange {
  const today = deps.desk.today();
  return {
    fields: [aheadOf(dayField(say.people.untilLabel, ago(today + 14, today), today, 'future'), today)],
    button: say.people.snooze,
    read: (answers) => {
      const until = dayAnswered(answers[say.people.untilLabel], today, 'future') ?? today + 14;
      return {
        changeOf: (person) => snoozeUntil(deps, person, until),
        doneFor: (count) => say.people.manyAreSnoozed({ count, day: dayWords(until) }),
      };
    },
  };
}

export function cadenceForm(deps: PersonActionDeps, cadence: Person['cadence']): FormOfChange {
  return {
    fields: [cadenceField(say.shared.inTouch, cadenceWords(cadence ?? { days: 42 }))],
    button: say.people.set,
    read: (answers) => ({
      changeOf: (person) => cadenceOf(deps, person, cadenceAnswered(answers)),
      doneFor: (count) => say.people.cadenceOfMany(count),
    }),
  };
}

export function cadenceAnswered(answers: Answers): string {
  return answers[say.shared.inTouch]?.trim() ?? '';
}

/** Writes a cadence as it was typed or chosen; `shown`: how it is said where that differs. */
export function cadenceOf(deps: PersonActionDeps, { name }: Person, words: string, shown = words): OwnChange {
  const value = cadenceAsWritten(words);
  return {
    done: say.people.cadenceIsNow({ name, words: shown }),
    changeIn: (path) => setOfPerson(deps, path, 'cadence', value, setsCadence(value)),
  };
}

/** One letter tells an introducer how everything went. */
function isNoOtherLoop({ kind }: FollowUpReason, at: number, reasons: readonly FollowUpReason[]): boolean {
  return kind !== 'close the loop' || reasons.findIndex((one) => one.kind === kind) === at;
}

/** What a reason asks for: a letter, a page to prepare with, or what settles it. */
function reasonActions(deps: PersonActionDeps, person: Person, reason: FollowUpReason): Action[] {
  if (reason.introduction) return introductionActions(deps, person, reason.introduction);
  const { network } = deps.desk;
  const { kind, source } = reason;
  const meeting = source && network.meetingAt(source.path);
  const write = (label: string, template: string, key?: ActionKey, icon = 'mail', open = deps.writeLetter): Action => ({
    ...{ label, icon, ...(key && { key }), leaves: true },
    run: () => Promise.resolve(open(template, person.key, meeting?.path ?? null)),
  });
  const logAs = (label: string, words: string): Action => ({
    ...{ label, icon: 'check', key: actionKeys.done },
    run: () => changeNote(deps, person, contactOn(deps, person, deps.desk.today(), words)),
  });
  switch (kind) {
    case 'prepare':
      return [
        write(
          say.people.prepareFor(meeting?.title ?? person.name),
          'Prep',
          undefined,
          'notebook-pen',
          deps.insertTemplate,
        ),
        ...askedActions(deps, person),
      ];
    case 'thanks due': {
      const ticks = lineActions(deps, person, reason);
      const settle = ticks.length > 0 ? ticks : thankedActions(deps, person, reason);
      return [write(say.people.writeThanks, 'Thanks', actionKeys.write), ...settle];
    }
    case 'birthday':
      return [
        // Not for the day on which you met.
        ...(birthdayNear(person, deps.desk.today())?.day === reason.due
          ? [write(say.people.writeForBirthday, 'Birthday', actionKeys.write)]
          : []),
        logAs(say.people.congratulated, say.people.wishedThemWell()),
      ];
    case 'close the loop':
      return [
        write(say.people.writeToThem, 'Close the loop', actionKeys.write),
        logAs(say.people.toldThem, say.people.toldThemHowItWent()),
      ];
    case 'reach out':
      return [
        write(say.people.writeToThem, firstLetterTo(network, person, deps.desk.today()), actionKeys.write),
        logAs(say.people.wroteToThem, say.people.wroteLetter()),
      ];
    default:
      return lineActions(deps, person, reason);
  }
}

/** Of the first few things to ask: that they were asked. */
const mostAsked = 5;

function askedActions(deps: PersonActionDeps, { key }: Person): Action[] {
  return openAsks(deps.desk.network.asksOf(key), deps.desk.today())
    .slice(0, mostAsked)
    .flatMap((ask) => settleActions(deps, 'ask', ask).slice(0, 1).map(withoutSettlingKey));
}

/** The letter that begins it, or the one reminder where it had no answer. */
function firstLetterTo(network: NetworkView, person: Person, today: Day): string {
  if (furthestLink(chainTo(network, person, today))?.stage === 'written') return 'Reach out (reminder)';
  return isNamed(network, person.key) ? 'Reach out (warm)' : 'Reach out (cold)';
}

/** Whether somebody with a name told me about them. */
function isNamed(network: NetworkView, key: PersonKey): boolean {
  return network
    .introductionsOf(key)
    .some(
      ({ state, by, people }) => state === 'named' && people.includes(network.meKey) && network.person(by) !== null,
    );
}

/** Notes that they were thanked, in the note that the reason was read from. */
function thankedActions(deps: PersonActionDeps, person: Person, { source }: FollowUpReason): Action[] {
  if (!source) return [];
  const run = (): Promise<void> => writeThanked(deps, person, source);
  return [{ label: say.people.thanked, icon: 'check', key: actionKeys.done, run }];
}

async function writeThanked(deps: PersonActionDeps, person: Person, { path }: Source): Promise<void> {
  const { app, desk, changes } = deps;
  const file = app.vault.getFileByPath(path);
  if (!file) return;
  const day = desk.network.noteAt(path)?.day ?? null;
  // A note of no day, or of an earlier one, does not say that it was after the meeting.
  const isClear = day !== null && day >= (desk.network.meetingAt(path)?.day ?? day);
  const line = thanksLine(desk.linkTo(person, path), isClear ? null : desk.today());
  const heading = desk.settings.captureHeading.trim() || say.shared.captureHeading;
  const change = await provenLine(deps, path, { heading, line }, tellsThanks);
  await changes.make(say.people.thankedPerson(person.name), [{ file, change }], { typed: line });
}

/** What settles a reason by a mark in the line that it was read from. */
function lineActions(deps: PersonActionDeps, person: Person, { kind, source }: FollowUpReason): Action[] {
  const { network } = deps.desk;
  if (
    source?.line == null ||
    !(kind === 'promise' || kind === 'waiting for' || kind === 'thanks due' || kind.startsWith('favour'))
  )
    return [];
  const isHere = (one: Source | undefined): boolean => one?.path === source.path && one.line === source.line;
  const isFavour = kind.startsWith('favour');
  const facts = isFavour
    ? network.favoursOf(person.key)
    : [...network.promisesOf(person.key), ...network.awaitedFrom(person.key)];
  const fact = facts.find((one) => isHere(one.source)) ?? introductionHere(network, person.key, source, isHere);
  if (!fact) return [];
  return settleActions(deps, isFavour ? 'favour' : 'promise', fact);
}

/** What a line says of somebody. */
interface OpenFact {
  readonly what: string;
  readonly person: PersonKey;
  readonly source: Source;
  /** Of something to ask: all the lines that say it. */
  readonly places?: Ask['places'];
  /** Whom they are promised to be introduced to, by me, or whom they offered to introduce me to. */
  readonly other?: PersonKey;
}

function introductionHere(
  network: NetworkView,
  person: PersonKey,
  source: Source,
  isHere: (one: Source | undefined) => boolean,
): OpenFact | null {
  for (const { by, state, people, sources } of network.introductionsOf(person)) {
    const other = people.find((one) => one !== person && one !== network.meKey);
    const name = other === undefined ? undefined : network.person(other)?.name;
    if (state !== 'promised' || other === undefined || !name || !isHere(sources[0])) continue;
    const what = by === person ? say.people.introduceYou(name) : say.people.introduceThem(name);
    return { what, person, source, other };
  }
  return null;
}

type SettledKind = 'promise' | 'favour' | 'ask';

/** How a promise, a favour or something to ask can be settled. */
const settlements = (): Readonly<
  Record<SettledKind, readonly (readonly [label: string, icon: string, TaskMark, ActionKey])[]>
> => ({
  promise: [
    [say.people.done, 'check', 'x', actionKeys.done],
    [say.people.drop, 'x', '-', actionKeys.waived],
  ],
  ask: [
    [say.people.asked, 'check', 'x', actionKeys.done],
    [say.people.drop, 'x', '-', actionKeys.waived],
  ],
  favour: [
    [say.people.returned, 'check', 'x', actionKeys.done],
    [say.people.paidForward, 'forward', '>', actionKeys.paidForward],
    [say.people.waived, 'x', '-', actionKeys.waived],
  ],
});

/** The actions that settle one promise, favour or thing to ask. */
export function settleActions(deps: PersonActionDeps, kind: SettledKind, fact: OpenFact): Action[] {
  return settlements()[kind].map(([label, icon, mark, key]) => ({
    label: `${label}: ${fact.what}`,
    icon,
    key,
    run: () => markLine(deps, fact, mark, `${label}: ${fact.what}.`),
  }));
}

/** Marks the line that a fact was read from, if it still says so. */
async function markLine(
  deps: PersonActionDeps,
  { what, source, person, other, places }: OpenFact,
  mark: TaskMark,
  done: string,
): Promise<void> {
  const { app, desk, changes } = deps;
  const marks: FileChange[] = [];
  for (const place of places ? linesToTick(places) : [{ source, what }]) {
    const { path, line } = place.source;
    const file = app.vault.getFileByPath(path);
    if (!file || line === null) continue;
    const told = { line, what: place.what, names: namesOf(desk.network, person) };
    const fact = other === undefined ? told : { ...told, other: namesOf(desk.network, other) };
    const marking = markTold(places ? { ...fact, isAsk: true } : fact, mark, desk.today());
    marks.push({ file, change: await provenChange(deps, file.path, marking, settles(mark)) });
  }
  if (marks.length > 0) await changes.make(done, marks);
}

/**
 * The line that was written first and its last copy. In the notes of talks in between it was not asked, and they say so. A line that asks
 * others, too, stays open for them where there is a copy.
 */
function linesToTick([first, ...copies]: Ask['places']): Ask['places'] {
  const last = copies.at(-1);
  const copy = last?.source.path === first?.source.path ? undefined : last;
  const isLeft = first?.isKept === true && copy?.state === 'open';
  return [isLeft ? undefined : first, copy].flatMap((place) => (place?.state === 'open' ? place : []));
}
