/**
 * The words of the tables in which the reading of a vault is decided, written by hand: what is understood is checked against what was
 * meant, not against itself.
 */

/** Tags that make a note a person or a meeting; those with `/` by their head, or by what follows `type/`. */
export const personTags = 'person, people, contact, contacts, type/person, person/friend, people/school/old'.split(
  ', ',
);
/** Of these, those that make a person when they stand in a sentence. */
export const personTagsInText = ['person', 'type/person'];
export const meetingTags = 'meeting, meetings, 1on1, type/meeting, meeting/board'.split(', ');
/** These make a meeting of a note that has a day. */
export const occasionTags = ['interview', 'coffee', 'call'];

/** Properties that say what a note is, and the values that do. */
export const typeKeys = ['type', 'category', 'categories', 'class', 'fileClass', 'kind', 'note_type', 'up'];
export const personTypes = ['person', 'people', 'contact'];
export const meetingTypes = ['meeting', 'meetings', '1:1', 'interview'];

export const peopleFolders = ['People', 'Persons', 'Contacts', 'CRM'];

/** What a person's property means, what it is filled with, and its spellings. */
export const personProperties: readonly (readonly [meaning: string, value: string, spellings: string])[] = [
  ['name', 'Amazing Grace', 'name, full name, fn'],
  ['aliases', 'Amazing Grace', 'aliases, alias, nickname, aka, Spitzname, surnom, apodo'],
  [
    'organisation',
    'The Navy',
    'organisation, organization, org, orgs, company, employer, affiliation, workplace, company name, institution, works at, Firma, Unternehmen, Arbeitgeber, Einrichtung, entreprise, empresa',
  ],
  [
    'role',
    'Admiral',
    'role, position, job title, job, title, occupation, profession, Funktion, Rolle, Beruf, Jobtitel, Berufsbezeichnung, fonction, cargo',
  ],
  [
    'email',
    'grace@example.org',
    'email, e-mail, mail, emails, email address, work email, email home, email_2, primary email, E-Mail-Adresse, E-Mail privat, Mailadresse, courriel, correo electrónico',
  ],
  [
    'phone',
    '555 0100',
    'phone, phones, mobile, tel, phone number, work phone, phone home, phone_2, cell, cell phone, mobile phone, Telefon, Telefonnummer, Telefon privat, Mobil, Mobil privat, Mobiltelefon, Handy, Handynummer, Festnetz, téléphone, teléfono, móvil',
  ],
  [
    'location',
    'Arlington',
    'location, loc, city, place, based in, town, lives in, Ort, Stadt, Wohnort, Standort, ville, ciudad',
  ],
  ['met on', '2026-10-02', 'met, met date, date met, first met'],
  ['how met', 'at the fair', 'how we met, met context, met at, source'],
  [
    'introduced by',
    '"[[Ada Lovelace]]"',
    'introduced by, intro by, introducer, introduction by, referred by, referrer, referral, met through, met via, intro paths, connected by',
  ],
  [
    'last contact',
    '2026-10-02',
    'last contact, last contacted, last contacted at, date last contacted, last interaction, last seen, last chat, last chatted, last spoke, last talked, last met, prm-last-contacted',
  ],
  ['next contact', '2026-11-20', 'next contact, next follow-up, next followup, follow-up due, follow up'],
  [
    'cadence',
    'weekly',
    'cadence, contact frequency, frequency, keep in touch, stay in touch, contact every, prm-cadence',
  ],
  ['snoozed until', '2026-12-24', 'snoozed until, snooze until, prm-snooze-until'],
  ['paused', 'true', 'paused, prm-paused, do not contact'],
  ['needs', 'a rota', 'needs, need, asks, ask, looking for, wants, challenges, i can help them'],
  ['offers', 'Koha', 'offers, offer, skills, expertise, can help with, gives'],
  ['birthday', '1906-12-09', 'birthday, birthdate, bday, born, dob, date of birth, Geburtstag, Geburtsdatum, geboren'],
];

export const needHeadings =
  'Needs, Need, Asks, Ask, Looking for, Wants, Challenges, I can help them, Open questions, How I can help, How I can help them'.split(
    ', ',
  );
export const offerHeadings =
  'Offers, Offer, Skills, Expertise, Can help with, Gives, How they can help, How they can help me'.split(', ');

export const dayKeys = 'date, day, meeting date, when, start, start date, datetime'.split(', ');
export const attendeeWords =
  'attendees, attendee, participants, people, persons, person, with, guests, invitees, who, contact, contacts'.split(
    ', ',
  );

/** Lines of the grammar, in the daily note of 2026-10-02, and each fact they come to. `owner: x` stands for a note about x. */
export const lines: readonly (readonly [line: string, facts: readonly string[]])[] = [
  [
    '- [ ] #favour/received [[Grace Hopper]] read my cover letter',
    ['received Grace Hopper open: read my cover letter'],
  ],
  ['- [x] #favour/received [[Grace Hopper]] read it', ['received Grace Hopper returned: read it']],
  ['- [-] #favour/received [[Grace Hopper]] read it', ['received Grace Hopper waived: read it']],
  ['- [>] #favour/received [[Grace Hopper]] read it', ['received Grace Hopper paid-forward: read it']],
  ['- #favour/received [[Grace Hopper]] read it', ['received Grace Hopper open: read it']],
  ['- [ ] #favour/given [[Grace Hopper]] sent her the rota', ['given Grace Hopper open: sent her the rota']],
  ['- [x] #favour/given [[Grace Hopper]] sent it', ['given Grace Hopper returned: sent it']],
  ['- [ ] #favor/received [[Grace Hopper]] read it', ['received Grace Hopper open: read it']],
  ['- [ ] #favor/given [[Grace Hopper]] sent it', ['given Grace Hopper open: sent it']],
  ['- [ ] #FAVOUR/Received [[Grace Hopper]] read it', ['received Grace Hopper open: read it']],
  ['- [ ] #owe [[Grace Hopper]] a lift', ['received Grace Hopper open: a lift']],
  ['- [ ] #owed [[Grace Hopper]] a lift', ['given Grace Hopper open: a lift']],
  ['- [ ] #Owe [[Grace Hopper]] a lift', ['received Grace Hopper open: a lift']],
  ['- [ ] [[Grace Hopper]] read it #favour/received', ['received Grace Hopper open: read it']],
  ['- [ ] favour:: received [[Grace Hopper]] read it', ['received Grace Hopper open: read it']],
  ['- [ ] favour:: given [[Grace Hopper]] sent it', ['given Grace Hopper open: sent it']],
  ['- [ ] #intro [[Grace Hopper]] [[Alan Turing]]', ['me introduced Alan Turing, Grace Hopper: promised']],
  ['- [x] #intro [[Grace Hopper]] [[Alan Turing]]', ['me introduced Alan Turing, Grace Hopper: made']],
  ['- #intro [[Grace Hopper]] [[Alan Turing]]', ['me introduced Alan Turing, Grace Hopper: made']],
  ['- #introduction [[Grace Hopper]] [[Alan Turing]]', ['me introduced Alan Turing, Grace Hopper: made']],
  ['- #Introduction [[Grace Hopper]] [[Alan Turing]]', ['me introduced Alan Turing, Grace Hopper: made']],
  ['- #intro/received [[Grace Hopper]] [[Alan Turing]]', ['Grace Hopper introduced me, Alan Turing: made']],
  ['- #introduction/received [[Grace Hopper]] [[Alan Turing]]', ['Grace Hopper introduced me, Alan Turing: made']],
  [
    '- #intro/between [[Grace Hopper]] [[Alan Turing]] [[Ada Lovelace]]',
    ['Grace Hopper introduced Ada Lovelace, Alan Turing: made'],
  ],
  [
    '- [ ] send [[Grace Hopper]] the reading list 📅 2026-12-01',
    ['promise Grace Hopper open: send the reading list (2026-12-01)'],
  ],
  ['- [x] send [[Grace Hopper]] the list', ['promise Grace Hopper done: send the list']],
  ['- [-] send [[Grace Hopper]] the list', ['promise Grace Hopper dropped: send the list']],
  ['- send [[Grace Hopper]] the list', []],
  ['- [ ] buy milk', []],
  ['- #need [[Alan Turing]] a metadata librarian', ['need Alan Turing: a metadata librarian']],
  ['- #Need [[Alan Turing]] a metadata librarian', ['need Alan Turing: a metadata librarian']],
  ['- #offer [[Ada Lovelace]] knows Koha', ['offer Ada Lovelace: knows Koha']],
  ['- #suche [[Alan Turing]] eine Wohnung', ['need Alan Turing: eine Wohnung']],
  ['- #brauche [[Alan Turing]] einen Lotsen', ['need Alan Turing: einen Lotsen']],
  ['- #braucht [[Alan Turing]] einen Lotsen', ['need Alan Turing: einen Lotsen']],
  ['- #benötigt [[Alan Turing]] einen Lotsen', ['need Alan Turing: einen Lotsen']],
  ['- #biete [[Ada Lovelace]] Koha-Schulung', ['offer Ada Lovelace: Koha-Schulung']],
  ['- #bietet [[Ada Lovelace]] Koha-Schulung', ['offer Ada Lovelace: Koha-Schulung']],
  // Whose line it is: the first person linked, whatever else is; else the note's own person; else the only attendee; else a problem.
  [
    '- [ ] #owe [[Koha]] [[Grace Hopper]] and [[Alan Turing]] came',
    ['received Grace Hopper open: Koha Grace Hopper and Alan Turing came'],
  ],
  ['- [ ] #owe a lift', ['problem']],
  ['- [ ] #intro [[Grace Hopper]]', ['problem']],
  ['- [ ] #favour [[Grace Hopper]] a lift', ['problem']],
];

/** Lines in the note of Jo, and in that of a meeting with Ada alone. */
export const linesOfJo: readonly (readonly [line: string, facts: readonly string[]])[] = [
  ['- [ ] #owe read my letter', ['received Jo open: read my letter']],
  ['- [ ] #owed sent the rota', ['given Jo open: sent the rota']],
  ['- [ ] #owe [[Grace Hopper]] a lift', ['received Grace Hopper open: a lift']],
  ['- [ ] ring', ['promise Jo open: ring']],
  ['- [ ] #intro [[Grace Hopper]]', ['me introduced Grace Hopper, Jo: promised']],
  ['- #intro/received [[Grace Hopper]]', ['Grace Hopper introduced me, Jo: made']],
  ['- #need a tour', ['need Jo: a tour']],
  ['- #offer knows MARC', ['offer Jo: knows MARC']],
];
export const linesOfMeeting: readonly (readonly [line: string, facts: readonly string[]])[] = [
  ['- [ ] #owe read my letter', ['received Ada Lovelace open: read my letter']],
  ['- [ ] #owed [[Grace Hopper]] a lift', ['given Grace Hopper open: a lift']],
  ['- [ ] send the list', ['promise Ada Lovelace open: send the list']],
  ['- [ ] #intro [[Grace Hopper]]', ['me introduced Ada Lovelace, Grace Hopper: promised']],
  ['- #need a tour', ['need Ada Lovelace: a tour']],
  ['- #offer knows MARC', ['offer Ada Lovelace: knows MARC']],
];

/** As people write a key: `last contact`, `Last Contact`, `LAST CONTACT`, `last-contact`, `last_contact`, `lastContact`, `lastcontact`. */
export function waysToWrite(spelling: string): readonly string[] {
  const words = spelling.split(/[ _-]/);
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const camel = words.map((word, at) => (at === 0 ? word : capital(word))).join('');
  const ways = [spelling, words.map(capital).join(' '), spelling.toUpperCase(), words.join('-'), words.join('_')];
  return [...new Set([...ways, words.join(' '), words.join(''), camel])];
}
