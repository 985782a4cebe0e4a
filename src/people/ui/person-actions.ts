import { Menu, type Modifier, Notice, parseYaml } from 'obsidian';
import { contactLine } from '../../editing/captured-line';
import type { NoteChange } from '../../editing/note-change';
import { setProperty } from '../../editing/property-change';
import { addToSection } from '../../editing/section-line';
import type { FollowUpReason } from '../../follow-ups/follow-up';
import { cadenceWords, dayWords } from '../../i18n/days';
import { say } from '../../i18n/words';
import type { TemplateTools } from '../../interviews/ui/insert-template';
import { type Day, isoOf, plusMonths } from '../../model/day';
import type { Person, PersonKey } from '../../model/person';
import { cadenceInEnglish, readCadence } from '../../notes/read-cadence';
import type { ReadRules } from '../../notes/read-rules';
import { askForm, dayAnswered, dayField } from '../../ui/form';
import type { Changes } from '../../vault/changes';
import type { NoteWriter } from '../../vault/note-writer';
import { reasonActions } from './reason-actions';

/** Something that can be done about somebody. */
export interface PersonAction {
  readonly label: string;
  readonly icon: string;
  /** Its key in the palette of follow-ups, and how it is called at the foot. */
  readonly key?: ActionKey;
  /** Whether it leads away from the list from which it is started. */
  readonly leaves?: boolean;
  run(): Promise<void>;
}

export interface ActionKey {
  readonly modifiers: readonly Modifier[];
  readonly key: string;
  readonly purpose: string;
}

const key = (letter: string, purpose: string, ...more: Modifier[]): ActionKey => ({
  modifiers: ['Mod', ...more],
  key: letter,
  purpose,
});

/** The keys of the palette, beside those that open a note. Keys by which text is edited stay with the text. */
export const actionKeys = () =>
  ({
    done: key('d', say.people.keyDone),
    paidForward: key('f', say.people.keyPaidForward),
    waived: key('d', say.people.keyWaive, 'Shift'),
    logToday: key('l', say.people.keyLogContact),
    log: key('l', say.people.keyLog, 'Shift'),
    week: key('s', say.people.keySnoozeWeek),
    month: key('s', say.people.keyMonth, 'Shift'),
    until: key('u', say.people.keyUntil),
    cadence: key('e', say.people.keyCadence),
    graph: key('g', say.people.keyGraph),
    about: key('i', say.people.keyAbout),
  }) as const;

/** What actions work with. */
export interface ActionTools extends TemplateTools {
  readonly writer: NoteWriter;
  readonly changes: Changes;
  readonly readRules: () => Promise<ReadRules>;
  /** Where else somebody can be looked at. */
  readonly show: { about(key: PersonKey): void; inGraph(key: PersonKey, way?: readonly PersonKey[]): void };
}

/** Opens the menu of a button: where the mouse is, or, for a key, below the button. */
export function showMenu(menu: Menu, click: MouseEvent): void {
  if (click.detail > 0) menu.showAtMouseEvent(click);
  else {
    const button = click.currentTarget as HTMLElement;
    const { left, bottom } = button.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: bottom }, button.doc);
  }
}

/** A menu of what can be done about somebody. */
export function menuOf(actions: readonly PersonAction[]): Menu {
  const menu = new Menu();
  for (const action of actions) addToMenu(menu, action.label, action.icon, () => action.run());
  return menu;
}

/** Adds a line to a menu. */
export function addToMenu(menu: Menu, title: string, icon: string, run: () => unknown): void {
  menu.addItem((item) =>
    item
      .setTitle(title)
      .setIcon(icon)
      .onClick(() => void run()),
  );
}

/** What can be done about somebody: what closes the reasons first, then what can be done about anybody. */
export function actionsFor(
  tools: ActionTools,
  person: Person,
  reasons: readonly FollowUpReason[],
): readonly PersonAction[] {
  const { desk, show } = tools;
  const today = desk.today();
  const action = (label: string, icon: string, key: ActionKey, run: () => Promise<void>): PersonAction => ({
    ...{ label, icon, key, run },
  });
  const snooze = (label: string, key: ActionKey, until: Day): PersonAction =>
    action(label, 'alarm-clock', key, () => snoozeUntil(tools, person, until));
  const look = (label: string, icon: string, key: ActionKey, run: () => void): PersonAction => ({
    ...{ label, icon, key, leaves: true },
    run: () => Promise.resolve(run()),
  });
  return [
    ...reasons.flatMap((reason) => reasonActions(tools, person, reason)),
    action(say.people.logContactToday, 'message-circle', actionKeys().logToday, () =>
      logContact(tools, person, today, ''),
    ),
    action(say.people.logContactDots, 'message-circle', actionKeys().log, () => askAndLog(tools, person)),
    snooze(say.people.snoozeForWeek, actionKeys().week, today + 7),
    snooze(say.people.snoozeForMonth, actionKeys().month, plusMonths(today, 1) ?? today + 30),
    action(say.people.snoozeUntil, 'alarm-clock', actionKeys().until, () => askAndSnooze(tools, person)),
    action(say.people.setCadence, 'repeat', actionKeys().cadence, () => askAndSetCadence(tools, person)),
    look(say.people.showInGraph, 'waypoints', actionKeys().graph, () => show.inGraph(person.key)),
    look(say.shared.aboutThisPerson, 'contact', actionKeys().about, () => show.about(person.key)),
  ];
}

async function changeNote(
  tools: ActionTools,
  person: Person,
  change: NoteChange,
  done: string,
  typed = '',
): Promise<void> {
  const file = person.path === null ? null : tools.app.vault.getFileByPath(person.path);
  if (file) await tools.changes.make(done, [{ file, change }], typed);
  else hasNoNote(person);
}

/** Where to begin with somebody who is known by name only. */
export function hasNoNote({ name }: Person): void {
  new Notice(say.people.hasNoNoteYet(name));
}

/** A line of contact under its heading in somebody's note. */
export function addContact({ desk }: ActionTools, day: Day, words: string): NoteChange {
  return addToSection(desk.settings.logHeading.trim() || say.shared.logHeading, contactLine(day, words));
}

async function logContact(tools: ActionTools, person: Person, day: Day, words: string): Promise<void> {
  await changeNote(
    tools,
    person,
    addContact(tools, day, words),
    say.people.contactWith({ name: person.name, day: dayWords(day) }),
    words,
  );
}

/** Asks when and, in a line, what. */
export async function askAndLog(tools: ActionTools, person: Person): Promise<void> {
  if (person.path === null) return hasNoNote(person);
  const today = tools.desk.today();
  const fields = [dayField(say.shared.when, say.days.today, today, 'past'), { name: say.people.inLine, value: '' }];
  const answers = await askForm(tools.app, say.people.logContactWith(person.name), fields, say.people.log);
  const day = answers && dayAnswered(answers[say.shared.when], today, 'past');
  if (day !== null) await logContact(tools, person, day, answers?.[say.people.inLine] ?? '');
}

async function snoozeUntil(tools: ActionTools, person: Person, until: Day): Promise<void> {
  const done = say.people.isSnoozedUntil({ name: person.name, day: dayWords(until) });
  await setOnPerson(tools, person, 'snoozed until', 'snoozed_until', isoOf(until), done);
}

/** Sets a property by whichever of its spellings the note has, unless it has changed since it was shown. */
async function setOnPerson(
  tools: ActionTools,
  person: Person,
  meaning: 'snoozed until' | 'cadence',
  key: string,
  value: string | number,
  done: string,
): Promise<void> {
  const seen = person.path === null ? {} : (tools.app.metadataCache.getCache(person.path)?.frontmatter ?? {});
  const { vocabulary } = await tools.readRules();
  const change = setProperty([key, ...vocabulary.spellings('person', meaning)], value, parseYaml, seen);
  await changeNote(tools, person, change, done);
}

async function askAndSnooze(tools: ActionTools, person: Person): Promise<void> {
  const today = tools.desk.today();
  const field = dayField(say.people.untilLabel, say.people.inTwoWeeks, today, 'future');
  const ahead = (words: string): { fine: boolean; words: string } => {
    const understood = field.understand?.(words) ?? { fine: true, words: '' };
    const isPast = understood.fine && (dayAnswered(words, today, 'future') ?? today) <= today;
    return isPast ? { fine: false, words: say.people.isNotAhead(understood.words) } : understood;
  };
  const fields = [{ ...field, understand: ahead }];
  const answers = await askForm(tools.app, say.people.snoozePerson(person.name), fields, say.people.snooze);
  const until = answers && dayAnswered(answers[say.people.untilLabel], today, 'future');
  if (until !== null) await snoozeUntil(tools, person, until);
}

async function askAndSetCadence(tools: ActionTools, person: Person): Promise<void> {
  const field = {
    name: say.shared.inTouch,
    value: person.cadence === null ? say.people.everySixWeeks : cadenceWords(person.cadence),
    understand: (words: string) => {
      const reading = readCadence(words.trim());
      return reading.kind === 'cadence'
        ? { fine: true, words: say.people.turnUpHere(cadenceWords(reading.cadence)) }
        : { fine: false, words: say.people.writeCadence };
    },
  };
  const answers = await askForm(tools.app, say.people.cadenceFor(person.name), [field], say.people.set);
  const words = answers?.[say.shared.inTouch]?.trim();
  if (words === undefined) return;
  const value = /^\d+$/.test(words) ? Number(words) : cadenceInEnglish(words);
  await setOnPerson(
    tools,
    person,
    'cadence',
    'cadence',
    value,
    say.people.cadenceIsNow({ name: person.name, words: words }),
  );
}
