/**
 * Settings as a table: the interface, the defaults and the check of data.json all come from it.
 * What a user's file holds beyond the table is kept as it is.
 */
export type SettingKind = 'text' | 'lines' | 'days' | 'toggle' | 'folder' | 'folders' | 'note';

export interface SettingRow<T> {
  readonly kind: SettingKind;
  readonly group: 'Reading' | 'Follow-ups' | 'Templates';
  readonly default: T;
  readonly name: string;
  readonly description: string;
}

const row = <T>(
  group: SettingRow<T>['group'],
  kind: SettingKind,
  fallback: T,
  name: string,
  description: string,
): SettingRow<T> => ({ kind, group, default: fallback, name, description });

export const settingsTable = {
  me: row(
    'Reading',
    'note',
    '',
    'Your own note',
    'The note about you, in the middle of the graph. Empty: the note with the tag me, if there is one.',
  ),
  peopleFolders: row<readonly string[]>(
    'Reading',
    'folders',
    [],
    'People folders',
    'Every note in these folders is a person, with or without a tag. One a line.',
  ),
  meetingFolders: row<readonly string[]>(
    'Reading',
    'folders',
    [],
    'Meeting folders',
    'Every note in these folders is a meeting, with or without a tag. One a line.',
  ),
  excludedFolders: row<readonly string[]>(
    'Reading',
    'folders',
    [],
    'Folders to leave out',
    'Notes in these folders are not read. One a line.',
  ),
  spellings: row<readonly string[]>(
    'Reading',
    'lines',
    [],
    'Your own spellings',
    'One a line, as "meaning: spelling, spelling". For example "introduced by: recommended by".',
  ),
  dailyFormat: row(
    'Reading',
    'text',
    '',
    'Daily note format',
    'Empty: as in the core plugin Daily notes. A date format such as YYYY-MM-DD otherwise.',
  ),
  cadenceDays: row(
    'Follow-ups',
    'days',
    90,
    'Default cadence',
    'Days of quiet after which anybody you have met becomes stale. 0 turns this off.',
  ),
  cadenceByTag: row<readonly string[]>(
    'Follow-ups',
    'lines',
    [],
    'Cadence by tag',
    'One a line, as "tag: cadence". For example "mentor: every 6 weeks".',
  ),
  favourCoolingDays: row(
    'Follow-ups',
    'days',
    14,
    'Favours to return',
    'Days to wait before a favour you received is shown: thanks come first.',
  ),
  favourOutstandingDays: row(
    'Follow-ups',
    'days',
    60,
    'Favours outstanding',
    'Days to wait before a favour you did is shown.',
  ),
  thanksTags: row<readonly string[]>(
    'Follow-ups',
    'lines',
    ['interview', 'coffee'],
    'Meetings to give thanks for',
    'Tags or kinds of meetings after which thanks are due. One a line.',
  ),
  thanksDays: row(
    'Follow-ups',
    'days',
    14,
    'Thanks shown for',
    'Days after the meeting during which thanks due are shown.',
  ),
  prepareDays: row('Follow-ups', 'days', 7, 'Prepare ahead', 'Days before a meeting at which it appears.'),
  templateFolder: row(
    'Templates',
    'folder',
    '',
    'Template folder',
    'Your own templates. One with the name of a built-in template takes its place.',
  ),
  newPersonFolder: row('Templates', 'folder', '', 'Folder for new people', 'Empty: where Obsidian puts new notes.'),
} as const;

export type SettingKey = keyof typeof settingsTable;
type Widen<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : T;
export type Settings = { readonly [K in SettingKey]: Widen<(typeof settingsTable)[K]['default']> };

export const defaultSettings: Settings = Object.fromEntries(
  Object.entries(settingsTable).map(([key, { default: value }]) => [key, value]),
) as unknown as Settings;
