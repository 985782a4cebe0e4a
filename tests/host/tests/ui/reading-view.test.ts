// @vitest-environment happy-dom
import type * as Api from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawn, openApp, readNote, rewrite } from './window-stage';
import { MarkdownRenderChild } from '../../ui/widgets/markdown-renderer';

const note = '---\ntags: [person]\n---\n# Ada\n\nWrote *notes*.\n';
const fenced = 'Before\n\n```desk\nview: map\ndepth: 2\n```\n\n```js\n1\n```\n';
const shown = (): HTMLElement | null => document.querySelector('.markdown-preview-view.markdown-rendered');

afterEach(() => document.body.replaceChildren());

describe('reading view', () => {
  it('shows the text without its properties, and keeps the editor', async () => {
    const { app } = await openApp({ 'Ada.md': note });
    const view = await readNote(app, 'Ada.md');
    expect(view.getMode()).toBe('preview');
    expect(view.leaf.getViewState().state).toEqual({ file: 'Ada.md', mode: 'preview' });
    expect(shown()?.textContent).toBe('AdaWrote notes.');
    expect(shown()?.querySelector('.el-h1 > h1 + *, .el-p > p > em')?.textContent).toBe('notes');
    expect(view.editor.getValue()).toBe(note);
    expect(document.querySelector<HTMLElement>('.markdown-source-view')?.style.display).toBe('none');
    view.setMode('source');
    expect([view.getMode(), shown()?.textContent]).toEqual(['source', '']);
    expect(document.querySelector<HTMLElement>('.markdown-reading-view')?.style.display).toBe('none');
  });

  it.each([
    ['---\r\na: 1\r\n---\r\nText', 'Text'],
    ['---\n---\nText', 'Text'],
    ['---\na: 1\n---', ''],
    ['---\nText', '---Text'],
  ])('finds the end of the properties of %j', async (text, words) => {
    const { app } = await openApp({ 'Ada.md': text });
    await readNote(app, 'Ada.md');
    expect(shown()?.textContent).toBe(words);
  });

  it('is rendered again when the file or the editor has another text, or the tab another note', async () => {
    const { app } = await openApp({ 'Ada.md': 'One', 'Grace.md': 'Two' });
    const view = await readNote(app, 'Ada.md');
    await rewrite(app, 'Ada.md', 'Three');
    expect(shown()?.textContent).toBe('Three');
    view.editor.setValue('Four');
    await drawn();
    expect(shown()?.textContent).toBe('Four');
    const grace = app.vault.getFileByPath('Grace.md');
    if (grace) await view.leaf.openFile(grace);
    await drawn();
    expect([view.getMode(), shown()?.textContent]).toEqual(['preview', 'Two']);
  });

  it('has no commands of the editor', async () => {
    const { app, plugin } = await openApp({ 'Ada.md': note });
    plugin.addCommand({ id: 'write', name: 'Write', editorCallback: () => undefined });
    const view = await readNote(app, 'Ada.md');
    expect(app.commands.executeCommandById('test:write')).toBe(false);
    view.setMode('source');
    expect(app.commands.executeCommandById('test:write')).toBe(true);
  });
});

describe('a code-block processor', () => {
  it('is given its blocks, and what it added lives as long as they are shown', async () => {
    const { app, plugin } = await openApp({ 'Ada.md': `---\na: 1\n---\n${fenced}`, 'Grace.md': '' });
    const told: unknown[] = [];
    const lives: string[] = [];
    class Child extends MarkdownRenderChild {
      override onload(): void {
        lives.push('loaded');
      }

      override onunload(): void {
        lives.push('unloaded');
      }
    }
    plugin.registerMarkdownCodeBlockProcessor('desk', (source, el, context) => {
      el.setText('drawn');
      const { sourcePath, frontmatter } = context;
      told.push([source, sourcePath, frontmatter, context.getSectionInfo(el)]);
      context.addChild(new Child(el) as never);
    });
    const view = await readNote(app, 'Ada.md');
    expect(told).toEqual([['view: map\ndepth: 2', 'Ada.md', { a: 1 }, null]]);
    expect(shown()?.querySelector('.el-pre > .block-language-desk')?.textContent).toBe('drawn');
    expect(shown()?.querySelector('.el-pre > pre > code.language-js')?.textContent).toBe('1');
    expect(lives).toEqual(['loaded']);
    await rewrite(app, 'Ada.md', `More\n\n${fenced}`);
    expect(lives.splice(0)).toEqual(['loaded', 'unloaded', 'loaded']);
    view.setMode('source');
    expect(lives.splice(0)).toEqual(['unloaded']);
    view.setMode('preview');
    await drawn();
    expect(lives.splice(0)).toEqual(['loaded']);
    view.leaf.detach();
    await drawn();
    expect(lives).toEqual(['unloaded']);
  });

  it('comes and goes with its plugin, also in notes that are being read', async () => {
    const { app, plugin } = await openApp({ 'Ada.md': fenced });
    await readNote(app, 'Ada.md');
    const handler = vi.fn();
    plugin.registerMarkdownCodeBlockProcessor('desk', handler);
    await drawn();
    expect(handler).toHaveBeenCalledTimes(1);
    expect(() => plugin.registerMarkdownCodeBlockProcessor('desk', handler)).toThrow('already registered');
    plugin.unload();
    await drawn();
    expect(shown()?.querySelector('pre > code.language-desk')?.textContent).toBe('view: map\ndepth: 2');
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it('takes its turn by its order, and can be called by others', async () => {
    const { app, plugin } = await openApp({ 'Ada.md': fenced });
    const told: string[] = [];
    plugin.registerMarkdownCodeBlockProcessor('desk', () => void told.push('desk'), 1);
    const processor = plugin.registerMarkdownCodeBlockProcessor('js', () => void told.push('js'), -1);
    await readNote(app, 'Ada.md');
    expect(told).toEqual(['js', 'desk']);
    expect(processor.sortOrder).toBe(-1);
    const el = createDiv();
    el.createEl('pre').createEl('code', { cls: 'language-js', text: '2' });
    await processor(el, {} as Api.MarkdownPostProcessorContext);
    expect(el.innerHTML).toBe('<div class="block-language-js"></div>');
  });

  it('does not stop the others by what it throws, which is heard of', async () => {
    const { app, plugin } = await openApp({});
    const other = vi.fn();
    plugin.registerMarkdownCodeBlockProcessor('desk', () => Promise.reject(new Error('No desk.')));
    plugin.registerMarkdownCodeBlockProcessor('js', other);
    const el = createDiv();
    for (const cls of ['language-desk', 'language-js']) el.createEl('pre').createEl('code', { cls });
    const later: (() => void)[] = [];
    const timer = vi
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation(((run: () => void) => later.push(run)) as never);
    await app.codeBlocks.process(el, {} as Api.MarkdownPostProcessorContext);
    timer.mockRestore();
    expect(other).toHaveBeenCalledTimes(1);
    expect(() => later.forEach((run) => run())).toThrow('No desk.');
  });
});
