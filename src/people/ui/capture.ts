import type { TFile } from 'obsidian';
import { companyOfNote } from '../../interviews/company';
import type { Day } from '../../model/day';
import type { Person } from '../../model/person';
import { favourLine, introductionLine, promiseLine, type IntroductionForm } from '../../editing/captured-line';
import { addToSection } from '../../editing/section-line';
import { type ActionTools, askAndLog, hasNoNote } from './person-actions';
import { type Answers, askForm, dayAnswered, dayField, type Field } from '../../ui/form';
import { linkTo } from '../../vault/note-link';
import { gatherCompany, reportingFailures } from '../../interviews/ui/insert-template';
import { insertReminders } from '../../follow-ups/ui/insert-reminders';
import { say } from '../../i18n/words';

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
    [
      'log-contact',
      say.people.logContact,
      'message-circle',
      about(say.people.toLogContact, (one) => askAndLog(tools, one)),
    ],
    [
      'record-favour',
      say.people.recordFavour,
      'gift',
      about(say.people.toRecordFavour, (one) => recordFavour(tools, one)),
    ],
    [
      'record-introduction',
      say.people.recordIntroduction,
      'handshake',
      about(say.people.toRecordIntroduction, (one) => recordIntroduction(tools, one)),
    ],
    ['insert-follow-ups', say.people.insertTodaysFollowUps, 'list-todo', () => insertReminders(tools)],
    [
      'make-promise',
      say.people.makePromise,
      'square-check',
      about(say.people.toPromiseThemSomething, (one) => promise(tools, one)),
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
  const who = { received: say.people.theyDidMeFavour(person.name), given: say.people.iDidFavour(person.name) };
  const fields: Field[] = [
    { name: say.people.who, value: 'received', options: who },
    needed(say.people.what, say.people.exampleOfFavour),
    dayField(say.shared.when, say.days.today, today, 'past'),
  ];
  await capture(tools, person, say.people.recordFavour, fields, (answers, place) => {
    const direction = answers[say.people.who] === 'given' ? 'given' : 'received';
    const day = place.dayOf(dayAnswered(answers[say.shared.when], today, 'past'));
    const what = answers[say.people.what] ?? '';
    return { line: favourLine(direction, place.linkBeside(what), what, day), done: say.people.favourNoted(what) };
  });
}

async function recordIntroduction(tools: ActionTools, first: Person): Promise<void> {
  const other = await gatherCompany(tools, { people: [first], meeting: null }, 2, '');
  const second = other?.people[1];
  if (!second) return;
  const today = tools.desk.today();
  const [one, two] = [first.name, second.name];
  const ways: Readonly<Record<string, readonly [words: string, form: IntroductionForm, people: readonly Person[]]>> = {
    first: [say.people.introducedMe({ one: one, two: two }), 'received', [first, second]],
    second: [say.people.otherIntroducedMe({ two: two, one: one }), 'received', [second, first]],
    made: [say.people.iIntroduced({ one: one, two: two }), 'given', [first, second]],
    promised: [say.people.iPromisedToIntroduce({ one: one, two: two }), 'promised', [first, second]],
    between: [say.people.somebodyElseIntroduced({ one: one, two: two }), 'between', [first, second]],
  };
  const options = Object.fromEntries(Object.entries(ways).map(([key, [words]]) => [key, words]));
  const fields: Field[] = [
    { name: say.people.who, value: 'first', options },
    dayField(say.shared.when, say.days.today, today, 'past'),
  ];
  const answers = await askForm(tools.app, say.people.recordIntroduction, fields, say.people.record);
  const [words, form, people] = ways[answers?.[say.people.who] ?? ''] ?? [];
  if (!answers || !words || !form || !people) return;
  const by = form === 'between' ? await gatherCompany(tools, null, 1, say.people.asIntroducer) : null;
  if (form === 'between' && !by) return;
  const place = placeFor(tools, first) ?? placeFor(tools, second);
  if (!place) return hasNoNote(first);
  const links = [...(by?.people ?? []), ...people].map((person) => place.linkTo(person));
  const day = form === 'promised' ? null : place.dayOf(dayAnswered(answers[say.shared.when], today, 'past'));
  await write(tools, place.file, introductionLine(form, links, day), `${words}.`);
}

async function promise(tools: ActionTools, person: Person): Promise<void> {
  const today = tools.desk.today();
  const fields = [
    needed(say.people.what, say.people.exampleOfPromise),
    dayField(say.people.by, '', today, 'future', true),
  ];
  await capture(tools, person, say.people.promiseTo(person.name), fields, (answers, place) => {
    const what = answers[say.people.what] ?? '';
    const due = dayAnswered(answers[say.people.by], today, 'future');
    return { line: promiseLine(place.linkBeside(what), what, due), done: say.people.promised(what) };
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
  const answers = await askForm(tools.app, title, fields, say.people.record);
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
  const heading = desk.settings.captureHeading.trim() || say.shared.captureHeading;
  await changes.make(done, [{ file, change: addToSection(heading, line) }], line);
}
