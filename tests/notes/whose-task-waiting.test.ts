/** Open tasks that say what somebody else will do for me, or what I wait for. */
import { describe, expect, it } from 'vitest';
import type { NoteSource } from '../../src/notes/note-source';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

function tasksIn(note: NoteSource): string {
  const people = ['Anna Lee', 'Bo Kay', 'Otto'].map((name) => aPerson(name)).filter(({ path }) => path !== note.path);
  const network = networkOf([aPerson('Me Myself', { me: true }), ...people, note]);
  return network
    .people()
    .flatMap(({ key, name }) => [
      ...network.promisesOf(key).map(({ what }) => `mine ${name}: ${what}`),
      ...network.awaitedFrom(key).map(({ what }) => `waiting ${name}: ${what}`),
    ])
    .join(', ');
}
const whoseIn = (note: NoteSource): string => tasksIn(note).split(':')[0] ?? '';
const inDaily = (line: string): string => whoseIn(aNote(`- [ ] ${line}\n`, '2026-10-02.md'));
const inNoteOfAnna = (line: string): string => whoseIn(aPerson('Anna Lee', {}, `- [ ] ${line}\n`));

describe('what somebody else will do for me', () => {
  it.each([
    ...[
      '[[Anna Lee]] said he would call me',
      '[[Anna Lee]] said she will send the list',
      '[[Anna Lee]] says she’ll get back to me',
    ],
    ...['[[Anna Lee]] hat versprochen, mir zu schreiben', '[[Anna Lee]] hat zugesagt, sich zu melden bei mir'],
    ...[
      '[[Anna Lee]] sagte, sie würde mich anrufen',
      '[[Anna Lee]] a dit qu’elle va m’appeler',
      '[[Anna Lee]] dijo que me enviaría el plan',
    ],
    ...['Warte noch auf [[Anna Lee]]', 'Ich warte noch immer auf [[Anna Lee]]', 'warten, bis [[Anna Lee]] antwortet'],
    ...[
      'Antwort von [[Anna Lee]] abwarten',
      'Rückmeldung von [[Anna Lee]] abwarten',
      'Auf Antwort von [[Anna Lee]] warten',
    ],
    ...['wait until [[Anna Lee]] is back', 'Wait till [[Anna Lee]] replies', 'wait and see what [[Anna Lee]] says'],
    ...['auf [[Anna Lee]] warten', 'Attendre que [[Anna Lee]] réponde', 'J’attends toujours [[Anna Lee]]'],
    ...['attendre la réponse de [[Anna Lee]]', 'Esperar a que [[Anna Lee]] conteste', 'Sigo esperando a [[Anna Lee]]'],
  ])('in a daily note: %s', (line) => {
    expect(inDaily(line)).toBe('waiting Anna Lee');
  });

  it.each([
    ...[
      'Anna said he would send the salary bands',
      'she said she would send the list',
      'sie ruft zurück',
      'Sie meldet sich',
    ],
    ...['She will get back to me', 'he’ll send the form', 'she promised to send the slides', 'will call me back'],
    ...[
      'er schickt mir den Vertrag',
      'sie hat versprochen, mir zu schreiben',
      'sie gibt Bescheid',
      'wird mich anrufen',
    ],
    ...['elle me rappelle', 'elle va m’envoyer le plan', 'ella me llama', 'va a llamarme', 'warten, bis sie antwortet'],
    ...['wait until she is back', 'Antwort abwarten', 'wait for her answer'],
  ])('in their own note: %s', (line) => {
    expect(inNoteOfAnna(line)).toBe('waiting Anna Lee');
  });

  it.each([
    '[[Anna Lee]] said she would call [[Bo Kay]]',
    '[[Anna Lee]] said she would think about it',
    '[[Anna Lee]] hat versprochen, [[Bo Kay]] zu schreiben',
    'wait until the rain stops',
  ])('not for me: %s', (line) => {
    expect(inDaily(line)).toBe('');
  });

  it.each([
    ...[
      '[[Anna Lee]] said to call back',
      '[[Anna Lee]] said I should call',
      '[[Anna Lee]] said she would like the list',
    ],
    ...[
      'wait until Friday, then call [[Anna Lee]]',
      'I said I would call [[Anna Lee]]',
      'we said we would call [[Anna Lee]]',
    ],
    ...['don’t keep [[Anna Lee]] waiting', '[[Anna Lee]] nicht warten lassen', '[[Anna Lee]] wartet auf mich'],
    ...[
      'I promised to call [[Anna Lee]]',
      'Habe [[Anna Lee]] versprochen, ihr zu schreiben',
      'Regen abwarten, dann [[Anna Lee]] anrufen',
    ],
    ...['tell [[Anna Lee]] to wait until Friday', 'wait for Friday to call [[Anna Lee]]'],
  ])('mine: %s', (line) => {
    expect(inDaily(line)).toBe('mine Anna Lee');
  });

  it.each([
    'call her back',
    'will send her the list',
    'ihr schreiben',
    'sie anrufen',
    'la rappeler',
    'send the list she wants',
  ])('mine in their own note: %s', (line) => {
    expect(inNoteOfAnna(line)).toBe('mine Anna Lee');
  });
});

describe('a promise to the person of the note that names another', () => {
  it.each([
    ...[
      'Ask Anna about [[Bo Kay]]',
      'tell Anna Lee about [[Bo Kay]]',
      'Call Anna re [[Bo Kay]]',
      'Send Anna [[Bo Kay]]’s address',
    ],
    ...[
      'Email her about [[Bo Kay]]',
      'write to Anna about [[Bo Kay]]',
      'Anna nach [[Bo Kay]] fragen',
      'Anna wegen [[Bo Kay]] anrufen',
    ],
    ...['Frag Anna nach [[Bo Kay]]', 'Demander à Anna des nouvelles de [[Bo Kay]]', 'Preguntar a Anna por [[Bo Kay]]'],
  ])('%s', (line) => {
    const whole = line.replace(/\[\[|\]\]/g, '');
    expect(tasksIn(aPerson('Anna Lee', {}, `- [ ] ${line}\n`))).toBe(`mine Anna Lee: ${whole}`);
  });

  it.each([
    'Ask [[Bo Kay]] about Anna',
    'Send Anna’s book to [[Bo Kay]]',
    'Call [[Bo Kay]]',
    'Ask Annabel about [[Bo Kay]]',
    'Ask Otto about [[Bo Kay]]',
  ])('not in: %s', (line) => {
    expect(whoseIn(aPerson('Anna Lee', {}, `- [ ] ${line}\n`))).toBe('mine Bo Kay');
  });
});

describe('what somebody owes me', () => {
  it.each(['[[Anna Lee]] owes me 20 €', '[[Anna Lee]] (owes me 20 €)', '[[Anna Lee]] schuldet mir ein Buch'])(
    'is theirs: %s',
    (line) => {
      expect(inDaily(line)).toBe('waiting Anna Lee');
    },
  );

  it.each(['owes me 10 €', 'still owes me a book', 'schuldet mir noch 10 €', 'me doit un livre', 'me debe un libro'])(
    'is theirs in their own note: %s',
    (line) => {
      expect(inNoteOfAnna(line)).toBe('waiting Anna Lee');
    },
  );

  it('and what I owe is mine', () => {
    expect(inNoteOfAnna('I owe her a coffee')).toBe('mine Anna Lee');
    expect(inDaily('I owe [[Anna Lee]] a coffee')).toBe('mine Anna Lee');
  });
});

describe('a task that is struck through', () => {
  const statesIn = (line: string): string[] => {
    const network = networkOf([aPerson('Anna Lee'), aNote(`${line}\n`, '2026-10-02.md')]);
    return network.people().flatMap(({ key }) => network.promisesOf(key).map(({ state }) => state));
  };

  it.each([
    '- [ ] ~~call [[Anna Lee]]~~',
    '- [ ] ~~call [[Anna Lee]]~~ 📅 2026-12-01',
    '- [/] ~~call [[Anna Lee]]~~ #phone',
  ])('is given up: %s', (line) => {
    expect(statesIn(line)).toEqual(['dropped']);
  });

  it('where all of it is', () => {
    expect(statesIn('- [ ] ~~call~~ write to [[Anna Lee]]')).toEqual(['open']);
    expect(statesIn('- [x] ~~call [[Anna Lee]]~~')).toEqual(['done']);
  });
});
