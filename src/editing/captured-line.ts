import { isoOf, type Day } from '../model/day';
import { say } from '../i18n/words';

/** How an introduction is told: by them or me, made or only promised; `asked`: I ask them to introduce me. */
export type IntroductionForm = 'received' | 'given' | 'promised' | 'between' | 'asked';

/**
 * Lines in the vault's own grammar, as somebody would write them by hand. Links come as Markdown; null where the note is the person's
 * own. `day` is null where the note itself tells it.
 */
export function favourLine(
  direction: 'received' | 'given',
  link: string | null,
  what: string,
  day: Day | null,
): string {
  return joined('- [ ]', `#favour/${direction}`, link, oneLine(what), when(day));
}

/** Who did the introducing comes first; with me as the introducer only the two who were introduced are named. `why` says what for. */
export function introductionLine(
  form: IntroductionForm,
  links: readonly string[],
  day: Day | null,
  why: string | null = null,
): string {
  const tag =
    form === 'received' || form === 'asked' ? '#intro/received' : form === 'between' ? '#intro/between' : '#intro';
  const isOpen = form === 'promised' || form === 'asked';
  return joined(isOpen ? '- [ ]' : '-', tag, ...links, why === null ? null : oneLine(why), when(day));
}

/** Two people whom I will not introduce: the box says that it was called off. */
export function notThisPairLine(links: readonly string[]): string {
  return joined('- [-]', '#intro', ...links);
}

/** A line that began with the link alone would be a task of theirs: `[[Grace]]: send the list`. */
export function promiseLine(
  link: string | null,
  what: string,
  due: Day | null,
  promisedTo: (link: string) => string = say.editing.promisedTo,
): string {
  return joined('- [ ]', link && promisedTo(link), oneLine(what), due === null ? null : `📅 ${isoOf(due)}`);
}

/** Something to ask somebody: a line with a box, to be ticked in the talk. */
export function askLine(link: string | null, what: string): string {
  return joined('- [ ]', '#ask', link, oneLine(what));
}

export function thanksLine(link: string, day: Day | null): string {
  return joined('-', say.suggestions.thanked(link), when(day));
}

export function contactLine(day: Day, what: string): string {
  return joined('-', isoOf(day), oneLine(what) || say.shared.inTouch);
}

/** A reminder for a daily note: ticked it is a contact, and open it is no promise. */
export function reminderLine(link: string, why: string): string {
  return joined('- [ ]', '#follow-up', link, oneLine(why));
}

function when(day: Day | null): string | null {
  return day === null ? null : `(when:: ${isoOf(day)})`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' ');
}
