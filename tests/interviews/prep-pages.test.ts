/** The page that prepares a talk, for the situations people are in; the approved files are there to be read. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../../src/i18n/words';
import type { NoteSource } from '../../src/notes/note-source';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { kitContext, type KitPage, kitPage, kitText } from '../support/kit-page';
import { runs } from '../support/property-runs';

const stranger = aPerson('Lee Okafor');

type Language = 'en' | 'de';

/** The notes are those of the same people in either language. */
const inGerman: Readonly<Record<string, string>> = {
  'somebody who has moved a catalogue to Koha': 'jemanden, der einen Katalog nach Koha umgezogen hat',
  'cataloguing old maps': 'alte Karten katalogisieren',
  'scripts in Python for tidying metadata': 'Python-Skripte, die Metadaten aufräumen',
  librarian: 'Bibliothekar',
  'knows WARC and has archived three websites': 'kennt WARC und hat drei Websites archiviert',
  'WARC and how to read it': 'WARC und wie man es liest',
  'web archivist': 'Webarchivarin',
  'City Archive': 'Stadtarchiv',
  'somebody who knows WARC': 'jemanden, der WARC kennt',
  'The Pantry': 'Café Anker',
  'head of collections': 'Leiterin der Sammlung',
  'Harbour Museum': 'Hafenmuseum',
  'the lottery fund said yes': 'die Stiftung hat zugesagt',
  'hires two cataloguers in spring': 'stellt im Frühling zwei Leute für den Katalog ein',
  'wants volunteers for the ship plans': 'sucht Freiwillige für die Schiffspläne',
  'look up the union rates': 'die Tarife nachschlagen',
  'how the interviews went': 'wie die Bewerbungsgespräche liefen',
  'read my application': 'hat meine Bewerbung gelesen',
  'send her the map list': 'ihr die Kartenliste schicken',
  printer: 'Druckerin',
  'at the zine fair': 'auf der Zine-Messe',
  chair: 'Vorsitzende',
  'Library board': 'Bibliotheksrat',
  'a speaker for May': 'jemanden für einen Vortrag im Mai',
  'systems librarian': 'Systembibliothekar',
  'moves to Koha next year': 'zieht nächstes Jahr nach Koha um',
  'send Omar my notes': 'Omar meine Notizen schicken',
  'Readers’ council': 'Leserbeirat',
  'a flat in Leith': 'eine Wohnung in Leith',
  'a course in grant writing': 'einen Kurs im Schreiben von Förderanträgen',
  'a bookbinder': 'jemanden, der Bücher bindet',
  'proofreading of her article': 'jemanden, der Korrektur liest',
  'has moved a catalogue to Koha': 'hat einen Katalog nach Koha umgezogen',
  'writes grant applications': 'schreibt Förderanträge',
  'speaks about maps, a good speaker': 'hält gern einen Vortrag über Karten',
  'a bookbinder in Leith': 'bindet Bücher',
  'moves to the harbour in June': 'zieht im Juni an den Hafen',
  'the pilot ends in spring': 'der Pilot endet im Frühling',
  'call the press': 'die Presse anrufen',
  'lend her the scanner': 'ihr den Scanner leihen',
  'the old deed': 'die alte Urkunde',
  'send me her slides': 'mir ihre Folien schicken',
  'find me a room': 'mir einen Raum suchen',
  'what the council said': 'was der Rat gesagt hat',
  'lent me her scanner': 'hat mir ihren Scanner geliehen',
  'helped her move house': 'beim Umzug geholfen',
};

function pagesIn(language: Language): Readonly<Record<string, Omit<KitPage, 'template' | 'language'>>> {
  const t = (english: string): string => (language === 'en' ? english : (inGerman[english] ?? english));
  const me = aNote(
    `---\ntags: [me]\nname: Priya Raman\n---\n## What I need\n\n- #need ${t('somebody who has moved a catalogue to Koha')}\n\n## What I can do\n\n- #offer ${t('cataloguing old maps')}\n- #offer ${t('scripts in Python for tidying metadata')}\n`,
    'Me.md',
  );
  const tom = aPerson('Tom Reilly', { role: t('librarian'), organisation: 'Leith Library' });
  const kim = aPerson('Kim Lee', {}, `- #offer ${t('knows WARC and has archived three websites')}\n`);
  const reading = aNote('Notes on archiving the web.\n', `Reading/${t('WARC and how to read it')}.md`);

  const ann = aPerson(
    'Ann Marlow',
    { role: t('web archivist'), organisation: t('City Archive'), introduced_by: '[[Tom Reilly]]', location: 'Leith' },
    `- #need ${t('somebody who knows WARC')}\n`,
  );
  const firstWithAnn = aMeeting('2026-11-25', ['Ann Marlow'], { time: '15:00', place: t('The Pantry') });

  const hannah = aPerson('Hannah Weiss', {
    role: t('head of collections'),
    organisation: t('Harbour Museum'),
    tags: ['person', 'mentor'],
    met: '2025-02-03',
  });
  const withHannah = [
    aMeeting('2025-02-03', ['Hannah Weiss'], {}, '- she started in a lighthouse archive\n'),
    aMeeting('2025-05-12', ['Hannah Weiss'], {}, '- What are you working on?\n  - moving the ship plans\n'),
    aMeeting('2025-09-20', ['Hannah Weiss'], {}, 'Lunch by the harbour.\n'),
    aMeeting('2026-02-11', ['Hannah Weiss'], {}, '- the lift is still broken\n'),
    aMeeting(
      '2026-06-03',
      ['Hannah Weiss'],
      {},
      `- [ ] ${t('send her the map list')}\n- applied for money from the lottery fund\n`,
    ),
    aMeeting(
      '2026-09-28',
      ['Hannah Weiss'],
      {},
      [
        'Tea in the café downstairs, it rained.',
        '',
        `- ${t('the lottery fund said yes')}`,
        `- ${t('hires two cataloguers in spring')}`,
        `- ${t('wants volunteers for the ship plans')}`,
        `- [ ] ${t('look up the union rates')}`,
        `- #ask ${t('how the interviews went')}`,
        `- #favour/received ${t('read my application')}`,
        '',
      ].join('\n'),
    ),
  ];

  const panel = [
    aPerson(
      'Ines Duarte',
      { role: t('chair'), organisation: t('Library board') },
      `- #need ${t('a speaker for May')}\n`,
    ),
    aPerson(
      'Omar Haddad',
      { role: t('systems librarian'), organisation: 'University' },
      `- #need ${t('somebody who knows WARC')}\n`,
    ),
    aPerson('Ruth Kane', { organisation: t('Readers’ council'), introduced_by: '[[Tom Reilly]]' }),
  ];
  const withOmar = aMeeting(
    '2026-08-14',
    ['Omar Haddad'],
    {},
    `- ${t('moves to Koha next year')}\n- [ ] ${t('send Omar my notes')} 📅 2026-12-01\n`,
  );
  const withPanel = aMeeting('2026-11-27', ['Ines Duarte', 'Omar Haddad', 'Ruth Kane'], { time: '10:00' });

  const everything = [
    {
      ...me,
      ...aNote(`${me.text ?? ''}- #need ${t('a flat in Leith')}\n- #need ${t('a course in grant writing')}\n`, 'Me.md'),
    },
    tom,
    aPerson('Kim Lee', {}, `- #offer ${t('knows WARC and has archived three websites')}\n`),
    aPerson('Una Bell', {}, `- #offer ${t('a bookbinder in Leith')}\n`),
    aPerson('Vic Dorn', {}, `- #offer ${t('speaks about maps, a good speaker')}\n`),
    aPerson('Bo Lund', { introduced_by: '[[Ann Marlow]]' }),
    reading,
    aPerson(
      'Ann Marlow',
      {
        ...{ role: t('web archivist'), organisation: t('City Archive'), location: 'Leith', call_them: 'Annie' },
        ...{ birthday: '11-26', introduced_by: '[[Tom Reilly]]', how_we_met: t('at the zine fair'), met: '2025-02-03' },
      },
      [
        ...['somebody who knows WARC', 'a speaker for May', 'a bookbinder', 'proofreading of her article'].map(
          (need) => `- #need ${t(need)}\n`,
        ),
        `- #offer ${t('has moved a catalogue to Koha')}\n- #offer ${t('writes grant applications')}\n`,
      ].join(''),
    ),
    aMeeting('2026-10-02', ['Ann Marlow', 'Kim Lee', 'Una Bell']),
    aMeeting('2026-11-15', ['Bo Lund']),
    aMeeting(
      '2026-11-10',
      ['Ann Marlow'],
      {},
      [
        `- ${t('the lottery fund said yes')}`,
        `- ${t('hires two cataloguers in spring')}`,
        `- ${t('wants volunteers for the ship plans')}`,
        `- ${t('moves to the harbour in June')}`,
        `- ${t('the pilot ends in spring')}`,
        `- [ ] ${t('look up the union rates')}`,
        `- [ ] ${t('send her the map list')} 📅 2026-12-01`,
        `- [ ] ${t('lend her the scanner')}`,
        `- [ ] ${t('call the press')}`,
        `- [ ] [[Kim Lee]] ${t('the old deed')}`,
        `- [ ] #waiting [[Ann Marlow]] ${t('send me her slides')}`,
        `- [ ] #waiting [[Ann Marlow]] ${t('find me a room')}`,
        `- #ask ${t('how the interviews went')}`,
        `- #ask ${t('what the council said')}`,
        `- #favour/received ${t('read my application')}`,
        `- #favour/received ${t('lent me her scanner')}`,
        `- [ ] #favour/given [[Ann Marlow]] ${t('helped her move house')}`,
        '- [ ] #intro [[Ann Marlow]] [[Una Bell]]',
        '- [ ] #intro [[Ann Marlow]] [[Vic Dorn]]',
        '  - asked: 2026-11-12 [[Ann Marlow]]',
        '- [ ] #intro/received [[Ann Marlow]] [[Cy Neri]]',
        '- [ ] #intro/received [[Ann Marlow]] [[Di Falk]]',
        '',
      ].join('\n'),
    ),
    aPerson('Cy Neri'),
    aPerson('Di Falk'),
    aMeeting('2026-11-26', ['Ann Marlow'], { time: '15:00', place: t('The Pantry') }),
  ];

  return {
    'everything known': { notes: everything, people: ['Ann Marlow'], seeksWork: true },
    'first talk': {
      notes: [me, kim, aPerson('Noor Aziz', { role: t('printer'), how_we_met: t('at the zine fair') })],
      people: ['Noor Aziz'],
    },
    introduced: { notes: [me, tom, kim, reading, ann, firstWithAnn], people: ['Ann Marlow'] },
    'met six times': {
      notes: [me, kim, { ...hannah, frontmatter: { ...hannah.frontmatter, tags: ['person'] } }, ...withHannah],
      people: ['Hannah Weiss'],
    },
    mentor: { notes: [me, hannah, ...withHannah.slice(-1)], people: ['Hannah Weiss'] },
    'panel of three': {
      notes: [me, tom, kim, ...panel, withOmar, withPanel],
      people: ['Ines Duarte', 'Omar Haddad', 'Ruth Kane'],
      meeting: withPanel.path,
    },
    'looking for work': { notes: [me, tom, kim, reading, ann, firstWithAnn], people: ['Ann Marlow'], seeksWork: true },
    'nothing known': { notes: [stranger], people: ['Lee Okafor'] },
  };
}

describe.each(['en', 'de'] as const)('prep in %s', (language) => {
  beforeEach(() => setLanguage(language));
  afterEach(() => setLanguage('en'));

  it.each(Object.entries(pagesIn(language)))('%s: fits one screen, and no part is empty', async (name, page) => {
    const text = kitPage({ ...page, template: 'Prep', language });
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(45);
    expect(text).not.toMatch(/undefined|null|\[object|\n\n\n/);
    expect(emptyHeadings(text)).toEqual([]);
    const said = text.toLowerCase();
    expect(said.includes('job') || said.includes('stelle')).toBe(page.seeksWork === true);
    await expect(text).toMatchFileSnapshot(`../approved/prep/${language}/${name}.md`);
  });
});

/** Headings with nothing between them and the next that is not below them. */
function emptyHeadings(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const levelOf = (line: string | undefined): number =>
    line === undefined ? 1 : (/^#+(?= )/.exec(line)?.[0].length ?? 9);
  return lines.filter((line, at) => levelOf(line) < 9 && levelOf(lines[at + 1]) <= levelOf(line));
}

/** The same data with some lists emptied and some facts unknown, as the choices say. */
function withGaps<T>(value: T, isGap: () => boolean): T {
  if (Array.isArray(value)) return (isGap() ? [] : value.map((one: unknown) => withGaps(one, isGap))) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => {
    const isKept = ['name', 'type', 'target', 'display'].includes(key) || typeof one === 'boolean';
    const isFact = typeof one === 'string' || key === 'lastTime' || key === 'lastContact' || key === 'meeting';
    return [key, isKept ? one : isFact && isGap() ? null : withGaps(one, isGap)];
  });
  return Object.fromEntries(entries) as T;
}

/** The same data with ten parts in every list that has one. */
function tenOfEach<T>(value: T): T {
  if (Array.isArray(value)) {
    const parts = value.map((one: unknown) => tenOfEach(one));
    return (parts.length === 0 ? [] : Array.from({ length: 10 }, (_, at) => parts[at % parts.length])) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, tenOfEach<unknown>(one)])) as T;
}

describe('whatever is not known', () => {
  it.each(['en', 'de'] as const)('no page of the kit has a heading with nothing below it, in %s', (language) => {
    setLanguage(language);
    const pages = Object.values(pagesIn(language));
    const page = fc.constantFrom(...pages);
    const contexts = new Map(pages.map((one) => [one, kitContext({ ...one, language }, 'prep')]));
    const gaps = fc.array(fc.boolean(), { minLength: 1, maxLength: 211 });
    fc.assert(
      fc.property(page, gaps, (one, choices) => {
        let at = 0;
        const isGap = (): boolean => choices[at++ % choices.length] ?? false;
        const whole = contexts.get(one);
        if (!whole) throw new Error('no context');
        const text = kitText('Prep', { ...withGaps(whole, isGap), today: whole.today }, language);
        expect(emptyHeadings(text)).toEqual([]);
        expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(45);
      }),
      { numRuns: runs(100) },
    );
    setLanguage('en');
  });

  it.each(['en', 'de'] as const)('a page with ten of everything fits one screen, in %s', (language) => {
    setLanguage(language);
    const page = pagesIn(language)['everything known'];
    const whole = page && kitContext({ ...page, language }, 'prep');
    if (!whole) throw new Error('no context');
    const { questionsToAsk } = whole;
    const many = { ...tenOfEach(whole), today: whole.today, people: [tenOfEach(whole.person)], questionsToAsk };
    const met = kitText('Prep', many, language);
    expect(met.trimEnd().split('\n').length).toBeLessThanOrEqual(45);
    const unmet = { ...many.person, isFirstTalk: true, lastTime: null, lastContact: null };
    const first = kitText('Prep', { ...many, person: unmet, people: [unmet] }, language);
    expect(first.trimEnd().split('\n').length).toBeLessThanOrEqual(45);
    for (const text of [met, first]) expect(emptyHeadings(text)).toEqual([]);
    setLanguage('en');
  });

  it.each([
    ['only tasks', '- [ ] send her the map\n- [x] call the press\n', {}],
    ['only a favour', '- #favour/received read my draft\n', {}],
    ['only what is private', '#private\n', { tags: ['meeting', 'private'] }],
    ['nothing', '', {}],
  ])('the last talk is named where its note holds %s', (_, body, more) => {
    const notes = [stranger, aMeeting('2026-11-20', ['Lee Okafor'], more, body)];
    const text = kitPage({ template: 'Prep', notes, people: ['Lee Okafor'] });
    expect(emptyHeadings(text)).toEqual([]);
    expect(text).toContain('### Last time\n> - 3 days ago: [[2026-11-20 Lee Okafor]]\n');
  });
});

describe('questions of prep', () => {
  const prepFor = (...notes: readonly NoteSource[]): string =>
    kitPage({ template: 'Prep', notes: [stranger, ...notes], people: ['Lee Okafor'] });

  it('are not those that were asked before, also in other words', () => {
    const asked = aMeeting('2026-10-01', ['Lee Okafor'], {}, 'Asked: what are you working on at the moment? Maps.\n');
    expect(prepFor()).toContain('What are you working on?');
    expect(prepFor(asked)).not.toContain('What are you working on?');
  });

  it.each([
    ['en', 'What are you working on?', '- #ask What are you working on?'],
    ['en', 'What are you working on?', '- [x] #ask what she is working on'],
    ['en', 'What are you working on?', '- asked her what she is working on: maps'],
    ['en', 'What are you working on?', '- we talked; I asked Lee what he was working on.'],
    ['en', 'What are you working on?', '## Next time\n\n- What are you working on?'],
    ['en', 'What are you working on?', '## Next time\n\n- what they are working on'],
    ['de', 'Woran arbeitest du gerade?', '- #ask woran er gerade arbeitet'],
    ['de', 'Woran arbeitest du gerade?', '## Nächstes Mal\n\n- Woran arbeitest du?'],
    ['de', 'Woran arbeitest du gerade?', '- habe Lee gefragt, woran er arbeitet: Karten'],
  ] as const)(
    'are not those that I asked, or mean to ask, in my own words, in %s: %s in %s',
    (language, question, line) => {
      setLanguage(language);
      const page = (body: string): string =>
        kitPage({
          template: 'Prep',
          language,
          notes: [stranger, aMeeting('2026-10-01', ['Lee Okafor'], {}, `${body}\n`)],
          people: ['Lee Okafor'],
        });
      const asked = page(line).split('### Fragen').join('### Questions').split('### Questions')[1];
      expect(asked).not.toContain(question);
      setLanguage('en');
    },
  );

  it.each(['- [ ] #ask What are you working on?', '## Agenda\n\n- What are you working on?'])(
    'are not those that stand in the note of the talk ahead: %s',
    (line) => {
      const ahead = aMeeting('2026-11-25', ['Lee Okafor'], {}, `${line}\n\n## Notes\n\n- \n`);
      expect(prepFor(ahead).split('### Questions')[1]).not.toContain('What are you working on?');
    },
  );

  it('are asked again where their answers were left blank', () => {
    const unused = aMeeting('2026-10-01', ['Lee Okafor'], {}, '- What would help you most at the moment?\n  - \n');
    expect(prepFor(unused)).toContain('What would help you most at the moment?');
    const used = aMeeting(
      '2026-10-01',
      ['Lee Okafor'],
      {},
      '- What would help you most at the moment?\n  - a scanner\n',
    );
    expect(prepFor(used)).not.toContain('What would help you most at the moment?');
    expect(prepFor(used)).toContain('> - a scanner');
  });
});

describe('what was told in confidence', () => {
  const points = (meeting: ReturnType<typeof aMeeting>, ...ofAnn: string[]): string =>
    kitPage({
      template: 'Prep',
      notes: [aPerson('Ann Marlow', {}, ofAnn.join('\n')), meeting],
      people: ['Ann Marlow'],
    });

  it('is marked on the page before a talk, wherever it stands', () => {
    const paragraph = aMeeting(
      '2026-11-02',
      ['Ann Marlow'],
      {},
      'She is leaving the archive in spring. #private\n\nThe pilot goes well so far.\n',
    );
    expect(points(paragraph)).toContain('> - She is leaving the archive in spring. (private)\n');
    expect(points(paragraph)).toContain('> - The pilot goes well so far.\n');
    const whole = aMeeting(
      '2026-11-02',
      ['Ann Marlow'],
      { tags: ['meeting', 'private'] },
      '- she is leaving the archive\n- [ ] find the deed\n',
    );
    expect(points(whole)).toContain('> - she is leaving the archive (private)\n');
    expect(points(whole)).toContain('I promised: find the deed (private)');
    const items = points(
      aMeeting('2026-11-02', ['Ann Marlow'], {}, '- tea\n'),
      ...[
        '- [ ] #private send [[Ann Marlow]] the deed',
        '- #favour/received #private lent me the deed',
        '- #offer #private reads deeds',
      ],
    );
    expect(items).toMatch(/I promised: send (?:\S+ )*the deed \(private\)/);
    expect(items).toContain('They did for me: lent me the deed (private)');
  });
});

describe('what was told in confidence to one of several', () => {
  const lines = [
    '- #need [[Rosa Lind]] a divorce lawyer #private',
    '- #need [[Rosa Lind]] a bookbinder',
    '- [ ] #private I promised [[Rosa Lind]] not to tell Otto',
    '- [ ] I promised [[Rosa Lind]] my notes',
    '- #favour/received #private [[Rosa Lind]] hid my debts',
    '- Otto owes her money #private',
    '- the press moves to the harbour',
    '',
  ].join('\n');
  const notes = [
    aPerson('Rosa Lind', {}, '- #offer #private mends marriages\n'),
    aPerson('Otto Klein'),
    aMeeting('2026-11-20', ['Rosa Lind'], {}, lines),
    aMeeting('2026-11-26', ['Rosa Lind', 'Otto Klein'], {}, ''),
  ];
  const prepFor = (...people: string[]): string => kitPage({ template: 'Prep', notes, people });

  it('is marked on the page about them alone, their needs and offers, too', () => {
    const page = prepFor('Rosa Lind');
    expect(page).toContain('They need: a divorce lawyer (private)');
    expect(page).toContain('not to tell Otto (private)');
    expect(page).not.toMatch(
      /(?:divorce lawyer|mends marriages|not to tell Otto|hid my debts|owes her money)(?! \(private\))/,
    );
  });

  it('is left out of the table, which lies where others look on', () => {
    const page = prepFor('Rosa Lind', 'Otto Klein');
    expect(page).toContain('a bookbinder');
    expect(page).toContain('I promised: my notes');
    expect(page).toContain('the press moves to the harbour');
    expect(page).not.toMatch(/private|divorce|not to tell|debts|owes her|marriages/);
    const { people } = kitContext({ notes, people: ['Rosa Lind', 'Otto Klein'] }, 'prep');
    expect(JSON.stringify(people)).not.toMatch(/private|divorce|not to tell|debts|owes her|marriages/);
  });
});

describe('what was left open', () => {
  const left = (who: string, ...lines: string[]): string => {
    const notes = [
      ...['Leila Haddad', 'Otto Klein', 'Petra Novak'].map((name) => aPerson(name)),
      aMeeting('2026-11-18', ['Leila Haddad', 'Otto Klein', 'Petra Novak'], {}, `${lines.join('\n')}\n`),
    ];
    return kitPage({ template: 'Prep', notes, people: [who] });
  };
  const lines = [
    '- [ ] I promised [[Petra Novak]] not to be late',
    '- [ ] #favour/received [[Otto Klein]] he showed me the vault',
    '- [ ] ask Petra about the lease',
    '- [ ] [[Otto Klein]] to send me the plan',
  ];

  it.each(['Leila Haddad', 'Otto Klein', 'Petra Novak'])('of a panel is not what is open with others: %s', (who) => {
    const [, open = ''] = /Left open: (.*)/.exec(left(who, ...lines)) ?? [];
    if (who !== 'Petra Novak') expect(open).not.toMatch(/late|lease/);
    expect(open).not.toMatch(/vault/);
    if (who !== 'Otto Klein') expect(open).not.toContain('plan');
  });

  it('is not glued to the name before it', () => {
    expect(left('Otto Klein', '- [[Otto Klein]] he likes maps')).toContain('Otto Klein: he likes maps');
    expect(left('Otto Klein', '- [[Otto Klein]] likes maps')).toContain('Otto Klein likes maps');
  });
});

describe('questions from the last talk', () => {
  const question = (language: 'en' | 'de', ...lines: string[]): string => {
    setLanguage(language);
    const notes = [
      ...['Yusuf Demir', 'Otto Klein', 'Leila Haddad'].map((name) => aPerson(name)),
      aMeeting('2026-11-18', ['Yusuf Demir'], {}, `${lines.map((line) => `- ${line}`).join('\n')}\n`),
    ];
    const page = kitPage({ template: 'Prep', language, notes, people: ['Yusuf Demir'] });
    return /(?:Last time we spoke about|Letztes Mal ging es um) [“„](.*?)[”“]/.exec(page)?.[1] ?? '';
  };
  afterEach(() => setLanguage('en'));

  it.each([
    'Kim told me that Yusuf is difficult',
    'Kim told me Demir is difficult',
    'Petra said that Otto is about to be dismissed',
    'Otto is about to be dismissed',
    'Kim thinks that the press is done for',
    'Kim Park says the press is done for',
    'my boss told me the press is done for',
    'his sister thinks that the press is done for',
    'people say that the press is done for',
    'I heard that the press is done for',
    'heard that the press is done for',
    'apparently the press is done for',
    'according to Kim the press is done for',
    'rumour: the press is done for',
    'Mr Demir is difficult',
    'Leila finds him difficult',
    'trouble with Otto over the rent',
    'seemed tired',
  ])('say nothing that a third said, or that is not theirs: %s', (line) => {
    expect(question('en', line)).toBe('');
    expect(question('en', line, 'moves the press to the harbour')).toBe('moves the press to the harbour');
  });

  it.each([
    'Kim hat mir gesagt, dass Yusuf schwierig ist',
    'Kim meinte, dass die Presse am Ende ist',
    'Kim sagte, die Presse sei am Ende',
    'Kim hat erzählt, dass die Presse am Ende ist',
    'Kim findet ihn schwierig',
    'laut Kim ist die Presse am Ende',
    'angeblich ist die Presse am Ende',
    'Ich habe gehört, dass die Presse am Ende ist',
    'habe gehört, dass die Presse am Ende ist',
    'es heißt, die Presse ist am Ende',
    'mein Chef denkt, dass die Presse am Ende ist',
    'Otto wird bald entlassen',
    'Herr Demir ist schwierig',
    'Ärger mit Otto wegen der Miete',
    'wirkte müde',
  ])('nor in German: %s', (line) => {
    expect(question('de', line)).toBe('');
    expect(question('de', line, 'zieht mit der Presse an den Hafen')).toBe('zieht mit der Presse an den Hafen');
  });

  it.each([
    ['en', 'the lottery fund said yes'],
    ['en', 'hires two cataloguers in spring'],
    ['en', 'thinks that paper gets dearer'],
    ['en', 'told the council about the flood'],
    ['en', 'Koha goes live in May'],
    ['de', 'die Stiftung hat zugesagt'],
    ['de', 'findet Papier zu teuer'],
    ['de', 'der Antrag muss bis Mai fertig sein'],
  ] as const)('go on from their own words, %s: %s', (language, line) => {
    expect(question(language, line)).toBe(line);
  });
});

describe('a meeting of today that is still to come', () => {
  it('is no last contact', () => {
    const notes = [
      aPerson('Ann Marlow'),
      aMeeting('2026-10-02', ['Ann Marlow'], {}, 'We spoke about the pilot at length.\n'),
      aMeeting('2026-11-23', ['Ann Marlow'], {}, '## Notes\n\n- \n'),
    ];
    const { person } = kitContext({ notes, people: ['Ann Marlow'] }, 'prep');
    expect(person.lastContact?.day).toBe('2026-10-02');
    expect(person.meetings.map(({ day }) => day)).toEqual(['2026-10-02']);
    expect(person.lastTime?.day).toBe('2026-10-02');
  });
});
