/** German words that change with the case they stand in. */
import { describe, expect, it } from 'vitest';
import { de } from '../../src/i18n/de';

const me = de.plugin.meAmongOthers();

describe('German sentences about introductions', () => {
  it.each([
    ['named', [me, 'Bert Klee'], 'Anna Maurer hat dir von Bert Klee erzählt'],
    ['named', ['Bert Klee', 'Ida Noor'], 'Anna Maurer hat Bert Klee von Ida Noor erzählt'],
    ['made', [me, 'Bert Klee'], 'Anna Maurer hat dich und Bert Klee einander vorgestellt'],
    ['promised', [me, 'Bert Klee'], 'Anna Maurer hat zugesagt, dich und Bert Klee einander vorzustellen'],
  ] as const)('on the command line, %s: %s', (state, names, words) => {
    expect(de.plugin.introduced({ by: 'Anna Maurer', state, names: [...names] })).toBe(words);
  });

  it('say how many talks gave a name', () => {
    const said = [0, 1, 3].map((withNames) => de.introductions.talksGaveNames({ talks: 5, withNames }));
    expect(said).toEqual([
      'Von deinen letzten 5 Gesprächen ergab keines einen Namen.',
      'Von deinen letzten 5 Gesprächen ergab eines einen Namen.',
      'Von deinen letzten 5 Gesprächen ergaben 3 einen Namen.',
    ]);
  });

  it('say who was named in a talk, one or several', () => {
    const said = [['Ida Noor'], ['Ida Noor', 'Bert Klee']].map((names) =>
      de.introductions.gaveNames({ day: '2026-10-02', names }),
    );
    expect(said).toEqual(['2026-10-02: genannt wurde Ida Noor', '2026-10-02: genannt wurden Ida Noor und Bert Klee']);
  });
});
