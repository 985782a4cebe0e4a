/** Every page of the kit, in every language, inserted and left as it is: nothing in it is read as a fact. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  builtInTemplatesIn,
  createLibrary,
  readQuestionBank,
  readTemplateFile,
  renderTemplateFile,
  type InterviewPerson,
} from '../../src/library';
import type { NoteSource } from '../../src/notes/note-source';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { contextAbout, somebody } from '../support/interview-people';
import { networkOf } from '../support/network-of';
import { runs } from '../support/property-runs';

const languages = ['en', 'de'];
const pages = languages.flatMap((language) =>
  Object.keys(builtInTemplatesIn(language)).map((name) => [language, name.replace('.md', '')] as const),
);
const link = { type: 'link', target: '2026-10-02 Tea', display: null } as const;

/** Somebody of whom much is known, all of which a page may repeat. */
function wellKnown(name: string): InterviewPerson {
  return {
    ...somebody(name),
    ...{ organisation: 'City Library', role: 'archivist', location: 'Leith', howMet: 'at a fair', met: '2025-05-01' },
    introducedBy: [{ name: 'Tom', link: { ...link, target: 'Tom' }, day: '2025-05-01', mayNotSay: true }],
    introductionPath: [{ name: 'Tom', link: { ...link, target: 'Tom' } }],
    introducedMeTo: [{ name: 'Sam', link: { ...link, target: 'Sam' }, day: '2026-01-01', met: true }],
    ...{ callName: 'Addie', isFirstTalk: false, occasion: 'coffee on 2 October', toAsk: ['about the spring posts'] },
    namedBy: [{ name: 'Tom', link: { ...link, target: 'Tom' }, day: '2026-01-01', mayNotSay: true }],
    named: [{ name: 'Sam', link: { ...link, target: 'Sam' }, day: '2026-01-01', met: false }],
    news: [{ name: 'Sam', link: { ...link, target: 'Sam' }, day: '2026-11-20' }],
    lastTime: {
      ...{ day: '2026-10-02', ago: '7 weeks ago', title: 'Tea', link },
      points: ['They offered to introduce me to [[Tom]] #favour/given', 'I need to thank Sam'],
      open: ['send Sam the list'],
    },
    bring: [
      {
        need: 'a metadata librarian',
        contacts: [{ name: 'Sam', link: { ...link, target: 'Sam' }, evidence: 'catalogues maps' }],
        notes: [{ title: 'Maps', link }],
        skills: ['cataloguing'],
      },
    ],
    couldHelpMe: [{ need: 'a desk', offer: 'knows Koha' }],
    lastContact: { day: '2026-10-02', ago: '7 weeks ago', link },
    meetings: [{ day: '2026-10-02', title: 'Tea', link, ago: '7 weeks ago', summary: 'We talked about maps.' }],
    favours: {
      toReturn: [{ what: 'read my letter', owed: false, day: '2026-10-02', state: 'open', link }],
      outstanding: [{ what: 'sent the rota', owed: false, day: '2026-10-02', state: 'open', link }],
      settled: [],
    },
    promises: [{ what: 'send the list', due: '2026-12-01', link }],
    promisedIntroductions: [{ name: 'Sam', link: { ...link, target: 'Sam' } }],
    introductions: [{ name: 'Lou', link: { ...link, target: 'Lou' }, stands: 'both agree' }],
    awaited: [{ what: 'send me the draft', due: null, link }],
    ...{ needs: ['a metadata librarian'], offers: ['knows Koha'] },
    sharedContacts: [{ name: 'Tom', link: { ...link, target: 'Tom' } }],
  };
}

function pageFor(language: string, name: string, people: readonly InterviewPerson[]): string {
  const files = builtInTemplatesIn(language);
  const read = readTemplateFile(name, files[`${name}.md`] ?? '');
  const [person] = people;
  if (!read.ok || !person) throw new Error(name);
  const questions = readQuestionBank(files['Question bank.md'] ?? '');
  const questionsToAsk = questions.slice(0, 5).map(({ text, probe, stage }) => ({ text, probe: probe ?? null, stage }));
  const me = { name: 'Marnie', needs: ['a desk'], offers: ['proofreading'], seeksWork: true };
  const followUp = { name: 'Tom', link: { ...link, target: 'Tom' }, why: 'Due 3 days ago: send the list' };
  const talk = { day: '2026-11-22', title: 'Tea', link };
  const review = {
    ...{ talks: [talk], ahead: [talk], thanks: [followUp], promises: [followUp], waiting: [followUp] },
    ...{ favours: [followUp], loops: [followUp], reachOut: [followUp], quiet: [followUp], birthdays: [followUp] },
    asks: [{ name: 'Tom', link: { ...link, target: 'Tom' }, asks: ['about the spring posts'] }],
    search: { talks: 8, withNames: 5, deadEnds: [{ name: 'Tom', link: { ...link, target: 'Tom' } }], declined: [] },
  };
  const meeting = {
    ...{ day: '2026-11-25', time: '15:00', place: 'The Pantry', kind: 'coffee', title: 'Tea', attendees: [], link },
    previous: null,
  };
  const context = contextAbout(
    people,
    person.isFirstTalk ? { questionsToAsk } : { questionsToAsk, me, review, meeting },
  );
  const page = renderTemplateFile(
    read.file,
    context,
    createLibrary({ today: '2026-11-23', locale: language, questions }),
  );
  if (!page.ok) throw new Error(page.problems.map(({ what }) => what).join());
  return page.text;
}

const others = ['Ada', 'Grace', 'Tom', 'Sam'].map((name) => aPerson(name));

/** All that is said by a note, the meeting itself aside. */
function saidBy(note: NoteSource): unknown {
  const network = networkOf([...others.filter(({ path }) => path !== note.path), note]);
  return {
    problems: network.problems(),
    introductions: network.introductions(),
    favours: network.favours(),
    summary: network.meetingAt(note.path)?.summary ?? null,
    people: network.people().flatMap(({ key, name, needs, offers }) => {
      const facts = [needs, offers, network.promisesOf(key), network.awaitedFrom(key)].flat();
      const thanks = [network.thanksOf(key), network.thanksOwedTo(key)].flat();
      return [...facts, ...thanks].map((fact) => ({ name, fact }));
    }),
  };
}
const nothing = { problems: [], introductions: [], favours: [], summary: null, people: [] };

describe.each(pages)('a page left as it is (%s, %s)', (language, name) => {
  it('says nothing in a meeting, in a daily note, and in the note of its person', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(['Ada'], ['Ada', 'Grace'], ['Ada', 'Grace', 'Tom']),
        fc.constantFrom(somebody, wellKnown),
        (names, make) => {
          const page = pageFor(language, name, names.map(make));
          expect(saidBy(aMeeting('2026-11-23', names, {}, page))).toEqual(nothing);
          expect(saidBy(aNote(page, '2026-11-23.md'))).toEqual(nothing);
          expect(saidBy(aPerson('Ada', {}, page))).toEqual(nothing);
        },
      ),
      { seed: 20_261_123, numRuns: runs(12) },
    );
  });
});
