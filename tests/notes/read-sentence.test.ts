import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linksInLine } from '../../src/notes/read-sentence';

interface Labelled {
  readonly language: string;
  readonly name: string;
  readonly isContact: boolean;
  readonly text: string;
}

/** FNV-1a: which half a sentence is in depends on the sentence alone. */
function isHeldBack(text: string): boolean {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 8) & 1) === 1;
}

const labelled: readonly Labelled[] = readFileSync(new URL('./diary-sentences.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .flatMap((line) => {
    const [language = '', contacts = '', text = ''] = line.split('\t');
    const names = [...text.matchAll(/\[\[([^\]]+)\]\]/g)].map((match) => match[1] ?? '');
    return names.map((name) => ({ language, name, isContact: contacts.split(',').includes(name), text }));
  });

const saysContact = ({ text, name }: Labelled): boolean => {
  const line = text.replace(/^- (?!\[)/, '');
  return linksInLine(line).some(({ target, sentence }) => target === name && sentence !== null);
};

function measure(some: readonly Labelled[]): {
  precision: number;
  recall: number;
  told: number;
  wrong: Labelled[];
  missed: Labelled[];
} {
  const told = some.filter(saysContact);
  const right = told.filter(({ isContact }) => isContact);
  const wrong = told.filter(({ isContact }) => !isContact);
  const missed = some.filter((one) => one.isContact && !saysContact(one));
  const all = some.filter(({ isContact }) => isContact).length;
  return { precision: right.length / told.length, recall: right.length / all, told: told.length, wrong, missed };
}

describe('sentences of a diary that say somebody was met', () => {
  for (const half of ['seen', 'held back'] as const) {
    test(`${half} sentences: at least 95 of 100 contacts are true`, () => {
      const some = labelled.filter(({ text }) => isHeldBack(text) === (half === 'held back'));
      const { precision, recall, told, wrong, missed } = measure(some);
      const percent = (ratio: number): string => `${(100 * ratio).toFixed(1)} %`;
      console.info(
        `${half}: ${some.length} links, ${told} told, precision ${percent(precision)}, recall ${percent(recall)}`,
      );
      if (half === 'seen')
        console.info(
          [...wrong.map(({ text }) => `wrong: ${text}`), ...missed.map(({ text }) => `missed: ${text}`)].join('\n'),
        );
      expect(precision).toBeGreaterThanOrEqual(0.95);
    });
  }
});

/** Sentences that look like contact and are none; each was told wrongly once. */
test.each([
  'Call with [[Ida Noor]] moved to Thursday.',
  'Called [[Ida Noor]] names.',
  'Called [[Ida Noor]] — voicemail.',
  'Concert with [[Ida Noor]] on the cello',
  'Film with [[Ida Noor]] in the main role',
  'First met [[Ida Noor]] in 1999.',
  'I saw [[Ida Noor]] last in 2019.',
  'Interview with [[Ida Noor]] in the Guardian.',
  'Lunch with [[Ida Noor]] fell apart, she is sick.',
  'Lunch with Tom, [[Ida Noor]] was ill.',
  'Meeting with [[Ida Noor]] 12 Dec',
  'Meeting with [[Ida Noor]] in December',
  'Met [[Ida Noor]] Corp’s lawyer.',
  'Podcast: chat with [[Ida Noor]]',
  'Saw [[Ida Noor]] mentioned in the report.',
  'Spoke to Tom, who had lunch with [[Ida Noor]].',
  'Visited [[Ida Noor]] on Wikipedia.',
  '"Had lunch with [[Ida Noor]]", wrote Pepys.',
  '[[Ida Noor]] visited Rome.',
  '~~Lunch with [[Ida Noor]]~~',
  'Anruf bei [[Ida Noor]] vergessen.',
  'Interview mit [[Ida Noor]] im Spiegel.',
  'Termin mit [[Ida Noor]] im Dezember.',
  'Tom und [[Ida Noor]] haben sich getroffen.',
  '[[Ida Noor]] angerufen, keiner ging ran.',
  '[[Ida Noor]] wurde gesehen.',
  'Appelé [[Ida Noor]], occupé.',
  'Rencontre avec [[Ida Noor]] dans Le Monde.',
  'Réunion avec [[Ida Noor]] en mai.',
  'Entrevista con [[Ida Noor]] en El País.',
  'Reunión con [[Ida Noor]] en mayo.',
])('no contact: %s', (text) => {
  expect(linksInLine(text).map(({ sentence }) => sentence)).toEqual([null]);
});

test('a long line of hostile text is read at once', () => {
  const started = performance.now();
  for (const part of ['and ', 'met my ', 'today, ', 'a long ', 'habe ich a ', '[[a]], ', 'lunch at a ', "'", '09:00 '])
    linksInLine(`${part.repeat(500)} with [[a]]`);
  expect(performance.now() - started).toBeLessThan(1_000);
});
