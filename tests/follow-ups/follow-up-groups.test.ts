import { describe, expect, it } from 'vitest';
import { groupOf } from '../../src/follow-ups/follow-up';
import { aReason } from '../support/people';

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
});
