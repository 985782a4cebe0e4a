/** Where a value stands decides how it is made safe: plain values print as they are, and no value makes anything that the template does not. */
import { markdownLanguage } from '@codemirror/lang-markdown';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { createLibrary } from '../../src/library';
import { scanNote } from '../host/data/scan/scan-note';
import { runs } from '../support/property-runs';

const library = createLibrary({ today: '2026-11-23', locale: 'en-GB' });

function print(template: string, data: unknown): string {
  const result = library.render(template, data);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join());
  return result.text;
}

const signs = [...'#-+*_[]()`~=|<>%{}$^!:\\&1.x \n\r\t"\',@?/;', '\u2028', '\u0000'];
const hostile = [
  '# heading',
  '- item',
  '> quote',
  '[[link]]',
  '![[embed]]',
  '[a](b)',
  ' #tag',
  '```',
  '```\n# out',
  '~~~',
  '`',
  '` [[out]] `',
  '``',
  '---',
  '%% out',
  '$ #out $',
  '$$',
  '</div>\n\n# out',
  '"><img src=x onerror=alert(1)>',
  "' onclick='alert(1)",
  ' onclick=alert(1) x=',
  '<script>alert(1)</script>',
  '<b>bold</b>',
  '--><b>out</b>',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'https://x.example/a b)(c',
  'x) [out](y',
  'x> [out](y)',
  'https://x.example/_a_*b*',
  '{{x}}',
  '<% x %>',
  'a: b',
  'a #b',
  '"',
  "'",
  ', b: c]',
  '| a | b |',
  '\\',
  'a\\',
  'two\nlines',
  'two\n\n  lines: x\n# and more',
  '  led by blanks',
  '\tled by a tab',
  '&lt;b&gt;',
  '&#106;avascript:alert(1)',
  'key:: value',
  '^block',
  '😀',
  '\\href{javascript:alert(1)}{x}',
];
const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)).map((both) => both.join('')),
  fc.array(fc.constantFrom(...signs), { maxLength: 10 }).map((all) => all.join('')),
);

/** Each with the places of `a` and `b`; what comes after shows whether anything is left open. */
const bodies = [
  'Use `{{a}}` and ``x {{b}}`` now #tag',
  'Use `ls {{a}}{{b}}` now [[Note]]',
  '```js\nconst x = "{{a}}";\n{{b}}\n```\n\n# Head',
  '~~~\n{{a}}{{b}}\n~~~\n\n- item #tag',
  '> ```\n> {{a}}\n> ```\n\nText {{b}}',
  '- item\n\n  ```\n  {{a}}\n  ```\n\n- {{b}}',
  'Text\n\n    code {{a}}\n    {{b}}\n\n# Head',
  '- item\n\n    more {{a}}\n\n- {{b}}',
  'A formula ${{a}}$ and $x + {{b}}$, then text.',
  '$$\nx = {{a}}\n$$\n\n# Head {{b}}',
  '<div title="{{a}}">{{b}}</div>\n\n# Head',
  "<div title='{{a}}' class={{b}}>\ntext\n</div>\n\n# Head",
  '<details>\n<summary>{{a}}</summary>\n{{b}}\n</details>\n\n# Head',
  'Some <span title="{{a}}">words</span> and {{b}}.',
  '<!-- {{a}} -->\n\nText <!-- {{b}} --> more',
  '[t]({{a}}) and [u](https://x.example/{{b}}) #tag',
  '[t](<{{a}}>) and ![u]({{b}}) #tag',
  '[t](https://x.example "{{a}}") and [{{b}}](https://x.example)',
  'See https://x.example/{{a}} and https://x.example/?q={{b}}&x=1 too',
  'See <https://x.example/{{a}}> and <https://x.example/?q={{b}}>.',
  'See [[{{a}}]], [[Note|{{b}}]] and ![[x{{a}}]]',
  '| a | b |\n|---|---|\n| x{{a}} | {{b}} |\n| `{{a}}` | [[Note\\|{{b}}]] |\n\nText',
  '# {{a}}\n\n## x {{b}} ##\n\nText',
  'Text %% hidden {{a}} %% shown {{b}} #tag',
  '%%\nhidden {{a}}\n%%\n\n# Head {{b}}',
  'About #x{{a}} and #x/{{b}}.',
  '**{{a}}** and _{{b}}_, ==x{{a}}== and ~~x{{b}}~~',
  '> {{a}}\n> - {{b}}\n\nText',
  '{{a}} {{b}}\n\n1. {{a}}\n2. {{b}}',
];

/** The parser behind the language; its own type comes from a package that is not ours to name. */
interface MarkdownParser {
  configure(spec: { readonly remove: readonly string[] }): Pick<typeof markdownLanguage.parser, 'parse'>;
}

const markdown = (markdownLanguage.parser as unknown as MarkdownParser).configure({
  remove: ['Subscript', 'Superscript', 'Emoji'],
});

/** Of formulas and comments this parser knows nothing. */
const isKnown = (note: string): boolean => !/\$|%%/.test(note);

/** Names of nodes of Markdown that are the same wherever they stand, or only say how text is spelt. */
const spelling = new Set(['Escape', 'Entity', 'HardBreak', 'Paragraph', 'QuoteMark']);

function shapeOf(note: string, body: string): unknown {
  const names: string[] = [];
  if (isKnown(body))
    markdown.parse(note).iterate({
      enter: ({ name, from, to }) => {
        if (spelling.has(name) || /^(?:Emphasis|Strong|Strike|URL$|LinkMark|CodeText)/.test(name)) return;
        // An element by its name and those of its attributes.
        names.push(/^HTML(?:Tag|Block)$/.test(name) ? `${name} ${tagsIn(note.slice(from, to)).join(' ')}` : name);
      },
    });
  const {
    headings = [],
    listItems = [],
    links = [],
    embeds = [],
    tags = [],
    sections = [],
    blocks = {},
  } = scanNote(note);
  return {
    names,
    headings: headings.map(({ level }) => level),
    items: listItems.map(({ task }) => task ?? null),
    // A link to an address is none to a note.
    links: body.includes('](') ? null : links.length,
    embeds: body.includes('](') ? null : embeds.length,
    tags: tags.length,
    sections: sections.map(({ type }) => type),
    blocks: Object.keys(blocks).length,
  };
}

function tagsIn(html: string): string[] {
  return [...html.matchAll(/<\/?([a-z][\w-]*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]*))?)*)\s*\/?>/gi)].map(
    ([, name = '', attributes = '']) =>
      `${name}(${[...attributes.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/\s([\w-]+)=?/g)].map(([, one]) => one).join()})`,
  );
}

describe('a value', () => {
  it.each(bodies)('makes nothing of its own in %j', (body) => {
    const wanted = shapeOf(print(body, { a: 'plain', b: 'words' }), body);
    fc.assert(
      fc.property(text, text, (a, b) => {
        const note = print(body, { a: `x${a}`, b: `y${b}` });
        expect(shapeOf(note, body)).toEqual(wanted);
        expect(note).not.toMatch(/\{\{|<%/);
      }),
      { numRuns: runs(300), seed: 1 },
    );
  });

  it.each(bodies)('that is all of its place makes nothing of its own in %j', (body) => {
    const most = countsOf(print(body, { a: 'plain', b: 'words' }), body);
    fc.assert(
      fc.property(text, text, (a, b) => {
        const note = print(body, { a, b });
        expect(note).not.toMatch(/\{\{|<%/);
        const counts = countsOf(note, body);
        // What prints nothing may leave less than the template has.
        for (const [what, count] of Object.entries(counts))
          expect([what, Math.min(count, most[what] ?? 0)]).toEqual([what, count]);
        for (const target of targetsOf(note)) expect(target).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
      }),
      { numRuns: runs(300), seed: 2 },
    );
  });
});

/** How much of what there is in a note. */
function countsOf(note: string, body: string): Record<string, number> {
  const { headings = [], listItems = [], links = [], embeds = [], tags = [], blocks = {} } = scanNote(note);
  const counts: Record<string, number> = {
    headings: headings.length,
    items: listItems.length,
    links: links.length,
    embeds: embeds.length,
    tags: tags.length,
    blocks: Object.keys(blocks).length,
  };
  if (isKnown(body))
    markdown.parse(note).iterate({
      enter: ({ name, from, to }) => {
        if (!/^(?:HTML|Fenced|Inline|Comment|Autolink|Image|Link$|Table|Blockquote|HorizontalRule)/.test(name)) return;
        // A blank line ends a block of HTML and lets the next one begin.
        if (name === 'HTMLBlock') for (const tag of tagsIn(note.slice(from, to))) counts[tag] = 1;
        else {
          const what = name === 'HTMLTag' ? tagsIn(note.slice(from, to)).join(' ') : name;
          counts[what] = (counts[what] ?? 0) + 1;
        }
      },
    });
  return counts;
}

function targetsOf(note: string): string[] {
  const found: string[] = [];
  markdown.parse(note).iterate({
    enter: ({ name, from, to }) => {
      if (name === 'URL') found.push(note.slice(from, to).replace(/^</, ''));
      if (/^HTML(?:Tag|Block)$/.test(name)) {
        for (const [, url = ''] of note.slice(from, to).matchAll(/(?:href|src)=["']?([^"'\s>]*)/g)) found.push(url);
      }
    },
  });
  return found;
}

/** Lines of front matter around `a` and `b`. */
const yamls = [
  'value: {{a}}',
  'value: "{{a}}"',
  "value: '{{a}}'",
  'value: "{{a}}" # about {{b}}',
  'value: "x {{a}} y{{b}}"',
  "value: 'x {{a}} y{{b}}'",
  'value: x {{a}} y',
  "value: it's x{{a}}, said {{b}}",
  'value: x{{a}}{{b}}',
  'value: |\n  {{a}}\n  more',
  'value: |-\n  x {{a}}\n\n  {{b}}',
  'value: >\n  x{{a}} and {{b}}\n  more',
  'list:\n  - {{a}}\n  - "{{b}}"\n  - x{{a}}\n  - |\n    x{{b}}',
  'flow: [one, {{a}}, "{{b}}", x{{b}} y]',
  'flow: [one, \'{{a}}\', "x {{b}}"]',
  'value: one # {{a}}',
  '# {{a}}\nvalue: one',
  'map:\n  key: {{a}}\n  other: "x{{b}}"',
  'value: "[[{{a}}|{{b}}]]"',
  'value: "https://x.example/{{a}}"',
  '"my key": {{a}}',
  'url: https://x.example/{{a}}',
];

function propertiesOf(note: string): unknown {
  return parseYaml(/^---\n([\s\S]*?\n)---\n/.exec(note)?.[1] ?? '', { schema: 'core', prettyErrors: false });
}

/** What there is of keys and parts, without what they say. */
function outlineOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(outlineOf);
  if (typeof value !== 'object' || value === null) return 'scalar';
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, outlineOf(part)]));
}

describe('a value in the front matter', () => {
  it.each(yamls)('adds no property and no comment, and ends none: %j', (yaml) => {
    const template = `---\n${yaml}\nlast: kept\n---\nBody\n`;
    const wanted = outlineOf(propertiesOf(print(template, { a: 'plain', b: 'words' })));
    fc.assert(
      fc.property(text, text, (rawA, rawB) => {
        const [a, b] = [rawA.toWellFormed(), rawB.toWellFormed()];
        const note = print(template, { a, b });
        expect(outlineOf(propertiesOf(note))).toEqual(wanted);
        expect(note).toMatch(/\nlast: kept\n---\nBody\n$/);
        expect(note).not.toMatch(/\{\{|<%/);
      }),
      { numRuns: runs(400), seed: 3 },
    );
  });

  it.each(['value: {{a}}', 'value: "{{a}}"'])('reads back as it is: %j', (yaml) => {
    fc.assert(
      fc.property(text, (raw) => {
        const a = raw.toWellFormed();
        expect(propertiesOf(print(`---\n${yaml}\n---\n`, { a }))).toEqual({ value: a === '' ? null : a });
      }),
      { numRuns: runs(400), seed: 4 },
    );
  });

  it('keeps its lines and their indentation in a block scalar', () => {
    const note = print('---\nsaid: |\n    {{a}}\n    and more\n---\n', { a: 'one\n  two\n\n# three: x' });
    expect(note).toBe('---\nsaid: |\n    one\n      two\n    \n    # three: x\n    and more\n---\n');
    expect(propertiesOf(note)).toEqual({ said: 'one\n  two\n\n# three: x\nand more\n' });
  });

  it('takes the place of its quotes where it is a list, a day or nothing', () => {
    const template = '---\nvalue: "{{a}}"\n---\n';
    const link = { type: 'link', target: 'Ada', display: null };
    const values: [unknown, string][] = [
      [['x', 'a: b'], 'value:\n  - x\n  - "a: b"'],
      [[link, { name: 'Bea' }], 'value:\n  - "[[Ada]]"\n  - Bea'],
      [[], 'value: []'],
      [link, 'value: "[[Ada]]"'],
      ['2026-10-02', 'value: 2026-10-02'],
      ['Ada', 'value: "Ada"'],
      ['12', 'value: "12"'],
      [null, 'value:'],
      ['', 'value:'],
    ];
    for (const [a, line] of values) expect(print(template, { a })).toBe(`---\n${line}\n---\n`);
    expect(createLibrary({ escape: 'none' }).render(template, { a: '2026-10-02' })).toMatchObject({
      text: '---\nvalue: "2026-10-02"\n---\n',
    });
  });
});

describe('a plain value prints as it is', () => {
  it.each([
    ['`{{v}}`', 'ls *.md', '`ls *.md`'],
    ['`{{v}}`', 'a_b[0] && #x <y>', '`a_b[0] && #x <y>`'],
    ['`{{v}}`', 'back`tick', "`back'tick`"],
    ['```\n{{v}}\n```', 'a * b\n[x](y) # z', '```\na * b\n[x](y) # z\n```'],
    ['> ```\n> {{v}}\n> ```', 'a\nb', '> ```\n> a\n> b\n> ```'],
    ['```\n{{v}}\n```', 'a\n```\nb', '```\na\n` ` `\nb\n```'],
    ['Text\n\n    {{v}}', '*x* #y', 'Text\n\n    *x* #y'],
    ['$ {{v}} $ or ${{v}}$', 'x^2 + \\alpha', '$ x\\^2 + \\\\alpha $ or $x^2 + \\alpha$'],
    ['$$\n{{v}}\n$$', '\\frac{a}{b}_1', '$$\n\\frac{a}{b}_1\n$$'],
    ['<div title="{{v}}">{{v}}</div>', "O'Neil *& Co*", '<div title="O&#39;Neil *&amp; Co*">O\'Neil *&amp; Co*</div>'],
    ['<a href="{{v}}">x</a>', 'https://x.example/a?b=1', '<a href="https://x.example/a?b=1">x</a>'],
    ['<a href="{{v}}">x</a>', 'javascript:alert(1)', '<a href="javascript%3Aalert(1)">x</a>'],
    ['[t]({{v}})', 'https://x.example/a b)(c', '[t](https://x.example/a%20b%29%28c)'],
    ['[t]({{v}})', 'https://x.example/a_b?c=%20d&e=f#g', '[t](https://x.example/a_b?c=%20d&e=f#g)'],
    ['[t]({{v}})', 'javascript:alert(1)', '[t](javascript%3Aalert%281%29)'],
    ['[t]({{v}}.md)', 'People/Ada Byron', '[t](People/Ada%20Byron.md)'],
    ['[t](<{{v}}>)', 'a>b', '[t](<a%3Eb>)'],
    ['<{{v}}>', 'https://x.example/a_b', '<https://x.example/a_b>'],
    ['<{{v}}>', 'ada@x.example', '<ada@x.example>'],
    ['<{{v}}>', 'img src=x', '< img%20src=x>'],
    ['https://x.example/{{v}}/z', 'a b_c', 'https://x.example/a%20b_c/z'],
    ['{{v}}', 'https://x.example/a_b_c?d=*&e=$1', 'https://x.example/a_b_c?d=%2A&e=%241'],
    ['{{v}}', 'see (https://x.example/a_b), “please”', 'see (https://x.example/a_b), “please”'],
    ['[[{{v}}]]', 'Ada|Byron', '[[Ada Byron]]'],
    ['[[Note|{{v}}]]', 'a*b_c', '[[Note|a*b_c]]'],
    ['| {{v}} |\n|---|\n', 'a|b', '| a\\|b |\n|---|\n'],
    ['| x |\n|---|\n| `{{v}}` |', 'a|b', '| x |\n|---|\n| `a\\|b` |'],
    ['# {{v}}', 'C# and F #', '# C# and F \\#'],
    ['#{{v}} x', 'web archiving', '#web-archiving x'],
    ['#topic/{{v}} x', 'a_b-c', '#topic/a_b-c x'],
    ['%% {{v}} %% x', 'ls *.md 50 %', '%% ls *.md 50 \\% %% x'],
    ['---\nx: "a {{v}}"\n---\n', 'say "hi"', '---\nx: "a say \\"hi\\""\n---\n'],
    ["---\nx: it's {{v}}\n---\n", 'Ada', "---\nx: it's Ada\n---\n"],
    ['---\nx: 1 # {{v}}\n---\n', 'a: b *c*', '---\nx: 1 # a: b *c*\n---\n'],
    ['`{{join v}}`', ['a*', 'b_'], '`a*, b_`'],
    ['[t](https://x.example/?q={{join v "+"}})', ['a b', 'c'], '[t](https://x.example/?q=a%20b+c)'],
    ['- {{cursor}}`{{v}}`', '', '- ` `'],
  ])('%j with %j', (template, v, printed) => {
    expect(print(template, { v })).toBe(printed);
  });

  it('links within a table keep their bar', () => {
    const v = { type: 'link', target: 'People/Ada', display: 'Ada' };
    expect(print('| a |\n|---|\n| {{v}} |', { v })).toBe('| a |\n|---|\n| [[People/Ada\\|Ada]] |');
  });
});
