import type { NoteLinkValue } from './interview-context';
import { isEmpty, linkIn, textOf } from './values';

/** Signs that end or divide a link, open a template of some program, or may not stand in the name of a note. */
const unsafeInTarget = /[[\]|#^<>{}%\\`*"]/g;
/** What most names are. */
const plainName = /^[A-Za-z0-9]+(?:[ .'-][A-Za-z0-9]+)*$/;
const unsafeInAlias = /[[\]|<>{}%\\`]/g;

/** The target of a link from any text: one line, without the signs that links are made of. */
export function linkTarget(value: unknown): string {
  if (typeof value === 'string' && plainName.test(value)) return value;
  return oneLine((linkIn(value)?.target ?? textOf(value)).replace(unsafeInTarget, ' '));
}

/** What a link shows, from any text. */
export function linkAlias(value: unknown): string {
  return oneLine(textOf(value).replace(unsafeInAlias, ' '));
}

/** `[[target]]`, or `[[target|display]]` where it is to read otherwise. */
export function linkText({ target, display }: NoteLinkValue): string {
  const to = linkTarget(target);
  const shown = display === null ? '' : linkAlias(display);
  return shown === '' || shown === to ? `[[${to}]]` : `[[${to}|${shown}]]`;
}

/** White space but single spaces between words, or control characters. */
const brokenLine = /[^\S ]|\p{Cc}| {2}|^ | $/u;

/** Text on one line: line ends, tabs and control characters become single spaces. */
export function oneLine(text: string): string {
  if (!brokenLine.test(text)) return text;
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** A link from a link, from something that has one, or from the name of a note, shown as `display` if that says something; null where there is no name. */
export function linkOf(value: unknown, display: unknown): NoteLinkValue | null {
  const link = linkIn(value);
  const target = link?.target ?? textOf(value);
  if (target.trim() === '') return null;
  return { type: 'link', target, display: isEmpty(display) ? (link?.display ?? null) : textOf(display) };
}
