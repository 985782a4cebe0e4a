import { counted } from '../../words/counted';
import { partsOf } from '../model/day';
import type { Day } from '../model/day';
import type { Arc } from './introduction-ways';
import type { Forest, Member } from './forest';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2 Oct 2026` */
export function dayWords(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** `Oct 2026` */
export function monthWords(day: Day): string {
  const { year, month } = partsOf(day);
  return `${MONTHS[month - 1] ?? ''} ${year}`;
}

/** What the graph knows about somebody, in sentences: how they came, when we were last in touch, whom they led to. */
export function captionOf(forest: Forest, member: Member): string {
  if (member.parent === null) {
    const known = member.children.length;
    const through = member.led > known ? `, and ${member.led - known} more through them` : '';
    return `You. You know ${counted(known, 'person', 'people')} first-hand${through}.`;
  }
  const sentences = [`${member.name}${member.ghost ? ' (no note yet)' : ''}, ${howTheyCame(forest, member)}.`];
  if (member.lastContact !== null) sentences.push(`Last in touch ${dayWords(member.lastContact)}.`);
  else sentences.push('No contact noted.');
  if (member.led > 0) sentences.push(`Led to ${counted(member.led, 'person', 'people')}.`);
  return sentences.join(' ');
}

/** `introduced by Grace Hopper on 2 Oct 2026` */
function howTheyCame(forest: Forest, member: Member): string {
  const { introduction } = member;
  if (!introduction) return member.day === null ? 'known first-hand' : `known first-hand since ${dayWords(member.day)}`;
  const by = nameOf(forest, introduction.by);
  if (introduction.state === 'promised') return `whom ${by} promised to introduce`;
  return `introduced by ${by}${onDay(introduction.day)}`;
}

/** What an arc says, in a sentence. */
export function arcCaption(forest: Forest, arc: Arc): string {
  const { introduction } = arc;
  const [by, from, to] = [introduction.by, arc.from, arc.to].map((key) => nameOf(forest, key));
  const when = onDay(introduction.day);
  const promised = introduction.state === 'promised';
  if (arc.kind === 'mine') return `You ${promised ? 'promised to introduce' : 'introduced'} ${from} and ${to}${when}.`;
  if (arc.kind === 'told')
    return `${by} ${promised ? 'promised to introduce' : 'introduced'} ${from} and ${to}${when}.`;
  return promised ? `${by} promised to introduce ${to}, too.` : `${by} introduced ${to}${when}, too.`;
}

function nameOf(forest: Forest, key: string): string {
  return forest.members.get(key)?.name ?? forest.unplaced.find(({ person }) => person.key === key)?.person.name ?? key;
}

function onDay(day: Day | null): string {
  return day === null ? '' : ` on ${dayWords(day)}`;
}
