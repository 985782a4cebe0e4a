import { describe, expect, it } from 'vitest';
import { suggestionsFor } from './measure';

/** Kinds of what is suggested for the minutes of a talk of several. */
function kindsIn(text: string, language: 'en' | 'de' = 'en'): readonly string[] {
  const filler =
    language === 'en'
      ? 'The weather was fine and the train to the coast was on time for once.'
      : 'Das Wetter war schön und der Zug an die Küste war heute auch pünktlich, wie er es nicht oft ist.';
  const { suggestions } = suggestionsFor({
    ...{ file: '999.md', language, kind: 'meeting', labels: [], text: `${text}\n\n${filler}` },
    path: '2026-11-20 Team.md',
    people: ['Ann Kessler', 'Tom Reyes', 'Sarah Chen'],
    attendees: ['Ann Kessler', 'Tom Reyes'],
    about: null,
    day: '2026-11-20',
  });
  return suggestions.map(({ kind }) => kind);
}

const mine = ['promise', 'thanks-due', 'i-will-introduce', 'named'];

describe('the part of somebody in minutes by person', () => {
  it.each([
    '### Ann\n- send Sarah Chen the study\n- thank Sarah Chen',
    '### Ann Kessler:\n- call Sarah Chen',
    '## **Ann and Tom**\n- write to Sarah Chen about the van',
    '- Ann\n  - send Sarah Chen the study\n  - introduce Sarah Chen to Tom',
    '- **Tom:**\n  - call Sarah Chen',
    '### [[Ann Kessler]]\n- [ ] email Sarah Chen the figures',
  ])('holds no promise and no thanks of mine: %s', (text) => {
    expect(kindsIn(text).filter((kind) => mine.includes(kind))).toEqual([]);
  });

  it.each([
    '### Ann\n- Sarah Chen die Studie schicken',
    '- Ann\n  - Sarah Chen anrufen',
    '### Tom\n- bei Sarah Chen bedanken',
  ])('nor in German: %s', (text) => {
    expect(kindsIn(text, 'de').filter((kind) => mine.includes(kind))).toEqual([]);
  });

  it.each([
    '### Ann\n- I promised to send Sarah Chen the study',
    '### Next steps\n- send Sarah Chen the study',
    '- Next steps\n  - send Sarah Chen the study',
    'Send Sarah Chen the study.',
  ])('but “%s” is mine', (text) => {
    expect(kindsIn(text)).toContain('promise');
  });
});
