import { dayWords } from '../i18n/days';
import type { Day } from '../model/day';
import type { Arc } from './forest';
import type { Forest, Member } from './forest';
import { say } from '../i18n/words';

/** What the graph knows about somebody, in sentences: how they came, when we were last in touch, whom they led to. */
export function captionOf(forest: Forest, member: Member): string {
  if (member.parent === null) {
    const known = member.children.length;
    return say.introductions.captionOfYou({ known: known, through: member.led - known });
  }
  const sentences = [
    say.introductions.howTheyCame({ name: member.name, ghost: member.ghost, how: howTheyCame(forest, member) }),
  ];
  if (member.lastContact !== null) sentences.push(say.introductions.lastInTouch(dayWords(member.lastContact)));
  else sentences.push(say.introductions.noContact);
  if (member.led > 0) sentences.push(say.introductions.ledTo(member.led));
  return sentences.join(' ');
}

/** `introduced by Grace Hopper on 2 Oct 2026` */
function howTheyCame(forest: Forest, member: Member): string {
  const { introduction } = member;
  if (!introduction)
    return member.day === null
      ? say.introductions.knownFirstHand
      : say.introductions.knownFirstHandSince(dayWords(member.day));
  const by = nameOf(forest, introduction.by);
  if (introduction.state === 'promised') return say.introductions.promisedBy(by);
  return say.introductions.introducedBy({ by: by, onDay: onDay(introduction.day) });
}

/** What an arc says, in a sentence. */
export function arcCaption(forest: Forest, arc: Arc): string {
  const { introduction } = arc;
  const by = nameOf(forest, introduction.by);
  const from = nameOf(forest, arc.from);
  const to = nameOf(forest, arc.to);
  const when = onDay(introduction.day);
  const promised = introduction.state === 'promised';
  const mine = arc.kind === 'mine';
  if (mine || arc.kind === 'told')
    return say.introductions.introducedBoth({ by: mine ? null : by, promised: promised, a: from, b: to, onDay: when });
  return promised
    ? say.introductions.promisedToo({ by: by, to: to })
    : say.introductions.introducedToo({ by: by, to: to, onDay: when });
}

function nameOf(forest: Forest, key: string): string {
  return forest.members.get(key)?.name ?? forest.unplaced.find(({ person }) => person.key === key)?.person.name ?? key;
}

function onDay(day: Day | null): string {
  return day === null ? '' : say.introductions.onDay(dayWords(day));
}
