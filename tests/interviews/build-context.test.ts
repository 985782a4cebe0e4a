import { HelpIndex } from '../../src/exchange/help-index';
import { describe, expect, it } from 'vitest';
import { interviewContext } from '../../src/interviews/build-context';
import { dayFromIso } from '../../src/model/day';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { defaultSettings } from '../../src/vault/settings';
import type { Person } from '../../src/model/person';
import type { InterviewContext, InterviewPerson } from '../../src/templating/interview-context';
import { aNote, aPerson } from '../support/a-note';
import { noTexts } from '../support/interview-people';
import { demoNetwork } from '../support/demo-vault';
import { networkOf } from '../support/network-of';

const network = demoNetwork();
const linkText = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');

const occasion = {
  asked: ['What are you working on?'],
  answers: {},
  today: dayFromIso('2026-11-23') ?? 0,
  rules: followUpRules(defaultSettings()),
  linkText,
  ...noTexts,
};

function contextOf(path: string, meetingPath: string | null = null): InterviewContext {
  const person = network.personAt(path);
  if (!person) throw new Error(`no person at ${path}`);
  const meeting = meetingPath === null ? null : network.meetingAt(meetingPath);
  return interviewContext(network, { ...occasion, helpers: new HelpIndex(network), people: [person], meeting });
}

describe('interviewContext', () => {
  const nadia = contextOf('People/Nadia Farouk.md', 'Meetings/2026-11-25 Nadia, the bid.md');

  it('says how we met, through whom, when we last spoke and where that stands', () => {
    const { person } = nadia;
    expect(person).toMatchObject({
      name: 'Nadia Farouk',
      link: { type: 'link', target: 'Nadia Farouk', display: null },
    });
    expect(person.introducedBy.map(({ name }) => name)).toEqual(['Hector Lorimer']);
    expect(person.introductionPath.at(-1)?.name).toBe('Hector Lorimer');
    expect(person.lastContact).toMatchObject({ day: '2026-10-29', ago: '4 weeks ago' });
    expect(person.lastContact?.link.target).toBe('2026-10-29 Nadia, needs a person');
    expect(person.introducedMeTo.map(({ name, met }) => [name, met])).toEqual([['Kenji Halloran', true]]);
    expect(person.promises.map(({ what }) => what).join()).toContain('sample descriptions');
  });

  it('leaves the meeting to come out of the past ones, and names the one before it', () => {
    expect(nadia.person.meetings.every(({ day }) => day === null || day <= '2026-11-23')).toBe(true);
    expect(nadia.meeting).toMatchObject({ day: '2026-11-25', attendees: ['Nadia Farouk'] });
    expect(nadia.meeting?.previous?.day).toBe('2026-10-29');
  });

  it('finds who in the network offers what they need', () => {
    const found = nadia.matches.map(({ whose, offeredBy }) => [whose, offeredBy.name]);
    expect(found).toContainEqual(['Nadia Farouk', 'Rowan Achterberg']);
  });

  it('has lists that are empty, never missing, for somebody hardly known', () => {
    const { person } = contextOf('People/Teodor Banik.md');
    expect(person).toMatchObject({
      lastContact: null,
      meetings: [],
      cadence: null,
      needs: [],
      offers: [],
      sharedContacts: [],
    });
    expect(person.favours).toEqual({ toReturn: [], outstanding: [], settled: [] });
  });

  it('does not take the meeting that is being written up for the last talk', () => {
    const path = 'Meetings/2026-10-29 Nadia, needs a person.md';
    const { person, meeting } = contextOf('People/Nadia Farouk.md', path);
    expect(meeting?.day).toBe('2026-10-29');
    expect(person.meetings.map(({ day }) => day)).not.toContain('2026-10-29');
    expect(person.lastContact?.day).toBe(meeting?.previous?.day);
  });

  it('links somebody whom no note knows yet by their name', () => {
    const [first] = network.people();
    if (!first) throw new Error('nobody');
    const somebody = { ...first, key: 'ghost:new friend', name: 'New Friend', path: null, met: null, ghost: true };
    const { person } = interviewContext(network, {
      ...occasion,
      helpers: new HelpIndex(network),
      people: [somebody],
      meeting: null,
    });
    expect(person).toMatchObject({ name: 'New Friend', link: { target: 'New Friend' }, meetings: [], due: null });
  });

  it('says whom I promised to introduce to them, and what they meant to do for me, apart from my promises', () => {
    const notes = [aPerson('Grace Hopper'), aPerson('Alan Turing')];
    const lines =
      '- [ ] #intro [[Grace Hopper]] [[Alan Turing]]\n- [ ] [[Grace Hopper]] to send me the draft\n- [ ] #intro/received [[Grace Hopper]] [[Ada Lovelace]]\n';
    const small = networkOf([...notes, aNote(lines, '2026-11-20.md')]);
    const [grace] = small.findPeople('Grace Hopper');
    if (!grace) throw new Error('nobody');
    const { person } = interviewContext(small, {
      ...occasion,
      helpers: new HelpIndex(small),
      people: [grace],
      meeting: null,
    });
    expect(person.promises).toEqual([]);
    expect(person.promisedIntroductions.map(({ name }) => name)).toEqual(['Alan Turing']);
    expect(person.awaited.map(({ what }) => what)).toEqual(['send me the draft']);
    expect(person.introducedMeTo).toEqual([]);
  });

  it.each([
    [[], ['Alan Turing'], []],
    [
      ['[/] asked [[Grace Hopper]] 2026-11-17'],
      [],
      ['waiting for Grace Hopper, asked 6 days ago; Alan Turing not asked yet'],
    ],
    [
      ['[x] asked [[Grace Hopper]] 2026-11-17: yes', '[x] asked [[Alan Turing]] 2026-11-17: yes'],
      [],
      ['both agree: write to both to introduce them'],
    ],
    [['[x] introduced 2026-11-02'], [], ['introduced 3 weeks ago: ask how it went']],
    [['[x] introduced 2026-11-02', '[x] they met 2026-11-16'], [], ['they met 7 days ago: ask how it went']],
    [['[x] introduced 2026-11-02', '[x] they told me how it went'], [], []],
    [['[x] introduced 2025-11-02'], [], []],
    [['[x] asked [[Alan Turing]] 2026-11-17: no, never'], [], []],
  ])('says where an introduction of theirs stands, on my pages only: %j', (steps, promised, stands) => {
    const line = ['- [ ] #intro [[Grace Hopper]] [[Alan Turing]]', ...steps.map((step) => `    - ${step}`)].join('\n');
    const small = networkOf([aPerson('Grace Hopper'), aPerson('Alan Turing'), aNote(`${line}\n`, 'Ideas.md')]);
    for (const [name, other] of [
      ['Grace Hopper', 'Alan Turing'],
      ['Alan Turing', 'Grace Hopper'],
    ] as const) {
      const people = small.findPeople(name) as [Person];
      const about = (isLetter: boolean): InterviewPerson =>
        interviewContext(small, { ...occasion, helpers: new HelpIndex(small), people, meeting: null, isLetter }).person;
      expect(about(false).promisedIntroductions.map((one) => one.name)).toEqual(promised.map(() => other));
      expect(about(false).introductions.map((one) => [one.name, one.stands])).toEqual(
        stands.map((one) => [other, one]),
      );
      expect(about(true).introductions).toEqual([]);
    }
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(nadia))).toEqual(nadia);
  });
});
