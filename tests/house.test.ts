/**
 * The rules of the house, as tests. Each has its reason:
 * - One direction of import (main → obsidian → core → core/model, obsidian → templating, all → words), no circles: a room can be read,
 *   tested and replaced without the rooms above it. Circles through an entry file are the commonest fault of plugins that have grown.
 * - `obsidian` only in src/obsidian and src/main.ts; no clock, no randomness, no DOM in core and templating: the same vault on the same
 *   day gives the same answer, in any zone, in a test as on a phone. (The DOM does not compile there: see their tsconfig.json.)
 * - Files of at most 250 lines and functions of at most 60: what does not fit in a head is not reviewed.
 * - No `any`, no empty catch, no dynamic code, no lookbehind (older iOS cannot parse it): each has lost somebody's notes or start-up.
 * - No room called utils, no types.ts, no index.ts: a type lives in the lowest room that uses it, a function where its idea is.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

function filesUnder(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return filesUnder(path);
      return name.endsWith('.ts') && !name.endsWith('.d.ts') ? [path] : [];
    });
}

const files = filesUnder(src).map((path) => {
  const text = readFileSync(path, 'utf8');
  return {
    path: relative(root, path).replaceAll('\\', '/'),
    text,
    tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
  };
});

interface Import {
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: (typeof files)[number]): Import[] {
  return file.tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const name = statement.moduleSpecifier.text;
    const typeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    const to = name.startsWith('.')
      ? relative(root, resolve(root, dirname(file.path), name)).replaceAll('\\', '/') + '.ts'
      : name;
    return [{ to, typeOnly }];
  });
}

/** The room a file belongs to; the model is a room of its own below the rest of core. */
function roomOf(path: string): string {
  if (path.startsWith('src/core/model/')) return 'model';
  return /^src\/(core|templating|obsidian|words)\//.exec(path)?.[1] ?? 'entry';
}

const mayImport: Record<string, readonly string[]> = {
  entry: ['entry', 'obsidian', 'core', 'model', 'templating', 'words'],
  obsidian: ['obsidian', 'core', 'model', 'templating', 'words'],
  core: ['core', 'model', 'words'],
  model: ['model'],
  templating: ['templating', 'words'],
  words: ['words'],
};

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function placesOf(test: (node: ts.Node, file: (typeof files)[number]) => string | null, among = files): string[] {
  return among.flatMap((file) => {
    const found: string[] = [];
    visit(file.tree, (node) => {
      const what = test(node, file);
      if (what === null) return;
      const { line } = file.tree.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file.path}:${line + 1} ${what}`);
    });
    return found;
  });
}

const pure = files.filter((file) => ['core', 'model', 'templating', 'words'].includes(roomOf(file.path)));

describe('the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it('lets nothing import upwards', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((link) => link.to.startsWith('src/'))
        // The contract of what a template may use lies with the library; core/interview fills it in and needs its shape alone.
        .filter(
          (link) =>
            !(
              link.typeOnly &&
              file.path.startsWith('src/core/interview/') &&
              link.to === 'src/templating/interview-context.ts'
            ),
        )
        .filter((link) => !mayImport[roomOf(file.path)]?.includes(roomOf(link.to)))
        .map((link) => `${file.path} imports ${link.to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circle of imports', () => {
    const graph = new Map(files.map((file) => [file.path, importsOf(file).map((link) => link.to)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) walk(path, []);
    expect(circles).toEqual([]);
  });

  it('imports obsidian only where Obsidian is known', () => {
    const wrong = pure.flatMap((file) =>
      importsOf(file)
        .filter((link) => link.to === 'obsidian' || link.to.startsWith('@codemirror/'))
        .map((link) => `${file.path} imports ${link.to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no clock and no randomness below the Obsidian layer', () => {
    const wrong = placesOf((node) => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'Date') return 'new Date';
      if (!ts.isPropertyAccessExpression(node)) return null;
      return [
        'Date.now',
        'Math.random',
        'performance.now',
        'DateTime.now',
        'DateTime.local',
        'crypto.randomUUID',
      ].includes(node.getText())
        ? node.getText()
        : null;
    }, pure);
    expect(wrong).toEqual([]);
  });

  it('keeps files under 250 lines and functions under 60', () => {
    const long = files.filter((file) => file.text.split('\n').length > 251).map((file) => file.path);
    const wide = placesOf((node, file) => {
      if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return null;
      const lineOf = (position: number): number => file.tree.getLineAndCharacterOfPosition(position).line;
      const lines = lineOf(node.getEnd()) - lineOf(node.getStart()) + 1;
      return lines > 60 ? `a function of ${lines} lines` : null;
    });
    expect([...long, ...wide]).toEqual([]);
  });

  it('has no any, no empty catch, no dynamic code, no unsafe HTML', () => {
    const wrong = placesOf((node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
      if (ts.isCatchClause(node) && node.block.statements.length === 0) return 'an empty catch';
      if (ts.isIdentifier(node) && ['eval', 'innerHTML', 'outerHTML', 'insertAdjacentHTML'].includes(node.text))
        return node.text;
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Function')
        return 'Function()';
      if (ts.isPropertyAccessExpression(node) && node.getText().startsWith('console.log')) return 'console.log';
      return null;
    });
    expect(wrong).toEqual([]);
  });

  it('uses no lookbehind in a regular expression', () => {
    expect(
      placesOf((node) => (ts.isRegularExpressionLiteral(node) && /\(\?<[=!]/.test(node.text) ? node.text : null)),
    ).toEqual([]);
  });

  it('has no room for everything', () => {
    const vague = files
      .map((file) => file.path)
      .filter((path) => /(^|\/)(utils?|helpers?|types|index|common|misc|shared)\.ts$/.test(path));
    expect(vague).toEqual([]);
    const named = files.map((file) => file.path).filter((path) => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+\.ts$/.test(path));
    expect(named).toEqual([]);
  });
});
