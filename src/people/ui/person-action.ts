import type { Modifier } from 'obsidian';
import type { PersonKey } from '../../model/person';
import type { ReadRules } from '../../notes/read-rules';
import type { TemplateTools } from '../../interviews/ui/template-tools';
import type { Changes } from '../../vault/changes';
import type { NoteWriter } from '../../vault/note-writer';
import { say } from '../../i18n/words';

/** Something that can be done about somebody. */
export interface PersonAction {
  readonly label: string;
  readonly icon: string;
  /** Its key in the palette of follow-ups, and how it is called at the foot. */
  readonly key?: ActionKey;
  /** Whether it leads away from the list from which it is started. */
  readonly leaves?: boolean;
  run(): Promise<void>;
}

export interface ActionKey {
  readonly modifiers: readonly Modifier[];
  readonly key: string;
  readonly purpose: string;
}

const key = (letter: string, purpose: string, ...more: Modifier[]): ActionKey => ({
  modifiers: ['Mod', ...more],
  key: letter,
  purpose,
});

/** The keys of the palette, beside those that open a note. Keys by which text is edited stay with the text. */
export const actionKeys = () =>
  ({
    done: key('d', say.people.keyDone),
    paidForward: key('f', say.people.keyPaidForward),
    waived: key('d', say.people.keyWaive, 'Shift'),
    logToday: key('l', say.people.keyLogContact),
    log: key('l', say.people.keyLog, 'Shift'),
    week: key('s', say.people.keySnoozeWeek),
    month: key('s', say.people.keyMonth, 'Shift'),
    until: key('u', say.people.keyUntil),
    cadence: key('e', say.people.keyCadence),
    graph: key('g', say.people.keyGraph),
    about: key('i', say.people.keyAbout),
  }) as const;

/** What actions work with. */
export interface ActionTools extends TemplateTools {
  readonly writer: NoteWriter;
  readonly changes: Changes;
  readonly readRules: () => Promise<ReadRules>;
  /** Where else somebody can be looked at. */
  readonly show: { about(key: PersonKey): void; inGraph(key: PersonKey, way?: readonly PersonKey[]): void };
}
