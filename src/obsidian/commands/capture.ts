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
import * as repeated from '../../words/en/repeated';
import * as say from '../../words/en/commands';
import * as days from '../../words/en/days';

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
    ['log-contact', say.logContact, 'message-circle', about(say.toLogContact, (one) => askAndLog(tools, one))],
    ['record-favour', say.recordFavour, 'gift', about(say.toRecordFavour, (one) => recordFavour(tools, one))],
    [
      'record-introduction',
      say.recordIntroduction,
      'handshake',
      about(say.toRecordIntroduction, (one) => recordIntroduction(tools, one)),
    ],
    ['insert-follow-ups', say.insertTodaysFollowUps, 'list-todo', () => insertReminders(tools)],
    ['make-promise', say.makePromise, 'square-check', about(say.toPromiseThemSomething, (one) => promise(tools, one))],
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
  const who = { received: say.theyDidMeFavour(person.name), given: say.iDidFavour(person.name) };
  const fields: Field[] = [
    { name: say.who, value: 'received', options: who },
    needed(say.what, say.exampleOfFavour),
    dayField(repeated.when, days.today, today, 'past'),
  ];
  await capture(tools, person, say.recordFavour, fields, (answers, place) => {
    const direction = answers[say.who] === 'given' ? 'given' : 'received';
    const day = place.dayOf(spokenDay(answers[repeated.when] ?? '', today, 'past'));
    const what = answers[say.what] ?? '';
    return { line: favourLine(direction, place.linkBeside(what), what, day), done: say.favourNoted(what) };
  });
}

async function recordIntroduction(tools: ActionTools, first: Person): Promise<void> {
  const other = await gatherCompany(tools, { people: [first], meeting: null }, 2, '');
  const second = other?.people[1];
  if (!second) return;
  const today = tools.desk.today();
  const [one, two] = [first.name, second.name];
  const ways: Readonly<Record<string, readonly [words: string, form: IntroductionForm, people: readonly Person[]]>> = {
    first: [say.introducedMe(one, two), 'received', [first, second]],
    second: [say.otherIntroducedMe(two, one), 'received', [second, first]],
    made: [say.iIntroduced(one, two), 'given', [first, second]],
    promised: [say.iPromisedToIntroduce(one, two), 'promised', [first, second]],
    between: [say.somebodyElseIntroduced(one, two), 'between', [first, second]],
  };
  const options = Object.fromEntries(Object.entries(ways).map(([key, [words]]) => [key, words]));
  const fields: Field[] = [
    { name: say.who, value: 'first', options },
    dayField(repeated.when, days.today, today, 'past'),
  ];
  const answers = await askForm(tools.app, say.recordIntroduction, fields, say.record);
  const [words, form, people] = ways[answers?.[say.who] ?? ''] ?? [];
  if (!answers || !words || !form || !people) return;
  const by = form === 'between' ? await gatherCompany(tools, null, 1, say.asIntroducer) : null;
  if (form === 'between' && !by) return;
  const place = placeFor(tools, first) ?? placeFor(tools, second);
  if (!place) return hasNoNote(first);
  const links = [...(by?.people ?? []), ...people].map((person) => place.linkTo(person));
  const day = form === 'promised' ? null : place.dayOf(spokenDay(answers[repeated.when] ?? '', today, 'past'));
  await write(tools, place.file, introductionLine(form, links, day), `${words}.`);
}

async function promise(tools: ActionTools, person: Person): Promise<void> {
  const today = tools.desk.today();
  const fields = [needed(say.what, say.exampleOfPromise), dayField(say.by, '', today, 'future', true)];
  await capture(tools, person, say.promiseTo(person.name), fields, (answers, place) => {
    const what = answers[say.what] ?? '';
    const due = spokenDay(answers[say.by] ?? '', today, 'future');
    return { line: promiseLine(place.linkBeside(what), what, due), done: say.promised(what) };
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
  const answers = await askForm(tools.app, title, fields, say.record);
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
  const heading = desk.settings.captureHeading.trim() || repeated.captureHeading;
  await changes.make(done, [{ file, change: addToSection(heading, line) }], line);
}
