/**
 * The rules of the source, each with its reason:
 * - Imports go downwards only, a feature never uses another feature's `ui`, and there are no circles: a folder can be read, tested and
 *   replaced without the folders above it.
 * - Only main.ts, vault/, plugin/, ui/ and the features' ui/ folders know Obsidian and the DOM. Everything else has no clock and no
 *   randomness either: the same notes on the same day give the same answer, in a test as on a phone.
 * - No `any`, no empty catch, no dynamic code, no unsafe HTML, no lookbehind (older iOS cannot parse it).
 * - No file for everything (utils.ts, types.ts, index.ts): a type lives where its idea is.
 * There is no rule on length: a reviewer judges that.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from './host/root';

/** The folders of src from the lowest to the highest. A file may import its own folder and those on lower lines. */
const FEATURES = ['follow-ups', 'introductions', 'exchange', 'suggestions', 'interviews', 'people', 'importing'];
const LAYERS: readonly (readonly string[])[] = [
  ['model'],
  ['i18n'],
  ['templating'],
  ['notes'],
  ['editing'],
  ['network'],
  ['ui'],
  FEATURES,
  ['vault'],
  ['*/ui'],
  ['plugin'],
  ['main.ts', 'library.ts'],
];
/** The folders that know Obsidian. */
const IMPURE = ['vault', 'ui', '*/ui', 'plugin', 'main.ts'];
/** Lines that a file has on average at least: a layout that crumbles into small files is hard to find one's way in. */
const FEWEST_LINES = 120;

interface Source {
  /** From src: `notes/read-note.ts`. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

interface Import {
  /** From src, or the name of a package. */
  readonly to: string;
  readonly ours: boolean;
}

function sourceOf(path: string, text: string): Source {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

function filesUnder(folder: string, from = folder): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesUnder(path, from) : [relative(from, path).replaceAll('\\', '/')];
    });
}

const src = join(root, 'src');
const all = filesUnder(src);
const files = all
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => sourceOf(path, readFileSync(join(src, path), 'utf8')));

function importsOf({ path, tree }: Source): Import[] {
  const found: Import[] = [];
  const add = (name: string): void => {
    const to = name.startsWith('.')
      ? `${relative('/', resolve('/', dirname(path), name)).replaceAll('\\', '/')}.ts`
      : name;
    found.push({ to, ours: name.startsWith('.') });
  };
  visit(tree, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      add((node.moduleSpecifier as ts.StringLiteral).text);
    // `import('…').Name` in a type.
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
      add(node.argument.literal.text);
  });
  return found;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** `notes`, `people`, or `*\/ui` for a feature's folder that knows Obsidian. */
function folderOf(path: string): string {
  const [top = path, second] = path.split('/');
  return FEATURES.includes(top) && second === 'ui' ? '*/ui' : top;
}

const layerOf = (path: string): number => LAYERS.findIndex((folders) => folders.includes(folderOf(path)));
const isPure = (path: string): boolean => !IMPURE.includes(folderOf(path));

function upwardImports(among: readonly Source[]): string[] {
  return among.flatMap((file) => {
    const own = folderOf(file.path);
    return importsOf(file)
      .filter(({ ours }) => ours)
      .filter(({ to }) => {
        const there = folderOf(to);
        const sameFeature = file.path.split('/')[0] === to.split('/')[0];
        if (own === '*/ui' && there === '*/ui') return !sameFeature;
        if (own === there) return false;
        if (isPure(file.path) && !isPure(to)) return true;
        // The library is published without the words for notes.
        if (own === 'templating') return there !== 'i18n';
        // Features may use each other's pure parts; circles of files are found on their own.
        if (FEATURES.includes(own) && FEATURES.includes(there)) return false;
        // Two entries; neither is for anything else to import.
        if (own === 'main.ts' || own === 'library.ts') return there === 'main.ts' || there === 'library.ts';
        return layerOf(to) >= layerOf(file.path) || layerOf(to) === -1;
      })
      .map(({ to }) => `${file.path} imports ${to}`);
  });
}

function circles(among: readonly Source[]): string[] {
  const graph = new Map(among.map((file) => [file.path, importsOf(file).map(({ to }) => to)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}

function placesOf(among: readonly Source[], test: (node: ts.Node) => string | null): string[] {
  return among.flatMap(({ path, tree }) => {
    const found: string[] = [];
    visit(tree, (node) => {
      const what = test(node);
      if (what === null) return;
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} ${what}`);
    });
    return found;
  });
}

/** What reads the clock or is random: `luxon`, too, reads the clock in `DateTime.now`. */
const CLOCK =
  /^(globalThis\.)?(Date\.now|Math\.random|performance\.now|DateTime\.(now|local|utc)|crypto\.\w+|Intl\.DateTimeFormat\(\)\.resolvedOptions)$/;

function clockOrRandomness(node: ts.Node): string | null {
  // Named by year, month and date it is no clock; made of anything else it depends on the zone of the device.
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    const given = node.arguments ?? [];
    return given.length >= 3 || given[0]?.getText().startsWith('Date.UTC(') === true ? null : 'new Date';
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  // `DateTime.local(2026, 10, 2)` names a day; without arguments it is now.
  if (ts.isPropertyAccessExpression(node) && CLOCK.test(node.getText())) {
    const call = node.parent;
    const named =
      /^DateTime\.(local|utc)$/.test(node.getText()) && ts.isCallExpression(call) && call.arguments.length > 0;
    return named ? null : node.getText();
  }
  return null;
}

/** Names of the browser's globals; in pure code the compiler has none of them either. */
const DOM =
  /^(document|window|activeDocument|activeWindow|navigator|localStorage|setTimeout|setInterval|requestAnimationFrame|queueMicrotask|fetch)$/;

function domGlobal(node: ts.Node): string | null {
  if (!ts.isIdentifier(node) || !DOM.test(node.text)) return null;
  const { parent } = node;
  const isValue =
    (ts.isPropertyAccessExpression(parent) && parent.expression === node) ||
    (ts.isCallExpression(parent) && parent.expression === node);
  return isValue ? node.text : null;
}

function forbiddenSyntax(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isCatchClause(node) && node.block.statements.length === 0) return 'an empty catch';
  if (ts.isIdentifier(node) && ['eval', 'innerHTML', 'outerHTML', 'insertAdjacentHTML'].includes(node.text))
    return node.text;
  if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Function')
    return 'Function()';
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return 'import()';
  if (ts.isPropertyAccessExpression(node) && node.getText().startsWith('console.log')) return 'console.log';
  if (ts.isRegularExpressionLiteral(node) && /\(\?<[=!]/.test(node.text)) return `lookbehind ${node.text}`;
  if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp' && /\(\?<[=!]/.test(node.getText()))
    return `lookbehind ${node.getText()}`;
  return null;
}

describe('the source', () => {
  it('imports downwards only, and no feature another feature’s ui', () => {
    expect(upwardImports(files)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(circles(files)).toEqual([]);
  });

  it('stands in folders that the layers name', () => {
    expect(files.map(({ path }) => path).filter((path) => layerOf(path) === -1)).toEqual([]);
  });

  it('knows Obsidian and the editor only where it may', () => {
    const wrong = files
      .filter(({ path }) => isPure(path))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ to }) => to === 'obsidian' || to.startsWith('@codemirror/') || to.startsWith('node:'))
          .map(({ to }) => `${file.path} imports ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has no clock, no randomness and no DOM in pure code', () => {
    const pure = files.filter(({ path }) => isPure(path));
    expect(pure.length).toBeGreaterThan(50);
    expect(placesOf(pure, (node) => clockOrRandomness(node) ?? domGlobal(node))).toEqual([]);
  });

  it('compiles its pure folders without DOM and Obsidian', () => {
    const { config } = ts.readConfigFile(join(src, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
      config: { compilerOptions: { lib: string[]; types: string[] }; include: string[]; exclude: string[] };
    };
    expect(config.compilerOptions).toEqual({ lib: ['ES2022'], types: [] });
    expect(config.exclude).toEqual(['**/ui/**']);
    const pure = files.map(({ path }) => path).filter(isPure);
    const folders = new Set(pure.map((path) => path.split('/')[0] ?? ''));
    expect(config.include.filter((name) => name !== 'virtual-modules.d.ts').sort()).toEqual([...folders].sort());
  });

  it('has no any, no empty catch, no dynamic code, no unsafe HTML, no lookbehind', () => {
    expect(placesOf(files, forbiddenSyntax)).toEqual([]);
  });

  it('silences no compiler error and leaves no note to self', () => {
    const wrong = files.filter(({ tree }) => /@ts-(ignore|nocheck|expect-error)|\b(TODO|FIXME|XXX)\b/.test(tree.text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has no file for everything, and names in lower case with hyphens', () => {
    const paths = all.filter((path) => !path.endsWith('tsconfig.json') && !path.endsWith('.d.ts'));
    const vague = paths.filter((path) => /^(utils?|helpers?|types|index|common|misc|shared)\.ts$/.test(basename(path)));
    expect(vague).toEqual([]);
    const odd = paths.filter((path) => !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(path));
    expect(odd).toEqual([]);
  });

  it(`has no crumbs: files have ${FEWEST_LINES} lines or more on average`, () => {
    const lines = files.reduce((sum, { tree }) => sum + tree.getLineAndCharacterOfPosition(tree.end).line + 1, 0);
    expect(lines / files.length).toBeGreaterThanOrEqual(FEWEST_LINES);
  });
});

/** Folders of tests that mirror no folder of src. `vault` is the demo vault; src/vault is tested in vault-access. */
const OTHER_TESTS = [
  'approved',
  'bench',
  'host',
  'journeys',
  'labelled',
  'mutation',
  'random',
  'real',
  'support',
  'vault',
  'witness',
];

describe('the tests', () => {
  it('mirror the folders of src', () => {
    const folders = readdirSync(join(root, 'tests'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !OTHER_TESTS.includes(entry.name))
      .map(({ name }) => (name === 'vault-access' ? 'vault' : name));
    expect(folders.filter((name) => !existsSync(join(src, name)))).toEqual([]);
    const inner = folders.flatMap((name) => {
      const folder = join(root, 'tests', name === 'vault' ? 'vault-access' : name);
      return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${name}/${entry.name}`);
    });
    // Files that are read in tests, no tests.
    const known = ['importing/files', 'importing/calendars'];
    expect(inner.filter((name) => !existsSync(join(src, name)) && !known.includes(name))).toEqual([]);
  });
});

describe('the rules', () => {
  const found = (path: string, text: string): string[] => {
    const file = sourceOf(path, text);
    return [...upwardImports([file]), ...placesOf([file], (node) => forbiddenSyntax(node))];
  };

  it.each([
    ['notes/a.ts', "import { b } from '../network/b';"],
    ['network/a.ts', "export type { B } from '../people/b';"],
    ['people/a.ts', "import type { B } from './ui/b';"],
    ['people/ui/a.ts', "import { b } from '../../introductions/ui/b';"],
    ['vault/a.ts', "import { b } from '../plugin/b';"],
    ['ui/a.ts', "import { b } from '../vault/b';"],
    ['ui/a.ts', "import { b } from '../people/ui/b';"],
    ['plugin/a.ts', "import { b } from '../main';"],
    ['editing/a.ts', "type B = import('../network/b').B;"],
    ['people/a.ts', "import { b } from '../ui/b';"],
    ['templating/a.ts', "import { b } from '../model/b';"],
    ['notes/a.ts', "import { b } from '../editing/b';"],
    ['notes/a.ts', 'const a: any = 1;'],
    ['notes/a.ts', 'try { a(); } catch {}'],
    ['notes/a.ts', 'const a = /(?<!b)c/;'],
    ['notes/a.ts', "new Function('return 1');"],
  ])('object to %s with %s', (path, text) => {
    expect(found(path, text).length).toBe(1);
  });

  it.each([
    ['people/a.ts', "import { b } from '../introductions/b';"],
    ['people/ui/a.ts', "import { b } from '../../introductions/b'; import { c } from '../../vault/c';"],
    ['plugin/a.ts', "import { b } from '../people/ui/b';"],
    ['main.ts', "import { b } from './plugin/b';"],
    ['network/a.ts', "import { b } from '../notes/b'; import { c } from '../model/c';"],
  ])('allow %s with %s', (path, text) => {
    expect(found(path, text)).toEqual([]);
  });

  it.each([
    ['new Date()', 1],
    ['new Date(text)', 1],
    ['new Date(Date.UTC(2026, 9, 2))', 0],
    ['Math.random()', 1],
    ['DateTime.local()', 1],
    ['DateTime.utc(2026, 10, 2)', 0],
    ['document.body', 1],
    ['note.document', 0],
    ['setTimeout(later, 5)', 1],
  ])('count the clock, chance and the DOM in %s: %i', (text, count) => {
    const file = sourceOf('notes/a.ts', text);
    expect(placesOf([file], (node) => clockOrRandomness(node) ?? domGlobal(node)).length).toBe(count);
  });

  it('see a circle', () => {
    const a = sourceOf('notes/a.ts', "import { b } from './b';");
    const b = sourceOf('notes/b.ts', "import { a } from './a';");
    expect(circles([a, b])).toEqual(['notes/a.ts → notes/b.ts → notes/a.ts']);
  });
});
