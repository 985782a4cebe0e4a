import type { Modifier } from 'obsidian';
import type { PersonKey } from '../../core/model/person';
import type { ReadRules } from '../../core/reading/read-rules';
import type { TemplateTools } from '../commands/template-tools';
import type { Changes } from '../writing/changes';
import type { NoteWriter } from '../writing/note-writer';
import * as say from '../../words/en/actions';

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
export const actionKeys = {
  done: key('d', say.keyDone),
  paidForward: key('f', say.keyPaidForward),
  waived: key('d', say.keyWaive, 'Shift'),
  logToday: key('l', say.keyLogContact),
  log: key('l', say.keyLog, 'Shift'),
  week: key('s', say.keySnoozeWeek),
  month: key('s', say.keyMonth, 'Shift'),
  until: key('u', say.keyUntil),
  cadence: key('e', say.keyCadence),
  graph: key('g', say.keyGraph),
  about: key('i', say.keyAbout),
} as const;

/** What actions work with. */
export interface ActionTools extends TemplateTools {
  readonly writer: NoteWriter;
  readonly changes: Changes;
  readonly readRules: () => Promise<ReadRules>;
  /** Where else somebody can be looked at. */
  readonly show: { about(key: PersonKey): void; inGraph(key: PersonKey, way?: readonly PersonKey[]): void };
}
