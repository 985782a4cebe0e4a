import { parseYaml } from 'obsidian';
import { addToLog, addToLogTable } from '../editing/log-line';
import type { NoteChange } from '../editing/note-change';
import { firstOf, type Intention, logs, readBack, readerOf } from '../editing/read-back';
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
  { readRules }: Pick<ProvenDeps, 'readRules'>,
  path: string,
  change: NoteChange,
  intention: Intention,
): Promise<NoteChange> {
  return readBack(change, readerOf(path, await readRules(), parseYaml), intention);
}
