/**
 * The language, held against Handlebars 4.7.10 itself: equal text, or refusal by both. What differs on purpose:
 * - `{{@name}}` is always data; Handlebars would call a helper of that name.
 * - With `escape: 'none'` numbers beside each other print as text; Handlebars adds them up.
 * - Where Handlebars breaks with an error of JavaScript (names of blocks within inline partials) ours prints what was meant.
 */
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { createLibrary, type LibraryOptions } from '../../src/library';
import { runs } from '../support/property-runs';

type Data = Record<string, unknown>;
type Helpers = Record<string, ((...all: never[]) => unknown) | undefined>;

/**
 * Handlebars adds up numbers that stand beside each other unescaped; a mark before each keeps them text. It is no white space, so that
 * it is in nobody's way.
 */
const mark = '\u2060';
const markNumbers = (source: string): string => source.replace(/(?<!\{)\{\{(?=\{(?!\{)|&)/g, `${mark}{{`);

/** Handlebars did not refuse the template but broke on it: it promises nothing there. */
const broken = 'broken';

function theirs(
  source: string,
  data: unknown,
  partials: Record<string, string> = {},
  helpers: Helpers = {},
): string | null {
  const handlebars = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers))
    handlebars.registerHelper(name, helper as Handlebars.HelperDelegate);
  for (const [name, text] of Object.entries(partials)) handlebars.registerPartial(name, text);
  handlebars.registerHelper('shout', (value: unknown) => `${String(value)}!`);
  handlebars.registerHelper('wrap', function (this: unknown, options: Handlebars.HelperOptions) {
    return `<${options.fn(this)}|${options.inverse(this)}>`;
  });
  try {
    return handlebars.compile(markNumbers(source))(data).replaceAll(mark, '');
  } catch (error) {
    return error instanceof TypeError || error instanceof RangeError ? broken : null;
  }
}

function ours(source: string, data: unknown, partials: Record<string, string> = {}, more: Helpers = {}): string | null {
  const helpers = {
    ...more,
    shout: (value: unknown) => `${String(value)}!`,
    wrap(this: unknown, options: { fn(context: unknown): string; inverse(context: unknown): string }) {
      return `<${options.fn(this)}|${options.inverse(this)}>`;
    },
  };
  const result = createLibrary({
    escape: 'html',
    partials,
    helpers: helpers as NonNullable<LibraryOptions['helpers']>,
  }).render(source, data);
  return result.ok ? result.text : null;
}

type Case = [name: string, source: string, data?: Data, partials?: Record<string, string>];

const cases: Case[] = [
  ['text', 'plain'],
  ['a value, escaped', '{{x}} {{{x}}} {{&x}}', { x: '<b>&"\'`=' }],
  [
    'values of every type',
    '{{a}}|{{b}}|{{c}}|{{d}}|{{e}}|{{f}}',
    { a: 0, b: false, c: null, d: [1, [2, null]], e: '', f: true },
  ],
  ['triple values of every type', '{{{a}}}|{{{b}}}|{{{c}}}', { a: 0, b: false, c: null }],
  ['paths', '{{a.b.c}} {{a/b/c}} {{this.a.b.c}} {{./a.b.c}} {{a.[b].c}}', { a: { b: { c: 'x' } } }],
  ['paths into nothing', '{{a.b.c}}{{x.y}}', { a: {} }],
  ['segments with signs', '{{[a b].[c-d]}} {{"a b"}} {{12}}', { 'a b': { 'c-d': 1 }, 12: 'twelve' }],
  ['length and index', '{{a.length}} {{a.1}} {{s.length}}', { a: [1, 2], s: 'abc' }],
  ['each over a list', '{{#each a}}{{@index}}{{@first}}{{@last}}{{this}} {{/each}}', { a: ['x', 'y'] }],
  ['each over an object', '{{#each o}}{{@key}}={{this}}{{@last}};{{/each}}', { o: { a: 1, b: 2 } }],
  ['each with nothing', '{{#each a}}x{{else}}none{{/each}}{{#each b}}x{{else}}none{{/each}}', { a: [] }],
  ['each with names', '{{#each a as |v k|}}{{k}}:{{v.x}} {{/each}}', { a: [{ x: 1 }, { x: 2 }] }],
  [
    'blocks within blocks',
    '{{#each a}}{{#each b}}{{this}}{{../c}}{{../../d}}{{@../index}}{{/each}}{{/each}}',
    { a: [{ b: [1, 2], c: 'c' }], d: 'd' },
  ],
  ['if adds no step', '{{#with a}}{{#if b}}{{b}}{{../c}}{{/if}}{{/with}}', { a: { b: 1 }, c: 2 }],
  ['if, else, else if', '{{#if a}}a{{else if b}}b{{else}}c{{/if}}', { b: 1 }],
  ['unless', '{{#unless a}}no{{else}}yes{{/unless}}', { a: [] }],
  ['if with zero', '{{#if n}}yes{{else}}no{{/if}}{{#if n includeZero=true}}yes{{/if}}', { n: 0 }],
  ['with and its else', '{{#with a}}{{b}}{{else}}none{{/with}}{{#with c}}x{{else}}none{{/with}}', { a: { b: 1 } }],
  ['with names', '{{#with a as |x|}}{{x.b}}{{../d}}{{/with}}', { a: { b: 1 }, d: 2 }],
  [
    'sections by value',
    '{{#t}}t{{/t}}{{#f}}f{{else}}nf{{/f}}{{#o}}{{x}}{{/o}}{{#l}}{{.}}{{/l}}{{#e}}e{{/e}}',
    { t: true, f: false, o: { x: 1 }, l: [1, 2], e: [] },
  ],
  ['inverse sections', '{{^a}}none{{/a}}{{^b}}none{{else}}some{{/b}}', { b: 1 }],
  ['root', '{{#each a}}{{@root.b}}{{/each}}', { a: [1], b: 'b' }],
  ['lookup', '{{lookup a 1}}{{lookup o k}}{{lookup n "x"}}', { a: [1, 2], o: { z: 'y' }, k: 'z' }],
  ['subexpressions', '{{shout (lookup a (lookup b 0))}}', { a: ['x', 'y'], b: [1] }],
  ['helpers', '{{shout x}}{{#wrap}}{{x}}{{else}}no{{/wrap}}', { x: 1 }],
  ['a missing helper', '{{nobody x}}', { x: 1 }],
  ['a missing subexpression', '{{shout (nobody)}}'],
  ['a missing block helper', '{{#nobody x}}{{/nobody}}', { x: 1 }],
  ['functions among the data', '{{f}}{{#f}}x{{/f}}', { f: () => 'called' }],
  ['partials', '{{> p}}{{> p a}}{{> p x="y"}}{{> p a x="z"}}', { x: 1, a: { x: 2 } }, { p: '[{{x}}]' }],
  ['partials by name', '{{> (lookup . "n")}}{{> "a b"}}{{> a/b}}', { n: 'p' }, { p: 'P', 'a b': 'AB', 'a/b': 'A/B' }],
  ['a missing partial', '{{> nobody}}'],
  ['a partial with a block to fall back on', '{{#> nobody}}{{x}}{{/nobody}}', { x: 1 }],
  ['a partial that calls its block', '{{#> p}}{{x}}{{/p}}', { x: 1 }, { p: '<{{> @partial-block}}>' }],
  ['blocks of partials within each other', '{{#> p}}a{{#> p}}b{{/p}}{{/p}}', {}, { p: '<{{> @partial-block}}>' }],
  ['inline partials', '{{#*inline "p"}}[{{x}}{{y}}]{{/inline}}{{> p}}{{> p y=2}}', { x: 1 }],
  [
    'inline partials hold in their block',
    '{{#with a}}{{#*inline "p"}}in{{/inline}}{{> p}}{{/with}}{{> p}}',
    { a: {} },
    { p: 'out' },
  ],
  [
    'a layout with inline parts',
    '{{#> l}}{{#*inline "head"}}H{{x}}{{/inline}}{{/l}}',
    { x: 1 },
    { l: '<{{> head}}|{{#> foot}}default{{/foot}}>' },
  ],
  ['partials see no outer context', '{{#with a}}{{> p}}{{/with}}', { a: { x: 1 }, y: 2 }, { p: '{{x}}{{../y}}' }],
  ['partials that end', '{{> p}}', { n: { n: { n: null } } }, { p: 'x{{#if n}}{{> p n}}{{/if}}' }],
  ['indented partials', 'a\n  {{> p}}\nb', {}, { p: 'x\ny\n' }],
  ['standalone lines', 'a\n{{#if x}}\n  b\n{{else}}\n  c\n{{/if}}\nd\n{{! comment }}\ne', { x: 1 }],
  ['white space control', 'a  {{~x~}}  b {{#if x~}} c {{~/if}} d', { x: 1 }],
  ['comments', 'a{{! x }}b{{!-- }} --}}c'],
  ['raw blocks', '{{{{raw}}}} {{x}} {{{{/raw}}}}', {}],
  ['escaped mustaches', '\\{{x}} \\\\{{x}}', { x: 1 }],
  ['literals', '{{shout true}}{{shout null}}{{shout undefined}}{{shout 1.5}}{{shout "a"}}'],
  [
    'prototypes stay out of reach',
    '{{constructor}}{{__proto__}}{{a.constructor.name}}{{toString}}{{lookup a "constructor"}}',
    { a: {} },
  ],
  [
    'own properties of such names',
    '{{#each o}}{{@key}}{{/each}}',
    { o: JSON.parse('{"__proto__": 1, "constructor": 2}') },
  ],
  ['an unclosed block', '{{#if x}}'],
  ['a block closed by another name', '{{#if x}}{{/each}}'],
  ['stray end', '{{/if}}'],
  ['half a mustache', '{{x'],
  ['if without a value', '{{#if}}x{{/if}}'],
  ['each without a list', '{{#each}}x{{/each}}'],
  ['a context of null', '{{x}}{{#if x}}{{/if}}'],
  ['else chains', '{{#each a}}x{{else if b}}b{{else}}c{{/each}}', { a: [], b: true }],
  ['names of blocks shadow', '{{#each a as |x|}}{{#each x as |x|}}{{x}}{{/each}}{{/each}}', { a: [[1], [2]], x: 'no' }],
  [
    'names of blocks from outside',
    '{{#each a as |x|}}{{#if x}}{{x}}{{/if}}{{#with x as |y|}}{{x}}{{y}}{{/with}}{{/each}}',
    { a: [1, 2] },
  ],
  ['maps and sets', '{{#each s}}{{this}}{{@index}}{{@last}}{{/each}}', { s: new Set([1, 2]) }],
];

type HelperCase = [name: string, source: string, data: Data, helpers: Helpers];

const countAndName = (...all: { name: string }[]): string => `${String(all.length)}${String(all.at(-1)?.name)}`;
const asBlock = (value: unknown, { name, fn, inverse }: BlockOptions): string =>
  `${String(value)}${name}${fn({ x: 1 })}|${inverse({ x: 2 })}`;
const custom: Helpers = { helperMissing: countAndName, blockHelperMissing: asBlock };

interface BlockOptions {
  readonly name: string;
  fn(context: unknown): string;
  inverse(context: unknown): string;
}

/** A way to call what is no helper, by itself and in every combination of helpers that stand in for missing ones. */
const calls = [
  '{{foo}}',
  '{{{foo}}}',
  '{{foo 1}}',
  '{{foo a=1}}',
  '{{foo.bar}}',
  '{{foo.bar 1}}',
  '{{@foo 1}}',
  '{{this.foo}}',
  '{{shout (foo)}}',
  '{{shout (foo 1)}}',
  '{{shout (foo a=1)}}',
  '{{shout (foo.bar)}}',
  '{{shout (@foo)}}',
  '{{#foo}}{{x}}{{else}}no{{/foo}}',
  '{{^foo}}{{x}}{{/foo}}',
  '{{#foo 1}}{{x}}{{/foo}}',
  '{{#foo a=1}}{{x}}{{/foo}}',
  '{{#foo.bar}}{{x}}{{/foo.bar}}',
  '{{#this.foo}}{{x}}{{/this.foo}}',
  '{{helperMissing}}',
  '{{helperMissing 1}}',
  '{{blockHelperMissing}}',
  '{{#blockHelperMissing 1}}{{x}}{{/blockHelperMissing}}',
];
const values: Data[] = [
  {},
  ...['text', '', 0, 1, null, [], ['a'], { bar: 'b' }, () => 'called'].map((foo) => ({ foo })),
];

const helperCases: HelperCase[] = [
  ...calls.flatMap((source) =>
    values.flatMap((data): HelperCase[] => [
      [`with ${String(data['foo'])}`, source, data, {}],
      [`with ${String(data['foo'])} and a helperMissing`, source, data, { helperMissing: countAndName }],
      [`with ${String(data['foo'])} and a blockHelperMissing`, source, data, { blockHelperMissing: asBlock }],
      [`with ${String(data['foo'])} and both`, source, data, custom],
      [`with ${String(data['foo'])} and an undefined helper`, source, data, { foo: undefined }],
    ]),
  ),
  ...['{{#if x}}y{{/if}}', '{{if}}', '{{if x}}', '{{shout (if)}}', '{{lookup x 1}}'].map((source): HelperCase => [
    'an undefined if and lookup',
    source,
    { if: 'data', x: 1 },
    { if: undefined, lookup: undefined },
  ]),
];

describe('the language', () => {
  it.each(cases)('%s', (...[, source, data, partials]: Case) => {
    expect(ours(source, data, partials)).toBe(theirs(source, data, partials));
  });

  it.each(helperCases)('%s: %s', (...[, source, data, helpers]: HelperCase) => {
    const wanted = theirs(source, data, {}, helpers);
    // What breaks Handlebars is refused, since nothing sensible could be printed.
    expect(ours(source, data, {}, helpers)).toBe(wanted === broken ? null : wanted);
  });

  it('loops over generators as Handlebars does, and refuses one without end', () => {
    const changing = function* (): Generator<{ n: number }> {
      const one = { n: 0 };
      for (one.n = 1; one.n < 4; one.n++) yield one;
    };
    const list = '{{#each list}}{{n}}{{@index}}{{@last}};{{/each}}';
    expect(ours(list, { list: changing() })).toBe(theirs(list, { list: changing() }));
    const endless = function* (): Generator<number> {
      for (;;) yield 1;
    };
    for (const source of ['{{#each list}}{{/each}}', '{{^each list}}{{/each}}', '{{#each list a=1}}{{/each}}']) {
      expect(ours(source, { list: endless() })).toBeNull();
    }
  });

  const name = fc.constantFrom(
    'a',
    'b',
    'c',
    'list',
    'this',
    '.',
    '@index',
    '@key',
    '@root.a',
    '../a',
    'a.b',
    '../list',
    '@../index',
  );
  const expression: fc.Arbitrary<string> = fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 2 },
      name,
      fc.constantFrom('"text"', '1', 'true', 'null'),
      tie('any').map((x) => `(shout ${x})`),
      fc.tuple(tie('any'), name).map(([x, y]) => `(lookup ${x} ${y})`),
    ),
  })).any;
  const template: fc.Arbitrary<string> = fc.letrec<{ body: string; part: string }>((tie) => ({
    body: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
    part: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('x', '\n', '  ', ' y ', '{{! c }}', '{{else}}'),
      name.map((x) => `{{${x}}}`),
      name.map((x) => `{{{${x}}}}`),
      name.map((x) => `{{~${x}~}}`),
      expression.map((x) => `{{shout ${x}}}`),
      fc.tuple(expression, tie('body'), tie('body')).map(([x, a, b]) => `{{#if ${x}}}${a}{{else}}${b}{{/if}}`),
      fc.tuple(expression, tie('body')).map(([x, a]) => `{{#each ${x} as |a b|}}${a}{{/each}}`),
      fc.tuple(expression, tie('body')).map(([x, a]) => `{{#each ${x}}}\n${a}\n{{/each}}\n`),
      fc.tuple(expression, tie('body')).map(([x, a]) => `{{#with ${x}}}${a}{{/with}}`),
      fc.tuple(fc.constantFrom('a', 'b', 'list'), tie('body')).map(([x, a]) => `{{#${x}}}${a}{{/${x}}}`),
      fc.tuple(fc.constantFrom('a', 'b', 'list'), tie('body')).map(([x, a]) => `{{^${x}}}${a}{{/${x}}}`),
      fc.tuple(fc.constantFrom('p', 'q'), fc.option(expression, { nil: '' })).map(([p, x]) => `\n  {{> ${p} ${x}}}\n`),
      fc.tuple(fc.constantFrom('p', 'q', 'r'), tie('body')).map(([p, a]) => `{{#> ${p}}}${a}{{/${p}}}`),
      tie('body').map((a) => `{{#*inline "r"}}${a}{{/inline}}{{> r}}`),
      tie('body').map((a) => `{{#wrap}}${a}{{/wrap}}`),
    ),
  })).body;
  const value = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<unknown>(0, 1, '', 'text', '<b>', true, false, null, undefined),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.record({ a: tie('any'), b: tie('any'), list: tie('any') }, { requiredKeys: [], noNullPrototype: true }),
    ),
  })).any;
  const data = fc.record(
    { a: value, b: value, c: value, list: fc.array(value, { maxLength: 3 }) },
    { noNullPrototype: true },
  );

  it('prints what Handlebars prints, or refuses what it refuses, for any template and data', () => {
    const partials = { p: '<{{a}}{{this}}>\n', q: '{{#if a}}{{> @partial-block}}{{/if}}' };
    fc.assert(
      fc.property(template, data, (source, given) => {
        const wanted = theirs(source, given, partials);
        const printed = ours(source, given, partials);
        if (wanted !== broken) expect(printed).toBe(wanted);
      }),
      { numRuns: runs(2_000) },
    );
  });
});
