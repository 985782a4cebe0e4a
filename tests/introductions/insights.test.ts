import { describe, expect, it } from 'vitest';
import { introductionForest } from '../../src/introductions/forest';
import type { NetworkView } from '../../src/network/network-view';
import { insights } from '../../src/introductions/insights';
import type { Insight } from '../../src/introductions/insights';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { demoNetwork } from '../support/demo-vault';
import { networkOf } from '../support/network-of';
import { day } from './support';

const TODAY = day('2026-11-23');

const insightsOf = (network: NetworkView): readonly Insight[] =>
  insights(network, introductionForest(network, TODAY), TODAY);

describe('insights', () => {
  it('over the demo vault, in words', () => {
    expect(insightsOf(demoNetwork()).map(({ text }) => text)).toEqual([
      'Anneliese Voigt introduced you to 3 people (you have met all of them), and those led you to 6 more.',
      'Hector Lorimer introduced you to 3 people (you have met all of them), and those led you to 6 more.',
      'Jools Hartigan introduced you to 3 people (you have met all of them), and those led you to 2 more.',
      'Your longest chain of introductions has 8 people: from Sunita Gohil to Rowan Achterberg.',
      'You have made 2 introductions between 4 people, most recently Femi Adebayo-Clark and Dorothy Aitken, 2 months ago.',
      'One introduction of yours is under way: Nadia Farouk and Rowan Achterberg (Rowan Achterberg agrees; waiting for Nadia Farouk, asked 5 days ago).',
    ]);
  });

  it('bring out people who are in the picture, and name notes that exist', () => {
    const network = demoNetwork();
    for (const { people, source } of insightsOf(network)) {
      expect(people.length).toBeGreaterThan(0);
      for (const key of people) expect(network.person(key)).not.toBeNull();
      expect(source?.path).toMatch(/\.md$/);
    }
  });

  it('tell of a branch that has gone quiet, of a chain, and of whom I have met', () => {
    const network = networkOf([
      aPerson('Ada'),
      aPerson('Ben', { 'introduced by': '[[Ada]]' }),
      aPerson('Cy', { 'introduced by': '[[Ada]]' }),
      aPerson('Dee', { 'introduced by': '[[Ben]]' }, '- #intro [[Ben]] [[Cy]] (when:: 2026-11-01)\n'),
      aMeeting('2026-02-01', ['Ada']),
      aMeeting('2026-03-01', ['Cy']),
    ]);
    const found = insightsOf(network);
    expect(found.map(({ text }) => text)).toEqual([
      'Ada introduced you to 2 people (you have met 1 of them), and those led you to 1 more.',
      'Your longest chain of introductions has 3 people: Ada, Ben and Dee.',
      'The branch of Ada (4 people) has gone quiet: the last contact was 9 months ago, with Cy.',
      'You have made one introduction: Ben and Cy, 3 weeks ago.',
    ]);
    expect(found[2]?.people).toHaveLength(4);
    expect(found[2]?.source?.path).toBe('Meetings/2026-03-01 Cy.md');
  });

  it('say nothing where there is nothing to say', () => {
    expect(insightsOf(networkOf([]))).toEqual([]);
    expect(insightsOf(networkOf([aPerson('Ada'), aPerson('Ben')]))).toEqual([]);
  });
});

it('introductions that have begun are named with their stage', () => {
  const network = networkOf([
    aPerson('Ada'),
    aPerson('Ben'),
    aNote(
      '- [ ] #intro [[Ada]] [[Ben]]\n    - [/] asked [[Ada]] 2026-10-20\n- [ ] #intro [[Ada]] [[Cy]]\n',
      'Ideas.md',
    ),
  ]);
  const today = day('2026-10-30');
  expect(insights(network, introductionForest(network, today), today).map(({ text }) => text)).toEqual([
    'One introduction of yours is under way: Ada and Ben (waiting for Ada, asked 10 days ago; Ben not asked yet).',
  ]);
});
