import type { PaneType } from 'obsidian';
import type { HelpIndex } from '../exchange/help-index';
import type { Forest } from '../introductions/forest';
import type { Day } from '../model/day';
import type { Person } from '../model/person';
import type { Problem } from '../model/problem';
import type { Source } from '../model/source';
import type { NetworkView } from '../network/network-view';
import type { FollowUp } from '../follow-ups/follow-up';
import type { FollowUpRules } from '../follow-ups/follow-up-rules';
import type { NetworkStatus } from '../people/network-status';
import type { Settings } from './settings';

/** What was read and how long that took. */
export interface DeskStatus extends NetworkStatus {
  /** What is wrong in the settings, in sentences with their remedy. */
  readonly settingsProblems: readonly string[];
  /** Settings that name a folder or a note that is not there. */
  readonly missingPlaces: readonly Problem[];
  /** Null until the first reading is done. `at` is a timestamp, the others are milliseconds of work; rests between slices do not count. */
  readonly reading: { readonly at: number; readonly worked: number; readonly longestSlice: number } | null;
}

/** Told of the path of a note before and of its path now. */
export type RenameListener = (before: string, now: string) => void;

/** What commands, pickers and views are handed instead of the plugin: the network as it is now, and what opens notes. */
export interface Desk {
  readonly network: NetworkView;
  /** True until all notes have been read; views must then say so, and not that there are no people. */
  readonly indexing: boolean;
  /** How many of 100 notes have been read; null where that takes no more than a moment. */
  readonly percentRead: number | null;
  readonly settings: Settings;
  /** The settings of follow-ups, made ready for use. */
  readonly rules: FollowUpRules;
  /** The user's calendar day now. */
  today(): Day;
  /** Whom to be in touch with today and why; the same list until something changes. */
  followUps(): readonly FollowUp[];
  /** Who introduced whom, as of today; the same forest until something changes. */
  forest(): Forest;
  /** Does so much of what `forest` would have to do first, in steps of a fraction of a millisecond; false where nothing is left. */
  prepareForest(steps: number): boolean;
  /** Who can help with what, by the notes as they are; made when it is first asked. */
  readonly helpers: HelpIndex;
  /** Calls back at most once a frame, after the network, the settings, the day or `indexing` changed. Returns what ends it. */
  onChange(listener: () => void): () => void;
  /** Calls back when the network knows a note under another path from now on. Returns what ends it. */
  onRenamed(listener: RenameListener): () => void;
  status(): DeskStatus;
  /** Opens a note at a line. */
  open(source: Source, pane?: PaneType | boolean): Promise<void>;
  /** Opens the person's note; for a ghost, the first note that names them. */
  openPerson(person: Person, pane?: PaneType | boolean): Promise<void>;
}
