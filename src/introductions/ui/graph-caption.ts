import { arcCaption, captionOf } from '../caption';
import type { Forest } from '../forest';
import { peopleOf } from '../forest';
import { MOST_LINES } from '../scene';
import type { Layout } from '../tidy-layout';
import type { GraphModel } from './graph-model';
import type { NetworkPicture } from './network-picture';
import { say } from '../../i18n/words';

/** One line below the picture: on whoever is pointed at or selected, else on the search, else on the network as a whole. */
export function graphCaption(model: GraphModel): string {
  const { forest, layout, network, searching } = model;
  const isWhole = forest === model.people.whole;
  const node = model.node(model.hovered ?? model.selected);
  const found = searching.matches.length;
  const told = searching.active ? [found === 0 ? say.introductions.nobodyFound : say.introductions.found(found)] : [];
  if (node?.member) {
    const arcs = forest.arcs.filter((arc) => peopleOf(arc).includes(node.key));
    const more = arcs.slice(0, 3).map((arc) => arcCaption(forest, arc));
    return [...told, captionOf(forest, node.member), ...more].join(' ');
  }
  if (node) return say.introductions.moreFoldedAway(node.hidden);
  const unplaced = forest.unplaced.find(({ person }) => person.key === model.chosen);
  if (unplaced) return [...told, `${unplaced.person.name}:`, unplaced.why].join(' ');
  if (told[0]) return told[0];
  if (!isWhole && forest.members.size === 1) return say.introductions.nobodyToShow;
  return layout.kind === 'network' ? networkSummary(forest, network) : summaryOf(forest, layout, isWhole);
}

function networkSummary({ members }: Forest, { busy, failed, size, crowds }: NetworkPicture): string {
  if (busy) return say.introductions.arranging;
  if (failed) return say.introductions.notArranged(failed);
  const sentences = [say.introductions.peopleAndTies({ members: members.size - 1, size: size })];
  if (size > MOST_LINES) sentences.push(say.introductions.strongestAreDrawn(MOST_LINES));
  if (crowds > 0) sentences.push(say.introductions.crowdsLeftOut(crowds));
  return sentences.join(' ');
}

/** How many there are, and what the picture leaves out. */
function summaryOf(forest: Forest, layout: Layout, isWhole: boolean): string {
  let [folded, introduced] = [0, 0];
  for (const { node } of layout.places.values()) folded += node.hidden;
  for (const { introduction } of forest.members.values()) if (introduction) introduced++;
  const sentences = [say.introductions.ofThemIntroduced({ people: forest.members.size - 1, introduced: introduced })];
  if (introduced === 0 && isWhole) sentences[0] = say.introductions.nobodyIntroducedYet;
  if (folded > 0) sentences.push(say.introductions.foldedAway(folded));
  if (forest.unplaced.length > 0 && isWhole) sentences.push(say.introductions.moreWithoutPlace(forest.unplaced.length));
  return sentences.join(' ');
}
