import { type App, parseYaml } from 'obsidian';
import { addToLog, addToLogTable } from '../editing/log-line';
import type { NoteChange } from '../editing/note-change';
import { setProperty } from '../editing/property-change';
import { firstOf, type Intention, logs, provenInSomeWay, readBack, readerOf } from '../editing/read-back';
import { waysToAdd } from '../editing/section-line';
import { say } from '../i18n/words';
import type { Day } from '../model/day';
import { dayFormats } from '../notes/classify';
import type { ReadRules } from '../notes/read-rules';
import type { DeskIndex } from './desk-index';

/** What a change needs that is read back before it is made. */
export interface ProvenDeps {
  readonly desk: Pick<DeskIndex, 'settings'>;
  readonly readRules: () => Promise<ReadRules>;
}

/** A line of contact under its heading in somebody's note, or a row where the log is a table that reading understands. */
export async function addContact(deps: ProvenDeps, path: string, day: Day, words: string): Promise<NoteChange> {
  const rules = await deps.readRules();
  const heading = deps.desk.settings.logHeading.trim() || say.shared.logHeading;
  const contact = { day, what: words };
  const read = readerOf(path, rules, parseYaml);
  const proven = (change: NoteChange): NoteChange => readBack(change, read, logs(day));
  const formats = dayFormats(rules);
  return firstOf([proven(addToLogTable(heading, contact, formats)), proven(addToLog(heading, contact, formats))]);
}

/** A change that is made only where the note, read again with it, says what was meant. */
export async function provenChange(
  deps: Pick<ProvenDeps, 'readRules'>,
  path: string,
  change: NoteChange,
  intention: Intention,
): Promise<NoteChange> {
  return (await proverOf(deps, path))(change, intention);
}

/** A line under a heading, made only where the note, read again with it, says what was meant. */
export async function provenLine(
  deps: Pick<ProvenDeps, 'readRules'>,
  path: string,
  { heading, line }: { readonly heading: string; readonly line: string },
  intention: Intention,
): Promise<NoteChange> {
  return provenInSomeWay(waysToAdd(heading, line), await proverOf(deps, path), intention);
}

/** Proves several changes of one note. */
export async function proverOf(
  { readRules }: Pick<ProvenDeps, 'readRules'>,
  path: string,
): Promise<(change: NoteChange, intention: Intention) => NoteChange> {
  const read = readerOf(path, await readRules(), parseYaml);
  return (change, intention) => readBack(change, read, intention);
}

/** Sets a property of somebody by whichever of its spellings their note has, unless it has changed since it was shown. */
export async function setOfPerson(
  deps: Pick<ProvenDeps, 'readRules'> & { readonly app: App },
  path: string,
  meaning: 'snoozed until' | 'cadence' | 'next contact',
  value: string | number,
  intention: Intention,
): Promise<NoteChange> {
  const seen = deps.app.metadataCache.getCache(path)?.frontmatter ?? {};
  const { vocabulary } = await deps.readRules();
  const key = meaning.replace(' ', '_');
  const change = setProperty([key, ...vocabulary.spellings('person', meaning)], value, parseYaml, seen);
  return provenChange(deps, path, change, intention);
}
