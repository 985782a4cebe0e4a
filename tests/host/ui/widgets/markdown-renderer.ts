import type * as Api from 'obsidian';
import { Component } from '../../data/component';
import type { App } from '../app';
import { renderInline } from './render-inline';

/** Something that lives in rendered Markdown, and ends with it. */
export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

/** A little of Markdown: headings, paragraphs, lists and tasks, quotes, code, links. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static async render(
    app: unknown,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Api.Component,
  ): Promise<void> {
    // As in the app, nothing is there before a turn of the loop.
    await Promise.resolve();
    renderBlocks(markdown.split(/\r?\n/), el);
    if (app) await (app as App).codeBlocks.process(el, contextOf(app as App, sourcePath, component));
  }

  static renderMarkdown(markdown: string, el: HTMLElement, path: string, component: Api.Component): Promise<void> {
    return MarkdownRenderer.render(null, markdown, el, path, component);
  }
}

/** The text of a note as reading view has it: every block in an element of its own, `el-p`, `el-pre` and so on. */
export async function renderSections(
  app: App,
  markdown: string,
  el: HTMLElement,
  path: string,
  component: Component,
): Promise<void> {
  renderBlocks(markdown.split(/\r?\n/), el);
  for (const block of [...el.children]) {
    const section = createDiv({ cls: `el-${block.tagName.toLowerCase()}` });
    block.replaceWith(section);
    section.append(block);
  }
  await app.codeBlocks.process(el, contextOf(app, path, component));
}

let renderings = 0;

/** What code-block processors are told. Where the block stands in its note they are not. */
function contextOf(app: App, sourcePath: string, component: Api.Component): Api.MarkdownPostProcessorContext {
  return {
    docId: `rendering-${++renderings}`,
    sourcePath,
    frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter ?? null,
    addChild: (child) => void component.addChild(child),
    getSectionInfo: () => null,
  };
}

const ITEM = /^(\s*)(?:[-*+]|(\d+)[.)])\s+(.*)$/;
const FENCE = /^(`{3,}|~{3,})\s*([^\s`]*)/;
const HEADING = /^(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/;

/** Reads blocks from the first line on; each takes the lines that belong to it off the list. */
function renderBlocks(all: readonly string[], el: HTMLElement): void {
  const lines = [...all].reverse();
  const take = (fits: (line: string) => boolean): string[] => {
    const taken: string[] = [];
    for (let line = lines.at(-1); line !== undefined && fits(line); line = lines.at(-1)) {
      taken.push(line);
      lines.pop();
    }
    return taken;
  };
  for (let line = lines.at(-1); line !== undefined; line = lines.at(-1)) {
    const heading = HEADING.exec(line);
    const fence = FENCE.exec(line);
    if (fence) {
      lines.pop();
      const [, marks = '', language = ''] = fence;
      const code = take((next) => !next.startsWith(marks));
      lines.pop();
      el.createEl('pre').createEl('code', { cls: language && `language-${language}`, text: code.join('\n') });
    } else if (heading) {
      lines.pop();
      const level = String(heading[1]?.length ?? 1) as '1' | '2' | '3' | '4' | '5' | '6';
      renderInline(heading[2] ?? '', el.createEl(`h${level}`));
    } else if (line.startsWith('>')) {
      const inner = take((next) => next.startsWith('>')).map((next) => next.replace(/^> ?/, ''));
      renderBlocks(inner, el.createEl('blockquote'));
    } else if (ITEM.test(line))
      renderList(
        take((next) => ITEM.test(next)),
        el,
      );
    else if (line.trim() === '') lines.pop();
    else
      renderParagraph(
        take((next) => next.trim() !== '' && !beginsBlock(next)),
        el,
      );
  }
}

function beginsBlock(line: string): boolean {
  return line.startsWith('>') || [ITEM, FENCE, HEADING].some((pattern) => pattern.test(line));
}

function renderParagraph(lines: readonly string[], el: HTMLElement): void {
  const paragraph = el.createEl('p', { attr: { dir: 'auto' } });
  for (const [index, line] of lines.entries()) {
    if (index > 0) paragraph.createEl('br');
    renderInline(line.trim(), paragraph);
  }
}

function renderList(lines: readonly string[], el: HTMLElement): void {
  const open: { indent: number; list: HTMLElement; item: HTMLElement }[] = [];
  for (const line of lines) {
    const [, blanks = '', number, words = ''] = ITEM.exec(line) ?? [];
    const indent = blanks.replace(/\t/g, '    ').length;
    while (open.length > 1 && (open.at(-1)?.indent ?? 0) > indent) open.pop();
    let last = open.at(-1);
    if (!last || last.indent < indent) {
      const list = (last?.item ?? el).createEl(number === undefined ? 'ul' : 'ol');
      last = { indent, list, item: list };
      open.push(last);
    }
    last.item = last.list.createEl('li');
    const task = /^\[(.)\](?:\s+(.*))?$/.exec(words);
    if (task) {
      last.item.setAttrs({ class: 'task-list-item', 'data-task': task[1] ?? '' });
      const box = last.item.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
      box.checked = task[1] !== ' ';
    }
    renderInline(task ? (task[2] ?? '') : words, last.item);
  }
}

/** HTML of others as elements that can do no harm. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of [...parsed.body.querySelectorAll('*')]) {
    if (/^(?:script|style|iframe|object|embed|link|meta|base|form|svg|math)$/i.test(element.tagName)) element.remove();
    for (const { name, value } of [...element.attributes]) {
      const leads = ['href', 'src', 'action', 'formaction', 'srcset'].includes(name);
      if (/^on|^style$/.test(name) || (leads && /^[^/?#]*?(?:javascript|data|vbscript)\s*:/i.test(value.trim()))) {
        element.removeAttribute(name);
      }
    }
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  return fragment;
}

export function htmlToMarkdown(): never {
  throw new Error('The host cannot turn HTML into Markdown: htmlToMarkdown is not in it.');
}
