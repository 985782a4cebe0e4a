import { debounce, ItemView, setIcon, type WorkspaceLeaf } from 'obsidian';
import { say } from '../../i18n/words';
import type { FolderProposal } from '../../notes/propose-folders';
import { unusedId } from '../../ui/dom';
import { renderFirstPage, stillReading } from '../../ui/first-page';
import { pickByName } from '../../ui/picker';
import { reportingFailures } from '../../vault/failure';
import { createNote } from '../../vault/new-note';
import { includeFolder, notesByFolder, surveyFolders } from '../../vault/folder-proposals';
import type { SettingsStore } from '../../vault/settings-store';
import { type FirstLook, firstNote, type FirstStep, firstSteps, isEmptyVault } from '../first-run';
import { findExample, writeExample } from './example';
import type { SuggestionDesk, SuggestionDeps } from './suggestion-desk';

export const FIRST_RUN_VIEW = 'reference-desk-welcome';

/** What the page needs. */
export interface FirstRunDeps extends SuggestionDeps {
  readonly store: SettingsStore;
}

/** What the page starts but does not do itself. */
export interface FirstRunHandlers {
  /** Shows the suggestions of a note, or of all. */
  review(path: string | null): void;
  openFollowUps(): void;
  addPerson(): void;
}

/** A button and a line that says what it does. */
interface Offer {
  readonly label: string;
  readonly more: string;
  readonly disabled?: boolean;
  run(): unknown;
}

/** Milliseconds without a change: whoever reads all notes again changes the network every few. */
const calm = 300;

/** The first thing that somebody new sees: what was found in their notes, and three ways on. */
export class FirstRunView extends ItemView {
  override icon = 'book-open';
  override navigation = true;
  /** Null until they have been counted for the first time. */
  private sentences: number | null = null;
  /** Those whom sentences name and nobody knows yet. */
  private newPeople: readonly string[] = [];
  private proposals: readonly FolderProposal[] = [];
  private turn = 0;
  /** The settings with which sentences and folders were last looked for; null where they should be looked for again. */
  private lookedWith: unknown = null;
  /** How many notes, people and meetings there were then. */
  private lookedAt = '';
  private hasChanged = false;
  /** What is on the page, so that it is only drawn anew where something is different. */
  private shown = '';
  private readonly later = debounce(() => this.update(), calm, true);

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: FirstRunDeps,
    private readonly suggestions: SuggestionDesk,
    private readonly handlers: FirstRunHandlers,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return FIRST_RUN_VIEW;
  }

  override getDisplayText(): string {
    return say.suggestions.welcome;
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('reference-desk-welcome');
    this.register(
      this.deps.desk.onChange(() => {
        this.hasChanged = true;
        this.later();
      }),
    );
    this.registerEvent(this.app.workspace.on('active-leaf-change', (leaf) => this.comeBack(leaf)));
    this.register(() => this.later.cancel());
    this.update();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.turn++;
    return Promise.resolve();
  }

  /** Whoever comes back from the suggestions finds fewer of them. */
  private comeBack(leaf: WorkspaceLeaf | null): void {
    if (leaf !== this.leaf || !this.hasChanged) return;
    this.lookedWith = null;
    this.later();
  }

  private update(): void {
    const { desk } = this.deps;
    this.show();
    if (desk.indexing) return;
    // Who is known, or where there was a talk, decides what sentences mean; other changes wait until somebody comes back.
    const { notes, people, meetings } = this.firstLook();
    const counts = [notes, people, meetings].join(' ');
    if (this.lookedWith === desk.settings && this.lookedAt === counts) return;
    this.lookedWith = desk.settings;
    this.lookedAt = counts;
    void this.look();
  }

  /** Folders first, which takes moments; then the sentences. Both in idle slices. */
  private async look(): Promise<void> {
    const turn = ++this.turn;
    this.hasChanged = false;
    const proposals = await surveyFolders(this.app, await this.deps.readRules());
    if (turn !== this.turn) return;
    this.proposals = proposals;
    this.show();
    const found = await this.suggestions.read();
    if (turn !== this.turn) return;
    const said = found.filter(({ kind }) => kind !== 'new-person');
    // One sentence may say several things.
    this.sentences = new Set(said.map(({ source, sentence }) => `${source.path}\n${sentence}`)).size;
    this.newPeople = found.flatMap(({ kind, who }) => (kind === 'new-person' ? [who.name] : []));
    this.show();
  }

  private show(): void {
    const { contentEl, deps } = this;
    if (deps.desk.indexing) {
      contentEl.empty();
      renderFirstPage(contentEl, stillReading(deps.desk.percentRead));
      return;
    }
    const look = this.firstLook();
    const meetings = this.proposals.find(({ kind }) => kind === 'meeting') ?? null;
    const likely = { people: this.proposals.some(({ kind }) => kind === 'person'), meetings: meetings !== null };
    const steps = firstSteps(look, likely).map((step) => [step, this.offerOf(step, meetings)] as const);
    const state = JSON.stringify([look, steps]);
    if (state === this.shown && contentEl.find('.reference-desk-welcome-page')) return;
    this.shown = state;
    const focused = contentEl.doc.activeElement?.getAttribute('data-step') ?? null;
    const scroll = contentEl.scrollTop;
    contentEl.empty();
    const page = contentEl.createDiv({ cls: 'reference-desk-welcome-page' });
    setIcon(page.createDiv({ cls: 'reference-desk-welcome-icon', attr: { 'aria-hidden': 'true' } }), 'coffee');
    page.createEl('h1', { text: say.suggestions.welcomeTitle() });
    const status = page.createDiv({ cls: 'reference-desk-welcome-found', attr: { role: 'status' } });
    for (const text of foundWords(look)) status.createEl('p', { text });
    const list = page.createEl('ul', { cls: 'reference-desk-welcome-steps' });
    for (const [index, [step, offer]] of steps.entries()) renderOffer(list, step, offer, index === 0);
    if (isEmptyVault(look)) this.renderFirstNote(page);
    page.createEl('p', {
      cls: 'reference-desk-welcome-again',
      text: say.suggestions.openThisAgain(say.plugin.openWelcomePage),
    });
    contentEl.scrollTop = scroll;
    this.focusStep(focused);
  }

  private firstLook(): FirstLook {
    const { network } = this.deps.desk;
    return {
      notes: [...network.notes()].length,
      people: network.people().filter(({ me }) => !me).length,
      meetings: network.meetings().length,
      sentences: this.sentences,
      newPeople: this.newPeople,
      hasFolders: this.app.vault.getAllFolders().length > 0,
    };
  }

  private offerOf(step: FirstStep, meetings: FolderProposal | null): Offer {
    const { suggestions } = say;
    const { handlers } = this;
    switch (step) {
      case 'review': {
        const disabled = this.sentences === null;
        const more = disabled ? suggestions.lookingMore : suggestions.reviewMore;
        return { label: suggestions.review, more, disabled, run: () => handlers.review(null) };
      }
      case 'follow-ups':
        return {
          label: suggestions.openFollowUps,
          more: suggestions.openFollowUpsMore,
          run: () => handlers.openFollowUps(),
        };
      case 'add-person':
        return {
          label: suggestions.addFirstPerson,
          more: suggestions.addFirstPersonMore,
          run: () => handlers.addPerson(),
        };
      case 'people-folder':
        return {
          label: suggestions.choosePeopleFolder,
          more: this.peopleFolderWords(),
          run: () => this.choosePeopleFolder(),
        };
      case 'meeting-folder':
        return {
          label: suggestions.addMeetingFolder,
          more: meetings ? suggestions.meetingFolderMore(meetings) : '',
          run: () => meetings && includeFolder(this.deps.store, meetings),
        };
      case 'example': {
        const isThere = findExample(this.deps) !== null;
        return {
          label: isThere ? suggestions.openExample : suggestions.tryExample,
          more: isThere ? suggestions.openExampleMore(suggestions.exampleFolder()) : suggestions.tryExampleMore(),
          run: () => this.openExample(),
        };
      }
    }
  }

  private peopleFolderWords(): string {
    const { suggestions } = say;
    const guess = this.proposals.find(({ kind }) => kind === 'person');
    if (guess) return suggestions.peopleFolderGuess(guess);
    const { peopleFolders } = this.deps.store.current;
    return peopleFolders.length > 0 ? suggestions.peopleFolderNow(peopleFolders) : suggestions.peopleFolderMore;
  }

  /** Folders that look like people come first, then all others by their paths. */
  private async choosePeopleFolder(): Promise<void> {
    const { store } = this.deps;
    const counts = notesByFolder(this.app);
    const likely = new Map(
      this.proposals.flatMap(({ folder, kind, notes }) => (kind === 'person' ? [[folder, notes] as const] : [])),
    );
    const others = [...counts.keys()].filter((folder) => !likely.has(folder)).sort((a, b) => a.localeCompare(b));
    const picked = await pickByName(this.app, {
      placeholder: say.suggestions.findFolder,
      empty: say.suggestions.noFolder,
      items: [...likely.keys(), ...others].filter((folder) => !store.current.peopleFolders.includes(folder)),
      nameOf: (folder) => folder,
      noteOf: (folder) => {
        const notes = likely.get(folder);
        return notes === undefined
          ? say.suggestions.folderHolds(counts.get(folder) ?? 0)
          : say.suggestions.folderLooksLikePeople(notes);
      },
    });
    if (picked !== null) await includeFolder(store, { folder: picked, kind: 'person' });
  }

  private openExample(): Promise<void> {
    const review = (path: string): void => this.handlers.review(path);
    return reportingFailures(async () => review(await writeExample(this.deps, review)));
  }

  /** What to type, for those who would rather write than press buttons. */
  private renderFirstNote(page: HTMLElement): void {
    const { suggestions } = say;
    const { name, text } = firstNote(this.deps.desk.today());
    const box = page.createDiv({ cls: 'reference-desk-welcome-typing' });
    box.createEl('p', { text: suggestions.orTypeThis(name) });
    box.createEl('pre', { text: text.trim(), attr: { tabindex: '0', 'aria-label': name, role: 'group' } });
    box.createEl('p', { text: suggestions.whatItBecomes() });
    const create = box.createEl('button', { text: suggestions.createThisNote, attr: { 'data-step': 'create' } });
    create.addEventListener('click', () => void this.createFirstNote(name, text));
  }

  private createFirstNote(name: string, text: string): Promise<void> {
    return reportingFailures(async () => {
      const file = await createNote(this.app, '', name, text);
      await this.deps.changes.make(say.suggestions.newNote(file.basename), [], { made: [{ file, text }] });
      await this.deps.desk.open({ path: file.path, line: null });
    });
  }

  /** Keeps the focus where it was; puts it on the first button once the page is complete and nobody is elsewhere. */
  private focusStep(before: string | null): void {
    const { contentEl } = this;
    const kept = before === null ? null : contentEl.find(`[data-step="${before}"]`);
    if (kept) kept.focus({ preventScroll: true });
    else if (this.sentences !== null && this.app.workspace.getActiveViewOfType(FirstRunView) === this) {
      const { activeElement, body } = contentEl.doc;
      const isFree = !activeElement || activeElement === body || contentEl.contains(activeElement);
      if (isFree) contentEl.find('[data-step]')?.focus({ preventScroll: true });
    }
  }
}

function foundWords(look: FirstLook): readonly string[] {
  const { suggestions } = say;
  const { sentences, newPeople, people } = look;
  const read = suggestions.notesRead(look);
  if (sentences === null) return [read, suggestions.lookingForSentences];
  const found = sentences > 0 ? [suggestions.sentencesFound(sentences)] : [];
  const met = newPeople.length > 0 ? [suggestions.newPeopleFound(newPeople)] : [];
  if (found.length + met.length > 0) return [read, ...found, ...met];
  return people === 0 ? [read] : [read, suggestions.noSentences];
}

function renderOffer(list: HTMLElement, step: FirstStep, offer: Offer, isFirst: boolean): void {
  const item = list.createEl('li');
  const id = unusedId();
  const button = item.createEl('button', { text: offer.label, attr: { 'data-step': step, 'aria-describedby': id } });
  button.disabled = offer.disabled === true;
  button.toggleClass('mod-cta', isFirst && !button.disabled);
  button.addEventListener('click', () => void offer.run());
  item.createEl('p', { text: offer.more, attr: { id } });
}
