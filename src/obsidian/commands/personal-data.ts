import { ConfirmationModal, Notice, type PaneType, type TFile } from 'obsidian';
import { isoOf } from '../../core/model/day';
import type { Person } from '../../core/model/person';
import type { Source } from '../../core/model/source';
import { aboutPerson, type Fact, type Section } from '../../core/queries/about-person';
import { counted } from '../../words/counted';
import { placesAbout, type PlaceAbout } from '../../core/queries/places-about';
import { compareText } from '../../core/reading/fold';
import { linkTarget } from '../../templating/escape-link';
import { inlineMarkdown, markdownAtLineStart } from '../../templating/escape-markdown';
import type { ActionTools } from '../actions/person-action';
import { messageOf } from '../message-of';
import { createNote } from '../new-note';
import { pickPerson } from '../pickers/person-picker';
import { renderSection } from '../views/person/render-about';
import { placeWords } from '../views/source-tooltip';
import { longNotice, reportingFailures } from './template-tools';
import { unknownPerson } from './unknown-person';

/** All that the notes say of somebody in a new note, every place quoted: for those who ask what is kept on them. */
export async function exportPerson(tools: ActionTools): Promise<void> {
  const { app, desk } = tools;
  await desk.whenReady();
  const open = desk.network.personAt(app.workspace.getActiveFile()?.path ?? '');
  const person = open && !open.me ? open : await pickSomebody(tools, 'to export what notes say of them');
  if (!person) return;
  const title = `What notes say of ${person.name}`;
  const { sections, places } = await lookThrough(tools, person);
  // An earlier export says nothing new.
  const facts = places.filter(({ source }) => !source.path.startsWith(title));
  const text = exported(title, isoOf(desk.today()), [...sections, { title: 'In your notes', facts }]);
  await reportingFailures(async () => {
    // In no folder, since a folder may make it a person or a meeting.
    const { path } = await createNote(app, '/', title, text);
    await desk.open({ path, line: null });
    const found = counted(facts.length, 'place');
    new Notice(`“${path}” quotes ${found}. Read it before you pass it on: lines may tell of others, too.`, longNotice);
  });
}

/** Shows what would go and what would stay. Only the person's note can go: nothing is cascaded. */
export async function erasePerson(tools: ActionTools): Promise<void> {
  const { app, desk } = tools;
  await desk.whenReady();
  const person = await pickSomebody(tools, 'to see what erasing them means');
  if (!person) return;
  if (person.me) {
    new Notice('That is you. If you mean it, delete your own note by hand.');
    return;
  }
  const file = person.path === null ? null : app.vault.getFileByPath(person.path);
  const seen = file && { file, path: file.path, text: await app.vault.cachedRead(file) };
  const { places } = await lookThrough(tools, person);
  preview(
    tools,
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

function preview(tools: ActionTools, name: string, seen: SeenNote | null, stays: readonly PlaceAbout[]): void {
  const modal = new ConfirmationModal(tools.app).setTitle(`Erase ${name}`);
  const { contentEl } = modal;
  contentEl.addClass('reference-desk-erase');
  const goes = seen
    ? 'Their note goes where Obsidian puts deleted files. Nothing else is written.'
    : `${name} has no note, so there is nothing to delete.`;
  const rest =
    stays.length > 0 ? 'What other notes say stays: choose a place to change it by hand.' : 'No other note names them.';
  contentEl.createEl('p', { text: `${goes} ${rest}` });
  const open = (source: Source, pane: PaneType | boolean): void => {
    modal.close();
    void tools.desk.open(source, pane);
  };
  const list = (title: string, places: readonly PlaceAbout[]): void => {
    const facts = places.map((place) => ({ ...place, when: placeWords(place.source) }));
    if (facts.length > 0) renderSection(contentEl, { title, facts }, { open });
  };
  list('Goes', seen ? [{ words: name, source: { path: seen.path, line: null } }] : []);
  list('Stays', stays);
  if (seen) {
    const left = stays.length > 0 ? ` ${name} is still named in ${counted(stays.length, 'place')}.` : '';
    modal.addButton((button) =>
      button
        .setButtonText('Delete note')
        .setDestructive()
        .onClick(() => erase(tools, seen, left)),
    );
  }
  modal.addButton((button) => button.setButtonText('Cancel').setCancel().setInitialFocus());
  modal.open();
}

/** Only the note that was shown: one that changed, moved or went since stays as it is. */
async function erase({ app }: ActionTools, { file, path, text }: SeenNote, left: string): Promise<void> {
  let words = `“${path}” is not as you saw it any more. Look again. Nothing was deleted.`;
  try {
    if (app.vault.getFileByPath(path) === file && (await app.vault.read(file)) === text) {
      await app.fileManager.trashFile(file);
      words = `“${path}” was deleted.${left}`;
    }
  } catch (error) {
    words = `“${path}” could not be deleted: ${messageOf(error)} Try again, or delete it by hand.`;
  }
  new Notice(words, longNotice);
}

/** Anybody, also by a name that only the text of notes may know. Nobody is added. */
async function pickSomebody({ app, desk }: ActionTools, purpose: string): Promise<Person | null> {
  const picked = await pickPerson(app, desk, purpose, ['Only a name', 'to look for a name']);
  if (!picked || 'person' in picked) return picked && picked.person;
  const [found, ...more] = desk.network.findPeople(picked.newName);
  return found && more.length === 0 ? found : unknownPerson(picked.newName);
}

/** What is known of somebody, and every place of the vault's notes that says it. */
async function lookThrough(
  { app, desk }: ActionTools,
  person: Person,
): Promise<{ readonly sections: readonly Section[]; readonly places: readonly PlaceAbout[] }> {
  const { network } = desk;
  const sections = aboutPerson(network, person, desk.today(), desk.rules);
  const facts = sections.flatMap((section) => section.facts);
  const places: PlaceAbout[] = [];
  const notice = new Notice('Looking through all notes…', 0);
  for (const file of app.vault.getMarkdownFiles().sort((a, b) => compareText(a.path, b.path))) {
    const leadsTo = (target: string): boolean | null => {
      const to = app.metadataCache.getFirstLinkpathDest(target, file.path)?.path ?? '';
      return to === person.path || (network.personAt(to) ? false : null);
    };
    try {
      places.push(...placesAbout(person, facts, file.path, await app.vault.cachedRead(file), leadsTo));
    } catch (error) {
      const words = `Could not be read, so look into it by hand: ${messageOf(error)}`;
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

/** A note that says nothing by itself when it is read again: quotations, of plain words, with a link to where they stand. */
function exported(title: string, day: string, sections: readonly Chapter[]): string {
  const quoted = sections.map(({ title: heading, facts }) => {
    const lines = facts.map(({ words, when, source }) => {
      const line = source?.line == null ? '' : `, line ${source.line}`;
      const place = source ? ` ([[${linkTarget(source.path.slice(0, -'.md'.length))}]]${line})` : '';
      return `> ${markdownAtLineStart(words)}${when ? `, ${inlineMarkdown(when)}` : ''}${place}  \n`;
    });
    return `\n## ${heading}\n\n${lines.join('')}`;
  });
  return `# ${inlineMarkdown(title)}\n\nAs of ${day}.\n${quoted.join('')}`;
}
