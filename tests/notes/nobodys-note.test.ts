import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NobodysNotes, recordOfNobodysNote } from '../../src/notes/nobodys-note';
import type { NoteRecord } from '../../src/notes/note-record';
import { needsText, readNote } from '../../src/notes/read-note';
import { extendVocabulary } from '../../src/notes/vocabulary';
import { scanNote } from '../host/data/scan/scan-note';
import { aNote, rulesOf, unread } from '../support/a-note';
import { anyPath, anyText } from '../support/any-note';
import { demoTexts } from '../support/demo-vault';
import { runs } from '../support/property-runs';

const rules = rulesOf({
  peopleFolders: ['Friends'],
  meetingFolders: ['Calls'],
  excludedFolders: ['Archive'],
  vocabulary: extendVocabulary(['person tag: crew', 'private: hush']).vocabulary,
});
const nobodys = new NobodysNotes(rules);
const isNobodys = (text: string, path: string): boolean =>
  nobodys.has(path, new TextEncoder().encode(text).length, scanNote(text));

/** What is kept of such a note, as a plain record. */
function nothingOf(at: string): Record<string, unknown> {
  const record = recordOfNobodysNote(at);
  const fields = Object.keys(readNote(aNote('', at), rulesOf())) as (keyof NoteRecord)[];
  return Object.fromEntries(fields.map((field) => [field, record[field]]));
}

const path = fc.oneof(
  anyPath,
  fc
    .tuple(
      fc.constantFrom('', 'Notes/', 'Archive/', 'Friends/', 'Calls/', 'Templates/', 'Notes/Vorlagen/', 'Library/Maps/'),
      fc.constantFrom(
        ...['Maps', 'Index', 'People', '2026-10-02', '2026-10-02 tea', '20261002', 'Coffee with Ana', '1-1 Ben', 'Ana'],
        ...[
          'Maps (conflicted copy 2026-10-02)',
          'Maps.sync-conflict-20261002-101010-ABC',
          'Maps.excalidraw',
          '{{date}}',
        ],
        ...['<% tp.file.title %>', 'October 2, 2026', 'Template', 'MOC'],
      ),
    )
    .map((parts) => `${parts.join('')}.md`),
);
const property = fc.constantFrom(
  ...[
    'tags: [maps, reading]',
    'tags: "#maps, #crew"',
    'tags: type/person',
    'Tag: coffee',
    'tags: hush',
    'tags: person/ida',
  ],
  ...[
    'type: book',
    'type: "[[Person]]"',
    'type: "[[Templates/Person|a person]]"',
    'category: [book, people]',
    'up: "[[Index]]"',
  ],
  ...[
    'date: 2026-10-02',
    'day: soon',
    'created: 2026-10-02',
    'status: open',
    'me: true',
    'attendees: [Ana]',
    'people: []',
  ],
  ...[
    'kanban-plugin: board',
    'excalidraw-plugin: parsed',
    'title: "{{title}}"',
    'title: {{title}}',
    'rating: 4',
    'bad: a: b',
  ],
  ...['deep: { a: { b: { c: [x] } } }', 'cover: "[[map.png]]"', 'email: a@example.org', 'birthday: 1815-12-10'],
);
const line = fc.constantFrom(
  ...[
    '# Maps',
    '## private',
    '## #private',
    '### hush',
    'a point #idea',
    '- a point',
    '- [ ] buy ink',
    '- [x] return it',
  ],
  ...['- [ ] ask [[Ana]]', '- [x] rang [[Ben]] 2026-10-02', 'about [[Maps]]', '![[map.png]]', '- [ ] see ![[map.png]]'],
  ...[
    '#need a rota',
    '- #offer [[Ana]] a lift',
    '- [ ] #owe a letter',
    '#private',
    '#person',
    '#crew',
    '#me',
    '#meeting',
  ],
  ...[
    'Date: 2026-10-02',
    'Attendees: [[Ana]]',
    'introduced by:: [[Ana]]',
    '> [[Ana]] said so',
    '```',
    '%%',
    '{{x}}',
    '',
  ],
  ...['- thank Ana', '- [ ] thank Ana for the map', '#coffee', '#thanked', '- owe:: Ana a letter'],
);
const ordinary = fc
  .tuple(
    fc.uniqueArray(property, { maxLength: 4, selector: (text) => text.split(':')[0] }),
    fc.array(line, { maxLength: 6 }),
  )
  .map(
    ([properties, lines]) =>
      `${properties.length > 0 ? `---\n${properties.join('\n')}\n---\n` : ''}${lines.join('\n')}\n`,
  );

test('a note that is nobody’s at a glance says nothing of anybody when it is read, with its text and without', () => {
  fc.assert(
    fc.property(path, fc.oneof(ordinary, anyText), (at, text) => {
      fc.pre(isNobodys(text, at));
      const source = aNote(text, at);
      expect(needsText(unread(source), rules)).toBe(false);
      expect(readNote(unread(source), rules)).toStrictEqual(nothingOf(at));
      expect(readNote(source, rules)).toStrictEqual(nothingOf(at));
    }),
    { numRuns: runs(2_000) },
  );
});

test('ordinary notes are nobody’s at a glance', () => {
  expect(
    isNobodys(
      '---\ntags: [reading]\nstatus: open\ntype: book\n---\n# Maps\n\n- [ ] buy ink\n- [[Projection]] #idea\n',
      'Library/Maps.md',
    ),
  ).toBe(true);
  expect(isNobodys('Nothing but words of [[Ana]].\n', 'Notes/Ana said.md')).toBe(true);
});

test('of the notes of the demo vault that say nothing of anybody, none is missed', () => {
  const own = rulesOf();
  const glance = new NobodysNotes(own);
  const missed = [...demoTexts()].filter(([at, text]) => {
    const source = aNote(text, at);
    const isNothing = JSON.stringify(readNote(source, own)) === JSON.stringify(nothingOf(at));
    return isNothing && !glance.has(at, source.size, scanNote(text));
  });
  expect(missed.map(([at]) => at)).toEqual([]);
});
