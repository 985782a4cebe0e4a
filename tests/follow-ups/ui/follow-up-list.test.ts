import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowUp } from '../../../src/follow-ups/follow-up';
import { parseFollowUpQuery, searchFollowUps } from '../../../src/follow-ups/search';
import { FollowUpList } from '../../../src/follow-ups/ui/follow-up-list';
import { installWindow } from '../../host/node/node-window';
import { installDom } from '../../host/ui/dom/install-dom';
import { aFollowUp, aPerson, aReason, searching } from '../../support/people';

vi.mock('obsidian', () => ({
  SuggestModal: class {},
  Keymap: { isModEvent: (event: MouseEvent) => event.ctrlKey },
  renderMatches: (el: HTMLElement, text: string) => el.append(text),
  setIcon: () => undefined,
  setTooltip: () => undefined,
}));

installWindow();
installDom(window);

const today = 20_000;
const ada = aFollowUp(aPerson('Ada'), aReason('favour to return', 'lent me a book'), aReason('stale', 'quiet'));
const bob = aFollowUp(aPerson('Bob', { organisation: 'Library' }), aReason('favour to return', 'read my letter'));
const cid = aFollowUp(aPerson('Cid'), aReason('promise', 'send the list', today));

const opened: string[] = [];
const shownIn: (readonly [string, Document])[] = [];
let list: FollowUpList;

function show(...followUps: FollowUp[]): void {
  list.update(searchFollowUps(followUps, parseFollowUpQuery(''), searching(today)), today);
}

const showAll = (): void => show(ada, bob, cid);
const row = (name: string): HTMLElement =>
  list.el.findAll('.reference-desk-row').find((el) => el.textContent?.includes(name)) as HTMLElement;
const names = (): string[] => list.el.findAll('.reference-desk-row-person').map((el) => el.textContent ?? '');
const focused = (): string | undefined =>
  document.activeElement?.closest('.reference-desk-row')?.querySelector('.reference-desk-row-person')?.textContent ??
  undefined;
const press = (key: string): boolean | undefined =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

beforeEach(() => {
  opened.length = 0;
  document.body.replaceChildren();
  list = new FollowUpList({
    open: ({ followUp }, index, pane) => opened.push(`${followUp.person.name} ${String(index)} ${String(pane)}`),
    prepare: ({ followUp }) => opened.push(`prepare ${followUp.person.name}`),
    showActions: ({ followUp }, _, doc) => shownIn.push([followUp.person.name, doc]),
  });
  document.body.append(list.el);
});

describe('the actions of a row', () => {
  const open = {
    'its button': (name: string) => row(name).find('[aria-haspopup="menu"]').click(),
    'a right click': (name: string) => row(name).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true })),
  };

  it.each(Object.entries(open))('by %s are shown in the window of the row, whichever is the active one', (_, show) => {
    shownIn.length = 0;
    showAll();
    show('Ada');
    const popOut = document.implementation.createHTMLDocument('a window of its own');
    popOut.body.append(list.el);
    show('Bob');
    document.body.append(list.el);
    show('Cid');
    expect(shownIn.map(([name]) => name)).toEqual(['Ada', 'Bob', 'Cid']);
    expect(shownIn.map(([, doc]) => doc === popOut)).toEqual([false, true, false]);
    expect(shownIn.map(([, doc]) => doc === document)).toEqual([true, false, true]);
  });
});

describe('the rows of the side view', () => {
  it('stand under the headings that have any, with counts', () => {
    show(ada, bob, cid);
    const groups = list.el.findAll('.reference-desk-group');
    expect(
      groups.map(
        (el) => `${el.getAttribute('aria-label') ?? ''} ${el.find('.reference-desk-count').textContent ?? ''}`,
      ),
    ).toEqual(['Today 1', 'Favours 2']);
    expect(names()).toEqual(['Cid', 'Ada', 'Bob']);
  });

  it('open at the reason clicked, in a new tab with the modifier', () => {
    show(ada);
    const [first, second] = row('Ada').findAll('.reference-desk-reason');
    first?.click();
    second?.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }));
    row('Ada').find('.reference-desk-row-action').click();
    expect(opened).toEqual(['Ada 0 false', 'Ada 1 true', 'prepare Ada']);
  });

  it('stay the same elements, with the focus, while others come and go', () => {
    show(ada, bob);
    const before = row('Bob');
    before.find('button').focus();
    show(cid, ada, bob);
    expect(row('Bob')).toBe(before);
    expect(focused()).toBe('Bob');
    show(bob);
    expect(row('Bob')).toBe(before);
    expect(focused()).toBe('Bob');
  });

  it('pass the focus on to the same person where the row changed, and to the neighbour where it went', () => {
    show(ada, bob, cid);
    row('Ada').find('button').focus();
    show({ ...ada, reasons: ada.reasons.slice(0, 1) }, bob, cid);
    expect(focused()).toBe('Ada');
    show(bob, cid);
    expect(focused()).toBe('Bob');
  });

  it('do not take the focus from elsewhere', () => {
    show(ada, bob);
    show(bob);
    expect(focused()).toBeUndefined();
  });

  it('are one stop for the Tab key, and walked with the arrows', () => {
    show(ada, bob, cid);
    const stops = (): string[] => [
      ...new Set(
        list.el.findAll('button[tabindex="0"]').map((el) => el.closest('.reference-desk-row')?.textContent ?? ''),
      ),
    ];
    expect(stops()).toEqual([row('Cid').textContent]);
    list.focusRow(0);
    press('ArrowDown');
    press('ArrowDown');
    expect(focused()).toBe('Bob');
    press('ArrowDown');
    expect(focused()).toBe('Bob');
    press('Home');
    expect(focused()).toBe('Cid');
    press('End');
    expect(stops()).toEqual([row('Bob').textContent]);
  });

  it('are fifty a group until the rest is asked for', () => {
    show(
      ...Array.from({ length: 120 }, (_, index) => aFollowUp(aPerson(`P${String(index)}`), aReason('stale', 'quiet'))),
    );
    expect(names()).toHaveLength(50);
    const all = list.el.find('.reference-desk-show-all');
    expect(all.textContent).toBe('Show all 120');
    all.click();
    expect(names()).toHaveLength(120);
  });
});
