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

test.each([
  'Discussed the new contract with [[Ida Noor]] after lunch',
  'Worked with [[Ida Noor]] on the report',
  'Went to the cinema with [[Ida Noor]].',
  'Popped over to [[Ida Noor]]’s for tea',
  'Lovely dinner at [[Ida Noor]]’s.',
  'Tea [[Ida Noor]], kitchen',
  'Dinner: [[Ida Noor]], sushi',
  '[[Ida Noor]] and I walked home together.',
  '[[Ida Noor]] came to our flat with cake.',
  'Emailed [[Ida Noor]] and she replied at once.',
  'Lesson with [[Ida Noor]], scales again',
  'Argued with [[Ida Noor]] about the rent',
  'Nice walk with [[Ida Noor]] tonight.',
  'Kurz kam [[Ida Noor]] vorbei',
  '[[Ida Noor]] und ich haben lange geredet.',
  'Mit [[Ida Noor]] gestritten',
  '[[Ida Noor]] gefragt, sie hat zugesagt.',
  'Écrit à [[Ida Noor]], elle m’a répondu.',
  'Aidé [[Ida Noor]] au jardin',
  'Escribí a [[Ida Noor]] y me contestó.',
  'Acompañé a [[Ida Noor]] al médico',
])('contact: %s', (text) => {
  expect(linksInLine(text).map(({ sentence }) => sentence !== null)).toEqual([true]);
});

/** Near to those that are, by their words. */
test.each([
  'Discussed the talk with [[Ida Noor]] with Mum',
  'Discussed [[Ida Noor]]’s plans with Tom',
  'Worked on the letter to [[Ida Noor]]',
  'Worked with [[Ida Noor]]’s data all day',
  'Worked with [[Ida Noor]] in 2019',
  'Went to the cinema with Tom, [[Ida Noor]] was ill',
  'Went to the office where I worked with [[Ida Noor]]',
  'Went to [[Ida Noor]]’s funeral',
  'Went to [[Ida Noor]]’s office to leave a note',
  'Went over to [[Ida Noor]]’s but nobody home',
  'Dinner at [[Ida Noor]]’s tomorrow',
  'Dinner at [[Ida Noor]]’s cancelled',
  'Coffee: [[Ida Noor]] tomorrow?',
  'Zoom [[Ida Noor]] next week',
  'Tea [[Ida Noor]] cancelled',
  '1:1 [[Ida Noor]] moved to Monday',
  'Book club: [[Ida Noor]]’s novel',
  'Book club: [[Ida Noor]], chapters 3 and 4',
  'Pizza [[Ida Noor]] recommended was great',
  'Coffee [[Ida Noor]] gave me for my birthday',
  'Lunch [[Ida Noor]], maybe',
  'Dinner [[Ida Noor]] on Friday',
  'Standup: [[Ida Noor]], out sick',
  '[[Ida Noor]] and I planned to meet',
  '[[Ida Noor]] and I used to swim',
  '[[Ida Noor]] and I have to talk',
  '[[Ida Noor]] and I went to school together',
  '[[Ida Noor]] and I were born on the same day',
  '[[Ida Noor]] and I had planned lunch',
  '[[Ida Noor]] and I met in 2004',
  '[[Ida Noor]] and I worked together for years',
  '[[Ida Noor]] and I agreed last week that it ends',
  '[[Ida Noor]] and I never talked',
  '[[Ida Noor]] and I lost touch',
  '[[Ida Noor]] and I need a break',
  'Tom introduced [[Ida Noor]] to [[Bo Kay]]',
  'They introduced me to [[Ida Noor]]’s work',
  'Emailed [[Ida Noor]], she has not replied',
  'Emailed [[Ida Noor]], who never replied',
  'Wrote to [[Ida Noor]], who has moved to Rome',
  'Asked [[Ida Noor]] whether she replied to Tom',
  'Asked [[Ida Noor]] for help, she hasn’t answered',
  'Sent [[Ida Noor]] the form and they replied with a robot mail to Tom',
  'Helped [[Ida Noor]]’s mother',
  'Helped with the [[Ida Noor]] project',
  'Therapy: talked about [[Ida Noor]]',
  'Lesson with [[Ida Noor]] next week',
  'Tutorial with [[Ida Noor]] on YouTube',
  'Board games [[Ida Noor]] would like',
  'Kickoff with [[Ida Noor]] tomorrow',
  'Helped Tom write to [[Ida Noor]]',
  'Presentation for [[Ida Noor]] went missing',
  'Argued with Tom about [[Ida Noor]]',
  'Argued with [[Ida Noor]] in my head',
  '[[Ida Noor]] helped me a lot last year',
  '[[Ida Noor]] cooked for us last summer',
  '[[Ida Noor]] showed me how to knit when I was ten',
  '[[Ida Noor]] came to my desk in a dream',
  'Long call with [[Ida Noor]] tonight planned',
  'Nice dinner with [[Ida Noor]] tonight, I hope',
  'Great coffee with [[Ida Noor]] earlier this year',
  'Long walk with [[Ida Noor]] last autumn',
  'Sat in the chapel with [[Ida Noor]] on my mind',
  'Helped a tourist',
  'Played with [[Ida Noor]]’s code',
  'Cooked for [[Ida Noor]]’s party',
  'Congratulated Tom and [[Ida Noor]]’s sister',
  'Kaffee mit [[Ida Noor]] entfällt',
  'Mit [[Ida Noor]] gestritten im Traum',
  '[[Ida Noor]] und ich haben nie geredet',
  '[[Ida Noor]] und ich haben früher zusammen gespielt',
  '[[Ida Noor]] und ich haben uns 2003 getroffen',
  '[[Ida Noor]] und ich haben am selben Tag Geburtstag',
  '[[Ida Noor]] und ich sind verwandt',
  '[[Ida Noor]] und ich haben viel gemeinsam',
  '[[Ida Noor]] und ich haben morgen ein Treffen geplant',
  '[[Ida Noor]] und ich sind zusammen aufgewachsen',
  '[[Ida Noor]] und ich haben geheiratet',
  'Kam [[Ida Noor]] nicht vorbei',
  'Mail an [[Ida Noor]] geschickt, keine Antwort',
  '[[Ida Noor]] gefragt, sie hat nicht geantwortet',
  '[[Ida Noor]] um Rat gefragt, er hat Tom geantwortet',
  '[[Ida Noor]] hat Tom geholfen',
  '[[Ida Noor]] nicht geholfen',
  'Im Film mit [[Ida Noor]] gelacht',
  'Nach dem Buch von [[Ida Noor]] gebacken',
  'Mit dem Rezept von [[Ida Noor]] gebacken',
  '[[Ida Noor]] zum Geburtstag gratulieren',
  'Aidé le frère de [[Ida Noor]]',
  'Félicité Tom pour [[Ida Noor]]',
  'Écrit à [[Ida Noor]], elle n’a pas répondu',
  'Écrit à [[Ida Noor]], sans réponse',
  'Vu [[Ida Noor]] la semaine dernière',
  'Escribí a [[Ida Noor]], no contestó',
  'Escribí a [[Ida Noor]] y no me respondió',
  'Ayudé a la madre de [[Ida Noor]]',
  'Vi a [[Ida Noor]] el año pasado',
  'Met [[Ida Noor]] a year ago',
  'Saw [[Ida Noor]] last week',
])('a mention: %s', (text) => {
  expect(linksInLine(text).filter(({ sentence }) => sentence !== null)).toEqual([]);
});

/** Nothing came of it, says the sentence or clause after. */
test.each([
  'Called [[Ida Noor]]. No answer.',
  'Called [[Ida Noor]]. Voicemail.',
  'Called [[Ida Noor]]. Went to voicemail again.',
  'Called [[Ida Noor]]. Left a message on her machine.',
  'Called [[Ida Noor]]: line dead.',
  'Called [[Ida Noor]] → no reply',
  'Called [[Ida Noor]]. Busy.',
  'Called [[Ida Noor]]. Will try again tomorrow.',
  'Appelé [[Ida Noor]]. Personne.',
  'Déjeuner avec [[Ida Noor]]. Reporté à lundi.',
  'Comida con [[Ida Noor]]. Al final no vino.',
  'Called [[Ida Noor]]. She didn’t pick up.',
  'Called [[Ida Noor]] about the map. Couldn’t get through.',
  'Rang [[Ida Noor]]; engaged.',
  'Rang [[Ida Noor]] - rang out',
  'Phoned [[Ida Noor]] twice, engaged both times.',
  'Visited [[Ida Noor]]. Nobody home.',
  'Lunch with [[Ida Noor]]. Cancelled last minute.',
  'Lunch with [[Ida Noor]]. She had to cancel.',
  'Lunch with [[Ida Noor]]. Ida never turned up.',
  'Lunch with [[Ida Noor]]: she stood me up',
  'Coffee with [[Ida Noor]]. Postponed to Friday.',
  'Tea with [[Ida Noor]]. [[Ida Noor]] forgot.',
  'Coffee with [[Ida Noor]] and [[Bo Kay]]. Cancelled.',
  '[[Ida Noor]] angerufen. Niemand da.',
  '[[Ida Noor]] angerufen. Besetzt.',
  '[[Ida Noor]] angerufen: nur die Mailbox.',
  'Mittagessen mit [[Ida Noor]]. Kurzfristig abgesagt.',
  'Mittagessen mit [[Ida Noor]]. Sie ist nicht gekommen.',
  'Kaffee mit [[Ida Noor]]; sie kam nicht.',
  'Appelé [[Ida Noor]]. Pas de réponse.',
  'Appelé [[Ida Noor]]. Répondeur.',
  'Déjeuner avec [[Ida Noor]]. Annulé au dernier moment.',
  'Déjeuner avec [[Ida Noor]]. Elle n’est pas venue.',
  'Llamé a [[Ida Noor]]. No contestó.',
  'Llamé a [[Ida Noor]]. Saltó el buzón de voz.',
  'Comida con [[Ida Noor]]. Se canceló a última hora.',
  'Café con [[Ida Noor]]. No vino.',
])('nothing came of it: %s', (text) => {
  expect(linksInLine(text).filter(({ sentence }) => sentence !== null)).toEqual([]);
});

/** What is said after is about something else, or they were in touch in the end. */
test.each([
  'Called [[Ida Noor]]. No answer about the job yet.',
  'Called [[Ida Noor]]. No answer. She called back at six.',
  'Lunch with [[Ida Noor]]. She cancelled her trip to Rome.',
  'Lunch with [[Ida Noor]]. The dentist cancelled.',
  'Lunch with [[Ida Noor]]. Bob never turned up.',
  'Lunch with [[Ida Noor]]. Cancelled the gym.',
  'Lunch with [[Ida Noor]]. Forgot my umbrella.',
  'Lunch with [[Ida Noor]]. She never came to terms with it.',
  'Lunch with [[Ida Noor]]. Called Tom. No answer.',
  'Met [[Ida Noor]]. Engaged to Tom!',
  'Met [[Ida Noor]]. She is busy.',
  'Called [[Ida Noor]]. Out for a run.',
  'Lunch with [[Ida Noor]]. Nobody else came.',
  'Met [[Ida Noor]]. Didn’t go to the gym.',
  'Essen mit [[Ida Noor]]. Nicht viel los.',
  'Déjeuner avec [[Ida Noor]]. Pas de dessert.',
  'Comida con [[Ida Noor]]. No hubo postre.',
  'Lunch with [[Ida Noor]], take-away',
  'Meeting with [[Ida Noor]]. Prepare slides.',
  'Saw [[Ida Noor]] from accounting.',
  '[[Ida Noor]] came over, I was in the garden.',
  '[[Ida Noor]] angerufen. Sie hat den Urlaub abgesagt.',
  'Mittagessen mit [[Ida Noor]]. Nicht gut geschlafen.',
  'Mittagessen mit [[Ida Noor]]. Keine Antwort von der Bank.',
  'Déjeuner avec [[Ida Noor]]. Pas de nouvelles de Marc.',
  'Déjeuner avec [[Ida Noor]]. Elle n’a pas aimé le film.',
  'Comida con [[Ida Noor]]. No le gustó el vino.',
  'Quedé con [[Ida Noor]] en el bar.',
])('contact all the same: %s', (text) => {
  expect(linksInLine(text).map(({ sentence }) => sentence !== null)).toEqual([true]);
});

test('who did not come is told by name', () => {
  const said = linksInLine('Lunch with [[Ida Noor]] and [[Bo Kay]]. Bo never turned up.');
  expect(said.map(({ sentence }) => sentence !== null)).toEqual([true, false]);
});

/** Wishes, appointments, what was only seen, and missed calls. */
test.each([
  'Drinks with [[Ida Noor]] sounds nice some day',
  'Coffee with [[Ida Noor]] one of these days',
  'Lunch with [[Ida Noor]] at some point',
  'Kaffee mit [[Ida Noor]] klingt gut',
  'Un café avec [[Ida Noor]] un de ces jours',
  'Un café con [[Ida Noor]] estaría bien',
  'Quedé con [[Ida Noor]] para el lunes',
  'Quedé con [[Ida Noor]] para mañana',
  'Quedamos con [[Ida Noor]] para la semana que viene',
  'Rendez-vous avec [[Ida Noor]] pris pour mardi',
  'Termin mit [[Ida Noor]] ausgemacht',
  'Meeting with [[Ida Noor]] at 3, prepare slides',
  'Meeting with [[Ida Noor]] at 15:00. Prepare slides.',
  'Termin mit [[Ida Noor]] um 15 Uhr, Folien vorbereiten',
  'Réunion avec [[Ida Noor]] à 15h, préparer les diapos',
  'Reunión con [[Ida Noor]] a las 3, preparar diapositivas',
  'Saw [[Ida Noor]] from the bus',
  'Saw [[Ida Noor]] through the window',
  'Saw [[Ida Noor]], but she didn’t see me',
  '[[Ida Noor]] aus dem Bus gesehen',
  'Vu [[Ida Noor]] depuis le bus',
  'Vi a [[Ida Noor]] desde el autobús',
  '[[Ida Noor]] hat angerufen, ich war im Garten',
  '[[Ida Noor]] called. I was in the shower.',
  '[[Ida Noor]] called while I was out',
  '[[Ida Noor]] m’a appelé, j’étais sous la douche',
  '[[Ida Noor]] me llamó, estaba en la ducha',
])('not in touch: %s', (text) => {
  expect(linksInLine(text).filter(({ sentence }) => sentence !== null)).toEqual([]);
});

test('a long line of hostile text is read at once', () => {
  const started = performance.now();
  for (const part of ['and ', 'met my ', 'today, ', 'a long ', 'habe ich a ', '[[a]], ', 'lunch at a ', "'", '09:00 '])
    linksInLine(`${part.repeat(500)} with [[a]]`);
  expect(performance.now() - started).toBeLessThan(1_000);
});
