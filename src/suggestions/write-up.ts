import type { Day } from '../model/day';
import { liesAhead } from '../network/last-contact';
import type { NetworkView } from '../network/network-view';
import type { NoteRecord } from '../notes/note-record';
import { leadingDay } from '../notes/read-day';
import type { Suggestion } from './propose';

/** A meeting that is fresh enough to write down what came of it. */
export interface TalkToWriteUp {
  readonly path: string;
  /** The name of the note without the day that it begins with. */
  readonly title: string;
  readonly day: Day;
  /** How many of its sentences are to be reviewed; none where nothing of it is recorded yet. */
  readonly suggestions: number;
}

const daysBack = 3;

/** The latest meeting of the last days that has sentences to review, or of which nothing is recorded; null where there is none. */
export function talkToWriteUp(
  network: Pick<NetworkView, 'meetings'>,
  suggestions: readonly Suggestion[],
  recordAt: (path: string) => NoteRecord | null,
  today: Day,
): TalkToWriteUp | null {
  for (const meeting of network.meetings()) {
    const { path, day } = meeting;
    if (day === null || day < today - daysBack) return null;
    if (liesAhead(meeting, today)) continue;
    const count = suggestions.filter(({ source }) => source.path === path).length;
    const record = recordAt(path);
    if (count > 0 || (record && !recordsAnything(record)))
      return { path, title: withoutDay(meeting.title), day, suggestions: count };
  }
  return null;
}

export function withoutDay(title: string): string {
  return title.slice(leadingDay(title)?.length ?? 0).replace(/^[\s_–—,:-]+/, '') || title;
}

function recordsAnything({ introductions, favours, promises, statements, asks, thanks, meeting }: NoteRecord): boolean {
  const lists = [introductions, favours, promises, statements, asks, thanks];
  return meeting?.thanked === true || lists.some((list) => list.length > 0);
}
