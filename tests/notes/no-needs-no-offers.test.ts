/** Where needs or offers belong, words for nothing are none. */
import { describe, expect, it } from 'vitest';
import { aPerson } from '../support/a-note';
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
