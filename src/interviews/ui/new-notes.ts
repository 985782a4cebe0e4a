import { say } from '../../i18n/words';
import {
  gatherCompany,
  makeAndOpenNote,
  reportingFailures,
  type TemplateTools,
  longNotice,
  makeNote,
} from './insert-template';
import { askPrompts } from './template-picker';
import { isoOf } from '../../model/day';
import { type Person, unknownPerson } from '../../model/person';
import { pickPerson } from '../../ui/person-picker';
import type { DeskIndex } from '../../vault/desk-index';
import { Notice } from 'obsidian';

const template = 'Meeting';

/** Asks with whom, and opens a note of the meeting template for today. */
export async function newMeeting(tools: TemplateTools): Promise<void> {
  const { app, desk, templates } = tools;
  await desk.whenReady();
  await reportingFailures(async () => {
    const { prompts } = await templates.needsOf(template);
    const company = await gatherCompany(tools, null, 1, say.interviews.toNoteMeeting);
    const answers = company && (await askPrompts(app, template, prompts));
    if (!company || !answers) return;
    const filled = await templates.fill(template, company, answers);
    const folder = desk.settings.newMeetingFolder.trim() || filled.folder;
    const [first] = company.people;
    await makeAndOpenNote(tools, { ...filled, folder }, '', `${isoOf(desk.today())} ${first.name}`);
  });
}

/** Milliseconds within which Obsidian has indexed a note that was just made. */
const longestIndexing = 5_000;

/** Asks for a name and opens the person's note: the one there is, or one made from the person template. */
export async function addPerson(tools: TemplateTools): Promise<void> {
  const { app, desk } = tools;
  await desk.whenReady();
  const picked = await pickPerson(app, desk, say.people.toOpenTheirNote);
  if (!picked) return;
  await reportingFailures(async () => {
    const person = 'person' in picked ? picked.person : await addPersonNote(tools, picked.newName);
    if (person) await desk.openPerson(person);
  });
}

/** Makes a note for somebody new and waits until they are known; null, after a notice, where they do not become known. */
export async function addPersonNote(tools: TemplateTools, name: string): Promise<Person | null> {
  const { desk, templates } = tools;
  const known = desk.network.findPeople(name);
  const withNote = known.find((person) => person.path !== null);
  if (withNote) return withNote;
  const somebody = known[0] ?? unknownPerson(name);
  const filled = await templates.fill('Person', { people: [somebody], meeting: null });
  const folder = desk.settings.newPersonFolder.trim() || filled.folder;
  const { file } = await makeNote(tools, { ...filled, folder, filename: name }, '', name);
  const person = await untilKnown(desk, file.path);
  if (!person) new Notice(say.people.madeButNoPerson(file.path), longNotice);
  return person;
}

function untilKnown(desk: DeskIndex, path: string): Promise<Person | null> {
  const now = desk.network.personAt(path);
  if (now) return Promise.resolve(now);
  return new Promise((resolve) => {
    const finish = (person: Person | null): void => {
      stop();
      window.clearTimeout(timer);
      resolve(person);
    };
    const timer = window.setTimeout(() => finish(null), longestIndexing);
    const stop = desk.onChange(() => {
      const person = desk.network.personAt(path);
      if (person) finish(person);
    });
  });
}
