import { monthWords } from '../i18n/days';
import { say } from '../i18n/words';
import { type Day, isoOf } from '../model/day';
import type { PersonKey } from '../model/person';
import type { Source } from '../model/source';
import { foldForest, unfolded } from './fold';
import { type Arc, type Forest, isUnmade, type Member } from './forest';
import { fitText } from './labels';
import { labelFor } from './namesakes';
import { buildScene } from './scene';
import type { Size } from './camera';
import type { DiscShape, LineShape, Scene, TextShape } from './shapes';
import { estimateWidth } from './text-width';
import { columnAt, GUTTER, type Layout, ROW, tidyLayout } from './tidy-layout';

/**
 * The forest as a Mermaid flowchart, from me to the right: solid lines for the tree, dashed ones for arcs, ghosts rounded, those without
 * a place in a box of their own.
 * Mermaid itself refuses more than 500 lines unless its `maxEdges` is raised.
 */
export function forestToMermaid(forest: Forest): string {
  const ids = idsOf(forest, 'p');
  const rows = ['flowchart LR'];
  for (const member of forest.members.values()) {
    const { key, parent, ghost } = member;
    const name = labelFor(member);
    if (parent === null) rows.push(`  ${ids.get(key) as string}(("${escapeMermaid(name)}"))`);
    else rows.push(mermaidNode(ids.get(key) as string, name, ghost));
  }
  if (forest.unplaced.length > 0) {
    rows.push(`  subgraph unplaced["${escapeMermaid(unplacedWords(forest))}"]`);
    for (const { person } of forest.unplaced) {
      rows.push(mermaidNode(ids.get(person.key) as string, person.name, person.ghost));
    }
    rows.push('  end');
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

/** Short names for everybody, those without a place last. */
function idsOf({ members, unplaced }: Forest, prefix: string): Map<PersonKey, string> {
  const keys = [...members.keys(), ...unplaced.map(({ person }) => person.key)];
  return new Map(keys.map((key, index) => [key, `${prefix}${index}`]));
}

const unplacedWords = ({ unplaced }: Forest): string => say.introductions.withoutPlace(unplaced.length);

function mermaidNode(id: string, name: string, ghost: boolean): string {
  const words = `"${escapeMermaid(name)}"`;
  return ghost ? `  ${id}([${words}])` : `  ${id}[${words}]`;
}

/** Escapes all but letters, digits and harmless marks as Mermaid's numeric entities, so that a name cannot contain markup. */
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
/** Distance between the cards of two steps, with room for a label on the arrow. */
const STEP = 380;
/** Height of a card in rows of the graph. */
const DOWN = 3;
/** Between the cards of a group, and around them. */
const APART = 30;

/**
 * The forest as a JSON Canvas 1.0 document: a card per person (a file card if they have a note), introductions as arrows; people
 * without a place in a group below.
 */
export function forestToCanvas(forest: Forest): string {
  const layout = tidyLayout(foldForest(forest, unfolded));
  const ids = idsOf(forest, 'person-');
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
  const below = nodes.reduce((lowest, { y }) => Math.max(lowest, y), 0) + HEIGHT + 2 * APART;
  const all = [...nodes, ...unplacedCards(forest, ids, below)];
  return `${JSON.stringify({ nodes: all, edges: [...branches, ...arcs] }, null, '\t')}\n`;
}

/** Cards in rows within a group. */
function unplacedCards(forest: Forest, ids: ReadonlyMap<PersonKey, string>, top: number): object[] {
  const { unplaced } = forest;
  if (unplaced.length === 0) return [];
  const across = Math.ceil(Math.sqrt(unplaced.length));
  const [right, down] = [WIDTH + APART, HEIGHT + APART];
  const size = {
    width: across * right + APART,
    height: Math.ceil(unplaced.length / across) * down + APART,
  };
  const group = { id: 'unplaced', x: 0, y: top, ...size, type: 'group', label: unplacedWords(forest) };
  const cards = unplaced.map(({ person }, index) => ({
    id: ids.get(person.key),
    x: APART + (index % across) * right,
    y: top + APART + Math.floor(index / across) * down,
    width: WIDTH,
    height: HEIGHT,
    ...contentOf({ person, name: person.name }),
  }));
  return [group, ...cards];
}

const arcLabels = (): Readonly<Record<Arc['kind'], string>> => ({
  second: say.introductions.alsoIntroduced,
  loop: say.introductions.alsoIntroduced,
  mine: say.introductions.introducedByYou,
  told: say.introductions.introducedToEachOther,
});

function contentOf({ person, name }: Pick<Member, 'person' | 'name'>): object {
  return person?.path ? { type: 'file', file: person.path } : { type: 'text', text: escapeMarkdown(name) };
}

function edgeBetween(fromNode: string | undefined, toNode: string | undefined, id: string): object {
  return { id, fromNode, fromSide: 'right', toNode, toSide: 'left' };
}

/** Escapes a name for a card, whose text is Markdown. A hyphen or an apostrophe inside a word needs no escape. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(\p{L})(['-])(?=\p{L})|[!-/:-@[-`{-~]/gu, (mark, before) => (before ? mark : `\\${mark}`));
}

interface NamedPerson {
  name: string;
  path: string | null;
}

/** One row per person, flat, because a chain of introductions may be longer than nested JSON can be deep. */
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

/** Beside the names below the picture, their size, and how wide they may be. */
const MARGIN = 20;
const NAME_SIZE = 13;
const LONGEST = 600;

function drawSvg(forest: Forest, today: Day): string {
  const layout = withWholeNames(tidyLayout(foldForest(forest, unfolded)));
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
  // Arcs may rise above the first row.
  const over = sceneFrom(top).lines.reduce((least, { path }) => Math.min(least, path[5], path[7]), 0);
  const names = unplacedTexts(forest, bottom - top - over);
  const view = {
    width: names.reduce((widest, { x, width }) => Math.max(widest, x + width + MARGIN), right - left),
    height: bottom - top - over + (names.length > 0 ? names.length * ROW + ROW / 2 : 0),
  };
  const scene = sceneFrom(top + over);
  return sceneToSvg({ ...scene, texts: [...scene.texts, ...names] }, view, say.shared.whoIntroducedWhom);
}

/** Of the largest disc and the gap to the name. */
const BEFORE_NAME = 18;

/** A file has no edge: a column is as wide as the longest name in it needs. */
function withWholeNames(layout: Layout): Layout {
  const rooms = new Map<number, number>();
  for (const { node } of layout.places.values()) {
    const name = node.member ? estimateWidth(labelFor(node.member), NAME_SIZE) : 0;
    const least = Math.max(columnAt(node.depth + 1) - columnAt(node.depth) - GUTTER, rooms.get(node.depth) ?? 0);
    rooms.set(node.depth, Math.max(least, Math.min(Math.ceil(name), LONGEST) + BEFORE_NAME));
  }
  const columns: number[] = [];
  let x = 0;
  for (const [, room] of [...rooms].sort(([one], [other]) => one - other)) {
    columns.push(x);
    x += room + GUTTER;
  }
  const places = new Map(
    [...layout.places].map(([key, place]) => {
      const { depth } = place.node;
      return [key, { ...place, x: columns[depth] ?? place.x, room: rooms.get(depth) ?? 0 }];
    }),
  );
  return { ...layout, places, bounds: { ...layout.bounds, right: Math.max(layout.bounds.right, x - GUTTER) } };
}

/** The names of those without a place in the tree, below the picture, under a line that says so. */
function unplacedTexts(forest: Forest, below: number): TextShape[] {
  if (forest.unplaced.length === 0) return [];
  const row = (index: number, key: string, role: TextShape['role'], words: string): TextShape => {
    const text = fitText(words, LONGEST, NAME_SIZE, estimateWidth);
    const width = estimateWidth(text, NAME_SIZE);
    const y = below + index * ROW + ROW / 2;
    return { key, role, x: MARGIN, y, width, size: NAME_SIZE, text, bold: false, emphasis: 'normal' };
  };
  const names = forest.unplaced.map(({ person }, index) => row(index + 1, person.key, 'unplaced', person.name));
  return [row(0, '', 'day', unplacedWords(forest)), ...names];
}

/** Colours of an exported picture: dark on light, or light on dark if the reader prefers it. */
const STYLE = `
svg { --paper: #fff; --ink: #222; --faint: #767676; --line: #c4c4cc; --way: #7852ee; --recent: #6f4be0; --quiet: #9484c4; --distant: #8a8a94; background: var(--paper) }
@media (prefers-color-scheme: dark) {
svg { --paper: #1e1e1e; --ink: #dadada; --faint: #999; --line: #4a4a50; --way: #a68af9; --recent: #a68af9; --quiet: #8474b8; --distant: #86868e }
}
text { font-family: Inter, system-ui, sans-serif; fill: var(--ink); dominant-baseline: central; paint-order: stroke; stroke: var(--paper); stroke-width: 6px; stroke-linejoin: round }
.day { fill: var(--faint) } .fold { fill: var(--way) }
path { fill: none; stroke: var(--line); stroke-width: 1.4px }
.second, .loop, .mine, .told { stroke-width: 1px } .mine, .told { stroke-dasharray: 5 4 }
.promised { stroke-dasharray: 1.5 3.5 } path.way { stroke: var(--way); stroke-width: 2px }
circle { stroke-width: 1.5px; fill: var(--paper) }
.me { fill: var(--way); stroke: var(--way) } .recent { fill: var(--recent); stroke: var(--recent) } .quiet { stroke: var(--quiet) }
.distant, .never, .rest { stroke: var(--distant) } .ghost { stroke: var(--distant); stroke-dasharray: 2.5 2 }
.half { fill: var(--quiet); stroke: none } .dot { fill: var(--distant); stroke: none } .dim { opacity: 0.25 }
.selected { stroke: var(--ink); stroke-width: 2.5px }`;

/** A scene as an SVG document of the view's size. Names are escaped. */
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
