import { linkText, oneLine } from './escape-link';
import type { Place } from './template-places';
import { linkIn, textOf } from './values';

/** What a value prints as where Markdown has no say: text, a link with its brackets, a list with commas. */
export function verbatim(value: unknown): string {
  if (Array.isArray(value)) return value.map(verbatim).join(', ');
  const link = linkIn(value);
  return link ? linkText(link) : textOf(value);
}

/** Without what would be filled in by whoever fills in templates next. */
export function withoutMarks(text: string): string {
  return text
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/<(?=%)/g, '< ')
    .replace(/[{<]$/, '$& ');
}

/** Within a code span, in which no sign can be escaped: a backtick would end it, and becomes an apostrophe. */
export function codeSpan(value: unknown, alone: boolean): string {
  const text = withoutMarks(oneLine(verbatim(value)).replaceAll('`', "'"));
  // Two backticks with nothing between them would open a span of another kind.
  return text === '' && alone ? ' ' : text;
}

/** Within fenced code: line ends stay, each line with what the line of the template begins with; no line can close the fence. */
export function fencedCode(value: unknown, { sign, prefix }: Extract<Place, { kind: 'fence' }>): string {
  const fence = new RegExp(`^([ \\t]*)(\\${sign}{3,}|\\${sign}+(?=[ \\t]*$))`);
  const lines = verbatim(value)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .split('\n')
    .map((line) =>
      withoutMarks(
        line.replace(fence, (_, margin: string, run: string) => margin + [...run].join(' ')).replace(/`+$/, spaced),
      ),
    );
  return lines.join(`\n${prefix}`);
}

function spaced(run: string): string {
  return run.length >= 3 ? [...run].join(' ') : run;
}

/** Commands by which a formula could link, load or define. */
const unsafeCommand =
  /\\(?=(?:href|url|require|style|class|cssId|html\w*|data|def|newcommand|renewcommand|let|unicode|input|include)\b)/g;

/** Within a formula: LaTeX as it is, which can neither end the formula nor comment out the rest of it. */
export function formula(value: unknown, alone: boolean): string {
  const text = oneLine(verbatim(value))
    .replace(unsafeCommand, '')
    // Not everything that reads formulas knows an escaped dollar.
    .replace(/\\*\$/g, '＄')
    .replace(/\\*%/g, '\\%')
    .replace(/\{(?=\{)/g, '{ ')
    // A backslash at the end would take the meaning from the sign that ends the formula.
    .replace(/\\+$/, (run) => (run.length % 2 === 0 ? run : run.slice(1)))
    .trimEnd();
  return text === '' && alone ? ' ' : text;
}

/** Within a comment of Obsidian, which nobody sees rendered: only what would end it, or be found as a link or tag, is taken apart. */
export function comment(value: unknown): string {
  return withoutMarks(oneLine(verbatim(value)))
    .replace(/%{2,}|%$|^%/g, (run) => '\\%'.repeat(run.length))
    .replace(/[[\]`]|<(?=[a-z/!?])/gi, '\\$&')
    .replace(/(^|[^\p{L}\p{N}])#/gu, '$1\\#');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** As Handlebars escapes: for the text of HTML and for attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`=]/g, (sign) => entities[sign] ?? sign);
}

const attributesWithUrl: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'xlink:href',
  'srcdoc',
]);

/** Within HTML: no element, no attribute and no code can arise. */
export function inHtml(value: unknown, { within, name }: Extract<Place, { kind: 'html' }>): string {
  const text = oneLine(within === 'text' ? verbatim(value) : textOf(value));
  if (text === '') return '';
  if (within === 'tag') return `data-${text.replace(/[^\p{L}\p{N}_-]+/gu, '-').toLowerCase()}`;
  if (/^on|^style$/.test(name)) return text.replace(/[^\p{L}\p{N} _.-]+/gu, ' ');
  const inert =
    attributesWithUrl.has(name) && /^[^/?#]*:/.test(text) && !/^(?:https?|mailto|tel|obsidian):/i.test(text)
      ? text.replace(':', '%3A')
      : text;
  return within === 'text'
    ? htmlText(inert)
    : htmlText(inert).replace(/["'\s`=]/g, (sign) =>
        within === 'unquoted' || /["']/.test(sign) ? byNumber(sign) : sign,
      );
}

/** Text of HTML; what Obsidian would take for a link, a tag, a comment or a template is written by number, too. */
function htmlText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\{(?=\{|$)|^\{|\[(?=\[|$)|^\[|%(?=%|$)|^%/g, byNumber)
    .replace(/(^|[^\p{L}\p{N}&])#/gu, (_, before: string) => before + byNumber('#'));
}

function byNumber(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** The name of a tag after its `#`, one tag whatever the value says. */
export function tagName(value: unknown): string {
  return textOf(value)
    .replace(/[^\p{L}\p{N}_/]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
