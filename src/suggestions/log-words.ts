import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { readTypedDay } from '../editing/typed-day';
import type { Day } from '../model/day';

const daysOfWeek = 7;
/** A day at the start of a sentence: in numbers, with its month in words, or by how long ago it was. */
const dayAtStart = lazily(() =>
  unicodePattern(
    String.raw`^(?:[\s([*_]|(?:on|am)\s)*(?:\p{L}{2,10}\.?,?\s(?=\d))?((?:${[
      String.raw`\d{4}([-/.])\d{1,2}\2\d{1,2}|\d{8}`,
      String.raw`\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)?|\d{1,2}[./]\d{1,2}`,
      String.raw`\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s)?\p{L}{3,9}\.?(?:,?\s\d{4})?`,
      String.raw`\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?`,
      String.raw`yesterday|today|gestern|heute|vorgestern|(?:last|letzten)\s\p{L}{6,10}`,
    ].join('|')}))(?![\p{L}\p{N}])[\s.,:;)\]*_–—-]*`,
    'iu',
  ),
);

/** What a line of the log says besides its day: the sentence without the day that it begins with, in any spelling that is read as this day. */
export function withoutItsDay(sentence: string, day: Day): string {
  const [start = '', written = ''] = dayAtStart().exec(sentence) ?? [];
  const rest = sentence.slice(start.length);
  return rest === '' || written === '' || !isDay(written, day) ? sentence : rest;
}

function isDay(words: string, day: Day): boolean {
  // Whoever writes `yesterday` or `last Monday` does so some days later.
  for (let later = 0; later <= daysOfWeek; later++)
    for (const language of ['en', 'de'] as const) {
      const read = readTypedDay(words, day + later, 'past', language);
      if (read?.kind === 'day' && read.day === day) return true;
      if (read?.kind === 'ambiguous' && (read.either === day || read.or === day)) return true;
    }
  return false;
}
