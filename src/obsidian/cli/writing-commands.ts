import { parseYaml, type CliData, type TFile } from 'obsidian';
import { isoOf } from '../../core/model/day';
import type { Person } from '../../core/model/person';
import { contactLine } from '../../core/writing/captured-line';
import { changedLines } from '../../core/writing/changed-lines';
import { markTold, type TaskMark } from '../../core/writing/line-change';
import type { NoteChange } from '../../core/writing/note-change';
import { setProperty } from '../../core/writing/property-change';
import { addToSection } from '../../core/writing/section-line';
import { spokenDay } from '../../core/writing/spoken-day';
import type { ActionTools } from '../actions/person-action';
import { namesOf } from '../../core/queries/names-of';
import { findPerson } from '../find-person';
import { optional, required, type CliCommand } from './cli-command';

const marks: Readonly<Record<string, TaskMark>> = {
  returned: 'x',
  waived: '-',
  'paid-forward': '>',
  done: 'x',
  dropped: '-',
};

/** The commands that change one note, by one line or one property, and say what stood there before and what stands there now. */
export function writingCommands(tools: ActionTools): CliCommand[] {
  const person = { value: '<person>', description: 'name, alias, email or path', required: true };
  const path = { value: '<path>', description: 'the note', required: true };
  return [
    {
      name: 'settle',
      description: 'Settle a favour or a promise, by its note and line',
      flags: {
        path,
        line: { value: '<number>', description: 'the line, from 1', required: true },
        as: { value: `<${Object.keys(marks).join('|')}>`, description: 'how it was settled', required: true },
      },
      run: (params) => settle(tools, params),
    },
    {
      name: 'log',
      description: 'Log contact in somebody’s note',
      flags: {
        person,
        day: { value: '<day>', description: 'yesterday, last Tue, 2026-10-02; today, if nothing is said' },
        text: { value: '<text>', description: 'what it was about, in a line' },
      },
      run: (params) => {
        const day = dayOf(tools, optional(params, 'day') ?? 'today', 'past');
        if (day > tools.desk.today()) throw new Error(`${isoOf(day)} is still ahead. Log it when it has happened.`);
        const heading = tools.desk.settings.logHeading.trim() || 'Log';
        return change(
          tools,
          noteOf(tools, params),
          addToSection(heading, contactLine(day, optional(params, 'text') ?? '')),
        );
      },
    },
    {
      name: 'snooze',
      description: 'Leave somebody out of the follow-ups until a day',
      flags: { person, until: { value: '<day>', description: 'Friday, in 3 weeks, 2027-01-02', required: true } },
      run: (params) => snooze(tools, params),
    },
    {
      name: 'set',
      description: 'Set one property of a note',
      flags: {
        path,
        key: { value: '<key>', description: 'the property', required: true },
        value: { value: '<value>', description: 'a text, a number or a day', required: true },
      },
      run: (params) => {
        const file = fileAt(tools, params);
        const key = required(params, 'key', 'cadence');
        return change(tools, file, setProperty([key], valueOf(params['value']), parseYaml));
      },
    },
  ];
}

async function snooze(tools: ActionTools, params: CliData): Promise<unknown> {
  const file = noteOf(tools, params);
  const day = dayOf(tools, required(params, 'until', '"in 3 weeks"'), 'future');
  const until = isoOf(day);
  if (day <= tools.desk.today()) throw new Error(`${until} is not ahead. Name a later day.`);
  const { vocabulary } = await tools.readRules();
  const keys = ['snoozed_until', ...vocabulary.spellings('person', 'snoozed until')] as const;
  return change(tools, file, setProperty([...keys], until, parseYaml));
}

/** As YAML would read it: a number, a switch, else text. */
function valueOf(words: string | undefined): string | number | boolean {
  if (words === undefined) throw new Error('Say which: value="every 6 weeks"');
  if (words === 'true' || words === 'false') return words === 'true';
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(words) && String(Number(words)) === words ? Number(words) : words;
}

function settle(tools: ActionTools, params: CliData): Promise<unknown> {
  const file = fileAt(tools, params);
  const line = Number(required(params, 'line', '12'));
  const as = required(params, 'as', 'returned');
  const mark = marks[as];
  if (!mark) throw new Error(`There is no way “${as}”. Write as=${Object.keys(marks).join(', as=')}.`);
  const { network } = tools.desk;
  const told = [...network.favours(), ...network.people().flatMap(({ key }) => network.promisesOf(key))];
  const fact = told.find(({ source }) => source.path === file.path && source.line === line);
  if (!fact) {
    throw new Error(`Line ${line} of “${file.path}” is no favour and no promise. See “favours”.`);
  }
  return change(
    tools,
    file,
    markTold({ line, what: fact.what, names: namesOf(network, fact.person) }, mark, tools.desk.today()),
  );
}

function noteOf(tools: ActionTools, params: CliData): TFile {
  const person: Person = findPerson(tools.desk.network, required(params, 'person', '"Grace Hopper"'));
  const file = person.path === null ? null : tools.app.vault.getFileByPath(person.path);
  if (!file) throw new Error(`${person.name} has no note yet. Make one, then try again.`);
  return file;
}

function fileAt({ app }: ActionTools, params: CliData): TFile {
  const path = required(params, 'path', '"People/Grace Hopper.md"');
  const file = app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`);
  if (!file) throw new Error(`There is no note “${path}”. Write its path from the root of the vault.`);
  return file;
}

function dayOf({ desk }: ActionTools, words: string, lean: 'past' | 'future'): number {
  const day = spokenDay(words, desk.today(), lean);
  if (day === null) throw new Error(`“${words}” is no day. Write it as yesterday, last Tue, in 2 weeks or 2026-10-02.`);
  return day;
}

async function change({ writer }: ActionTools, file: TFile, what: NoteChange): Promise<unknown> {
  const written = await writer.change(file, what);
  if ('refusal' in written) throw new Error(`${written.refusal.what} ${written.refusal.remedy}`);
  return { path: file.path, ...changedLines(written.before, written.after) };
}
