import { Notice } from 'obsidian';
import type { NoteWriter, Written } from './note-writer';

/** Milliseconds: time to read what was refused and why, or to think better of what was done. */
const longNotice = 10_000;

/** Says what was done, with a way back, or why nothing was. */
export function tellChange(writer: NoteWriter, done: string, written: Written): void {
  if ('refusal' in written) {
    const { what, remedy } = written.refusal;
    new Notice(`${what} ${remedy}`, longNotice);
    return;
  }
  if (written.before === written.after) {
    new Notice('That is written there already.');
    return;
  }
  const words = createFragment((el) => {
    el.appendText(`${done} `);
    const undo = el.createEl('button', { text: 'Undo', cls: 'reference-desk-undo', attr: { type: 'button' } });
    undo.addEventListener('click', () => {
      void writer.change(written.file, written.undo).then((undone) => tellUndone(done, undone));
    });
  });
  new Notice(words, longNotice);
}

function tellUndone(done: string, undone: Written): void {
  const words = 'refusal' in undone ? `${undone.refusal.what} ${undone.refusal.remedy}` : `Taken back: ${done}`;
  new Notice(words, 'refusal' in undone ? longNotice : undefined);
}
