// For the build alone: puts the words of one language where they are said, so that main.js holds no table of them (1 KB of gzip).
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = dirname(fileURLToPath(import.meta.url));

/** An esbuild plugin: `say.undo` becomes `'Undo'`, and `say.ledTo(member.led)` the sentence with `member.led` in it. */
export function wordsInPlace(language) {
  return {
    name: 'words',
    setup(esbuild) {
      // What cannot be put in place is taken from the language, too.
      esbuild.onResolve({ filter: /\/words\/en\/[\w-]+$/ }, ({ path }) => ({ path: fileOf(language, path) }));
      const words = wordsOf(language);
      esbuild.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes('/words/en/')) return undefined;
        return { contents: withWords(text, await words), loader: 'ts' };
      });
    },
  };
}

const fileOf = (language, path) => join(folder, language, `${path.split('/').pop()}.ts`);

const parsed = (text) => ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);

/** Of each module of a language, what each of its names stands for. */
async function wordsOf(language) {
  const names = await readdir(join(folder, language));
  const modules = names.map(async (name) => {
    const { statements } = parsed(await readFile(join(folder, language, name), 'utf8'));
    const consts = statements.filter(ts.isVariableStatement).flatMap((one) => one.declarationList.declarations);
    return [name.replace('.ts', ''), new Map(consts.map((one) => [one.name.text, one.initializer]))];
  });
  return new Map(await Promise.all(modules));
}

function withWords(text, words) {
  const file = parsed(text);
  const modules = new Map();
  for (const { importClause, moduleSpecifier } of file.statements.filter(ts.isImportDeclaration)) {
    const module = /\/words\/en\/([\w-]+)$/.exec(moduleSpecifier.text)?.[1];
    if (module) modules.set(importClause.namedBindings.name.text, words.get(module));
  }
  const edits = [];
  const visit = (node) => {
    const said = ts.isPropertyAccessExpression(node) && modules.get(node.expression.getText())?.get(node.name.text);
    const called = said && ts.isArrowFunction(said) && ts.isCallExpression(node.parent) && node.parent;
    const inPlace = !said
      ? null
      : called
        ? sentence(said, called, modules)
        : ts.isArrowFunction(said)
          ? null
          : plain(said);
    if (inPlace === null) ts.forEachChild(node, visit);
    else edits.push([called || node, inPlace]);
  };
  // From the outside in: a call is seen before the name that is called.
  ts.forEachChild(file, visit);
  const counts = edits.some(([, inPlace]) => inPlace.includes('counted('));
  const head = counts ? `import { counted } from ${JSON.stringify(join(folder, 'counted'))};` : '';
  return (
    head +
    replaced(
      text,
      edits.map(([node, inPlace]) => [node.getStart(), node.end, inPlace]),
    )
  );
}

const plain = (said) => (needsItsModule(said, new Set()) ? null : `(${said.getText()})`);

/** What a function of words says, with the values it is called with; null where only a call can tell. */
function sentence({ parameters, body }, { arguments: values }, modules) {
  const names = parameters.map(({ name }) => name.text);
  if (
    needsItsModule(body, new Set(names)) ||
    values.some((value) => ts.isSpreadElement(value) || saysMore(value, modules))
  )
    return null;
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

/** Whether words stand within what is filled in: those are put in place by themselves. */
const saysMore = (value, modules) => identifiersIn(value).some(({ text }) => modules.has(text));

const needsItsModule = (node, own) =>
  identifiersIn(node).some(({ text }) => !own.has(text) && !['counted', 'String', 'undefined'].includes(text));

/** Names that stand for a value: not those of members, keys and types. */
function identifiersIn(root) {
  const found = [];
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    const { parent } = node;
    const isMember = (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
    if (ts.isIdentifier(node) && !isMember) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function replaced(text, edits) {
  let result = text;
  for (const [from, to, by] of edits.sort((a, b) => b[0] - a[0]))
    result = result.slice(0, from) + by + result.slice(to);
  return result;
}
