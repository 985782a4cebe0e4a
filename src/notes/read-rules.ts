import type { ReadDailyName } from './read-day';
import type { Vocabulary } from './vocabulary';

/** What reading depends on besides the note: from the settings and from the host, the same for every note. */
export interface ReadRules {
  readonly vocabulary: Vocabulary;
  readonly peopleFolders: readonly string[];
  readonly meetingFolders: readonly string[];
  /** Notes in these are neither people nor meetings: the user's template folder and excluded folders. */
  readonly excludedFolders: readonly string[];
  /** Moment formats of daily and periodic notes, with their folders. */
  readonly dailyNotes: readonly { readonly folder: string; readonly format: string }[];
  /** The same of weekly notes; such a note stands for the first day of its week. */
  readonly weeklyNotes: readonly { readonly folder: string; readonly format: string }[];
  readonly readDailyName: ReadDailyName;
  /** Whether every link to somebody in a dated note counts as contact, whatever its sentence says. */
  readonly everyMentionCounts: boolean;
  /** Days between contacts by the tiers of Personal CRM (`prm-tier`), whose names are in lower case. */
  readonly tiers: ReadonlyMap<string, number>;
  /** Path of the owner's note, or null: then tag `me` or `me: true` decides. */
  readonly me: string | null;
}
