import { describe, expect, it } from 'vitest';
import { questionsIn } from '../../../src/interviews/build-context';

describe('questions already asked', () => {
  it.each([
    ['- What are you working on?', 'What are you working on?'],
    ['- [x] Who else should I talk to?  ', 'Who else should I talk to?'],
    ['> **How did you get there?**', 'How did you get there?'],
    ['1. Why?\r', 'Why?'],
    ['### What next?', 'What next?'],
  ])('%j asks %j', (line, question) => {
    expect(questionsIn(`before\n${line}\nafter`)).toEqual([question]);
  });

  it.each(['', '?', '- ?', 'A statement.', `${'a'.repeat(400)}?`])('%j asks nothing', (line) => {
    expect(questionsIn(line)).toEqual([]);
  });

  it('is quick with a note of ten megabytes on one line', () => {
    expect(questionsIn('?'.repeat(10_000_000))).toEqual([]);
  });
});
