/** A note told in confidence as a whole, and what follows from it alone, reach no letter to anybody else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { searchSummary } from '../../src/introductions/chain';
import { dayFromIso } from '../../src/model/day';
import type { NoteSource } from '../../src/notes/note-source';
import type { TemplateKind } from '../../src/library';
import { defaultSettings } from '../../src/vault/settings';
import { aMeeting, aNote, aPerson, markdownOf } from '../support/a-note';
import { kitContext, kitPage } from '../support/kit-page';
import { networkOf } from '../support/network-of';
import { runs } from '../support/property-runs';

const letters = ['Thanks', 'Birthday', 'Close the loop', 'Reach out (warm)', 'Reach out (cold)'];
const forTwo = ['Introduction', 'Ask for an introduction', 'Ask before introducing', 'After an introduction'];
const kinds: readonly TemplateKind[] = ['reach-out', 'thanks', 'introduction', 'birthday'];
const today = '2026-11-23';
const day = dayFromIso(today) ?? 0;

/** How Hanna told me of Kim, for everybody to know. */
const told: readonly ((steps: string) => readonly NoteSource[])[] = [
  () => [aMeeting('2026-11-16', ['Hanna Vogel'], { kind: 'coffee' }, '- who else to talk to: [[Kim Park]]\n')],
  (steps) => [aMeeting('2026-11-16', ['Hanna Vogel'], {}, `- #intro/received [[Hanna Vogel]] [[Kim Park]]\n${steps}`)],
];

/** How a note says that I met Kim on 21 November; `tags` are those of the note. */
const meetings: readonly ((tag: string) => { readonly notes: readonly NoteSource[]; readonly steps?: string })[] = [
  (tag) => ({
    notes: [aMeeting('2026-11-21', ['Kim Park'], { tags: ['meeting', ...tagOf(tag)] }, 'She is leaving.\n')],
  }),
  (tag) => ({
    notes: [
      aMeeting('2026-11-21', ['Kim Park', 'Ida Roth'], { tags: ['meeting', ...tagOf(tag)], kind: 'lunch' }, 'Good.\n'),
    ],
  }),
  (tag) => ({
    notes: [
      aPerson('Kim Park', { tags: ['person', ...tagOf(tag)], met: '2026-11-21', role: 'bailiff', company: 'Ox' }),
    ],
  }),
  (tag) => ({
    notes: [aPerson('Kim Park', { tags: ['person', ...tagOf(tag)] }, '## Log\n- 2026-11-21: met for a walk\n')],
  }),
  (tag) => ({
    notes: [aPerson('Kim Park', {}, `## Log\n- 2026-11-21: met for a walk${tag === '' ? '' : ` #${tag}`}\n`)],
  }),
  (tag) => ({
    notes: [
      aNote(markdownOf({ tags: tagOf(tag) }, 'Met [[Kim Park]] for lunch.\n'), '2026-11-21.md'),
      aPerson('Kim Park'),
    ],
  }),
  (tag) => ({
    notes: [aPerson('Kim Park')],
    steps: `  - met [[Kim Park]] 2026-11-21${tag === '' ? '' : ` #${tag}`}\n`,
  }),
];

function tagOf(tag: string): readonly string[] {
  return tag === '' ? [] : [tag];
}

const secrets = /2026-11-21|21\.? November|2 days ago|have met|We met|bailiff|getroffen/;

const story = fc.record({
  told: fc.constantFrom(...told),
  met: fc.constantFrom(...meetings),
  tag: fc.constantFrom('private', 'vertraulich', 'confidential/health'),
});

function notesOf({ told: how, met }: { told: (typeof told)[number]; met: (typeof meetings)[number] }, tag: string) {
  const { notes, steps = '' } = met(tag);
  return [aPerson('Hanna Vogel'), aPerson('Tom Reilly'), aPerson('Ida Roth'), ...how(steps), ...notes];
}

describe('a note told in confidence', () => {
  it('and whom it says I met reach no letter to anybody else', () => {
    fc.assert(
      fc.property(
        story,
        fc.constantFrom(...letters, ...forTwo),
        fc.constantFrom('en' as const, 'de' as const),
        ({ tag, ...one }, template, language) => {
          const notes = notesOf(one, tag);
          const people = forTwo.includes(template) ? ['Hanna Vogel', 'Kim Park'] : ['Hanna Vogel'];
          expect(kitPage({ template, language, notes, people })).not.toMatch(secrets);
          for (const kind of kinds) expect(JSON.stringify(kitContext({ notes, people }, kind))).not.toMatch(secrets);
        },
      ),
      { seed: 20_261_129, numRuns: runs(200) },
    );
  });

  it('leads to no row that offers to tell somebody else', () => {
    fc.assert(
      fc.property(story, ({ tag, ...one }) => {
        const network = networkOf(notesOf(one, tag), { me: 'Me.md' });
        const rows = followUps(network, day, followUpRules(defaultSettings()));
        expect(rows.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'close the loop'))).toEqual([]);
        expect(searchSummary(network, day).toTell).toEqual([]);
      }),
      { seed: 20_261_129, numRuns: runs(100) },
    );
  });

  it.each(told.flatMap((how, at) => meetings.map((met, which) => ({ at, which, how, met }))))(
    'is told where it is not marked ($at, $which)',
    ({ how, met, at, which }) => {
      // Without an item to stand below there is no step.
      if (at === 0 && which === 6) return;
      const notes = notesOf({ told: how, met }, '');
      const letter = kitPage({ template: 'Close the loop', notes, people: ['Hanna Vogel'] });
      expect(letter).toContain('I have met Kim Park');
      expect(letter).toContain('We met on 21 November.');
    },
  );
});
