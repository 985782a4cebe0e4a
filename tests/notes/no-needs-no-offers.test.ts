/** Where needs or offers belong, words for nothing are none. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/model/person';
import type { Network } from '../../src/network/network';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

function saidIn(properties: Parameters<typeof aPerson>[1], body = ''): readonly string[] {
  const network = networkOf([aPerson('Anna Lee', properties, body)]);
  return network.people().flatMap(({ key }) => {
    const person = network.person(key);
    return [...(person?.needs ?? []), ...(person?.offers ?? [])].map(({ text }) => text);
  });
}

describe('words for nothing', () => {
  it.each([
    ...[
      'none',
      'None.',
      'nothing',
      'nothing yet',
      'nothing so far',
      'none at the moment',
      'n/a',
      'N/A',
      '-',
      '—',
      '?',
      'not yet',
    ],
    ...[
      'keine',
      'Keine.',
      'nichts',
      'noch nichts',
      'derzeit keine',
      'aucun',
      'aucune',
      'rien',
      'rien pour l’instant',
      'pas encore',
    ],
    ...['ninguna', 'ninguno', 'nada', 'nada por ahora', 'todavía nada', '(none)', '*none*'],
  ])('%s', (text) => {
    expect(saidIn({ offers: text, needs: [text] })).toEqual([]);
    expect(saidIn({}, `Needs: ${text}\n\n- Can help with: ${text}\n`)).toEqual([]);
    expect(saidIn({}, `## Needs\n\n- ${text}\n`)).toEqual([]);
    expect(saidIn({}, `- #offer ${text}\n- #need ${text}\n`)).toEqual([]);
  });

  it.each([
    'nothing but coffee',
    'no-code tools',
    'None of her books are in print',
    'keine Ahnung von Koha',
    'nada de eso',
    'Nothing yet, but maybe Koha',
  ])('not in: %s', (text) => {
    expect(saidIn({ offers: text })).toEqual([text]);
    expect(saidIn({}, `- #offer ${text}\n`)).toEqual([text]);
  });

  it('are told apart where skills are listed by semicolons', () => {
    expect(saidIn({ expertise: 'Koha; MARC' })).toEqual(['Koha', 'MARC']);
    expect(saidIn({ skills: 'Koha, MARC; RDA (old; new)' })).toEqual(['Koha', 'MARC', 'RDA (old; new)']);
    expect(saidIn({ needs: 'a van; a driver' })).toEqual(['a van; a driver']);
  });
});

describe('a need that is settled by its own words', () => {
  it.each([
    ...['she does not need a flat any more', 'doesn’t need a flat now', 'no longer needs a flat', 'a flat – solved'],
    ...['a flat (found!)', '(found) a flat', 'a flat: found', 'a flat, sorted', 'found: a flat', 'a flat ✅'],
    ...[
      'no flat needed now, we found one',
      'a flat; has found one',
      'a flat, found one in May',
      'a flat – done, thanks',
    ],
    ...['a flat – no longer needed', 'a flat: not needed any more', 'is not looking for a flat any more', '~~a flat~~'],
    ...[
      'looking for a flat, found it!',
      'a flat. Solved, thanks to Ben',
      'stopped looking for a flat',
      'SOLVED: a flat',
    ],
    ...[
      'braucht keine Wohnung mehr',
      'sucht nicht mehr nach einer Wohnung',
      'Wohnung (gefunden)',
      'Wohnung – erledigt',
    ],
    ...[
      'eine Wohnung, hat eine gefunden',
      'Wohnung: hat sich erledigt',
      'erledigt: Wohnung',
      'braucht die Wohnung nicht mehr',
    ],
    ...['eine Wohnung, inzwischen gefunden', 'eine Wohnung – gelöst'],
  ])('%s', (text) => {
    expect(saidIn({ needs: [text] })).toEqual([]);
    expect(saidIn({}, `- #need ${text}\n`)).toEqual([]);
    expect(saidIn({}, `## Needs\n\n- ${text}\n`)).toEqual([]);
  });

  it.each([
    ...[
      'a flat, found nothing yet',
      'a flat, not found yet',
      'has not found a flat',
      'found a flat, needs a van',
      'a lost and found box',
    ],
    ...[
      'a solved crossword',
      'a found object for the show',
      'help with a problem that is not solved',
      'does not need much, a van',
    ],
    ...['somebody who has done it before', 'a flat, the one she found is damp', 'needs a flat, does not need a garden'],
    ...[
      'someone who knows what is no longer printed',
      'a van, her old one is no longer needed by her sister',
      'well sorted yarn',
    ],
    ...[
      'Wohnung, noch nicht gefunden',
      'Wohnung, hat noch keine gefunden',
      'braucht eine Wohnung, keinen Garten mehr',
      'jemand, der Erledigtes ablegt',
    ],
    ...['kein Auto mehr, braucht ein Rad', 'eine Wohnung, hat nichts gefunden'],
  ])('not in: %s', (text) => {
    expect(saidIn({ needs: [text] })).toEqual([text]);
    expect(saidIn({}, `- #need ${text}\n`)).toEqual([text]);
  });
});

describe('a need or an offer of nobody who is named', () => {
  const everybody = (network: Network): readonly Person[] => [...(network.me ? [network.me] : []), ...network.people()];
  const told = (text: string, path: string): readonly string[] => {
    const network = networkOf([
      aPerson('Me Myself', { tags: ['person', 'me'] }),
      aPerson('Anna Lee'),
      aNote(`${text}\n`, path),
    ]);
    return [
      ...everybody(network).flatMap((person) => [
        ...person.needs.map((one) => `${person.me ? 'me' : person.name} needs ${one.text}`),
        ...person.offers.map((one) => `${person.me ? 'me' : person.name} offers ${one.text}`),
      ]),
      ...network.problems().map(({ what }) => what),
    ];
  };

  it.each([
    ['- #need I need a plumber', 'me needs I need a plumber'],
    ['- #need ich brauche einen Klempner', 'me needs ich brauche einen Klempner'],
    ['- #offer I can lend my van', 'me offers I can lend my van'],
    ['- #need [[Anna Lee]] I need to ask her', 'Anna Lee needs I need to ask her'],
  ])('is mine in a diary where it says so: %s', (text, expected) => {
    expect(told(text, '2026-11-22.md')).toEqual([expected]);
  });

  it('is told in a diary, and not in a note of another kind', () => {
    expect(told('- #need a plumber', '2026-11-22.md')).toEqual(['The line does not say whose need it is.']);
    expect(told('- #need a plumber', 'Kitchen.md')).toEqual([]);
  });

  it('is mine in a talk with somebody, not theirs', () => {
    const note = aMeeting('2026-11-20', ['Anna Lee'], {}, '- #need I need a plumber\n- #need a van\n');
    const network = networkOf([aPerson('Me Myself', { tags: ['person', 'me'] }), aPerson('Anna Lee'), note]);
    expect(everybody(network).flatMap(({ me, needs }) => needs.map(({ text }) => `${String(me)} ${text}`))).toEqual([
      ...['true I need a plumber', 'false a van'],
    ]);
  });

  it('is theirs in their own note', () => {
    expect(saidIn({}, '- #need I need a plumber')).toEqual(['I need a plumber']);
  });
});
