import { Keymap, type PaneType, setIcon, setTooltip } from 'obsidian';
import { say } from '../../i18n/words';
import { mondayOf, weekdayOf, type Day } from '../../model/day';
import type { Person, PersonKey } from '../../model/person';
import type { Source } from '../../model/source';
import { setSourceTooltip } from '../../ui/source-tooltip';
import { calendarWords, type Fact, type Section } from '../about-person';

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

/** What facts lead to; those that name nobody else and are not open need no more than their place. */
export interface FactLinks {
  open(source: Source, pane: PaneType | boolean): void;
  show?(person: PersonKey): void;
  /** All that can be done about them, or about one thing that is still open, at a place of the window. */
  showActions?(at: DOMRect, open: Fact['open'] | null): void;
}

/** What the page about somebody leads to. */
export interface AboutLinks extends Required<FactLinks> {
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
  }: { readonly sections: readonly Section[]; readonly days: readonly Day[]; readonly today: Day },
  links: AboutLinks,
): void {
  renderHead(el, person, links);
  drawCalendar(el, days, today);
  for (const section of sections) renderSection(el, section, links);
}

export function renderSection(el: HTMLElement, { title, facts }: Section, links: FactLinks): void {
  const section = el.createEl('section', { cls: 'reference-desk-group', attr: { 'aria-label': title } });
  const heading = section.createDiv({ cls: 'reference-desk-group-heading' });
  heading.createSpan({ text: title });
  if (facts.length > 1) heading.createSpan({ cls: 'reference-desk-count', text: String(facts.length) });
  const list = section.createEl('ul', { cls: 'reference-desk-rows' });
  for (const fact of facts.slice(0, factsAtFirst)) renderFact(list, fact, links);
  if (facts.length <= factsAtFirst) return;
  const more = section.createEl('button', {
    cls: 'reference-desk-show-all',
    text: say.followUps.showAll(facts.length),
  });
  more.addEventListener('click', () => {
    for (const fact of facts.slice(factsAtFirst)) renderFact(list, fact, links);
    more.remove();
  });
}

function renderHead(el: HTMLElement, person: Person, links: AboutLinks): void {
  const head = el.createDiv({ cls: 'reference-desk-about-head' });
  const words = head.createDiv({ cls: 'reference-desk-about-words' });
  words.createDiv({ cls: 'reference-desk-about-name', text: person.name });
  const role = [person.role, person.organisation, person.location].filter(Boolean).join(' · ');
  const under = person.ghost ? say.shared.noNoteYet : role;
  if (under !== '') words.createDiv({ cls: 'reference-desk-about-role', text: under });
  if (!person.ghost) {
    const open = iconButton(head, 'file-text', say.people.openNoteAbout(person.name));
    open.addEventListener('click', (event) => links.openNote(Keymap.isModEvent(event)));
  }
  if (person.me) return;
  iconButton(head, 'notebook-pen', say.followUps.insertPrepTemplate(person.name)).addEventListener('click', () =>
    links.prepare(),
  );
  const more = iconButton(head, 'ellipsis-vertical', say.followUps.moreAbout(person.name));
  more.setAttr('aria-haspopup', 'menu');
  more.addEventListener('click', () => links.showActions(more.getBoundingClientRect(), null));
}

function renderFact(list: HTMLElement, { words, when, source, person, open }: Fact, links: FactLinks): void {
  const item = list.createEl('li', { cls: 'reference-desk-fact' });
  const button = item.createEl('button', { cls: 'reference-desk-reason' });
  const text = button.createSpan({ cls: 'reference-desk-reason-text' });
  text.createSpan({ cls: 'reference-desk-reason-kind', text: words });
  if (when) text.createSpan({ cls: 'reference-desk-fact-when', text: when });
  if (source) setSourceTooltip(button, text, source);
  button.addEventListener('click', (event) => {
    if (person !== undefined) links.show?.(person);
    else if (source) links.open(source, Keymap.isModEvent(event));
  });
  if (person !== undefined && source) {
    const proof = iconButton(item, 'file-text', say.people.openEvidence);
    proof.addEventListener('click', (event) => links.open(source, Keymap.isModEvent(event)));
  }
  if (open) {
    const settle = iconButton(item, 'check', say.people.settle(words));
    settle.setAttr('aria-haspopup', 'menu');
    settle.addEventListener('click', () => links.showActions?.(settle.getBoundingClientRect(), open));
  }
}

function iconButton(parent: HTMLElement, icon: string, label: string): HTMLButtonElement {
  const button = parent.createEl('button', {
    cls: 'reference-desk-row-action clickable-icon',
    attr: { 'aria-label': label },
  });
  setIcon(button, icon);
  setTooltip(button, label);
  return button;
}
