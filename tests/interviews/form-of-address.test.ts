/** German letters say du or Sie, never both. */
import { describe, expect, it } from 'vitest';
import { aMeeting, aPerson } from '../support/a-note';
import { kitPage } from '../support/kit-page';

const letters = [
  'Thanks',
  'Birthday',
  'Close the loop',
  'Reach out (warm)',
  'Reach out (cold)',
  'Reach out (reminder)',
];
const forTwo = ['Ask for an introduction', 'Ask before introducing', 'After an introduction'];
const all = [...letters, ...forTwo];

const familiar = /(?<!\p{L})(?:du|dir|dich|dein(?:e[mnrs]?)?)(?!\p{L})/iu;
const formal = /(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u;

const eva = (properties: Record<string, unknown> = {}, body = '') =>
  aPerson('Eva Roth', { introduced_by: '[[Tom Reilly]]', ...properties }, body);
const tom = aPerson('Tom Reilly', { Anrede: 'du' });
const sam = aPerson('Sam Osei', { introduced_by: '[[Eva Roth]]' });
const talk = aMeeting(
  '2026-11-20',
  ['Eva Roth'],
  { kind: 'talk' },
  '- [ ] I promised to send her the list\n- #intro/received [[Eva Roth]] [[Ida Noor]]\n',
);
const letter = (template: string, notes: Parameters<typeof kitPage>[0]['notes'], people = ['Eva Roth']): string =>
  kitPage({
    ...{
      template,
      language: 'de',
      notes: [...notes, tom, ...(notes.includes(talk) ? [sam] : []), aPerson('Me', { me: true })],
    },
    people: forTwo.includes(template) ? [...people, 'Tom Reilly'] : people,
  });
/** Without what is to be passed on to a third person. */
const toReader = (text: string): string => text.replace(/^> .* beschäftigt sich mit .*$/gm, '');

describe('the form of address in German letters', () => {
  it.each(all)('%s says Sie to somebody never met', (template) => {
    const text = toReader(letter(template, [eva()]));
    expect(text).not.toMatch(familiar);
    expect(text).toMatch(formal);
    expect(text).toContain('Guten Tag Eva Roth,');
  });

  it.each(all)('%s says du to somebody met', (template) => {
    const text = toReader(letter(template, [eva(), talk]));
    expect(text).not.toMatch(formal);
    expect(text).toMatch(familiar);
    expect(text).toContain('Hallo Eva,');
  });

  it.each(all)('%s says what the note of the person asks for', (template) => {
    expect(toReader(letter(template, [eva({ Anrede: 'Sie' }), talk]))).not.toMatch(familiar);
    expect(toReader(letter(template, [eva({ 'form of address': 'du' })]))).not.toMatch(formal);
    expect(letter(template, [eva({ Anrede: 'Frau Dr.' }), talk])).toContain('Guten Tag Frau Dr. Roth,');
  });

  it('says what was promised to them in the same form', () => {
    expect(
      letter('Thanks', [
        eva({ Anrede: 'Sie' }),
        aMeeting('2026-11-20', ['Eva Roth'], {}, '- [ ] ihr die Liste schicken\n'),
      ]),
    ).toContain('Ihnen die Liste schicken');
  });

  const met = (...lines: string[]) =>
    aMeeting('2026-11-20', ['Dr. Eva Roth'], { kind: 'talk' }, lines.map((line) => `${line}\n`).join(''));
  const doctor = (...lines: string[]): string =>
    letter('Thanks', [aPerson('Dr. Eva Roth'), met(...lines)], ['Dr. Eva Roth']);

  it.each([
    'Wir sind jetzt per Du.',
    'Sie hat mir das Du angeboten.',
    'Wir duzen uns.',
    '- [ ] [[Dr. Eva Roth]] versprochen, dir den Link zu schicken',
  ])('says du throughout where notes show it, also to somebody with a title: %s', (line) => {
    expect(doctor(line)).not.toMatch(formal);
    expect(doctor(line)).toMatch(familiar);
  });

  it.each([
    'Wir duzen uns noch nicht.',
    '- [ ] [[Dr. Eva Roth]] versprochen, Ihnen den Link zu schicken',
    'Wir siezen uns.',
  ])('says Sie throughout else: %s', (line) => {
    expect(doctor(line)).not.toMatch(familiar);
    expect(doctor(line)).toMatch(formal);
  });

  it('never says both, whatever a promise says', () => {
    const promise = '- [ ] [[Eva Roth]] versprochen, dir den Link zu schicken\n';
    const text = letter('Thanks', [eva({ Anrede: 'Sie' }), aMeeting('2026-11-20', ['Eva Roth'], {}, promise)]);
    expect(text).not.toMatch(familiar);
    expect(text).toMatch(formal);
  });

  it('says du to friends and family, by their tag', () => {
    for (const tag of ['friend', 'freundin', 'familie', 'people/friends'])
      expect(letter('Birthday', [eva({ tags: ['person', tag] })])).toContain('Hallo Eva,');
    expect(letter('Birthday', [eva({ tags: ['person', 'client'] })])).toContain('Guten Tag Eva Roth,');
  });

  it('says du to somebody who introduced me to another, before any talk is noted', () => {
    expect(letter('Close the loop', [eva(), sam])).toContain('Hallo Eva,');
  });

  it('keeps to Sie where only letters went to and fro', () => {
    const wrote = '- 2026-11-10 schrieb ihr eine E-Mail\n';
    expect(letter('Reach out (reminder)', [eva({}, `## Log\n\n${wrote}`)])).toContain('Guten Tag Eva Roth,');
  });

  it('asks each of two people in their own form, and both in the formal one', () => {
    const text = kitPage({
      ...{ template: 'Introduction', language: 'de', notes: [eva({ Anrede: 'Sie' }), tom] },
      people: ['Eva Roth', 'Tom Reilly'],
    });
    const [, toEva = '', toTom = '', toBoth = ''] = text.split(/^\*\*.*\*\*$/m);
    expect(toEva).not.toMatch(/Hättest|sag es/);
    expect(toEva).toContain('Hätten Sie Lust');
    expect(toTom).toContain('Hättest du Lust');
    expect(toBoth).toContain('Sie müssen mich nicht');
  });
});
