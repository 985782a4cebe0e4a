import { HelpIndex } from '../../src/exchange/help-index';
import { describe, expect, it } from 'vitest';
import { dayFromIso, type Day, mondayOf, partsOf } from '../../src/model/day';
import { unknownPerson } from '../../src/model/person';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import {
  aboutPerson,
  birthdayWords,
  calendarMonths,
  calendarWords,
  dayMarks,
  helpFor,
  personToShow,
  waysToReach,
  weeksShown,
} from '../../src/people/about-person';
import { defaultSettings } from '../../src/vault/settings';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const day = (iso: string): Day => dayFromIso(iso) ?? NaN;

describe('whom the view shows for the open note', () => {
  const network = networkOf([
    aPerson('Me', { me: true }),
    aPerson('Ada'),
    aPerson('Ben'),
    aMeeting('2026-10-02', ['Ada', 'Ben']),
    aNote('Rain.', 'Weather.md'),
  ]);
  const meeting = network.meetings()[0]?.path ?? '';
  it.each([
    ['the person of the note', 'People/Ada.md', null, 'Ada'],
    ['another person', 'People/Ada.md', 'People/Ben.md', 'Ada'],
    ['the first at a meeting', meeting, null, 'Ada'],
    ['the one shown already, if they were there', meeting, 'People/Ben.md', 'Ben'],
    ['the first at a meeting without the one shown', meeting, 'People/Zoe.md', 'Ada'],
    ['nobody for a note about nobody', 'Weather.md', 'People/Ada.md', undefined],
    ['nobody for my own note', 'People/Me.md', 'People/Ada.md', undefined],
    ['nobody for a note that is not there', 'Gone.md', null, undefined],
  ])('is %s', (_, path, shown, name) => {
    expect(personToShow(network, path, shown)?.name).toBe(name);
  });
});

describe('ways to reach somebody', () => {
  it.each([
    [{ emails: ['ada@example.org'], phones: [] }, ['mailto:ada@example.org']],
    [{ emails: ['ada+work@example.org'], phones: [] }, ['mailto:ada%2Bwork@example.org']],
    [{ emails: ['ada@example.org?bcc=eve@example.org'], phones: [] }, [null]],
    [{ emails: ['javascript:alert(1)@x'], phones: [] }, [null]],
    [{ emails: [], phones: ['+44 (0)1632 960-144'] }, ['tel:+441632960144']],
    [{ emails: [], phones: ['(01632) 960 144 ext. 12'] }, ['tel:01632960144']],
    [{ emails: [], phones: ['work: 01632/960144'] }, ['tel:01632960144']],
    [{ emails: [], phones: ['ask Ben'] }, [null]],
  ])('%j', (person, hrefs) => {
    expect(waysToReach(person).map(({ href }) => href)).toEqual(hrefs);
  });
});

describe('introductions that are not made yet', () => {
  const network = networkOf([
    aPerson('Me', { me: true }),
    aPerson('Ada'),
    aPerson('Ben'),
    aMeeting('2026-10-02', ['Ada'], {}, '- [ ] #intro [[Ada]] [[Ben]]\n- [ ] #intro/received [[Ada]] [[Zoe]]\n'),
  ]);
  const facts = (name: string, title: string): readonly string[] => {
    const [person = unknownPerson(name)] = network.findPeople(name);
    const sections = aboutPerson(network, person, day('2026-10-30'), followUpRules(defaultSettings()));
    return (
      sections.find((section) => section.title === title)?.facts.map(({ words, when }) => `${words}, ${when}`) ?? []
    );
  };

  it('stand among promises where I promised them, for both', () => {
    expect(facts('Ada', 'Promises')).toEqual(['introduce them to Ben, 4 weeks ago']);
    expect(facts('Ben', 'Promises')).toEqual(['introduce them to Ada, 4 weeks ago']);
  });

  it('say how far they have come', () => {
    const inStages = (text: string, name: string, title: string): readonly string[] => {
      const own = networkOf([aPerson('Ada'), aPerson('Ben'), aNote(text, 'Ideas.md')]);
      const [person = unknownPerson(name)] = own.findPeople(name);
      const sections = aboutPerson(own, person, day('2026-10-30'), followUpRules(defaultSettings()));
      return (
        sections.find((section) => section.title === title)?.facts.map(({ words, when }) => `${words}, ${when}`) ?? []
      );
    };
    const asked =
      '- [ ] #intro [[Ada]] [[Ben]]\n    - [x] asked [[Ada]] 2026-10-20: yes\n    - [/] asked [[Ben]] 2026-10-24\n';
    expect(inStages(asked, 'Ada', 'Promises')).toEqual([
      'introduce them to Ben, Ada agrees; waiting for Ben, asked 6 days ago',
    ]);
    const made = '- [x] #intro [[Ada]] [[Ben]]\n    - [x] introduced 2026-10-20\n    - [x] they met 2026-10-24\n';
    expect(inStages(made, 'Ben', 'Introduced by you')).toEqual(['Ada, they met 6 days ago']);
    const declined = asked.replace('2026-10-24', '2026-10-24: no, never');
    expect(inStages(declined, 'Ada', 'Promises')).toEqual([]);
    const mine = '- [ ] #intro/received [[Ada]] [[Ben]]\n    - [/] asked [[Ada]] 2026-10-24\n';
    expect(inStages(mine, 'Ada', 'Waiting for')).toEqual(['introduce you to Ben, asked 6 days ago']);
  });

  it('stand under what I wait for where they offered them', () => {
    expect(facts('Ada', 'Waiting for')).toEqual(['introduce you to Zoe, 4 weeks ago']);
    expect(facts('Zoe', 'Waiting for')).toEqual([]);
  });
});

describe('the birthday', () => {
  const words = (birthday: string, today: string): string | null => {
    const ada = networkOf([aPerson('Ada', { birthday })]).personAt('People/Ada.md');
    return ada && birthdayWords(ada, day(today));
  };
  it.each([
    ['1906-12-09', '2026-11-27', '9 Dec 1906, in 12 days'],
    ['--12-09', '2026-11-09', '9 Dec, in 30 days'],
    ['--12-09', '2026-11-08', '9 Dec'],
    ['--12-09', '2026-12-09', '9 Dec, today'],
    ['--12-09', '2026-12-08', '9 Dec, tomorrow'],
    ['--12-09', '2026-12-10', '9 Dec'],
    ['--01-03', '2026-12-20', '3 Jan, in 14 days'],
    ['2000-02-29', '2026-02-20', '29 Feb 2000, in 8 days'],
    ['2000-02-29', '2028-02-28', '29 Feb 2000, tomorrow'],
  ])('%s on %s is “%s”', (birthday, today, expected) => {
    expect(words(birthday, today)).toBe(expected);
  });

  it('is not told where there is none, and not awaited once they died', () => {
    expect(birthdayWords(unknownPerson('Zoe'), 0)).toBeNull();
    const ada = networkOf([aPerson('Ada', { birthday: '--12-09', died: '2026-03-01' })]).personAt('People/Ada.md');
    expect(ada && birthdayWords(ada, day('2026-12-08'))).toBe('9 Dec');
  });
});

describe('who could help', () => {
  const network = networkOf([
    aPerson('Me', { me: true, needs: ['a workshop room in spring'] }),
    aPerson('Ada', { needs: ['help with MARC', 'MARC lessons'], offers: ['a workshop room'] }),
    aPerson('Ben', { offers: ['teaches MARC'] }),
  ]);
  const of = (name: string) => {
    const person = network.personAt(`People/${name}.md`);
    return person ? helpFor(new HelpIndex(network), network, person) : [];
  };

  it('is told with the line of the offer, each offer once', () => {
    expect(of('Ada')).toEqual([
      {
        title: 'Who could help them',
        facts: [
          {
            words: 'Ben: teaches MARC',
            when: 'They need: help with MARC; MARC lessons',
            source: expect.objectContaining({ path: 'People/Ben.md' }) as unknown,
            person: 'People/Ben.md',
          },
        ],
      },
      {
        title: 'What they could help you with',
        facts: [
          {
            words: 'a workshop room',
            when: 'You need: a workshop room in spring',
            source: expect.objectContaining({ path: 'People/Ada.md' }) as unknown,
          },
        ],
      },
    ]);
  });

  it('says whom they could help, and why', () => {
    expect(of('Ben')).toEqual([
      {
        title: 'People they could help',
        facts: ['help with MARC', 'MARC lessons'].map((need) => ({
          words: `Ada: ${need}`,
          when: 'Because of: teaches MARC',
          source: expect.objectContaining({ path: 'People/Ada.md' }) as unknown,
          person: 'People/Ada.md',
        })),
      },
    ]);
  });

  it('is left out where nobody could', () => {
    expect(of('Me').map(({ title }) => title)).toEqual(['Who could help them']);
    const alone = networkOf([aPerson('Ada', { needs: ['a harp'] }), aPerson('Ben', { offers: ['a boat'] })]);
    const [ada] = alone.findPeople('Ada');
    expect(ada && helpFor(new HelpIndex(alone), alone, ada)).toEqual([]);
  });
});

describe('the calendar of contacts', () => {
  const network = networkOf([
    aPerson('Ada', {}, '- 2026-10-02 tea\n- 2026-09-01 called\n- 2025-11-23 called\n- 2026-12-01 called\n'),
    aMeeting('2026-10-02', ['Ada']),
    aNote('Thought of [[Ada]].', '2026-09-01.md'),
    aNote('Thought of [[Ada]].', '2026-09-02.md'),
  ]);
  const today = day('2026-11-23');
  const marks = dayMarks(network, 'People/Ada.md', today);

  it('has each day of the last year once: a meeting before other contact, and mentions apart', () => {
    expect(marks).toEqual([
      { day: day('2026-10-02'), kind: 'meeting' },
      { day: day('2026-09-02'), kind: 'mention' },
      { day: day('2026-09-01'), kind: 'contact' },
    ]);
    expect(calendarWords(marks)).toBe('2 days of contact in the last year');
    expect(calendarWords(marks.filter(({ kind }) => kind === 'mention'))).toBe('No contact in the last year');
  });

  it.each(['2026-11-23', '2026-01-01', '2026-02-28', '2024-02-29', '2026-12-31', '2026-06-03'])(
    'names the months in order on %s, none over another or over the edge',
    (iso) => {
      const months = calendarMonths(day(iso)).filter(({ name }) => name !== null);
      expect(months.length).toBeGreaterThanOrEqual(11);
      expect(months.length).toBeLessThanOrEqual(13);
      for (const [index, { week }] of months.entries()) {
        expect((months[index + 1]?.week ?? weeksShown) - week).toBeGreaterThanOrEqual(4);
        expect(week).toBeGreaterThanOrEqual(0);
      }
    },
  );

  it.each(['2026-11-23', '2026-01-01', '2026-02-28', '2024-02-29', '2026-12-31'])(
    'begins each month on its own first day on %s, also in the middle of a week',
    (iso) => {
      const today = day(iso);
      const first = mondayOf(today) - 7 * (weeksShown - 1);
      const starts = calendarMonths(today).flatMap(({ start }) => start ?? []);
      const dates = starts.map(({ week, weekday }) => partsOf(first + 7 * week + weekday).date);
      expect(dates).toEqual(dates.map(() => 1));
      expect(starts.length).toBeGreaterThanOrEqual(12);
    },
  );

  it('calls a week by the month that most of its days are of', () => {
    // 29 October 2026 is a Thursday; the week ends with the first of November.
    const today = day('2026-11-23');
    const weekOf = (iso: string): number => weeksShown - 1 - (mondayOf(today) - mondayOf(day(iso))) / 7;
    const november = calendarMonths(today).find(({ start }) => start?.week === weekOf('2026-11-01'));
    expect(november).toMatchObject({ week: weekOf('2026-10-29') + 1, start: { weekday: 6 } });
  });
});

it('a task to thank somebody is thanks due, and no promise', () => {
  const network = networkOf([
    aPerson('Me', { me: true }),
    aPerson('Ada'),
    aNote(
      '- [ ] thank [[Ada]] for the letter\n- [x] thank [[Ada]] for the tea\n- [ ] send [[Ada]] the list\n',
      'Tasks.md',
    ),
  ]);
  const [ada] = network.findPeople('Ada');
  if (!ada) throw new Error('nobody');
  const sections = aboutPerson(network, ada, day('2026-11-23'), followUpRules(defaultSettings()));
  const wordsUnder = (title: string): readonly string[] =>
    sections.find((section) => section.title === title)?.facts.map(({ words }) => words) ?? [];
  expect(wordsUnder('Thanks due')).toEqual(['thank Ada for the letter']);
  expect(wordsUnder('Promises')).toEqual(['send the list']);
});

it('a meeting of today that is still to come is no last contact', () => {
  const notes = [
    aPerson('Ada'),
    aMeeting('2026-10-02', ['Ada'], {}, 'About the bid.\n'),
    aMeeting('2026-11-23', ['Ada']),
  ];
  const network = networkOf(notes);
  const [ada] = network.findPeople('Ada');
  if (!ada) throw new Error('nobody');
  const sections = aboutPerson(network, ada, day('2026-11-23'), followUpRules(defaultSettings()));
  const of = (title: string): readonly string[] =>
    sections.flatMap((one) => (one.title === title ? one.facts.map(({ words }) => words) : []));
  expect(of('Coming up')).toHaveLength(1);
  expect(of('In touch')).toEqual([expect.stringContaining('Last contact 7 weeks ago')]);
});
