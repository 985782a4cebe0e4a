// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { press, promisesTold, stage, type } from './widget-stage';
import { AbstractInputSuggest } from '../../ui/widgets/popover-suggest';
import { FuzzySuggestModal, SuggestModal } from '../../ui/widgets/suggest-modal';

const names = ['Ada', 'Grace', 'Hedy'];

class Picker extends SuggestModal<string> {
  chosen: string[] = [];
  readonly answers = new Map<string, (found: string[]) => void>();
  later = false;

  override getSuggestions(query: string): string[] | Promise<string[]> {
    if (!this.later) return names.filter((name) => name.toLowerCase().includes(query));
    return new Promise((resolve) => this.answers.set(query, resolve));
  }

  override renderSuggestion(name: string, el: HTMLElement): void {
    el.setText(name);
  }

  override onChooseSuggestion(name: string): void {
    this.chosen.push(name);
  }
}

class Fuzzy extends FuzzySuggestModal<string> {
  override getItems(): string[] {
    return ['Open prep', 'Open graph', 'Add person'];
  }

  override getItemText(item: string): string {
    return item;
  }

  override onChooseItem(): void {
    throw new Error('Nothing is chosen here.');
  }
}

const rows = (): string[] => [...document.querySelectorAll('.suggestion-item')].map((row) => row.textContent ?? '');
const selected = (): string[] =>
  [...document.querySelectorAll('.suggestion-item.is-selected')].map((row) => row.textContent ?? '');

function openPicker(): Picker {
  const picker = new Picker(stage);
  picker.open();
  return picker;
}

let open: { close(): void } | null = null;
afterEach(() => {
  open?.close();
  document.body.replaceChildren();
});

describe('suggestions', () => {
  it('are asked for when it opens, walked by keys round the end, and chosen by Enter', () => {
    const picker = openPicker();
    expect([rows(), selected()]).toEqual([names, ['Ada']]);
    press('ArrowUp');
    expect(selected()).toEqual(['Hedy']);
    press('ArrowDown');
    press('ArrowDown');
    expect(selected()).toEqual(['Grace']);
    press('End');
    expect(selected()).toEqual(['Hedy']);
    press('Home');
    const active = picker.inputEl.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toBe('Ada');
    press('Enter');
    expect(picker.chosen).toEqual(['Ada']);
    expect(picker.containerEl.isConnected).toBe(false);
  });

  it('are walked with Ctrl+N and Ctrl+P as with the arrows, from either end to the other', () => {
    open = openPicker();
    const walked = ['n', 'n', 'p', 'p', 'p', 'n'].map((key) => {
      expect(press(key, { ctrlKey: true })).toBe(true);
      return selected()[0];
    });
    expect(walked).toEqual(['Grace', 'Hedy', 'Grace', 'Ada', 'Hedy', 'Ada']);
    expect(press('n')).toBe(false);
    expect(press('n', { ctrlKey: true, isComposing: true })).toBe(false);
    expect(selected()).toEqual(['Ada']);
  });

  it('follow what is typed, and say when there is none', () => {
    const picker = openPicker();
    open = picker;
    picker.emptyStateText = 'Nobody of that name.';
    type(picker.inputEl, 'e');
    expect(rows()).toEqual(['Grace', 'Hedy']);
    type(picker.inputEl, 'xyz');
    expect(picker.resultContainerEl.textContent).toBe('Nobody of that name.');
    expect(picker.inputEl.getAttribute('aria-expanded')).toBe('false');
    press('Enter');
    expect(picker.chosen).toEqual([]);
  });

  it('are selected by the pointer and chosen by a click', () => {
    const picker = openPicker();
    const row = document.querySelectorAll<HTMLElement>('.suggestion-item')[1];
    row?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
    expect(selected()).toEqual(['Grace']);
    row?.click();
    expect(picker.chosen).toEqual(['Grace']);
  });

  it('are at most as many as the limit says', () => {
    const picker = new Picker(stage);
    open = picker;
    picker.limit = 2;
    picker.open();
    expect(rows()).toEqual(['Ada', 'Grace']);
  });

  it('that come after those to a later question are dropped', async () => {
    const picker = new Picker(stage);
    open = picker;
    picker.later = true;
    picker.open();
    type(picker.inputEl, 'first');
    type(picker.inputEl, 'second');
    picker.answers.get('second')?.(['new']);
    await promisesTold();
    picker.answers.get('first')?.(['old']);
    await promisesTold();
    expect(rows()).toEqual(['new']);
  });

  it('that come after it was closed are dropped', async () => {
    const picker = new Picker(stage);
    picker.later = true;
    picker.open();
    picker.close();
    picker.answers.get('')?.(['late']);
    await promisesTold();
    expect(picker.resultContainerEl.childElementCount).toBe(0);
  });

  it('leave Enter to whoever composes a character', () => {
    const picker = openPicker();
    open = picker;
    expect(press('Enter', { isComposing: true })).toBe(false);
    expect(picker.chosen).toEqual([]);
  });

  it('of a fuzzy search keep the order of the items until something is typed', () => {
    const modal = new Fuzzy(stage);
    open = modal;
    modal.open();
    expect(rows()).toEqual(['Open prep', 'Open graph', 'Add person']);
    type(modal.inputEl, 'gra');
    expect(rows()).toEqual(['Open graph']);
    expect(document.querySelector('.suggestion-highlight')?.textContent).toBe('gra');
  });
});

describe('suggestions under a text box', () => {
  class Names extends AbstractInputSuggest<string> {
    protected override getSuggestions(query: string): string[] {
      return names.filter((name) => name.includes(query));
    }

    override renderSuggestion(name: string, el: HTMLElement): void {
      el.setText(name);
    }
  }

  it('come with the focus; Escape closes them and not the modal they stand in', async () => {
    const modal = new Picker(stage);
    modal.open();
    open = modal;
    const box = modal.modalEl.createEl('input');
    const suggest = new Names(stage, box).onSelect((name) => {
      suggest.setValue(name);
      suggest.close();
    });
    box.focus();
    await promisesTold();
    expect(document.querySelectorAll('.suggestion-container .suggestion-item')).toHaveLength(3);
    press('ArrowDown');
    press('Enter');
    expect(box.value).toBe('Grace');
    expect(document.querySelector('.suggestion-container')).toBeNull();
    type(box, '');
    await promisesTold();
    press('Escape');
    expect(document.querySelector('.suggestion-container')).toBeNull();
    expect(modal.containerEl.isConnected).toBe(true);
  });
});
