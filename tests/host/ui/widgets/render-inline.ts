interface Span {
  readonly pattern: RegExp;
  render(el: HTMLElement, match: RegExpExecArray): void;
}

/** Each looked for where the reader stands; the first that fits is taken. */
const spans: readonly Span[] = [
  { pattern: /\\([!-/:-@[-`{-~])/y, render: (el, [, character = '']) => el.appendText(character) },
  { pattern: /(`+)([^`\n]+)\1/y, render: (el, [, , code = '']) => void el.createEl('code', { text: code.trim() }) },
  { pattern: /!?\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/y, render: renderWikilink },
  { pattern: /\[([^[\]\n]*)\]\(<?([^()<>\n]+)>?\)/y, render: renderLink },
  { pattern: /\*\*(?=\S)([^\n]*?\S)\*\*/y, render: (el, [, text = '']) => renderInline(text, el.createEl('strong')) },
  { pattern: /__(?=\S)([^\n]*?\S)__/y, render: (el, [, text = '']) => renderInline(text, el.createEl('strong')) },
  { pattern: /\*(?=\S)([^*\n]*\S)\*/y, render: (el, [, text = '']) => renderInline(text, el.createEl('em')) },
  { pattern: /\b_(?=\S)([^_\n]*\S)_\b/y, render: (el, [, text = '']) => renderInline(text, el.createEl('em')) },
];

/** Draws the words of a line: code, links, bold, italic. HTML stays text. */
export function renderInline(text: string, el: HTMLElement): void {
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const found = '\\`![*_'.includes(text[at] ?? '') ? spanAt(text, at) : null;
    if (found) {
      el.appendText(plain);
      plain = '';
      found.span.render(el, found.match);
      at += found.match[0].length;
    } else plain += text[at++] ?? '';
  }
  el.appendText(plain);
}

function spanAt(text: string, at: number): { span: Span; match: RegExpExecArray } | null {
  for (const span of spans) {
    span.pattern.lastIndex = at;
    const match = span.pattern.exec(text);
    if (match) return { span, match };
  }
  return null;
}

function renderWikilink(el: HTMLElement, [, target = '', shown]: RegExpExecArray): void {
  link(el, target.trim(), (shown ?? target.replace(/#/g, ' > ')).trim(), true);
}

function renderLink(el: HTMLElement, [, text = '', destination = '']: RegExpExecArray): void {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(destination)?.[1]?.toLowerCase();
  if (scheme === undefined) link(el, unescaped(destination), text, true);
  else if (['http', 'https', 'mailto', 'obsidian'].includes(scheme)) link(el, destination, text, false);
  else el.appendText(text);
}

function link(el: HTMLElement, href: string, text: string, internal: boolean): void {
  const anchor = el.createEl('a', { cls: internal ? 'internal-link' : 'external-link', href });
  if (internal) anchor.dataset['href'] = href;
  anchor.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
  renderInline(text, anchor);
}

function unescaped(destination: string): string {
  try {
    return decodeURIComponent(destination);
  } catch (error) {
    if (error instanceof URIError) return destination;
    throw error;
  }
}
