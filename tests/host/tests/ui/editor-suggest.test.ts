// @vitest-environment happy-dom
import type * as Api from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { press, promisesTold, stage } from './widget-stage';
import { EditorSuggest, EditorSuggestManager } from '../../ui/widgets/popover-suggest';
import type { Editor } from '../../ui/workspace/editor';
import type { TFile } from '../../data/abstract-file';

const file = { path: 'Note.md' } as unknown as TFile;
/** An editor as far as suggestions ask: one line, the cursor at its end. */
function editorWith(text: string): Editor {
  const getCursor = (): Api.EditorPosition => ({ line: 0, ch: text.length });
  return { getCursor, getLine: () => text, cm: { requestMeasure: () => undefined } } as unknown as Editor;
}

class Names extends EditorSuggest<string> {
  readonly asked: string[] = [];
  readonly chosen: string[] = [];
  later = false;

  constructor(
    private readonly mark: string,
    private readonly names: readonly string[] = ['Ada', 'Grace'],
  ) {
    super(stage);
  }

  override onTrigger(cursor: Api.EditorPosition, editor: Editor): Api.EditorSuggestTriggerInfo | null {
    const text = editor.getLine(cursor.line);
    this.asked.push(text);
    const at = text.lastIndexOf(this.mark);
    return at < 0 ? null : { start: { line: 0, ch: at }, end: cursor, query: text.slice(at + 1) };
  }

  override getSuggestions({ query }: Api.EditorSuggestContext): string[] | Promise<string[]> {
    const found = this.names.filter((name) => name.toLowerCase().startsWith(query));
    return this.later ? Promise.resolve(found) : found;
  }

  override renderSuggestion(name: string, el: HTMLElement): void {
    el.setText(name);
  }

  override selectSuggestion(name: string): void {
    this.chosen.push(`${name} for ${this.context?.query ?? 'nothing'}`);
    this.close();
  }
}

const rows = (): string[] => [...document.querySelectorAll('.suggestion-item')].map((row) => row.textContent ?? '');
let manager = new EditorSuggestManager();
/** The list is there before the next key. */
async function type(text: string): Promise<void> {
  manager.trigger(editorWith(text), file);
  await promisesTold();
}

function register(...all: readonly Names[]): void {
  for (const one of all) manager.add(one);
}

afterEach(() => {
  manager.close();
  manager = new EditorSuggestManager();
});

describe('suggestions in the editor', () => {
  it('are asked for at each change and shown at once; Enter chooses the one that is selected', async () => {
    const names = new Names('@');
    register(names);
    await type('tea');
    expect(rows()).toEqual([]);
    await type('tea @');
    expect(rows()).toEqual(['Ada', 'Grace']);
    press('ArrowDown');
    press('Enter');
    expect(names.chosen).toEqual(['Grace for ']);
    expect([rows(), names.context]).toEqual([[], null]);
    expect(names.asked).toEqual(['tea', 'tea @']);
    expect(press('Enter')).toBe(false);
  });

  it('narrow as somebody goes on, and close where nothing triggers or nothing is found', async () => {
    register(new Names('@'));
    await type('@g');
    expect(rows()).toEqual(['Grace']);
    await type('@gx');
    expect(rows()).toEqual([]);
    await type('@g');
    await type('g');
    expect(rows()).toEqual([]);
  });

  it('belong to the first that triggers, even where it finds nothing', async () => {
    const [first, second] = [new Names('@', []), new Names('@')];
    register(first, second);
    await type('@');
    expect([rows(), second.asked]).toEqual([[], []]);
    manager.remove(first);
    await type('@a');
    expect(rows()).toEqual(['Ada']);
  });

  it('close by Escape and with the cursor; later answers to earlier questions are dropped', async () => {
    const names = new Names('@');
    register(names);
    await type('@');
    press('Escape');
    expect(rows()).toEqual([]);
    await type('@a');
    expect(rows()).toEqual(['Ada']);
    manager.close();
    expect([rows(), names.context]).toEqual([[], null]);
    names.later = true;
    manager.trigger(editorWith('@g'), file);
    manager.close();
    await promisesTold();
    expect(rows()).toEqual([]);
  });
});
