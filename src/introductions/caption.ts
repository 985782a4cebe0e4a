import { dayWords } from '../i18n/days';
import type { Day } from '../model/day';
import type { Arc } from './introduction-ways';
import type { Forest, Member } from './forest';
import { say } from '../i18n/words';

/** What the graph knows about somebody, in sentences: how they came, when we were last in touch, whom they led to. */
export function captionOf(forest: Forest, member: Member): string {
  if (member.parent === null) {
    const known = member.children.length;
    return say.introductions.captionOfYou({ known: known, through: member.led - known });
  }
  const sentences = [
    say.introductions.howTheyCame({
      name: member.name,
      ghost: member.ghost,
      by: member.introduction ? nameOf(forest, member.introduction.by) : null,
      promised: member.introduction?.state === 'promised',
      day: wordsOrNull(member.introduction ? member.introduction.day : member.day),
    }),
  ];
  if (member.lastContact !== null) sentences.push(say.introductions.lastInTouch(dayWords(member.lastContact)));
  else sentences.push(say.introductions.noContact);
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
  if (mine || arc.kind === 'told')
    return say.introductions.introducedBoth({ by: mine ? null : by, promised, first: from, second: to, day });
  return promised ? say.introductions.promisedToo({ by, to }) : say.introductions.introducedToo({ by, to, day });
}

function nameOf(forest: Forest, key: string): string {
  return forest.members.get(key)?.name ?? forest.unplaced.find(({ person }) => person.key === key)?.person.name ?? key;
}

function wordsOrNull(day: Day | null): string | null {
  return day === null ? null : dayWords(day);
}
