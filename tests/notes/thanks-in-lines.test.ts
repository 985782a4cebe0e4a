/** A list line says that somebody was thanked, or that thanks are still owed, or neither. */
import { describe, expect, it } from 'vitest';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { dayFromIso } from '../../src/model/day';
import type { NoteSource } from '../../src/notes/note-source';
import { readNote } from '../../src/notes/read-note';
import { defaultSettings } from '../../src/vault/settings';
import { aMeeting, aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';

const thanksIn = (line: string): string | undefined => {
  const [thanks] = readNote(aNote(`- ${line}\n`, '2026-11-19.md'), rulesOf()).thanks;
  return thanks && (thanks.owed ? 'owed' : 'said');
};

describe('thanks in a list line', () => {
  it.each([
    'thanked [[Ben]]',
    '[x] thank [[Ben]]',
    '[x] need to thank [[Ben]]',
    'Thank-you card to [[Ben]]',
    'have thanked [[Ben]]',
    'sent [[Ben]] thanks for the interview',
    'did not call, but thanked [[Ben]]',
    'thanks to [[Ben]] for the interview',
    'thanked [[Ben]] for not giving up',
    'wrote to say thank you to [[Ben]]',
    'still grateful: thanked [[Ben]] again',
    'Bei [[Ben]] bedankt',
    'Habe mich bei [[Ben]] bedankt',
    'Dank an [[Ben]]',
    'nochmals bei [[Ben]] bedankt',
    'ging zu [[Ben]] und bedankte mich',
    'merci à [[Ben]]',
    'remercié [[Ben]]',
    'encore merci à [[Ben]]',
    'gracias a [[Ben]]',
    'le agradecí a [[Ben]] su tiempo',
    'sent a thank-you card to [[Ben]]',
    'Said thank you to [[Ben]] in person',
    'wrote [[Ben]] a thank you note',
    'gave [[Ben]] a book to say thanks',
    'Dankeschön an [[Ben]] geschickt',
    'Dankesmail an [[Ben]] ist raus',
    'habe [[Ben]] Danke gesagt',
    'hingegangen, um mich bei [[Ben]] zu bedanken',
    'carte de remerciement envoyée à [[Ben]]',
    'le di las gracias a [[Ben]]',
    '[x] Send thank-you card to [[Ben]]',
    'thanked [[Ben]] for his card; not sent the list yet',
    'thanked [[Ben]]. Lunch next week?',
    'thank-you card for [[Ben]] written and sent',
    'thanked [[Ben]], still to write the report',
    'carte de remerciement pour [[Ben]] écrite',
    'thanked [[Ben]] who hasn’t replied',
    'Dankeskarte für [[Ben]] geschrieben',
  ])('said: %s', (line) => {
    expect(thanksIn(line)).toBe('said');
  });

  it.each([
    'Need to thank [[Ben]] for the interview',
    'I still need to thank [[Ben]]',
    'still have to thank [[Ben]]',
    'I have to thank [[Ben]]',
    'should have thanked [[Ben]]',
    'I should thank [[Ben]]',
    'must remember to thank [[Ben]]',
    'haven’t thanked [[Ben]] yet',
    "haven't thanked [[Ben]]",
    'have not yet thanked [[Ben]]',
    'never thanked [[Ben]]',
    'forgot to thank [[Ben]]',
    'no thanks sent to [[Ben]] yet',
    'no thanks yet, [[Ben]]',
    'to thank: [[Ben]]',
    'will thank [[Ben]] tomorrow',
    'I owe [[Ben]] a thank-you note',
    'thanks due to [[Ben]]: thanks are overdue',
    'Muss mich noch bei [[Ben]] bedanken',
    'bei [[Ben]] noch nicht bedankt',
    'noch bei [[Ben]] bedanken',
    'Dank an [[Ben]] steht noch aus',
    'dois encore remercier [[Ben]]',
    'pas encore remercié [[Ben]]',
    'à remercier : [[Ben]]',
    'tengo que dar las gracias a [[Ben]]',
    'todavía no he dado las gracias a [[Ben]]',
    'debo agradecer a [[Ben]] su tiempo',
    'Forgot to say thank you to [[Ben]]',
    'forgot my thank-you card for [[Ben]]',
    'thank [[Ben]] for the book',
    'Send thank-you card to [[Ben]]',
    'Write [[Ben]] a thank you note',
    'say thanks to [[Ben]]',
    'Next: drop [[Ben]] a thank-you',
    'TODO thank-you mail to [[Ben]]',
    'Dankeschön an [[Ben]] noch schicken',
    'Dankeschön noch schicken an [[Ben]]',
    'Dankesmail an [[Ben]] schreiben',
    '[[Ben]] noch Danke sagen',
    'Dankeskarte für [[Ben]] fehlt noch',
    'Dankesbrief an [[Ben]] muss noch raus',
    'Danke sagen: [[Ben]]',
    'bei [[Ben]] bedanken',
    'Remercier [[Ben]]',
    'Envoyer une carte de remerciement à [[Ben]]',
    'Agradecer a [[Ben]] su tiempo',
    'Dar las gracias a [[Ben]]',
    'thank-you card for [[Ben]] still to write',
    'thank-you note for [[Ben]] not sent yet',
    'Thank-you cards: [[Ben]]?',
    'thank-you letter for [[Ben]] to be written',
    'thank-you card to [[Ben]] hasn’t gone out',
    'Thank you note for [[Ben]] unsent',
    'Did I thank [[Ben]]?',
    'Dankeskarte für [[Ben]] noch nicht geschrieben',
    'Dankeskarte für [[Ben]] noch zu schreiben',
    'Dankeskarten: [[Ben]]?',
    'carte de remerciement pour [[Ben]] à écrire',
    'carte de remerciement pour [[Ben]] pas encore envoyée',
    'tarjeta de agradecimiento para [[Ben]] sin enviar',
    'tarjeta de gracias para [[Ben]] por escribir',
  ])('owed: %s', (line) => {
    expect(thanksIn(line)).toBe('owed');
  });

  it.each([
    'thank god [[Ben]] was there',
    'thank goodness, [[Ben]] came',
    'no thanks',
    'thanks to the rain [[Ben]] stayed',
    'thankfully [[Ben]] was in',
    'Thanksgiving with [[Ben]]',
    '[[Ben]] thanked me for the list',
    'a thank-you card from [[Ben]]',
    'got many thanks from [[Ben]]',
    '[[Ben]] had a blank page',
    'Gott sei Dank war [[Ben]] da',
    'dank dem Regen blieb [[Ben]]',
    '[[Ben]] hat sich bei mir bedankt',
    '[[Ben]] ist dankbar',
    'nein danke, sagte [[Ben]]',
    'Dieu merci, [[Ben]] est là',
    '[[Ben]] m’a remercié',
    'gracias al tiempo, [[Ben]] vino',
    '[[Ben]] me dio las gracias',
    '[ ] thank [[Ben]]',
    '[-] thank [[Ben]]',
  ])('neither: %s', (line) => {
    expect(thanksIn(line)).toBeUndefined();
  });
});

describe('thanks due', () => {
  const today = dayFromIso('2026-11-23') ?? 0;
  const people = ['Ben', 'Anna', 'Cleo'].map((name) => aPerson(name));
  const dueIn = (...notes: readonly NoteSource[]): readonly string[] => {
    const others = people.filter(({ path }) => !notes.some((note) => note.path === path));
    return followUps(networkOf([...others, ...notes]), today, followUpRules(defaultSettings())).flatMap(
      ({ person, reasons }) =>
        reasons.filter(({ kind }) => kind === 'thanks due').map(({ why }) => `${person.name}: ${why}`),
    );
  };
  const interview = aMeeting('2026-11-18', ['Ben', 'Anna', 'Cleo'], { tags: ['meeting', 'interview'] });

  it('stay due after an interview while notes say that they are owed', () => {
    const due = dueIn(
      interview,
      aNote('- Need to thank [[Ben]] for the interview\n', '2026-11-19.md'),
      aPerson('Anna', {}, '- 2026-11-19 no thanks sent yet\n'),
    );
    expect(due).toHaveLength(3);
  });

  it('are due without a meeting where a note says so', () => {
    expect(dueIn(aNote('- Need to thank [[Ben]] for the book\n', '2026-11-19.md'))).toEqual([
      'Ben: Noted 4 days ago: Need to thank Ben for the book',
    ]);
    expect(dueIn(aPerson('Ben', {}, '- still have to thank him for the book\n'))).toEqual([
      'Ben: Noted: still have to thank him for the book',
    ]);
    expect(dueIn(aMeeting('2026-11-19', ['Ben'], {}, '- haven’t thanked him\n'))).toHaveLength(1);
  });

  it('end once a later line says thanks, and after the days of the setting', () => {
    const owed = aNote('- Need to thank [[Ben]]\n', '2026-11-19.md');
    expect(dueIn(owed, aNote('- thanked [[Ben]]\n', '2026-11-20.md'))).toEqual([]);
    expect(dueIn(owed, aNote('- thanked [[Ben]]\n', '2026-11-10.md'))).toHaveLength(1);
    expect(dueIn(aNote('- Need to thank [[Ben]]\n', '2026-11-01.md'))).toEqual([]);
  });

  it('said to one of several at a meeting are said to that one', () => {
    const note = aMeeting('2026-11-18', ['Ben', 'Anna'], { tags: ['meeting', 'coffee'] }, '- thanked [[Ben]]\n');
    expect(dueIn(note).map((due) => due.split(':')[0])).toEqual(['Anna']);
  });

  it.each([
    ['- thanked everyone for the morning', []],
    ['- sent thank-you notes', []],
    ['- Ben\n\t- thanked him for the list', ['Anna', 'Ben', 'Cleo']],
    ['- thanked her for the list', ['Anna', 'Ben', 'Cleo']],
    ['- habe mich bei ihr bedankt', ['Anna', 'Ben', 'Cleo']],
  ])('said to one of several without a name are said to nobody: %s', (line, due) => {
    const note = aMeeting('2026-11-18', ['Ben', 'Anna', 'Cleo'], { tags: ['meeting', 'interview'] }, `${line}\n`);
    expect(
      dueIn(note)
        .map((row) => row.split(':')[0])
        .sort(),
    ).toEqual(due);
  });
});

describe('a task to thank somebody', () => {
  const ben = aPerson('Ben');
  const rows = (line: string): readonly string[] => {
    const network = networkOf([ben, aNote(`${line}\n`, '2026-11-19.md')]);
    return followUps(network, dayFromIso('2026-11-23') ?? 0, followUpRules(defaultSettings())).flatMap(({ reasons }) =>
      reasons.map(({ kind }) => kind),
    );
  };
  const tasks = [
    'thank [[Ben]]',
    'Thank [[Ben]] for the list',
    'send [[Ben]] a thank-you card',
    '[[Ben]] danken',
    'bei [[Ben]] bedanken',
    'mich bei [[Ben]] für das Buch bedanken',
  ];

  it.each(tasks)('%s is thanks due, no promise, until it is ticked', (task) => {
    expect(rows(`- [ ] ${task}`)).toEqual(['thanks due']);
    expect(rows(`- [x] ${task}`)).toEqual([]);
    expect(rows(`- [-] ${task}`)).toEqual([]);
  });

  it('stays a promise where more is to be done', () => {
    expect(rows('- [ ] thank [[Ben]] and send him the list')).toEqual(['promise']);
    expect(rows('- [ ] send [[Ben]] the list')).toEqual(['promise']);
  });
});

const thanksAtMeeting = (line: string): string | undefined => {
  const note = aNote(`---\ntags: [meeting]\nattendees: ["[[Ben]]"]\n---\n- ${line}\n`, '2026-11-19 Talk.md');
  const [thanks] = readNote(note, rulesOf()).thanks;
  return thanks && (thanks.owed ? 'owed' : 'said');
};

describe('thanks that are not mine to say to whoever is there', () => {
  it.each([
    'Wer dankt eigentlich der Küche?',
    'someone should thank the landlord',
    'Nobody thanked Nell for the food',
    'Who is going to thank the caretaker?',
    'Everybody should thank the cooks',
    'must thank the landlord',
    'thanked her mum',
    'Need to thank her assistant',
    'Dem Hausmeister noch danken',
    'noch bei der Küche bedanken',
    'Jemand sollte sich bei der Küche bedanken',
  ])('%s', (line) => {
    expect(thanksAtMeeting(line)).toBeUndefined();
  });

  it.each([
    ['thanked the team', 'said'],
    ['thanked them all', 'said'],
    ['thanked her for the lunch', 'said'],
    ['must thank the kind [[Ben]]', 'owed'],
    ['need to thank her', 'owed'],
    ['noch bei der Runde bedanken', 'owed'],
    ['Danke für die Hilfe gesagt', 'said'],
  ])('but “%s” is %s', (line, thanks) => {
    expect(thanksAtMeeting(line)).toBe(thanks);
  });
});
