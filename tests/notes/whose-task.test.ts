/** A task is mine unless its line says that somebody else does it; what they do for me is waited for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteSource } from '../../src/notes/note-source';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';
import { runs } from '../support/property-runs';

const people = ['Anna Lee', 'Bo Kay', 'Grace Hopper'].map((name) => aPerson(name));

/** `mine Anna Lee: …`, `waiting Anna Lee: …`, of open tasks; nothing where the line is nobody's of us. */
function tasksIn(note: NoteSource): readonly string[] {
  const others = people.filter(({ path }) => path !== note.path);
  const network = networkOf([aPerson('Me Myself', { me: true }), aNote('', 'Project X.md'), ...others, note]);
  return network
    .people()
    .flatMap(({ key, name }) => [
      ...network.promisesOf(key).map(({ what }) => `mine ${name}: ${what}`),
      ...network.awaitedFrom(key).map(({ what }) => `waiting ${name}: ${what}`),
    ]);
}
const whoseIn = (note: NoteSource): string =>
  tasksIn(note)
    .map((task) => task.split(':')[0] ?? '')
    .join(', ');

const inMeeting = (line: string, attendees = ['Anna Lee', 'Bo Kay']): string =>
  whoseIn(aMeeting('2026-10-02', attendees, {}, `${line}\n`));
const inDaily = (line: string): string => whoseIn(aNote(`${line}\n`, '2026-10-02.md'));
const inNoteOfAnna = (line: string): string => whoseIn(aPerson('Anna Lee', {}, `${line}\n`));

describe('a task of somebody else', () => {
  it.each([
    ['[[Anna Lee]] to send me the draft', 'waiting Anna Lee'],
    ['[[Anna Lee|Anna]] will introduce me to her editor', 'waiting Anna Lee'],
    ['**[[Anna Lee]]:** get back to me about the room', 'waiting Anna Lee'],
    ['@[[Anna Lee]] send my book back', 'waiting Anna Lee'],
    ['@Anna Lee send me the slides', 'waiting Anna Lee'],
    ['Anna Lee to look over my CV', 'waiting Anna Lee'],
    ['Anna: send me the list', 'waiting Anna Lee'],
    ['Anna will email me the link 📅 2026-10-09', 'waiting Anna Lee'],
    ['[[Anna Lee]] promised to call me', 'waiting Anna Lee'],
    ['[[Anna Lee]]’ll send me the file', 'waiting Anna Lee'],
    ['waiting for [[Anna Lee]] to reply', 'waiting Anna Lee'],
    ['Waiting for Anna to reply', 'waiting Anna Lee'],
    ['Waiting on an answer from Anna Lee', 'waiting Anna Lee'],
    ['still waiting to hear from [[Anna Lee]]', 'waiting Anna Lee'],
    ['final slides (waiting for [[Anna Lee]])', 'waiting Anna Lee'],
    ['the slides [owner:: [[Anna Lee]]] for my talk', 'waiting Anna Lee'],
    ['the slides (delegated:: Anna Lee)', 'waiting Anna Lee'],
    ['the slides delegated:: [[Anna Lee]]', 'waiting Anna Lee'],
    ['the slides 📅 2026-10-09 [due:: 2026-10-09] delegated:: Anna Lee', 'waiting Anna Lee'],
    ['#waiting [[Anna Lee]] the slides', 'waiting Anna Lee'],
    ['the slides from [[Anna Lee]] #waiting-for', 'waiting Anna Lee'],
    ['the slides from [[Anna Lee]] #status/waiting', 'waiting Anna Lee'],
    ['book the hall [[Anna Lee]] #delegated', 'waiting Anna Lee'],
    ['book the hall, delegated to [[Anna Lee]]', 'waiting Anna Lee'],
    ['[[Anna Lee]] send me the draft', 'waiting Anna Lee'],
    ['[[Anna Lee]] schickt mir den Entwurf', 'waiting Anna Lee'],
    ['[[Anna Lee]] soll mir den Entwurf schicken', 'waiting Anna Lee'],
    ['[[Anna Lee]]: meldet sich bei mir', 'waiting Anna Lee'],
    ['Warte auf Antwort von [[Anna Lee]]', 'waiting Anna Lee'],
    ['[[Anna Lee]] va m’envoyer le plan', 'waiting Anna Lee'],
    ['En attente de [[Anna Lee]] pour le plan', 'waiting Anna Lee'],
    ['[[Anna Lee]] tiene que enviarme el plan', 'waiting Anna Lee'],
    ['Esperando a [[Anna Lee]]', 'waiting Anna Lee'],
    // Theirs, but not for me: nothing is said of it.
    ['[[Anna Lee]]: prepare slides', ''],
    ['@[[Anna Lee]] book the room', ''],
    ['[[Anna Lee]] to chase the review', ''],
    ['Mike to chase the review with [[Anna Lee]]', ''],
    ['Mike Chen will call [[Anna Lee]] about the review', ''],
    ['Mike: call [[Anna Lee]]', ''],
    ['waiting for Mike to reply', ''],
    ['[[Anna Lee]] and [[Bo Kay]] to draft the agenda', ''],
    ['Anna, Bo: draft the agenda', ''],
    ['[[Nobody Known]] to send me the draft', ''],
    ['book the room (owner: [[Anna Lee]])', ''],
    ['book the room [assigned to:: [[Anna Lee]]]', ''],
    ['book the room, assigned to Anna Lee', ''],
    ['book the room (Anna)', ''],
    ['book the room ([[Anna Lee]])', ''],
    ['(Bo Kay) book the room', ''],
    ['[[Anna Lee]] soll den Raum buchen', ''],
    ['Anna kümmert sich um den Raum', ''],
    ['[[Anna Lee]] doit réserver la salle', ''],
    ['[[Anna Lee]] va a reservar la sala', ''],
    ['[[Anna Lee]] needs to sign the form', ''],
    ['[[Anna Lee]] should check the numbers', ''],
    ['Anna should check the numbers', ''],
    ['[[Anna Lee]] sends the slides to [[Bo Kay]]', ''],
    ['Bo Kay sends the slides to [[Anna Lee]]', ''],
    ['[[Anna Lee]] is supposed to book the room', ''],
    ['[[Anna Lee]] is looking into the costs', ''],
    ['[[Anna Lee]] bucht den Raum', ''],
    ['[[Anna Lee]] muss den Raum buchen', ''],
    ['[[Anna Lee]] prépare la salle', ''],
    ['[[Anna Lee]] reserva la sala', ''],
    ['[[Anna Lee]] owes us an answer', 'waiting Anna Lee'],
    ['[[Anna Lee]] needs to send me the form', 'waiting Anna Lee'],
    ['[[Anna Lee]] - book the room', ''],
    ['Anna – book the room', ''],
    ['[[Anna Lee]] – send me the logo', 'waiting Anna Lee'],
    ['Review the contract @[[Anna Lee]]', ''],
    ['Review the contract @Anna', ''],
  ])('%s', (line, whose) => {
    expect(inMeeting(`- [ ] ${line}`)).toBe(whose);
  });

  it.each([
    'send [[Anna Lee]] the list',
    '[[Anna Lee]] send the list',
    '[[Anna Lee]] the list',
    'ask [[Anna Lee]] to send me the draft',
    'remind [[Anna Lee]] that I am waiting for Bo',
    '[[Anna Lee]] is waiting for my reply',
    '[[Anna Lee]] waits for the list: send it',
    '[[Anna Lee]] asked me to send the list',
    'Need to send [[Anna Lee]] the list',
    'Remember to call [[Anna Lee]]',
    'Promised to send [[Anna Lee]] the list',
    'Write to [[Anna Lee]] about the review',
    'Reply to [[Anna Lee]]',
    'Introduction to send to [[Anna Lee]]: the list',
    'I will send [[Anna Lee]] the list',
    'Me: send [[Anna Lee]] the list',
    'I to call [[Anna Lee]]',
    'Todo: call [[Anna Lee]]',
    'Follow up: call [[Anna Lee]]',
    'Email: [[Anna Lee]] about lunch',
    'Friday: lunch with [[Anna Lee]]',
    '[[Project X]]: send [[Anna Lee]] the plan',
    '@phone [[Anna Lee]]',
    '@home send [[Anna Lee]] the list',
    'send [[Anna Lee]] the list [owner:: me]',
    'send [[Anna Lee]] the list [owner:: [[Me Myself]]]',
    'send [[Anna Lee]] the list (assigned to me)',
    '[[Me Myself]] to send [[Anna Lee]] the list',
    '[[Anna Lee]] and I to meet',
    'tell [[Anna Lee]] who will speak (by mail)',
    'Ich schicke [[Anna Lee]] die Liste',
    'Aufgabe: [[Anna Lee]] die Liste schicken',
    'Rappeler [[Anna Lee]]',
    'Tarea: llamar a [[Anna Lee]]',
    '[[Anna Lee]] needs the list',
    '[[Anna Lee]] should get the list',
    '[[Anna Lee]] asks me to write the list',
    '[[Anna Lee]] mit Blumen danken',
    'call @[[Anna Lee]]',
    'finally write to @[[Anna Lee]]',
    'lunch with @[[Anna Lee]]',
    '[[Project X]] should be shown to [[Anna Lee]]',
    '[[Project X]] - send [[Anna Lee]] the plan',
    'Budget needs to go to [[Anna Lee]]',
  ])('is not in: %s', (line) => {
    expect(inMeeting(`- [ ] ${line}`)).toBe('mine Anna Lee');
    if (!line.includes('I to') && !line.includes('owner::')) expect(inDaily(`- [ ] ${line}`)).toBe('mine Anna Lee');
  });

  it.each([
    ['send the list', 'mine Anna Lee'],
    ['send me the list', 'waiting Anna Lee'],
    ['get back to me about the room', 'waiting Anna Lee'],
    ['let me know which day', 'waiting Anna Lee'],
    ['waiting for her reply', 'waiting Anna Lee'],
    ['waiting for the weather to turn', ''],
    ['waiting for Mike', ''],
    ['Anna to send me the list', 'waiting Anna Lee'],
    ['Anna to send the list', ''],
    ['Mike to send the list', ''],
    ['the list #waiting', 'waiting Anna Lee'],
    ['show her the list', 'mine Anna Lee'],
    ['remind me to call her', 'mine Anna Lee'],
  ])('in a person’s own note, and at a meeting of two: %s', (line, whose) => {
    expect(inNoteOfAnna(`- [ ] ${line}`)).toBe(whose);
    expect(inMeeting(`- [ ] ${line}`, ['Anna Lee'])).toBe(whose);
  });

  it('stands under a heading, or in a note, that says so', () => {
    expect(inDaily('## Waiting for\n\n- [ ] the list from [[Anna Lee]]')).toBe('waiting Anna Lee');
    expect(inDaily('## Warten auf\n\n- [ ] die Liste von [[Anna Lee]]')).toBe('waiting Anna Lee');
    expect(inDaily('## Waiting for\n\n## Next\n\n- [ ] send [[Anna Lee]] the list')).toBe('mine Anna Lee');
    expect(whoseIn(aNote('- [ ] the list from [[Anna Lee]]\n', 'GTD/Waiting for.md'))).toBe('waiting Anna Lee');
  });

  it.each([
    ['## Bo\n- [ ] order chairs\n## Anna\n- [ ] call the printer', ''],
    ['### Anna Lee\n- [ ] order chairs for [[Bo Kay]]\n### Bo Kay\n- [ ] write the minutes', ''],
    ['### [[Anna Lee]]\n- [ ] order chairs for [[Bo Kay]]\n### Decisions\n- none', ''],
    ['**Anna**\n- [ ] order chairs for [[Bo Kay]]', ''],
    ['Anna Lee:\n\n- [ ] order chairs for [[Bo Kay]]', ''],
    ['- Anna:\n  - [ ] order chairs for [[Bo Kay]]', ''],
    ['- [[Anna Lee]]\n  - [ ] order chairs for [[Bo Kay]]', ''],
    ['- **Anna**\n  - [ ] send me the list', 'waiting Anna Lee'],
    ['## Me\n- [ ] order chairs for [[Bo Kay]]\n## Anna\n- none', 'mine Bo Kay'],
    ['## Decisions\n- [ ] order chairs for [[Bo Kay]]\n## Anna\n- none', 'mine Bo Kay'],
    ['## Anna\n- none\n## Actions\n- [ ] order chairs for [[Bo Kay]]', 'mine Bo Kay'],
    ['# Anna Lee\n- [ ] order chairs for [[Bo Kay]]', 'mine Bo Kay'],
    ['## Anna\n- [ ] send [[Anna Lee]] the list\n## Bo\n- none', 'mine Anna Lee'],
    ['**Anna**\n- left\n\nActions:\n- [ ] order chairs for [[Bo Kay]]', 'mine Bo Kay'],
    ['- Anna:\n  - left early\n- [ ] order chairs for [[Bo Kay]]', 'mine Bo Kay'],
    ['- Next Steps:\n  - [ ] order chairs for [[Bo Kay]]', 'mine Bo Kay'],
    ['**Todo**\n- [ ] order chairs for [[Bo Kay]]', 'mine Bo Kay'],
  ])('in minutes, below whose name it stands: %j', (body, whose) => {
    expect(inMeeting(body)).toBe(whose);
  });

  it('names one of two with the same first name to nobody’s account', () => {
    expect(inMeeting('- [ ] Anna to send me the list', ['Anna Lee', 'Anna Berg'])).toBe('');
  });

  it('keeps its state and its dates', () => {
    const note = aMeeting('2026-10-02', ['Anna Lee'], {}, '- [x] [[Anna Lee]] to send me it ✅ 2026-10-05\n');
    const [awaited] = networkOf([...people, note]).awaitedFrom('People/Anna Lee.md');
    expect(awaited?.state).toBe('done');
  });

  it('is never counted among my promises, whatever it is called', () => {
    const opening = fc.constantFrom('[[Anna Lee]]', '[[Anna Lee|Anna]]', 'Anna Lee', '@[[Anna Lee]]', '@Anna Lee');
    const link = fc.constantFrom(' to ', ': ', ' will ', ' is going to ', ' soll ', ' doit ', ' debe ');
    const deed = fc.constantFrom('send me the list', 'book the room', 'review it', 'send [[Bo Kay]] the list');
    fc.assert(
      fc.property(opening, link, deed, (who, how, what) => {
        expect(inMeeting(`- [ ] ${who}${how}${what}`)).not.toContain('mine');
      }),
      { seed: 20_261_123, numRuns: runs(200) },
    );
  });
});

describe('a task at a meeting of several that names nobody', () => {
  const problemsOf = (body: string, attendees = ['Anna Lee', 'Bo Kay']): readonly (number | null)[] =>
    networkOf([...people, aMeeting('2026-10-02', attendees, {}, body)])
      .problems()
      .map(({ line }) => line);

  it('is told once a note, with its line', () => {
    const body = '- [ ] send the list\n- [ ] book the room\n';
    const [line] = problemsOf(body);
    expect(problemsOf(body)).toHaveLength(1);
    expect(line).toBe(9);
  });

  it.each([
    ['- [ ] [[Anna Lee]] the list\n'],
    ['- [x] send the list\n'],
    ['- [-] send the list\n'],
    ['- send the list\n'],
    ['- [ ] Bo Kay to book the room\n'],
    ['- [ ] #follow-up in May\n'],
    ['- [ ] …\n'],
    ['- [ ] waiting for the landlord\n'],
    ['## Who else should I talk to?\n- [ ] somebody at the archive\n'],
  ])('is not told of %j', (body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  it('is about the only attendee, or the person of the note', () => {
    expect(problemsOf('- [ ] send the list\n', ['Anna Lee'])).toEqual([]);
  });
});
