/** The pages that people read, and what they say that can be held against the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../host/root';

export interface Page {
  /** From the project’s folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The text without blocks of code. */
  readonly prose: string;
}

export function pages(): Page[] {
  const docs = readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort();
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs.map((name) => `docs/${name}`)].map(page);
}

export function page(path: string): Page {
  const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  return { path, text, prose: text.replace(/^( *)```[^]*?^\1```$/gm, '') };
}

/** Every target of a link or picture that leads to a file of the project or a heading. */
export function linksIn({ prose }: Page): string[] {
  const targets = [...prose.replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

/** The file that a link of a page leads to, and the heading in it; the page itself where it names none. */
export function targetOf({ path }: Page, link: string): { readonly file: string; readonly heading: string | null } {
  const [file = '', heading] = link.split('#');
  return {
    file: file === '' ? path : posix.normalize(posix.join(posix.dirname(path), decodeURI(file))),
    heading: heading ?? null,
  };
}

/** Headings as links name them: GitHub’s way. */
export function anchorsIn({ prose }: Page): string[] {
  const seen = new Map<string, number>();
  return [...prose.matchAll(/^#{1,6} +(.+?) *$/gm)].map((match) => {
    const anchor = (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${String(before)}`;
  });
}

/** What stands in italics, outside code: in these pages the names of commands. */
export function italicsIn({ prose }: Page): string[] {
  const plain = prose.replace(/`[^`\n]*`/g, '').replaceAll('**', '');
  return [...plain.matchAll(/(?<![\w*\\])\*([^*\n]+)\*(?![\w*])/g)].map((match) => match[1] ?? '');
}

/** Scripts of package.json that are named: `npm run x`, `npm start`, `npm test`. */
export function scriptsIn(text: string): string[] {
  const named = text.matchAll(/\bnpm (?:run(?: --?[\w-]+)* ([\w:-]+)|(start|test)\b)/g);
  return [...named].map((match) => match[1] ?? match[2] ?? '');
}

/** Files and folders of the project named in code. */
export function pathsIn({ prose }: Page): string[] {
  const code = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
  return code.filter((words) => /^(?:src|tests|docs|styles|\.github|\.ci)(?:\/[\w.()-]+)+$/.test(words));
}

/** A run through an example: the notes of a part of a page, its settings, and what is said to come of them. */
export interface Example {
  readonly title: string;
  readonly notes: Readonly<Record<string, string>>;
  /** By the name of the setting, as it is shown. */
  readonly settings: Readonly<Record<string, string>>;
  readonly printed: readonly string[];
}

/** The examples of a page, one a heading of the second level, or one in all. */
export function examplesIn({ text }: Page, each: 'page' | 'section'): Example[] {
  // A heading within a note that is shown is none of the page.
  const masked = text.replace(/^```[^]*?^```$/gm, (block) => block.replace(/[^\n]/g, ' '));
  const starts = each === 'page' ? [] : [...masked.matchAll(/^## /gm)].map(({ index }) => index);
  const parts = [0, ...starts].map((start, at) => text.slice(start, starts[at]));
  return parts
    .map((part) => ({
      title: /^#+ (.*)$/m.exec(part)?.[1] ?? '',
      notes: Object.fromEntries(
        [...part.matchAll(/^`([^`]+\.md)`\n\n```markdown\n([^]*?)^```$/gm)].map((match) => [match[1], match[2]]),
      ) as Record<string, string>,
      settings: Object.fromEntries(
        [...part.matchAll(/“([^”]+)”: `([^`]+)`/g)].map((match) => [match[1], match[2]]),
      ) as Record<string, string>,
      printed: [...part.matchAll(/^```text\n([^]*?)^```$/gm)].map((match) => match[1] ?? ''),
    }))
    .filter(({ notes }) => Object.keys(notes).length > 0);
}
