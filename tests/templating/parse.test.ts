/** The tree, held against the one that Handlebars' own parser makes: equal, or refused by both. */
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/library';
import { runs } from '../support/property-runs';

/** What both say of a node; how far an unclosed place is, and notes to oneself, are not part of the language. */
const said = [
  'type',
  'body',
  'blockParams',
  'path',
  'name',
  'params',
  'hash',
  'pairs',
  'key',
  'program',
  'inverse',
  'escaped',
];
const values = ['value', 'original', 'data', 'depth', 'parts', 'indent'];

function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== 'object' || node === null) return node;
  const own = node as Record<string, unknown>;
  const isContent = own['type'] === 'ContentStatement' || own['type'] === 'CommentStatement';
  const kept = [...said, ...values].filter((key) => own[key] !== undefined);
  return Object.fromEntries(
    kept
      .filter((key) => !(isContent && key === 'original') && !(own['type'] === 'CommentStatement' && key === 'value'))
      .filter((key) => !(key === 'value' && own['type'] === 'NullLiteral'))
      .filter((key) => !(key === 'escaped' && own['type'] !== 'MustacheStatement'))
      .map((key) => [key, bare(own[key])]),
  );
}

function theirs(text: string): unknown {
  try {
    return bare(Handlebars.parse(text));
  } catch {
    return 'refused';
  }
}

function ours(text: string): unknown {
  const parsed = parse(text, { budgets: { source: 1e6, nesting: 200, partials: 1, runs: 1, output: 1 } });
  return parsed.ok ? bare(parsed.program) : 'refused';
}

/** Pieces that mean something to the parser, in any order: mostly wrong, and right often enough. */
const piece = fc.constantFrom(
  ...[
    '{{',
    '}}',
    '{{{',
    '}}}',
    '{{~',
    '~}}',
    '{{#',
    '{{^',
    '{{/',
    '{{>',
    '{{#>',
    '{{!',
    '{{!--',
    '--}}',
    '{{{{',
    '}}}}',
    '{{{{/',
  ],
  ...[
    '{{else}}',
    '{{else',
    '{{^}}',
    '{{~^~}}',
    '{{&',
    '{{*',
    '{{#*',
    'as |',
    '|',
    '(',
    ')',
    '=',
    '@',
    '.',
    '..',
    '../',
    './',
    '/',
  ],
  ...[
    'a',
    'b',
    'if',
    'each',
    'this',
    'true',
    'false',
    'null',
    'undefined',
    '1',
    '-1.5',
    '"s"',
    "'t'",
    '"q\\"q"',
    '[x y]',
    '[a\\]b]',
  ],
  ...[
    'inline "p"',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    'x',
    '\\',
    '\\\\',
    '{',
    '}',
    '~',
    '-',
    '!',
    '\0',
    'é',
    '#',
    '%',
    '[',
    ']',
    '"',
    "'",
  ],
);
const rubble = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

const name = fc.constantFrom(
  'a',
  'b.c',
  '../a',
  './a',
  'this',
  'this.a',
  '@index',
  '@../key',
  '[a b]',
  'a.[b c]',
  '"s"',
  '1',
  'true',
  'a/b',
  '.',
  '..',
  '@root.a',
  'undefined',
  'a.this',
  'null',
);
const space = fc.constantFrom(
  '',
  ' ',
  '\n',
  '  \n',
  '\n  ',
  '\r\n',
  'x',
  ' x ',
  'x\n',
  '\n\n',
  '\t',
  '\\',
  '{',
  'x\n ',
);
const tilde = fc.constantFrom('', '', '', '~');
const { template } = fc.letrec<{ template: string; piece: string; block: string; param: string; call: string }>(
  (tie) => ({
    template: fc.array(tie('piece'), { maxLength: 5, depthIdentifier: 'd' }).map((pieces) => pieces.join('')),
    param: fc.oneof(
      { depthIdentifier: 'd', maxDepth: 3 },
      name,
      tie('call').map((call) => `(${call})`),
    ),
    call: fc
      .tuple(
        name,
        fc.array(tie('param'), { maxLength: 2, depthIdentifier: 'd' }),
        fc.array(fc.tuple(fc.constantFrom('k', 'l', '[m n]'), tie('param')), { maxLength: 2, depthIdentifier: 'd' }),
      )
      .map(([own, params, hash]) => [own, ...params, ...hash.map(([key, value]) => `${key}=${value}`)].join(' ')),
    block: fc
      .tuple(
        fc.constantFrom('#', '^', '#*', '#>', '{{'),
        name,
        fc.constantFrom('', ' k', ' as |x y|'),
        fc.array(tilde, { minLength: 8, maxLength: 8 }),
        tie('template'),
        fc.constantFrom('', '{{else}}', '{{^}}', '{{else b}}', '{{~else b as |z|~}}', '{{else~}}'),
        tie('template'),
        fc.constantFrom('', '{{else}}', '{{else c}}'),
        tie('template'),
        fc.boolean(),
      )
      .map(([sign, own, rest, t, one, first, two, second, three, wrong]) =>
        sign === '{{'
          ? `{{{{${own}${rest}}}}}${one}{{{{/${wrong ? 'z' : own}}}}}`
          : `{{${t[0] ?? ''}${sign}${own}${rest}${t[1] ?? ''}}}${one}${first}${two}${second}${three}{{${t[2] ?? ''}/${wrong ? 'z' : own}${t[3] ?? ''}}}`,
      ),
    piece: fc.oneof(
      { depthIdentifier: 'd', maxDepth: 4, withCrossShrink: true },
      space,
      fc.tuple(tilde, tie('call'), tilde).map(([open, call, close]) => `{{${open}${call}${close}}}`),
      tie('call').map((call) => `{{{${call}}}}`),
      fc.tuple(space, tilde, tie('call'), tilde, space).map(([a, b, call, c, d]) => `${a}{{${b}> ${call}${c}}}${d}`),
      fc
        .tuple(
          space,
          fc.constantFrom(
            '{{! c }}',
            '{{~!-- }} --~}}',
            '{{!}}',
            '{{!--}}',
            '{{!---}}',
            '\\{{a}}',
            '\\\\{{a}}',
            '{{* a}}',
          ),
          space,
        )
        .map((all) => all.join('')),
      fc.tuple(space, tie('block'), space).map((all) => all.join('')),
    ),
  }),
);

describe('the parser', () => {
  it('makes of any template what Handlebars makes of it', () => {
    fc.assert(
      fc.property(template, (text) => {
        expect(ours(text)).toEqual(theirs(text));
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('refuses what Handlebars refuses, and nothing else, of any rubble', () => {
    fc.assert(
      fc.property(rubble, (text) => {
        expect(ours(text)).toEqual(theirs(text));
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('takes no more than its time, however deep or long', () => {
    for (const text of [`{{${'('.repeat(50_000)}`, '{{#a}}'.repeat(50_000), '{{else a}}'.repeat(50_000)]) {
      expect(ours(text)).toBe('refused');
    }
    expect(ours(`{{#a}}${'{{else b}}x'.repeat(100)}{{/a}}`)).not.toBe('refused');
    expect(ours(`{{#a}}${'{{else b}}x'.repeat(50_000)}{{/a}}`)).toBe('refused');
  });

  it.each([
    ['\n {{#a}}\n{{/b}}', 2, 5, '“{{#a}}” is closed by “{{/b}}”.'],
    ['x\n  {{a ', 2, 7, 'The end of the template does not belong here.'],
    ['{{!-- never closed', 1, 1, 'This is not a template.'],
    ['{{a b.this}}', 1, 5, 'Invalid path: b.this.'],
  ])('tells where %j is wrong', (text, line, column, what) => {
    const parsed = parse(text);
    expect(parsed).toMatchObject({ ok: false, problems: [{ line, column }] });
    if (!parsed.ok) expect(parsed.problems[0]?.what).toContain(what);
  });
});
