/** Lines that say in words that they were told in confidence are private as if they were tagged. */
import { describe, expect, it } from 'vitest';
import { saysInConfidence } from '../../src/notes/confidence-words';
import { isPrivateLine, privateLines } from '../../src/notes/private-lines';
import { aMeeting, aPerson, rulesOf } from '../support/a-note';
import { kitPage } from '../support/kit-page';

describe('a line that says it is told in confidence', () => {
  it.each([
    "I promised Ann my notes by Friday, that's between us.",
    'Ann is leaving (between us)',
    'Between us: Ann is leaving',
    'Just between you and me, Ann is leaving',
    'Keep it between us: Ann is leaving',
    'Keep this to yourself.',
    'She asked me to keep it quiet',
    'Keep all of this private, please',
    'Told me in confidence that she is leaving',
    'In strict confidence: she is leaving',
    'She is leaving. Confidential.',
    'This is confidential',
    'Strictly confidential: she is leaving',
    'Off the record, she is leaving',
    "She is leaving, don't pass it on",
    'She is leaving – please do not share this.',
    'Don’t tell anyone, but she is leaving',
    "Don't tell Tom",
    'Please don’t repeat that',
    'She is leaving (not to be passed on)',
    'Not for sharing: she is leaving',
    'She asked me not to tell anybody',
    "It isn't public yet",
    'The move is still a secret',
    'Nobody is to know',
    'Nobody else knows yet',
    'For your ears only',
    'Private: she is leaving',
    'She is leaving (private)',
    'She is leaving – private',
    "Mum's the word",
    'The film is under NDA',
    'Ann zieht um, das bleibt unter uns.',
    'Unter uns gesagt: Ann geht',
    'Ann geht (unter uns)',
    'Das soll unter uns bleiben',
    'Vertraulich: Ann geht',
    'Das ist streng vertraulich',
    'Sie hat mir im Vertrauen gesagt, dass sie geht',
    'Ann geht, bitte nicht weitersagen',
    'Das darf ich nicht weitergeben',
    'Erzähl das bitte niemandem',
    'Ich soll es niemandem sagen',
    'Behalte das für dich',
    'Soll ich für mich behalten',
    'Das ist noch geheim',
    'Bitte geheim halten',
    'Davon soll niemand erfahren',
    'Das weiß sonst noch niemand',
    'Die Stelle ist noch nicht öffentlich',
    'Privat: Ann geht',
    'Ann geht (privat)',
    'Ça reste entre nous.',
    'Que quede entre nosotros',
  ])('%s', (line) => {
    for (const mark of ['', '- ', '- [ ] ', '> ', '1. ', '**'])
      expect([mark, saysInConfidence(mark + line)]).toEqual([mark, true]);
  });

  it.each([
    'There is some tension between us',
    'Nothing is open between us.',
    'In between us sat Tom',
    'We split the bill between us',
    'The difference between us and them',
    'Ann gained in confidence',
    'She works with confidential records',
    'It is not confidential',
    'She keeps a record of the records',
    'I do not tell her often enough',
    'She does not share an office',
    'We did not discuss money',
    "I don't share her view",
    'Do not forget to tell Tom',
    'She asked me to share it',
    'Pass it on to Tom',
    'Tell everyone',
    'She is a secretary',
    'Her secret is to start early',
    'The company is private',
    'She runs a private practice',
    'Keep it short',
    'Nobody knows how',
    'She published it, not for money',
    'Sie ist die Beste unter uns',
    'Wir unter uns Bibliothekaren',
    'Sie wohnt unter uns',
    'Sie hat Vertrauen zu mir',
    'Im Vertrauen auf das Gesetz',
    'Sie arbeitet mit vertraulichen Akten',
    'Das ist nicht vertraulich',
    'Das kann ich weitergeben',
    'Das ist nicht einfach',
    'Ich habe niemanden gefunden',
    'Sie privatisiert',
    'Er behält den Job',
    'Kaffee mit Ann und Tom, danach noch nicht müde',
  ])('but not: %s', (line) => {
    expect(saysInConfidence(`- ${line}`)).toBe(false);
  });
});

function privateOf(body: string): readonly string[] {
  const note = aMeeting('2026-11-20', ['Ann Marlow'], {}, body);
  const lines = privateLines(note, [], rulesOf({}).vocabulary);
  return (note.text ?? '').split('\n').filter((said, line) => said !== '' && isPrivateLine(lines, line + 1));
}

describe('what such words are said of', () => {
  it.each([
    ['- a\n- b, between us\n  - c\n- d', ['- b, between us', '  - c']],
    ['- a\n- b\n- That stays between us.\n- d', ['- b', '- That stays between us.']],
    ['- a\n  - please keep it between us\n- d', ['- a', '  - please keep it between us']],
    ['- a\n- b\n- All of this is confidential.\n\n# C\n\n- d', ['- a', '- b', '- All of this is confidential.']],
    ['Ann told me in confidence:\n\n- b\n- c\n\nD', ['Ann told me in confidence:', '- b', '- c']],
    ['A.\nUnter uns gesagt: b.\nC.\n\nD.', ['A.', 'Unter uns gesagt: b.', 'C.']],
    ['A.\n\nB.\n\nDas bleibt bitte unter uns.\n\nD.', ['B.', 'Das bleibt bitte unter uns.']],
    ['## Off the record\n\n- b\n\n## Notes\n\n- c', ['## Off the record', '- b']],
    ['## Between us\n\n- b\n\n## Zwischen uns\n\n- c', []],
    ['```\nbetween us: a\n```\n\nb', []],
  ])('%s', (body, lines) => {
    expect(privateOf(body)).toEqual(lines);
  });
});

describe('a letter or a page for several', () => {
  it.each([
    ['en' as const, '- [ ] send her the Zebedee list, between us'],
    ['en' as const, '- I promised Ann the Zebedee list by Friday, that’s between us.'],
    ['en' as const, '- #need a Zebedee, please don’t pass it on'],
    ['en' as const, '- Ann likes Zebedee.\n- That stays between us.'],
    ['en' as const, '- who else to talk to: [[Zebedee Quux]], in confidence'],
    ['de' as const, '- [ ] ihr die Zebedee-Liste schicken, das bleibt unter uns'],
    ['de' as const, '- #need eine Zebedee, vertraulich'],
    ['de' as const, '- #offer Zebedee (bitte nicht weitersagen)'],
  ])('repeats nothing of it, in %s: %s', (language, line) => {
    const notes = [
      aPerson('Ann Marlow', { introduced_by: '[[Tom Reilly]]' }, `${line}\n`),
      aPerson('Tom Reilly'),
      aMeeting('2026-11-20', ['Ann Marlow'], { kind: 'coffee' }, `${line}\n`),
    ];
    for (const template of ['Thanks', 'Birthday', 'Close the loop', 'Reach out (warm)', 'Reach out (cold)'])
      for (const name of ['Ann Marlow', 'Tom Reilly'])
        expect(kitPage({ template, language, notes, people: [name] })).not.toContain('Zebedee');
    expect(kitPage({ template: 'Introduction', language, notes, people: ['Ann Marlow', 'Tom Reilly'] })).not.toContain(
      'Zebedee',
    );
    expect(kitPage({ template: 'Prep', language, notes, people: ['Ann Marlow', 'Tom Reilly'] })).not.toContain(
      'Zebedee',
    );
  });
});
