import { Platform, type Plugin } from 'obsidian';
import { ago } from '../../i18n/days';
import { say } from '../../i18n/words';
import { statusBarItem } from '../../ui/dom';
import type { FurtherRow, FurtherRows } from '../../ui/further-rows';
import type { Desk } from '../../vault/desk';
import { talkToWriteUp } from '../write-up';
import type { SuggestionIndex } from './suggestion-index';

export const suggestionIcon = 'message-square-quote';
export const afterTalkIcon = 'list-checks';

/** Where the ways to suggestions lead. */
export interface SuggestionPlaces {
  /** The review of one note, or of all. */
  readonly review: (path: string | null) => void;
  /** The form after a talk: the one of this note, or one that the user picks. */
  readonly afterTalk: (path: string | null) => void;
}

/** How many sentences are to be reviewed: nothing where there are none. Obsidian has no status bar on phones. */
export function countSuggestions(plugin: Plugin, index: SuggestionIndex, { review }: SuggestionPlaces): void {
  if (Platform.isMobile) return;
  let item: HTMLElement | null = null;
  const show = (): void => {
    const count = index.all().length;
    if (count === 0) {
      item?.remove();
      item = null;
      return;
    }
    item ??= statusBarItem(plugin, suggestionIcon, () => review(null));
    item.querySelector('.reference-desk-count')?.setText(String(count));
    item.setAttrs({ 'aria-label': say.suggestions.countToReview(count), 'data-tooltip-position': 'top' });
  };
  plugin.register(index.onChange(show));
}

/** The ways from the follow-ups to what is not recorded yet: the talk to write up, and all suggestions. */
export function suggestionRows(
  desk: Desk,
  index: SuggestionIndex,
  { review, afterTalk }: SuggestionPlaces,
): FurtherRows {
  const talk = (): readonly FurtherRow[] => {
    const today = desk.today();
    const found = talkToWriteUp(desk.network, index.all(), (path) => index.recordAt(path), today);
    if (!found) return [];
    const { path, title, day, suggestions } = found;
    const when = ago(day, today);
    return [
      {
        title: say.suggestions.writeUp({ title, when }),
        note: suggestions > 0 ? say.suggestions.toReview(suggestions) : say.suggestions.nothingRecorded,
        icon: 'notebook-pen',
        run: () => (suggestions > 0 ? review(path) : void desk.open({ path, line: null })),
      },
      {
        title: say.suggestions.afterTalkOfDay({ title, when }),
        note: say.suggestions.afterTalkMore,
        icon: afterTalkIcon,
        run: () => afterTalk(path),
      },
    ];
  };
  const all = (): readonly FurtherRow[] => {
    const count = index.all().length;
    if (count === 0) return [];
    return [
      {
        title: say.suggestions.countFromNotes(count),
        note: say.suggestions.countFromNotesMore,
        icon: suggestionIcon,
        run: () => review(null),
      },
    ];
  };
  return {
    get: () => (index.isOn && !desk.indexing ? [...talk(), ...all()] : []),
    onChange: (listener) => index.onChange(listener),
  };
}
