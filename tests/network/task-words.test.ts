import { expect, test } from 'vitest';
import { aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

test.each([
  ['read the article by [[Lars Holm]]', 'read the article by Lars Holm'],
  ['return the book of [[Lars Holm]]', 'return the book of Lars Holm'],
  ['write to [[Lars Holm]]', 'write'],
  ['send [[Lars Holm]] the list', 'send the list'],
])('a task keeps its own words: %s', (task, what) => {
  const lars = aPerson('Lars Holm');
  const network = networkOf([lars, aNote(`- [ ] ${task}\n`, 'Daily/2026-10-02.md')]);
  expect(network.promisesOf(lars.path).map((promise) => promise.what)).toEqual([what]);
});
