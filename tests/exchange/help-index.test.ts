import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HelpIndex } from '../../src/exchange/help-index';
import { things, trades } from '../../src/exchange/same-words';
import type { Person } from '../../src/model/person';
import type { Network } from '../../src/network/network';
import type { NoteSource } from '../../src/notes/note-source';
import { foldName } from '../../src/notes/fold';
import { readNote } from '../../src/notes/read-note';
import { aMeeting, aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';
import { runs } from '../support/property-runs';

const helpersWith = (network: Network, need: string, synonyms: readonly string[] = []) => {
  const helpers = new HelpIndex(network);
  helpers.useSynonyms(synonyms);
  return helpers.helpersWith(need).map(({ evidence }) => [evidence.person.slice('People/'.length, -3), evidence.kind]);
};

describe('what is named beside a need', () => {
  it.each([
    ['a plumber in Leith', ['Rosa']],
    ['somebody in Leith who can mend a boiler', ['Rosa']],
    ['a rehearsal room in Leith', ['Cleo']],
    ['conversation in Polish', ['Pia']],
  ])('takes no offer at a place for another thing that is needed there: %s', (need, expected) => {
    const network = networkOf([
      aPerson('Rosa', { role: 'plumber', location: 'Leith', offers: ['mends boilers'] }),
      aPerson('Cleo', { offers: ['a room in Leith for rehearsals'] }),
      aPerson('Pia', { offers: ['lessons in Polish'] }),
    ]);
    expect(helpersWith(network, need).map(([name]) => name)).toEqual(expected);
  });

  it('finds by a short word of the trade whoever has it in the name of their trade', () => {
    const network = networkOf([
      aPerson('Emil', { role: 'web developer' }),
      aPerson('Fay', { offers: ['web, hosting'] }),
      aPerson('Gus', { offers: ['web design for small shops'] }),
      aPerson('Hal', { offers: ['web archiving at the library'] }),
      aPerson('Ida', { role: 'weaver' }),
    ]);
    expect(
      helpersWith(network, 'web')
        .map(([name]) => name)
        .sort(),
    ).toEqual(['Emil', 'Fay', 'Gus', 'Hal']);
    expect(
      helpersWith(network, 'a web developer')
        .map(([name]) => name)
        .sort(),
    ).toEqual(['Emil', 'Gus']);
  });

  it.each([
    ['a plumber in Bonn', ['Rosa']],
    ['a plumber from Bonn', ['Rosa']],
    ['a flat in Berlin', []],
    ['eine Wohnung in Berlin', []],
    ['a nurse in Leeds', []],
    ['somebody from Stadtorchester Bonn', ['Lena']],
    ['someone in Siemens', ['Max']],
  ])('takes no place in the name of an organisation for who is needed there: %s', (need, expected) => {
    const network = networkOf([
      aPerson('Lena', { role: 'conductor', organisation: 'Stadtorchester Bonn' }),
      aPerson('Dirk', { organisation: 'Stadtmuseum Berlin' }),
      aPerson('Rosa', { role: 'plumber', location: 'Bonn' }),
      aPerson('Leo', { organisation: 'Leeds Choir' }),
      aPerson('Max', { organisation: 'Siemens' }),
    ]);
    expect(helpersWith(network, need).map(([name]) => name)).toEqual(expected);
  });
});

describe('what a need and an offer share by chance', () => {
  const network = networkOf([
    aPerson('Ada', { offers: ['Klavierunterricht für Kinder'] }),
    aPerson('Kai', { role: 'Kinderbuchautor' }),
    aPerson('Lea', { offers: ['bindet alte Atlanten ein'] }),
    aPerson('Max', { role: 'Buchbinder' }),
    aPerson('Nina', { offers: ['photographs food'] }),
    aPerson('Otto', { offers: ['shows photographs in a gallery'] }),
    aPerson('Wim', { offers: ['bindet Kränze'] }),
  ]);

  it.each([
    ['jemanden, der ein Kinderbuch illustriert', ['Kai']],
    ['Unterricht für Kinder', ['Ada']],
    ['a gallery that shows photographs', ['Otto']],
    ['photographs of food', ['Nina', 'Otto']],
    ['bind old atlases', ['Lea', 'Max']],
    ['alte Bücher binden', ['Lea', 'Max']],
  ])('“%s” is met by what it is about', (need, expected) => {
    const names = helpersWith(network, need).map(([name]) => name);
    expect([...names].sort()).toEqual(expected);
  });
});

describe('who can help', () => {
  const network = networkOf([
    aPerson('Ann', { role: 'Curator of maps', organisation: 'British Library', location: 'London' }),
    aPerson('Ben', { role: 'Curator', organisation: 'British Museum', location: 'Lisbon' }),
    aPerson('Cal', { tags: ['person', 'topic/bee-keeping'], offers: ['R and SQL', 'runs OCR on newspapers'] }),
    aPerson('Dee', { offers: ['liest Frakturschrift', 'C++ since 1998'] }),
  ]);

  it.each([
    ['somebody at the British Library', [['Ann', 'organisation']]],
    ['someone in Lisbon', [['Ben', 'place']]],
    [
      'a curator of maps',
      [
        ['Ann', 'role'],
        ['Ben', 'role'],
      ],
    ],
    ['R', [['Cal', 'offer']]],
    ['help with sql', [['Cal', 'offer']]],
    ['C++', [['Dee', 'offer']]],
    ['C#', []],
    ['bee keeping', [['Cal', 'tag']]],
    ['Hilfe mit Fraktur', [['Dee', 'offer']]],
    ['der die das und ein', []],
    ['somebody who knows how to help', []],
    ['', []],
  ])('%s', (need, expected) => {
    expect(helpersWith(network, need)).toEqual(expected);
  });

  it.each([
    ['anybody but a bookbinder', []],
    ['anyone except bookbinders', []],
    ['not a bookbinder', []],
    ['no bookbinders', []],
    ['paper conservator, but not a bookbinder', ['Eve']],
    ['paper conservator other than a bookbinder', ['Eve']],
    ['paper conservator', ['Eve', 'Fay']],
    ['a bookbinder', ['Fay', 'Hal']],
    ['not only a bookbinder', ['Fay', 'Hal']],
    ['anybody but a bookbinder in Leith', ['Eve']],
    ['jemand außer einem Buchbinder', []],
    ['kein Buchbinder', []],
    ['Papierrestaurator, aber kein Buchbinder', ['Gus']],
    ['nicht Buchbinder, sondern Papierrestaurator', ['Gus']],
    ['Buchbinder', ['Fay', 'Hal']],
  ])('finds nobody whom a need leaves out: %s', (need, expected) => {
    const binders = networkOf([
      aPerson('Eve', { offers: ['paper conservator'], location: 'Leith' }),
      aPerson('Fay', { offers: ['bookbinder', 'paper conservator'], location: 'Leith' }),
      aPerson('Gus', { offers: ['Papierrestaurator'] }),
      aPerson('Hal', { offers: ['Buchbinder', 'Papierrestaurator'] }),
    ]);
    expect(
      helpersWith(binders, need)
        .map(([name]) => name)
        .sort(),
    ).toEqual(expected);
    const asked = networkOf([aPerson('Fay', { offers: ['bookbinder'] }), aPerson('Ida', { needs: [need] })]);
    const [fay] = asked.findPeople('Fay');
    const isWanted = new HelpIndex(asked).helpedBy(fay as Person).length > 0;
    expect(isWanted).toBe(expected.includes('Fay') && /bookbinder|^Buchbinder/.test(need));
  });

  it.each([
    ['somebody who repairs bikes', 'knows machine learning', false],
    ['boiler keeps cutting out', 'heating engineer by day', true],
    ['loose brickwork over the door', 'bricklayer, small jobs too', true],
    ['a violin teacher', 'is learning the violin', false],
    ['a violin teacher', 'teaches violin, learning support too', true],
    ['Geigenunterricht, jemand mit Geige', 'lernt gerade Geige', false],
    ['somebody who knows Rust', 'wishes somebody would teach her Rust', false],
    ['talk to a barrister', 'her late mother was a barrister', false],
    ['sailing lessons', 'gave sailing lessons for years, bad back, stopped for good', false],
    ['roses full of greenfly, who can spray?', 'sprays orchards and roses', true],
    ['bored at work, would like to sing in a choir', 'leads a choir, new voices welcome', true],
  ])('what is needed: %s; what somebody says: %s', (need, offer, fits) => {
    const two = networkOf([aPerson('Ann', { needs: [need] }), aPerson('Ben', { offers: [offer] })]);
    expect(helpersWith(two, need).length > 0).toBe(fits);
  });

  it('finds whoever is there for a need that asks for anyone there', () => {
    const there = networkOf([aPerson('Ben', { location: 'Leith' })]);
    expect(helpersWith(there, 'anyone living in Leith who could keep an eye on the flat')).toEqual([['Ben', 'place']]);
    expect(helpersWith(there, 'a plumber for a burst pipe in Leith')).toEqual([]);
  });

  it('does not take a name for part of another that begins with it', () => {
    const school = networkOf([aPerson('Ben', { organisation: 'Apple Tree School' })]);
    expect(helpersWith(school, 'somebody at Apple')).toEqual([]);
    expect(helpersWith(school, 'somebody at the Apple Tree School')).toEqual([['Ben', 'organisation']]);
  });

  it('knows each word of a trade or a thing once', () => {
    const words = [...trades, ...things].flatMap((line) => line.split(' ').map(foldName));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  describe('what somebody says that they do not do', () => {
    const tenancy = 'a solicitor for a tenancy dispute';
    const keepsBack = (offers: readonly string[], need: string, more = {}): readonly (string | undefined)[] => {
      const others = networkOf([aPerson('Emma Stone', { role: 'solicitor', offers, ...more })]);
      return helpersWith(others, need).map(([, kind]) => kind);
    };

    it.each([
      'does not do tenancy disputes any more',
      'no tenancy disputes',
      'no longer takes tenancy disputes',
      'doesn’t handle tenancy disputes',
      'never advises on tenancy disputes',
      'gave up doing tenancy disputes',
      'stopped taking tenancy disputes in 2024',
      'has not done tenancy disputes since the new rules',
      'no tenancy disputes this summer',
      'Emma no longer takes tenancy disputes',
      'tenancy disputes are not her thing any more',
      'wills and probate, no tenancy disputes',
      'wills; will not do tenancy disputes',
      'solicitor for wills, not tenancy',
      'cannot help with tenancy disputes',
    ])('holds back their role: %s', (offer) => {
      expect(keepsBack([offer], tenancy)).toEqual([]);
    });

    it.each([
      ['keine Mietsachen mehr', 'eine Anwältin für Mietsachen'],
      ['macht keine Mietsachen mehr', 'eine Anwältin für Mietsachen'],
      ['übernimmt keine Mietsachen', 'eine Anwältin für Mietsachen'],
      ['Mietsachen macht sie nicht mehr', 'eine Anwältin für Mietsachen'],
      ['Mietsachen, macht sie nicht mehr', 'eine Anwältin für Mietsachen'],
    ])('holds back their role in German: %s', (offer, need) => {
      expect(keepsBack([offer], need, { role: 'Anwältin' })).toEqual([]);
    });

    it('holds back organisation, tags and place, and what their role says itself', () => {
      const tagged = { role: 'gardener', tags: ['person', 'bookbinder'] };
      expect(keepsBack(['formerly a bookbinder'], 'a bookbinder', tagged)).toEqual([]);
      expect(keepsBack([], 'a bookbinder', tagged)).toEqual(['tag']);
      const employed = { role: 'curator', organisation: 'British Library' };
      expect(keepsBack(['no longer at the British Library'], 'somebody at the British Library', employed)).toEqual([]);
      expect(keepsBack([], tenancy, { role: 'solicitor (no tenancy disputes)' })).toEqual([]);
      expect(keepsBack(['not in Lisbon any more'], 'someone in Lisbon', { location: 'Lisbon' })).toEqual([]);
    });

    it('holds back what they offered before, not what they offer since', () => {
      const body = (a: string, b: string): NoteSource =>
        aPerson(
          'Emma Stone',
          {},
          `- #offer tenancy disputes (when:: ${a})\n- #offer no tenancy disputes (when:: ${b})\n`,
        );
      expect(helpersWith(networkOf([body('2025-01-10', '2026-01-10')]), 'tenancy dispute')).toEqual([]);
      expect(helpersWith(networkOf([body('2026-01-10', '2025-01-10')]), 'tenancy dispute')).toHaveLength(1);
    });

    it.each([
      [['does not do criminal law'], tenancy],
      [['no tenancy disputes about farms'], tenancy],
      [['not only tenancy disputes'], tenancy],
      [['tenancy disputes, no charge'], tenancy],
      [['does not do that any more'], tenancy],
      [['tenancy disputes, no evictions'], tenancy],
      [['tenancy disputes, not criminal law'], tenancy],
      [['no Koha hosting', 'Koha training'], 'Koha training'],
      [['formerly taught Latin at a school, now teaches Latin online'], 'Latin'],
      [['does not do weddings'], 'a solicitor'],
    ])('holds back nothing else: %s', (offers, need) => {
      expect(keepsBack(offers, need)).toHaveLength(1);
    });

    it('is held back from both sides', () => {
      const both = networkOf([
        aPerson('Emma', { role: 'solicitor', offers: ['does not do tenancy disputes any more'] }),
        aPerson('Ann', { needs: [tenancy, 'a solicitor for a will'] }),
      ]);
      const [emma] = both.findPeople('Emma');
      const met = new HelpIndex(both).helpedBy(emma as Person).map(({ need }) => need.text);
      expect(met).toEqual(['a solicitor for a will']);
    });
  });

  it('takes words of a line of the settings for the same', () => {
    expect(helpersWith(network, 'machine reading')).toEqual([]);
    expect(helpersWith(network, 'machine reading', ['OCR, machine reading'])).toEqual([['Cal', 'offer']]);
  });

  it('says which words fit, and in which line of which note', () => {
    const told = networkOf([aPerson('Ann'), aNote('\n- #offer [[Ann]] mends old Atlases', 'Notes.md')]);
    const [help] = new HelpIndex(told).helpersWith('somebody to mend an atlas');
    expect(help?.evidence.source).toEqual({ path: 'Notes.md', line: 2 });
    expect(help?.inLine.map(([from, to]) => help.evidence.text.slice(from, to))).toContain('Atlases');
  });

  it('finds nobody by a word that most people have', () => {
    const many = (offers: (at: number) => string) =>
      networkOf(Array.from({ length: 12 }, (_, at) => aPerson(`P${String(at)}`, { offers: [offers(at)] })));
    expect(
      helpersWith(
        many(() => 'knows Koha'),
        'Koha',
      ),
    ).toEqual([]);
    expect(
      helpersWith(
        many((at) => (at === 3 ? 'knows Koha' : 'knows tea')),
        'Koha',
      ),
    ).toEqual([['P3', 'offer']]);
  });

  it('looks in a compound only for its beginning and end, from six letters', () => {
    const german = networkOf([aPerson('Eva', { offers: ['eine Rechtsanwältin in der Familie'] })]);
    expect(helpersWith(german, 'ein Fenster rechts vom Eingang')).toEqual([]);
  });
});

describe('the index of who can help', () => {
  const rules = rulesOf();
  const words = ['Koha', 'metadata', 'maps of Leeds', 'OCR', 'Frakturschrift', 'paper conservation', 'tax', 'R'];
  const statement = fc.constantFrom(...words.map((word) => `knows ${word}`), ...words);
  const note = fc.record({
    name: fc.constantFrom('Ann', 'Ben', 'Cal', 'Dee', 'Eva'),
    offers: fc.array(statement, { maxLength: 3 }),
    needs: fc.array(statement, { maxLength: 2 }),
    role: fc.option(fc.constantFrom('Curator', 'Librarian')),
    gone: fc.boolean(),
  });

  it('answers after any changes as one made anew', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(note, fc.boolean()), { maxLength: 15 }), (changes) => {
        const network = networkOf([aMeeting('2026-10-02', ['Ann'])]);
        const kept = new HelpIndex(network);
        for (const [{ name, offers, needs, role, gone }, isAsked] of changes) {
          const path = `People/${name}.md`;
          if (gone) network.remove(path);
          else network.put(readNote(aPerson(name, { offers, needs, role }), rules));
          if (isAsked) kept.prepare(1);
        }
        const anew = new HelpIndex(network);
        for (const word of words) expect(kept.helpersWith(word)).toEqual(anew.helpersWith(word));
        for (const person of network.people()) expect(kept.helpedBy(person)).toEqual(anew.helpedBy(person));
      }),
      { numRuns: runs(60) },
    );
  });

  it('finds the same from both sides: who can help with a need, and whose need somebody meets', () => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 6 }), (notes) => {
        const network = networkOf(
          notes.map(({ name, offers, needs, role }) => aPerson(name, { offers, needs, role: role ?? '' })),
        );
        const helpers = new HelpIndex(network);
        const people = network.people();
        const one = people.flatMap(({ key, needs }) =>
          needs.flatMap(({ text }) =>
            helpers
              .helpersWith(text)
              .filter(({ evidence }) => evidence.person !== key)
              .map(({ evidence }) => [key, text, evidence.person].join('|')),
          ),
        );
        const other = people.flatMap((person) =>
          helpers.helpedBy(person).map(({ whose, need }) => [whose, need.text, person.key].join('|')),
        );
        expect(other.sort()).toEqual(one.sort());
      }),
      { numRuns: runs(60) },
    );
  });
});
