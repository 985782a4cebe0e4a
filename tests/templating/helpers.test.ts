/** The examples of each helper's documentation, and that there are some. */
import { describe, expect, it } from 'vitest';
import { createLibrary, helperDocumentation, standardHelpers } from '../../src/library';

const library = createLibrary({
  today: '2026-11-23',
  questions: [
    { stage: 'Closure', text: 'Who else should I talk to?' },
    { stage: 'Closure', text: 'What would help you?' },
    { stage: 'Engagement', text: 'What are you working on?' },
  ],
});

const examples = helperDocumentation.flatMap(({ name, examples: own }) => own.map((example) => ({ name, ...example })));

const print = (template: string, data: unknown = {}): string => {
  const result = library.render(template, data);
  return result.ok ? result.text : result.problems.map(({ what }) => what).join();
};

describe('helpers', () => {
  it('are documented with examples, each in a sentence', () => {
    expect(helperDocumentation.map(({ name }) => name)).toEqual(Object.keys(standardHelpers));
    for (const { name, summary, examples: own } of helperDocumentation) {
      expect([name, own.length > 0, summary.endsWith('.')]).toEqual([name, true, true]);
    }
  });

  it.each(examples)('$name: $template', ({ template, data, output }) => {
    expect(print(template, data)).toBe(output);
  });

  it.each([
    ['en', 'Ada, Grace and Alan'],
    ['en-GB', 'Ada, Grace and Alan'],
    ['en-US', 'Ada, Grace and Alan'],
    ['de', 'Ada, Grace und Alan'],
    ['fr', 'Ada, Grace et Alan'],
    ['no_such tag', 'Ada, Grace and Alan'],
  ])('list in the language of the reader: %s', (locale, words) => {
    const data = { names: ['Ada', 'Grace', 'Alan'], link: { type: 'link', target: 'A', display: null } };
    const own = createLibrary({ locale });
    const text = (template: string): unknown => own.render(template, data);
    expect(text('{{listed names}}')).toMatchObject({ ok: true, text: words });
    expect(text('{{#listed names}}{{this}}{{/listed}}')).toMatchObject({ ok: true, text: words });
    expect(text('{{#listed names as |name at|}}{{#if at}}{{name}}{{/if}}{{/listed}}')).toMatchObject({
      text: words.replace('Ada, ', ''),
    });
    // As templates did before there was such a helper.
    expect(text('{{#each names}}{{this}}{{#unless @last}} and {{/unless}}{{/each}}')).toMatchObject({
      text: 'Ada and Grace and Alan',
    });
  });

  it('list nothing, one and what must be made safe', () => {
    expect(print('{{listed nobody}}|{{#listed nobody}}{{this}}{{else}}none{{/listed}}')).toBe('|none');
    expect(print('{{#listed names}}\n{{this}}\n{{/listed}}', { names: ['Ada'] })).toBe('Ada');
    expect(print('{{listed names}}', { names: ['*a*', '#b'] })).toBe('\\*a\\* and \\#b');
    expect(print('---\nwho: "{{listed names}}"\n---\n', { names: ['a"b', 'c'] })).toBe(
      '---\nwho: "a\\"b and c"\n---\n',
    );
  });

  it('give way to data of the same name', () => {
    expect(
      print('{{#each meetings}}{{title}} {{date}} {{link}}{{/each}}', {
        meetings: [{ title: 'Tea', date: '2026-10-02', link: 'x' }],
      }),
    ).toBe('Tea 2026-10-02 x');
    expect(print('{{#each list}}{{@first}}{{@last}}{{/each}}', { list: [1] })).toBe('truetrue');
  });

  it('put questions that were asked before last, and say so', () => {
    const template = '{{#questions "Closure"}}{{text}}{{#if asked}} (asked before){{/if}};{{/questions}}';
    expect(print(template, { asked: ['who else should I talk to'] })).toBe(
      'What would help you?;Who else should I talk to? (asked before);',
    );
  });

  it('speak the language of the library', () => {
    const german = createLibrary({ locale: 'de', today: '2026-11-23' });
    const result = german.render('am {{date "2026-10-02" "d. LLLL"}}, {{ago "2026-11-22"}}', {});
    expect(result).toMatchObject({ ok: true, text: 'am 2. Oktober, gestern' });
  });

  it.each(['America/New_York', 'Pacific/Kiritimati', 'Pacific/Chatham', 'UTC'])('move no day in %s', (zone) => {
    const result = createLibrary({ zone }).render(
      '{{date "2026-03-08"  "yyyy-MM-dd"}} {{shift "2026-03-08" days=1}}',
      {},
    );
    expect(result).toMatchObject({ text: '2026-03-08 2026-03-09' });
  });

  it('say where the cursor goes, the first where there are several', () => {
    expect(library.render('Dear {{cursor}}Ada{{cursor}}', {})).toEqual({ ok: true, text: 'Dear Ada', cursor: 5 });
    expect(library.render('Dear {{name}}', { name: '\u0000cursor\u0000' })).toEqual({
      ok: true,
      text: 'Dear cursor',
      cursor: null,
    });
  });

  it.each([
    ['YYYY-MM-DD', '2026-10-02'],
    ['dddd Do MMMM YY', 'Friday 2nd October 26'],
    ['[on] D/M', 'on 2/10'],
    ['ddd, MMM D', 'Fri, Oct 2'],
    ['LL', 'October 2, 2026'],
  ])('print a day by moment tokens: %s', (format, text) => {
    expect(print('{{date "2026-10-02" format=form}}', { form: format })).toBe(text);
  });
});
