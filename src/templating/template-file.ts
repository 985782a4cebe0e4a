import type { Library, RenderOptions, RenderResult } from './create-library';
import { problemAt } from './problem';
import type { TemplateProblem } from './problem';
import { say } from '../i18n/words';

/** What a template is for. */
export const templateKinds = [
  'reach-out',
  'birthday',
  'prep',
  'notes',
  'thanks',
  'debrief',
  'introduction',
  'person',
  'meeting',
  'questions',
  'review',
] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** A template as it lies in a file. */
export interface TemplateFile {
  readonly name: string;
  /** Null where the file does not say. */
  readonly kind: TemplateKind | null;
  readonly stage: string | null;
  /** Where a note made from it goes, and what it is called; templates themselves. */
  readonly folder: string | null;
  readonly filename: string | null;
  /** The template: its front matter without the keys above, and its body. Line numbers are those of the file. */
  readonly source: string;
}

export type TemplateFileResult =
  | { readonly ok: true; readonly file: TemplateFile }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

const ownKeys = ['template', 'kind', 'stage', 'folder', 'filename'] as const;
type OwnKey = (typeof ownKeys)[number];

/** Reads a template file: its own keys out of the front matter, everything else as the template. */
export function readTemplateFile(fileName: string, text: string): TemplateFileResult {
  const name = fileName.slice(fileName.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') : -1;
  const own: Partial<Record<OwnKey, string>> = {};
  const kept = lines.map((line, index) => {
    const found = index > 0 && index < end ? /^([a-z]+):[ \t]*(.*)$/.exec(line) : null;
    const key = ownKeys.find((candidate) => candidate === found?.[1]);
    if (!key) return line;
    own[key] = unquoted(found?.[2] ?? '');
    // A comment of the language keeps the lines where they are, for problems to point at, and prints nothing.
    return '{{! }}';
  });
  const kind = templateKinds.find((known) => known === own.kind) ?? null;
  if (own.kind && kind === null) {
    const line = lines.findIndex((candidate) => candidate.startsWith('kind:')) + 1;
    const remedy = say.templating.writeOneOf(templateKinds.join(', '));
    return {
      ok: false,
      problems: [problemAt({ name, text }, { line, column: 6 }, say.templating.noKind(own.kind), remedy)],
    };
  }
  const orNull = (key: OwnKey): string | null => own[key] || null;
  return {
    ok: true,
    file: {
      name: own.template || name,
      kind,
      stage: orNull('stage'),
      folder: orNull('folder'),
      filename: orNull('filename'),
      source: kept.join('\n'),
    },
  };
}

/** What a template file prints, taken apart for insertion into a note. */
export type RenderedTemplate =
  | {
      readonly ok: true;
      /** The whole note. */
      readonly text: string;
      /** Lines of YAML between the dashes; null where the template gives no properties. */
      readonly frontmatter: string | null;
      /** What follows the front matter, without blank lines before it that come before the cursor. */
      readonly body: string;
      /** Offset in the body; null where the template says none. */
      readonly cursor: number | null;
    }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

export function renderTemplateFile(
  file: TemplateFile,
  data: unknown,
  library: Library,
  options: RenderOptions = {},
): RenderedTemplate {
  const result: RenderResult = library.render(file.source, data, { ...options, name: file.name });
  if (!result.ok) return result;
  const { text, cursor } = result;
  const end = /^---[ \t]*\n/.test(text) ? /\n---[ \t]*(?:\n|$)/.exec(text.slice(3)) : null;
  if (!end) return { ok: true, text, frontmatter: null, body: text, cursor };
  const properties = text.slice(text.indexOf('\n') + 1, 3 + end.index + 1);
  const afterDashes = 3 + end.index + end[0].length;
  const blank = /^(?:[ \t]*\n)*/.exec(text.slice(afterDashes, cursor ?? text.length))?.[0].length ?? 0;
  const bodyFrom = afterDashes + blank;
  const body = text.slice(bodyFrom);
  const hasProperties = properties.trim() !== '';
  return {
    ok: true,
    text: hasProperties ? text : body,
    frontmatter: hasProperties ? properties : null,
    body,
    cursor: cursor === null ? null : Math.max(0, cursor - bodyFrom),
  };
}

function unquoted(value: string): string {
  const text = value.trim();
  const quote = text[0];
  return (quote === '"' || quote === "'") && text.endsWith(quote) && text.length > 1 ? text.slice(1, -1) : text;
}
