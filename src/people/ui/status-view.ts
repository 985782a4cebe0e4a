import { debounce, ItemView, Keymap, type PaneType, type WorkspaceLeaf } from 'obsidian';
import { repairLink } from '../../editing/repair-link';
import { say } from '../../i18n/words';
import type { Problem } from '../../model/problem';
import type { Source } from '../../model/source';
import type { FolderProposal } from '../../notes/propose-folders';
import type { ReadRules } from '../../notes/read-rules';
import { firstLack } from '../network-status';
import { placeWords } from '../../ui/dom';
import { renderFirstPage, stillReading } from '../../ui/first-page';
import type { Changes } from '../../vault/changes';
import type { Desk, DeskStatus } from '../../vault/desk';
import { includeFolder, surveyFolders } from '../../vault/folder-proposals';
import type { SettingsStore } from '../../vault/settings-store';

interface StatusHandlers {
  open(source: Source, pane: PaneType | boolean): void;
  include(proposal: FolderProposal): void;
  repair(problem: Problem): void;
  begin(): void;
}

/** More would make the page slow and help no one. */
const mostProblems = 200;

function renderStatus(
  parent: HTMLElement,
  status: DeskStatus,
  proposals: readonly FolderProposal[],
  handlers: StatusHandlers,
): void {
  const page = parent.createDiv({ cls: 'reference-desk-status-page' });
  page.createEl('h1', { text: say.people.networkStatus });
  page.createEl('p', { cls: 'reference-desk-status-summary', text: summaryOf(status) });
  renderLack(page, status, handlers);
  renderProblems(page, status, handlers);
  if (proposals.length > 0) renderProposals(page, proposals, handlers);
  renderRules(page, status);
  renderLeftOut(page, status, handlers);
  page.createEl('p', { cls: 'reference-desk-status-reading', text: readingWords(status) });
}

function summaryOf({ people, ghosts, meetings, introductions, favours, notes, dated }: DeskStatus): string {
  const parts = [
    say.people.peopleCount(people),
    ...(ghosts > 0 ? [say.people.knownByNameOnly(ghosts)] : []),
    say.people.meetingCount(meetings),
    say.people.introductionCount(introductions),
    say.people.favourCount(favours),
  ];
  const read = say.people.notesReadAndDated({ notes, dated });
  return `${parts.join(', ')}. ${read}.`;
}

/** What is missing before much can be shown, and the page that helps. */
function renderLack(page: HTMLElement, status: DeskStatus, handlers: StatusHandlers): void {
  const lack = firstLack(status);
  if (!lack) return;
  const box = page.createDiv({ cls: 'reference-desk-status-lack' });
  box.createEl('p', { text: say.plugin.whyLacking(lack) });
  const button = box.createEl('button', { text: say.plugin.openWelcomePage });
  button.addEventListener('click', () => handlers.begin());
}

function renderProposals(page: HTMLElement, proposals: readonly FolderProposal[], handlers: StatusHandlers): void {
  page.createEl('h2', { text: say.people.foldersToInclude });
  page.createEl('p', {
    text: say.people.noNoteIsChanged,
  });
  const list = page.createEl('ul', { cls: 'reference-desk-proposals' });
  for (const proposal of proposals) {
    const item = list.createEl('li');
    const words = item.createDiv();
    words.createDiv({ cls: 'reference-desk-proposal-what', text: proposalWords(proposal) });
    const why = {
      name: say.people.becauseOfName,
      properties: say.people.becauseOfProperties,
      titles: say.people.becauseOfNamesOfNotes,
    }[proposal.because];
    words.createDiv({ cls: 'reference-desk-proposal-why', text: why });
    const button = item.createEl('button', {
      text: say.people.includeFolder,
      attr: { 'aria-label': say.people.includeFolderNamed(proposal.folder) },
    });
    button.addEventListener('click', () => handlers.include(proposal));
  }
}

function proposalWords({ notes, folder, kind }: FolderProposal): string {
  return kind === 'person'
    ? say.people.peopleInFolder({ notes, folder })
    : say.people.meetingsInFolder({ notes, folder });
}

function renderRules(page: HTMLElement, { rules }: DeskStatus): void {
  if (rules.length === 0) return;
  page.createEl('h2', { text: say.people.whyTheyCount });
  const table = page.createEl('table');
  const head = table.createEl('thead').createEl('tr');
  for (const text of [say.people.countsAs, say.people.becauseOf, say.people.notes]) head.createEl('th', { text });
  const body = table.createEl('tbody');
  for (const { kind, rule, notes } of rules) {
    const row = body.createEl('tr');
    for (const text of [say.people.kindOfNote(kind), rule, String(notes)]) row.createEl('td', { text });
  }
}

function renderProblems(page: HTMLElement, status: DeskStatus, handlers: StatusHandlers): void {
  const { problems, settingsProblems, missingPlaces } = status;
  const number = problems.length + settingsProblems.length + missingPlaces.length;
  page.createEl('h2', { text: number === 0 ? say.people.noProblems : say.people.problemCount(number) });
  if (number === 0) return;
  const list = page.createEl('ul', { cls: 'reference-desk-problems' });
  for (const text of settingsProblems) list.createEl('li', { text });
  for (const { what, remedy } of missingPlaces) {
    const item = list.createEl('li');
    item.createDiv({ text: what });
    item.createDiv({ cls: 'reference-desk-remedy', text: remedy });
  }
  for (const problem of problems.slice(0, mostProblems)) renderProblem(list, problem, handlers);
  if (problems.length > mostProblems)
    page.createEl('p', { text: say.people.andMoreProblems(problems.length - mostProblems) });
}

function renderProblem(list: HTMLElement, problem: Problem, handlers: StatusHandlers): void {
  const { path, line, what, remedy, repair } = problem;
  const item = list.createEl('li');
  renderPlace(item.createDiv(), { path, line }, handlers);
  item.createDiv({ text: what });
  item.createDiv({ cls: 'reference-desk-remedy', text: remedy });
  if (!repair) return;
  const label = say.people.repairLinkTo({ target: repair.target, to: repair.to });
  const button = item.createEl('button', { text: say.people.repairLink, attr: { 'aria-label': label } });
  button.addEventListener('click', () => handlers.repair(problem));
}

function renderLeftOut(page: HTMLElement, { leftOut }: DeskStatus, handlers: StatusHandlers): void {
  if (leftOut.length === 0) return;
  page.createEl('h2', { text: say.people.leftOut });
  const list = page.createEl('ul', { cls: 'reference-desk-left-out' });
  for (const { why, notes, examples } of leftOut) {
    const item = list.createEl('li');
    item.createDiv({ text: say.people.leftOutBecause({ notes, why }) });
    const places = item.createDiv();
    for (const path of examples) renderPlace(places, { path, line: null }, handlers);
    if (notes > examples.length) places.createSpan({ text: say.people.andMoreExamples(notes - examples.length) });
  }
}

function renderPlace(parent: HTMLElement, source: Source, handlers: StatusHandlers): void {
  const text = placeWords(source);
  const link = parent.createEl('a', { cls: 'reference-desk-place', text, attr: { href: '#', 'data-place': text } });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    handlers.open(source, Keymap.isModEvent(event));
  });
}

function readingWords({ reading }: DeskStatus): string {
  if (!reading) return '';
  const at = new Date(reading.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return say.people.allNotesWereRead(at);
}

export const STATUS_VIEW = 'reference-desk-status';

/** What proposing folders needs. */
export interface StatusViewDeps {
  readonly store: SettingsStore;
  readonly readRules: () => Promise<ReadRules>;
  readonly changes: Changes;
  /** Opens the page that says how to begin. */
  readonly openWelcome: () => void;
}

/** Milliseconds: a page of figures need not follow every keystroke. */
const calm = 300;

/** What was read in the vault, by which rules, and what could not be; and folders that could be included. */
export class StatusView extends ItemView {
  override icon = 'activity';
  override navigation = true;
  private proposals: readonly FolderProposal[] = [];
  private surveyed: unknown = null;
  private readonly later = debounce(() => this.show(), calm, true);

  constructor(
    leaf: WorkspaceLeaf,
    private readonly desk: Desk,
    private readonly deps: StatusViewDeps,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return STATUS_VIEW;
  }

  override getDisplayText(): string {
    return say.people.networkStatus;
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('reference-desk-status');
    this.register(this.desk.onChange(() => this.later()));
    this.register(() => this.later.cancel());
    this.show();
    return Promise.resolve();
  }

  private show(): void {
    const { contentEl, desk } = this;
    const scroll = contentEl.scrollTop;
    const focused = contentEl.doc.activeElement?.getAttribute('data-place') ?? null;
    contentEl.empty();
    if (desk.indexing) {
      renderFirstPage(contentEl, stillReading(desk.percentRead));
      return;
    }
    this.surveyOnce();
    const handlers: StatusHandlers = {
      open: (source, pane) => void desk.open(source, pane),
      repair: (problem) => void this.repair(problem),
      begin: () => this.deps.openWelcome(),
      include: (proposal) => void includeFolder(this.deps.store, proposal),
    };
    renderStatus(contentEl, desk.status(), this.proposals, handlers);
    contentEl.scrollTop = scroll;
    if (focused === null) return;
    contentEl
      .findAll('[data-place]')
      .find((el) => el.getAttribute('data-place') === focused)
      ?.focus();
  }

  /** The one link of a problem, and nothing else in its note. */
  private async repair({ path, line, repair }: Problem): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    if (!file || !repair) return;
    const { target, to } = repair;
    await this.deps.changes.make(say.people.linkRepaired(to), [{ file, change: repairLink({ target, line }, to) }]);
  }

  /** Folders are looked for once for the settings as they are: a proposal accepted is a proposal gone. */
  private surveyOnce(): void {
    const { settings } = this.desk;
    if (this.surveyed === settings) return;
    this.surveyed = settings;
    void this.survey(settings);
  }

  private async survey(settings: unknown): Promise<void> {
    const proposals = await surveyFolders(this.app, await this.deps.readRules());
    if (this.surveyed !== settings) return;
    this.proposals = proposals;
    if (this.contentEl.isConnected) this.show();
  }
}
