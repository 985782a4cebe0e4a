/** What the build does with words: the same is said as where they are looked up, or the build says what it cannot do. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

type Put = (text: string, words: ReadonlyMap<string, ReadonlyMap<string, ts.Node>>) => string;
let withWords: Put;

beforeAll(async () => {
  const module = pathToFileURL(fileURLToPath(new URL('../src/words/in-place.mjs', import.meta.url))).href;
  ({ withWords } = (await import(/* @vite-ignore */ module)) as { withWords: Put });
});

const english = `
const table = { a: 'A' };
export const plain = 'It’s plain';
export const list = ['one', 'two'];
export const one = (name: string): string => \`Dear \${name}.\`;
export const two = (a: string, b: string): string => \`\${b} before \${a}\`;
export const twice = (name: string): string => \`\${name} is \${name}\`;
export const many = (count: number): string => counted(count, 'person', 'people');
export const either = (count: number, rest: string): string => (count > 1 ? \`\${count}\${rest}\` : 'none');
export const looked = (key: 'a'): string => table[key];
export const usual = (count = 1): string => \`\${count}\`;
export const named = ({ name }: { name: string }): string => name;
`;

function words(text = english): ReadonlyMap<string, ReadonlyMap<string, ts.Node>> {
  const { statements } = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);
  const consts = statements.filter(ts.isVariableStatement).flatMap((one) => one.declarationList.declarations);
  return new Map([['room', new Map(consts.map((one) => [one.name.getText(), one.initializer as ts.Node]))]]);
}

/** What a line of code comes to, with words looked up and with words in place; and whether any were put in place. */
function said(
  code: string,
  given: Readonly<Record<string, unknown>> = {},
): { there: unknown; here: unknown; inPlace: boolean } {
  const put = withWords(`import * as say from './words/en/room';\nconst result = ${code};`, words());
  const body = ts
    .transpile(put, { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext })
    .replace(/^import .*;$/gm, '')
    .replace('export {};', '');
  const counted = (number: number, single: string, several = `${single}s`): string =>
    `${String(number)} ${number === 1 ? single : several}`;
  const say: Record<string, unknown> = {};
  const table = ts.transpile(english.replaceAll('export const ', 'say.'), { target: ts.ScriptTarget.ESNext });
  new Function('say', 'counted', table)(say, counted);
  const run = (text: string): unknown =>
    (
      new Function('say', 'counted', ...Object.keys(given), `${text}\nreturn result;`) as (...all: unknown[]) => unknown
    )(say, counted, ...Object.values(given));
  return { there: run(`const result = ${code};`), here: run(body), inPlace: !/\bsay\./.test(body) };
}

describe('words in place', () => {
  it.each([
    ["say.plain + '!'"],
    ['say.list.length'],
    ['say.one(name)'],
    ['say.one(name + name)'],
    ["say.two('x', name)"],
    ['say.two(name.trim(), other ?? name)'],
    ['say.twice(name)'],
    ['say.many(n)'],
    ['say.many(n - 1)'],
    ["say.either(n, n > 2 ? 's' : '')"],
    ['[1, 2].map((count) => say.many(count))'],
    ['say.one(say)'.replace('(say)', '(`${name}`)')],
  ])('%s is put in place', (code) => {
    const { there, here, inPlace } = said(code, { name: ' Ada ', other: null, n: 3 });
    expect(here).toEqual(there);
    expect(inPlace).toBe(true);
  });

  it.each([
    ['a value worked out twice', 'say.twice(next())'],
    ['several values at once', "say.two(...['a', 'b'])"],
    ['a word within a word', 'say.one(say.twice(name))'],
    ['a table of the module', "say.looked('a')"],
    ['a value that is usual', 'say.usual()'],
    ['parts of a value', 'say.named({ name })'],
    ['a word as a value', '[1, 2].map(say.many)'],
    ['a value that does something', 'say.either(0, String(state.at++)) + state.at'],
  ])('%s stays to be looked up', (_what, code) => {
    let at = 0;
    const given = (): Record<string, unknown> => ({ name: 'Ada', state: { at: 0 }, next: () => String(++at) });
    const there = said(code, given());
    expect(there.inPlace).toBe(false);
  });

  it.each(['const say = 1;', 'function f(say: string) {}', 'const { counted } = x;', 'class String {}'])(
    'a name of its own that words need is refused: %s',
    (code) => {
      expect(() => withWords(`import * as say from './words/en/room';\n${code}`, words())).toThrow(
        'is a name of its own',
      );
    },
  );

  it('says of which language there are no words', async () => {
    const { bundlePlugin } = (await import(
      /* @vite-ignore */ pathToFileURL(fileURLToPath(new URL('../esbuild.config.mjs', import.meta.url))).href
    )) as { bundlePlugin(language: string): Promise<string> };
    await expect(bundlePlugin('xx')).rejects.toThrow(/no words in “xx”/);
  }, 60_000);
});
