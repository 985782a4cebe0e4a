import { pairOfLine } from '../follow-ups/follow-up-rules';
import { type FollowUpKind, followUpKinds } from '../follow-ups/follow-up';
import { readCadence } from '../notes/read-cadence';
import { extendVocabulary } from '../notes/vocabulary';
import { say } from '../i18n/words';

export type SettingKind = 'text' | 'lines' | 'days' | 'toggle' | 'folder' | 'folders' | 'kinds' | 'note';

export interface SettingRow<T> {
  readonly kind: SettingKind;
  /** What it is about: after a change in `Reading` all notes are read again. */
  readonly group: 'Reading' | 'Writing' | 'Follow-ups' | 'Templates';
  /** Whether few people ever change it: it stands after the others. */
  readonly advanced: boolean;
  readonly default: T;
  readonly name: string;
  readonly description: string;
  /** What is wrong with one line of a list, in a sentence that says what to write; null where nothing is. */
  readonly checkLine: (line: string) => string | null;
}

/** `words` are a name and a description, in the language chosen at start. */
function row<T>(
  group: SettingRow<T>['group'],
  kind: SettingKind,
  fallback: T | (() => T),
  words: () => readonly [name: string, description: string],
  checkLine: (line: string) => string | null = () => null,
): SettingRow<T> {
  return {
    kind,
    group,
    advanced: false,
    checkLine,
    get default() {
      return fallback instanceof Function ? fallback() : fallback;
    },
    get name() {
      return words()[0];
    },
    get description() {
      return words()[1];
    },
  };
}

function advanced<R extends SettingRow<unknown>>(row: R): R {
  return Object.assign(row, { advanced: true });
}

/** A list of lines, empty unless the user fills it. */
const lines = (
  group: 'Reading' | 'Follow-ups',
  words: () => readonly [string, string],
  checkLine?: (line: string) => string | null,
): SettingRow<readonly string[]> => row<readonly string[]>(group, 'lines', [], words, checkLine);

const folders = (words: () => readonly [string, string]): SettingRow<readonly string[]> =>
  row<readonly string[]>('Reading', 'folders', [], words);

const days = (fallback: number, words: () => readonly [string, string]): SettingRow<number> =>
  row('Follow-ups', 'days', fallback, words);

/**
 * The settings: their types, their defaults, the check of data.json and the settings tab all come from this table. What a user's file
 * holds beyond it is kept as it is.
 */
export const settingsTable = {
  me: row('Reading', 'note', '', () => [say.vault.yourOwnNote, say.vault.yourOwnNoteMore]),
  peopleFolders: folders(() => [say.vault.peopleFolders, say.vault.peopleFoldersMore]),
  meetingFolders: folders(() => [say.vault.meetingFolders, say.vault.meetingFoldersMore]),
  excludedFolders: folders(() => [say.vault.foldersToLeaveOut, say.vault.foldersToLeaveOutMore]),
  cadenceDays: days(90, () => [say.vault.defaultCadence, say.vault.defaultCadenceMore]),
  suggestions: row<boolean>('Follow-ups', 'toggle', true, () => [
    say.suggestions.suggestions,
    say.vault.suggestionsMore,
  ]),
  statusBarCount: row<boolean>('Follow-ups', 'toggle', false, () => [
    say.vault.countInStatusBar,
    say.vault.countInStatusBarMore,
  ]),
  suggestWhileTyping: row<boolean>('Writing', 'toggle', true, () => [
    say.vault.suggestWhileTyping,
    say.vault.suggestWhileTypingMore,
  ]),
  hiddenKinds: row<readonly string[]>(
    'Follow-ups',
    'kinds',
    [],
    () => [say.vault.kindsOfFollowUps, say.vault.kindsOfFollowUpsMore],
    checkKindLine,
  ),
  newPersonFolder: row('Templates', 'folder', '', () => [say.vault.folderForNewPeople, say.vault.whereObsidianPutsNew]),
  newMeetingFolder: row('Templates', 'folder', '', () => [
    say.vault.folderForNewMeetings,
    say.vault.whereObsidianPutsNew,
  ]),
  templateFolder: row('Templates', 'folder', '', () => [say.vault.templateFolder, say.vault.templateFolderMore]),
  seeksWork: row<boolean>('Templates', 'toggle', false, () => [say.vault.seeksWork, say.vault.seeksWorkMore]),
  prepAsMeeting: advanced(
    row<boolean>('Templates', 'toggle', true, () => [say.vault.prepAsMeeting, say.vault.prepAsMeetingMore]),
  ),
  cadenceByTag: advanced(
    lines('Follow-ups', () => [say.vault.cadenceByTag, say.vault.cadenceByTagMore], checkCadenceLine),
  ),
  prepareDays: advanced(days(7, () => [say.vault.prepareAhead, say.vault.prepareAheadMore])),
  thanksTags: advanced(
    row<readonly string[]>('Follow-ups', 'lines', ['interview', 'coffee', 'kaffee'], () => [
      say.vault.meetingsToGiveThanks,
      say.vault.meetingsToGiveThanksMore,
    ]),
  ),
  thanksDays: advanced(days(14, () => [say.vault.thanksShown, say.vault.thanksShownMore])),
  favourCoolingDays: advanced(days(14, () => [say.shared.favoursToReturn, say.vault.favoursToReturnMore])),
  favourOutstandingDays: advanced(days(60, () => [say.shared.favoursOutstanding, say.vault.favoursOutstandingMore])),
  logHeading: advanced(
    row<string>(
      'Follow-ups',
      'text',
      () => say.shared.logHeading,
      () => [say.vault.headingForContacts, say.vault.headingForContactsMore],
    ),
  ),
  captureHeading: advanced(
    row<string>(
      'Follow-ups',
      'text',
      () => say.shared.captureHeading,
      () => [say.vault.headingForFavoursAndPromises, say.vault.headingForFavoursAndPromisesMore],
    ),
  ),
  everyMentionCounts: advanced(
    row<boolean>('Reading', 'toggle', false, () => [say.vault.everyMentionCounts, say.vault.everyMentionCountsMore]),
  ),
  dailyFormat: advanced(
    row('Reading', 'text', '', () => [say.vault.dailyNoteFormat, say.vault.dailyNoteFormatMore('YYYY-MM-DD')]),
  ),
  connectionsFile: advanced(
    row('Writing', 'text', '', () => [say.vault.connectionsFile, say.vault.connectionsFileMore()]),
  ),
  spellings: advanced(lines('Reading', () => [say.vault.ownSpellings, say.vault.ownSpellingsMore], checkSpellingLine)),
} as const;

export type SettingKey = keyof typeof settingsTable;
type Widen<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : T;
export type Settings = { readonly [K in SettingKey]: Widen<(typeof settingsTable)[K]['default']> };

export const settingKeys = Object.keys(settingsTable) as SettingKey[];

/** In the language chosen at start: some headings begin in it. */
export const defaultSettings = (): Settings => settingsFrom((key) => settingsTable[key].default);

/** The largest number of days a setting takes: a hundred years. */
const mostDays = 36_500;

/** What is wrong with a value for a setting, in a sentence that says what to write; null where nothing is. */
export function checkSetting(key: SettingKey, value: unknown): string | null {
  const { kind, checkLine } = settingsTable[key];
  switch (kind) {
    case 'days':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostDays
        ? null
        : say.vault.writeDays(mostDays);
    case 'toggle':
      return typeof value === 'boolean' ? null : say.vault.chooseOnOrOff;
    case 'lines':
    case 'folders':
    case 'kinds': {
      if (!isLines(value)) return say.vault.writeOneALine;
      return value.map(checkLine).find((problem) => problem !== null) ?? null;
    }
    case 'text':
    case 'folder':
    case 'note':
      return typeof value === 'string' ? null : say.vault.writeText;
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
    const kept = isLines(value) && isList(row.kind);
    const until = kept ? say.vault.untilThenLineIsOut : say.vault.untilThenAsItCame;
    problems.push(
      say.vault.settingProblem({
        name: row.name,
        kept,
        value: JSON.stringify(value),
        problem,
        until,
      }),
    );
    return kept ? value : row.default;
  });
  return { settings, problems };
}

function settingsFrom(valueOf: (key: SettingKey) => unknown): Settings {
  return Object.fromEntries(settingKeys.map((key) => [key, valueOf(key)])) as unknown as Settings;
}

function isList(kind: SettingKind): boolean {
  return kind === 'lines' || kind === 'folders' || kind === 'kinds';
}

/** The names of the kinds with or without one, as they are stored: a kind that is shown is not in the list. */
export function withKind(hidden: readonly string[], kind: FollowUpKind, isShown: boolean): readonly string[] {
  const others = hidden.filter((line) => !isKind(line, kind));
  return isShown ? others : others.length < hidden.length ? hidden : [...hidden, kind];
}

export function isKind(line: string, kind: FollowUpKind): boolean {
  return line.trim().toLowerCase() === kind;
}

function isLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((line) => typeof line === 'string');
}

function checkCadenceLine(line: string): string | null {
  const pair = pairOfLine(line);
  if (pair === null) return say.vault.noTagAndCadence(line);
  if (readCadence(pair.value).kind === 'cadence') return null;
  return say.vault.noCadence(pair.value);
}

function checkKindLine(line: string): string | null {
  const known = followUpKinds.some((kind) => isKind(line, kind));
  return known ? null : say.vault.noKind({ line, followUpKinds: followUpKinds.join(', ') });
}

function checkSpellingLine(line: string): string | null {
  const problem = extendVocabulary([line]).problems[0];
  return problem ? `${problem.what} ${problem.remedy}` : null;
}
