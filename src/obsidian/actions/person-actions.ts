import { Notice, parseYaml } from 'obsidian';
import { isoOf, type Day } from '../../core/model/day';
import type { Person } from '../../core/model/person';
import { cadenceWords } from '../../core/queries/ago';
import type { FollowUpReason } from '../../core/queries/follow-up';
import { readCadence } from '../../core/reading/read-cadence';
import { contactLine } from '../../core/writing/captured-line';
import type { NoteChange } from '../../core/writing/note-change';
import { setProperty } from '../../core/writing/property-change';
import { addToSection } from '../../core/writing/section-line';
import { spokenDay } from '../../core/writing/spoken-day';
import { dayField } from '../pickers/day-field';
import { askForm } from '../pickers/form';
import { actionKeys, type ActionKey, type ActionTools, type PersonAction } from './person-action';
import { reasonActions } from './reason-actions';

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
    action('Log contact today', 'message-circle', actionKeys.logToday, () => logContact(tools, person, today, '')),
    action('Log contact…', 'message-circle', actionKeys.log, () => askAndLog(tools, person)),
    snooze('Snooze for a week', actionKeys.week, today + 7),
    snooze('Snooze for a month', actionKeys.month, spokenDay('in 1 month', today, 'future') ?? today + 30),
    action('Snooze until…', 'alarm-clock', actionKeys.until, () => askAndSnooze(tools, person)),
    action('Set cadence…', 'repeat', actionKeys.cadence, () => askAndSetCadence(tools, person)),
    look('Show in graph', 'waypoints', actionKeys.graph, () => show.inGraph(person.key)),
    look('About this person', 'contact', actionKeys.about, () => show.about(person.key)),
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
  new Notice(`${name} has no note yet. Make one with the command “New person”, then try again.`);
}

async function logContact(tools: ActionTools, person: Person, day: Day, words: string): Promise<void> {
  const heading = tools.desk.settings.logHeading.trim() || 'Log';
  const change = addToSection(heading, contactLine(day, words));
  await changeNote(tools, person, change, `Contact with ${person.name} on ${isoOf(day)}.`, words);
}

/** Asks when and, in a line, what. */
export async function askAndLog(tools: ActionTools, person: Person): Promise<void> {
  if (person.path === null) return hasNoNote(person);
  const today = tools.desk.today();
  const fields = [dayField('When', 'today', today, 'past'), { name: 'In a line', value: '' }];
  const answers = await askForm(tools.app, `Log contact with ${person.name}`, fields, 'Log');
  const day = answers && spokenDay(answers['When'] ?? '', today, 'past');
  if (day !== null) await logContact(tools, person, day, answers?.['In a line'] ?? '');
}

async function snoozeUntil(tools: ActionTools, person: Person, until: Day): Promise<void> {
  const day = isoOf(until);
  await setOnPerson(tools, person, 'snoozed until', 'snoozed_until', day, `${person.name} is snoozed until ${day}.`);
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
  const field = dayField('Until', 'in 2 weeks', today, 'future');
  const ahead = (words: string): { fine: boolean; words: string } => {
    const understood = field.understand?.(words) ?? { fine: true, words: '' };
    const isPast = understood.fine && (spokenDay(words, today, 'future') ?? today) <= today;
    return isPast ? { fine: false, words: `${understood.words} is not ahead. Name a later day.` } : understood;
  };
  const fields = [{ ...field, understand: ahead }];
  const answers = await askForm(tools.app, `Snooze ${person.name}`, fields, 'Snooze');
  const until = answers && spokenDay(answers['Until'] ?? '', today, 'future');
  if (until !== null) await snoozeUntil(tools, person, until);
}

async function askAndSetCadence(tools: ActionTools, person: Person): Promise<void> {
  const field = {
    name: 'In touch',
    value: person.cadence === null ? 'every 6 weeks' : cadenceWords(person.cadence),
    understand: (words: string) => {
      const reading = readCadence(words.trim());
      return reading.kind === 'cadence'
        ? { fine: true, words: `Then they turn up here ${cadenceWords(reading.cadence)}.` }
        : { fine: false, words: 'Write a number of days, weekly, monthly, yearly, every 6 weeks or never.' };
    },
  };
  const answers = await askForm(tools.app, `Cadence for ${person.name}`, [field], 'Set');
  const words = answers?.['In touch']?.trim();
  if (words === undefined) return;
  const value = /^\d+$/.test(words) ? Number(words) : words;
  await setOnPerson(tools, person, 'cadence', 'cadence', value, `Cadence for ${person.name}: ${words}.`);
}
