/** The pages of the kit are filled in by hand; what is written in their blanks is read as the vault's own grammar says. */
import { describe, expect, it } from 'vitest';
import { builtInTemplates, createLibrary, readTemplateFile, renderTemplateFile } from '../../src/library';
import { sentenceOf } from '../../src/notes/line-words';
import type { NoteRecord } from '../../src/notes/note-record';
import { readNote } from '../../src/notes/read-note';
import { aNote, rulesOf } from '../support/a-note';
import { contextAbout, somebody } from '../support/interview-people';

const library = createLibrary({ today: '2026-11-23' });

function pageFor(name: string, ...names: string[]): string {
  const read = readTemplateFile(name, builtInTemplates[`${name}.md`] ?? '');
  if (!read.ok) throw new Error(name);
  const people = names.map(somebody);
  const page = renderTemplateFile(read.file, contextAbout(people), library);
  if (!page.ok) throw new Error(page.problems.map(({ what }) => what).join());
  return page.text;
}

const inDaily = (text: string): NoteRecord =>
  readNote(aNote(text, 'Daily/2026-11-23.md'), rulesOf({ dailyNotes: [{ folder: 'Daily', format: 'YYYY-MM-DD' }] }));
const inMeeting = (text: string): NoteRecord =>
  readNote(aNote(`---\ntags: [meeting]\n---\n${text}`, 'Meetings/2026-11-23 Tea.md'), rulesOf());
const saidIn = ({ favours, promises, statements }: NoteRecord): unknown => ({
  favours: favours.map(({ direction, words }) => `${direction}: ${sentenceOf(words)}`),
  promises: promises.map(({ state, words }) => `${state}: ${sentenceOf(words)}`),
  statements: statements.map(({ says, words }) => `${says}: ${sentenceOf(words)}`),
});
const nothing = { favours: [], promises: [], statements: [] };

describe('a page of the kit', () => {
  const pages = Object.keys(builtInTemplates).map((name) => name.replace('.md', ''));

  it.each(pages.filter((name) => name !== 'Question bank'))('%s says nothing before it is filled in', (name) => {
    const text = pageFor(name, 'Ada', 'Grace');
    expect(saidIn(inMeeting(text))).toEqual(nothing);
    expect(saidIn(inDaily(text))).toEqual(nothing);
    expect([...inMeeting(text).problems, ...inDaily(text).problems]).toEqual([]);
  });

  it('of notes becomes follow-ups where its blanks are filled in', () => {
    const text = pageFor('Interview notes', 'Ada', 'Grace').replaceAll('…', 'something');
    expect(saidIn(inDaily(text))).toEqual({
      favours: ['received: Ada something', 'received: Grace something'],
      promises: ['open: Ada something', 'open: Grace something', 'open: Ada something', 'open: Grace something'],
      statements: ['need: Ada something', 'offer: Ada something', 'need: Grace something', 'offer: Grace something'],
    });
  });

  it('of notes says who does what', () => {
    const owners = inDaily(pageFor('Interview notes', 'Ada').replaceAll('…', 'something')).promises.map(
      ({ owner }) => owner?.forMe === true,
    );
    expect(owners).toEqual([true, false]);
  });

  it('of a debrief too', () => {
    const said = saidIn(inMeeting(pageFor('Debrief', 'Ada').replaceAll('…', 'something')));
    expect(said).toMatchObject({ promises: ['open: Ada something'], statements: ['need: Ada something'] });
  });

  it('names whom I should talk to next', () => {
    const text = pageFor('Debrief', 'Ada').replace('talk to\n\n- …', 'talk to\n\n- [[Sam]], at the archive');
    expect(inMeeting(text).introductions).toMatchObject([{ state: 'named', mentions: [{ target: 'Sam' }] }]);
  });

  it('of notes is a talk on its day with whom it names, in a daily note and in the note of a person', () => {
    const text = pageFor('Interview notes', 'Ada', 'Grace');
    expect(inDaily(text).touches.map(({ mention }) => 'target' in mention && mention.target)).toEqual(
      expect.arrayContaining(['Ada', 'Grace']),
    );
    const person = readNote(aNote(`---\ntags: [person]\n---\n\n${text}`, 'People/Ada.md'), rulesOf());
    expect(person.person?.contacts).toHaveLength(1);
  });
});
