import { isoOf } from '../model/day';
import type { Problem } from '../model/problem';
import { type Classification, dayFormats } from './classify';
import { addInlineFields, type Field, type Fields, frontMatterFields } from './fields';
import { nameOfPath } from './fold';
import { NoteLines } from './note-lines';
import type { NoteSource } from './note-source';
import { PlaceFinder } from './places';
import { isUnfilled } from './plain-text';
import { dayComplaint, type DayFormat, type DayReading, readDay } from './read-day';
import type { ReadRules } from './read-rules';
import { type FoundSteps, readSteps } from './read-steps';
import { readTexts } from './read-value';
import { say } from '../i18n/words';

/** How a fact is known: stated by a property, a tag, a list of attendees or a line of the grammar; else by a rule, from a sentence. */
export interface HowKnown {
  readonly how: 'stated' | 'rule';
  /** The sentence that a rule found it in, as it reads; null where a rule needs none. */
  readonly sentence: string | null;
}

export const stated: HowKnown = { how: 'stated', sentence: null };

/** Told of each fact as it is read: its name, its value in words, its line from 1, and how it is known (stated, if nothing is said). */
export type Trace = (fact: string, value: string, line: number | null, known?: HowKnown) => void;

/** One note while it is being read: what all its readers share. */
export class NoteReading {
  readonly title: string;
  readonly lines: NoteLines;
  readonly places: PlaceFinder;
  /** What stands below lines of introductions. */
  readonly steps: FoundSteps;
  readonly fields: Fields;
  readonly formats: readonly DayFormat[];
  readonly problems: Problem[] = [];

  constructor(
    readonly source: NoteSource,
    readonly rules: ReadRules,
    readonly trace: Trace,
    readonly kind: Classification,
  ) {
    this.title = nameOfPath(source.path);
    this.lines = new NoteLines(source);
    this.steps = readSteps(source, this.lines, rules.vocabulary);
    this.places = new PlaceFinder(source, this.lines, this.steps.lines);
    this.fields = frontMatterFields(source, this.lines);
    this.formats = dayFormats(rules);
    if (this.kind.person || this.kind.meeting) addInlineFields(this.fields, this.lines, this.places);
  }

  complain(line: number | null, what: string, remedy: string): void {
    this.problems.push({ path: this.source.path, line, what, remedy });
  }

  /** The first of the fields that is filled in. */
  filled(fields: readonly Field[]): Field | null {
    return fields.find(({ value }) => readTexts(value).some((text) => !isUnfilled(text))) ?? null;
  }

  /** The first day told by the fields; one that cannot be read is told as a problem and the next is tried. */
  dayOf(fact: string, fields: readonly Field[]): { readonly day: number; readonly line: number | null } | null {
    for (const { key, value, line } of fields) {
      const reading = readDay(value, this.formats);
      if (reading.kind === 'day') {
        this.trace(fact, isoOf(reading.day), line);
        return { day: reading.day, line };
      }
      this.complainOfDay(key, reading, line);
    }
    return null;
  }

  complainOfDay(key: string, reading: DayReading, line: number | null): void {
    const complaint = dayComplaint(reading);
    if (complaint) this.complain(line, say.notes.propertyComplaint({ key, what: complaint.what }), complaint.remedy);
  }
}
