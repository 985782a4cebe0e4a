import { lazily } from '../model/lazily';
import { type LineWords, readLineWords } from '../notes/line-words';
import { Recall } from './recall';
import type { RuleLanguage } from './rules';
import { german } from './rules-de';
import { english } from './rules-en';
import { LineMemory } from './suggest';

export const languages = lazily((): readonly RuleLanguage[] => [english(), german()]);

/** What is found out of the text of a line, whatever stands around it. */
export interface SaidWords extends LineWords {
  /** How many of the common words of each language it has. */
  readonly common: readonly number[];
}

export function saidWords(text: string): SaidWords {
  const common = languages().map(({ commonWords }) => text.match(commonWords)?.length ?? 0);
  return { ...readLineWords(text), common };
}

/** What was found out when a note was last read, so that only what has changed is read anew. */
export class NoteMemory {
  private words = new Recall<SaidWords>();
  private lines = new LineMemory();

  /** So many lines are known. */
  get size(): number {
    return this.words.size;
  }

  /** For one reading; `keep` at its end is what the next one begins with. Readings may overlap. */
  begin(): { readonly words: Recall<SaidWords>; readonly lines: LineMemory; readonly keep: () => void } {
    const [words, lines] = [new Recall(this.words), this.lines.again()];
    const keep = (): void => {
      words.rest();
      lines.rest();
      [this.words, this.lines] = [words, lines];
    };
    return { words, lines, keep };
  }
}

/** Whoever writes goes to and fro between a few notes. */
const mostNotes = 32;
const mostLines = 3_000;

/** The memories of the notes that were read last. */
export class NoteMemories {
  private readonly notes = new Map<string, NoteMemory>();

  /** For reading a note now. */
  of(path: string): NoteMemory {
    const memory = this.notes.get(path) ?? new NoteMemory();
    this.notes.delete(path);
    let lines = [...this.notes.values()].reduce((sum, { size }) => sum + size, memory.size);
    for (const [oldest, { size }] of this.notes) {
      if (this.notes.size < mostNotes && lines <= mostLines) break;
      this.notes.delete(oldest);
      lines -= size;
    }
    this.notes.set(path, memory);
    return memory;
  }
}
