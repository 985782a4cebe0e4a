import type { App } from 'obsidian';
import type { PersonKey } from '../../model/person';
import type { ReadRules } from '../../notes/read-rules';
import type { Changes, FileChange, GivenNote } from '../../vault/changes';
import type { DeskIndex } from '../../vault/desk-index';

/** What actions about a person need. */
export interface PersonActionDeps {
  readonly app: App;
  readonly desk: DeskIndex;
  readonly changes: Changes;
  readonly readRules: () => Promise<ReadRules>;
  /** Makes a note for somebody who has none. Throws a `Failure`. */
  makePerson(name: string): Promise<GivenNote>;
  /** Fills in a template for them, and for the meeting of a note if it is about one. */
  readonly insertTemplate: (template: string, key: PersonKey, meeting: string | null) => void;
  /** The same in a note of its own, whatever is open: a letter is nothing for the note at hand. */
  readonly writeLetter: (
    template: string,
    key: PersonKey,
    meeting: string | null,
    ...others: readonly PersonKey[]
  ) => void;
  /** Where else somebody can be looked at. */
  readonly show: { about(key: PersonKey): void; inGraph(key: PersonKey, path?: readonly PersonKey[]): void };
}

/** Makes a change, and says why it could not be made. */
export async function makeOrSay(
  { changes }: Pick<PersonActionDeps, 'changes'>,
  done: string,
  change: FileChange,
  made: readonly GivenNote[],
): Promise<string | null> {
  let refused: string | null = null;
  const onRefused = (why: string): void => {
    refused = why;
  };
  await changes.make(done, [change], { made, onRefused });
  return refused;
}
