/** A line of the log has its day already. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/model/day';
import { withoutItsDay } from '../../src/suggestions/log-words';
import { commandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const day = dayFromIso('2026-10-02') ?? 0;

describe('the words of a contact', () => {
  it.each([
    ['2026-10-02 rang about the post', 'rang about the post'],
    ['2026-10-02: called', 'called'],
    ['**2026-10-02** – called', 'called'],
    ['(2026-10-02) called', 'called'],
    ['2 Oct: called', 'called'],
    ['2nd October 2026, called', 'called'],
    ['Oct 2, called', 'called'],
    ['On 2 Oct she rang.', 'she rang.'],
    ['On Friday, 2 October 2026 she rang.', 'she rang.'],
    ['2.10. angerufen', 'angerufen'],
    ['2.10.2026: angerufen', 'angerufen'],
    ['Am 2. Oktober hat sie angerufen.', 'hat sie angerufen.'],
    ['2/10 rang her', 'rang her'],
    ['Yesterday she rang.', 'she rang.'],
    ['Last Friday she rang.', 'she rang.'],
    ['Gestern angerufen', 'angerufen'],
    // Another day, and what is none.
    ['2026-10-03 rang about the post', '2026-10-03 rang about the post'],
    ['2 people came with her', '2 people came with her'],
    ['Fri-yay drinks with her', 'Fri-yay drinks with her'],
    ['She rang on 2 Oct.', 'She rang on 2 Oct.'],
    ['2026-10-02', '2026-10-02'],
  ])('%s', (sentence, words) => {
    expect(withoutItsDay(sentence, day)).toBe(words);
  });

  it('are written once with their day', async () => {
    const desk = await commandLine({
      'Dana Whitlock.md': '---\ntags: [person]\n---\nRadiographer.\n',
      'Notes.md': '2026-10-02 rang [[Dana Whitlock]] about the post\n',
    });
    const [row] = JSON.parse(await desk.run('suggestions', { path: 'Notes.md' })) as { writes: string; kind: string }[];
    expect(row?.kind).toBe('contact');
    expect(row?.writes).toBe('- 2026-10-02 rang [[Dana Whitlock]] about the post');
  });
});
