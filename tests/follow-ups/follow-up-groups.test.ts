import { describe, expect, it } from 'vitest';
import { groupOf } from '../../src/follow-ups/follow-up';
import { groupFirst, parseFollowUpQuery, searchFollowUps, unsearched } from '../../src/follow-ups/search';
import { aFollowUp, aPerson, aReason, searching } from '../support/people';

const today = 20_000;

describe('the group of a follow-up', () => {
  it.each([
    [aReason('prepare', 'coffee tomorrow', today + 1), 'Today'],
    [aReason('prepare', 'coffee on Friday', today + 4), 'Later'],
    [aReason('promise', 'send the list', today), 'Today'],
    [aReason('promise', 'send the list', today - 9), 'Today'],
    [aReason('promise', 'send the list', today + 1), 'Later'],
    [aReason('promise', 'send the list'), 'Promises'],
    [aReason('waiting for', 'send me the list', today - 9), 'Waiting'],
    [aReason('reach out', 'Ann told you about them', today), 'Today'],
    [aReason('thanks due', 'coffee yesterday', today), 'Today'],
    [aReason('close the loop', 'you have met since'), 'Today'],
    [aReason('favour to return', 'read my letter'), 'Favours'],
    [aReason('favour outstanding', 'sent the rota'), 'Favours'],
    [aReason('stale', 'last spoke in May'), 'Stale'],
    [aReason('drifting', 'quiet for a while'), 'Stale'],
  ])('%j is %s', (reason, group) => {
    expect(groupOf([reason], today)).toBe(group);
  });

  it('is the first that any reason belongs in', () => {
    const [meeting, favour] = [
      aReason('prepare', 'coffee on Friday', today + 4),
      aReason('favour to return', 'a letter'),
    ];
    expect(groupOf([meeting, favour], today)).toBe('Favours');
  });

  it('is that of the reason that a row says first, in its group', () => {
    const [meeting, quiet, favour] = [
      aReason('prepare', 'coffee on Friday', today + 4),
      aReason('stale', 'last spoke in May'),
      aReason('favour to return', 'a letter'),
    ];
    const { reasons } = groupFirst(unsearched(aFollowUp(aPerson('Ada'), meeting, quiet, favour)), today);
    expect(reasons).toEqual([favour, meeting, quiet]);
    const asIs = unsearched(aFollowUp(aPerson('Ada'), favour, meeting));
    expect(groupFirst(asIs, today)).toBe(asIs);
  });

  it('moves what is highlighted with the reason', () => {
    const all = [aReason('prepare', 'coffee on Friday', today + 4), aReason('favour to return', 'a letter')];
    const [found] = searchFollowUps([aFollowUp(aPerson('Ada'), ...all)], parseFollowUpQuery('ada letter coffee'), {
      ...searching(today),
    });
    expect(found).toBeDefined();
    if (!found) return;
    const { reasons, inReasons } = groupFirst(found, today);
    expect(reasons.map(({ why }) => why)).toEqual(['a letter', 'coffee on Friday']);
    expect(inReasons).toEqual([[[2, 8]], [[0, 6]]]);
  });
});
