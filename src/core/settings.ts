import { followUpKinds } from './queries/follow-up';
import { readCadence } from './reading/read-cadence';
import { extendVocabulary } from './reading/vocabulary-extension';

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
  /** What is wrong with one line of a list, in a sentence that says what to write; null where nothing is. */
  readonly checkLine: (line: string) => string | null;
}

const row = <T>(
  group: SettingRow<T>['group'],
  kind: SettingKind,
  fallback: T,
  name: string,
  description: string,
  checkLine: (line: string) => string | null = () => null,
): SettingRow<T> => ({ kind, group, default: fallback, name, description, checkLine });

export const settingsTable = {
  me: row(
    'Reading',
    'note',
    '',
    'Your own note',
    'The note about you. Empty: the note with the tag me, if there is one.',
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
    checkSpellingLine,
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
    checkCadenceLine,
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
  logHeading: row(
    'Follow-ups',
    'text',
    'Log',
    'Heading for contacts',
    'In a person’s note, contacts that you log are added under this heading.',
  ),
  captureHeading: row(
    'Follow-ups',
    'text',
    'Favours and promises',
    'Heading for favours and promises',
    'What you record is added under this heading.',
  ),
  hiddenKinds: row<readonly string[]>(
    'Follow-ups',
    'lines',
    [],
    'Kinds of follow-ups to leave out',
    `One a line: ${followUpKinds.join(', ')}.`,
    checkKindLine,
  ),
  statusBarCount: row<boolean>(
    'Follow-ups',
    'toggle',
    false,
    'Count in the status bar',
    'How many people are under Today.',
  ),
  templateFolder: row(
    'Templates',
    'folder',
    '',
    'Template folder',
    'Your own templates. One with the name of a built-in template takes its place.',
  ),
  newPersonFolder: row('Templates', 'folder', '', 'Folder for new people', 'Empty: where Obsidian puts new notes.'),
  newMeetingFolder: row('Templates', 'folder', '', 'Folder for new meetings', 'Empty: where Obsidian puts new notes.'),
} as const;

export type SettingKey = keyof typeof settingsTable;
type Widen<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : T;
export type Settings = { readonly [K in SettingKey]: Widen<(typeof settingsTable)[K]['default']> };

const settingKeys = Object.keys(settingsTable) as SettingKey[];

export const defaultSettings: Settings = settingsFrom((key) => settingsTable[key].default);

/** The largest number of days a setting takes: a hundred years. */
const mostDays = 36_500;

/** What is wrong with a value for a setting, in a sentence that says what to write; null where nothing is. */
export function checkSetting(key: SettingKey, value: unknown): string | null {
  const { kind, checkLine } = settingsTable[key];
  switch (kind) {
    case 'days':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostDays
        ? null
        : `Write a whole number of days from 0 to ${mostDays}.`;
    case 'toggle':
      return typeof value === 'boolean' ? null : 'Choose on or off.';
    case 'lines':
    case 'folders': {
      if (!isLines(value)) return 'Write one a line.';
      return value.map(checkLine).find((problem) => problem !== null) ?? null;
    }
    case 'text':
    case 'folder':
    case 'note':
      return typeof value === 'string' ? null : 'Write a line of text.';
  }
}

/**
 * Settings from what data.json holds. A value that is missing or does not pass its check is replaced by the default and named among
 * the problems; the file itself is never changed here, and keys that the table does not know are left to whoever wrote them.
 */
export function readSettings(data: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
  const stored = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  const problems: string[] = [];
  const settings = settingsFrom((key) => {
    const row = settingsTable[key];
    if (!Object.hasOwn(stored, key)) return row.default;
    const value = stored[key];
    const problem = checkSetting(key, value);
    if (problem === null) return value;
    // One bad line is left out where lines are used; the others still count.
    const kept = isLines(value) && (row.kind === 'lines' || row.kind === 'folders');
    const until = kept ? 'Until then that line does not count.' : 'Until then it is as it came.';
    problems.push(`The setting “${row.name}”${kept ? '' : ` is ${JSON.stringify(value)}`}: ${problem} ${until}`);
    return kept ? value : row.default;
  });
  return { settings, problems };
}

/** `mentor: every 6 weeks` as key and value; null where the line has no colon, or nothing on one side of it. */
export function pairOfLine(line: string): { readonly key: string; readonly value: string } | null {
  const colon = line.indexOf(':');
  const key = line.slice(0, Math.max(colon, 0)).trim();
  const value = line.slice(colon + 1).trim();
  return key === '' || value === '' ? null : { key, value };
}

function settingsFrom(valueOf: (key: SettingKey) => unknown): Settings {
  return Object.fromEntries(settingKeys.map((key) => [key, valueOf(key)])) as unknown as Settings;
}

function isLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((line) => typeof line === 'string');
}

function checkCadenceLine(line: string): string | null {
  const pair = pairOfLine(line);
  if (pair === null) return `“${line}” has no tag and cadence. Write it as “mentor: every 6 weeks”.`;
  if (readCadence(pair.value).kind === 'cadence') return null;
  return `“${pair.value}” is no cadence. Write a number of days, weekly, monthly, yearly, “every 6 weeks” or never.`;
}

function checkKindLine(line: string): string | null {
  const known = followUpKinds.some((kind) => kind === line.trim().toLowerCase());
  return known ? null : `There is no kind “${line}”. Write one of: ${followUpKinds.join(', ')}.`;
}

function checkSpellingLine(line: string): string | null {
  const problem = extendVocabulary([line]).problems[0];
  return problem ? `${problem.what} ${problem.remedy}` : null;
}
