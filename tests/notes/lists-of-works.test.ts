/** A box in a list of books, films or music is something to read, see or hear, and no promise to whoever made it. */
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/notes/read-note';
import { aNote, rulesOf } from '../support/a-note';

const promisesIn = (path: string, body: string): number =>
  readNote(aNote(`${body}\n`, path), rulesOf()).promises.filter(({ state, owner }) => state === 'open' && !owner?.forMe)
    .length;

const work = '- [ ] Good Omens, [[Terry Pratchett]] & [[Neil Gaiman]]. Priya lent me this one.';

describe('no promise', () => {
  test.each([
    ['Lists/Books 2025.md', work],
    ['Lists/To read.md', work],
    ['Reading list.md', work],
    ['Leseliste.md', '- [ ] Momo, [[Michael Ende]]'],
    ['Listen/Bücher 2026.md', '- [ ] Momo von [[Michael Ende]] lesen'],
    ['Films.md', '- [ ] watch Stalker by [[Andrei Tarkovsky]]'],
    ['Books/Wishes.md', work],
    ['Filme/Nächste.md', '- [ ] Stalker ([[Andrei Tarkovsky]])'],
    ['Home life.md', `## Books\n${work}`],
    ['2026-11-01.md', `## Reading\n### Fiction\n${work}`],
    ['Wohnung.md', '## Musik\n- [ ] [[Nils Frahm]], All Melody'],
    ['Books 2025.md', '- [ ] Dune (recommended by [[Ben Ade]])'],
  ])('%s: %s', (path, body) => {
    expect(promisesIn(path, body)).toBe(0);
  });
});

describe('a promise', () => {
  test.each([
    ['Lists/Books 2025.md', '- [ ] return Dune to [[Ben Ade]]'],
    ['Lists/Books 2025.md', '- [ ] lend [[Ben Ade]] Dune'],
    ['Lists/Books 2025.md', '- [ ] ask [[Ben Ade]] for the second part'],
    ['Lists/Books 2025.md', '- [ ] Dune back to [[Ben Ade]]'],
    ['Leseliste.md', '- [ ] [[Ben Ade]] Momo zurückgeben'],
    ['Leseliste.md', '- [ ] Momo an [[Ben Ade]]'],
    ['Home life.md', `## Books\n- [x] Dune\n## Errands\n- [ ] Good news, [[Ben Ade]]`],
    ['Bookings.md', '- [ ] Room 3, [[Ben Ade]]'],
    ['Book club.md', '- [ ] Agenda, [[Ben Ade]]'],
    ['Shows at work.md', '- [ ] Slides, [[Ben Ade]]'],
    ['Music lessons.md', '- [ ] Room, [[Ben Ade]]'],
    ['Projects/Shelf.md', work],
  ])('%s: %s', (path, body) => {
    expect(promisesIn(path, body)).toBe(1);
  });
});
