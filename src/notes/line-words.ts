import { dayFromIso, type Day } from '../model/day';
import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { nameOfPath } from './fold';
import { type DateKind, dateKindOf, hideLinks, inlineFieldsIn } from './fields';
import type { Mention } from './mention';
import { type DayReading, leadingDay, readDayText } from './read-day';
import { splitLinks } from './read-value';

/** A line taken apart: its words with links as mentions, its tags and its dates. */
export interface LineWords {
  readonly words: readonly (string | Mention)[];
  /** Without `#`, in the order written. */
  readonly tags: readonly string[];
  readonly dates: LineDates;
  /** Dates that may be one day or another. */
  readonly doubts: readonly DayReading[];
}

export type LineDates = Readonly<Record<DateKind, Day | null>>;

const dateSigns: Readonly<Record<string, DateKind>> = {
  ...{ '➕': 'day', '📅': 'due', '📆': 'due', '🗓': 'due', '⏳': 'scheduled', '⌛': 'scheduled', '🛫': 'scheduled' },
  ...{ '✅': 'done', '❌': 'done' },
};
const signed = /(➕|📅|📆|🗓|⏳|⌛|🛫|✅|❌)\uFE0F? ?(\d{4}-\d{2}-\d{2})/gu;
/** Priority, recurrence, identity and what else the Tasks plugin writes. */
const otherSigns = /[🔺⏫🔼🔽⏬]\uFE0F?|🔁[^#📅⏳✅➕]{0,60}|(?:🆔|⛔|🏁)\uFE0F? ?[\w,-]{0,60}| \^[\w-]{1,60}\s*$/gu;
const tagWords = /(^|[\s(])#([\p{L}\p{N}_/\-\p{Emoji_Presentation}]{1,200})/gu;

/** `![[map.png|300]]` is shown 300 wide. */
const imageSize = /^\d+(?:x\d+)?$/;

/** Takes the text of a list item or paragraph apart; without its bullet and checkbox. */
export function readLineWords(text: string): LineWords {
  const dates: Record<DateKind, Day | null> = { day: null, due: null, scheduled: null, done: null };
  const tags: string[] = [];
  const words: (string | Mention)[] = [];
  const doubts: DayReading[] = [];
  const bare = withoutFields(withoutKanbanDay(text, dates), dates, doubts);
  const head = /^\s*(?:#[^\s#]+\s+)*/.exec(bare)?.[0] ?? '';
  const opening = leadingDay(bare.slice(head.length));
  if (opening) dates.day ??= opening.day;
  const said = opening ? head + bare.slice(head.length + opening.length).replace(/^[\s:,–—-]+/, '') : bare;
  for (const [index, part] of splitLinks(said).entries()) {
    const before = words.at(-1);
    const embedded = typeof before === 'string' && before.endsWith('!') && part.target !== null;
    if (embedded) words[words.length - 1] = before.slice(0, -1);
    if (part.target === null) {
      const spoken = withoutTags(withoutSigns(part.text, dates), tags);
      if (spoken !== '') words.push(spoken);
    } else if (part.target !== '' && !embedded) {
      const name = nameOfPath(part.target);
      const dated = /\d/.test(name) ? readDayText(name) : null;
      if (dated?.kind !== 'day') {
        const shown = withoutMeaning(part.text);
        words.push({ kind: 'link', target: part.target, display: shown === name || shown === '' ? null : shown });
      } else if (index === 0) dates.day ??= dated.day;
      else words.push(part.text);
    } else words.push(embedded && imageSize.test(part.text) ? nameOfPath(part.target) : part.text);
  }
  return { words, tags, dates, doubts };
}

/** The Kanban plugin writes when a card is due as `@{2026-12-01}` or `@[[2026-12-01]]`. */
function withoutKanbanDay(text: string, dates: Record<DateKind, Day | null>): string {
  if (!text.includes('@')) return text;
  const plain = hideLinks(text);
  return text.replace(
    /(^|\s)@(?:\{(\d{4}-\d{2}-\d{2})\}|\[\[(\d{4}-\d{2}-\d{2})\]\])/g,
    (whole, before: string, a, b, at: number) => {
      const day = dayFromIso(String(a ?? b));
      if (day === null || plain[at + before.length] !== '@') return whole;
      dates.due ??= day;
      return before;
    },
  );
}

/** Cuts out fields in brackets, keeping their dates. */
function withoutFields(text: string, dates: Record<DateKind, Day | null>, doubts: DayReading[]): string {
  if (!text.includes('::')) return text;
  let rest = '';
  let from = 0;
  for (const { key, value, start, end, bracketed } of inlineFieldsIn(text)) {
    if (!bracketed) continue;
    const kind = dateKindOf(key);
    const reading = readDayText(splitLinks(value)[0]?.target ?? value);
    if (kind && reading.kind === 'day') dates[kind] ??= reading.day;
    else if (kind && reading.kind === 'ambiguous') doubts.push(reading);
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
}

function withoutSigns(text: string, dates: Record<DateKind, Day | null>): string {
  if (!/[^\x20-\x7e]|\^/.test(text)) return text;
  const undated = text.replace(signed, (_, sign: string, iso: string) => {
    const kind = dateSigns[sign];
    const day = dayFromIso(iso);
    if (kind && day !== null) dates[kind] ??= day;
    return '';
  });
  return undated.replace(otherSigns, '');
}

/** The text of a link as it is spoken: what reads there like a day, a field or a tag of the line is none, and is no part of its name. */
function withoutMeaning(text: string): string {
  if (!/[^\x20-\x7e]|::|[#^@]/.test(text)) return text;
  const none: Record<DateKind, Day | null> = { day: null, due: null, scheduled: null, done: null };
  const bare = withoutSigns(withoutFields(withoutKanbanDay(text, none), none, []), none);
  const said = withoutTags(bare, []);
  return said === text ? text : said.replace(/\s+/g, ' ').trim();
}

function withoutTags(text: string, tags: string[]): string {
  if (!text.includes('#')) return text;
  return text.replace(tagWords, (whole, before: string, tag: string) => {
    if (/^\d+$/.test(tag)) return whole;
    tags.push(tag);
    return before;
  });
}

const preposition = /(?:^|\s)(?:to|for|with|from|at|on|about|für|mit|an|bei|von|pour|avec|para|con)\s*$/i;
const clauseEnd = /^\s*(?:[,.;:!?)]|$)/;
const determiner = /^\s+(?:the|a|an|my|our|your|his|her|their|its|some|this|that|these|those|two|three|\d+)\b/i;

/**
 * The words as one sentence, links as they are shown. `about` is whom the line is about, who is named beside it wherever it is shown:
 * the name is left out where the sentence reads well without (`send [[Grace]] the list`, `write to [[Grace]]`).
 */
export function sentenceOf(words: readonly (string | Mention)[], about?: Mention): string {
  let sentence = '';
  words.forEach((word, index) => {
    if (typeof word === 'string') sentence += word;
    else if (word.kind === 'link') {
      const next = words[index + 1] ?? '';
      const after = typeof next === 'string' ? next : next.kind;
      if (word === about && preposition.test(sentence.slice(-20)) && clauseEnd.test(after)) {
        sentence = sentence.replace(preposition, '');
      } else if (word !== about || (sentence.trim() !== '' && !determiner.test(after))) {
        sentence += word.display ?? nameOfPath(word.target);
      }
    }
  });
  return withoutMarks(sentence)
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,;–—-]+/, '')
    .replace(/ ([,.;:!?])/g, '$1')
    .replace(/[\s,;:–—-]+$/, '');
}

/** Without the marks of Markdown and HTML, which a sentence does not speak. */
function withoutMarks(text: string): string {
  let plain = text.replace(/\*\*|__/g, '');
  if (/[`=~*<[]/.test(plain)) {
    plain = plain
      .replace(/`+([^`]*)`+/g, '$1')
      .replace(/==([^=]*)==|~~([^~]*)~~/g, '$1$2')
      .replace(/(^|[\s(])\*([^\s*][^*]*)\*(?=[\s,.;:!?)]|$)/g, '$1$2')
      .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|\[\^[^\]\s]*\]/gi, ' ');
  }
  return plain;
}

/** Everybody linked in the line. */
export function mentionsOf(words: readonly (string | Mention)[]): readonly Mention[] {
  return words.filter((word) => typeof word !== 'string');
}

const dayAtEnd = lazily(() => {
  const month =
    '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|févr|avr|juin|juil|août|ene|abr|ago|dic)\\p{L}{0,7}\\.?';
  const whole = `\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|${month})\\s?\\d{4}|\\d{1,2}\\s${month}\\s\\d{4}|${month}\\s\\d{1,2},?\\s\\d{4}`;
  const yearless = `\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|${month})|\\d{1,2}(?:st|nd|rd|th)?\\s${month}|${month}\\s\\d{1,2}(?:st|nd|rd|th)?`;
  return unicodePattern(
    `(?:^|[\\s,;:(–—-]+)(?:(?:on|am|vom|as of|promised|versprochen|zugesagt|asked|gefragt)\\s+)*(?:(${whole})|${yearless})[\\s).]*$`,
    'iu',
  );
});
/** What opens a period, or says what a day is for, keeps it: `between May and 10 November`, `a ticket for 20 Nov 2026`. */
const keepsDay =
  /(?:^|\s)(?:and|to|for|of|für|until|till|from|since|before|after|by|und|bis|seit|ab|von|vor|nach|zum|[–—-])$/iu;

/** A text without the day with which it ends, and that day, null where it has no year; null where it ends otherwise. */
export function splitEndDay(text: string): { readonly text: string; readonly day: Day | null } | null {
  const found = /\d/.test(text) ? dayAtEnd().exec(text) : null;
  const before = text.slice(0, found?.index).trimEnd();
  if (!found || keepsDay.test(before)) return null;
  const read = readDayText(found[1] ?? '');
  return { text: before, day: read.kind === 'day' ? read.day : null };
}

/** The words of a favour without the day with which they end: `a lift to Leeds 2026-11-20`. */
export function withoutEndDay(words: LineWords['words']): {
  readonly words: LineWords['words'];
  readonly day: Day | null;
} {
  const last = words[words.length - 1];
  const split = typeof last === 'string' ? splitEndDay(last) : null;
  // `[[Ann]] 2026-11-20` says nothing else.
  if (split?.day == null || !/\p{L}/u.test(split.text)) return { words, day: null };
  return { words: [...words.slice(0, -1), split.text], day: split.day };
}
