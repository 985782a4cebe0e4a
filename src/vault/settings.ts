import { pairOfLine } from '../follow-ups/follow-up-rules';
import { followUpKinds } from '../follow-ups/follow-up';
import { readCadence } from '../notes/read-cadence';
import { extendVocabulary } from '../notes/vocabulary';
import { say } from '../i18n/words';

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

export const settingsTable = () =>
  ({
    me: row('Reading', 'note', '', say.vault.yourOwnNote, say.vault.yourOwnNoteMore),
    peopleFolders: row<readonly string[]>(
      'Reading',
      'folders',
      [],
      say.vault.peopleFolders,
      say.vault.peopleFoldersMore,
    ),
    meetingFolders: row<readonly string[]>(
      'Reading',
      'folders',
      [],
      say.vault.meetingFolders,
      say.vault.meetingFoldersMore,
    ),
    excludedFolders: row<readonly string[]>(
      'Reading',
      'folders',
      [],
      say.vault.foldersToLeaveOut,
      say.vault.foldersToLeaveOutMore,
    ),
    spellings: row<readonly string[]>(
      'Reading',
      'lines',
      [],
      say.vault.ownSpellings,
      say.vault.ownSpellingsMore,
      checkSpellingLine,
    ),
    dailyFormat: row('Reading', 'text', '', say.vault.dailyNoteFormat, say.vault.dailyNoteFormatMore),
    cadenceDays: row('Follow-ups', 'days', 90, say.vault.defaultCadence, say.vault.defaultCadenceMore),
    cadenceByTag: row<readonly string[]>(
      'Follow-ups',
      'lines',
      [],
      say.vault.cadenceByTag,
      say.vault.cadenceByTagMore,
      checkCadenceLine,
    ),
    favourCoolingDays: row('Follow-ups', 'days', 14, say.shared.favoursToReturn, say.vault.favoursToReturnMore),
    favourOutstandingDays: row(
      'Follow-ups',
      'days',
      60,
      say.shared.favoursOutstanding,
      say.vault.favoursOutstandingMore,
    ),
    thanksTags: row<readonly string[]>(
      'Follow-ups',
      'lines',
      ['interview', 'coffee'],
      say.vault.meetingsToGiveThanks,
      say.vault.meetingsToGiveThanksMore,
    ),
    thanksDays: row('Follow-ups', 'days', 14, say.vault.thanksShown, say.vault.thanksShownMore),
    prepareDays: row('Follow-ups', 'days', 7, say.vault.prepareAhead, say.vault.prepareAheadMore),
    logHeading: row(
      'Follow-ups',
      'text',
      say.shared.logHeading,
      say.vault.headingForContacts,
      say.vault.headingForContactsMore,
    ),
    captureHeading: row(
      'Follow-ups',
      'text',
      say.shared.captureHeading,
      say.vault.headingForFavoursAndPromises,
      say.vault.headingForFavoursAndPromisesMore,
    ),
    hiddenKinds: row<readonly string[]>(
      'Follow-ups',
      'lines',
      [],
      say.vault.kindsOfFollowUps,
      say.vault.kindsOfFollowUpsMore(followUpKinds.join(', ')),
      checkKindLine,
    ),
    statusBarCount: row<boolean>(
      'Follow-ups',
      'toggle',
      false,
      say.vault.countInStatusBar,
      say.vault.countInStatusBarMore,
    ),
    templateFolder: row('Templates', 'folder', '', say.vault.templateFolder, say.vault.templateFolderMore),
    newPersonFolder: row('Templates', 'folder', '', say.vault.folderForNewPeople, say.vault.whereObsidianPutsNew),
    newMeetingFolder: row('Templates', 'folder', '', say.vault.folderForNewMeetings, say.vault.whereObsidianPutsNew),
  }) as const;

export type SettingKey = keyof ReturnType<typeof settingsTable>;
type Widen<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : T;
export type Settings = { readonly [K in SettingKey]: Widen<ReturnType<typeof settingsTable>[K]['default']> };

const settingKeys = Object.keys(settingsTable()) as SettingKey[];

export const defaultSettings = (): Settings => settingsFrom((key) => settingsTable()[key].default);

/** The largest number of days a setting takes: a hundred years. */
const mostDays = 36_500;

/** What is wrong with a value for a setting, in a sentence that says what to write; null where nothing is. */
export function checkSetting(key: SettingKey, value: unknown): string | null {
  const { kind, checkLine } = settingsTable()[key];
  switch (kind) {
    case 'days':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostDays
        ? null
        : say.vault.writeDays(mostDays);
    case 'toggle':
      return typeof value === 'boolean' ? null : say.vault.chooseOnOrOff;
    case 'lines':
    case 'folders': {
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
    const row = settingsTable()[key];
    if (!Object.hasOwn(stored, key)) return row.default;
    const value = stored[key];
    const problem = checkSetting(key, value);
    if (problem === null) return value;
    // One bad line is left out where lines are used; the others still count.
    const kept = isLines(value) && (row.kind === 'lines' || row.kind === 'folders');
    const until = kept ? say.vault.untilThenLineIsOut : say.vault.untilThenAsItCame;
    problems.push(
      say.vault.settingProblem({
        name: row.name,
        kept: kept,
        stringify: JSON.stringify(value),
        problem: problem,
        until: until,
      }),
    );
    return kept ? value : row.default;
  });
  return { settings, problems };
}

function settingsFrom(valueOf: (key: SettingKey) => unknown): Settings {
  return Object.fromEntries(settingKeys.map((key) => [key, valueOf(key)])) as unknown as Settings;
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
  const known = followUpKinds.some((kind) => kind === line.trim().toLowerCase());
  return known ? null : say.vault.noKind({ line: line, followUpKinds: followUpKinds.join(', ') });
}

function checkSpellingLine(line: string): string | null {
  const problem = extendVocabulary([line]).problems[0];
  return problem ? `${problem.what} ${problem.remedy}` : null;
}
