import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/notes/read-note';
import { aNote, rulesOf } from '../support/a-note';

const contactsIn = (body: string): number =>
  readNote(aNote(`---\ntags: [person]\n---\n${body}\n`, 'Petra Lang.md'), rulesOf()).person?.contacts.length ?? 0;

describe('an entry that says there was no contact is understood whatever form its day has', () => {
  const days = [
    '2026-11-12',
    '2026-11-12:',
    '2026-11-12 (Thu)',
    '2026-11-12 Thursday,',
    '2026-11-12 14:00',
    '2026-11-12, 14:00–15:00:',
    '12.11.2026',
    '12.11.2026:',
    '12.11.2026 (Do)',
    'Do, 12.11.2026',
    'Donnerstag, 12. November 2026:',
    '12 Nov 2026',
    'Nov 12, 2026 -',
    '[[2026-11-12]]',
    '**12.11.2026**',
    '**12.11.2026:**',
    '12 novembre 2026 :',
  ];
  test.each(days)('%s', (day) => {
    expect(contactsIn(`- ${day} Lunch`)).toBe(1);
    expect(contactsIn(`- ${day} lange telefoniert`)).toBe(1);
    for (const entry of ['Termin abgesagt', 'cancelled', 'no answer', 'Geburtstag', 'should call her', 'keine Antwort'])
      expect([entry, contactsIn(`- ${day} ${entry}`)]).toEqual([entry, 0]);
  });
});

describe('an entry about something else is no contact', () => {
  test.each([
    // Plans and doubts.
    'planned lunch',
    'lunch planned',
    'Lunch (tbc)',
    'Treffen geplant',
    'Kaffee geplant',
    'déjeuner prévu',
    'comida prevista',
    'Maybe lunch',
    'vielleicht Kaffee',
    'lunch?',
    'Kaffee mit Petra?',
    // Something of theirs.
    'saw her post about Lisbon',
    'read her book',
    'Read Petra’s new article on archives',
    'watched her talk on YouTube',
    'Petra’s talk on YouTube, watched',
    'Listened to her podcast',
    'ihr Buch gelesen',
    'ihren neuen Artikel über Archive gelesen',
    'Habe ihren Vortrag auf YouTube angeschaut',
    'lu son livre',
    'leí su libro',
    // Somebody else.
    'heard from Petra’s brother',
    'called her secretary',
    'Spoke to her husband',
    'met her sister at the market',
    'Emailed Marta about Petra',
    'Asked Marta for her number',
    'Talked to Ben Marsh about her application',
    'mit ihrer Mutter telefoniert',
    'ihren Bruder getroffen',
    'Mit Jonas über Petra gesprochen',
    'Anruf von ihrer Schwester',
    'parlé avec sa mère',
    'hablé con su madre',
    // Where they are, what they have.
    'she is in Rome',
    'Petra is on leave',
    'sie ist in Rom',
    'Petra ist im Urlaub',
    'She got a new job',
    // Dates of others.
    'Geburtstag von Lena',
    'birthday of her son',
    'Lena’s birthday',
    'anniversary of her death',
    'Todestag ihrer Mutter',
    // Thoughts.
    'thought of her',
    'Thinking about Petra a lot',
    'Habe an sie gedacht',
    'pensé en ella',
    // The note itself.
    'created this note',
    'Note created',
    'updated her address',
    'Added phone number',
    'Notiz angelegt',
    'neue Adresse eingetragen',
    'looked her up',
    'googled her',
  ])('%s', (entry) => {
    expect(contactsIn(`- 2026-11-12: ${entry}`)).toBe(0);
    expect(contactsIn(`### 12.11.2026\n${entry}`)).toBe(0);
  });

  test.each([
    'lunch',
    'lunch. Planned a trip.',
    'Lunch, she is in Rome next week',
    'planned the workshop together',
    'We planned the workshop',
    'arranged to meet',
    'Call, maybe she can help',
    'saw her at her exhibition',
    'saw her post about Lisbon and called her',
    'read her draft, sent comments',
    'discussed her book',
    'talked about her thesis',
    'her birthday party',
    'Geburtstag gefeiert',
    'met her and her husband',
    'met her husband, we had dinner',
    'Dinner at her mother’s',
    'dinner with her parents',
    'ihren Vortrag gehört, danach Kaffee',
    'mit ihr telefoniert',
    'mit Petra über Jonas gesprochen',
    'Spoke to Petra about her brother',
    'Called Pet about her flat',
    'Asked her about Marta',
    'told me about her mother',
    'ran into her in Rome',
    'She was worried about the job',
    'sie überlegt umzuziehen',
    'konnten uns endlich treffen',
    'kurzes Treffen',
    'Anruf',
    'wir wollen uns öfter schreiben',
    'How is the new flat? Good, she says.',
    'asked: is she coming? Yes',
    'updated her on the project',
    'introduced her to Marta',
    'helped her with her CV',
    'déjeuner avec elle',
    'comida con Petra',
  ])('but this is: %s', (entry) => {
    expect(contactsIn(`- 2026-11-12: ${entry}`)).toBe(1);
  });

  test('neither is what is to be done; below a heading with a day it may come of a talk', () => {
    for (const entry of ['call her', 'Email Petra', 'Petra anrufen', 'wegen Umzug fragen', 'Geschenk kaufen']) {
      expect([entry, contactsIn(`- 2026-11-12: ${entry}`)]).toEqual([entry, 0]);
      expect([entry, contactsIn(`## 2026-11-12\n- ${entry}`)]).toEqual([entry, 1]);
    }
  });

  test('a day with a question mark is none', () => {
    expect(contactsIn('- 2026-11-12?: lunch')).toBe(0);
    expect(contactsIn('- 12.11.2026 (?) lunch')).toBe(0);
  });

  test('a task given up, moved or unsure is none', () => {
    for (const mark of ['-', '>', '?', ' ', '/', '<'])
      expect([mark, contactsIn(`- [${mark}] 2026-11-12: lunch`)]).toEqual([mark, 0]);
    expect(contactsIn('- [x] 2026-11-12: lunch')).toBe(1);
  });

  test('a heading with a day counts when more below it tells of a talk', () => {
    expect(contactsIn('### 2026-11-12\nRead her article before. Then coffee at Balzac.')).toBe(1);
    expect(contactsIn('### 2026-11-12\nShe is in Rome now.\nShe wants to sell the flat.')).toBe(1);
    expect(contactsIn('### 2026-11-12\nHabe an sie gedacht. Muss mich mal melden.')).toBe(0);
  });
});
