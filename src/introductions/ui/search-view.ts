import { ItemView, Keymap, type PaneType, Platform, setIcon, type WorkspaceLeaf } from 'obsidian';
import { dayWords } from '../../i18n/days';
import { say } from '../../i18n/words';
import type { Person, PersonKey } from '../../model/person';
import type { Source } from '../../model/source';
import { type Action, menuOf } from '../../ui/actions';
import { iconButton, setSourceTooltip } from '../../ui/dom';
import { RowKeys } from '../../ui/row-keys';
import { type Beginning, firstActions, type FirstPage, renderFirstPage, stillReading } from '../../ui/first-page';
import type { Desk } from '../../vault/desk';
import { type SearchList, type SearchSummary, searchSummary } from '../chain';

export const SEARCH_VIEW = 'reference-desk-search';

/** What the page starts but does not do itself. */
export interface SearchHandlers extends Beginning {
  /** Drafts a letter to somebody whom others named. */
  writeTo(key: PersonKey): void;
  /** Drafts a letter to whoever named somebody, about how it went. */
  tell(introducer: PersonKey): void;
  actionsFor(person: Person): readonly Action[];
}

interface Row {
  readonly key: string;
  readonly title: string;
  /** Null for a talk. */
  readonly person: Person | null;
  readonly why: string;
  /** Where the reason stands. */
  readonly source: Source;
  readonly write?: { readonly label: string; readonly icon: string; readonly run: () => void };
}

interface Section {
  readonly list: SearchList;
  readonly icon: string;
  readonly rows: readonly Row[];
}

/** The page of my search, in a tab or in a note, in step with the notes. */
export class SearchPage {
  readonly el = createDiv({ cls: 'reference-desk-search' });
  private readonly keys = new RowKeys(this.el);
  /** What is drawn: the same again is left as it is, with its focus. */
  private drawn = '';

  constructor(
    private readonly desk: Desk,
    private readonly handlers: SearchHandlers,
  ) {
    this.el.toggleClass('reference-desk-touch', Platform.isMobile);
  }

  update(): void {
    const { desk, el } = this;
    const summary = desk.indexing ? null : searchSummary(desk.network, desk.today());
    const page = this.pageInstead(summary);
    const sections = summary && !page ? this.sectionsOf(summary) : [];
    const looks = JSON.stringify([page, summary && !page ? wordsOf(summary) : null, sections]);
    if (looks === this.drawn) return;
    this.drawn = looks;
    const rows = this.keys.rows();
    const focused = rows.findIndex((row) => row.contains(el.doc.activeElement));
    const before = rows[focused]?.dataset['row'];
    el.empty();
    if (page) renderFirstPage(el, page);
    if (!summary || page) return;
    el.createEl('p', { cls: 'reference-desk-search-summary', text: wordsOf(summary), attr: { role: 'status' } });
    for (const section of sections) this.renderSection(section);
    this.keys.keepStop();
    if (focused < 0) return;
    const now = this.keys.rows();
    const again = now.findIndex((row) => row.dataset['row'] === before);
    this.keys.focusRow(again >= 0 ? again : Math.min(focused, now.length - 1));
  }

  focusFirst(): void {
    if (this.keys.rows().length > 0) this.keys.focusRow(0);
    else this.el.querySelector<HTMLElement>('button')?.focus();
  }

  /** What to show where there is nothing to sum up. */
  private pageInstead(summary: SearchSummary | null): FirstPage | null {
    if (!summary) return stillReading(this.desk.percentRead);
    if (summary.yields.length + summary.waiting.length + summary.deadEnds.length > 0) return null;
    return {
      icon: 'search',
      title: say.introductions.nobodyNamedTitle,
      paragraphs: [say.introductions.nobodyNamedMore()],
      actions:
        this.desk.network.people().length === 0
          ? firstActions(this.handlers)
          : [{ label: say.plugin.newMeetingWith, run: () => this.handlers.newMeeting() }],
    };
  }

  private sectionsOf(summary: SearchSummary): readonly Section[] {
    const { handlers } = this;
    const people = (
      list: string,
      rows: SearchSummary['toWrite'],
      write?: (person: Person, at: number) => NonNullable<Row['write']>,
    ): readonly Row[] =>
      rows.map(({ person, why, source, asked }, at) => {
        const row = { key: `${list}:${person.key}:${why}`, title: person.name, person, why, source };
        return write && !asked ? { ...row, write: write(person, at) } : row;
      });
    const letter = (person: Person): NonNullable<Row['write']> => ({
      label: say.introductions.writeTo(person.name),
      icon: 'send',
      run: () => handlers.writeTo(person.key),
    });
    const { network } = this.desk;
    const toTell = people('tell', summary.toTell, (person, at) => {
      const by = summary.toTell[at]?.by ?? person.key;
      return {
        label: say.introductions.writeTo(network.person(by)?.name ?? say.shared.someone()),
        icon: 'send',
        run: () => handlers.tell(by),
      };
    });
    const all: readonly Section[] = [
      { list: 'to-write', icon: 'send', rows: people('write', summary.toWrite, letter) },
      { list: 'waiting', icon: 'clock', rows: people('waiting', summary.waiting, letter) },
      { list: 'to-meet', icon: 'coffee', rows: people('meet', summary.toMeet, letter) },
      { list: 'to-tell', icon: 'repeat', rows: toTell },
      { list: 'introducers', icon: 'handshake', rows: summary.yields.map((row) => ofIntroducer(row)) },
      { list: 'talks', icon: 'calendar', rows: summary.talks.map((row) => ofTalk(row)) },
      { list: 'dead-ends', icon: 'moon', rows: people('rest', summary.deadEnds) },
    ];
    return all.filter(({ rows }) => rows.length > 0);
  }

  private renderSection({ list: name, icon, rows }: Section): void {
    const title = say.introductions.searchList(name);
    const section = this.el.createEl('section', { cls: 'reference-desk-group', attr: { 'aria-label': title } });
    const heading = section.createDiv({ cls: 'reference-desk-group-heading' });
    setIcon(heading.createSpan({ cls: 'reference-desk-group-icon', attr: { 'aria-hidden': 'true' } }), icon);
    heading.createSpan({ text: title });
    heading.createSpan({ cls: 'reference-desk-count', text: String(rows.length) });
    const list = section.createEl('ul', { cls: 'reference-desk-rows' });
    for (const row of rows) this.renderRow(list, row);
  }

  private renderRow(list: HTMLElement, row: Row): void {
    const { desk, handlers } = this;
    const { person, source, why } = row;
    const el = list.createEl('li', { cls: 'reference-desk-row', attr: { 'data-row': row.key } });
    const head = el.createDiv({ cls: 'reference-desk-row-head' });
    const name = head.createEl('button', { cls: 'reference-desk-row-name clickable-icon' });
    name.createSpan({ cls: 'reference-desk-row-person', text: row.title });
    if (person?.ghost) name.createSpan({ cls: 'reference-desk-row-ghost', text: say.shared.noNoteYet });
    const openName = (pane: PaneType | boolean): void =>
      void (person?.path ? desk.openPerson(person, pane) : desk.open(source, pane));
    onOpen(name, openName);
    if (row.write) iconButton(head, row.write.icon, row.write.label).addEventListener('click', row.write.run);
    if (person) {
      const more = iconButton(head, 'ellipsis-vertical', say.followUps.moreAbout(person.name));
      more.setAttr('aria-haspopup', 'menu');
      const showActions = (at: { x: number; y: number }): unknown =>
        menuOf(handlers.actionsFor(person)).showAtPosition(at, el.doc);
      more.addEventListener('click', () => {
        const { left, bottom } = more.getBoundingClientRect();
        showActions({ x: left, y: bottom });
      });
      el.addEventListener('contextmenu', (event) => {
        event.preventDefault();
        showActions({ x: event.clientX, y: event.clientY });
      });
    }
    const reason = el.createEl('button', { cls: 'reference-desk-reason' });
    const text = reason.createSpan({ cls: 'reference-desk-reason-text', text: why });
    setSourceTooltip(reason, text, source);
    onOpen(reason, (pane) => void desk.open(source, pane));
    // The keys of the list make the buttons of one row stops for the Tab key.
    for (const button of el.findAll('button')) button.setAttr('tabindex', '-1');
  }
}

function onOpen(button: HTMLElement, open: (pane: PaneType | boolean) => void): void {
  button.addEventListener('click', (event) => open(Keymap.isModEvent(event)));
  button.addEventListener('auxclick', (event) => {
    if (event.button === 1) open('tab');
  });
}

function wordsOf({ talks, withNames, toWrite }: SearchSummary): string {
  const { talksGaveNames, stillToWrite } = say.introductions;
  return `${talksGaveNames({ talks: talks.length, withNames })} ${stillToWrite(toWrite.length)}`;
}

function ofTalk({ meeting, named }: SearchSummary['talks'][number]): Row {
  const names = named.map(({ name }) => name);
  const day = meeting.day === null ? '' : dayWords(meeting.day);
  const source = { path: meeting.path, line: null };
  const why = say.introductions.gaveNames({ day, names });
  return { key: `talk:${meeting.path}`, title: meeting.title, person: null, why, source };
}

function ofIntroducer({ by, why, source }: SearchSummary['yields'][number]): Row {
  return { key: `introducer:${by.key}`, title: by.name, person: by, why, source };
}

/** My search for people to talk to, in a tab. */
export class SearchView extends ItemView {
  override icon = 'search';
  override navigation = true;
  private readonly page: SearchPage;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly desk: Desk,
    private readonly handlers: SearchHandlers,
  ) {
    super(leaf);
    this.page = new SearchPage(desk, handlers);
  }

  override getViewType(): string {
    return SEARCH_VIEW;
  }

  override getDisplayText(): string {
    return say.introductions.mySearch;
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.empty();
    const page = this.contentEl.createDiv({ cls: 'reference-desk-search-page' });
    page.createEl('h1', { text: say.introductions.mySearch });
    page.append(this.page.el);
    this.register(this.desk.onChange(() => this.page.update()));
    this.register(this.handlers.onSuggestions(() => this.page.update()));
    this.page.update();
    return Promise.resolve();
  }

  /** For the keyboard: the first row. */
  focusFirst(): void {
    this.page.focusFirst();
  }
}
