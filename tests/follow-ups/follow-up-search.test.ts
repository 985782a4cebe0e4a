import { afterEach, describe, expect, it } from 'vitest';
import { parseFollowUpQuery, searchFollowUps, type FollowUpMatch } from '../../src/follow-ups/search';
import { setLanguage } from '../../src/i18n/words';
import { dayFromIso } from '../../src/model/day';
import { aFollowUp, aPerson, aReason, searching } from '../support/people';

const today = dayFromIso('2026-11-23') ?? 0;
const grace = aFollowUp(
  aPerson('Grace Hopper', { organisation: 'Navy', tags: ['person', 'mentor/code'] }),
  aReason('stale', 'last spoke 5 months ago', today - 60),
  aReason('favour to return', 'read my cover letter', today - 30),
);
const alan = aFollowUp(
  aPerson('Alan Turing', { organisation: 'Bletchley Library', aliases: ['Prof'] }),
  aReason('promise', 'send him the reading list', today),
);
const nell = aFollowUp(
  aPerson('Nell Avery', { organisation: 'Grace & Sons' }),
  aReason('thanks due', 'coffee on 2 October', today - 1),
  aReason('waiting for', 'send me the rota', today - 3),
);
const zoe = aFollowUp(
  aPerson('Zoë Müller-Lüdenscheidt', { birthday: { month: 12, date: 1, year: null } }),
  aReason('favour outstanding', 'sagt, dass Grace die Leseliste hat', null),
);
const everybody = [alan, grace, nell, zoe];
const silent = aPerson('Ida Gone', { birthday: { month: 11, date: 24, year: 1900 }, silentBecause: 'died: 2020' });
const soon = aPerson('Ben Soon', { birthday: { month: 11, date: 23, year: 1980 }, tags: ['person', 'mentor'] });
const later = aPerson('Lea Later', { birthday: { month: 12, date: 8, year: 1980 } });

function found(typed: string, all = everybody): readonly FollowUpMatch[] {
  const people = [...all.map(({ person }) => person), silent, soon, later];
  return searchFollowUps(all, parseFollowUpQuery(typed), searching(today, people));
}

const search = (typed: string): string[] => found(typed).map((match) => match.followUp.person.name.split(' ')[0] ?? '');

afterEach(() => setLanguage('en'));

describe('finding follow-ups', () => {
  it.each([
    ['', ['Alan', 'Grace', 'Nell', 'Zoë']],
    // A name, then an organisation, then a reason.
    ['grace', ['Grace', 'Nell', 'Zoë']],
    ['gra', ['Grace', 'Nell', 'Zoë']],
    ['hop', ['Grace']],
    ['prof', ['Alan']],
    ['library', ['Alan']],
    ['cover letter', ['Grace']],
    ['grace letter', ['Grace']],
    ['letter grace', ['Grace']],
    ['months', ['Grace']],
    ['gone quiet', ['Grace']],
    // Accents, case and hyphens.
    ['zoe', ['Zoë']],
    ['muller', ['Zoë']],
    ['LÜDEN', ['Zoë']],
    ['müller-lü', ['Zoë']],
    // Letters inside a word only where no word begins with them.
    ['rota', ['Nell']],
    ['opper', ['Grace']],
    ['eading', ['Alan']],
    ['liste', ['Zoë']],
    // Letters with others between them where nothing else fits.
    ['hpr', ['Grace']],
    ['blib', ['Alan']],
    ['gce letter', ['Grace']],
    ['nobody', []],
  ])('%j finds %j', (typed, names) => {
    expect(search(typed)).toEqual(names);
  });

  it('finds letters with others between them only among the follow-ups, and not where something else fits', () => {
    const deps = { ...searching(today), somethingElseFits: true };
    expect(searchFollowUps(everybody, parseFollowUpQuery('hpr'), deps)).toEqual([]);
    expect(searchFollowUps(everybody, parseFollowUpQuery('opper'), deps)).toHaveLength(1);
    // Somebody of that name is known, and nothing is due with them.
    const hector = aPerson('Hope Prior');
    const also = searching(today, [...everybody.map(({ person }) => person), hector]);
    expect(searchFollowUps(everybody, parseFollowUpQuery('hpr'), also)).toHaveLength(1);
    expect(searchFollowUps(everybody, parseFollowUpQuery('prio'), also)).toEqual([]);
    expect(searchFollowUps([], parseFollowUpQuery('prio'), also)).toEqual([]);
  });

  it('puts whole names before names that only begin so, and keeps the order of equal ones', () => {
    const all = ['Anna Bell', 'Ann Bell', 'Annie Bell'].map((name) => aFollowUp(aPerson(name), aReason('stale', '')));
    expect(found('ann', all).map(({ followUp }) => followUp.person.name)).toEqual([
      'Ann Bell',
      'Anna Bell',
      'Annie Bell',
    ]);
  });

  it.each([
    ['en', 'stale', ['Grace']],
    ['en', 'favours', ['Grace', 'Zoë']],
    ['en', 'favours hop', ['Grace']],
    ['en', 'favours turing', []],
    ['en', 'promises', ['Alan']],
    ['en', 'waiting', ['Nell']],
    ['en', 'thanks', ['Nell']],
    ['en', 'loops', []],
    ['en', '#mentor', ['Grace']],
    ['en', '#mentor/code g', ['Grace']],
    ['en', '#ment', []],
    ['en', 'overdue', ['Grace', 'Nell']],
    ['en', 'Overdue favours', ['Grace']],
    ['en', 'thanks overdue nell', ['Nell']],
    ['en', 'overdue #mentor', ['Grace']],
    ['en', 'owe', ['Alan', 'Grace', 'Nell']],
    ['en', 'owe list', ['Alan']],
    ['en', 'owes', ['Nell', 'Zoë']],
    ['en', 'birthday', ['Ben', 'Zoë']],
    ['en', 'birthdays ben', ['Ben']],
    ['en', 'birthday #mentor', ['Ben']],
    ['en', 'birthday favours', ['Zoë']],
    ['de', 'überfällig', ['Grace', 'Nell']],
    ['de', 'schulden', ['Alan', 'Grace', 'Nell']],
    ['de', 'schulde hopper', ['Grace']],
    ['de', 'schuldet', ['Nell', 'Zoë']],
    ['de', 'warten', ['Nell']],
    ['de', 'gefallen', ['Grace', 'Zoë']],
    ['de', 'Geburtstag', ['Ben', 'Zoë']],
    ['de', 'geburtstag heute', ['Ben']],
    ['de', 'overdue', ['Grace', 'Nell']],
    ['de', 'waiting', ['Nell']],
  ])('in %s the word in %j narrows to %j', (language, typed, names) => {
    setLanguage(language);
    expect(search(typed)).toEqual(names);
  });

  it.each(['overdue', 'favours', 'favours read'])('puts the reasons asked for in place of the others: %s', (typed) => {
    const match = found(typed).find(({ followUp }) => followUp === grace);
    const all = ['last spoke 5 months ago', 'read my cover letter'];
    expect(match?.reasons.map((reason) => reason.why)).toEqual(typed === 'overdue' ? all : all.slice(1));
  });

  it('puts the reason in which a word was found first, but not where a name was', () => {
    const reasons = (typed: string) => found(typed)[0]?.reasons.map(({ why }) => why);
    const [quiet, letter] = ['last spoke 5 months ago', 'read my cover letter'];
    expect(reasons('letter')).toEqual([letter, quiet]);
    expect(reasons('grace letter')).toEqual([letter, quiet]);
    expect(reasons('grace')).toEqual([quiet, letter]);
  });

  it('says when a birthday is, first and once, also of people with no reason to be in touch', () => {
    expect(found('birthday').map(({ reasons }) => reasons.map(({ why }) => why))).toEqual([
      ['Birthday today'],
      ['Birthday on Tuesday, 1 December', 'sagt, dass Grace die Leseliste hat'],
    ]);
    const listed = aFollowUp(soon, aReason('promise', 'send it', today), aReason('birthday', 'Birthday today', today));
    const again = searchFollowUps([listed], parseFollowUpQuery('birthday'), searching(today, [soon]));
    expect(again.map(({ reasons }) => reasons.map(({ why }) => why))).toEqual([['Birthday today', 'send it']]);
  });

  it('takes a birthday on 29 February for one on the 28th in other years, and has it until the day after', () => {
    const leap = aPerson('Leap', { birthday: { month: 2, date: 29, year: 2001 } });
    const on = (iso: string): readonly string[] =>
      searchFollowUps([], parseFollowUpQuery('birthday'), searching(dayFromIso(iso) ?? 0, [leap])).flatMap(
        ({ reasons }) => reasons.map(({ why }) => why),
      );
    expect(on('2027-02-28')).toEqual(['Birthday today']);
    expect(on('2027-03-01')).toEqual(['Birthday yesterday']);
    expect(on('2028-02-29')).toEqual(['Birthday today']);
    expect(on('2027-03-02')).toEqual([]);
  });

  it('highlights in order and without overlap, which is what Obsidian can draw', () => {
    const [match] = found('hop gra grac', [grace]);
    expect(match?.inName).toEqual([
      [0, 4],
      [6, 9],
    ]);
  });

  it('highlights in every reason, and where accents were left out', () => {
    expect(found('hopper 5 letter')[0]?.inReasons).toEqual([[[11, 12]], [[14, 20]]]);
    expect(found('muller')[0]?.inName).toEqual([[4, 10]]);
  });

  it('highlights letters with others between them where nothing else fits', () => {
    expect(found('hpr')[0]?.inName.length).toBeGreaterThan(1);
  });
});
