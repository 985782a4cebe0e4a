import type { TFile } from 'obsidian';
import { companyOfNote } from '../../core/interview/company';
import type { Day } from '../../core/model/day';
import type { Person } from '../../core/model/person';
import { favourLine, introductionLine, promiseLine, type IntroductionForm } from '../../core/writing/captured-line';
import { addToSection } from '../../core/writing/section-line';
import { spokenDay } from '../../core/writing/spoken-day';
import { askAndLog, hasNoNote } from '../actions/person-actions';
import type { ActionTools } from '../actions/person-action';
import { dayField } from '../pickers/day-field';
import { askForm, type Answers, type Field } from '../pickers/form';
import { linkTo } from '../note-link';
import { gatherCompany } from './gather-company';
import { insertReminders } from './insert-reminders';
import { reportingFailures } from './template-tools';

/** A command that is always there. */
type Row = readonly [id: string, name: string, icon: string, callback: () => unknown];

/** The commands that write one line of the vault's grammar, from one small form. */
export function captureCommands(tools: ActionTools): Row[] {
  const about = (purpose: string, capture: (person: Person) => Promise<void>) => async (): Promise<void> => {
    await tools.desk.whenReady();
    await reportingFailures(async () => {
      const person = await whom(tools, purpose);
      if (person) await capture(person);
    });
  };
  return [
    ['log-contact', 'Log contact', 'message-circle', about('to log contact with them', (one) => askAndLog(tools, one))],
    ['record-favour', 'Record a favour', 'gift', about('to record a favour', (one) => recordFavour(tools, one))],
    [
      'record-introduction',
      'Record an introduction',
      'handshake',
      about('to record an introduction', (one) => recordIntroduction(tools, one)),
    ],
    ['insert-follow-ups', 'Insert today’s follow-ups', 'list-todo', () => insertReminders(tools)],
    [
      'make-promise',
      'Make a promise',
      'square-check',
      about('to promise them something', (one) => promise(tools, one)),
    ],
  ];
}

/** The one person whom the open note is about; else the user says. */
export async function whom(tools: ActionTools, purpose: string): Promise<Person | null> {
  const path = tools.app.workspace.getActiveFile()?.path;
  const company = path === undefined ? null : companyOfNote(tools.desk.network, path);
  const chosen = await gatherCompany(tools, company?.people.length === 1 ? company : null, 1, purpose);
  return chosen?.people[0] ?? null;
}

async function recordFavour(tools: ActionTools, person: Person): Promise<void> {
  const today = tools.desk.today();
  const who = { received: `${person.name} did me a favour`, given: `I did ${person.name} a favour` };
  const fields: Field[] = [
    { name: 'Who', value: 'received', options: who },
    needed('What', 'For example: read my cover letter'),
    dayField('When', 'today', today, 'past'),
  ];
  await capture(tools, person, 'Record a favour', fields, (answers, place) => {
    const direction = answers['Who'] === 'given' ? 'given' : 'received';
    const day = place.dayOf(spokenDay(answers['When'] ?? '', today, 'past'));
    const what = answers['What'] ?? '';
    return { line: favourLine(direction, place.linkBeside(what), what, day), done: `Favour noted: ${what}.` };
  });
}

async function recordIntroduction(tools: ActionTools, first: Person): Promise<void> {
  const other = await gatherCompany(tools, { people: [first], meeting: null }, 2, '');
  const second = other?.people[1];
  if (!second) return;
  const today = tools.desk.today();
  const [one, two] = [first.name, second.name];
  const ways: Readonly<Record<string, readonly [words: string, form: IntroductionForm, people: readonly Person[]]>> = {
    first: [`${one} introduced me to ${two}`, 'received', [first, second]],
    second: [`${two} introduced me to ${one}`, 'received', [second, first]],
    made: [`I introduced ${one} and ${two}`, 'given', [first, second]],
    promised: [`I promised to introduce ${one} and ${two}`, 'promised', [first, second]],
    between: [`Somebody else introduced ${one} and ${two}`, 'between', [first, second]],
  };
  const options = Object.fromEntries(Object.entries(ways).map(([key, [words]]) => [key, words]));
  const fields: Field[] = [{ name: 'Who', value: 'first', options }, dayField('When', 'today', today, 'past')];
  const answers = await askForm(tools.app, 'Record an introduction', fields, 'Record');
  const [words, form, people] = ways[answers?.['Who'] ?? ''] ?? [];
  if (!answers || !words || !form || !people) return;
  const by = form === 'between' ? await gatherCompany(tools, null, 1, 'as the one who introduced them') : null;
  if (form === 'between' && !by) return;
  const place = placeFor(tools, first) ?? placeFor(tools, second);
  if (!place) return hasNoNote(first);
  const links = [...(by?.people ?? []), ...people].map((person) => place.linkTo(person));
  const day = form === 'promised' ? null : place.dayOf(spokenDay(answers['When'] ?? '', today, 'past'));
  await write(tools, place.file, introductionLine(form, links, day), `${words}.`);
}

async function promise(tools: ActionTools, person: Person): Promise<void> {
  const today = tools.desk.today();
  const fields = [needed('What', 'For example: send the reading list'), dayField('By', '', today, 'future', true)];
  await capture(tools, person, `Promise ${person.name}`, fields, (answers, place) => {
    const what = answers['What'] ?? '';
    const due = spokenDay(answers['By'] ?? '', today, 'future');
    return { line: promiseLine(place.linkBeside(what), what, due), done: `Promised: ${what}.` };
  });
}

async function capture(
  tools: ActionTools,
  person: Person,
  title: string,
  fields: readonly Field[],
  lineOf: (answers: Answers, place: Place) => { readonly line: string; readonly done: string },
): Promise<void> {
  const place = placeFor(tools, person);
  if (!place) return hasNoNote(person);
  const answers = await askForm(tools.app, title, fields, 'Record');
  if (!answers) return;
  const { line, done } = lineOf(answers, place);
  await write(tools, place.file, line, done);
}

/** Where a line about somebody belongs: in the meeting that is open, else in their own note. */
interface Place {
  readonly file: TFile;
  linkTo(person: Person): string;
  /** The link that words about the person need; null in their own note, unless the words name somebody else. */
  linkBeside(words: string): string | null;
  /** The day to write; null where the note says it already. */
  dayOf(day: Day | null): Day | null;
}

function placeFor({ app, desk }: ActionTools, person: Person): Place | null {
  const active = app.workspace.getActiveFile();
  const meeting = active && desk.network.meetingAt(active.path);
  const own = person.path === null ? null : app.vault.getFileByPath(person.path);
  const file = meeting ? active : own;
  if (!file) return null;
  return {
    file,
    linkTo: (somebody) => linkTo(app, somebody, file.path),
    linkBeside: (words) => (file === own && !/\[\[|\]\(/.test(words) ? null : linkTo(app, person, file.path)),
    dayOf: (day) => (meeting && meeting.day === day ? null : day),
  };
}

function needed(name: string, example: string): Field {
  return { name, value: '', understand: (words) => ({ fine: words.trim() !== '', words: example }) };
}

async function write({ changes, desk }: ActionTools, file: TFile, line: string, done: string): Promise<void> {
  const heading = desk.settings.captureHeading.trim() || 'Favours and promises';
  await changes.make(done, [{ file, change: addToSection(heading, line) }], line);
}
