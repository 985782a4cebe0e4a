import fc from 'fast-check';

const line = fc.constantFrom(
  ...['', '', ' ', '# A', '## Log', '### 2025', 'Log', '---', '===', '```', '````', '~~~', '```js', '%%', '$$'],
  ...[
    '<div>',
    '</div>',
    '<!--',
    '-->',
    '<pre>',
    '</pre>',
    '> ',
    '>',
    '> - [ ] a',
    '> [!note]',
    '> [!quote]',
    '>> x',
    '> ```',
  ],
  ...['- a', '- [ ] b', '- [x] c', '* d', '+ e', '1. f', '2) g', '-', '- - h', '- > i', '- ```', '- 2026-10-02 tea'],
  ...[
    'a [[Ana]] b',
    '[c](Ben.md)',
    '`code [[Cy]]`',
    'x %% y',
    '#tag and #intro',
    '| a | b |',
    '|---|---|',
    'plain words',
  ],
  ...['![[d.png]]', '\\[[e]]', 'a $b$ [[f]] $', '[[g', 'h]]', '**2026-10-02** i', '*', '***'],
);

/** Notes made of every kind of block, indented and nested in ways that few people write. */
export const anyBlocks = fc
  .tuple(
    fc.constantFrom('', '', '\uFEFF---\n---\n', '---\ntags: [person]\n---\n'),
    fc.array(
      fc
        .tuple(fc.constantFrom('', '', '', ' ', '  ', '    ', '\t', '   '), line)
        .map(([indent, words]) => indent + words),
      {
        maxLength: 12,
      },
    ),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\n'),
  )
  .map(([start, lines, ending, end]) => start.replace(/\n/g, ending) + lines.join(ending) + end.replace('\n', ending));
