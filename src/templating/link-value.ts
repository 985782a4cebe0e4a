import type { NoteLinkValue } from './interview-context';
import { isEmpty, lookup, textOf } from './lookup';

/** A link from a link or from the name of a note, shown as `display` if that says something; null where there is no name. */
export function linkOf(value: unknown, display: unknown): NoteLinkValue | null {
  const target = isLinkValue(value) ? value.target : textOf(value);
  if (target.trim() === '') return null;
  const own = isLinkValue(value) ? value.display : null;
  return { type: 'link', target, display: isEmpty(display) ? own : textOf(display) };
}

export function isLinkValue(value: unknown): value is NoteLinkValue {
  return lookup(value, 'type') === 'link' && typeof lookup(value, 'target') === 'string';
}
