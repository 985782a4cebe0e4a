import { describe, expect, it } from 'vitest';
import { createLibrary, type LibraryOptions } from '../../src/library';

function problemOf(source: string, data: unknown = {}, options: LibraryOptions = {}): string {
  const result = createLibrary(options).render(source, data, { name: 'Mine' });
  if (result.ok) return `printed ${result.text}`;
  const [problem] = result.problems;
  return problem
    ? `${String(problem.template)}:${String(problem.line)}:${String(problem.column)} ${problem.what} ${problem.remedy}`
    : 'no problem';
}

describe('problems', () => {
  it('name the template, the place, what is wrong and what to do', () => {
    expect(problemOf('a\n  {{upcase x}}')).toBe(
      'Mine:2:3 There is no helper called “upcase”. Remove it, or register a helper with that name.',
    );
    expect(problemOf('{{trucate x 3}}')).toBe('Mine:1:1 There is no helper called “trucate”. Did you mean “truncate”?');
    expect(problemOf('{{> Heder}}', {}, { partials: { Header: '' } })).toBe(
      'Mine:1:1 There is no partial called “Heder”. Did you mean “Header”?',
    );
    expect(problemOf('one\n{{#if x}}\ntwo')).toContain('Mine:3:');
    expect(problemOf('{{#if x}}\n{{/each}}')).toBe(
      'Mine:1:4 “{{#if}}” is closed by “{{/each}}”. Close each block with its own name.',
    );
  });

  it('tell the partial in which they are', () => {
    expect(problemOf('{{> p}}', {}, { partials: { p: 'x\n{{upcase y}}' } })).toContain('p:2:1 There is no helper');
    expect(problemOf('{{> p}}', {}, { partials: { p: '{{#if}' } })).toContain('p:1:');
  });

  it('show the line with a caret', () => {
    const result = createLibrary().render('x\nHello {{nobody x}}', {});
    expect(result).toMatchObject({ ok: false, problems: [{ excerpt: 'Hello {{nobody x}}\n      ^' }] });
  });

  it('come of helpers that throw, and nothing is printed', () => {
    const helpers = {
      fail: () => {
        throw new Error('No coffee.');
      },
    };
    expect(problemOf('a{{fail x}}', {}, { helpers })).toBe(
      'Mine:1:2 No coffee. Correct what is called here, or remove it.',
    );
  });

  it.each<[string, string, unknown, LibraryOptions]>([
    ['a partial without end', '{{> p}}', {}, { partials: { p: '{{> p}}' } }],
    ['a template too long', 'x'.repeat(101), {}, { budgets: { source: 100 } }],
    [
      'too much output',
      '{{#each l}}{{#each ../l}}{{#each ../../l}}0123456789{{/each}}{{/each}}{{/each}}',
      { l: Array.from({ length: 200 }, (_, i) => i) },
      { budgets: { runs: 1e9, output: 1e5 } },
    ],
    [
      'too many rounds',
      '{{#each l}}{{#each ../l}}{{#each ../../l}}{{/each}}{{/each}}{{/each}}',
      { l: Array.from({ length: 200 }, (_, i) => i) },
      {},
    ],
    ['deep nesting', `${'{{#if x}}'.repeat(200)}${'{{/if}}'.repeat(200)}`, {}, {}],
    ['very deep nesting', `${'{{#if x}}'.repeat(20_000)}${'{{/if}}'.repeat(20_000)}`, {}, {}],
    ['a tangle of partials', '{{> a}}', {}, { partials: { a: '{{> b}}{{> b}}{{> b}}', b: '{{> a}}{{> a}}{{> a}}' } }],
  ])('end %s', (_, source, data, options) => {
    expect(problemOf(source, data, options)).toMatch(/^(?:Mine|p|a|b):\d+:\d+ .*\.$/);
  });
});

describe('lint', () => {
  const lint = (source: string): string[] =>
    createLibrary({ partials: { p: '' } })
      .lint(source)
      .map(({ line, what }) => `${String(line)} ${what}`);

  it('finds without data what no data can mend', () => {
    expect(lint('{{x}}\n{{joni names}}\n{{#each (sotr list)}}{{/each}}{{> q}}{{> p}}')).toEqual([
      '2 There is no helper called “joni”.',
      '3 There is no helper called “sotr”.',
      '3 There is no partial called “q”.',
    ]);
    expect(lint('{{#if}')).toHaveLength(1);
  });

  it('lets be what may be right', () => {
    expect(
      lint(
        '{{#*inline "q"}}{{/inline}}{{> q}}{{> @partial-block}}{{#> z}}{{/z}}{{a.b c}}{{#each l as |f|}}{{f 1}}{{/each}}',
      ),
    ).toEqual([]);
  });
});
