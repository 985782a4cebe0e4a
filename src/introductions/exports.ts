import { monthWords } from '../i18n/days';
import { say } from '../i18n/words';
import { type Day, isoOf } from '../model/day';
import type { PersonKey } from '../model/person';
import type { Source } from '../model/source';
import { foldForest, unfolded } from './fold';
import { type Arc, type Forest, isUnmade, type Member } from './forest';
import { estimateWidth } from './labels';
import { buildScene } from './scene';
import type { Size } from './camera';
import type { DiscShape, LineShape, Scene, TextShape } from './shapes';
import { tidyLayout } from './tidy-layout';

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
    const line = introduction && isUnmade(introduction) ? '-.->' : introduction ? '-->' : '---';
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

const WIDTH = 220;
const HEIGHT = 60;
/** From the cards of one step to those of the next: room for a label on the arrow. */
const STEP = 380;
/** A card is so many times as tall as a row of the graph. */
const DOWN = 3;

/** The forest as a JSON Canvas 1.0 document: a card for everybody, notes as themselves, introductions as arrows. */
export function forestToCanvas(forest: Forest): string {
  const layout = tidyLayout(foldForest(forest, unfolded));
  const ids = new Map([...forest.members.keys()].map((key, index) => [key, `person-${index}`]));
  const nodes = [...forest.members.values()].map((member) => {
    return {
      id: ids.get(member.key),
      x: member.depth * STEP,
      y: Math.round((layout.places.get(member.key)?.y ?? 0) * DOWN - HEIGHT / 2),
      width: WIDTH,
      height: HEIGHT,
      ...(member.parent === null ? { color: '6' } : {}),
      ...contentOf(member),
    };
  });
  const branches = [...forest.members.values()].flatMap((member) => {
    if (member.parent === null) return [];
    const { introduction, day, key, parent } = member;
    const edge = edgeBetween(ids.get(parent), ids.get(key), `introduction-${ids.get(key) as string}`);
    return [{ ...edge, toEnd: introduction ? 'arrow' : 'none', ...(day === null ? {} : { label: monthWords(day) }) }];
  });
  const arcs = forest.arcs.flatMap((arc, index) => {
    if (!ids.has(arc.from) || !ids.has(arc.to)) return [];
    const directed = arc.kind === 'second' || arc.kind === 'loop';
    const edge = edgeBetween(ids.get(arc.from), ids.get(arc.to), `arc-${index}`);
    return [{ ...edge, toEnd: directed ? 'arrow' : 'none', label: arcLabels()[arc.kind] }];
  });
  return `${JSON.stringify({ nodes, edges: [...branches, ...arcs] }, null, '\t')}\n`;
}

const arcLabels = (): Readonly<Record<Arc['kind'], string>> => ({
  second: say.introductions.alsoIntroduced,
  loop: say.introductions.alsoIntroduced,
  mine: say.introductions.introducedByYou,
  told: say.introductions.introducedToEachOther,
});

function contentOf({ person, name }: Member): object {
  return person?.path ? { type: 'file', file: person.path } : { type: 'text', text: escapeMarkdown(name) };
}

function edgeBetween(fromNode: string | undefined, toNode: string | undefined, id: string): object {
  return { id, fromNode, fromSide: 'right', toNode, toSide: 'left' };
}

/** A name as plain text in a card that is read as Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

interface NamedPerson {
  name: string;
  path: string | null;
}

/** One row a person, flat: a chain of introductions may be longer than nested JSON can be deep. */
export interface ForestRow extends NamedPerson {
  ghost: boolean;
  /** Null for me. */
  parent: NamedPerson | null;
  by: 'introduction' | 'first-hand' | null;
  promised: boolean;
  depth: number;
  day: string | null;
  lastContact: string | null;
  led: number;
  sources: readonly Source[];
}

export interface ForestReport {
  people: ForestRow[];
  arcs: {
    kind: string;
    by: NamedPerson;
    from: NamedPerson;
    to: NamedPerson;
    day: string | null;
    promised: boolean;
    sources: readonly Source[];
  }[];
  unplaced: (NamedPerson & { why: string })[];
}

/** The forest as plain data for other programs; me is `{ name: "me" }`, days are `YYYY-MM-DD`. */
export function forestToReport(forest: Forest): ForestReport {
  const unplaced = new Map(forest.unplaced.map(({ person }) => [person.key, person]));
  const named = (key: PersonKey): NamedPerson => {
    if (key === forest.meKey) return { name: 'me', path: forest.members.get(key)?.person?.path ?? null };
    const person = forest.members.get(key)?.person ?? unplaced.get(key);
    return { name: person?.name ?? key, path: person?.path ?? null };
  };
  return {
    people: [...forest.members.values()].map((member) => rowOf(member, named)),
    arcs: forest.arcs.map(({ kind, from, to, introduction }) => ({
      kind,
      by: named(introduction.by),
      from: named(from),
      to: named(to),
      day: iso(introduction.day),
      promised: isUnmade(introduction),
      sources: introduction.sources,
    })),
    unplaced: forest.unplaced.map(({ person, why }) => ({ ...named(person.key), why })),
  };
}

function rowOf(member: Member, named: (key: PersonKey) => NamedPerson): ForestRow {
  return {
    ...named(member.key),
    ghost: member.ghost,
    parent: member.parent === null ? null : named(member.parent),
    by: member.parent === null ? null : member.introduction ? 'introduction' : 'first-hand',
    promised: isUnmade(member.introduction),
    depth: member.depth,
    day: iso(member.day),
    lastContact: iso(member.lastContact),
    led: member.led,
    sources: member.introduction?.sources ?? [],
  };
}

function iso(day: number | null): string | null {
  return day === null ? null : isoOf(day);
}

export const forestFormats = ['svg', 'mermaid', 'canvas', 'json'] as const;
export type ForestFormat = (typeof forestFormats)[number];

/** The whole forest, nothing folded, as a file for another program: SVG, Mermaid, JSON Canvas or flat JSON. */
export function drawForest(forest: Forest, today: Day, format: ForestFormat): string {
  if (format === 'mermaid') return forestToMermaid(forest);
  if (format === 'canvas') return forestToCanvas(forest);
  if (format === 'json') return `${JSON.stringify(forestToReport(forest), null, 2)}\n`;
  return drawSvg(forest, today);
}

function drawSvg(forest: Forest, today: Day): string {
  const layout = tidyLayout(foldForest(forest, unfolded));
  const { left, top, right, bottom } = layout.bounds;
  const sceneFrom = (highest: number): Scene =>
    buildScene(forest, layout, {
      camera: { x: -left, y: -highest, scale: 1 },
      view: { width: right - left, height: bottom - highest },
      today,
      measure: estimateWidth,
      selected: null,
      hovered: null,
      found: null,
    });
  // Arcs may bow out above the first row.
  const over = sceneFrom(top).lines.reduce((least, { path }) => Math.min(least, path[5], path[7]), 0);
  const view = { width: right - left, height: bottom - top - over };
  return sceneToSvg(sceneFrom(top + over), view, say.shared.whoIntroducedWhom);
}

/** Colours of a picture that stands outside Obsidian: dark on light, or light on dark where the reader prefers it. */
const STYLE = `
svg { --paper: #fff; --ink: #222; --faint: #767676; --line: #c4c4cc; --way: #7852ee; --recent: #6f4be0; --quiet: #9484c4; --distant: #8a8a94; background: var(--paper) }
@media (prefers-color-scheme: dark) {
svg { --paper: #1e1e1e; --ink: #dadada; --faint: #999; --line: #4a4a50; --way: #a68af9; --recent: #a68af9; --quiet: #8474b8; --distant: #86868e }
}
text { font-family: Inter, system-ui, sans-serif; fill: var(--ink); dominant-baseline: central; paint-order: stroke; stroke: var(--paper); stroke-width: 3px }
.day { fill: var(--faint) } .fold { fill: var(--way) }
path { fill: none; stroke: var(--line); stroke-width: 1.4px }
.second, .loop, .mine, .told { stroke-width: 1px } .mine, .told { stroke-dasharray: 5 4 }
.promised { stroke-dasharray: 1.5 3.5 } path.way { stroke: var(--way); stroke-width: 2px }
circle { stroke-width: 1.5px; fill: var(--paper) }
.me { fill: var(--way); stroke: var(--way) } .recent { fill: var(--recent); stroke: var(--recent) } .quiet { stroke: var(--quiet) }
.distant, .never, .rest { stroke: var(--distant) } .ghost { stroke: var(--distant); stroke-dasharray: 2.5 2 }
.half { fill: var(--quiet); stroke: none } .dot { fill: var(--distant); stroke: none } .dim { opacity: 0.25 }
.selected { stroke: var(--ink); stroke-width: 2.5px }`;

/** A scene as an SVG document of the view's size. Names are text in it, whatever they contain. */
export function sceneToSvg(scene: Scene, { width, height }: Size, title: string): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${STYLE}</style>`,
    ...scene.lines.map(lineToSvg),
    ...scene.discs.map(discToSvg),
    ...scene.texts.map(textToSvg),
    '</svg>',
    '',
  ].join('\n');
}

function lineToSvg({ role, promised, emphasis, path }: LineShape): string {
  const [x0, y0, x1, y1, ...curve] = path.map(short);
  const straight = x0 === x1 && y0 === y1 ? '' : `L${x1} ${y1}`;
  return `<path class="${classes(role, promised && 'promised', emphasis)}" d="M${x0} ${y0}${straight}C${curve.join(' ')}"/>`;
}

function discToSvg({ x, y, radius, tone, emphasis, selected }: DiscShape): string {
  const [cx, cy, r] = [x, y, radius].map(short);
  const circle = `<circle class="${classes(tone, emphasis, selected && 'selected')}" cx="${cx}" cy="${cy}" r="${r}"/>`;
  if (tone === 'quiet') {
    const [top, bottom] = [short(y - radius), short(y + radius)];
    return `${circle}<path class="${classes('half', emphasis === 'dim' && 'dim')}" d="M${cx} ${top}A${r} ${r} 0 0 0 ${cx} ${bottom}Z"/>`;
  }
  if (tone !== 'distant') return circle;
  return `${circle}<circle class="${classes('dot', emphasis === 'dim' && 'dim')}" cx="${cx}" cy="${cy}" r="${short(radius * 0.35)}"/>`;
}

function textToSvg({ role, x, y, size, text, bold, emphasis }: TextShape): string {
  const weight = bold ? ' font-weight="600"' : '';
  return `<text class="${classes(role, emphasis)}" x="${short(x)}" y="${short(y)}" font-size="${short(size)}"${weight}>${escapeXml(text)}</text>`;
}

/** The style sheet of exported pictures calls the highlighted path `way`. */
function classes(...names: readonly (string | false)[]): string {
  return names.flatMap((name) => (name === false || name === 'normal' ? [] : name === 'path' ? 'way' : name)).join(' ');
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Text as XML: what is markup is escaped, what XML may not hold (control characters, half surrogates) is left out. */
function escapeXml(text: string): string {
  let escaped = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const allowed =
      code >= 32 ? (code < 0xd800 || code > 0xdfff) && (code & 0xfffe) !== 0xfffe : code === 9 || code === 10;
    if (allowed) escaped += ENTITIES[character] ?? character;
  }
  return escaped;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
