import { describe, expect, it } from 'vitest';
import { parseFollowUpQuery, searchFollowUps } from '../../src/follow-ups/search';
import { aFollowUp, aPerson, aReason, fuzzy, simple } from '../support/people';

const grace = aFollowUp(
  aPerson('Grace Hopper', { organisation: 'Navy', tags: ['person', 'mentor/code'] }),
  aReason('stale', 'last spoke 5 months ago'),
  aReason('favour to return', 'read my cover letter'),
);
const alan = aFollowUp(
  aPerson('Alan Turing', { organisation: 'Bletchley Library', aliases: ['Prof'] }),
  aReason('promise', 'send him the reading list'),
);
const nell = aFollowUp(
  aPerson('Nell Avery', { organisation: 'Grace & Sons' }),
  aReason('thanks due', 'coffee on 2 October'),
  aReason('waiting for', 'send me the rota'),
);
const everybody = [alan, grace, nell];

function search(typed: string): string[] {
  return searchFollowUps(everybody, parseFollowUpQuery(typed), { fuzzy, simple }).map(
    (match) => match.followUp.person.name,
  );
}

describe('finding follow-ups', () => {
  it.each([
    ['', ['Alan Turing', 'Grace Hopper', 'Nell Avery']],
    ['grace', ['Grace Hopper', 'Nell Avery']],
    ['blib', ['Alan Turing']],
    ['prof', ['Alan Turing']],
    ['cover letter', ['Grace Hopper']],
    ['grace letter', ['Grace Hopper']],
    ['letter grace', ['Grace Hopper']],
    ['months', ['Grace Hopper']],
    ['nobody', []],
  ])('%j finds %j', (typed, names) => {
    expect(search(typed)).toEqual(names);
  });

  it.each([
    ['stale', ['Grace Hopper']],
    ['favours', ['Grace Hopper']],
    ['favours hop', ['Grace Hopper']],
    ['favours turing', []],
    ['promises', ['Alan Turing']],
    ['waiting', ['Nell Avery']],
    ['thanks', ['Nell Avery']],
    ['loops', []],
    ['#mentor', ['Grace Hopper']],
    ['#mentor/code g', ['Grace Hopper']],
    ['#ment', []],
  ])('the prefix in %j narrows to %j', (typed, names) => {
    expect(search(typed)).toEqual(names);
  });

  it('puts the reasons asked for in place of the others', () => {
    const [match] = searchFollowUps(everybody, parseFollowUpQuery('favours'), { fuzzy, simple });
    expect(match?.reasons.map((reason) => reason.why)).toEqual(['read my cover letter']);
  });

  it('highlights in order and without overlap, which is what Obsidian can draw', () => {
    const [match] = searchFollowUps([grace], parseFollowUpQuery('hop gra grac'), { fuzzy, simple });
    expect(match?.inName).toEqual([
      [0, 4],
      [6, 9],
    ]);
  });
});
