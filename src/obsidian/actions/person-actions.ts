import { Notice, parseYaml, TFile } from 'obsidian';
import { isoOf, type Day } from '../../core/model/day';
import type { Person } from '../../core/model/person';
import type { Source } from '../../core/model/source';
import type { FollowUp, FollowUpReason } from '../../core/queries/follow-up';
import { readCadence } from '../../core/reading/read-cadence';
import type { ReadRules } from '../../core/reading/read-rules';
import { markTask, type TaskMark } from '../../core/writing/line-change';
import type { NoteChange } from '../../core/writing/note-change';
import { setProperty } from '../../core/writing/property-change';
import { addToSection } from '../../core/writing/section-line';
import { spokenDay } from '../../core/writing/spoken-day';
import { linesOfText } from '../../core/writing/text-lines';
import type { TemplateTools } from '../commands/template-tools';
import { askPrompts } from '../pickers/prompt-form';
import { tellChange } from '../writing/change-teller';
import type { NoteWriter } from '../writing/note-writer';

/** Something that can be done about somebody. */
export interface PersonAction {
  readonly label: string;
  readonly icon: string;
  run(): Promise<void>;
}

export interface ActionTools extends TemplateTools {
  readonly writer: NoteWriter;
  readonly readRules: () => Promise<ReadRules>;
}

/** What can be done about a follow-up: its favours and promises first, then what can be done about anybody. */
export function actionsFor(tools: ActionTools, { person, reasons }: FollowUp): readonly PersonAction[] {
  return [...reasons.flatMap((reason) => reasonActions(tools, person, reason)), ...generalActions(tools, person)];
}

function reasonActions(tools: ActionTools, person: Person, { kind, source }: FollowUpReason): PersonAction[] {
  const { network } = tools.desk;
  if (source?.line == null) return [];
  const isHere = (one: { readonly source: Source }): boolean =>
    one.source.path === source.path && one.source.line === source.line;
  const mark = (label: string, icon: string, what: string, sign: TaskMark): PersonAction => ({
    label: `${label}: ${what}`,
    icon,
    run: () => markLine(tools, source, what, sign, `${label}: ${what}.`),
  });
  if (kind === 'promise') {
    const promise = network.promisesOf(person.key).find(isHere);
    if (!promise) return [];
    return [mark('Done', 'check', promise.what, 'x'), mark('Drop', 'x', promise.what, '-')];
  }
  const favour = kind.startsWith('favour') ? network.favoursOf(person.key).find(isHere) : undefined;
  if (!favour) return [];
  return [
    mark('Returned', 'check', favour.what, 'x'),
    mark('Paid forward', 'forward', favour.what, '>'),
    mark('Waived', 'x', favour.what, '-'),
  ];
}

function generalActions(tools: ActionTools, person: Person): PersonAction[] {
  const { desk } = tools;
  const today = desk.today();
  const snooze = (label: string, until: Day): PersonAction => ({
    label,
    icon: 'alarm-clock',
    run: () => snoozeUntil(tools, person, until),
  });
  return [
    { label: 'Log contact today', icon: 'message-circle', run: () => logContact(tools, person, today, '') },
    { label: 'Log contact…', icon: 'message-circle', run: () => askAndLog(tools, person) },
    snooze('Snooze for a week', today + 7),
    snooze('Snooze for a month', spokenDay('in 1 month', today, 'future') ?? today + 30),
    { label: 'Snooze until…', icon: 'alarm-clock', run: () => askAndSnooze(tools, person) },
    { label: 'Set cadence…', icon: 'repeat', run: () => askAndSetCadence(tools, person) },
  ];
}

/** Ticks the line that a fact came from, if it still tells that fact. */
async function markLine(tools: ActionTools, source: Source, what: string, mark: TaskMark, done: string): Promise<void> {
  const file = tools.app.vault.getAbstractFileByPath(source.path);
  if (!(file instanceof TFile) || source.line === null) return;
  const text = await tools.writer.read(file);
  const span = linesOfText(text)[source.line - 1];
  const line = span ? text.slice(span.from, span.to) : '';
  if (!stillTells(line, what)) {
    new Notice(`“${file.basename}” has just changed, so nothing was written. Try again in a moment.`);
    return;
  }
  const change = markTask({ line: source.line, text: line }, mark, tools.desk.today());
  tellChange(tools.writer, done, await tools.writer.change(file, change));
}

function stillTells(line: string, what: string): boolean {
  const said = line.toLowerCase();
  return what
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => said.includes(word));
}

async function changeNote(tools: ActionTools, person: Person, change: NoteChange, done: string): Promise<void> {
  const file = person.path === null ? null : tools.app.vault.getFileByPath(person.path);
  if (!file) {
    new Notice(`${person.name} has no note yet. Make one with the command “New person”, then try again.`);
    return;
  }
  tellChange(tools.writer, done, await tools.writer.change(file, change));
}

async function logContact(tools: ActionTools, person: Person, day: Day, words: string): Promise<void> {
  const said = words.replace(/\s+/g, ' ').trim();
  const line = `- ${isoOf(day)}${said === '' ? ' In touch' : ` ${said}`}`;
  const heading = tools.desk.settings.logHeading.trim() || 'Log';
  await changeNote(tools, person, addToSection(heading, line), `Contact with ${person.name} on ${isoOf(day)}.`);
}

async function askAndLog(tools: ActionTools, person: Person): Promise<void> {
  const when = 'When? For example: yesterday, last Tue, 2 weeks ago';
  const what = 'In a line';
  const asked = [
    { text: when, suggestion: 'today' },
    { text: what, suggestion: '' },
  ];
  const answers = await askPrompts(tools.app, `Log contact with ${person.name}`, asked, 'Log');
  if (!answers) return;
  const day = spokenDay(answers[when] ?? '', tools.desk.today(), 'past');
  if (day === null) notADay(answers[when] ?? '');
  else await logContact(tools, person, day, answers[what] ?? '');
}

async function snoozeUntil(tools: ActionTools, person: Person, until: Day): Promise<void> {
  const { vocabulary } = await tools.readRules();
  const keys = ['snoozed_until', ...vocabulary.spellings('person', 'snoozed until')] as const;
  await changeNote(
    tools,
    person,
    setProperty([...keys], isoOf(until), parseYaml),
    `${person.name} is snoozed until ${isoOf(until)}.`,
  );
}

async function askAndSnooze(tools: ActionTools, person: Person): Promise<void> {
  const when = 'Until when? For example: Friday, in 3 weeks, 2 Jan';
  const answers = await askPrompts(tools.app, `Snooze ${person.name}`, [{ text: when, suggestion: '' }], 'Snooze');
  if (!answers) return;
  const today = tools.desk.today();
  const until = spokenDay(answers[when] ?? '', today, 'future');
  if (until === null) notADay(answers[when] ?? '');
  else if (until <= today) new Notice(`${isoOf(until)} is not ahead. Name a later day.`);
  else await snoozeUntil(tools, person, until);
}

async function askAndSetCadence(tools: ActionTools, person: Person): Promise<void> {
  const often = 'How often? For example: every 6 weeks, monthly, 90, never';
  const suggestion = person.cadence === null ? '' : person.cadence === 'never' ? 'never' : String(person.cadence.days);
  const answers = await askPrompts(tools.app, `Cadence for ${person.name}`, [{ text: often, suggestion }], 'Set');
  const words = answers?.[often]?.trim();
  if (words === undefined) return;
  if (readCadence(words).kind !== 'cadence') {
    new Notice(`“${words}” is no cadence. Write a number of days, weekly, monthly, yearly, “every 6 weeks” or never.`);
    return;
  }
  const { vocabulary } = await tools.readRules();
  const keys = ['cadence', ...vocabulary.spellings('person', 'cadence')] as const;
  const value = /^\d+$/.test(words) ? Number(words) : words;
  await changeNote(tools, person, setProperty([...keys], value, parseYaml), `Cadence for ${person.name}: ${words}.`);
}

function notADay(words: string): void {
  new Notice(`“${words}” is no day that I know. Write it as yesterday, last Tue, 2 weeks ago or 2026-10-02.`);
}
