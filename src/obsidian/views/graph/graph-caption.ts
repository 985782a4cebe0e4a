import { arcCaption, captionOf, count } from '../../../core/graph/caption';
import type { FoldedNode } from '../../../core/graph/fold';
import type { Forest } from '../../../core/graph/forest';
import type { Layout } from '../../../core/graph/tidy-layout';

export interface Captioned {
  readonly forest: Forest;
  readonly layout: Layout;
  /** Whoever is pointed at or selected. */
  readonly node: FoldedNode | null;
  /** How many a search found; null where nobody searches. */
  readonly found: number | null;
  readonly isToday: boolean;
}

/** One line below the picture: on a person, on the search, else on the network as a whole. */
export function graphCaption({ forest, layout, node, found, isToday }: Captioned): string {
  if (node?.member) {
    const arcs = forest.arcs.filter((arc) => [arc.from, arc.to, arc.introduction.by].includes(node.key));
    const told = arcs.slice(0, 3).map((arc) => arcCaption(forest, arc));
    return [captionOf(forest, node.member), ...told].join(' ');
  }
  if (node) return `${count(node.hidden, 'more person', 'more people')}, folded away.`;
  if (found !== null) return found === 0 ? 'Nobody found.' : `${found} found.`;
  return summaryOf(forest, layout, isToday);
}

/** How many there are, and what the picture leaves out. */
function summaryOf(forest: Forest, layout: Layout, isToday: boolean): string {
  const members = [...forest.members.values()];
  const folded = [...layout.places.values()].reduce((sum, { node }) => sum + node.hidden, 0);
  const introduced = members.filter((member) => member.introduction).length;
  if (introduced === 0 && isToday) return HOW_TO_INTRODUCE;
  const people = count(members.length - 1, 'person', 'people');
  const sentences = [`${people}, ${introduced} of them through introductions.`];
  if (folded > 0) sentences.push(`${folded} folded away.`);
  if (forest.unplaced.length > 0 && isToday) sentences.push(`${forest.unplaced.length} more listed without a place.`);
  return sentences.join(' ');
}

const HOW_TO_INTRODUCE =
  'Nobody has an introducer yet. In the note of somebody you were introduced to, write introduced by: "[[Name]]".';
