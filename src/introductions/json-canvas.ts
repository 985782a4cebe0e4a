import { monthWords } from '../i18n/day-words';
import type { Forest, Member } from './forest';
import type { Arc } from './introduction-ways';
import { foldForest, unfolded } from './fold';
import { tidyLayout } from './tidy-layout';
import { say } from '../i18n/words';

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
  told: say.introductions.introducedToEachOtherInGraph,
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
