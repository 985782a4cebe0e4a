import { IdleSlices } from '../../vault/schedules';
import { say } from '../../i18n/words';
import { dayWords } from '../../i18n/days';
import type { Connection } from '../../importing/connections';
import { type Day, mondayOf, weekdayOf } from '../../model/day';
import type { Mentioned } from '../../model/meeting';
import type { Person, PersonKey } from '../../model/person';
import type { Source } from '../../model/source';
import {
  aboutPerson,
  birthdayWords,
  calendarMonths,
  calendarWords,
  connectionsSection,
  type DayMark,
  dayMarks,
  type Fact,
  helpFor,
  personToShow,
  type Reach,
  type Section,
  waysToReach,
  weeksShown,
} from '../about-person';
import { firstLines } from '../first-lines';
import { type Action, menuOf, showMenu } from '../../ui/actions';
import type { RecordActions } from './capture';
import { type FirstPage, renderFirstPage, stillReading } from '../../ui/first-page';
import { iconButton, setSourceTooltip } from '../../ui/dom';
import type { Desk } from '../../vault/desk';
import {
  type App,
  ItemView,
  Keymap,
  type PaneType,
  Platform,
  setIcon,
  type TFile,
  type TooltipPlacement,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';

export const PERSON_VIEW = 'reference-desk-person';

/** What the view starts but does not do itself. */
export interface PersonViewHandlers {
  /** Lets the user say whom to show. */
  choose(): void;
  prepare(personKey: string): void;
  actionsFor(person: Person): readonly Action[];
  /** Everything that can be recorded about them. */
  recordActions(person: Person): RecordActions;
  settle(open: NonNullable<Fact['open']>): readonly Action[];
  countMention(person: Person, mention: Mentioned): void;
  /** What may be added to what is known of them. */
  suggestions(key: PersonKey): PersonExtra;
  onSuggestions(listener: () => void): () => void;
  /** Those on LinkedIn that are kept for look-up. */
  connections(): Promise<readonly Connection[]>;
}

/** Something above what the notes say of somebody; drawn again where it looks otherwise. */
export interface PersonExtra {
  readonly looks: unknown;
  render(el: HTMLElement): void;
}

/** All that the notes say of one person, in the side bar: whom the open note is about, unless the view is pinned. */
export class PersonView extends ItemView {
  override icon = 'contact';
  override navigation = false;
  private key: PersonKey | null = null;
  /** As last drawn: the key is another once they get a note, or lose it. */
  private shown: Person | null = null;
  /** Whether who can help is worked out in slices, to be drawn when it is there. */
  private isPreparing = false;
  /** What is drawn: the same again is left as it is, with its focus and its place. */
  private drawn = '';
  private connections: readonly Connection[] = [];
  /** Stays with its person, whatever note is open. */
  private pinned = false;
  /** The open note that was looked at last, and whether it had somebody to show. */
  private followed: { readonly path: string | null; readonly done: boolean } = { path: null, done: false };
  /** The beginning of a person's note, as read last. */
  private read: { readonly path: string; readonly changed: number; readonly words: string } | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly desk: Desk,
    private readonly handlers: PersonViewHandlers,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return PERSON_VIEW;
  }

  override getDisplayText(): string {
    const person = this.person();
    return person ? say.people.about(person.name) : say.people.aboutPerson;
  }

  override getState(): Record<string, unknown> {
    return { person: this.shown?.key ?? this.key, pinned: this.pinned };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const given: { readonly person?: unknown; readonly pinned?: unknown } =
      typeof state === 'object' && state !== null ? state : {};
    if (typeof given.pinned === 'boolean') this.pinned = given.pinned;
    if (typeof given.person === 'string') {
      this.stayAt(this.app.workspace.getActiveFile()?.path ?? null);
      this.show(given.person);
    }
    await super.setState(state, result);
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('reference-desk-about');
    this.contentEl.toggleClass('reference-desk-touch', Platform.isMobile);
    this.register(this.desk.onChange(() => this.follow()));
    this.register(this.handlers.onSuggestions(() => this.draw()));
    this.register(
      this.desk.onRenamed((before, now) => {
        if (this.key === before || this.shown?.path === before) this.key = now;
      }),
    );
    this.registerEvent(
      this.app.vault.on('rename', (file, before) => {
        if (this.followed.path === before) this.followed = { ...this.followed, path: file.path };
      }),
    );
    // A tab that was open already tells of no file that is opened.
    this.registerEvent(this.app.workspace.on('file-open', () => this.follow()));
    this.registerEvent(this.app.workspace.on('active-leaf-change', () => this.follow()));
    this.follow();
  }

  /** Draws again where the file of connections says something else than before. */
  private lookUpConnections(): void {
    void this.handlers.connections().then((all) => {
      if (all === this.connections) return;
      this.connections = all;
      this.draw();
    });
  }

  private show(key: PersonKey): void {
    this.key = key;
    this.shown = null;
    this.contentEl.scrollTop = 0;
    this.draw();
  }

  /** A note that is opened from here leaves the view as it is. */
  private stayAt(path: string | null): void {
    this.followed = { path, done: true };
  }

  /** Shows whom the open note is about, once for a note; a new note may be read a little later than it is opened. */
  private follow(): void {
    const path = this.app.workspace.getActiveFile()?.path ?? null;
    const isNew = path !== this.followed.path;
    if (path === null || this.desk.indexing || this.pinned || (!isNew && this.followed.done)) return this.draw();
    const person = personToShow(this.desk.network, path, this.person()?.key ?? null);
    this.followed = { path, done: person !== null };
    if (person && person.key !== this.person()?.key) {
      this.show(person.key);
      void this.app.workspace.requestSaveLayout();
    } else this.draw();
  }

  private togglePin(): void {
    this.pinned = !this.pinned;
    void this.app.workspace.requestSaveLayout();
    this.followed = { path: null, done: false };
    this.follow();
  }

  /** The beginning of their note; the view is drawn again once it is read. */
  private firstLines({ path }: Person): string {
    const file = path === null ? null : this.app.vault.getFileByPath(path);
    if (!file) return '';
    const known = this.read?.path === file.path ? this.read : null;
    if (known?.changed !== file.stat.mtime) void this.readLines(file);
    return known?.words ?? '';
  }

  private async readLines(file: TFile): Promise<void> {
    const { path } = file;
    const changed = file.stat.mtime;
    // While it is read, it is not read again.
    this.read = { path, changed, words: this.read?.path === path ? this.read.words : '' };
    const text = await this.app.vault.cachedRead(file).catch(() => '');
    if (this.read.path !== path || this.read.changed !== changed) return;
    this.read = { path, changed, words: firstLines(text) };
    this.draw();
  }

  /** Beside the pane, where it covers no row. */
  private tooltipSide(): TooltipPlacement {
    const { leftSplit, rightSplit } = this.app.workspace;
    // From right to left the sides change places, and Obsidian does not say which it means. A phone has no room beside the pane.
    if (Platform.isMobile || this.contentEl.doc.body.hasClass('mod-rtl')) return 'bottom';
    const root = this.leaf.getRoot();
    return root === rightSplit ? 'left' : root === leftSplit ? 'right' : 'bottom';
  }

  private person(): Person | null {
    const { network } = this.desk;
    if (this.key === null) return null;
    const [same, ...namesakes] = this.shown ? network.findPeople(this.shown.name) : [];
    return network.person(this.key) ?? (namesakes.length === 0 ? (same ?? null) : null);
  }

  /** Whether who can help is known by now. The first time that is a second's work in a large vault, which must not hold up the view. */
  private canHelp(): boolean {
    const { desk } = this;
    if (!desk.helpers.prepare(fewSteps)) return true;
    if (this.isPreparing) return false;
    this.isPreparing = true;
    void new IdleSlices()
      .finish(desk.helpers.preparing(), () => this.contentEl.isConnected)
      .then(() => {
        this.isPreparing = false;
        if (this.contentEl.isConnected) this.draw();
      });
    return false;
  }

  private draw(): void {
    const { desk, contentEl } = this;
    const person = this.person();
    if (desk.indexing || !person) {
      this.drawn = '';
      contentEl.empty();
      renderFirstPage(contentEl, desk.indexing ? stillReading(desk.percentRead) : nobody(() => this.handlers.choose()));
      return;
    }
    this.shown = person;
    if (person.needs.length > 0) this.lookUpConnections();
    const today = desk.today();
    const shown: PersonShown = {
      ...{ person, today, pinned: this.pinned },
      words: this.firstLines(person),
      birthday: birthdayWords(person, today),
      sections: sectionsOf(desk, person, today, { canHelp: this.canHelp(), connections: this.connections }),
      marks: dayMarks(desk.network, person.key, today),
    };
    const extra = this.handlers.suggestions(person.key);
    const looks = JSON.stringify([shown, extra.looks]);
    if (looks === this.drawn) return;
    this.drawn = looks;
    const { scrollTop } = contentEl;
    const focused = contentEl.findAll('button').findIndex((button) => button === contentEl.doc.activeElement);
    contentEl.empty();
    renderAbout(contentEl, shown, extra, {
      open: (source, pane) => {
        this.stayAt(source.path);
        void desk.open(source, pane);
      },
      openNote: (pane) => {
        this.stayAt(person.path);
        void desk.openPerson(person, pane);
      },
      show: (key) => void openPersonView(this.app, key),
      togglePin: () => this.togglePin(),
      prepare: () => this.handlers.prepare(person.key),
      record: this.handlers.recordActions(person),
      countMention: (mention) => this.handlers.countMention(person, mention),
      showActions: ({ left, bottom }, open) => {
        const menu = menuOf(open ? this.handlers.settle(open) : this.handlers.actionsFor(person));
        menu.showAtPosition({ x: left, y: bottom }, contentEl.doc);
      },
      tooltips: this.tooltipSide(),
    });
    contentEl.scrollTop = scrollTop;
    contentEl.findAll('button')[focused]?.focus({ preventScroll: true });
  }
}

/** What a changed note needs, and a small vault. */
const fewSteps = 40;

const nobody = (choose: () => void): FirstPage => ({
  icon: 'contact',
  title: say.people.nobodyIsShownHere,
  paragraphs: [say.people.openNoteFirst],
  actions: [{ label: say.people.choosePerson, run: choose }],
});

/** Shows somebody in the side bar. */
export async function openPersonView({ workspace }: App, person: PersonKey): Promise<void> {
  const state = { person };
  const leaf = await workspace.ensureSideLeaf(PERSON_VIEW, 'right', { active: true, reveal: true, state });
  // A view that was open already ignores the state above.
  await leaf.setViewState({ type: PERSON_VIEW, state, active: true });
}

/** What the notes say, and what goes with it: who could help stands before the long lists of days. */
function sectionsOf(
  { network, rules, helpers }: Desk,
  person: Person,
  today: Day,
  { canHelp, connections }: { readonly canHelp: boolean; readonly connections: readonly Connection[] },
): readonly Section[] {
  const sections = aboutPerson(network, person, today, rules);
  const isOfDays = ({ title }: Section): boolean => title === say.people.contacts || title === say.people.mentions;
  return [
    ...sections.filter((one) => !isOfDays(one)),
    ...(canHelp ? helpFor(helpers, network, person) : []),
    ...[connectionsSection(connections, person)].filter((one) => one !== null),
    ...sections.filter(isOfDays),
  ];
}

/** The last year as a small calendar, a week a column, Monday on top, with the names of the months; in words below. */
function drawCalendar(parent: HTMLElement, marks: readonly DayMark[], today: Day): void {
  const figure = parent.createDiv({ cls: 'reference-desk-year' });
  if (marks.length > 0) {
    const calendar = figure.createDiv({ cls: 'reference-desk-calendar', attr: { 'aria-hidden': 'true' } });
    const column = (week: number): Record<string, string> => ({ '--reference-desk-week': String(week + 1) });
    for (const { name, week, start } of calendarMonths(today)) {
      if (name !== null) calendar.createDiv({ cls: 'reference-desk-month', text: name }).setCssProps(column(week));
      if (!start) continue;
      const line = (at: number, rows: 'mod-from' | 'mod-before'): void =>
        calendar
          .createDiv({ cls: ['reference-desk-month-start', rows, start.weekday > 0 ? 'has-step' : 'is-straight'] })
          .setCssProps({
            ...column(at),
            '--reference-desk-weekday': String(start.weekday + 2),
          });
      line(start.week, 'mod-from');
      if (start.weekday > 0 && start.week + 1 < weeksShown) line(start.week + 1, 'mod-before');
    }
    const first = mondayOf(today) - 7 * (weeksShown - 1);
    const mark = (day: Day, kind: string): void => {
      calendar.createDiv({ cls: ['reference-desk-day', `mod-${kind}`] }).setCssProps({
        '--reference-desk-week': String((mondayOf(day) - first) / 7 + 1),
        '--reference-desk-weekday': String(weekdayOf(day) + 2),
      });
    };
    calendar.createDiv({ cls: ['reference-desk-day', 'mod-today'] });
    for (const { day, kind } of marks) mark(day, kind);
  }
  figure.createDiv({ cls: 'reference-desk-calendar-words', text: calendarWords(marks) });
  if (marks.length === 0) return;
  const legend = figure.createEl('ul', { cls: 'reference-desk-calendar-legend' });
  const explain = (kind: string, words: string): void => {
    const item = legend.createEl('li');
    item.createSpan({ cls: ['reference-desk-day', `mod-${kind}`], attr: { 'aria-hidden': 'true' } });
    item.createSpan({ text: words });
  };
  const { daysWithMeeting, daysWithContact, daysWithMention } = say.people;
  const kinds = { meeting: daysWithMeeting, contact: daysWithContact, mention: daysWithMention };
  for (const [kind, words] of Object.entries(kinds)) {
    const count = marks.filter((one) => one.kind === kind).length;
    if (count > 0) explain(kind, words(count));
  }
  explain('today', say.people.todayInCalendar);
}

/** What the rows of facts start; facts that name nobody else and are settled only open their place. */
export interface FactHandlers {
  open(source: Source, pane: PaneType | boolean): void;
  show?(person: PersonKey): void;
  countMention?(mention: Mentioned): void;
  /** All that can be done about them, or about one thing that is still open, at a place of the window. */
  showActions?(at: DOMRect, open: Fact['open'] | null): void;
  /** Where the place of a fact is shown. */
  readonly tooltips?: TooltipPlacement;
}

/** What the page about somebody starts. */
export interface AboutHandlers extends Required<FactHandlers> {
  openNote(pane: PaneType | boolean): void;
  togglePin(): void;
  prepare(): void;
  readonly record: RecordActions;
}

/** What the page about somebody shows. */
export interface PersonShown {
  readonly person: Person;
  readonly today: Day;
  readonly pinned: boolean;
  /** Their own first lines; empty where there are none. */
  readonly words: string;
  readonly birthday: string | null;
  readonly sections: readonly Section[];
  readonly marks: readonly DayMark[];
}

/** A long past is shown on demand. */
const factsAtFirst = 12;

export function renderAbout(el: HTMLElement, shown: PersonShown, extra: PersonExtra, handlers: AboutHandlers): void {
  const { person, words, birthday, sections, marks, today } = shown;
  renderButtons(el, shown, handlers);
  renderHead(el, person);
  renderDetails(el, waysToReach(person), birthday);
  if (words !== '') el.createEl('p', { cls: 'reference-desk-about-lines', text: words });
  if (!person.me) renderRecord(el, person, handlers.record);
  extra.render(el);
  const [first, ...others] = sections;
  const isRhythm = first?.title === say.shared.inTouch;
  if (first && isRhythm) renderSection(el, first, handlers);
  drawCalendar(el, marks, today);
  for (const section of isRhythm ? others : sections) renderSection(el, section, handlers);
}

export function renderSection(el: HTMLElement, { title, facts }: Section, handlers: FactHandlers): void {
  const section = el.createEl('section', { cls: 'reference-desk-group', attr: { 'aria-label': title } });
  const heading = section.createDiv({ cls: 'reference-desk-group-heading' });
  heading.createSpan({ text: title });
  if (facts.length > 1) heading.createSpan({ cls: 'reference-desk-count', text: String(facts.length) });
  const list = section.createEl('ul', { cls: 'reference-desk-rows' });
  for (const fact of facts.slice(0, factsAtFirst)) renderFact(list, fact, handlers);
  if (facts.length <= factsAtFirst) return;
  const more = section.createEl('button', {
    cls: 'reference-desk-show-all',
    text: say.followUps.showAll(facts.length),
  });
  more.addEventListener('click', () => {
    for (const fact of facts.slice(factsAtFirst)) renderFact(list, fact, handlers);
    more.remove();
  });
}

function renderButtons(el: HTMLElement, { person, pinned }: PersonShown, handlers: AboutHandlers): void {
  const bar = el.createDiv({ cls: 'nav-header' }).createDiv({ cls: 'nav-buttons-container' });
  // Below them is the name.
  const side = handlers.tooltips === 'bottom' ? 'top' : handlers.tooltips;
  const add = (icon: string, label: string): HTMLButtonElement => iconButton(bar, icon, label, side);
  if (!person.ghost) {
    const open = add('file-text', say.people.openNoteAbout(person.name));
    open.addEventListener('click', (event) => handlers.openNote(Keymap.isModEvent(event)));
  }
  if (!person.me) {
    add('notebook-pen', say.followUps.insertPrepTemplate(person.name)).addEventListener('click', () =>
      handlers.prepare(),
    );
  }
  const pin = add('pin', say.people.pinPerson);
  pin.setAttr('aria-pressed', String(pinned));
  pin.toggleClass('is-active', pinned);
  pin.addEventListener('click', () => handlers.togglePin());
  if (person.me) return;
  const more = add('ellipsis-vertical', say.followUps.moreAbout(person.name));
  more.setAttr('aria-haspopup', 'menu');
  more.addEventListener('click', () => handlers.showActions(more.getBoundingClientRect(), null));
}

function renderHead(el: HTMLElement, person: Person): void {
  const head = el.createDiv({ cls: 'reference-desk-about-head' });
  head.createDiv({ cls: 'reference-desk-about-name', text: person.name });
  const role = [person.role, person.organisation, person.location].filter(Boolean).join(' · ');
  const under = person.ghost ? say.shared.noNoteYet : role;
  if (under !== '') head.createDiv({ cls: 'reference-desk-about-role', text: under });
}

/** How to reach them, and their birthday, as Obsidian shows properties. */
function renderDetails(el: HTMLElement, reach: readonly Reach[], birthday: string | null): void {
  if (reach.length === 0 && birthday === null) return;
  const list = el.createEl('dl', { cls: 'reference-desk-details' });
  const add = (icon: string, name: string): HTMLElement => {
    const row = list.createDiv();
    const term = row.createEl('dt');
    setIcon(term.createSpan({ attr: { 'aria-hidden': 'true' } }), icon);
    term.createSpan({ text: name });
    return row.createEl('dd');
  };
  for (const { kind, words, href } of reach) {
    const value = add(kind === 'email' ? 'mail' : 'phone', say.people.reachedBy[kind]);
    if (href === null) value.setText(words);
    else value.createEl('a', { text: words, href });
  }
  if (birthday !== null) add('cake', say.people.birthday).setText(birthday);
}

/** One row, whatever the language: what is used most as buttons, the rest in the menu of the last. */
function renderRecord(el: HTMLElement, person: Person, { often, seldom }: RecordActions): void {
  const group = el.createDiv({
    cls: 'reference-desk-record',
    attr: { role: 'group', 'aria-label': say.people.recordAbout(person.name) },
  });
  for (const action of often) {
    const button = group.createEl('button');
    setIcon(button.createSpan({ attr: { 'aria-hidden': 'true' } }), action.icon);
    button.createSpan({ text: action.label });
    button.addEventListener('click', () => void action.run());
  }
  const label = say.people.recordMore(person.name);
  const more = group.createEl('button', {
    cls: 'reference-desk-record-more',
    attr: { 'aria-label': label, 'aria-haspopup': 'menu' },
  });
  setIcon(more, 'chevron-down');
  more.addEventListener('click', (event) => showMenu(menuOf(seldom), event));
}

function renderFact(
  list: HTMLElement,
  { words, when, source, person, open, mention }: Fact,
  handlers: FactHandlers,
): void {
  const item = list.createEl('li', { cls: 'reference-desk-fact' });
  const button = item.createEl('button', { cls: 'reference-desk-reason' });
  const text = button.createSpan({ cls: 'reference-desk-reason-text' });
  text.createSpan({ cls: 'reference-desk-reason-kind', text: words });
  if (when) {
    // Read out, the two are not one word.
    text.appendText(' ');
    text.createSpan({ cls: 'reference-desk-fact-when', text: when });
  }
  if (source) setSourceTooltip(button, text, source, handlers.tooltips);
  button.addEventListener('click', (event) => {
    if (person !== undefined) handlers.show?.(person);
    else if (source) handlers.open(source, Keymap.isModEvent(event));
  });
  if (person !== undefined && source) {
    const proof = iconButton(item, 'file-text', say.people.openEvidence);
    proof.addEventListener('click', (event) => handlers.open(source, Keymap.isModEvent(event)));
  }
  if (mention && handlers.countMention) {
    const count = iconButton(item, 'message-circle-plus', say.people.countMention(dayWords(mention.day)));
    count.addEventListener('click', () => handlers.countMention?.(mention));
  }
  if (open) {
    const settle = iconButton(item, 'check', say.people.settle(words));
    settle.setAttr('aria-haspopup', 'menu');
    settle.addEventListener('click', () => handlers.showActions?.(settle.getBoundingClientRect(), open));
  }
}
