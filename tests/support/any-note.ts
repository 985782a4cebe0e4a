import fc from 'fast-check';

const names = ['Ana', 'Ben', 'Cy Dee', 'Zoë', 'zoe', 'Koha', '@Ben', 'me', 'Zed', 'ZED', 'zed'];
const days = ['2026-10-02', '2026-09-01', '02/10/2026', '2 Oct 2026', 'soon'];

const name = fc.constantFrom(...names);
const link = fc.oneof(
  name.map((n) => `[[${n}]]`),
  name.map((n) => `[[People/${n}|somebody]]`),
  name.map((n) => `[${n}](People/${encodeURIComponent(n)}.md)`),
);
const who = fc.oneof(
  link,
  name,
  name.map((n) => `@${n}`),
  fc.constant('ana@example.org'),
);
const day = fc.constantFrom(...days);

const property = fc.oneof(
  fc.constantFrom(
    'tags: person',
    'tags: [person, me]',
    'tags: meeting',
    'type: "[[People]]"',
    'type: coffee',
    'tags: [a, b]',
  ),
  fc
    .tuple(fc.constantFrom('introduced by', 'attendees', 'people', 'aliases'), fc.array(who, { maxLength: 3 }))
    .map(([key, values]) => `${key}: [${values.map((value) => JSON.stringify(value)).join(', ')}]`),
  fc.tuple(fc.constantFrom('introduced by', 'with', 'alias', 'met'), link).map(([key, value]) => `${key}: ${value}`),
  fc
    .tuple(fc.constantFrom('date', 'last contact', 'next contact', 'snoozed until'), day)
    .map((pair) => pair.join(': ')),
  fc.constantFrom(
    'email: ana@example.org',
    'cadence: monthly',
    'cadence: often',
    'needs: [a rota]',
    'me: true',
    'bad: a: b',
  ),
);

const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '- ', '- [ ] ', '- [x] ', '- [-] ', '  - ', '> ', '### ', '- 2026-09-01 '),
      fc.constantFrom(
        '',
        '#intro ',
        '#intro/received ',
        '#intro/between ',
        '#owe ',
        '#favour/given ',
        '#need ',
        '#offer ',
      ),
      fc.array(fc.oneof(link, fc.constantFrom('thanks to', 'met', 'a book', '📅 2026-12-01', '%%', '`')), {
        maxLength: 4,
      }),
    )
    .map(([start, tag, words]) => start + tag + words.join(' ')),
  fc.constantFrom(
    '## Attendees',
    '## Needs',
    '**With:** Ana and Ben',
    'introduced-by:: [[Ana]]',
    '```',
    '',
    '#person',
    '#coffee',
  ),
);

/** Text of a note such as people write, and some that nobody would. */
export const anyText = fc
  .tuple(
    fc.uniqueArray(property, { maxLength: 5, selector: (text) => text.split(':')[0] }),
    fc.array(line, { maxLength: 8 }),
  )
  .map(
    ([properties, lines]) =>
      `${properties.length > 0 ? `---\n${properties.join('\n')}\n---\n` : ''}${lines.join('\n')}\n`,
  );

export const anyPath = fc.constantFrom(
  ...['People/Ana.md', 'People/Ben.md', 'People/@Ben.md', 'Cy Dee.md', 'Old/Zoë.md', 'Koha.md', 'Other/Ana.md'],
  ...['Meetings/2026-10-02 Ana.md', 'Meetings/Coffee with cy dee.md', '2026-10-02.md', '2026-11-30.md', 'me.md'],
);
