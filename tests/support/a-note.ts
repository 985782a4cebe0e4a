import moment from 'moment';
import { isoOf } from '../../src/model/day';
import type { NoteSource } from '../../src/notes/note-source';
import type { ReadRules } from '../../src/notes/read-rules';
import { extendVocabulary } from '../../src/notes/vocabulary';
import { dailyNameReader } from '../../src/vault/daily-name';
import { noteSourceFrom } from '../../src/vault/note-source';
import { scanNote } from '../host/data/scan/scan-note';
import { parseYaml } from '../host/data/yaml';

/** As Obsidian's own `moment` reads the names of daily notes. */
export const readDailyName = dailyNameReader(moment);

const { vocabulary } = extendVocabulary([]);

/** Rules as they are before anybody has changed a setting, with Obsidian's own daily notes. */
export function rulesOf(changes: Partial<ReadRules> = {}): ReadRules {
  return {
    vocabulary,
    peopleFolders: [],
    meetingFolders: [],
    excludedFolders: [],
    dailyNotes: [{ folder: '', format: 'YYYY-MM-DD' }],
    weeklyNotes: [],
    readDailyName,
    everyMentionCounts: false,
    tiers: new Map(),
    me: null,
    ...changes,
  };
}

/** A note of Markdown text, with its text already read. */
export function aNote(text: string, path = 'Note.md'): NoteSource {
  const size = new TextEncoder().encode(text).length;
  return noteSourceFrom({ path, stat: { mtime: 0, size } }, scanNote(text), text, parseYaml);
}

/** The same note while only the metadata cache has been asked. */
export function unread(source: NoteSource): NoteSource {
  return { ...source, text: null, malformed: null };
}

export type PropertyValue = string | number | boolean | null | readonly string[];

/** Markdown of a note with properties: texts are quoted, lists written one a line. */
export function markdownOf(properties: Readonly<Record<string, PropertyValue>>, body = ''): string {
  const lines = Object.entries(properties).flatMap(([key, value]) =>
    Array.isArray(value)
      ? [`${key}:`, ...value.map((item: string) => `  - ${JSON.stringify(item)}`)]
      : [`${key}: ${value === null ? '' : JSON.stringify(value)}`],
  );
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** A person's note: `aPerson('Grace Hopper', { 'introduced by': '[[Ada Lovelace]]' })`. */
export function aPerson(name: string, properties: Readonly<Record<string, PropertyValue>> = {}, body = ''): NoteSource {
  return aNote(markdownOf({ tags: ['person'], ...properties }, body), `People/${name}.md`);
}

/** A meeting's note: `aMeeting('2026-10-02', ['Grace Hopper'])`; attendees are linked. A day may be a number of days, too. */
export function aMeeting(
  day: string | number,
  attendees: readonly string[],
  properties: Readonly<Record<string, PropertyValue>> = {},
  body = '',
): NoteSource {
  const date = typeof day === 'number' ? isoOf(day) : day;
  const links = attendees.map((name) => `[[${name}]]`);
  const title = `${date} ${attendees.length > 0 ? attendees.join(', ') : 'Meeting'}`;
  return aNote(markdownOf({ tags: ['meeting'], date, attendees: links, ...properties }, body), `Meetings/${title}.md`);
}
