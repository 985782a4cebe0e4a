import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { beginsAfterDate, dottedDate } from './dotted-dates';
import { monthOf } from './read-day';

const segmenter = lazily(() => new Intl.Segmenter('en', { granularity: 'sentence' }));
const dayAtEnd = lazily(() => unicodePattern(String.raw`(?:^|[^\p{L}\p{N}.])(${dottedDate}|\d{1,2}\.)\s*$`, 'u'));
const firstWord = lazily(() => /^\p{L}+/u);

/** The sentences of a text in the order written, by the rules of Unicode, without the blanks around them. A day such as `3. Dezember` or `1.12.` ends none. */
export function segmentSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter().segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && goesOnAfterDay(last, segment)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences.flatMap((sentence) => sentence.trim() || []);
}

function goesOnAfterDay(before: string, after: string): boolean {
  const [, day] = dayAtEnd().exec(before) ?? [];
  const [word] = firstWord().exec(after) ?? [];
  if (day === undefined || word === undefined) return false;
  return /\.\d/.test(day) ? !beginsAfterDate(word) : monthOf(word) !== null;
}
