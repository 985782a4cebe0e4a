import { Keymap, type PaneType, renderMatches, setIcon, setTooltip } from 'obsidian';
import { say } from '../../i18n/words';
import { menuOf } from '../../people/ui/person-actions';
import { setSourceTooltip } from '../../ui/dom';
import type { Desk } from '../../vault/desk';
import { kindWords } from '../follow-up';
import type { FollowUpDeeds } from './follow-up-palette';
import type { FollowUpMatch } from '../search';

/** What a row can do; the view decides how. */
export interface RowActions {
  open(match: FollowUpMatch, reasonIndex: number, pane: PaneType | boolean): void;
  prepare(match: FollowUpMatch): void;
  /** At a place of the window, in pixels. */
  showActions(match: FollowUpMatch, at: { readonly x: number; readonly y: number }): void;
}

/** One person with every reason, as an item of a list. The button of the person's name is the row's stop for the keyboard. */
export function renderFollowUpRow(match: FollowUpMatch, actions: RowActions): HTMLLIElement {
  const { person } = match.followUp;
  const row = createEl('li', { cls: 'reference-desk-row', attr: { 'data-person': person.key } });
  const head = row.createDiv({ cls: 'reference-desk-row-head' });
  const name = head.createEl('button', {
    cls: 'reference-desk-row-name clickable-icon',
    attr: { tabindex: '-1' },
  });
  renderMatches(name.createSpan({ cls: 'reference-desk-row-person' }), person.name, match.inName);
  if (person.organisation !== null) {
    renderMatches(
      name.createSpan({ cls: 'reference-desk-row-organisation' }),
      person.organisation,
      match.inOrganisation,
    );
  }
  if (person.ghost) name.createSpan({ cls: 'reference-desk-row-ghost', text: say.shared.noNoteYet });
  name.addEventListener('click', (event) => actions.open(match, 0, Keymap.isModEvent(event)));
  name.addEventListener('auxclick', (event) => {
    if (event.button === 1) actions.open(match, 0, 'tab');
  });

  const prepare = iconButton(head, 'notebook-pen', say.followUps.insertPrepTemplate(person.name));
  prepare.addEventListener('click', () => actions.prepare(match));
  const more = iconButton(head, 'ellipsis-vertical', say.followUps.moreAbout(person.name));
  more.setAttr('aria-haspopup', 'menu');
  more.addEventListener('click', () => {
    const { left, bottom } = more.getBoundingClientRect();
    actions.showActions(match, { x: left, y: bottom });
  });
  row.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    actions.showActions(match, { x: event.clientX, y: event.clientY });
  });

  const list = row.createEl('ul', { cls: 'reference-desk-reasons' });
  match.reasons.forEach((reason, index) => {
    const words = kindWords()[reason.kind];
    const item = list.createEl('li');
    const button = item.createEl('button', { cls: 'reference-desk-reason', attr: { tabindex: '-1' } });
    setIcon(button.createSpan({ cls: 'reference-desk-reason-icon', attr: { 'aria-hidden': 'true' } }), words.icon);
    const text = button.createSpan({ cls: 'reference-desk-reason-text' });
    text.createSpan({ cls: 'reference-desk-reason-kind', text: words.label });
    text.appendText(' ');
    renderMatches(text.createSpan(), reason.why, index === 0 ? match.inReason : null);
    if (reason.source) setSourceTooltip(button, text, reason.source);
    button.addEventListener('click', (event) => actions.open(match, index, Keymap.isModEvent(event)));
  });
  return row;
}

function iconButton(parent: HTMLElement, icon: string, label: string): HTMLButtonElement {
  const button = parent.createEl('button', {
    cls: 'reference-desk-row-action clickable-icon',
    attr: { tabindex: '-1', 'aria-label': label },
  });
  setIcon(button, icon);
  setTooltip(button, label);
  return button;
}

/** What the rows of follow-ups do, wherever they stand. */
export function rowActions(desk: Desk, deeds: FollowUpDeeds): RowActions {
  return {
    open: (match, index, pane) => {
      const source = match.reasons[index]?.source;
      void (source ? desk.open(source, pane) : desk.openPerson(match.followUp.person, pane));
    },
    prepare: (match) => deeds.prepare(match.followUp.person.key),
    showActions: (match, at) => {
      menuOf(deeds.actionsFor(match.followUp)).showAtPosition(at, activeDocument);
    },
  };
}
