import { lazily } from '../model/lazily';

/** `1.12.`, `03.11.26`, as German writes a day: its full stops end no sentence. */
export const dottedDate = String.raw`(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:\d{4}|\d\d)?`;

const beginners = lazily(
  () =>
    new Set(
      `ich wir er sie es ihr ihre sein seine mein meine dann danach also wenn wer was wie wo hat hatte ist war will soll muss noch auch
      i we he she it they then my his her their`.split(/\s+/),
    ),
);

/** Whether the word after a day such as `1.12.` begins a sentence: `bis 1.12. ein Muster` goes on, `am 1.12. Sie bringt …` does not. */
export function beginsAfterDate(next: string): boolean {
  return beginners().has(next.toLowerCase());
}
