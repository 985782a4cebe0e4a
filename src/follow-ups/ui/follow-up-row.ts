import { Keymap, type PaneType, Platform, renderMatches } from 'obsidian';
import { say } from '../../i18n/words';
import { type Action, menuOf } from '../../ui/actions';
import { copyIcon, iconButton, setSourceTooltip } from '../../ui/dom';
import type { Desk } from '../../vault/desk';
import { type FollowUp, type FollowUpKind, kindWords, meetingToPrepare } from '../follow-up';
import type { FollowUpMatch } from '../search';

/** What the lists of follow-ups start but do not do themselves. */
export interface FollowUpHandlers {
  /** For a meeting, by the path of its note. */
  prepare(personKey: string, meeting: string | null): void;
  actionsFor(followUp: FollowUp): readonly Action[];
}

/** What a row can do; the view decides how. */
export interface RowHandlers {
  open(match: FollowUpMatch, reasonIndex: number, pane: PaneType | boolean): void;
  prepare(match: FollowUpMatch): void;
  /** At a place of the window that the row is in, in pixels. */
  showActions(match: FollowUpMatch, at: { readonly x: number; readonly y: number }, doc: Document): void;
}

/**
 * One person with every reason, as an item of a list, or as a row of a grid where several can be selected: items of a list cannot.
 * The button of the person's name is the row's stop for the keyboard.
 */
export function renderFollowUpRow(match: FollowUpMatch, handlers: RowHandlers, isSelectable: boolean): HTMLElement {
  const { person } = match.followUp;
  const row: HTMLElement = createEl(isSelectable ? 'div' : 'li', {
    cls: 'reference-desk-row',
    attr: { 'data-person': person.key },
  });
  if (isSelectable) row.setAttr('role', 'row');
  const cell = isSelectable ? row.createDiv({ attr: { role: 'gridcell' } }) : row;
  const head = cell.createDiv({ cls: 'reference-desk-row-head' });
  const name = head.createEl('button', { cls: 'reference-desk-row-name clickable-icon' });
  renderWho(name, match);
  if (person.ghost) name.createSpan({ cls: 'reference-desk-row-ghost', text: say.shared.noNoteYet });
  name.addEventListener('click', (event) => handlers.open(match, 0, Keymap.isModEvent(event)));
  name.addEventListener('auxclick', (event) => {
    if (event.button === 1) handlers.open(match, 0, 'tab');
  });

  const prepare = iconButton(head, 'notebook-pen', say.followUps.insertPrepTemplate(person.name));
  prepare.addEventListener('click', () => handlers.prepare(match));
  const more = iconButton(head, 'ellipsis-vertical', say.followUps.moreAbout(person.name));
  more.setAttr('aria-haspopup', 'menu');
  more.addEventListener('click', () => {
    const { left, bottom } = more.getBoundingClientRect();
    handlers.showActions(match, { x: left, y: bottom }, more.doc);
  });
  // A finger that is held selects, where that can be done.
  if (!isSelectable || !Platform.isMobile)
    row.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      handlers.showActions(match, { x: event.clientX, y: event.clientY }, row.doc);
    });

  const list = cell.createEl('ul', { cls: 'reference-desk-reasons' });
  match.reasons.forEach((reason, index) => {
    const { icon, label } = kindWords[reason.kind];
    const button = list.createEl('li').createEl('button', { cls: 'reference-desk-reason' });
    renderIcon(button, 'reference-desk-reason-icon', icon);
    const text = button.createSpan({ cls: 'reference-desk-reason-text' });
    if (!saysItsKind(reason.kind)) {
      text.createSpan({ cls: 'reference-desk-reason-kind', text: label });
      text.appendText(' ');
    }
    renderMatches(text.createSpan(), reason.why, match.inReasons[index] ?? null);
    if (reason.source) setSourceTooltip(button, text, reason.source);
    button.addEventListener('click', (event) => handlers.open(match, index, Keymap.isModEvent(event)));
  });
  // The list makes the buttons of one row stops for the Tab key.
  for (const button of row.findAll('button')) button.setAttr('tabindex', '-1');
  return row;
}

/**
 * The same person as a row of the palette, of one height for all: the first reason and how many more there are. On a phone, which has no
 * shortcuts, a button shows what can be done.
 */
export function renderPaletteRow(match: FollowUpMatch, el: HTMLElement, showActions: () => void): void {
  const { person } = match.followUp;
  el.addClass('mod-complex');
  const content = el.createDiv({ cls: 'suggestion-content' });
  const title = content.createDiv({ cls: 'suggestion-title' });
  renderWho(title, match);
  if (person.ghost) title.createSpan({ cls: 'reference-desk-row-ghost', text: say.shared.noNoteYet });
  const first = paletteReasons(match)[0];
  if (!first) return;
  const line = content.createDiv({ cls: 'reference-desk-first-reason' });
  renderPaletteReason(line.createDiv({ cls: 'suggestion-note' }), first, Platform.isMobile);
  const others = paletteReasons(match).length - 1;
  // On a phone the reason needs the width of its line.
  const end = Platform.isMobile ? title : line;
  if (others > 0) end.createSpan({ cls: 'reference-desk-more', text: say.followUps.andMore(others) });
  const aux = el.createDiv({ cls: 'suggestion-aux' });
  if (Platform.isMobile) {
    const label = say.followUps.whatToDoAbout(person.name);
    const button = aux.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
    copyIcon(button, 'ellipsis-vertical');
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      showActions();
    });
    return;
  }
  aux.createSpan({ cls: 'reference-desk-kind', text: first.label });
  renderIcon(aux, 'suggestion-flair', first.icon);
}

/** The row that is selected says all its reasons, each as a whole. */
export function openPaletteRow(match: FollowUpMatch, el: HTMLElement, isOpen: boolean): void {
  const content = el.find('.suggestion-content');
  for (const old of content.findAll('.reference-desk-further-reason')) old.remove();
  if (!isOpen) return;
  for (const reason of paletteReasons(match).slice(1)) {
    const further = content.createDiv({ cls: 'suggestion-note' });
    further.addClass('reference-desk-further-reason');
    renderPaletteReason(further, reason, true);
  }
}

interface PaletteReason {
  readonly kind: FollowUpKind;
  readonly icon: string;
  readonly label: string;
  readonly why: string;
  readonly matches: FollowUpMatch['inName'];
}

/** What a row says. */
function paletteReasons({ reasons, inReasons }: FollowUpMatch): PaletteReason[] {
  return reasons.map(({ kind, why }, index) => ({ kind, ...lookOf(kind), why, matches: inReasons[index] ?? [] }));
}

function lookOf(kind: FollowUpKind): Pick<PaletteReason, 'icon' | 'label'> {
  const { icon, label } = kindWords[kind];
  return { icon, label };
}

/** “Birthday on Friday” needs no word before it. */
const saysItsKind = (kind: FollowUpKind): boolean => kind === 'birthday';

/** The kind stands at the end of the row, or, where that has no room for it or means another reason, before the words. */
function renderPaletteReason(el: HTMLElement, { kind, label, why, matches }: PaletteReason, withKind: boolean): void {
  if (withKind && !saysItsKind(kind)) {
    el.createSpan({ cls: 'reference-desk-reason-kind', text: label });
    el.appendText(' ');
  }
  renderMatches(el.createSpan(), sentenceOf(why), matches);
}

/** Who it is, with what was found highlighted. */
function renderWho(el: HTMLElement, { followUp: { person }, inName, inOrganisation }: FollowUpMatch): void {
  renderMatches(el.createSpan({ cls: 'reference-desk-row-person' }), person.name, inName);
  if (person.organisation === null) return;
  renderMatches(el.createSpan({ cls: 'reference-desk-row-organisation' }), person.organisation, inOrganisation);
}

function renderIcon(parent: HTMLElement, cls: string, icon: string): void {
  copyIcon(parent.createSpan({ cls, attr: { 'aria-hidden': 'true' } }), icon);
}

/** With a capital letter; as many letters as before, so that highlights stay in place. */
function sentenceOf(why: string): string {
  const first = why.charAt(0).toUpperCase();
  return first.length === 1 ? first + why.slice(1) : why;
}

/** What the rows do, wherever they stand. */
export function rowHandlers(desk: Desk, handlers: FollowUpHandlers): RowHandlers {
  return {
    open: ({ followUp, reasons }, index, pane) => openReason(desk, followUp, reasons[index], pane),
    prepare: ({ followUp }) => handlers.prepare(followUp.person.key, meetingToPrepare(followUp.reasons)),
    showActions: ({ followUp }, at, doc) => {
      menuOf(handlers.actionsFor(followUp)).showAtPosition(at, doc);
    },
  };
}

/** Opens the note that gives a reason, at its line; the person's note where none does. */
export function openReason(
  desk: Desk,
  { person }: FollowUp,
  reason: FollowUp['reasons'][number] | undefined,
  pane: PaneType | boolean,
): void {
  void (reason?.source ? desk.open(reason.source, pane) : desk.openPerson(person, pane));
}
