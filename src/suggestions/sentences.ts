import { lazily } from '../model/lazily';
import type { NoteLines } from '../notes/note-lines';
import type { NoteListItem, NoteSource } from '../notes/note-source';
import { type PlaceFinder } from '../notes/places';
import { isSalutation, spokenText } from '../notes/plain-text';
import { smallThingsAStep, type Steps } from '../model/steps';

/** A line in which something may be said: a list item or a line of prose, without its bullet and box. */
export interface SaidLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** The mark in its box; null for a plain item and for prose. */
  readonly task: string | null;
  /** The heading above it, as written; empty at the top of a note. */
  readonly heading: string;
  /** The short items that it stands below and its heading, the nearest first: in minutes they may name whose part it is. */
  readonly under: readonly string[];
}

/** Longer lines are pasted text. */
const letter = lazily(() => /\p{L}/u);
const longestLine = 1_500;
/** The line of a letter that says what it is about. */
const subject = /^\s*\**(?:Subject|Betreff|Re|Objet|Asunto)\**:/i;
const opening = /^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?)?/u;

/** `B: …`, `**Interviewerin:** …`: who speaks in the transcript of an interview. */
const voice = lazily(
  () =>
    /^\s*(?:\*\*|__)?(I|Int|IP|Q|A|[BP]\d{0,2}|Interviewer(?:in)?|Interviewee|Respondent|Befragte[rn]?|Interviewte[rn]?|Frage|Antwort)(?:\*\*|__)?\s?:/u,
);
/** `[02.11.26, 18:03:11] Jana: …`, `11/2/26, 6:03 PM - Jana: …`: a chat that was pasted in. */
const chat = lazily(
  () =>
    /^\s*\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\]?\s*(?:[-–]\s*)?[\p{Lu}~+][^:]{0,40}:\s/u,
);
/** At least so many lines of two voices are a transcript, where “I” may be somebody else. */
const leastVoices = 3;

function isTranscript(lines: readonly string[]): boolean {
  const voices = lines.flatMap((line) => voice().exec(line)?.[1] ?? []);
  return voices.length >= leastVoices && new Set(voices).size > 1;
}

/** The words of the items above an item, where they are no longer than a name. */
function parentsOf(
  item: NoteListItem | undefined,
  items: ReadonlyMap<number, NoteListItem>,
  lines: NoteLines,
): readonly string[] {
  const parents: string[] = [];
  for (let at = item; at && at.parent >= 0 && parents.length < mostParents; at = items.get(at.parent)) {
    const raw = lines.all[at.parent] ?? '';
    if (raw.trim().length <= longestParent) parents.push(spokenText(raw.slice(opening.exec(raw)?.[0].length ?? 0)));
  }
  return parents;
}

const mostParents = 3;
const longestParent = 60;

/** The lines of a note in which its owner says something: no headings, quotations, code, comments, tables and properties. */
export function* saidLines(source: NoteSource, lines: NoteLines, places: PlaceFinder): Steps<readonly SaidLine[]> {
  const said: SaidLine[] = [];
  if (!lines.known) return said;
  const items = new Map<number, NoteListItem>(source.listItems.map((item) => [item.line, item]));
  const headings = new Map(source.headings.map(({ line, text }) => [line, text]));
  const isOfVoices = isTranscript(lines.all);
  let heading = '';
  let inLetter = false;
  for (const [index, raw] of lines.all.entries()) {
    if (index % smallThingsAStep === 0) yield;
    const title = headings.get(index);
    if (title !== undefined) {
      heading = title;
      inLetter = false;
      continue;
    }
    // What a letter says stands there to be sent, or was written by somebody else.
    if (!items.has(index)) inLetter = (inLetter && !/^\s*(?:---+|\*\*\*+|___+)\s*$/.test(raw)) || isSalutation(raw);
    if (inLetter || subject.test(raw) || chat().test(raw) || (isOfVoices && voice().test(raw))) continue;
    if (places.isInert(index) || places.isQuoted(index) || /^\s*\|/.test(raw) || raw.length > longestLine) continue;
    const text = spokenText(raw.slice(opening.exec(raw)?.[0].length ?? 0).replace(/~~[^~]+~~/g, ''));
    if (!letter().test(text) || text.includes('::')) continue;
    const item = items.get(index);
    const under = [...parentsOf(item, items, lines), ...(heading === '' ? [] : [heading])];
    said.push({ line: index + 1, text, task: item?.task ?? null, heading, under });
  }
  return said;
}
