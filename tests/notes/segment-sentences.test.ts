import { expect, it } from 'vitest';
import { segmentSentences } from '../../src/notes/segment-sentences';

it.each([
  ['Sie bringt es am 3. Dezember. Ich hole es ab.', ['Sie bringt es am 3. Dezember.', 'Ich hole es ab.']],
  ['Sie braucht bis 1.12. Muster. Ich helfe.', ['Sie braucht bis 1.12. Muster.', 'Ich helfe.']],
  ['Wir treffen uns am 1.12. Sie bringt es mit.', ['Wir treffen uns am 1.12.', 'Sie bringt es mit.']],
  ['She rang on Dec 1. Marcus was out.', ['She rang on Dec 1.', 'Marcus was out.']],
  ['It was room 3. Then we left.', ['It was room 3.', 'Then we left.']],
])('%s', (text, sentences) => {
  expect(segmentSentences(text)).toEqual(sentences);
});
