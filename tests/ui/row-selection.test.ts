import { beforeEach, describe, expect, it } from 'vitest';
import { RowSelection } from '../../src/ui/row-selection';

const listed = ['a', 'b', 'c', 'd', 'e'];
let changes = 0;
let selection: RowSelection;

beforeEach(() => {
  changes = 0;
  selection = new RowSelection(() => (changes += 1));
});

const selected = (): string => listed.filter((key) => selection.has(key)).join('');

describe('several rows', () => {
  it('are selected one by one, and taken out again', () => {
    selection.toggle('b');
    selection.toggle('d');
    expect(selected()).toBe('bd');
    selection.toggle('b');
    expect([selected(), selection.size, changes]).toEqual(['d', 1, 3]);
  });

  it('are selected as a stretch that grows, shrinks and turns around where it began', () => {
    selection.extend(listed, 'c', 'd');
    selection.extend(listed, 'd', 'e');
    expect(selected()).toBe('cde');
    selection.extend(listed, 'e', 'd');
    selection.extend(listed, 'd', 'c');
    expect(selected()).toBe('c');
    selection.extend(listed, 'c', 'b');
    expect(selected()).toBe('bc');
  });

  it('keep what was selected before a new stretch', () => {
    selection.extend(listed, 'a', 'b');
    selection.extend(listed, 'd', 'e');
    selection.extend(listed, 'e', 'd');
    expect(selected()).toBe('abd');
  });

  it('go on from the row last selected with a click', () => {
    selection.extendTo(listed, 'd');
    expect(selected()).toBe('d');
    selection.extendTo(listed, 'b');
    expect(selected()).toBe('bcd');
  });

  it('are forgotten when they are listed no longer, and a stretch does not begin at them', () => {
    selection.extend(listed, 'a', 'c');
    selection.keep(['b', 'd', 'e']);
    expect(selected()).toBe('b');
    selection.extendTo(['b', 'd', 'e'], 'e');
    expect(selected()).toBe('be');
  });

  it('can be selected all and none', () => {
    selection.selectAll(listed);
    expect(selected()).toBe('abcde');
    selection.clear();
    expect(selection.size).toBe(0);
  });
});
