/** Notes as hostile as a host could hand them over: names, values and positions that no vault ought to hold, and a cache that may not fit the text. */
import fc from 'fast-check';
import type { NoteSource } from '../../src/notes/note-source';
import { aNote, unread } from '../support/a-note';
import { anyText } from '../support/any-note';

const oneOf = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split(' '));

// Few names, so that notes meet; among them words of the machine, Unicode's dark corners and our own keys.
const commonName = fc.constantFrom('Ana', 'ANA', 'A\u0301na', 'Ana Bo', '@Ana', 'Bo', 'Zoë', 'me');
const oddName = fc.oneof(
  oneOf(
    '__proto__ constructor toString hasOwnProperty null undefined NaN true 0 - . .. @ @@ I ana.md Ana.md ghost:ana',
  ),
  oneOf('zoe İ ß SS ﬁ \u0301 \ud800 \u202e \u200b \u0000 💩 2026-10-02 20261002 [[Ana]] Ana|Bo Ana#Bo #person ]]( %%'),
  fc.constantFrom(' Ana ', ' ', '2026-10-02 Ana', 'Ana, Bo', 'Ana & Bo', '{{name}}', '<% name %>', 'x'.repeat(300)),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map((text) => text.replace(/\//g, ' ')),
);
const name = fc.oneof({ weight: 3, arbitrary: commonName }, { weight: 1, arbitrary: oddName });
const folder = fc.constantFrom('', '', 'People/', 'People/', 'Meetings/', 'Old/', 'Templates/', '__proto__/');
export const anyPath = fc.tuple(folder, name).map(([inFolder, called]) => `${inFolder}${called}.md`);

const mention = fc
  .tuple(name, oneOf('[[_]] [[_]] [[People/_|x]] [[Old/_]] [[_#x]] [x](_.md) _ @_ _,_ _@x.org Ana<_@x.org>'))
  .map(([called, shape]) => shape.replace(/_/g, () => called));
const scalar = fc.oneof(
  { weight: 4, arbitrary: mention },
  {
    weight: 2,
    arbitrary: oneOf(
      '2026-10-02 02/10/2026 [[2026-10-02]] weekly never person meeting coffee me #person [[]] [[null]] [[ {{x}}',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      null,
      undefined,
      '',
      true,
      false,
      0,
      -0,
      7,
      NaN,
      Infinity,
      1e21,
      20261002,
      new Date(NaN),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const beyondYaml = {
  ...{ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true },
  ...{ withSparseArray: true, withTypedArray: true, withObjectString: true },
};
/** Any depth: lists in lists, maps in maps; and what YAML cannot say at all. */
const value = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 3, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 2, arbitrary: fc.tuple(mention, fc.nat(40)).map(([text, depth]) => wrapped(text, depth)) },
  { weight: 1, arbitrary: fc.dictionary(oneOf('name link path __proto__ x'), scalar, { maxKeys: 3 }) },
  { weight: 1, arbitrary: fc.anything(beyondYaml) },
);
const key = fc.oneof(
  oneOf('tags tag type up me name aliases title organisation email met introduced_by Introduced-By last_contact'),
  oneOf('next_contact cadence snoozed_until paused needs offers birthday date when created attendees people with'),
  fc.constantFrom('introduced by', 'attendees', 'kind', 'summary', 'thanked', '__proto__', 'constructor', '', ' '),
);

function wrapped(text: unknown, depth: number): unknown {
  let node = text;
  for (let level = 0; level < depth; level++) node = level % 3 === 2 ? { link: node } : [node];
  return node;
}

const place = fc.integer({ min: -2, max: 12 });
const span = fc.record({ line: place, start: fc.nat(200), end: fc.nat(200) });
/** What a cache may add that does not stand in the text: it is older, or wrong. */
const strayLink = fc
  .tuple(span, name, fc.boolean(), fc.option(fc.constant('attendees.0')))
  .map(([at, target, embed, inKey]) => ({ ...at, target, display: null, embed, key: inKey }));
const strayTag = fc
  .tuple(span, fc.constantFrom('#person', '#meeting', '#owe', '#intro', '#', '', '#me', '##', '#a/b/c', '#__proto__'))
  .map(([{ line, start }, tag]) => ({ line, start, tag }));
const strayItem = fc
  .tuple(span, place, fc.constantFrom(null, ' ', 'x', '-', '>', '?', '', '💩'))
  .map(([{ line, start, end }, endLine, task]) => ({ line, start, end, endLine, task, parent: -1 }));
const strayHeading = fc.tuple(place, mention).map(([line, text]) => ({ line, text, level: 2 }));
const straySection = fc
  .tuple(place, place, fc.constantFrom('paragraph', 'list', 'code', 'comment', 'callout', 'blockquote', 'yaml', 'x'))
  .map(([startLine, endLine, type]) => ({ startLine, endLine, type }));

const line = fc
  .tuple(
    fc.constantFrom(
      '',
      '- ',
      '- [ ] ',
      '- [x] ',
      '> ',
      '## ',
      '%%',
      '- 2026-10-02 ',
      '**With:** ',
      'people:: ',
      'owe:: ',
    ),
    oneOf('x #intro #intro/received #intro/between #owe #favour/given #need #offer #person #meeting #constructor'),
    fc.array(mention, { maxLength: 3 }),
  )
  .map(([start, tag, words]) => [start + tag, ...words].join(' '));

/** A note but for its path, so that it can be moved. */
export interface NoteParts {
  readonly text: string;
  /** In the place of what the text says; null leaves that. */
  readonly front: Readonly<Record<string, unknown>> | null;
  readonly stray: Pick<NoteSource, 'links' | 'tags' | 'listItems' | 'headings' | 'sections'> | null;
  readonly unread: boolean;
}

const few = { maxLength: 3 };
/** What the note says it is, so that many are people. */
const says = fc.constantFrom<Readonly<Record<string, unknown>>>(
  ...[{}, { tags: ['person'] }, { type: '[[People]]' }, { tags: 'meeting' }, { category: [['Meetings']] }],
  ...[{ tags: ['person', 'meeting'] }, { tags: 'person', me: true }],
);
const front = fc
  .tuple(says, fc.array(fc.tuple(key, value), { maxLength: 4 }))
  .map(([said, pairs]) => ({ ...Object.fromEntries(pairs), ...said }));
const ownText = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));

export const anyParts: fc.Arbitrary<NoteParts> = fc.record({
  text: fc.oneof(anyText, ownText, fc.string({ unit: 'binary' })),
  front: fc.option(front, { freq: 4 }),
  stray: fc.option(
    fc.record({
      links: fc.array(strayLink, few),
      tags: fc.array(strayTag, few),
      listItems: fc.array(strayItem, few),
      headings: fc.array(strayHeading, few),
      sections: fc.array(straySection, few),
    }),
    { freq: 1 },
  ),
  unread: fc.constantFrom(false, false, false, true),
});

export function noteAt(path: string, { text, front, stray, unread: isUnread }: NoteParts): NoteSource {
  const whole = aNote(text, path);
  const note = isUnread ? unread(whole) : whole;
  return {
    ...note,
    frontmatter: front ?? note.frontmatter,
    links: [...note.links, ...(stray?.links ?? [])],
    tags: [...note.tags, ...(stray?.tags ?? [])],
    listItems: [...note.listItems, ...(stray?.listItems ?? [])],
    headings: [...note.headings, ...(stray?.headings ?? [])],
    sections: [...note.sections, ...(stray?.sections ?? [])],
  };
}
