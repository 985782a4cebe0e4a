// @vitest-environment happy-dom
/** Each export is opened by a reader that is not ours, whatever people are called and whoever introduced whom. */
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import mermaid from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawForest, type ForestReport } from '../../src/introductions/exports';
import { type Forest, introductionForest, type Member } from '../../src/introductions/forest';
import { estimateWidth } from '../../src/introductions/text-width';
import { runs } from '../support/property-runs';
import { aLibraryYear, aNetwork, anyIntroductions, TODAY } from './support';
import type { RandomIntroductions } from './support';

/** What somebody may be called by who wants to break out of a format, or types what they like. */
const hostile = [
  '" ¦ \' ¦ "] ¦ "] --> x[" ¦ --> ¦ --- ¦ end ¦ subgraph ¦ style a fill:#f00; ¦ click p0 href "x" ¦ %% ¦ %%{init: {}}%%',
  '<script>alert(1)</script> ¦ </text> ¦ <!-- ¦ <![CDATA[ ¦ ]]> ¦ <?xml?> ¦ & ¦ &amp; ¦ &#0; ¦ &#x1F; ¦ &nope; ¦ #quot; ¦ #35;',
  '` ¦ ``` ¦ [[Link]] ¦ ![[Picture]] ¦ #tag ¦ **bold** ¦ 1. Ada ¦ - Ada ¦ > Ada ¦ | a | b | ¦ https://x.y/z ¦ a\\ ¦ $x$ ¦ ==x==',
  '\u0000 ¦ \u0007 ¦ \u001f ¦ tab\there ¦ line\nline ¦ line\r\nline ¦ \u007f ¦ \u0085 ¦ \u2028 ¦ \ufeff ¦ \ufffe\uffff ¦ \ud800 ¦ \udfff',
  `😀 ¦ 👩‍👩‍👧 ¦ 王秀英 ¦ أمينة ¦ שלום ¦ \u202eAda ¦ e\u0301 ¦   ¦   Ada   ¦ ${'W'.repeat(500)} ¦ ${'😀'.repeat(250)} ¦ ${'"'.repeat(500)}`,
].flatMap((line) => line.split(' ¦ '));

const anyName = fc.oneof(
  fc.constantFrom(...hostile),
  fc
    .array(fc.constantFrom(...hostile.filter((piece) => piece.length < 100), 'Ada ', 'x'), {
      minLength: 2,
      maxLength: 6,
    })
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 16 }),
  fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 16 }),
);

/** Any introductions among people of any names. Two people have two names, whatever the case; nobody is called `me`, which is me. */
const anyForest: fc.Arbitrary<Forest> = fc
  .record({
    sketch: anyIntroductions,
    names: fc.uniqueArray(
      anyName.filter((name) => name.toLowerCase() !== 'me'),
      { minLength: 30, maxLength: 30, selector: (name) => name.toLowerCase() },
    ),
  })
  .map(({ sketch, names }) => forestOf(sketch, names));

function forestOf({ people, introductions, ghosts, met }: RandomIntroductions, names: readonly string[]): Forest {
  const nameAt = (at: number): string => (at < 0 ? 'me' : (names[at] ?? ''));
  const sketches = names
    .slice(0, people)
    .map((name, at) => ({ name, ghost: ghosts.has(at), contacts: met.has(at) ? [TODAY - at] : [] }));
  const made = introductions.map(({ by, a, b, day, promised }) => ({
    ...{ by: nameAt(by), people: [nameAt(a), nameAt(b)] as const, day, promised },
  }));
  return introductionForest(aNetwork(sketches, made), TODAY);
}

const membersOf = (forest: Forest): Member[] => [...forest.members.values()];
const namesOf = (forest: Forest): string[] => membersOf(forest).map(({ name }) => name);
const unplacedIn = (forest: Forest): string[] => forest.unplaced.map(({ person }) => person.name);
/** An arc leads between people who are drawn; in a picture with cards for those without a place, they are. */
const arcsIn = ({ arcs, members, unplaced }: Forest): number => {
  const drawn = new Set([...members.keys(), ...unplaced.map(({ person }) => person.key)]);
  return arcs.filter(({ from, to }) => drawn.has(from) && drawn.has(to)).length;
};

describe('the SVG, read as XML', () => {
  /** What XML 1.0 may not hold, not even as an entity. */
  const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
  const parser = new XMLParser({
    ignoreAttributes: false,
    trimValues: false,
    parseTagValue: false,
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
    isArray: (tag) => ['text', 'circle', 'path'].includes(tag),
  });

  function read(svg: string): { tags: string[]; names: string[]; unplaced: string[] } {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg.match(illegal)).toBe(null);
    const root = (parser.parse(svg) as { svg: Record<string, unknown> }).svg;
    const texts = (root['text'] ?? []) as { '#text'?: string; '@_class': string }[];
    const ofClass = (role: string): string[] =>
      texts.filter((text) => text['@_class'].split(' ').includes(role)).map((text) => text['#text'] ?? '');
    const tags = Object.keys(root).filter((key) => !/^[@#]/.test(key));
    return { tags, names: ofClass('name'), unplaced: ofClass('unplaced') };
  }

  /** What is left of a name where it must be legal; a tab or a new line stays. The last two codes of every plane are no characters. */
  const legal = (name: string): string =>
    [...name.replace(illegal, '').replace(/\r/g, '')]
      .filter((character) => ((character.codePointAt(0) ?? 0) & 0xfffe) !== 0xfffe)
      .join('');

  /** As it is written; of very long names the beginning. */
  function isWritten(name: string, texts: readonly string[]): boolean {
    const whole = legal(name);
    if (texts.includes(whole)) return true;
    if (estimateWidth(name, 13) < 560) return false;
    return texts.some((text) => text.endsWith('…') && whole.startsWith(text.slice(0, -1)) && text.length > 4);
  }

  it('is well-formed, has nothing in it but the picture, and every name exactly as it is written', () => {
    fc.assert(
      fc.property(anyForest, (forest) => {
        const { tags, names, unplaced } = read(drawForest(forest, TODAY, 'svg'));
        expect(tags.filter((tag) => !['title', 'style', 'path', 'circle', 'text'].includes(tag))).toEqual([]);
        expect(names.length).toBe(forest.members.size);
        expect(namesOf(forest).filter((name) => !isWritten(name, names))).toEqual([]);
        expect(unplaced.length).toBe(forest.unplaced.length);
        expect(unplacedIn(forest).filter((name) => !isWritten(name, unplaced))).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('is held to that by a reader who notices', () => {
    const svg = drawForest(introductionForest(aLibraryYear(), TODAY), TODAY, 'svg');
    expect(isWritten('Grace Hopper', read(svg).names)).toBe(true);
    expect(isWritten('Grace Hoppe', read(svg).names)).toBe(false);
    for (const bad of ['Grace <b> Hopper', 'Grace & Hopper', 'Grace \u0007 Hopper', 'Grace \ud800 Hopper', '</text>']) {
      expect(() => read(svg.replace('Grace Hopper', bad))).toThrow();
    }
  });
});

describe('Mermaid, read by Mermaid', () => {
  interface Flowchart {
    getVertices(): Map<string, { text: string; type: string }>;
    getSubGraphs(): readonly { nodes: readonly string[] }[];
    getEdges(): readonly { stroke: string; start: string; end: string }[];
  }
  beforeAll(() => mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' }));

  async function read(text: string): Promise<Flowchart> {
    await mermaid.parse(text);
    return (await mermaid.mermaidAPI.getDiagramFromText(text)).db as unknown as Flowchart;
  }

  /** Mermaid keeps an entity as `ﬂ°°34¶ß` until it draws. */
  const shown = (text: string): string => text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));
  /** What is no letter at the ends, and controls, Mermaid takes for space; so does HTML. */
  const plain = (name: string): string => name.replace(/[\0-\x20\u2028\u2029]/g, ' ').trim();
  const shapeOf = ({ parent, ghost }: Member): string => (parent === null ? 'circle' : ghost ? 'stadium' : 'square');

  it('has a node for everybody with their name, and a line for every introduction', async () => {
    await fc.assert(
      fc.asyncProperty(anyForest, async (forest) => {
        const text = drawForest(forest, TODAY, 'mermaid');
        const chart = await read(text);
        const box = forest.unplaced.length > 0 ? forest.unplaced.length + 2 : 0;
        expect(text.trimEnd().split(/[\n\r\u2028\u2029]/).length).toBe(2 * forest.members.size + box + arcsIn(forest));
        const nodes = [...chart.getVertices().values()].map(({ text, type }) => [plain(shown(text)), type]);
        const unplaced = forest.unplaced.map(({ person }) => [plain(person.name), person.ghost ? 'stadium' : 'square']);
        expect(nodes).toEqual([
          ...membersOf(forest).map((member) => [plain(member.name), shapeOf(member)]),
          ...unplaced,
        ]);
        expect(chart.getSubGraphs().map(({ nodes: within }) => within.length)).toEqual(box > 0 ? [box - 2] : []);
        expect(chart.getEdges().length).toBe(forest.members.size - 1 + arcsIn(forest));
      }),
      { numRuns: runs(100) },
    );
  });

  it('is held to that by a reader who notices', async () => {
    const text = drawForest(introductionForest(aLibraryYear(), TODAY), TODAY, 'mermaid');
    for (const bad of ['Grace " Hopper', '"] --> x["', '"']) {
      await expect(read(text.replace('Grace Hopper', bad))).rejects.toThrow();
    }
  });

  it('begins no name as Markdown begins a list or a rule, which Mermaid of 2024 and 2025 then refuses to show', () => {
    const names = ['1. Ada', '12. Ada', '- Ada', '---', '\t1. Ada', '-', '1.'];
    const forest = introductionForest(aNetwork(names.map((name) => ({ name }))), TODAY);
    const labels = drawForest(forest, TODAY, 'mermaid').match(/\["[^"]*"\]/g) ?? [];
    expect(labels.length).toBe(names.length);
    expect(labels.filter((label) => /^\["\s*(?:\d+[.)]|-)/.test(label))).toEqual([]);
  });
});

interface Canvas {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

/** What JSON Canvas 1.0 (jsoncanvas.org/spec/1.0) says against a document. */
function complaints(text: string): string[] {
  const { nodes, edges } = JSON.parse(text) as Canvas;
  const ids = new Set<unknown>();
  const needs: Readonly<Record<string, string>> = { text: 'text', file: 'file', link: 'url', group: 'type' };
  const colour = (value: unknown): boolean => value === undefined || /^(?:[1-6]|#[0-9a-f]{6})$/i.test(String(value));
  const oneOf = (value: unknown, ...known: unknown[]): boolean => value === undefined || known.includes(value);
  const sides = ['top', 'right', 'bottom', 'left'];
  const wrong: [unknown, string][] = [];
  const check = (item: Canvas['nodes'][number], rules: Readonly<Record<string, boolean>>): void => {
    for (const [what, holds] of Object.entries(rules)) if (!holds) wrong.push([item['id'], what]);
  };
  for (const node of nodes) {
    const need = needs[String(node['type'])] ?? 'a known type';
    check(node, { id: typeof node['id'] === 'string' && !ids.has(node['id']), [need]: typeof node[need] === 'string' });
    for (const key of ['x', 'y', 'width', 'height']) check(node, { [key]: Number.isInteger(node[key]) });
    check(node, { size: Number(node['width']) > 0 && Number(node['height']) > 0, color: colour(node['color']) });
    check(node, { file: node['type'] !== 'file' || /[^/]$/.test(String(node['file'])) });
    ids.add(node['id']);
  }
  const ends = new Set(nodes.map(({ id }) => id));
  for (const edge of edges) {
    check(edge, { id: typeof edge['id'] === 'string' && !ids.has(edge['id']), color: colour(edge['color']) });
    check(edge, { fromNode: ends.has(edge['fromNode']), toNode: ends.has(edge['toNode']) });
    check(edge, { fromSide: oneOf(edge['fromSide'], ...sides), toSide: oneOf(edge['toSide'], ...sides) });
    check(edge, { fromEnd: oneOf(edge['fromEnd'], 'none', 'arrow'), toEnd: oneOf(edge['toEnd'], 'none', 'arrow') });
    check(edge, { label: oneOf(typeof edge['label'], 'undefined', 'string') });
    ids.add(edge['id']);
  }
  return wrong.map(([id, what]) => `${String(id)}: ${what}`);
}

describe('JSON and JSON Canvas', () => {
  /** A card says a name as Markdown, in one line. */
  const oneLine = (name: string): string => name.replace(/\s+/g, ' ');
  /** What Markdown makes of a text in which every mark is escaped; `?` for a mark that is not and could mean something. */
  const plainText = (text: string): string =>
    text.replace(/\p{L}['-](?=\p{L})|\\?[!-/:-@[-`{-~]/gu, (mark) =>
      mark.startsWith('\\') && mark.length > 1 ? mark.slice(1) : mark.length > 1 ? mark : '?',
    );

  it('have everybody once: to the letter, or as a card that is their note or says their name', () => {
    fc.assert(
      fc.property(anyForest, (forest) => {
        const report = JSON.parse(drawForest(forest, TODAY, 'json')) as ForestReport;
        expect(report.people.map(({ name }) => name)).toEqual(['me', ...namesOf(forest).slice(1)]);
        expect(report.unplaced.map(({ name }) => name)).toEqual(forest.unplaced.map(({ person }) => person.name));
        const text = drawForest(forest, TODAY, 'canvas');
        expect(complaints(text)).toEqual([]);
        const { nodes, edges } = JSON.parse(text) as Canvas;
        const said = nodes
          .filter(({ type }) => type !== 'group')
          .map((node) => node['file'] ?? plainText(String(node['text'])));
        expect(said).toEqual([
          ...membersOf(forest).map(({ person, name }) => person?.path ?? oneLine(name)),
          ...forest.unplaced.map(({ person }) => person.path ?? oneLine(person.name)),
        ]);
        expect(nodes.filter(({ type }) => type === 'group').length).toBe(forest.unplaced.length > 0 ? 1 : 0);
        expect(edges.length).toBe(forest.members.size - 1 + arcsIn(forest));
      }),
      { numRuns: runs(200) },
    );
  });

  it.each([
    [/"fromNode": "person-0"/, '"fromNode": "person-x"', 'fromNode'],
    [/"id": "person-1"/, '"id": "person-0"', 'id'],
    [/"x": 380/, '"x": 380.5', 'x'],
    [/"type": "file"/, '"type": "note"', 'a known type'],
    [/"type": "text"/, '"type": "file"', 'file'],
    [/"toSide": "left"/, '"toSide": "middle"', 'toSide'],
    [/"color": "6"/, '"color": "7"', 'color'],
  ])('are held to that by a reader who notices %s as %s', (good, bad, what) => {
    const text = drawForest(introductionForest(aLibraryYear(), TODAY), TODAY, 'canvas');
    expect(complaints(text)).toEqual([]);
    expect(complaints(text.replace(good, bad)).map((line) => line.replace(/.*: /, ''))).toContain(what);
  });
});
