// For the build alone: puts the words of one language where they are said, so that main.js holds no table of them (1 KB of gzip).
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = dirname(fileURLToPath(import.meta.url));
/** What the body of a word may name besides what is filled in. */
const known = ['counted', 'String', 'undefined'];

/**
 * An esbuild plugin: `say.undo` becomes `'Undo'`, and `say.ledTo(member.led)` the sentence with `member.led` in it. What is
 * filled in must be a value and do nothing, since it is worked out where the sentence has it.
 */
export function wordsInPlace(language) {
  return {
    name: 'words',
    async setup(esbuild) {
      // What cannot be put in place is taken from the language, too.
      esbuild.onResolve({ filter: /\/words\/en\/[\w-]+$/ }, ({ path }) => ({ path: fileOf(language, path) }));
      const words = await wordsOf(language);
      esbuild.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes('/words/en/')) return undefined;
        return { contents: withWords(text, words), loader: 'ts' };
      });
    },
  };
}

const fileOf = (language, path) => join(folder, language, `${path.split('/').pop()}.ts`);

const parsed = (text) => ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);

/** Of each module of a language, what each of its names stands for. */
async function wordsOf(language) {
  const names = await readdir(join(folder, language)).catch(() => {
    throw new Error(`There are no words in “${language}”: src/words has no such folder.`);
  });
  const modules = names.map(async (name) => {
    const { statements } = parsed(await readFile(join(folder, language, name), 'utf8'));
    const consts = statements.filter(ts.isVariableStatement).flatMap((one) => one.declarationList.declarations);
    return [name.replace('.ts', ''), new Map(consts.map((one) => [one.name.text, one.initializer]))];
  });
  return new Map(await Promise.all(modules));
}

/** A module's text with the words of one language in place of their names; `words` by module and name, as syntax. */
export function withWords(text, words) {
  const file = parsed(text);
  const modules = new Map();
  for (const { importClause, moduleSpecifier } of file.statements.filter(ts.isImportDeclaration)) {
    const module = /\/words\/en\/([\w-]+)$/.exec(moduleSpecifier.text)?.[1];
    if (module) modules.set(importClause.namedBindings.name.text, words.get(module));
  }
  const taken = identifiersIn(file).find(
    ({ parent, text: name }) => isDeclaration(parent, name) && (modules.has(name) || known.includes(name)),
  );
  if (taken) throw new Error(`“${taken.text}” is a name of its own here, and of words, too: call it otherwise.`);
  const edits = [];
  const visit = (node) => {
    const [whole, inPlace] = putInPlace(node, modules) ?? [];
    if (whole === undefined) ts.forEachChild(node, visit);
    else edits.push([whole.getStart(), whole.end, inPlace]);
  };
  // From the outside in: a call is seen before the name that is called.
  ts.forEachChild(file, visit);
  const counts = edits.some(([, , inPlace]) => inPlace.includes('counted('));
  const head = counts ? `import { counted } from ${JSON.stringify(join(folder, 'counted'))};` : '';
  return head + replaced(text, edits);
}

const declares = [
  ts.isVariableDeclaration,
  ts.isParameter,
  ts.isBindingElement,
  ts.isFunctionDeclaration,
  ts.isClassDeclaration,
  ts.isImportSpecifier,
];
const isDeclaration = (node, name) => node.name?.text === name && declares.some((declaresIt) => declaresIt(node));

/** What is replaced by what, where a node says words that can be put in its place; else null. */
function putInPlace(node, modules) {
  const name = ts.isCallExpression(node) ? node.expression : node;
  if (!ts.isPropertyAccessExpression(name) || !ts.isIdentifier(name.expression)) return null;
  const said = modules.get(name.expression.text)?.get(name.name.text);
  if (!said) return null;
  const isSentence = ts.isArrowFunction(said);
  if (isSentence !== ts.isCallExpression(node)) return null;
  const inPlace = isSentence ? sentence(said, node, modules) : plain(said);
  return inPlace === null ? null : [node, inPlace];
}

const plain = (said) => (needsItsModule(said, new Set()) ? null : `(${said.getText()})`);

/** What a function of words says, with the values it is called with; null where only a call can tell. */
function sentence({ parameters, body }, { arguments: values }, modules) {
  if (parameters.some(({ name, initializer }) => initializer || !ts.isIdentifier(name)) || ts.isBlock(body))
    return null;
  const names = parameters.map(({ name }) => name.text);
  if (needsItsModule(body, new Set(names)) || values.some((value) => mustBeWorkedOut(value, modules))) return null;
  const places = identifiersIn(body).filter(({ text }) => names.includes(text));
  const edits = [];
  for (const [index, name] of names.entries()) {
    const value = values[index]?.getText() ?? 'undefined';
    const uses = places.filter(({ text }) => text === name);
    // Said twice, it would be worked out twice.
    if (uses.length > 1 && !/^[\w.]+$/.test(value)) return null;
    for (const use of uses) edits.push([use.getStart() - body.getStart(), use.end - body.getStart(), `(${value})`]);
  }
  return `(${replaced(body.getText(), edits)})`;
}

/** Several values at once; words, which are put in place by themselves; or what does something beside giving a value. */
function mustBeWorkedOut(value, modules) {
  if (ts.isSpreadElement(value) || identifiersIn(value).some(({ text }) => modules.has(text))) return true;
  return /\+\+|--|[^=!<>]=[^=>]|\bawait\b/.test(value.getText());
}

const needsItsModule = (node, own) => identifiersIn(node).some(({ text }) => !own.has(text) && !known.includes(text));

/** Names that stand for a value: not those of members, keys and types. */
function identifiersIn(root) {
  const found = [];
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && !isMember(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

const isMember = (node) =>
  (ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent)) && node.parent.name === node;

function replaced(text, edits) {
  let result = text;
  for (const [from, to, by] of edits.sort((a, b) => b[0] - a[0]))
    result = result.slice(0, from) + by + result.slice(to);
  return result;
}
