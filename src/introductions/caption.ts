import { dayWords } from '../i18n/days';
import { say } from '../i18n/words';
import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import { stageWords } from './chain';
import type { Size } from './camera';
import type { FoldedNode } from './fold';
import { type Arc, type Forest, type Member, peopleOf } from './forest';
import type { Arrangement } from './graph-state';
import { labelFor } from './namesakes';
import { MOST_LINES } from './scene';
import type { Scene } from './shapes';
import { progressWithDates } from './stages';
import type { Layout } from './tidy-layout';

/**
 * The line below the picture: about the hovered or selected person, else about the search, else about the network as a whole.
 * @param isWhole whether everybody is shown
 * @param node who is hovered or selected, and in view
 * @param chosen who is selected, in view or not
 * @param found the people the search found; null without a search
 * @param arrangement of the network; null while people are being arranged
 * @param within everybody who can be found
 * @param path from me to somebody, as it was asked for: said first while the line is about them
 */
export function graphCaption(
  forest: Forest,
  isWhole: boolean,
  node: FoldedNode | null,
  chosen: PersonKey | null,
  found: readonly PersonKey[] | null,
  layout: Layout,
  arrangement: Arrangement | null,
  within = forest,
  path: readonly PersonKey[] = [],
): string {
  const isAbout = found?.includes(node?.member?.key ?? chosen ?? '') === true;
  const search = found === null ? [] : foundWords(within, layout, found, isAbout);
  // During a search only those found are spoken of.
  if (found && !isAbout) return search.join(' ');
  if (node?.member) {
    const arcs = forest.arcs.filter((arc) => peopleOf(arc).includes(node.key));
    const more = arcs.slice(0, 3).map((arc) => arcCaption(forest, arc));
    const asked = path.at(-1) === node.key ? [pathWords(forest, path)] : [];
    return [...search, ...asked, captionOf(forest, node.member), ...more].join(' ');
  }
  if (node) return say.introductions.moreFoldedAway(node.hidden);
  const unplaced = forest.unplaced.find(({ person }) => person.key === chosen);
  if (unplaced) return [...search, `${unplaced.person.name}:`, unplaced.why].join(' ');
  if (!isWhole && forest.members.size === 1) return say.introductions.nobodyToShow;
  return layout.kind === 'network' ? networkSummary(forest, arrangement) : summaryOf(forest, layout, isWhole);
}

/** How many were found, who they are where they are few, and how many of them the picture does not show. */
function foundWords(forest: Forest, layout: Layout, found: readonly PersonKey[], isAbout: boolean): string[] {
  if (found.length === 0) return [say.introductions.nobodyFound];
  const names = isAbout || found.length > MOST_NAMED ? [] : found.map((key) => nameOf(forest, key));
  const [hidden, unplaced] = [
    found.filter((key) => forest.members.has(key) && !layout.places.has(key)).length,
    found.filter((key) => forest.unplaced.some(({ person }) => person.key === key)).length,
  ];
  const { length: count } = found;
  const words = [say.introductions.found({ count, names })];
  // Of somebody who alone was found, more is said next.
  if (count === 1 && isAbout) return words;
  if (hidden > 0) words.push(say.introductions.foundOutsidePicture(hidden));
  if (unplaced > 0) words.push(say.introductions.foundUnconnected(unplaced));
  return words;
}

function pathWords(forest: Forest, path: readonly PersonKey[]): string {
  const isMe = (key: PersonKey): boolean => forest.members.get(key)?.parent === null;
  return say.introductions.path(path.map((key) => (isMe(key) ? say.shared.you : nameOf(forest, key))));
}

const MOST_NAMED = 3;

/** Of how many people within the view the name is left out or shortened. */
export function namesWithoutRoom(
  { discs, texts }: Pick<Scene, 'discs' | 'texts'>,
  { places }: Pick<Layout, 'places'>,
  { width, height }: Size,
): number {
  const names = new Map(texts.filter(({ role }) => role === 'name').map(({ key, text }) => [key, text]));
  return discs.filter(({ key, x, y }) => {
    const member = places.get(key)?.node.member;
    if (!member || x < 0 || y < 0 || x > width || y > height) return false;
    return names.get(key) !== labelFor(member);
  }).length;
}

function networkSummary({ members }: Forest, arrangement: Arrangement | null): string {
  if (!arrangement) return say.introductions.arranging;
  const { crowds, failed, ties } = arrangement;
  if (failed) return say.introductions.notArranged(failed);
  const size = ties?.edges.meetings.length ?? 0;
  const sentences = [say.introductions.peopleAndTies({ members: members.size - 1, size })];
  if (size > MOST_LINES) sentences.push(say.introductions.strongestAreDrawn(MOST_LINES));
  if (crowds > 0) sentences.push(say.introductions.crowdsLeftOut(crowds));
  return sentences.join(' ');
}

/** How many there are, and what the picture leaves out. */
function summaryOf(forest: Forest, layout: Layout, isWhole: boolean): string {
  let [folded, introduced] = [0, 0];
  for (const { node } of layout.places.values()) folded += node.hidden;
  for (const { introduction } of forest.members.values()) if (introduction) introduced++;
  const sentences = [say.introductions.ofThemIntroduced({ people: forest.members.size - 1, introduced })];
  if (introduced === 0 && isWhole) sentences[0] = say.introductions.nobodyIntroducedYet(say.people.recordIntroduction);
  if (folded > 0) sentences.push(say.introductions.foldedAway(folded));
  if (forest.unplaced.length > 0 && isWhole) sentences.push(say.introductions.moreWithoutPlace(forest.unplaced.length));
  return sentences.join(' ');
}

/** About one person: how they came, when we were last in touch, whom they led to. */
export function captionOf(forest: Forest, member: Member): string {
  if (member.parent === null) {
    const known = member.children.length;
    return say.introductions.captionOfYou({ known, through: member.led - known });
  }
  const sentences = [
    say.introductions.howTheyCame({
      name: labelFor(member),
      ghost: member.ghost,
      by: member.introduction ? nameOf(forest, member.introduction.by) : null,
      state: member.introduction?.state ?? 'made',
      day: wordsOrNull(member.introduction ? member.introduction.day : member.day),
    }),
  ];
  if (member.lastContact !== null) sentences.push(say.introductions.lastInTouch(dayWords(member.lastContact)));
  else if (member.stage === null) sentences.push(say.introductions.noContact);
  if (member.stage !== null) sentences.push(stageWords(member.stage));
  if (member.led > 0) sentences.push(say.introductions.ledTo(member.led));
  return sentences.join(' ');
}

/** What an arc says, in a sentence. */
export function arcCaption(forest: Forest, arc: Arc): string {
  const { introduction } = arc;
  const by = nameOf(forest, introduction.by);
  const from = nameOf(forest, arc.from);
  const to = nameOf(forest, arc.to);
  const day = wordsOrNull(introduction.day);
  const promised = introduction.state === 'promised';
  const mine = arc.kind === 'mine';
  if (mine && introduction.steps.length > 0) {
    const words = progressWithDates(introduction, (key) => nameOf(forest, key));
    return say.introductions.introductionStands({ first: from, second: to, words });
  }
  if (mine || arc.kind === 'told')
    return say.introductions.introducedBoth({ by: mine ? null : by, promised, first: from, second: to, day });
  if (introduction.state === 'named') return say.introductions.namedToo({ by, to });
  if (introduction.state === 'asked') return say.introductions.askedToo({ by, to });
  return promised ? say.introductions.promisedToo({ by, to }) : say.introductions.introducedToo({ by, to, day });
}

function nameOf(forest: Forest, key: string): string {
  const member = forest.members.get(key);
  return (member && labelFor(member)) ?? forest.unplaced.find(({ person }) => person.key === key)?.person.name ?? key;
}

function wordsOrNull(day: Day | null): string | null {
  return day === null ? null : dayWords(day);
}
