/** Minutes and projects name whoever does a task behind it, or after a word for it; that is no promise of mine. */
import { describe, expect, it } from 'vitest';
import type { NoteSource } from '../../src/notes/note-source';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

function whoseIn(note: NoteSource): string {
  const people = ['Anna Lee', 'Bo Kay'].map((name) => aPerson(name)).filter(({ path }) => path !== note.path);
  const network = networkOf([aPerson('Me Myself', { me: true }), ...people, note]);
  return network
    .people()
    .flatMap(({ key, name }) => [
      ...network.promisesOf(key).map(() => `mine ${name}`),
      ...network.awaitedFrom(key).map(() => `waiting ${name}`),
    ])
    .join(', ');
}
const inMeeting = (line: string): string =>
  whoseIn(aMeeting('2026-10-02', ['Anna Lee', 'Bo Kay'], {}, `- [ ] ${line}\n`));
const inProject = (line: string): string => whoseIn(aNote(`# Website\n- [ ] ${line}\n`, 'Projects/Website.md'));
const inDaily = (line: string): string => whoseIn(aNote(`- [ ] ${line}\n`, '2026-10-02.md'));
const inOwn = (line: string): string => whoseIn(aPerson('Bo Kay', {}, `- [ ] ${line}\n`));

describe('a name at the end', () => {
  it.each([
    ...[
      'Draft copy ([[Anna Lee]])',
      'Fix the footer — [[Anna Lee]]',
      'Fix the footer - Anna Lee',
      'Book the room → [[Anna Lee]]',
    ],
    ...[
      'Send the minutes – [[Anna Lee|Anna]]',
      'Proofread the leaflet ([[Anna Lee]]) 📅 2026-10-09',
      'Send the plan to the board — [[Bo Kay]]',
    ],
    ...['Vertrag prüfen — [[Anna Lee]]', 'Einladungen verschicken ([[Anna Lee]])', 'Préparer le budget — [[Anna Lee]]'],
    ...[
      'Réserver la salle ([[Anna Lee]])',
      'Preparar el presupuesto — [[Anna Lee]]',
      'Reservar la sala ([[Anna Lee]])',
    ],
  ])('does it: %s', (line) => {
    expect([inMeeting(line), inProject(line)]).toEqual(['', '']);
  });

  it.each([
    ...[
      'Call back — [[Anna Lee]]',
      'Ask about the room — [[Anna Lee]]',
      'Birthday present — [[Anna Lee]]',
      'Thank for the cake — [[Anna Lee]]',
    ],
    ...[
      'Reply about Rome — [[Anna Lee]]',
      'Wegen Saal anrufen — [[Anna Lee]]',
      'Geschenk für morgen — [[Anna Lee]]',
      'Cadeau de mariage — [[Anna Lee]]',
    ],
    ...['Regalo de boda — [[Anna Lee]]', 'Send the list to — [[Anna Lee]]', 'Send [[Anna Lee]] the list — today'],
  ])('does not: %s', (line) => {
    expect([inMeeting(line), inProject(line)]).toEqual(['mine Anna Lee', 'mine Anna Lee']);
  });

  it.each(['Draft copy ([[Anna Lee]])', 'Fix the footer — [[Anna Lee]]'])(
    'is mine in a diary and in somebody’s note: %s',
    (line) => {
      expect([inDaily(line), inOwn(line)]).toEqual(['mine Anna Lee', 'mine Anna Lee']);
    },
  );
});

describe('a word for a task before the name', () => {
  it.each([
    ...[
      'AP [[Anna Lee]]: budget',
      'ACTION [[Anna Lee]]: budget',
      'Action: [[Anna Lee]]: budget',
      'TODO([[Anna Lee]]): budget',
      'TODO(Anna Lee): budget for [[Bo Kay]]',
    ],
    ...[
      'AP 3 [[Anna Lee]]: budget',
      'Aufgabe [[Anna Lee]]: Haushalt',
      'Tâche [[Anna Lee]] : budget',
      'Tarea [[Anna Lee]]: presupuesto',
      'TODO @[[Anna Lee]]: budget',
    ],
  ])('is theirs: %s', (line) => {
    expect([inMeeting(line), inProject(line)]).toEqual(['', '']);
  });

  it.each([
    'TODO: send [[Anna Lee]] the list',
    'Action: ask [[Anna Lee]]',
    'Task for [[Anna Lee]] at the fair',
    'AP [[Anna Lee]] and the list',
  ])('is not: %s', (line) => {
    expect(inProject(line)).toBe('mine Anna Lee');
  });
});

describe('what I want to hear', () => {
  it.each([
    ...[
      'Hear back from [[Anna Lee]]',
      'hear from [[Anna Lee]] about the room',
      'Get reply from [[Anna Lee]]',
      'Get an answer from [[Anna Lee]] by Friday',
      'Awaiting [[Anna Lee]]',
    ],
    ...[
      'Reply from [[Anna Lee]]',
      'Rückmeldung von [[Anna Lee]]',
      'Antwort von [[Anna Lee]] zum Saal',
      'réponse de [[Anna Lee]]',
      'Retour de [[Anna Lee]] sur le devis',
      'respuesta de [[Anna Lee]]',
      'Confirmación de [[Anna Lee]]',
    ],
  ])('is waited for: %s', (line) => {
    expect([inMeeting(line), inProject(line), inDaily(line)]).toEqual(Array(3).fill('waiting Anna Lee'));
  });

  it.each([
    ...[
      'Get the keys from [[Anna Lee]]',
      'Get quote from [[Anna Lee]]',
      'Rückmeldung von [[Anna Lee]] einarbeiten',
      'Antwort an [[Anna Lee]]',
      'réponse à [[Anna Lee]]',
    ],
    ...[
      'relire la réponse de [[Anna Lee]]',
      'respuesta a [[Anna Lee]]',
      'Feedback from [[Anna Lee]] to file',
      'File the reply from [[Anna Lee]]',
    ],
  ])('is mine to do: %s', (line) => {
    expect(inDaily(line)).toBe('mine Anna Lee');
  });
});
