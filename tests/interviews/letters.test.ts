/** What must never stand in a letter, and what data from notes must never become in any page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTemplatesIn, createLibrary, readTemplateFile, renderTemplateFile } from '../../src/library';
import type { InterviewContext, InterviewPerson } from '../../src/library';
import { readLineWords } from '../../src/notes/line-words';
import { scanText } from '../../src/notes/scan-text';
import { aMeeting, aNote, aPerson, markdownOf } from '../support/a-note';
import { contextAbout, somebody } from '../support/interview-people';
import { kitContext, kitPage } from '../support/kit-page';
import { runs } from '../support/property-runs';

const letters = ['Thanks', 'Birthday', 'Close the loop', 'Reach out (warm)', 'Reach out (cold)'];
const forTwo = ['Introduction', 'Ask for an introduction', 'Ask before introducing', 'After an introduction'];
const languages = ['en', 'de'] as const;

/** Lines of a note about Ann that say something; S stands for what must stay between us. */
const lines = [
  '- #need S',
  '- #offer S',
  '- [ ] send her S',
  '- #favour/received S',
  '- [ ] #favour/given S',
  '- [ ] [[Ann Marlow]] S',
  '- #intro/received [[Ann Marlow]] [[S]]',
  '- #intro [[Ann Marlow]] [[S]]',
  '- [ ] #intro [[Ann Marlow]] [[S]]',
];
const secret = 'Zebedee Quux';

/** The same line, told in confidence in one of the ways there are. */
const ways: readonly ((line: string) => string)[] = [
  (line) => `${line} #private`,
  (line) => line.replace(/^(- (?:\[ \] )?)/, '$1#private '),
  (line) => `- between us #private\n  ${line}`,
  (line) => `## In confidence #private\n\n${line}\n\n## Notes\n`,
  (line) => `${line} #vertraulich`,
  (line) => `${line} [private:: true]`,
  (line) => `${line} (vertraulich:: ja)`,
];

const confidence = fc.record({
  line: fc.constantFrom(...lines),
  way: fc.constantFrom(...ways),
  where: fc.constantFrom('person', 'meeting', 'private note'),
});

describe('a letter', () => {
  it('repeats nothing that was told in confidence', () => {
    fc.assert(
      fc.property(
        fc.array(confidence, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...letters, ...forTwo),
        fc.constantFrom(...languages),
        (told, template, language) => {
          const said = (place: string): string =>
            told
              .filter(({ where }) => where === place)
              .map(({ line, way }) => way(line.replaceAll('S', secret)))
              .join('\n\n');
          const inPrivate = told
            .filter(({ where }) => where === 'private note')
            .map(({ line }) => line.replaceAll('S', secret));
          const notes = [
            aPerson('Ann Marlow', { introduced_by: '[[Tom Reilly]]' }, `${said('person')}\n`),
            aPerson('Tom Reilly'),
            aMeeting('2026-11-20', ['Ann Marlow'], { kind: 'coffee' }, `${said('meeting')}\n`),
            aMeeting('2026-11-18', ['Ann Marlow'], { tags: ['meeting', 'private'] }, `${inPrivate.join('\n')}\n`),
          ];
          const people = forTwo.includes(template) ? ['Ann Marlow', 'Tom Reilly'] : ['Ann Marlow'];
          expect(kitPage({ template, language, notes, people })).not.toContain('Zebedee');
        },
      ),
      { seed: 20_261_128, numRuns: runs(300) },
    );
  });

  it('and a prep page offer nobody who was only met in private, and nothing they told in confidence', () => {
    const notes = [
      aPerson('Ann Marlow', { needs: ['somebody who reads Danish'] }),
      aMeeting('2026-11-18', ['Ann Marlow', 'Zebedee Quux'], { tags: ['meeting', 'private'] }),
      aPerson('Zebedee Quux', {}, '- #offer reads Danish #private\n'),
    ];
    for (const template of ['Prep', ...letters]) {
      const page = kitPage({ template, notes, people: ['Ann Marlow'] });
      // The title of their own last meeting names everybody.
      expect(page.replace(/^> - 5 days ago: .*$/m, '')).not.toContain('Zebedee');
    }
  });

  it.each([
    [{ private: true }, '', false],
    [{ Vertraulich: 'ja' }, '', false],
    [{ confidential: 'yes' }, '', false],
    [{}, 'private:: true\n\n', false],
    [{ private: false }, '', true],
    [{ private: '+44 131 496 0000' }, '', true],
    [{}, '- her daughter [private:: true]\n\n', true],
  ])('follows the property of a note that is told in confidence: %j %s', (properties, above, isSaid) => {
    const notes = [
      aPerson('Ann Marlow'),
      aMeeting('2026-11-20', ['Ann Marlow'], properties, `${above}- [ ] send her the papers\n`),
    ];
    expect(kitPage({ template: 'Thanks', notes, people: ['Ann Marlow'] }).includes('the papers')).toBe(isSaid);
  });

  it('gets no words of notes as they are, whatever its template asks for', () => {
    const context = kitContext(
      {
        notes: [
          aPerson('Ann Marlow'),
          aMeeting('2026-11-20', ['Ann Marlow'], {}, 'Zebedee has tea.\n\n- Zebedee is leaving\n- #ask Zebedee\n'),
        ],
        people: ['Ann Marlow'],
      },
      'thanks',
    );
    expect(JSON.stringify(context)).not.toContain('Zebedee');
    expect(context.person).toMatchObject({ lastTime: null, toAsk: [] });
  });

  it.each([
    [
      'en' as const,
      'I am glad that Tom Reilly, Una Bell and Vic Dorn introduced us.',
      'about Bo Lund, Cy Neri and Di Falk.',
    ],
    ['de' as const, 'dass wir uns durch Tom Reilly, Una Bell und Vic Dorn', 'von Bo Lund, Cy Neri und Di Falk erzählt'],
  ])('names several people as one says them, in %s', (language, introducers, named) => {
    const notes = [
      ...['Tom Reilly', 'Una Bell', 'Vic Dorn', 'Bo Lund', 'Cy Neri', 'Di Falk'].map((name) => aPerson(name)),
      aPerson('Ann Marlow', { introduced_by: ['[[Tom Reilly]]', '[[Una Bell]]', '[[Vic Dorn]]'] }),
      aMeeting(
        '2026-11-20',
        ['Ann Marlow'],
        {},
        ['Bo Lund', 'Cy Neri', 'Di Falk'].map((name) => `- [ ] #intro/received [[Ann Marlow]] [[${name}]]\n`).join(''),
      ),
    ];
    const letter = kitPage({ template: 'Thanks', language, notes, people: ['Ann Marlow'] });
    expect(letter).toContain(introducers);
    expect(letter).toContain(named);
  });

  it.each([
    ['en' as const, 'in touch with Bo Lund, Cy Neri and Di Falk. We have met since.'],
    ['de' as const, 'mit Bo Lund, Cy Neri und Di Falk in Kontakt gebracht hast. Wir haben uns inzwischen getroffen.'],
  ])('tells of several talks without the day of one, in %s', (language, words) => {
    const names = ['Bo Lund', 'Cy Neri', 'Di Falk'];
    const notes = [
      aPerson('Ann Marlow'),
      ...names.map((name) => aPerson(name, { introduced_by: '[[Ann Marlow]]', met: '2026-09-01' })),
      aMeeting('2026-08-20', ['Ann Marlow']),
      ...names.map((name, at) => aMeeting(`2026-11-0${at + 1}`, [name])),
    ];
    const letter = kitPage({ template: 'Close the loop', language, notes, people: ['Ann Marlow'] });
    expect(letter).toContain(words);
  });

  it.each(lines.slice(2, 3))('repeats what was not: %s', (line) => {
    const notes = [aPerson('Ann Marlow', {}, `${line.replace('S', 'the reading list')}\n`)];
    expect(kitPage({ template: 'Thanks', notes, people: ['Ann Marlow'] })).toContain('the reading list');
  });

  it.each([
    [
      'en' as const,
      '- [ ] find out what Bo Lund thinks of Ann\n- [ ] think about whether I want to work with her\n- [ ] ask her about her sister\n' +
        '- [ ] send her my portfolio by Friday 📅 2026-11-27\n- [ ] I promised [[Ann Marlow]] to help with her application\n- [ ] show Ann my press\n',
      'what I promised: send you my portfolio (by 27 November); help with your application; show you my press.',
    ],
    [
      'de' as const,
      '- [ ] herausfinden, was Bo von Ann hält\n- [ ] sie nach ihrer Schwester fragen\n' +
        '- [ ] Ich schicke ihr bis Freitag mein Portfolio. 📅 2026-11-27\n- [ ] [[Ann Marlow]] versprochen, ihr bei ihrem Antrag zu helfen\n',
      'was ich zugesagt habe: dir mein Portfolio schicken (bis zum 27. November); dir bei deinem Antrag zu helfen.',
    ],
  ])(
    'says what I promised its reader as one says it to them, and none of my own tasks: %s',
    (language, tasks, said) => {
      const notes = [aPerson('Ann Marlow'), aMeeting('2026-11-20', ['Ann Marlow'], { kind: 'coffee' }, tasks)];
      expect(kitPage({ template: 'Thanks', language, notes, people: ['Ann Marlow'] })).toContain(said);
    },
  );

  it('has no news of somebody whom I have only written to', () => {
    const sam = (log: string) =>
      aPerson('Sam Osei', { introduced_by: '[[Ann Marlow]]' }, `## Log\n\n- 2026-11-18: ${log}\n`);
    const newsOf = (log: string): unknown =>
      kitContext({ notes: [aPerson('Ann Marlow'), sam(log)], people: ['Ann Marlow'] }, 'thanks').person.news;
    expect(newsOf('wrote to him')).toEqual([]);
    expect(newsOf('coffee')).toMatchObject([{ name: 'Sam Osei', day: '2026-11-18' }]);
  });

  it('has a short form for a message of at most 300 characters', () => {
    for (const language of languages) {
      for (const template of letters) {
        const notes = [
          aPerson('Annabel Marlow-Featherstonehaugh', {
            introduced_by: '[[Tom Reilly]]',
            organisation: 'City Archive',
          }),
          aPerson('Tom Reilly'),
          aNote('---\ntags: [me]\nname: Priyanka Raman-Venkataraghavan\n---\n', 'Me.md'),
          aMeeting('2026-11-20', ['Annabel Marlow-Featherstonehaugh'], { kind: 'coffee' }),
        ];
        const page = kitPage({ template, language, notes, people: ['Annabel Marlow-Featherstonehaugh'] });
        const short = /^> \*\*(?:Short|Kurz)[^:]*:\*\* (.*)$/m.exec(page)?.[1] ?? '';
        expect([template, language, short.length > 60, short.length <= 300]).toEqual([template, language, true, true]);
      }
    }
  });

  it('is one for each of a panel', () => {
    const names = ['Ann Marlow', 'Omar Haddad', 'Ruth Kane'];
    const notes = [...names.map((name) => aPerson(name)), aMeeting('2026-11-20', names, { kind: 'interview' })];
    const page = kitPage({
      template: 'Thanks',
      notes,
      people: names,
      meeting: 'Meetings/2026-11-20 Ann Marlow, Omar Haddad, Ruth Kane.md',
    });
    expect(page.match(/^Dear .*$/gm)).toEqual(['Dear Ann,', 'Dear Omar,', 'Dear Ruth,']);
    expect(page.match(/^\*\*Subject:\*\* .*$/gm)).toHaveLength(3);
  });
});

/** Words that would be something else than words, were they not made safe. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '[[Evil]]',
        '![[x]]',
        '#favour/received',
        '#need',
        '# Heading',
        '\n## Heading',
        '\n- [ ] task',
        '- [x] done',
        '\n---\n',
      ],
      ...[
        '{{person.name}}',
        '<% tp %>',
        '<b>',
        '<!--',
        '%%',
        '```',
        '\n```\n',
        '|',
        '\n| a | b |',
        '> quote',
        '\n> - ',
        'key:: value',
      ],
      ...[
        '[text](https://example.org)',
        '$$',
        '`',
        '~~~',
        '\\',
        '*',
        '_',
        'plain',
        'words',
        '1. one',
        '^block',
        'due:: 2026-01-01',
        '📅 2026-01-01',
        '[due:: 2026-01-01]',
        '✅ 2026-01-01',
      ],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));

const link = { type: 'link', target: 'Tea', display: null } as const;

/** Somebody of whom everything that is text says the same. */
function everything(text: string): InterviewPerson {
  const who = { name: text, link };
  const deed = { what: text, due: '2026-12-01', link };
  const favour = { what: text, owed: false, day: '2026-10-02', state: 'open', link };
  return {
    ...somebody('Ann'),
    ...{
      name: text,
      givenName: text,
      callName: text,
      organisation: text,
      atOrganisation: text,
      role: text,
      location: text,
      howMet: text,
    },
    ...{ isFirstTalk: false, occasion: text, toAsk: [text], birthday: text, met: '2026-01-01' },
    introducedBy: [{ ...who, day: '2026-01-01', mayNotSay: true }],
    toTell: [who],
    namedBy: [{ ...who, day: null, mayNotSay: true }],
    introductionPath: [who, who],
    introducedMeTo: [{ ...who, day: null, met: true }],
    named: [{ ...who, day: null, met: false }],
    news: [{ ...who, day: '2026-11-20' }],
    lastTime: { day: '2026-10-02', ago: text, title: text, link, points: [text], open: [text] },
    bring: [{ need: text, contacts: [{ ...who, evidence: text }], notes: [{ title: text, link }], skills: [text] }],
    couldHelpMe: [{ need: text, offer: text }],
    lastContact: { day: '2026-10-02', ago: text, link },
    meetings: [{ day: '2026-10-02', title: text, link, ago: text, summary: text }],
    favours: { toReturn: [favour], outstanding: [favour], settled: [] },
    promises: [deed],
    promisedIntroductions: [who],
    introductions: [{ ...who, stands: 'both agree' }],
    awaited: [deed],
    ...{ needs: [text], offers: [text], sharedContacts: [who] },
  };
}

function contextOf(text: string, count: number): InterviewContext {
  const row = { name: text, link, why: text };
  return contextAbout(
    Array.from({ length: count }, () => everything(text)),
    {
      me: { name: text, needs: [text], offers: [text], seeksWork: true },
      meeting: {
        ...{ day: '2026-11-25', time: text, place: text, kind: text, title: text, attendees: [text], link },
        previous: null,
      },
      questionsToAsk: [{ text, probe: text, stage: null }],
      asks: [{ what: text, whom: { name: text, link }, link, isPrivate: true }],
      review: {
        ...{
          talks: [{ day: '2026-11-22', title: text, link }],
          ahead: [],
          thanks: [row],
          promises: [row],
          waiting: [row],
        },
        ...{ favours: [row], loops: [row], reachOut: [row], quiet: [row], birthdays: [row] },
        asks: [{ name: text, link, asks: [text] }],
        search: {
          talks: 8,
          withNames: 5,
          deadEnds: [{ name: text, link }],
          declined: [{ name: text, link, why: text }],
        },
      },
    },
  );
}

describe('a page of the kit', () => {
  const pages = languages.flatMap((language) => {
    const files = builtInTemplatesIn(language);
    return Object.keys(files).flatMap((name) =>
      name === 'Question bank.md' ? [] : [{ language, name, text: files[name] ?? '' }],
    );
  });

  it('is built the same whatever the data holds: no property, heading, link, tag or task comes of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        hostile,
        fc.constantFrom(1, 2),
        ({ language, name, text }, words, count) => {
          const file = readTemplateFile(name, text);
          if (!file.ok) throw new Error(name);
          const shapeOf = (data: string): unknown => {
            const page = renderTemplateFile(
              file.file,
              contextOf(data, count),
              createLibrary({ today: '2026-11-23', locale: language }),
            );
            if (!page.ok) throw new Error(page.problems.map(({ what }) => what).join());
            const { headings, listItems, links, tags, sections, yaml, openAtEnd } = scanText(page.text);
            return {
              headings: headings.map(({ level, line }) => [level, line]),
              items: listItems.map(({ line, task }) => [line, task]),
              sections: sections.map(({ type, startLine, endLine }) => [type, startLine, endLine]),
              keys: (yaml ?? '').split('\n').map((line) => line.split(':')[0]),
              ...{ links: links.length, tags: tags.length, openAtEnd },
              dated: listItems.map(({ line }) => {
                const { due, done, scheduled } = readLineWords(page.text.split('\n')[line] ?? '').dates;
                return [due, done, scheduled];
              }),
            };
          };
          expect(shapeOf(words)).toEqual(shapeOf('plain words'));
        },
      ),
      { seed: 20_261_128, numRuns: runs(400) },
    );
  });
});

describe('the letter after an introduction', () => {
  const letter = (language: 'en' | 'de', line: string): string =>
    kitPage({
      ...{ template: 'After an introduction', language, people: ['Ann Marlow', 'Cal Dee'] },
      notes: [aPerson('Ann Marlow'), aPerson('Cal Dee'), aMeeting('2026-11-01', ['Ann Marlow'], {}, `${line}\n`)],
    });
  const claims = /I introduced you|been in touch|bekannt gemacht\. |Kontakt/;

  it.each([
    '- [ ] #intro [[Ann Marlow]] [[Cal Dee]]',
    '- [ ] #intro [[Ann Marlow]] [[Cal Dee]]\n  - asked [[Cal Dee]] 2026-11-02: no',
    '- [ ] #intro [[Ann Marlow]] [[Cal Dee]]\n  - asked [[Ann Marlow]] 2026-11-02: no',
    '- [ ] #intro [[Ann Marlow]] [[Cal Dee]]\n  - asked [[Ann Marlow]] 2026-11-02: yes\n  - asked [[Cal Dee]] 2026-11-03: no #private',
    '- [ ] #intro [[Ann Marlow]] [[Cal Dee]]\n  - asked [[Ann Marlow]] 2026-11-02: yes',
    '- [-] #intro [[Ann Marlow]] [[Cal Dee]]',
  ])('claims no introduction that was not made: %s', (line) => {
    for (const language of languages) {
      expect(letter(language, line)).not.toMatch(claims);
      expect(letter(language, line)).not.toContain('Cal');
    }
  });

  it.each(['- #intro [[Ann Marlow]] [[Cal Dee]]', '- [x] #intro [[Ann Marlow]] [[Cal Dee]]', '- tea'])(
    'asks after one that was made, or of which notes say nothing: %s',
    (line) => {
      expect(letter('en', line)).toContain('A while ago I introduced you to Cal Dee.');
      expect(letter('de', line)).toContain('mit Cal Dee bekannt gemacht.');
    },
  );
});

describe('why two are to meet', () => {
  it.each([
    'both leave the archive, in confidence',
    'both restore globes (don’t tell anyone)',
    'beide gehen bald, unter uns',
  ])('is in no letter where it was told in confidence: %s', (why) => {
    const notes = [
      ...['Ann Marlow', 'Cal Dee'].map((name) => aPerson(name)),
      aNote(`- [ ] #intro [[Ann Marlow]] [[Cal Dee]]: ${why}\n`, 'Ideas.md'),
    ];
    for (const template of ['Introduction', 'Ask before introducing'])
      for (const language of languages)
        expect(kitPage({ template, language, notes, people: ['Ann Marlow', 'Cal Dee'] })).not.toContain(
          why.split(/[,(]/)[0],
        );
  });
});

describe('somebody who has died, or is not to be contacted', () => {
  const silent: readonly Record<string, string | boolean>[] = [
    { died: '2026-10-01' },
    { status: 'verstorben' },
    { 'do not contact': true },
    { status: 'do not contact' },
  ];

  it.each(silent)('is nobody to be told how it went, or to whom to go: %j', (properties) => {
    const notes = [
      aPerson('Tom Reilly', properties),
      aPerson('Una Bell'),
      aPerson('Bo Lund', properties),
      aPerson('Ann Marlow', { introduced_by: ['[[Tom Reilly]]', '[[Una Bell]]'] }),
      aMeeting(
        '2026-11-20',
        ['Ann Marlow'],
        {},
        '- [ ] #intro/received [[Ann Marlow]] [[Bo Lund]]\n- [ ] #intro [[Ann Marlow]] [[Bo Lund]]\n',
      ),
    ];
    const page = (template: string, language: 'en' | 'de'): string =>
      kitPage({ template, language, notes, people: ['Ann Marlow'] });
    expect(page('Debrief', 'en')).toContain('> Tell [[Una Bell]] how it went: they introduced us.');
    expect(page('Debrief', 'de')).toContain('> Vorgestellt von [[Una Bell]]: Erzähl dort, wie es war.');
    for (const language of languages) {
      expect(page('Debrief', language)).not.toContain('Tom');
      for (const template of ['Prep', 'Thanks']) expect(page(template, language)).not.toContain('Bo Lund');
      // That Tom introduced us stays true.
      expect(page('Prep', language)).toContain('[[Tom Reilly]]');
    }
  });

  it.each(silent)('is not to be thanked: %j', (properties) => {
    const notes = [aPerson('Ann Marlow', { ...properties, birthday: '11-24' }), aMeeting('2026-11-20', ['Ann Marlow'])];
    expect(kitPage({ template: 'Debrief', notes, people: ['Ann Marlow'] })).not.toContain('Thank them');
    expect(kitPage({ template: 'Debrief', language: 'de', notes, people: ['Ann Marlow'] })).not.toContain('Bedank');
  });

  it('has no birthday on the page before a talk', () => {
    const notes = [aPerson('Ann Marlow', { birthday: '11-24', died: '2026-11-01' })];
    expect(kitPage({ template: 'Prep', notes, people: ['Ann Marlow'] })).not.toContain('Birthday');
  });

  it('who was at the table needs not be told how it went', () => {
    const notes = [
      aPerson('Tom Reilly'),
      aPerson('Ann Marlow', { introduced_by: '[[Tom Reilly]]' }),
      aPerson('Cal Dee', { introduced_by: '[[Una Bell]]' }),
    ];
    const debrief = kitPage({ template: 'Debrief', notes, people: ['Ann Marlow', 'Tom Reilly', 'Cal Dee'] });
    expect(debrief).not.toContain('Tell [[Tom');
    expect(debrief).toContain('> Tell [[Una Bell]] how it went with [[Cal Dee]]: they introduced us.');
  });
});

describe('what somebody said to being introduced', () => {
  const written = languages.flatMap((language) =>
    Object.keys(builtInTemplatesIn(language))
      .map((name) => name.replace(/\.md$/, ''))
      .filter((name) => name !== 'Question bank')
      .map((template) => ({ language, template })),
  );
  /** Where Ann's answer is noted. */
  const places: readonly ((line: string) => ReturnType<typeof aNote>)[] = [
    (line) => aNote(`${line}\n`, 'Ideas.md'),
    (line) => aNote(`${line}\n`, '2026-11-12.md'),
    (line) => aMeeting('2026-11-12', ['Ann Marlow', 'Cal Dee'], { kind: 'coffee' }, `${line}\n`),
    (line) => aMeeting('2026-11-12', ['Cal Dee'], { kind: 'coffee' }, `Tea with Cal.\n\n${line}\n`),
  ];
  const verb = fc.constantFrom('asked [[Ann Marlow]] 2026-11-10:', '[[Ann Marlow]] said', 'Ann Marlow gefragt:');
  const answer = fc.constantFrom('no,', 'no: ', 'declined, because', 'later,', 'yes, but', 'nein,', 'später:', 'hm,');
  const trap = fc.constantFrom(
    ...['', '[[Cal Dee]] ', '#need [[Cal Dee]] ', '#ask [[Cal Dee]] ', '#favour/given [[Cal Dee]] ', 'thank Cal: '],
    ...[
      '📅 2026-12-01 ',
      '✅ 2026-11-12 ',
      'needs:: ',
      '2026-11-11 ',
      'Cal Dee needs ',
      '\n        - [ ] send [[Cal Dee]] ',
    ],
  );
  const mark = fc.constantFrom('', '[ ] ', '[x] ', '[/] ', '[-] ');
  /** Behind the names in the line of the introduction. */
  const behind = fc.constantFrom(
    ...[
      '',
      'both restore globes',
      'Ann said no: Zebedee',
      'she is not sure about Zebedee',
      'Ann would rather not, Zebedee',
    ],
    ...[
      '[[Mara Lind]] Mara wants Zebedee',
      'Mara Lind would like Zebedee',
      'Marlow likes Zebedee',
      'sagte erst nein, Zebedee',
      'both like Zebedee #private',
      'told me of Zebedee',
    ],
  );

  it('reaches no text made for the other, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...written),
        fc.constantFrom(...places),
        fc.record({ root: mark, behind, verb, answer, trap, mark, form: fc.constantFrom('#intro', '#intro') }),
        ({ language, template }, place, told) => {
          const root = `- ${told.root}${told.form} [[Ann Marlow]] [[Cal Dee]] ${told.behind}`;
          const step = `    - ${told.mark}${told.verb} ${told.answer} ${told.trap}Zebedee Quux`;
          const notes = [
            ...['Ann Marlow', 'Cal Dee', 'Mara Lind'].map((name) => aPerson(name)),
            place(`${root}\n${step}`),
          ];
          const [first, ...others] = forTwo.includes(template) ? ['Cal Dee', 'Ann Marlow'] : ['Cal Dee'];
          const page = kitPage({ template, language, notes, people: [first ?? '', ...others] });
          expect(page).not.toMatch(/Zebedee|Quux/);
        },
      ),
      { seed: 20_261_123, numRuns: runs(600) },
    );
  });

  /** The review of the week is about everybody, and for me alone. */
  const aboutOne = written.filter(({ template }) => template !== 'Weekly review');
  /** Of one of three who are to meet; Cal is one of the two of every introduction. */
  const saying = fc.constantFrom(
    ...['asked [[Mara Lind]] 2026-11-10: A', '[[Mara Lind]] said A', 'Mara said A', 'Mara Lind gefragt: A'],
    ...['2026-11-10 Mara sagte A', 'asked Mara: A', 'Mara Lind: A', 'Globes again: Mara said A, as I thought'],
    ...['[[Mara Lind]] replied: A', 'Mara wrote back: A', 'Mara answered 2026-11-11: A', 'Mara hat geantwortet: A'],
    ...['asked Mara at the fair 2026-11-10, A', 'wrote to Mara: A', 'emailed [[Mara Lind]] 2026-11-10: A'],
  );
  const root = fc.constantFrom(
    '#intro [[Mara Lind]] [[Cal Dee]]',
    '#intro [[Cal Dee]] [[Mara Lind]] both restore globes',
    '#intro [[Cal Dee]] [[Ann Marlow]] [[Mara Lind]]',
    '#intro/between [[Mara Lind]] [[Cal Dee]] [[Ann Marlow]]',
  );
  const ofCal = fc.constantFrom('', '    - [/] asked [[Cal Dee]] 2026-11-09\n', '    - Cal said later\n');

  it.each([
    ...['Mara replied: rather not, because of Zebedee', 'Mara wrote back, she does not want to, Zebedee'],
    ...['Asked Mara at the fair, she refused, Zebedee', 'asked Mara at the fair, wants to think about it, Zebedee'],
    ...['Mara will Cal nicht treffen, Zebedee', 'Mara möchte ihn lieber nicht kennenlernen: Zebedee'],
    ...['Mara does not want to meet Cal, Zebedee', 'Mara will not meet him because of Zebedee'],
    ...['wrote to [[Mara Lind]] 2026-11-10: no, Zebedee', 'Mara hat am 11.11.2026 geantwortet: lieber nicht, Zebedee'],
  ])('is on no prep page of the other, where the notes of their last talk say it: %s', (words) => {
    const body = `Globes.\n\n- [ ] #intro [[Mara Lind]] [[Cal Dee]]\n- ${words}\n`;
    const notes = [aPerson('Mara Lind'), aPerson('Cal Dee'), aMeeting('2026-11-12', ['Cal Dee'], {}, body)];
    expect(kitPage({ template: 'Prep', language: 'en', notes, people: ['Cal Dee'] })).not.toContain('Zebedee');
  });

  it('reads the same for the other, whatever one of them answered, below the line, beside it, in prose or in a summary', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...aboutOne),
        fc.record({
          root,
          saying,
          ofCal,
          mark,
          box: fc.constantFrom('', '[ ] '),
          way: fc.constantFrom('below', 'beside', 'prose', 'summary'),
        }),
        fc.constantFrom(
          ['yes', 'later'],
          ['ja', 'später'],
          ['gladly', 'not now'],
          ['no', 'yes'],
          ['nein', 'maybe later'],
        ),
        ({ language, template }, told, answers) => {
          const [one, other] = answers.map((answer) => {
            const words = told.saying.replace('A', answer);
            const above = `- ${told.box}${told.root}\n${told.ofCal}`;
            const body = {
              below: `${above}    - ${told.mark}${words}\n`,
              beside: `${above}- ${told.mark}${words}\n`,
              prose: `${above}\nWe looked at old globes. ${words}. They went home late.\n`,
              summary: above,
            }[told.way];
            const meeting = { kind: 'coffee', ...(told.way === 'summary' && { summary: words }) };
            return kitPage({
              ...{ template, language },
              notes: [
                ...['Ann Marlow', 'Cal Dee', 'Mara Lind'].map((name) => aPerson(name)),
                aMeeting('2026-11-12', ['Cal Dee'], meeting, body),
                aMeeting('2026-11-13', ['Cal Dee'], { kind: 'coffee' }, 'Globes, and where to find them.\n'),
              ],
              people: forTwo.includes(template) ? ['Cal Dee', 'Ann Marlow'] : ['Cal Dee'],
            });
          });
          // A no below the line closes it, and then there is nothing to say.
          if (told.way === 'below' && /^(?:no|nein)$/.test(answers[0] ?? ''))
            expect(one).not.toMatch(/Mara.*(?:no|nein)\b/);
          else expect(one).toBe(other);
        },
      ),
      { seed: 20_261_129, numRuns: runs(600) },
    );
  });

  it.each([
    ['- [ ] #intro [[Ann Marlow]] [[Cal Dee]] both restore globes', 'both restore globes'],
    ['- [ ] #intro [[Ann Marlow]] and [[Cal Dee]]: both restore globes (when:: 2026-11-02)', 'both restore globes'],
    ['- [ ] #intro [[Cal Dee]] [[Ann Marlow]] alte Globen\n    - [/] asked [[Cal Dee]] 2026-11-10', 'alte Globen'],
    ['- [ ] #intro [[Ann Marlow]] [[Cal Dee]] both restore globes #private', '…'],
    ['- [ ] #intro [[Ann Marlow]] [[Cal Dee]]', '…'],
  ])('is none of what they have in common, which the line itself says: %s', (line, expected) => {
    const notes = [aPerson('Ann Marlow'), aPerson('Cal Dee'), aNote(`${line}\n`, 'Ideas.md')];
    for (const people of [
      ['Ann Marlow', 'Cal Dee'],
      ['Cal Dee', 'Ann Marlow'],
    ]) {
      expect(kitPage({ template: 'Ask before introducing', notes, people })).toContain(
        `a lot to talk about: ${expected} \n`,
      );
      const german = kitPage({ template: 'Introduction', language: 'de', notes, people });
      if (expected !== '…') expect(german).toContain(`viel zu erzählen: ${expected}.`);
    }
  });

  it('is not what I hope to learn from somebody I asked to be introduced to', () => {
    const line =
      '- [ ] #intro/received [[Ann Marlow]] [[Cal Dee]] how he mends horizons\n    - asked [[Ann Marlow]] 2026-11-10\n';
    const notes = [aPerson('Ann Marlow'), aPerson('Cal Dee'), aNote(line.replace(' he ', ' one '), 'Ideas.md')];
    expect(kitPage({ template: 'Ask for an introduction', notes, people: ['Ann Marlow', 'Cal Dee'] })).toContain(
      'I hope to learn about how one mends horizons',
    );
  });

  it.each([
    ['Ask before introducing', '#intro', 'en', /^> \*\*To remind them, once:\*\* Dear Cal, I asked you a while ago/],
    ['Ask before introducing', '#intro', 'de', /^> \*\*Zur Erinnerung, einmal:\*\* /],
    [
      'Ask for an introduction',
      '#intro/received',
      'en',
      /^> \*\*To remind them, once:\*\* Dear Cal, I asked you a while ago/,
    ],
    ['Ask for an introduction', '#intro/received', 'de', /^> \*\*Zur Erinnerung, einmal:\*\* /],
  ] as const)('begins with the reminder once it is time for that: %s, %s, %s', (template, tag, language, reminder) => {
    const page = (day: string, answer = ''): string =>
      kitPage({
        ...{ template, language, people: ['Cal Dee', 'Ann Marlow'] },
        notes: [
          aPerson('Ann Marlow'),
          aPerson('Cal Dee'),
          aNote(`- [ ] ${tag} [[Cal Dee]] [[Ann Marlow]]\n    - [/] asked [[Cal Dee]] ${day}${answer}\n`, 'Ideas.md'),
        ],
      }).trim();
    expect(page('2026-11-10')).toMatch(reminder);
    expect(page('2026-11-10').split(/To remind them|Zur Erinnerung/)).toHaveLength(2);
    for (const other of [page('2026-11-20'), page('2026-11-10', ': yes'), page('2026-08-10')])
      expect(other).toMatch(/^\*\*(?:Subject|Betreff):/);
  });

  it('opens the message to both only where both have agreed', () => {
    const page = (...steps: readonly string[]): string =>
      kitPage({
        template: 'Introduction',
        notes: [
          aPerson('Ann Marlow'),
          aPerson('Cal Dee'),
          aNote(`- [ ] #intro [[Ann Marlow]] [[Cal Dee]]\n${steps.map((step) => `    - ${step}\n`).join('')}`, 'I.md'),
        ],
        people: ['Ann Marlow', 'Cal Dee'],
      });
    expect(page('asked both', 'Ann said yes')).toContain('First, to Ann Marlow');
    expect(page('asked both', 'Ann said yes', 'Cal said yes')).not.toContain('First, to Ann Marlow');
    expect(page('asked both', 'Ann said yes', 'Cal said yes')).toContain('Cal Dee, this is Ann Marlow.');
  });
});

describe('the name below a letter', () => {
  const signed = (path: string, properties: Parameters<typeof aPerson>[1]): string => {
    const me = aNote(markdownOf({ tags: ['me'], ...properties }, ''), path);
    const page = kitPage({ template: 'Thanks', notes: [aPerson('Ann Marlow'), me], people: ['Ann Marlow'], me: path });
    return page.slice(page.indexOf('Best wishes'));
  };

  it.each(['Me.md', 'People/me.md', 'Ich.md', 'About me.md', 'My profile.md'])(
    'is a blank where my note %s tells none',
    (path) => {
      expect(signed(path, {})).toMatch(/^Best wishes,\n…\n/);
      expect(signed(path, { aliases: ['I', 'Marnie Cole'] })).toMatch(/^Best wishes,\nMarnie Cole\n/);
      expect(signed(path, { name: 'Marnie Cole' })).toMatch(/^Best wishes,\nMarnie Cole\n/);
    },
  );

  it('is the name of my note', () => {
    expect(signed('People/Mel Ichikawa.md', {})).toMatch(/^Best wishes,\nMel Ichikawa\n/);
  });
});
