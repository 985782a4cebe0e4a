/** What somebody new is offered, and that the plugin reads what it tells them to type. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../../src/i18n/words';
import { dayFromIso } from '../../src/model/day';
import { finish } from '../../src/model/steps';
import { suggestionsIn } from '../../src/suggestions/propose';
import {
  type ExampleNote,
  exampleNotes,
  type FirstLook,
  firstNote,
  firstSteps,
  isEmptyVault,
} from '../../src/suggestions/first-run';
import { aNote, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';

const today = dayFromIso('2026-11-23') ?? 0;
const { vocabulary } = rulesOf();

const nothing: FirstLook = { notes: 0, people: 0, meetings: 0, sentences: 0, newPeople: [], hasFolders: false };

describe('what somebody new is offered', () => {
  it.each<[name: string, look: Partial<FirstLook>, steps: string[]]>([
    ['an empty vault', {}, ['add-person', 'example']],
    [
      'while sentences are looked for',
      { notes: 3, sentences: null, hasFolders: true },
      ['review', 'people-folder', 'example'],
    ],
    [
      'with sentences to review',
      { notes: 9, people: 2, sentences: 4, hasFolders: true },
      ['review', 'people-folder', 'example'],
    ],
    [
      'with names alone',
      { notes: 9, newPeople: ['Ann Bell'], hasFolders: true },
      ['review', 'people-folder', 'example'],
    ],
    [
      'with people, and no sentences',
      { notes: 9, people: 2, hasFolders: true },
      ['follow-ups', 'people-folder', 'example'],
    ],
    ['with notes that tell of nobody', { notes: 9, hasFolders: true }, ['add-person', 'people-folder', 'example']],
  ])('%s', (_name, look, steps) => {
    expect(firstSteps({ ...nothing, ...look }, { people: false, meetings: false })).toEqual(steps);
  });

  it('has a folder of meetings where one looks like it, and folders first where one looks like people', () => {
    const look = { ...nothing, notes: 5, hasFolders: true };
    const add = 'add-person';
    expect(firstSteps(look, { people: false, meetings: true })).toEqual([
      add,
      'people-folder',
      'meeting-folder',
      'example',
    ]);
    expect(firstSteps(look, { people: true, meetings: false })).toEqual(['people-folder', add, 'example']);
    expect(firstSteps({ ...look, sentences: 2 }, { people: true, meetings: false })).toEqual([
      'people-folder',
      'review',
      'example',
    ]);
  });

  it('is not called empty before the sentences are counted', () => {
    expect(isEmptyVault(nothing)).toBe(true);
    expect(isEmptyVault({ ...nothing, sentences: null })).toBe(false);
    expect(isEmptyVault({ ...nothing, newPeople: ['Ann Bell'] })).toBe(false);
    expect(isEmptyVault({ ...nothing, meetings: 1 })).toBe(false);
  });
});

/** What is read in the last note, among these. */
function readIn(...notes: readonly ExampleNote[]): { people: string[]; meetings: string[]; suggested: string[] } {
  const sources = notes.map(({ name, text }) => aNote(text, `${name}.md`));
  const network = networkOf(sources);
  const [source] = sources.slice(-1);
  if (!source) throw new Error('no note');
  const note = { source, day: network.meetingAt(source.path)?.day ?? null, isDiary: false, vocabulary, today };
  const found = finish(suggestionsIn(note, network, (mention, from) => network.find(mention, from)));
  return {
    people: network.people().map(({ name }) => name),
    meetings: network.meetings().map(({ attendees }) => attendees.map((key) => network.person(key)?.name).join(', ')),
    suggested: found.map(({ kind, who, whom }) => [kind, who.name, ...(whom ? [whom.name] : [])].join(' · ')),
  };
}

describe('what somebody new is told to type', () => {
  beforeEach(() => setLanguage('en'));
  afterEach(() => setLanguage('en'));

  it.each([
    ['en', 'Marcus Webb', 'Sarah Chen'],
    ['de', 'Jonas Weber', 'Sarah Lindner'],
  ])('is read as a meeting, and its sentences become suggestions (%s)', (language, met, by) => {
    setLanguage(language);
    expect(readIn(firstNote(today))).toEqual({
      people: [met],
      meetings: [met],
      suggested: [`introduced · ${by} · ${met}`, `new-person · ${by}`, `new-person · ${met}`, `promise · ${met}`],
    });
  });

  it.each([
    ['en', 'Ambrose Example', 'Ottilie Example'],
    ['de', 'Ambros Beispiel', 'Ottilie Beispiel'],
  ])('as an example has two people, a meeting and one suggestion of each kind (%s)', (language, met, by) => {
    setLanguage(language);
    const { person, meeting } = exampleNotes(today);
    expect(readIn(person, meeting)).toEqual({
      people: [met, by],
      meetings: [met],
      suggested: [
        `introduced · ${by} · ${met}`,
        `new-person · ${met}`,
        `favour-received · ${met}`,
        `need · ${met}`,
        `promise · ${met}`,
        `thanks-due · ${by}`,
      ],
    });
    // The person's note alone suggests nothing: what is said of them there is plain.
    expect(readIn(meeting, person).suggested).toEqual([]);
  });
});
