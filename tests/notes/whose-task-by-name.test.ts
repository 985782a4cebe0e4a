/** Tasks of somebody else that only the place of their name tells: promised by them, or a name and what is to be done. */
import { describe, expect, test } from 'vitest';
import { nameOfMention } from '../../src/notes/mention';
import { readNote } from '../../src/notes/read-note';
import { aNote, rulesOf } from '../support/a-note';

function taskOf(line: string, path = 'Projects/Fair.md'): string {
  const [promise] = readNote(aNote(`- [ ] ${line}\n`, path), rulesOf()).promises;
  if (!promise) return 'none';
  const { owner } = promise;
  if (owner === null) return 'mine';
  return `${owner.forMe ? 'awaited' : 'theirs'}: ${owner.by ? nameOfMention(owner.by) : '?'}`;
}

describe('promised by somebody', () => {
  test.each([
    'Promised by [[Ann Bee]]: tickets',
    'tickets promised by [[Ann Bee]]',
    'Tickets (promised me by [[Ann Bee]])',
    'Offered by [[Ann Bee]]: a desk',
    'Versprochen von [[Ann Bee]]: Karten',
    'Karten von [[Ann Bee]] versprochen',
    'Zugesagt von [[Ann Bee]]: Karten',
  ])('%s', (line) => {
    for (const path of ['Projects/Fair.md', '2026-11-02.md']) expect(taskOf(line, path)).toBe('awaited: Ann Bee');
  });

  test.each([
    'Promised [[Ann Bee]]: tickets',
    'promised to [[Ann Bee]] by Friday: tickets',
    'tickets promised by Monday to [[Ann Bee]]',
    '[[Ann Bee]] die Karten versprochen',
    'reply to the offer by [[Ann Bee]]',
    'read the book by [[Ann Bee]]',
  ])('but mine: %s', (line) => {
    expect(taskOf(line)).toBe('mine');
  });
});

describe('a name and what is to be done, in a project', () => {
  test.each([
    '[[Wendy Park]] fill in form B',
    '[[Wendy Park]] sign the lease',
    '[[Wendy Park]] review the draft',
    '[[Wendy Park]] Formular B ausfüllen',
    '[[Wendy Park]] den Vertrag unterschreiben',
  ])('theirs: %s', (line) => {
    expect(taskOf(line)).toBe('theirs: Wendy Park');
  });

  test.each([
    '[[Wendy Park]] call back',
    '[[Wendy Park]] send the slides',
    '[[Wendy Park]] review notes',
    '[[Wendy Park]] Formular B schicken',
    '[[Wendy Park]] anrufen',
    '[[Wendy Park]] fill in form B with her',
    'fill in form B for [[Wendy Park]]',
  ])('mine: %s', (line) => {
    expect(taskOf(line)).toBe('mine');
  });

  test('in a diary it is mine', () => {
    expect(taskOf('[[Wendy Park]] fill in form B', '2026-11-02.md')).toBe('mine');
  });
});
