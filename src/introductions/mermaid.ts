import { monthWords } from '../i18n/day-words';
import type { Forest } from './forest';

/**
 * The forest as a Mermaid flowchart, from me to the right: solid lines for the tree, dashed ones for arcs, ghosts rounded.
 * Mermaid itself refuses more than 500 lines unless its `maxEdges` is raised.
 */
export function forestToMermaid(forest: Forest): string {
  const ids = new Map([...forest.members.keys()].map((key, index) => [key, `p${index}`]));
  const rows = ['flowchart LR'];
  for (const member of forest.members.values()) {
    const id = ids.get(member.key) as string;
    const name = `"${escapeMermaid(member.name)}"`;
    if (member.parent === null) rows.push(`  ${id}((${name}))`);
    else rows.push(member.ghost ? `  ${id}([${name}])` : `  ${id}[${name}]`);
  }
  for (const { key, parent, introduction, day } of forest.members.values()) {
    if (parent === null) continue;
    const label = introduction && day !== null ? `|"${monthWords(day)}"|` : '';
    const line = introduction?.state === 'promised' ? '-.->' : introduction ? '-->' : '---';
    rows.push(`  ${ids.get(parent) as string} ${line}${label} ${ids.get(key) as string}`);
  }
  for (const { from, to, kind } of forest.arcs) {
    const [a, b] = [ids.get(from), ids.get(to)];
    if (a !== undefined && b !== undefined)
      rows.push(`  ${a} ${kind === 'mine' || kind === 'told' ? '-.-' : '-.->'} ${b}`);
  }
  return `${rows.join('\n')}\n`;
}

/** Mermaid's own numeric entities for all but letters, digits and the plainest marks: nothing in a name is markup, a link or a new line, nor begins a list. */
function escapeMermaid(text: string): string {
  let escaped = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 32 || code === 0x2028 || code === 0x2029) escaped += ' ';
    else if (code < 128 && !(escaped.trim() === '' ? /[A-Za-z ]/ : /[A-Za-z0-9 .,-]/).test(character))
      escaped += `#${code};`;
    else escaped += character;
  }
  return escaped;
}
