import { foldKey } from '../reading/fold';
import type { TextEdit } from './edit';
import { addBlock, notUnderstood, parseProperties, provenOrRefused, withoutComment } from './frontmatter-edit';
import { findFrontmatter, propertiesIn } from './frontmatter-block';
import type { NoteChange } from './note-change';
import { sameValue, yamlOf, type ParseYaml } from './yaml-value';

/**
 * Sets one property to a single value. `keys` are the spellings that mean it: the first that the note has is used, else `keys[0]` is
 * added. Only the value's own bytes change; the text that would come out is parsed, and refused unless exactly this changed.
 */
export function setProperty(
  keys: readonly [string, ...string[]],
  value: string | number,
  parse: ParseYaml,
): NoteChange {
  return (note) => {
    const block = findFrontmatter(note);
    const written = valueOf(value);
    const addition = `${yamlOf(keys[0])}: ${written}`;
    if (!block) return addBlock(note, addition, { [keys[0]]: value }, parse);
    const yaml = note.slice(block.from, block.to);
    const old = parseProperties(yaml, parse);
    if ('refusal' in old) return old;
    const spans = propertiesIn(yaml);
    if (!spans) return { refusal: notUnderstood() };
    const wanted = keys.map(foldKey);
    const key = Object.keys(old.properties).find((own) => wanted.includes(foldKey(own)));
    if (key === undefined) {
      const edit = { from: block.to, to: block.to, insert: addition + block.lineEnding };
      return provenOrRefused(note, [edit], { ...old.properties, [keys[0]]: value }, parse);
    }
    if (sameValue(old.properties[key], value)) return { edits: [] };
    const span = spans.find((one) => one.key === key);
    const raw = span ? yaml.slice(span.valueFrom, span.to) : '\n';
    // What is on several lines is more than a value to be replaced.
    if (!span || raw.includes('\n')) return { refusal: notUnderstood() };
    const before = withoutComment(raw);
    const from = block.from + span.valueFrom + (before.length - before.trimStart().length);
    const edit: TextEdit =
      before.trim() === ''
        ? { from: block.from + span.valueFrom, to: block.from + span.valueFrom, insert: ` ${written}` }
        : { from, to: from + before.trim().length, insert: written };
    return provenOrRefused(note, [edit], { ...old.properties, [key]: value }, parse);
  };
}

/** Days stand without quotes: in quotes Obsidian takes them for text. */
function valueOf(value: string | number): string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : yamlOf(value);
}
