/** `{{date}}`, `{{time}}` and `{{title}}` mean what they mean in Obsidian's own templates, and `{{person}}` prints as a link. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary, type RenderOptions, type RenderResult } from '../../src/library';
import { runs } from '../support/property-runs';

const library = createLibrary({ today: '2026-11-23', locale: 'en-GB' });
const occasion: RenderOptions = { title: '2026-11-23 Coffee', time: '09:05' };

function render(template: string, data: unknown = {}, more: RenderOptions = {}): RenderResult {
  return library.render(template, data, { ...occasion, ...more });
}

function print(template: string, data: unknown = {}, more: RenderOptions = {}): string {
  const result = render(template, data, more);
  return result.ok ? result.text : result.problems.map(({ what, remedy }) => `${what} ${remedy}`).join();
}

describe('tokens of Obsidian', () => {
  it('give way to data of the same name, as it is written', () => {
    expect(print('{{Title}} {{TITLE}} {{title}}', { Title: 'Tea' })).toBe('Tea 2026-11-23 Coffee 2026-11-23 Coffee');
    expect(print('{{Title}}', { Title: '' })).toBe('');
    expect(print('{{this.Title}}|{{person.Title}}|{{#if Date}}x{{/if}}', {})).toBe('||');
  });

  it('with a value are helpers, whose names are small', () => {
    expect(print('{{Date "2026-10-02"}}')).toContain('Did you mean “date”?');
  });

  it.each([
    ['{{date}}', '2026-11-23'],
    ['{{time}}', '09:05'],
    ['{{title}}', '2026-11-23 Coffee'],
    ['{{Date}} {{DATE}}', '2026-11-23 2026-11-23'],
    ['{{Time}} {{TIME}}', '09:05 09:05'],
    ['{{Title}} {{TITLE}}', '2026-11-23 Coffee 2026-11-23 Coffee'],
    ['{{#each l}}{{Title}}{{/each}}', '2026-11-23 Coffee2026-11-23 Coffee'],
    ['---\nname: "{{TITLE}}"\n---\n', '---\nname: "2026-11-23 Coffee"\n---\n'],
    ['{{date:YYYY-MM-DD}}', '2026-11-23'],
    ['{{date:DD.MM.YYYY}}', '23.11.2026'],
    ['{{date:DD/MM/YY}}', '23/11/26'],
    ['{{date:dddd, MMMM Do}}', 'Monday, November 23rd'],
    ['{{date:[Week] w, YYYY}}', 'Week 48, 2026'],
    ['{{date:YYYY-MM-DD HH:mm}}', '2026-11-23 09:05'],
    ['{{time:HH:mm}}', '09:05'],
    ['{{time:h.mm A}}', '9.05 AM'],
    ['{{time:HH[h]mm}}', '09h05'],
    ['{{ date : YYYY }}', '2026'],
    ['{{DATE:YYYY}}', '2026'],
    ['{{date:}}', '2026-11-23'],
    ['{{{date:YYYY}}}', '2026'],
    ['a {{~date:YYYY~}} b', 'a2026b'],
    ['{{#if x}}{{date:YYYY}}{{else}}{{time:HH}}{{/if}}', '09'],
    ['{{#each l}}{{date:D}}{{this}} {{/each}}', '23x 23y '],
    [
      '---\ncreated: {{date}} {{time}}\nday: {{date:YYYY-MM-DD}}\nat: {{time}}\n---\n',
      '---\ncreated: 2026-11-23 09:05\nday: 2026-11-23\nat: "09:05"\n---\n',
    ],
    ['[[{{date:YYYY-MM-DD}}]] {{date:[#]YYYY}}', '[[2026-11-23]] \\#2026'],
    ['{{title "ada byron"}} {{date "2026-10-02" "D MMM"}}', 'Ada Byron 2 Oct'],
  ])('%j prints %j', (template, printed) => {
    expect(print(template, { l: ['x', 'y'] })).toBe(printed);
  });

  it.each([
    ['\\{{date:YYYY}} {{date:YY}}', '{{date:YYYY}} 26'],
    ['{{! {{date:YYYY} }}x', 'x'],
    ['{{!-- {{date:YYYY}} --}}x', 'x'],
    ['{{{{raw}}}}{{date:YYYY}}{{{{/raw}}}}', '{{date:YYYY}}'],
    ['{ {date:YYYY}}', '{ {date:YYYY}}'],
    ['{{dated}}|{{date_x}}', '|'],
  ])('that are none stay as they are: %j prints %j', (template, printed) => {
    expect(
      createLibrary({ today: '2026-11-23', helpers: { raw: (options: { fn(): string }) => options.fn() } }).render(
        template,
        {},
      ),
    ).toMatchObject({ text: printed });
  });

  it('follow the formats of the core plugin, which they may be handed', () => {
    expect(print('{{date}} {{time}} {{date:YYYY}}', {}, { dateFormat: 'DD.MM.YYYY', timeFormat: 'h:mm a' })).toBe(
      '23.11.2026 9:05 am 2026',
    );
  });

  it('give way to data of the same name while they stand alone', () => {
    const data = {
      meetings: [
        { date: '2026-10-02', title: 'Tea', time: '15:00' },
        { date: null, title: null, time: null },
      ],
    };
    expect(print('{{#each meetings}}{{date}} {{title}} {{time}} {{date:YYYY}};{{/each}}', data)).toBe(
      '2026-10-02 Tea 15:00 2026;   2026;',
    );
    expect(print('{{#with x}}{{date}}{{date "2026-10-02" "d"}}{{/with}}', { x: { date: 'own' } })).toBe('own2');
  });

  it('that nobody handed over print nothing alone, and are a problem with a format', () => {
    const bare = createLibrary();
    expect(bare.render('{{date}}{{time}}{{title}}', {})).toMatchObject({ text: '' });
    expect(bare.render('a {{date:YYYY}}', {})).toMatchObject({ problems: [{ line: 1, column: 3 }] });
    expect(library.render('{{time:HH}}', {})).toMatchObject({ ok: false });
    expect(library.render('{{date:HH}}', {})).toMatchObject({ ok: false });
  });

  it('leave the places of problems after them as they are', () => {
    const token = fc.constantFrom(
      '{{date:YYYY-MM-DD}}',
      '{{time:HH:mm}}',
      '{{date:dddd, D [of] MMMM}} ',
      '{{title}}',
      'x',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const before = tokens.join('');
        const lines = before.split('\n');
        const result = render(`${before}{{nobody x}}`);
        const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
        expect(result).toMatchObject({ ok: false, problems: [place] });
        expect(library.lint(`${before}{{nobody x}}`)).toMatchObject([place]);
      }),
      { numRuns: runs(300), seed: 5 },
    );
    expect(render('{{date:YYYY}} {{#if}')).toMatchObject({ problems: [{ line: 1, column: 20 }] });
  });
});

const link = (target: string, display: string | null = null): unknown => ({ type: 'link', target, display });
const person = { name: 'Ida Noor', link: link('People/Ida Noor', 'Ida Noor'), role: 'Archivist' };
const people = [person, { name: 'Bo *Lund*' }];

describe('an object with a link or a name', () => {
  it.each([
    ['{{person}}', '[[People/Ida Noor|Ida Noor]]'],
    ['{{link person}}', '[[People/Ida Noor|Ida Noor]]'],
    ['{{link person "her"}}', '[[People/Ida Noor|her]]'],
    ['{{mention person}}', '[[People/Ida Noor|Ida Noor]]'],
    ['{{embed person}}', '![[People/Ida Noor|Ida Noor]]'],
    ['{{{person}}}', '[[People/Ida Noor|Ida Noor]]'],
    ['{{bullets people}}', '- [[People/Ida Noor|Ida Noor]]\n- Bo \\*Lund\\*'],
    ['{{join people " and "}}', '[[People/Ida Noor|Ida Noor]] and Bo \\*Lund\\*'],
    ['{{people}}', '[[People/Ida Noor|Ida Noor]], Bo \\*Lund\\*'],
    ['{{#each people}}{{this}};{{/each}}', '[[People/Ida Noor|Ida Noor]];Bo \\*Lund\\*;'],
    ['{{first people}} {{last people}}', '[[People/Ida Noor|Ida Noor]] Bo \\*Lund\\*'],
    ['{{upper person}} {{truncate person 4}}', 'IDA NOOR Ida…'],
    ['{{default nothing person}}', '[[People/Ida Noor|Ida Noor]]'],
    ['[[{{person}}]] [[x|{{person}}]]', '[[People/Ida Noor]] [[x|Ida Noor]]'],
    [
      '---\nwho: {{person}}\nall: {{people}}\n---\n',
      '---\nwho: "[[People/Ida Noor|Ida Noor]]"\nall: ["[[People/Ida Noor|Ida Noor]]", "Bo *Lund*"]\n---\n',
    ],
    ['`{{person}}` [t]({{person}})', '`[[People/Ida Noor|Ida Noor]]` [t](People/Ida%20Noor)'],
    ['{{#each (sort people)}}{{name}};{{/each}}', 'Bo \\*Lund\\*;Ida Noor;'],
    ['{{quote person}}', '> Ida Noor'],
  ])('%s prints as %j', (template, printed) => {
    expect(print(template, { person, people })).toBe(printed);
  });

  it.each([
    ['{{match}}', '“match” has need, whose. Write which of them to print, for example {{match.need}}.'],
    ['{{{match}}}', '“match” has need, whose. Write which of them to print, for example {{match.need}}.'],
    ['{{link match}}', '“match” has need, whose. Write which of them to print, for example {{match.need}}.'],
    ['{{upper match}}', '“match” has need, whose. Write which of them to print, for example {{match.need}}.'],
    [
      '{{bullets matches}}',
      '“matches” has need. Write which of them to print, for example {{#each matches}}{{need}}{{/each}}.',
    ],
    [
      '{{join matches}}',
      '“matches” has need. Write which of them to print, for example {{#each matches}}{{need}}{{/each}}.',
    ],
    ['{{#each matches}}{{this}}{{/each}}', '“this” has need. Write which of them to print, for example {{this.need}}.'],
    ['{{empty}}', '“empty” is empty and cannot be printed. Remove it, or print something else.'],
    ['`{{match}}`', '“match” has need, whose. Write which of them to print, for example {{match.need}}.'],
    ['---\nx: {{match}}\n---\n', '“match” has need, whose. Write which of them to print, for example {{match.need}}.'],
  ])('is told from others: %s is a problem', (template, told) => {
    expect(print(template, { match: { need: 'WARC', whose: 'Ida' }, matches: [{ need: 'WARC' }], empty: {} })).toBe(
      told,
    );
  });

  it('prints its name where nothing is escaped, and as in Handlebars for HTML', () => {
    expect(createLibrary({ escape: 'none' }).render('{{person}} {{person.link}}', { person })).toMatchObject({
      text: 'Ida Noor Ida Noor',
    });
    expect(createLibrary({ escape: 'none' }).render('{{x}}', { x: {} })).toMatchObject({ ok: false });
    expect(createLibrary({ escape: 'html' }).render('{{x}}', { x: {} })).toMatchObject({ text: '[object Object]' });
  });

  it('needs no helper: lint lets it be', () => {
    expect(
      library.lint('{{link person}}{{bullets people}}{{embed meeting}}{{mention person}}{{date:YYYY}}{{title}}'),
    ).toEqual([]);
  });
});
