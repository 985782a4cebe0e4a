import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../host/root';

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(root, folder, name));
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function visitFiles(files: readonly string[], see: (node: ts.Node) => void): void {
  for (const path of files)
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true), see);
}

/** Every text in the sources; texts with something filled in come in pieces. */
export function wordsInCode(): string[] {
  const words: string[] = [];
  visitFiles(filesUnder('src'), (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      words.push(node.text);
  });
  return words;
}

/** The keys that folders and files listen to: what `event.key` is compared with, and what is registered with a scope. */
export function keysInCode(...paths: readonly string[]): Set<string> {
  const keys = new Set<string>();
  const isKey = (node: ts.Node): boolean => ts.isPropertyAccessExpression(node) && node.name.text === 'key';
  const add = (node: ts.Node | undefined): void => {
    if (node && ts.isStringLiteralLike(node)) keys.add(node.text);
  };
  const files = paths.flatMap((path) => (path.endsWith('.ts') ? [join(root, path)] : filesUnder(path)));
  visitFiles(files, (node) => {
    if (ts.isSwitchStatement(node) && isKey(node.expression)) {
      for (const clause of node.caseBlock.clauses) if (ts.isCaseClause(clause)) add(clause.expression);
    } else if (ts.isBinaryExpression(node) && isKey(node.left)) add(node.right);
    else if (
      ts.isElementAccessExpression(node) &&
      isKey(node.argumentExpression) &&
      ts.isObjectLiteralExpression(node.expression)
    ) {
      for (const property of node.expression.properties) if (property.name) keys.add(property.name.getText());
    } else if (ts.isCallExpression(node) && /^on$|\.register$/.test(node.expression.getText())) add(node.arguments[1]);
  });
  return keys;
}
