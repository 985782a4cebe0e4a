import { lazily } from '../model/lazily';

const segmenter = lazily(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/** The sentences of a text in the order written, by the rules of Unicode, without the blanks around them. */
export function segmentSentences(text: string): readonly string[] {
  return [...segmenter().segment(text)].flatMap(({ segment }) => segment.trim() || []);
}
