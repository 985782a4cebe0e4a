import { parseYaml, type CliData, type TFile } from 'obsidian';
import { isoOf } from '../../core/model/day';
import type { Person } from '../../core/model/person';
import { changedLines } from '../../core/writing/changed-lines';
import { markTold, type TaskMark } from '../../core/writing/line-change';
import type { NoteChange } from '../../core/writing/note-change';
import { setProperty } from '../../core/writing/property-change';
import { spokenDay } from '../../core/writing/spoken-day';
import type { ActionTools } from '../actions/person-action';
import { addContact } from '../actions/person-actions';
import { namesOf } from '../../core/queries/names-of';
import { findPerson } from '../find-person';
import { optional, required, type CliCommand } from './cli-command';
import * as say from '../../words/en/cli';

const marks: Readonly<Record<string, TaskMark>> = {
  returned: 'x',
  waived: '-',
  'paid-forward': '>',
  done: 'x',
  dropped: '-',
};

/** The commands that change one note, by one line or one property, and say what stood there before and what stands there now. */
export function writingCommands(tools: ActionTools): CliCommand[] {
  const person = { value: '<person>', description: say.nameAliasEmailOrPath, required: true };
  const path = { value: '<path>', description: say.theNote, required: true };
  return [
    {
      name: 'settle',
      description: say.settleFavourOrPromise,
      flags: {
        path,
        line: { value: '<number>', description: say.lineFrom1, required: true },
        as: { value: `<${Object.keys(marks).join('|')}>`, description: say.howItWasSettled, required: true },
      },
      run: (params) => settle(tools, params),
    },
    {
      name: 'log',
      description: say.logContactInSomebodysNote,
      flags: {
        person,
        day: { value: '<day>', description: say.daysPast },
        text: { value: '<text>', description: say.aboutInALine },
      },
      run: (params) => {
        const day = dayOf(tools, optional(params, 'day') ?? 'today', 'past');
        if (day > tools.desk.today()) throw new Error(say.isStillAhead(isoOf(day)));
        return change(tools, noteOf(tools, params), addContact(tools, day, optional(params, 'text') ?? ''));
      },
    },
    {
      name: 'snooze',
      description: say.leaveOutUntil,
      flags: { person, until: { value: '<day>', description: say.daysAhead, required: true } },
      run: (params) => snooze(tools, params),
    },
    {
      name: 'set',
      description: say.setProperty,
      flags: {
        path,
        key: { value: '<key>', description: say.theProperty, required: true },
        value: { value: '<value>', description: say.theValue, required: true },
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
  if (day <= tools.desk.today()) throw new Error(say.isNotAhead(until));
  const { vocabulary } = await tools.readRules();
  const keys = ['snoozed_until', ...vocabulary.spellings('person', 'snoozed until')] as const;
  return change(tools, file, setProperty([...keys], until, parseYaml));
}

/** As YAML would read it: a number, a switch, else text. */
function valueOf(words: string | undefined): string | number | boolean {
  if (words === undefined) throw new Error(say.sayWhichValue);
  if (words === 'true' || words === 'false') return words === 'true';
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(words) && String(Number(words)) === words ? Number(words) : words;
}

function settle(tools: ActionTools, params: CliData): Promise<unknown> {
  const file = fileAt(tools, params);
  const line = Number(required(params, 'line', '12'));
  const as = required(params, 'as', 'returned');
  const mark = marks[as];
  if (!mark) throw new Error(say.noWayToSettle(as, Object.keys(marks)));
  const { network } = tools.desk;
  const told = [...network.favours(), ...network.people().flatMap(({ key }) => network.promisesOf(key))];
  const fact = told.find(({ source }) => source.path === file.path && source.line === line);
  if (!fact) {
    throw new Error(say.noFavourNoPromise(line, file.path));
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
  if (!file) throw new Error(say.hasNoNoteYet(person.name));
  return file;
}

function fileAt({ app }: ActionTools, params: CliData): TFile {
  const path = required(params, 'path', '"People/Grace Hopper.md"');
  const file = app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`);
  if (!file) throw new Error(say.noNote(path));
  return file;
}

function dayOf({ desk }: ActionTools, words: string, lean: 'past' | 'future'): number {
  const day = spokenDay(words, desk.today(), lean);
  if (day === null) throw new Error(say.isNoDay(words));
  return day;
}

async function change({ writer }: ActionTools, file: TFile, what: NoteChange): Promise<unknown> {
  const written = await writer.change(file, what);
  if ('refusal' in written) throw new Error(`${written.refusal.what} ${written.refusal.remedy}`);
  return { path: file.path, ...changedLines(written.before, written.after) };
}
