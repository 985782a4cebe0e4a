/**
 * All that the desk says to people stands in src/words, once for each language; what another language leaves out, says in English or
 * says without what belongs into it is found here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
const rooms = readdirSync(join(src, 'words/en'));
const languages = readdirSync(join(src, 'words'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name);

type Words = Readonly<Record<string, unknown>>;

async function wordsOf(language: string, room: string): Promise<Words> {
  return (await import(pathToWords(language, room))) as Words;
}

const pathToWords = (language: string, room: string): string => join(src, 'words', language, room);

function files(): { path: string; tree: ts.SourceFile }[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.startsWith('words/'))
    .map((path) => {
      const text = readFileSync(join(src, path), 'utf8');
      return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    });
}

/** Texts that are written for programs or taken from notes, not said to people; and what documents the library, in English. */
const notSaid: readonly RegExp[] = [
  /^core\/reading\/(vocabulary|propose-folders)\.ts: /,
  /^core\/queries\/matches\.ts: /,
  /^core\/graph\/(svg|mermaid)\.ts: /,
  /^templating\/(helpers\/|escape\.ts)|: (open|close|raw|long) \w+( block)?$/,
  // Names of kinds, of meanings and of what a line of a note is.
  /: (thanks due|favour to return|favour outstanding|close the loop|overdue promise|promise soon|next meeting|date asked for)$/,
  /: (own|default) cadence$|: (last|next) contact$|: (snoozed until|introduced by|met on|how met|type key|left out|in code)$/,
  /: (person|meeting|) ?(tag|type)$/,
  // Days that are typed for the user, and headings and files that a note may have been given already.
  /: in (1 month|2 weeks)$|: Favours and promises$|: (Interview notes|Ask for an introduction|Reference Desk templates)$/,
  /: (line start|follow up|\[object Object\]|"[\w/ .]+")$/,
  // Classes of CSS.
  /: (reference-desk-|mod-|status-bar-item)/,
];

/** Two words of letters side by side, or a sentence’s end, make a text for people. */
const isSaid = (text: string): boolean => /\p{L}{2,} \p{L}{2,}/u.test(text) || /\p{L}{2}[.…]$/u.test(text);

function textsIn(tree: ts.SourceFile): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(''));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return texts;
}

describe('the words of the desk', () => {
  it('stand in src/words and nowhere else', () => {
    const all = files();
    const said = all.flatMap(({ path, tree }) =>
      textsIn(tree)
        .filter(isSaid)
        .map((text) => `${path}: ${text}`),
    );
    expect(all.length).toBeGreaterThan(200);
    expect(said.filter((one) => !notSaid.some((known) => known.test(one)))).toEqual([]);
  });

  it('are not said in place, be they single words', () => {
    const sinks = /^(text|placeholder|aria-label|title|label|purpose|desc|description|heading|what|remedy|why)$/;
    const said = files().flatMap(({ path, tree }) => {
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isPropertyAssignment(node) && sinks.test(node.name.getText().replaceAll("'", ''))) add(node.initializer);
        if (
          ts.isCallExpression(node) &&
          /\.(setText|appendText|setName|setDesc|setTitle|setPlaceholder|setButtonText)$/.test(
            node.expression.getText(),
          )
        )
          node.arguments.forEach(add);
        if (ts.isNewExpression(node) && ['Notice', 'Error'].includes(node.expression.getText()))
          node.arguments?.forEach(add);
        ts.forEachChild(node, visit);
      };
      const add = (value: ts.Node): void => {
        if (ts.isStringLiteralLike(value) && /\p{L}{2}/u.test(value.text)) found.push(`${path}: ${value.text}`);
        if (
          ts.isTemplateExpression(value) &&
          /\p{L}{2}/u.test(
            [value.head, ...value.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('|'),
          )
        )
          found.push(`${path}: ${value.getText()}`);
      };
      visit(tree);
      return found;
    });
    expect(said.filter((one) => !/^templating\/helpers\/|: (text|name|true|false)$/.test(one))).toEqual([]);
  });

  it('are sorted by files that say them', () => {
    for (const room of rooms) {
      const text = readFileSync(join(src, 'words/en', room), 'utf8');
      const places = [...text.matchAll(/^\/\/ ([\w/-]+\.ts)/gm)].map((match) => match[1] ?? '');
      for (const place of places) {
        const there = readFileSync(join(src, place), 'utf8');
        const modules = [...there.matchAll(/from '([^']*\/words\/en\/[\w-]+)'/g)].map((match) =>
          resolve(src, dirname(place), match[1] ?? ''),
        );
        expect([place, modules.map((module) => `${module}.ts`)]).toEqual([
          place,
          expect.arrayContaining([join(src, 'words/en', room)]) as string[],
        ]);
      }
    }
  });

  it('are all said by somebody', () => {
    const uses = files()
      .map(({ tree }) => tree.text)
      .join('\n');
    for (const room of rooms) {
      const names = [...readFileSync(join(src, 'words/en', room), 'utf8').matchAll(/^export const (\w+)/gm)];
      const idle = names.map((match) => match[1] ?? '').filter((name) => !new RegExp(`\\w\\.${name}\\b`).test(uses));
      expect([room, idle]).toEqual([room, []]);
    }
  });
});

/** What is filled in, so that it can be found again. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  string: ['Zq', 'Zr', 'Zs', 'Zt', 'Zu'],
  number: [7101, 7102, 7103, 7104, 7105],
};
/** For whatever else is filled in: texts, and lists of them. */
const sampleOf = (parameter: string, index: number): unknown => {
  const kind = parameter.split(': ')[1] ?? '';
  if (kind.includes('[')) return ['Zv', 'Zw'];
  if (kind === 'Unit') return 'week';
  return samples[kind]?.[index] ?? samples['string']?.[index];
};

function parametersOf(language: string, room: string): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(src, 'words', language, room), 'utf8');
  const tree = ts.createSourceFile(room, text, ts.ScriptTarget.Latest, true);
  const found = new Map<string, readonly string[]>();
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement) || !statement.modifiers) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const parameters = initializer && ts.isArrowFunction(initializer) ? initializer.parameters : [];
      found.set(
        name.getText(),
        parameters.map((parameter) => parameter.getText()),
      );
    }
  }
  return found;
}

describe.each(languages)('in %s', (language) => {
  it.each(rooms)('%s has every word, with the same to fill in', (room) => {
    expect(Object.fromEntries(parametersOf(language, room))).toEqual(Object.fromEntries(parametersOf('en', room)));
  });

  it.each(rooms)('%s says everything that is filled in', async (room) => {
    const english = await wordsOf('en', room);
    const words = await wordsOf(language, room);
    for (const [name, parameters] of parametersOf('en', room)) {
      const kinds = parameters.map((parameter) => parameter.split(': ')[1] ?? '');
      if (name === 'languageOfDays' || kinds.length === 0 || kinds.some((kind) => samples[kind] === undefined))
        continue;
      const values = kinds.map((kind, index) => samples[kind]?.[index]);
      const say = (from: Words): string => (from[name] as (...all: unknown[]) => string)(...values);
      const inEnglish = values.filter((value) => say(english).includes(String(value)));
      const inOther = values.filter((value) => say(words).includes(String(value)));
      expect([name, inOther]).toEqual([name, inEnglish]);
    }
  });

  it.each(rooms)('%s is not English', async (room) => {
    const english = await wordsOf('en', room);
    const words = await wordsOf(language, room);
    const same: string[] = [];
    for (const [name, parameters] of parametersOf('en', room)) {
      const values = parameters.map(sampleOf);
      const saidBy = (from: Words): unknown => {
        const word = from[name];
        return typeof word === 'function' ? (word as (...all: unknown[]) => unknown)(...values) : word;
      };
      const [here, there] = [saidBy(words), saidBy(english)];
      if (typeof here === 'string' && here === there && /[a-z]{2}/.test(here)) same.push(name);
    }
    expect(same.filter((name) => !alike.has(name))).toEqual([]);
  });

  it('has a name for every fact that is told of a note', async () => {
    const { factName } = (await wordsOf(language, 'desk.ts')) as { factName(fact: string): string };
    const texts = files()
      .filter(({ path }) => path.startsWith('core/reading/'))
      .map(({ tree }) => tree.text)
      .join('\n');
    const facts = [...texts.matchAll(/\b(?:trace|add)\('([a-z ]+)'/g)].map((match) => match[1] ?? '');
    expect(facts.length).toBeGreaterThan(15);
    for (const fact of [...facts, 'needs', 'offers']) expect([fact, factName(fact)]).not.toEqual([fact, fact]);
  });

  it('is understood where one searches, beside English', async () => {
    const english = await wordsOf('en', 'pickers.ts');
    const words = await wordsOf(language, 'pickers.ts');
    const lists = Object.entries(english).filter(([name]) => name.startsWith('search'));
    expect(lists.length).toBe(7);
    for (const [name, list] of lists) expect(words[name]).toEqual(expect.arrayContaining(list as string[]));
  });
});

/** Names of things, and keys, that are called the same. */
const alike = new Set(['canvas', 'escape', 'tab', 'cmd', 'cmdEnter']);
