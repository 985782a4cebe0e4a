/** Everything that people read stands in src/i18n, once for each language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from './host/root';

const src = join(root, 'src');

interface Source {
  /** From src. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

function sourceOf(path: string, text: string): Source {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

const everything: readonly Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => sourceOf(path, readFileSync(join(src, path), 'utf8')));
const files = everything.filter(({ path }) => !path.startsWith('i18n/'));
const tables = everything.filter(({ path }) => path.startsWith('i18n/'));

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function placeOf({ path, tree }: Source, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** Texts that are written for programs or taken from notes; and the documentation of the library, which is English. */
const notSaid: readonly RegExp[] = [
  // Ranges of code points.
  /^model\/unicode-pattern\.ts: [\da-f -]+$/,
  /^notes\/(vocabulary|labels|name-words|short-names|gender-of-names|propose-folders|thing-folders|dotted-dates|never-counts|read-name|read-silence|whose-task|says-thanks|contact-sentences|may-not-say|contractions|settled-words|confidence-words|read-contacts|read-exchange|read-sentence|read-meeting|read-attendees|read-asks|read-acquaintances|read-steps|line-words|absence-words|answer-words|no-contact|beside-contact|linked-in-passing|who-acts|name-forms)\.ts: /,
  /^(follow-ups\/deed|exchange\/(?:words|word-lists|same-words|fit|offer-ends)|model\/given-name|interviews\/hearsay|suggestions\/[\w-]+)\.ts: /,
  /^introductions\/(svg|exports)\.ts: /,
  /^templating\/(template-places|compile-program)\.ts: (yaml|link|double|single) /,
  /^templating\/([\w-]*helpers?\b|[\w-]*escape\b)|: (open|close|raw|long) \w+( block)?$/,
  // Names of kinds, of meanings and of what a line of a note is.
  /: (thanks due|waiting for|reach out|favour to return|favour outstanding|close the loop|overdue promise|promise soon|birthday soon|next time|next meeting|date asked for)$/,
  /: (own|default) cadence$|: (last|next) contact$|: (snoozed until|introduced by|met on|how met|call name|no reminders|type key|left out|in code)$/,
  /: (person|meeting|) ?(tag|type)$/,
  // Days typed for the user, and headings and files that a note may have already.
  /: in (1 month|2 weeks)$|: Favours and promises$|: (Interview notes|Ask for an introduction|Ask before introducing|After an introduction|Close the loop|Reach out \((?:warm|cold|reminder)\)|Reference Desk templates)$/,
  // Words that change nothing about a question, to compare questions by.
  /^templating\/question-bank\.ts: a an the /,
  /^follow-ups\/deed\.ts: (?:\|\[Ii\]ch habe |\(\?:\|tomorrow)|^follow-ups\/promise-in-letter\.ts: schicken senden /,
  /: (line start|follow up|\[object Object\]|"[\w/ .]+")$/,
  // Facts that `people.factName` says in the user's language; and what Handlebars says, to be replaced.
  /^notes\/[\w-]+\.ts: (in touch with|(latest|earlier) contact|latest mention|day, from the name of the note)$/,
  /^templating\/parse\.ts: Invalid path: $/,
  // Words that are read, and facts by the names that `people.factName` translates.
  /^(editing\/typed-day|notes\/read-cadence)\.ts: |: (in touch with|(latest|earlier) contact|latest mention|day, from the name of the note)$/,
  /^templating\/parse\.ts: Invalid path: $/,
  // Titles of columns and names of properties in files of others; why a proposal is what it is, which `importing.because` says.
  /^importing\/(connections|property-names|names)\.ts: |^importing\/read-table\.ts: .*\||^importing\/match\.ts: (?:shared|my) address$|^importing\/read-zip\.ts: too large$/,
  /^importing\/short-forms\.ts: [a-zäöü ,]+$/,
  /^importing\/match\.ts: (same as another|other note|unreadable note|several people|other name|short name|namesake|generation|similar name|same phone|namesakes in file|similar in file|name from email|nothing to add)$/,
  /^importing\/calendar\/match-meetings\.ts: (somebody known|nobody known|note that day|not invited|other day|other time|series moved|called off|another that day|same day and people|several people|perhaps known|plain note|unreadable note|already there|addresses only|not in series|not in file|no attendees|more guests|fewer guests|guests declined)$/,
  /^importing\/(?:imported-person\.ts: (?:n\/a|none)|calendar\/event-lines\.ts: null none) /,
  // Names of zones as Windows has them.
  /^importing\/calendar\/(?:read-calendar\.ts: first only|recurrence\.ts: too much)$/,
  /^importing\/calendar\/zones\.ts: \s*Dateline Standard Time=/,
  // Classes of CSS.
  /: (reference-desk-|mod-|status-bar-item)/,
];

/** Two words of letters side by side, or the end of a sentence, make a text for people. */
const isSaid = (text: string): boolean => /\p{L}{2,} \p{L}{2,}/u.test(text) || /\p{L}{2}[.…]$/u.test(text);

/** A text that names a case for the program: `{ kind: 'set day' }`, `case 'set day':`, `kind === 'set day'`. */
function namesACase({ parent }: ts.Node): boolean {
  if (ts.isPropertyAssignment(parent)) return /^(kind|type)$/.test(parent.name.getText());
  if (ts.isCaseClause(parent)) return true;
  return ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText());
}

function textsIn(tree: ts.SourceFile): string[] {
  const texts: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) && !namesACase(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(''));
    ts.forEachChild(node, look);
  };
  look(tree);
  return texts;
}

/** Texts given to what shows them, be they single words. */
function textsShownIn(tree: ts.SourceFile): string[] {
  const sinks = /^(text|placeholder|aria-label|title|label|purpose|desc|description|heading|what|remedy|why)$/;
  const setters = /\.(setText|appendText|setName|setDesc|setTitle|setPlaceholder|setButtonText)$/;
  const found: string[] = [];
  const add = (value: ts.Node): void => {
    const texts = ts.isStringLiteralLike(value)
      ? [value.text]
      : ts.isTemplateExpression(value)
        ? [value.head, ...value.templateSpans.map(({ literal }) => literal)].map(({ text }) => text)
        : [];
    if (/\p{L}{2}/u.test(texts.join('|'))) found.push(ts.isStringLiteralLike(value) ? value.text : value.getText());
  };
  visit(tree, (node) => {
    if (ts.isPropertyAssignment(node) && sinks.test(node.name.getText().replaceAll("'", ''))) add(node.initializer);
    if (ts.isCallExpression(node) && setters.test(node.expression.getText())) node.arguments.forEach(add);
    if (ts.isNewExpression(node) && ['Notice', 'Error'].includes(node.expression.getText()))
      node.arguments?.forEach(add);
  });
  return found;
}

/** Where `say` is read while a module is loaded: that is before the language is chosen. */
function readsAtTheTop(file: Source): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const isOwnProperty =
      ts.isPropertyDeclaration(node) && !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    if (ts.isFunctionLike(node) || isOwnProperty || ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node) && node.text === 'say') found.push(`${placeOf(file, node)} ${node.parent.getText()}`);
    ts.forEachChild(node, look);
  };
  look(file.tree);
  return found;
}

/** A plural chosen by hand: a comparison that tells one from several. */
function pluralsByHand(file: Source): string[] {
  const found: string[] = [];
  visit(file.tree, (node) => {
    if (!ts.isBinaryExpression(node) || !ts.isNumericLiteral(node.right)) return;
    if (/^([!=]==? 1|[<>]=? 1|<=? 2|>= 2)$/.test(`${node.operatorToken.getText()} ${node.right.text}`))
      found.push(`${placeOf(file, node)} ${node.getText()}`);
  });
  return found;
}

type Section = Readonly<Record<string, unknown>>;
type Table = Readonly<Record<string, Section>>;

const languages = tables
  .map(({ path }) => /^i18n\/([a-z]{2}(?:-[A-Z]{2})?)\.ts$/.exec(path)?.[1])
  .filter((code) => code !== undefined);
const others = languages.filter((code) => code !== 'en');

async function tableOf(code: string): Promise<Table> {
  const module = (await import(join(src, 'i18n', `${code}.ts`))) as Readonly<Record<string, Table>>;
  return module[code.replace('-', '')] ?? {};
}

/** `section.key` of everything in a table. */
const keysOf = (table: Table): string[] =>
  Object.entries(table).flatMap(([section, words]) => Object.keys(words).map((key) => `${section}.${key}`));

/**
 * `section.key` of what is read by name, as `say.section.key` or, within the tables, `de.section.key`. In a file that gives a section
 * another name, whatever is read from anything counts.
 */
function usedKeys(): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { path, tree } of everything) {
    const tablesHere = path.startsWith('i18n/') ? ['say', ...languages] : ['say'];
    const useAnythingReadHere = (section: string): void => {
      for (const [, key] of tree.text.matchAll(/(?:\.|\b|')(\w+)\b/g)) used.add(`${section}.${key}`);
    };
    visit(tree, (node) => {
      // `const { people } = say;`
      if (
        ts.isVariableDeclaration(node) &&
        node.initializer?.getText() === 'say' &&
        ts.isObjectBindingPattern(node.name)
      )
        for (const { propertyName, name } of node.name.elements) useAnythingReadHere((propertyName ?? name).getText());
      if (!ts.isPropertyAccessExpression(node) || !tablesHere.includes(node.expression.getText())) return;
      const { parent } = node;
      if (ts.isPropertyAccessExpression(parent)) used.add(`${node.name.text}.${parent.name.text}`);
      else useAnythingReadHere(node.name.text);
    });
  }
  return used;
}

describe('what people read', () => {
  it('stands in src/i18n and nowhere else', () => {
    const said = files.flatMap(({ path, tree }) =>
      textsIn(tree)
        .filter(isSaid)
        .map((text) => `${path}: ${text}`),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(said.filter((one) => !notSaid.some((known) => known.test(one)))).toEqual([]);
  });

  it('is not given to a label, a notice or an error in place, be it one word', () => {
    const said = files.flatMap(({ path, tree }) => textsShownIn(tree).map((text) => `${path}: ${text}`));
    expect(said.filter((one) => !/^templating\/[\w-]*helpers?\b|: (text|name|true|false)$/.test(one))).toEqual([]);
  });

  it('is found by these checks', () => {
    const { tree } = sourceOf('a.ts', "new Notice('Saved'); row.setText('Open note'); const a = 'A note was saved.';");
    expect(textsShownIn(tree)).toEqual(['Saved', 'Open note']);
    expect(textsIn(tree).filter(isSaid)).toEqual(['Open note', 'A note was saved.']);
    const cases = "if (a.kind === 'set day') b({ kind: 'show around', text: 'Show around' });";
    expect(textsIn(sourceOf('b.ts', cases).tree)).toEqual(['Show around']);
  });

  it('is all used', async () => {
    const used = usedKeys();
    expect(keysOf(await tableOf('en')).filter((key) => !used.has(key))).toEqual([]);
  });

  it('is not read while modules are loaded, before the language is chosen', () => {
    expect(files.flatMap(readsAtTheTop)).toEqual([]);
    const wrong = 'const title = say.ui.title; class A { static b = say.ui.b; c = say.ui.c; d() { return say.ui.d; } }';
    expect(readsAtTheTop(sourceOf('a.ts', wrong)).length).toBe(2);
  });

  it('has its plurals from Intl.PluralRules', () => {
    const wrong = tables
      .filter(({ path }) => languages.some((code) => path === `i18n/${code}.ts`))
      .flatMap(pluralsByHand);
    expect(wrong).toEqual([]);
    expect(
      pluralsByHand(sourceOf('a.ts', 'count === 1 ? a : b; count > 1 ? a : b; count === 2; found === 0;')).length,
    ).toBe(2);
  });
});

interface Parameter {
  readonly name: string;
  readonly type: string;
}

interface Sentence {
  readonly key: string;
  readonly parameters: readonly Parameter[];
  /** The parameters are properties of one object. */
  readonly named: boolean;
  /** Texts that the function compares a parameter with. */
  readonly compared: readonly string[];
}

/** The functions of the English table, which has the types. */
function sentences(): Sentence[] {
  const tree = tables.find(({ path }) => path === 'i18n/en.ts')?.tree;
  if (!tree) throw new Error('There is no src/i18n/en.ts.');
  const found: Sentence[] = [];
  visit(tree, (node) => {
    if (!ts.isPropertyAssignment(node) || !ts.isArrowFunction(node.initializer)) return;
    const section = node.parent.parent;
    if (!ts.isPropertyAssignment(section)) return;
    const [first] = node.initializer.parameters;
    const named = first !== undefined && ts.isObjectBindingPattern(first.name);
    const parameters =
      named && first.type && ts.isTypeLiteralNode(first.type)
        ? first.type.members.map((member) => ({
            name: member.name?.getText() ?? '',
            type: (member as ts.PropertySignature).type?.getText() ?? '',
          }))
        : node.initializer.parameters.map(({ name, type }) => ({ name: name.getText(), type: type?.getText() ?? '' }));
    const compared = [...node.getText().matchAll(/===? '([^']*)'/g)].map((match) => match[1] ?? '');
    found.push({ key: `${section.name.getText()}.${node.name.getText()}`, parameters, named, compared });
  });
  return found;
}

const texts = ['Zq', 'Zr', 'Zs', 'Zt', 'Zu'];
const numbers = [7101, 7102, 7103, 7104, 7105];

/** Values to try for a parameter; the first can be recognised in a sentence. */
function valuesFor({ type }: Parameter, index: number, compared: readonly string[]): readonly unknown[] {
  const own = `Z${'qrstu'[index] ?? 'v'}`;
  if (type.includes('[')) return [['Zv', 'Zw'], ['Zx']];
  if (type === 'Unit') return ['week', 'day', 'month', 'year'];
  if (type === 'boolean') return [true, false];
  const found: unknown[] = [];
  if (type.includes('number')) found.push(numbers[index] ?? 7106, 0, 1, 2);
  if (type.includes('string')) found.push(texts[index] ?? own, `${own}-2`, ...compared);
  for (const literal of type.matchAll(/'([^']*)'/g)) found.push(literal[1]);
  if (type.includes('null')) found.push(null);
  if (type.includes('undefined')) found.push(undefined);
  return found.length > 0 ? found : [own, `${own}-2`];
}

function sayWith(table: Table, { key, parameters, named }: Sentence, values: readonly unknown[]): string {
  const [section = '', name = ''] = key.split('.');
  const word = table[section]?.[name] as (...all: unknown[]) => unknown;
  if (!named) return String(word(...values));
  return String(word(Object.fromEntries(parameters.map((parameter, at) => [parameter.name, values[at]]))));
}

/** Every combination of values, the first values first. */
function* combinations(lists: readonly (readonly unknown[])[]): Generator<readonly unknown[]> {
  const [first, ...rest] = lists;
  if (!first) yield [];
  else for (const value of first) for (const others of combinations(rest)) yield [value, ...others];
}

/** Whether some change of one parameter alone changes the sentence. */
function matters(table: Table, sentence: Sentence, at: number): boolean {
  const lists = sentence.parameters.map((parameter, index) => valuesFor(parameter, index, sentence.compared));
  const [own = []] = lists.splice(at, 1);
  for (const others of combinations(lists)) {
    const said = own.map((value) => sayWith(table, sentence, [...others.slice(0, at), value, ...others.slice(at)]));
    if (new Set(said).size > 1) return true;
  }
  return false;
}

describe('German', () => {
  it('has a blank before dots that stand for words', () => {
    const lines = readFileSync(join(src, 'i18n/de.ts'), 'utf8').split('\n');
    expect(lines.filter((line) => /[\p{L}“}]…/u.test(line.replaceAll('{{…}}', '')))).toEqual([]);
  });
});

describe.each(languages)('the table %s', (code) => {
  it('uses every parameter of every sentence', async () => {
    const table = await tableOf(code);
    const all = sentences();
    expect(all.length).toBeGreaterThan(150);
    const idle = all.flatMap((sentence) =>
      sentence.parameters
        .filter((_, at) => !notASentence.has(sentence.key) && !matters(table, sentence, at))
        .map(({ name }) => `${sentence.key}: ${name}`),
    );
    expect(idle).toEqual([]);
  });
});

describe.each(others)('the table %s, beside English', (code) => {
  it('has the same keys', async () => {
    expect(keysOf(await tableOf(code)).sort()).toEqual(keysOf(await tableOf('en')).sort());
  });

  it('fills in the same texts and numbers', async () => {
    const [english, table] = [await tableOf('en'), await tableOf(code)];
    for (const sentence of sentences().filter(({ key }) => !notASentence.has(key))) {
      const lists = sentence.parameters.map((parameter, at) => valuesFor(parameter, at, []));
      const values = lists.map(([first]) => first);
      const shown = (from: Table): unknown[] =>
        values
          .flat()
          .filter(
            (value) =>
              /^(Z[a-z]|71\d\d)$/.test(String(value)) && sayWith(from, sentence, values).includes(String(value)),
          );
      expect([sentence.key, shown(table)]).toEqual([sentence.key, shown(english)]);
    }
  });

  it('differs from English', async () => {
    const [english, table] = [await tableOf('en'), await tableOf(code)];
    const functions = new Map(sentences().map((sentence) => [sentence.key, sentence]));
    const same = keysOf(english).filter((key) => {
      const [section = '', name = ''] = key.split('.');
      const sentence = functions.get(key);
      const values = sentence?.parameters.map((parameter, at) => valuesFor(parameter, at, [])[0]) ?? [];
      const saidBy = (from: Table): unknown => (sentence ? sayWith(from, sentence, values) : from[section]?.[name]);
      const [here, there] = [saidBy(table), saidBy(english)];
      const letters = typeof there === 'string' ? there.replaceAll(/Z[a-z]|\[object Object\]/g, '') : '';
      return here === there && /[a-z]{2}/.test(letters);
    });
    expect(same.filter((key) => !alike.has(key))).toEqual([]);
  });

  it('has a name for every fact that is read from a note', async () => {
    const { factName } = (await tableOf(code))['people'] as { factName(fact: string): string };
    const source = files
      .filter(({ path }) => path.startsWith('notes/') || path === 'network/explain.ts')
      .map(({ tree }) => tree.text)
      .join('\n');
    const facts = [...source.matchAll(/\b(?:trace|add)\('([a-z ,]+)'/g)].map((match) => match[1] ?? '');
    expect(facts.length).toBeGreaterThan(15);
    for (const fact of [...facts, 'needs', 'offers']) expect([fact, factName(fact)]).not.toEqual([fact, fact]);
  });

  it('understands its own words where one searches, and the English ones', async () => {
    const searchWords = async (from: string) => {
      const { searchWords: words } = (await tableOf(from))['followUps'] as {
        searchWords(): Readonly<Record<string, readonly string[]>>;
      };
      return words();
    };
    const [english, own] = [await searchWords('en'), await searchWords(code)];
    expect(Object.keys(english).length).toBe(12);
    for (const [kind, words] of Object.entries(english)) {
      expect(own[kind]).toEqual(expect.arrayContaining([...words]));
      expect(own[kind]?.length).toBeGreaterThan(words.length);
    }
  });
});

/** They take what was typed, or the language of the app, and give no sentence. */
const notASentence = new Set(['days.languageOfDays', 'followUps.searchWords']);

/** Names of things and of keys that are the same in German. */
const alike = new Set([
  ...['introductions.canvas', 'notes.tag', 'followUps.escape', 'followUps.tab', 'followUps.cmd', 'followUps.cmdEnter'],
  'importing.filterOrganisation',
  'introductions.organisation',
]);
