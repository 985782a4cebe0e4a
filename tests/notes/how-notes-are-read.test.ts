import { expect, it } from 'vitest';
import { howNotesAreRead } from '../support/how-notes-are-read';

it('the page “How notes are read” says what the tables say', async () => {
  await expect(howNotesAreRead()).toMatchFileSnapshot('../../docs/how-notes-are-read.md');
});
