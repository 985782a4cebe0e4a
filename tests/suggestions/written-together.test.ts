/** What the form after a talk offers with a tick can be written together, whichever of the rows are chosen. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/editing/edit';
import { inSequence } from '../../src/editing/note-change';
import type { Suggestion } from '../../src/suggestions/propose';
import { SuggestionDesk, type SuggestionDeps } from '../../src/suggestions/ui/suggestion-desk';
import { defaultSettings } from '../../src/vault/settings';
import { readRulesOf } from '../../src/vault/vault-conventions';
import { closeDesks, installWindow, openDesk } from '../support/open-desk';
import { runs } from '../support/property-runs';

beforeEach(installWindow);
afterEach(closeDesks);

const path = 'Meetings/2026-11-20 Yusuf Demir.md';
const people = Object.fromEntries(
  ['Yusuf Demir', 'Marta Kowalska'].map((name) => [`People/${name}.md`, '---\ntags: [person]\n---\n']),
);

interface Talk {
  /** What is offered with a tick. */
  readonly ticked: readonly Suggestion[];
  /** The note with these written down, or why they were refused. */
  write(chosen: readonly Suggestion[]): Promise<{ readonly text: string } | { readonly why: string }>;
}

async function desk(files: Record<string, string>, note: string) {
  const { app, desk: index, settled } = await openDesk(files);
  await settled();
  const deps = {
    ...{ app, desk: index, store: { dismissed: new Set() }, readRules: () => readRulesOf(app, defaultSettings()) },
    personPath: (name: string) => Promise.resolve({ path: `People/${name}.md`, isThere: false }),
  } as unknown as SuggestionDeps;
  const suggestions = new SuggestionDesk(deps, index.network);
  return { suggestions, found: await suggestions.read(note) };
}

async function talk(body: string): Promise<Talk> {
  const text = `---\ntags: [meeting]\ndate: 2026-11-20\nattendees:\n  - "[[Yusuf Demir]]"\n---\n${body}`;
  const { suggestions, found } = await desk({ ...people, [path]: text }, path);
  return {
    ticked: found.filter((one) => suggestions.hindrance(one) === null),
    write: async (chosen) => {
      const planned = await suggestions.planAll(chosen);
      if ('why' in planned) return planned;
      const own = planned.changes.flatMap((one) => (one.file.path === path ? [one.change] : []));
      const edited = inSequence(own)(text);
      return 'refusal' in edited ? { why: edited.refusal.what } : { text: applyEdits(text, edited.edits) };
    },
  };
}

const listOf = (lines: readonly string[]): string => lines.map((line) => `- ${line}\n`).join('');

const english = [
  'Send Yusuf my portfolio by Friday.',
  'He lent me his cutting mat.',
  'He will introduce me to Leila Haddad.',
  'Yusuf needs a bookbinder.',
  'He suggested I talk to Ida Roth.',
  'Marta introduced us.',
  'I promised him my notes by Friday.',
  'He read my CV.',
  'Next time ask Yusuf about the press.',
  'I will introduce him to Marta.',
];
const german = [
  'Yusuf braucht eine Setzerin.',
  'Yusuf bis Freitag mein Portfolio schicken.',
  'Er hat mir seine Schneidematte geliehen.',
  'Er will mich Leila Haddad vorstellen.',
  'Er meinte, ich soll mit Ida Roth sprechen.',
  'Marta hat uns bekannt gemacht.',
  'Ich habe ihm meine Notizen bis Freitag versprochen.',
  'Er hat meine Bewerbung durchgesehen.',
  'Nächstes Mal Yusuf nach der Presse fragen.',
];
/** One alone at its level may be a title, or whose tasks stand below it. */
const headings = [
  '',
  '## Notes\n\n',
  '## Notizen\n\n',
  '## Werkstatt\n\n',
  '## Yusuf\n\n',
  '# Coffee\n\n',
  '### Said\n\n',
];

describe('whoever named somebody and has no note yet', () => {
  it('gets one, in which it is written, by the same act and once, however often they are new', async () => {
    const note = 'Meetings/2026-11-20 Panel.md';
    const text =
      '---\ntags: [meeting]\ndate: 2026-11-20\nattendees: ["[[Rosa Lind]]", "[[Otto Klein]]"]\n---\n- Rosa said I should talk to Ida Roth.\n- Rosa said I should talk to Bo Lund.\n';
    const { found, suggestions } = await desk({ [note]: text }, note);
    const named = found.filter(({ kind }) => kind === 'named');
    expect(named.map(({ who, whom }) => [who.name, whom?.name])).toEqual([
      ['Rosa Lind', 'Ida Roth'],
      ['Rosa Lind', 'Bo Lund'],
    ]);
    expect(found.map((one) => suggestions.hindrance(one))).toEqual(found.map(() => null));
    const one = await suggestions.plan(named[0] as Suggestion);
    expect(one).toMatchObject({ newPerson: 'Rosa Lind' });
    const all = await suggestions.planAll(found);
    if ('why' in all) throw new Error(all.why);
    const rosas = all.newPeople.filter(({ newPerson }) => newPerson === 'Rosa Lind');
    expect(rosas).toHaveLength(1);
    const edited = (await rosas[0]?.changeIn?.('People/Rosa Lind.md'))?.('---\ntags: [person]\n---\n');
    expect(edited && 'edits' in edited && applyEdits('---\ntags: [person]\n---\n', edited.edits)).toMatch(
      /who else to talk to: \[\[Ida Roth\]\]\n- who else to talk to: \[\[Bo Lund\]\]\n$/,
    );
  });
});

describe('what is offered after a talk', () => {
  it.each([
    ['English', [0, 1, 2].map((at) => english[at] ?? '')],
    ['German', [0, 1, 2, 3].map((at) => german[at] ?? '')],
  ])('can be written together, though it makes another heading: %s', async (_, lines) => {
    const { ticked, write } = await talk(`## Notes\n\n${listOf(lines)}`);
    expect(ticked.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['promise', 'favour-received', 'will-introduce']),
    );
    const written = await write(ticked);
    expect(written).toEqual({
      text: expect.stringMatching(
        /- \[ \] .*Portfolio.* 📅 2026-11-27\n- \[ \] #favour\/received .*\n- .*\n\n## Favours and promises\n\n- \[ \] #intro\/received \[\[Yusuf Demir\]\] \[\[Leila Haddad\]\]\n$/i,
      ) as unknown,
    });
  });

  it.each([
    ['English', english],
    ['German', german],
  ])(
    'can be written in any choice, under any heading: %s',
    async (_, sentences) => {
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(sentences, { minLength: 2 }),
          fc.constantFrom(...headings),
          fc.infiniteStream(fc.boolean()),
          async (lines, heading, choices) => {
            const { ticked, write } = await talk(heading + listOf(lines));
            const chosen = ticked.filter(() => choices.next().value);
            const written = await write(chosen);
            expect(written).not.toHaveProperty('why');
          },
        ),
        { numRuns: runs(25) },
      );
    },
    60_000,
  );
});
