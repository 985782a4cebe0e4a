import { ConfirmationModal, Notice, type PaneType, type TFile } from 'obsidian';
import { isoOf } from '../../model/day';
import { type Person, unknownPerson } from '../../model/person';
import type { Source } from '../../model/source';
import { aboutPerson, type Fact, type Section, placesAbout, type PlaceAbout } from '../about-person';
import { compareText } from '../../notes/fold';
import { linkTarget } from '../../templating/escape-link';
import { inlineMarkdown, markdownAtLineStart } from '../../templating/escape-markdown';
import { placeWords } from '../../ui/dom';
import { pickPerson } from '../../ui/picker';
import { longNotice, messageOf, reportingFailures } from '../../vault/failure';
import { createNote } from '../../vault/new-note';
import type { PersonActionDeps } from './person-actions';
import { renderSection } from './person-view';
import { say } from '../../i18n/words';

/** What exporting and erasing what is kept on somebody need. */
export type PersonalDataDeps = Pick<PersonActionDeps, 'app' | 'desk'>;

/** All that the notes say of somebody in a new note, every place quoted: for those who ask what is kept on them. */
export async function exportPerson(deps: PersonalDataDeps): Promise<void> {
  const { app, desk } = deps;
  await desk.whenReady();
  const open = desk.network.personAt(app.workspace.getActiveFile()?.path ?? '');
  const person = open && !open.me ? open : await pickSomebody(deps, say.people.toExport);
  if (!person) return;
  const title = say.people.whatNotesSayOf(person.name);
  const { sections, places } = await lookThrough(deps, person);
  // An earlier export says nothing new.
  const facts = places.filter(({ source }) => !source.path.startsWith(title));
  const text = exported(title, isoOf(desk.today()), [...sections, { title: say.people.inYourNotes, facts }]);
  await reportingFailures(async () => {
    // In no folder, since a folder may make it a person or a meeting.
    const { path } = await createNote(app, '/', title, text);
    await desk.open({ path, line: null });
    new Notice(say.people.exported({ path, places: facts.length }), longNotice);
  });
}

/** Shows what would go and what would stay. Only the person's note can go: nothing is cascaded. */
export async function erasePerson(deps: PersonalDataDeps): Promise<void> {
  const { app, desk } = deps;
  await desk.whenReady();
  const person = await pickSomebody(deps, say.people.toErase);
  if (!person) return;
  if (person.me) {
    new Notice(say.people.eraseYourself);
    return;
  }
  const file = person.path === null ? null : app.vault.getFileByPath(person.path);
  const seen = file && { file, path: file.path, text: await app.vault.cachedRead(file) };
  const { places } = await lookThrough(deps, person);
  preview(
    deps,
    person.name,
    seen,
    places.filter(({ source }) => source.path !== file?.path),
  );
}

/** A note as the user was shown it. */
interface SeenNote {
  readonly file: TFile;
  readonly path: string;
  readonly text: string;
}

function preview(deps: PersonalDataDeps, name: string, seen: SeenNote | null, stays: readonly PlaceAbout[]): void {
  const modal = new ConfirmationModal(deps.app).setTitle(say.people.erase(name));
  const { contentEl } = modal;
  contentEl.addClass('reference-desk-erase');
  const goes = seen ? say.people.noteGoesToTrash : say.people.noNoteToDelete(name);
  const rest = stays.length > 0 ? say.people.othersStay : say.people.othersSayNothing;
  contentEl.createEl('p', { text: `${goes} ${rest}` });
  const open = (source: Source, pane: PaneType | boolean): void => {
    modal.close();
    void deps.desk.open(source, pane);
  };
  const list = (title: string, places: readonly PlaceAbout[]): void => {
    const facts = places.map((place) => ({ ...place, when: placeWords(place.source) }));
    if (facts.length > 0) renderSection(contentEl, { title, facts }, { open });
  };
  list(say.people.goes, seen ? [{ words: name, source: { path: seen.path, line: null } }] : []);
  list(say.people.stays, stays);
  if (seen) {
    modal.addButton((button) =>
      button
        .setButtonText(say.people.deleteNote)
        .setDestructive()
        .onClick(() => erase(deps, seen, { name, places: stays.length })),
    );
  }
  modal.addButton((button) => button.setButtonText(say.people.cancel).setCancel().setInitialFocus());
  modal.open();
}

/** Only the note that was shown: one that changed, moved or went since stays as it is. */
async function erase(
  { app }: PersonalDataDeps,
  { file, path, text }: SeenNote,
  left: { readonly name: string; readonly places: number },
): Promise<void> {
  let words = say.people.changedSinceSeen(path);
  try {
    if (app.vault.getFileByPath(path) === file && (await app.vault.read(file)) === text) {
      await app.fileManager.trashFile(file);
      words = say.people.deleted({ path, ...left });
    }
  } catch (error) {
    words = say.people.notDeleted({ path, message: messageOf(error) });
  }
  new Notice(words, longNotice);
}

/** Anybody, also by a name that only the text of notes may know. Nobody is added. */
async function pickSomebody({ app, desk }: PersonalDataDeps, purpose: string): Promise<Person | null> {
  const picked = await pickPerson(app, desk, purpose, {
    onlyName: [say.people.onlyName, say.people.toLookForName],
  });
  if (!picked || 'person' in picked) return picked && picked.person;
  const [found, ...more] = desk.network.findPeople(picked.newName);
  return found && more.length === 0 ? found : unknownPerson(picked.newName);
}

/** What is known of somebody, and every place of the vault's notes that says it. */
async function lookThrough(
  { app, desk }: PersonalDataDeps,
  person: Person,
): Promise<{ readonly sections: readonly Section[]; readonly places: readonly PlaceAbout[] }> {
  const { network } = desk;
  const sections = aboutPerson(network, person, desk.today(), desk.rules);
  const facts = sections.flatMap((section) => section.facts);
  const places: PlaceAbout[] = [];
  const notice = new Notice(say.people.lookingThroughAllNotes, 0);
  for (const file of app.vault.getMarkdownFiles().sort((a, b) => compareText(a.path, b.path))) {
    const leadsTo = (target: string): boolean | null => {
      const to = app.metadataCache.getFirstLinkpathDest(target, file.path)?.path ?? '';
      return to === person.path || (network.personAt(to) ? false : null);
    };
    try {
      places.push(...placesAbout(person, facts, file.path, await app.vault.cachedRead(file), leadsTo));
    } catch (error) {
      const words = say.people.notRead(messageOf(error));
      places.push({ words, source: { path: file.path, line: null } });
    }
  }
  notice.hide();
  return { sections, places };
}

interface Chapter {
  readonly title: string;
  readonly facts: readonly (Pick<Fact, 'words' | 'source'> & Partial<Pick<Fact, 'when'>>)[];
}

/** `[[Notes/Ada]], line 3` */
function placeAsLink({ path, line }: Source): string {
  const link = `[[${linkTarget(path.slice(0, -'.md'.length))}]]`;
  return line === null ? link : say.ui.placeAndLine({ path: link, line });
}

/** A note that says nothing by itself when it is read again: quotations, of plain words, with a link to where they stand. */
function exported(title: string, day: string, sections: readonly Chapter[]): string {
  const quoted = sections.map(({ title: heading, facts }) => {
    const lines = facts.map(({ words, when, source }) => {
      const place = source ? ` (${placeAsLink(source)})` : '';
      return `> ${markdownAtLineStart(words)}${when ? ` · ${inlineMarkdown(when)}` : ''}${place}  \n`;
    });
    return `\n## ${heading}\n\n${lines.join('')}`;
  });
  return `# ${inlineMarkdown(title)}\n\n${say.people.asOf(day)}\n${quoted.join('')}`;
}
