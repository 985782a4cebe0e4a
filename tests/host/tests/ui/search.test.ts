// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import './widget-stage';
import { sanitizeHTMLToDom, MarkdownRenderer } from '../../ui/widgets/markdown-renderer';
import { debounce } from '../../ui/widgets/debounce';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches, sortSearchResults } from '../../ui/widgets/search';
import { Component } from '../../data/component';

describe('search', () => {
  it('finds the letters of a query in order, and says where', () => {
    const search = prepareFuzzySearch('opr');
    expect(search('Open prep')?.matches).toEqual([
      [0, 2],
      [6, 7],
    ]);
    expect(search('Add person')).toBeNull();
  });

  it('prefers letters together at the start of a word; no score is above 0', () => {
    const search = prepareFuzzySearch('gra');
    const found = ['a great day', 'telegram', 'Graph'].map((text) => ({ text, match: search(text) as never }));
    sortSearchResults(found);
    expect(found.map(({ text }) => text)).toEqual(['Graph', 'telegram', 'a great day']);
    expect(found.every(({ match }) => (match as { score: number }).score <= 0)).toBe(true);
  });

  it('of words finds each as it is', () => {
    expect(prepareSimpleSearch('lovelace ada')('Ada Lovelace')?.matches).toEqual([
      [0, 3],
      [4, 12],
    ]);
    expect(prepareSimpleSearch('aa')('Ada')).toBeNull();
  });

  it('marks what was found, in a part of the text too', () => {
    const el = createDiv();
    renderMatches(el, 'Lovelace', [[4, 8]], -4);
    expect([el.textContent, el.querySelector('.suggestion-highlight')?.textContent]).toEqual(['Lovelace', 'Love']);
  });
});

describe('rendered Markdown', () => {
  it('has headings, lists within lists, links and code, and no HTML', async () => {
    const el = createDiv();
    const text = '# One\n\nSee [[Ada|her]] and **bold** `[[code]]` <b>\n- a\n  - [x] b\n- c\n\n```ts\nx\n```\n> q';
    await MarkdownRenderer.render(null, text, el, '', new Component());
    expect(el.querySelector('h1')?.textContent).toBe('One');
    expect(el.querySelector('p')?.textContent).toBe('See her and bold [[code]] <b>');
    expect(el.querySelector('a.internal-link')?.getAttribute('data-href')).toBe('Ada');
    expect(el.querySelectorAll('ul > li')).toHaveLength(3);
    expect(el.querySelector('li li')?.getAttribute('data-task')).toBe('x');
    expect(el.querySelector('pre code.language-ts')?.textContent).toBe('x');
    expect(el.querySelector('blockquote p')?.textContent).toBe('q');
  });

  it('of HTML keeps words and drops what could run', () => {
    const box = createDiv();
    box.append(
      sanitizeHTMLToDom('<p onclick="x()">a<script>x()</script><a href=" JavaScript:x()">b</a><a href="/c">c</a></p>'),
    );
    expect(box.textContent).toBe('abc');
    expect(box.querySelector('script, [onclick]')).toBeNull();
    expect([...box.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([null, '/c']);
  });
});

describe('a debounced function', () => {
  it('runs at once with what it was given last, when asked to, and not again', () => {
    const calls: string[] = [];
    const save = debounce((text: string) => calls.push(text), 1000);
    save('a');
    save('b');
    save.run();
    save.run();
    save('c');
    save.cancel();
    save.run();
    expect(calls).toEqual(['b']);
  });
});
