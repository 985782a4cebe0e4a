import { parseYaml, type CliData, type TFile } from 'obsidian';
import { isoOf } from '../../model/day';
import type { Person } from '../../model/person';
import type { Source } from '../../model/source';
import { markTold, type TaskMark } from '../../editing/line-change';
import { repairLink } from '../../editing/repair-link';
import { setProperty } from '../../editing/property-change';
import { isUnderstood, settles, snoozes } from '../../editing/read-back';
import { type PersonActionDeps } from '../../people/ui/person-actions';
import { addContact, provenChange } from '../../vault/proven-change';
import { findPerson, namesOf } from '../../network/find-person';
import type { NoteWriter } from '../../vault/note-writer';
import { type CliCommand, lineOf, noteTyped, optional, required, writeAndShow } from './cli-command';
import { eitherDay, typedDay } from '../../ui/form';
import { say } from '../../i18n/words';

/** What the commands that write need. */
export interface WritingDeps extends Pick<PersonActionDeps, 'app' | 'desk' | 'readRules'> {
  readonly writer: NoteWriter;
}

const marks: Readonly<Record<string, TaskMark>> = {
  returned: 'x',
  waived: '-',
  'paid-forward': '>',
  done: 'x',
  dropped: '-',
};

/** The commands that change one note, by one line or one property, and say what stood there before and what stands there now. */
export function writingCommands(deps: WritingDeps): CliCommand[] {
  const person = { value: '<person>', description: say.plugin.nameAliasEmailOrPath, required: true };
  const path = { value: '<path>', description: say.plugin.theNote, required: true };
  return [
    {
      name: 'settle',
      description: say.plugin.settleFavourOrPromise,
      flags: {
        path,
        line: { value: '<number>', description: say.plugin.lineFrom1, required: true },
        as: { value: `<${Object.keys(marks).join('|')}>`, description: say.plugin.howItWasSettled, required: true },
      },
      run: (params) => settle(deps, params),
    },
    {
      name: 'log',
      description: say.plugin.logContactInSomebodysNote,
      flags: {
        person,
        day: { value: '<day>', description: say.plugin.daysPast },
        text: { value: '<text>', description: say.plugin.aboutInALine },
      },
      run: async (params) => {
        const day = dayOf(deps, optional(params, 'day') ?? 'today', 'past');
        if (day > deps.desk.today()) throw new Error(say.plugin.isStillAhead(isoOf(day)));
        const file = noteOf(deps, params);
        return writeAndShow(deps.writer, file, await addContact(deps, file.path, day, optional(params, 'text') ?? ''));
      },
    },
    {
      name: 'snooze',
      description: say.plugin.leaveOutUntil,
      flags: { person, until: { value: '<day>', description: say.plugin.daysAhead, required: true } },
      run: (params) => snooze(deps, params),
    },
    {
      name: 'repair-link',
      description: say.plugin.repairLinkMore,
      flags: { path, line: { value: '<number>', description: say.plugin.lineFrom1 } },
      run: (params) => repair(deps, params),
    },
    {
      name: 'set',
      description: say.plugin.setProperty,
      flags: {
        path,
        key: { value: '<key>', description: say.plugin.theProperty, required: true },
        value: { value: '<value>', description: say.plugin.theValue, required: true },
      },
      run: async (params) => {
        const file = fileAt(deps, params);
        const key = required(params, 'key', 'cadence');
        const set = setProperty([key], valueOf(params['value']), parseYaml);
        return writeAndShow(deps.writer, file, await provenChange(deps, file.path, set, isUnderstood));
      },
    },
  ];
}

async function snooze(deps: WritingDeps, params: CliData): Promise<unknown> {
  const file = noteOf(deps, params);
  const day = dayOf(deps, required(params, 'until', '"in 3 weeks"'), 'future');
  const until = isoOf(day);
  if (day <= deps.desk.today()) throw new Error(say.plugin.isNotAhead(until));
  const { vocabulary } = await deps.readRules();
  const keys = ['snoozed_until', ...vocabulary.spellings('person', 'snoozed until')] as const;
  const set = setProperty([...keys], until, parseYaml);
  return writeAndShow(deps.writer, file, await provenChange(deps, file.path, set, snoozes(day)));
}

/** As YAML would read it: a number, a switch, else text. */
function valueOf(words: string | undefined): string | number | boolean {
  if (words === undefined) throw new Error(say.plugin.sayWhichValue);
  if (words === 'true' || words === 'false') return words === 'true';
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(words) && String(Number(words)) === words ? Number(words) : words;
}

async function settle(deps: WritingDeps, params: CliData): Promise<unknown> {
  const file = fileAt(deps, params);
  const line = lineOf(required(params, 'line', '12'));
  const as = required(params, 'as', 'returned');
  const mark = marks[as];
  if (!mark) throw new Error(say.plugin.noWayToSettle({ as, keys: Object.keys(marks) }));
  const { network } = deps.desk;
  const tasks = network.people().flatMap(({ key }) => [...network.promisesOf(key), ...network.awaitedFrom(key)]);
  const facts = [...network.favours(), ...tasks];
  const isHere = ({ source }: { readonly source: Source }): boolean =>
    source.path === file.path && source.line === line;
  const ask = network
    .people()
    .flatMap(({ key }) => network.asksOf(key))
    .find(({ places }) => places.some(isHere));
  const fact = ask ?? facts.find(isHere);
  if (!fact) {
    throw new Error(say.plugin.noFavourNoPromise({ line, path: file.path }));
  }
  const what = ask?.places.find(isHere)?.what ?? fact.what;
  const told = { line, what, names: namesOf(network, fact.person), isAsk: fact === ask };
  const marked = markTold(told, mark, deps.desk.today());
  return writeAndShow(deps.writer, file, await provenChange(deps, file.path, marked, settles(mark)));
}

function repair(deps: WritingDeps, params: CliData): Promise<unknown> {
  const file = fileAt(deps, params);
  const written = optional(params, 'line');
  const line = written === null ? null : lineOf(written);
  const found = deps.desk.network
    .problems()
    .filter((one) => one.path === file.path && (line === null || one.line === line))
    .flatMap(({ repair: link, line: at }) => (link ? [{ ...link, line: at }] : []));
  const [link] = found;
  if (!link) throw new Error(say.plugin.noLinkToRepair(file.path));
  if (found.length > 1 && line === null) throw new Error(say.plugin.severalLinksToRepair(file.path));
  return writeAndShow(deps.writer, file, repairLink(link, link.to));
}

function noteOf(deps: WritingDeps, params: CliData): TFile {
  const person: Person = findPerson(deps.desk.network, required(params, 'person', '"Grace Hopper"'));
  const file = person.path === null ? null : deps.app.vault.getFileByPath(person.path);
  if (!file) throw new Error(say.plugin.hasNoNoteYet(person.name));
  return file;
}

function fileAt({ app }: WritingDeps, params: CliData): TFile {
  const path = required(params, 'path', '"People/Grace Hopper.md"');
  const file = noteTyped(app, path);
  if (!file) throw new Error(say.plugin.noNote(path));
  return file;
}

function dayOf({ desk }: WritingDeps, words: string, lean: 'past' | 'future'): number {
  const typed = typedDay(words, desk.today(), lean);
  if (typed === null) throw new Error(say.plugin.isNoDay(words));
  if (typed.kind === 'ambiguous') throw new Error(eitherDay(typed));
  return typed.day;
}
