import { expect, it } from 'vitest';
import { CueIndex } from '../../src/suggestions/cue-index';

const patterns = [
  { name: 'thanks', cues: [['thank', 'thanks']] },
  { name: 'any', cues: [] },
  { name: 'introduced to', cues: [['to'], ['introduced', 'connected']] },
  { name: 'introduced', cues: [['introduced', 'connected']] },
];
const found = (sentence: string): [string, number][] =>
  new CueIndex(patterns).with(sentence.split(' ')).map(({ pattern, last }) => [pattern.name, last]);

it('patterns are found by a word of each of their lists, in their order', () => {
  expect(found('she connected us to them')).toEqual([
    ['any', 5],
    ['introduced to', 1],
    ['introduced', 1],
  ]);
  expect(found('to them').map(([name]) => name)).toEqual(['any']);
});

it('a pattern can begin no later than the last word of its lists', () => {
  expect(found('thanks and thanks again')).toEqual([
    ['thanks', 2],
    ['any', 4],
  ]);
});
