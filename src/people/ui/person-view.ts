import { dayWords } from '../../i18n/days';
import { say } from '../../i18n/words';
import { type Day, mondayOf, weekdayOf } from '../../model/day';
import type { Mentioned } from '../../model/meeting';
import type { Person, PersonKey } from '../../model/person';
import type { Source } from '../../model/source';
import { aboutPerson, contactDays, type Fact, calendarWords, type Section } from '../about-person';
import { type Action, menuOf } from '../../ui/actions';
import { type FirstPage, renderFirstPage, stillReading } from '../../ui/first-page';
import { iconButton, setSourceTooltip } from '../../ui/dom';
import type { Desk } from '../../vault/desk';
import {
  ItemView,
  Platform,
  type App,
  type ViewStateResult,
  type WorkspaceLeaf,
  Keymap,
  type PaneType,
} from 'obsidian';

export const PERSON_VIEW = 'reference-desk-person';

/** What the view starts but does not do itself. */
export interface PersonViewHandlers {
  /** Lets the user say whom to show. */
  choose(): void;
  prepare(personKey: string): void;
  actionsFor(person: Person): readonly Action[];
  settle(open: NonNullable<Fact['open']>): readonly Action[];
  countMention(person: Person, mention: Mentioned): void;
  /** What may be added to what is known of them. */
  suggestions(key: PersonKey): PersonExtra;
  onSuggestions(listener: () => void): () => void;
}

/** Something above what the notes say of somebody; drawn again where it looks otherwise. */
export interface PersonExtra {
  readonly looks: unknown;
  render(el: HTMLElement): void;
}

/** All that the notes say of one person, in the side bar, in step with the notes. */
export class PersonView extends ItemView {
  override icon = 'contact';
  override navigation = false;
  private key: PersonKey | null = null;
  /** As last drawn: the key is another once they get a note, or lose it. */
  private shown: Person | null = null;
  /** What is drawn: the same again is left as it is, with its focus and its place. */
  private drawn = '';

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
    return { person: this.shown?.key ?? this.key };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (typeof state === 'object' && state !== null && 'person' in state && typeof state.person === 'string') {
      this.key = state.person;
      this.shown = null;
      this.contentEl.scrollTop = 0;
      this.draw();
    }
    await super.setState(state, result);
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('reference-desk-about');
    this.contentEl.toggleClass('reference-desk-touch', Platform.isMobile);
    this.register(this.desk.onChange(() => this.draw()));
    this.register(this.handlers.onSuggestions(() => this.draw()));
    this.registerEvent(
      this.app.vault.on('rename', (file, before) => {
        if (this.key === before || this.shown?.path === before) this.key = file.path;
      }),
    );
    this.draw();
  }

  private person(): Person | null {
    const { network } = this.desk;
    if (this.key === null) return null;
    const [same, ...namesakes] = this.shown ? network.findPeople(this.shown.name) : [];
    return network.person(this.key) ?? (namesakes.length === 0 ? (same ?? null) : null);
  }

  private draw(): void {
    const { desk, contentEl } = this;
    const person = this.person();
    if (desk.indexing || !person) {
      this.drawn = '';
      contentEl.empty();
      renderFirstPage(contentEl, desk.indexing ? stillReading() : nobody(() => this.handlers.choose()));
      return;
    }
    this.shown = person;
    const today = desk.today();
    const sections = aboutPerson(desk.network, person, today, desk.rules);
    const days = contactDays(desk.network, person.key, today);
    const suggestions = this.handlers.suggestions(person.key);
    const looks = JSON.stringify([person, sections, days, today, suggestions.looks]);
    if (looks === this.drawn) return;
    this.drawn = looks;
    const { scrollTop } = contentEl;
    const focused = contentEl.findAll('button').findIndex((button) => button === contentEl.doc.activeElement);
    contentEl.empty();
    renderAbout(
      contentEl,
      person,
      { sections, days, today, extra: suggestions },
      {
        open: (source, pane) => void desk.open(source, pane),
        openNote: (pane) => void desk.openPerson(person, pane),
        show: (key) => void openPersonView(this.app, key),
        prepare: () => this.handlers.prepare(person.key),
        countMention: (mention) => this.handlers.countMention(person, mention),
        showActions: ({ left, bottom }, open) => {
          const menu = menuOf(open ? this.handlers.settle(open) : this.handlers.actionsFor(person));
          menu.showAtPosition({ x: left, y: bottom }, contentEl.doc);
        },
      },
    );
    contentEl.scrollTop = scrollTop;
    contentEl.findAll('button')[focused]?.focus({ preventScroll: true });
  }
}

const nobody = (choose: () => void): FirstPage => ({
  icon: 'contact',
  title: say.people.nobodyIsShownHere,
  paragraphs: [say.people.openNoteFirst(say.shared.aboutThisPerson)],
  action: { label: say.people.choosePerson, run: choose },
});

/** Shows somebody in the side bar. */
export async function openPersonView({ workspace }: App, person: PersonKey): Promise<void> {
  const state = { person };
  const leaf = await workspace.ensureSideLeaf(PERSON_VIEW, 'right', { active: true, reveal: true, state });
  // A view that was open already ignores the state above.
  await leaf.setViewState({ type: PERSON_VIEW, state, active: true });
}

const weeks = 53;

/** The last year as a small calendar, a week a column, Monday on top: only days of contact are elements. */
export function drawCalendar(parent: HTMLElement, days: readonly Day[], today: Day): void {
  const calendar = parent.createDiv({ cls: 'reference-desk-calendar', attr: { 'aria-hidden': 'true' } });
  parent.createDiv({ cls: 'reference-desk-calendar-words', text: calendarWords(days, today) });
  const weekOf = (day: Day): number => mondayOf(day) / 7;
  const first = weekOf(today) - weeks + 1;
  const mark = (day: Day, cls: string): void => {
    const cell = calendar.createDiv({ cls });
    cell.setCssProps({
      '--reference-desk-week': String(weekOf(day) - first + 1),
      '--reference-desk-weekday': String(weekdayOf(day) + 1),
    });
  };
  for (const day of days) if (weekOf(day) >= first) mark(day, 'reference-desk-contact-day');
  mark(today, 'reference-desk-today');
}

/** What the rows of facts start; facts that name nobody else and are settled only open their place. */
export interface FactHandlers {
  open(source: Source, pane: PaneType | boolean): void;
  show?(person: PersonKey): void;
  countMention?(mention: Mentioned): void;
  /** All that can be done about them, or about one thing that is still open, at a place of the window. */
  showActions?(at: DOMRect, open: Fact['open'] | null): void;
}

/** What the page about somebody starts. */
export interface AboutHandlers extends Required<FactHandlers> {
  openNote(pane: PaneType | boolean): void;
  prepare(): void;
}

/** A long past is shown on demand. */
const factsAtFirst = 12;

export function renderAbout(
  el: HTMLElement,
  person: Person,
  {
    sections,
    days,
    today,
    extra,
  }: {
    readonly sections: readonly Section[];
    readonly days: readonly Day[];
    readonly today: Day;
    readonly extra: PersonExtra;
  },
  handlers: AboutHandlers,
): void {
  renderHead(el, person, handlers);
  drawCalendar(el, days, today);
  extra.render(el);
  for (const section of sections) renderSection(el, section, handlers);
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

function renderHead(el: HTMLElement, person: Person, handlers: AboutHandlers): void {
  const head = el.createDiv({ cls: 'reference-desk-about-head' });
  const words = head.createDiv({ cls: 'reference-desk-about-words' });
  words.createDiv({ cls: 'reference-desk-about-name', text: person.name });
  const role = [person.role, person.organisation, person.location].filter(Boolean).join(' · ');
  const under = person.ghost ? say.shared.noNoteYet : role;
  if (under !== '') words.createDiv({ cls: 'reference-desk-about-role', text: under });
  if (!person.ghost) {
    const open = iconButton(head, 'file-text', say.people.openNoteAbout(person.name));
    open.addEventListener('click', (event) => handlers.openNote(Keymap.isModEvent(event)));
  }
  if (person.me) return;
  iconButton(head, 'notebook-pen', say.followUps.insertPrepTemplate(person.name)).addEventListener('click', () =>
    handlers.prepare(),
  );
  const more = iconButton(head, 'ellipsis-vertical', say.followUps.moreAbout(person.name));
  more.setAttr('aria-haspopup', 'menu');
  more.addEventListener('click', () => handlers.showActions(more.getBoundingClientRect(), null));
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
  if (when) text.createSpan({ cls: 'reference-desk-fact-when', text: when });
  if (source) setSourceTooltip(button, text, source);
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
