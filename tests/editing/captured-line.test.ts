/** Lines that commands write, word for word as somebody would write them by hand; and which lines a change has touched. */
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/model/day';
import {
  contactLine,
  favourLine,
  introductionLine,
  promiseLine,
  reminderLine,
  thanksLine,
} from '../../src/editing/captured-line';
import { changedLines } from '../../src/editing/edit';

const day = dayFromIso('2026-11-23') ?? 0;

describe('a line that is captured', () => {
  it.each([
    [favourLine('received', '[[Ada]]', 'tea', day), '- [ ] #favour/received [[Ada]] tea (when:: 2026-11-23)'],
    [favourLine('given', null, ' a  book\n of\tmine ', null), '- [ ] #favour/given a book of mine'],
    [
      introductionLine('received', ['[[Ada]]', '[[Bea]]'], day),
      '- #intro/received [[Ada]] [[Bea]] (when:: 2026-11-23)',
    ],
    [introductionLine('between', ['[[Ada]]', '[[Bea]]'], null), '- #intro/between [[Ada]] [[Bea]]'],
    [introductionLine('given', ['[[Ada]]', '[[Bea]]'], null), '- #intro [[Ada]] [[Bea]]'],
    [introductionLine('promised', ['[[Ada]]', '[[Bea]]'], null), '- [ ] #intro [[Ada]] [[Bea]]'],
    [promiseLine('[[Ada]]', ' the  list ', day), '- [ ] for [[Ada]]: the list 📅 2026-11-23'],
    [promiseLine(null, 'the list', null), '- [ ] the list'],
    [thanksLine('[[Ada]]', null), '- thanked [[Ada]]'],
    [thanksLine('[[Ada]]', day), '- thanked [[Ada]] (when:: 2026-11-23)'],
    [contactLine(day, 'tea\nand  talk'), '- 2026-11-23 tea and talk'],
    [contactLine(day, ' \n'), '- 2026-11-23 In touch'],
    [reminderLine('[[Ada]]', 'no word  since May '), '- [ ] #follow-up [[Ada]] no word since May'],
    [reminderLine('[[Ada]]', ''), '- [ ] #follow-up [[Ada]]'],
  ])('%s', (line, expected) => {
    expect(line).toBe(expected);
  });
});

describe('the lines that a change touched', () => {
  it.each([
    ['a\nb\nc', 'a\nb\nc', '', ''],
    ['a\nb\nc', 'a\nB\nc', 'b', 'B'],
    ['a\nc', 'a\nb\nc', '', 'b'],
    ['a\nb\nc', 'a\nc', 'b', ''],
    ['a\na', 'a\na\na', '', 'a'],
    ['a\na\na', 'a\na', 'a', ''],
    ['a', 'b', 'a', 'b'],
    ['a\nb\nc\nd', 'a\nx\ny\nz\nd', 'b\nc', 'x\ny\nz'],
    ['a\nb', 'a', 'b', ''],
    ['a', 'a\nb', '', 'b'],
    ['a\nb\nc\nd', 'x\nb\nc\nd', 'a', 'x'],
  ])('%j to %j', (before, after, was, is) => {
    expect(changedLines(before, after)).toEqual({ before: was, after: is });
  });
});
