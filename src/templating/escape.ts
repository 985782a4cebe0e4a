import { inlineMarkdown, markdownAtLineStart } from './escape-markdown';
import { linkAlias, linkTarget } from './escape-link';
import { urlPart } from './escape-url';
import { codeSpan, comment, escapeHtml, fencedCode, formula, inHtml, tagName, verbatim } from './escape-verbatim';
import {
  yamlBlock,
  yamlComment,
  yamlFlowItem,
  yamlInDouble,
  yamlInFlow,
  yamlInPlain,
  yamlInSingle,
  yamlValue,
} from './escape-yaml';
import type { Place, YamlKind } from './template-places';
import { isSafeText, plainTextOf, textOf } from './values';

/** How values are made safe: for Markdown by where they stand, for HTML as Handlebars does, or not at all. */
export type Escape = 'markdown' | 'html' | 'none';

export type Escaper = (value: unknown) => string;

const inYaml: Readonly<Record<YamlKind, Escaper>> = {
  'yaml value': yamlValue,
  'yaml flow item': yamlFlowItem,
  'yaml flow plain': yamlInFlow,
  'yaml double quotes': yamlInDouble,
  'yaml single quotes': yamlInSingle,
  'yaml whole double quotes': yamlInDouble,
  'yaml whole single quotes': yamlInSingle,
  'yaml plain': yamlInPlain,
  'yaml comment': yamlComment,
  'yaml double quotes, link': (value) => yamlInDouble(linkAlias(value)),
  'yaml single quotes, link': (value) => yamlInSingle(linkAlias(value)),
};

function markdownEscaper(place: Place): Escaper {
  switch (place.kind) {
    case 'line start':
      return inTable(place, markdownAtLineStart);
    case 'text':
      return inTable(place, inlineMarkdown);
    case 'link target':
      return linkTarget;
    case 'link alias':
      return linkAlias;
    case 'link title':
      return (value) => inlineMarkdown(textOf(value)).replace(/["'()]/g, '\\$&');
    case 'tag':
      return tagName;
    case 'code':
      return inTable(place, (value) => codeSpan(value, place.alone));
    case 'math':
      return (value) => formula(value, place.alone);
    case 'comment':
      return comment;
    case 'fence':
      return (value) => fencedCode(value, place);
    case 'url':
      return (value) => urlPart(value, place);
    case 'html':
      return (value) => inHtml(value, place);
    case 'yaml block':
      return (value) => yamlBlock(value, place.prefix);
    default:
      return inYaml[place.kind];
  }
}

/** A bar would end the cell, in a code span and in a link as well. */
function inTable({ inTable: isTable }: { readonly inTable: boolean }, escaper: Escaper): Escaper {
  return isTable ? (value) => escaper(value).replace(/\\?\|/g, '\\|') : escaper;
}

export function escaperFor(escape: Escape, place: Place): Escaper {
  if (escape === 'markdown') return markdownEscaper(place);
  return escape === 'html' ? htmlText : textOf;
}

/**
 * What a helper uses for the parts that it puts together. In text of Markdown what it prints stays as it is; elsewhere the whole is made safe
 * after it, and the parts are left alone.
 */
export function escaperOfParts(escape: Escape, { kind }: Place): Escaper {
  if (escape !== 'markdown') return escape === 'html' ? htmlText : textOf;
  return kind === 'line start' || kind === 'text' ? markdownAtLineStart : verbatim;
}

function htmlText(value: unknown): string {
  return isSafeText(value) ? value.toHTML() : escapeHtml(plainTextOf(value));
}
