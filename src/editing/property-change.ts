import { foldKey } from '../notes/fold';
import type { Refusal, TextEdit } from './edit';
import {
  addBlock,
  notUnderstood,
  parseProperties,
  type ParseYaml,
  type Properties,
  provenOrRefused,
  sameValue,
  withoutComment,
  yamlOf,
  yamlOfDay,
} from './frontmatter-edit';
import { findFrontmatter, propertiesIn, type PropertySpan } from './frontmatter-block';
import type { NoteChange } from './note-change';
import { say } from '../i18n/words';

/**
 * Sets one property to a single value. `keys` are the spellings that mean it: the first that the note has is used, else `keys[0]` is
 * added. Only the value's own bytes change; the text that would come out is parsed, and refused unless exactly this changed. With
 * `seen`, the properties as the user saw them, a value that has changed since is left alone.
 */
export function setProperty(
  keys: readonly [string, ...string[]],
  value: string | number | boolean,
  parse: ParseYaml,
  seen?: Properties,
): NoteChange {
  return (note) => {
    const block = findFrontmatter(note);
    const written = yamlOfDay(value);
    const addition = `${yamlOf(keys[0])}: ${written}`;
    if (!block) return addBlock(note, addition, { [keys[0]]: value }, parse);
    const yaml = note.slice(block.from, block.to);
    const old = parseProperties(yaml, parse);
    if ('refusal' in old) return old;
    const spans = propertiesIn(yaml);
    if (!spans) return { refusal: notUnderstood() };
    const key = keyMeant(keys, old.properties);
    if (key === undefined) {
      const edit = { from: block.to, to: block.to, insert: addition + block.lineEnding };
      return provenOrRefused(note, [edit], { ...old.properties, [keys[0]]: value }, parse);
    }
    if (sameValue(old.properties[key], value)) return { edits: [] };
    if (seen && !sameValue(seen[key], old.properties[key])) return { refusal: justChanged(key) };
    const span = spans.find((one) => one.key === key);
    if (!span) return { refusal: notUnderstood() };
    const edit = replacement(yaml, span, written);
    if (!edit) return { refusal: holdsComments() };
    const { from, to, insert } = edit;
    return provenOrRefused(
      note,
      [{ from: block.from + from, to: block.from + to, insert }],
      { ...old.properties, [key]: value },
      parse,
    );
  };
}

/** The key that reading goes by: the first of the spellings that the note has and has filled in, else the first that it has. */
export function keyMeant(keys: readonly string[], properties: Properties): string | undefined {
  const present = keys.flatMap((key) => Object.keys(properties).filter((own) => foldKey(own) === foldKey(key)));
  return present.find((key) => properties[key] !== null && properties[key] !== '') ?? present[0];
}

/** The edit that puts one value in place of another, on one line or on many; null where comments may be lost with it. */
function replacement(yaml: string, { valueFrom, to }: PropertySpan, written: string): TextEdit | null {
  const raw = yaml.slice(valueFrom, to);
  if (withoutComment(raw).trim() === '') return { from: valueFrom, to: valueFrom, insert: ` ${written}` };
  if (!raw.includes('\n')) {
    const from = valueFrom + raw.length - raw.trimStart().length;
    return { from, to: valueFrom + endOfValue(raw), insert: written };
  }
  const isText = /^[ \t]*[|>]/.test(raw);
  // Lines of a text that look like comments may stand below what is known to be the value; elsewhere `#` may stand in quotes.
  if (isText ? /^\s*[ \t]#/.test(yaml.slice(to)) : /\s#/.test(raw)) return null;
  return { from: valueFrom, to, insert: ` ${written}` };
}

/** Where a value on one line ends: at its closing quote, else before the comment or the blanks behind it. */
function endOfValue(raw: string): number {
  const quoted = /^\s*(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')/.exec(raw)?.[0];
  return (quoted ?? withoutComment(raw).trimEnd()).length;
}

function justChanged(key: string): Refusal {
  return {
    what: say.editing.propertyChanged(key),
    remedy: say.editing.lookAgainNothingWritten,
    line: null,
  };
}

function holdsComments(): Refusal {
  return {
    what: say.editing.valueHoldsComments,
    remedy: say.editing.changeItByHandNothingWritten,
    line: null,
  };
}
