/** Needs and lines that were heard of: each was matched wrongly once. */
import { describe, expect, it } from 'vitest';
import { HelpIndex } from '../../src/exchange/help-index';
import { defaultSettings } from '../../src/vault/settings';
import { aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

function helps(need: string, properties: Parameters<typeof aPerson>[1]): boolean {
  const network = networkOf([aPerson('Ben', properties), aPerson('Ann')]);
  const helpers = new HelpIndex(network);
  helpers.useSynonyms(defaultSettings().synonyms);
  const found = helpers.helpersWith(need).some(({ evidence }) => evidence.person === 'People/Ben.md');
  // From the other side it is the same.
  const other = networkOf([aPerson('Ben', properties), aPerson('Ann', { needs: [need] })]);
  const index = new HelpIndex(other);
  index.useSynonyms(defaultSettings().synonyms);
  const ben = other.personAt('People/Ben.md');
  expect(ben !== null && index.helpedBy(ben).some(({ whose }) => whose === 'People/Ann.md')).toBe(found);
  return found;
}

describe('a need finds', () => {
  it.each<[string, Parameters<typeof aPerson>[1]]>([
    ['Archiv', { role: 'Archivar' }],
    ['jemand aus einem Archiv', { role: 'Archivarin' }],
    ['Bibliothek', { role: 'Bibliothekarin' }],
    ['Archivare', { offers: ['leitet ein Archiv'] }],
    ['Java developers', { role: 'Software engineer, Java' }],
    ['a Java developer', { role: 'Software engineer (Java)' }],
    ['Kinder', { offers: ['liest gern mit Kindern'] }],
    ['Vorlesen für Kinder', { offers: ['Vorlesen mit Kindern'] }],
    ['Bilder', { offers: ['arbeitet mit alten Bildern'] }],
    ['machine learning', { offers: ['teaches machine learning'] }],
    ['maschinelles Lernen', { offers: ['machine learning for archives'] }],
    ['a flat in Lisbon', { location: 'Lisbon' }],
    ['a flat in Lisbon', { offers: ['a flat in Lisbon to let'], needs: ['a flat in Lisbon'] }],
    ['a flat in Lisbon', { location: 'Lisbon', needs: ['a translator'] }],
    // Whoever lives there lives there, whatever they need.
    ['someone in Lisbon', { location: 'Lisbon', needs: ['a flat in Lisbon'] }],
    ['who is in Lisbon?', { location: 'Lisbon, Portugal', needs: ['a teacher in Lisbon'] }],
    ['a translator in Lisbon', { role: 'translator', location: 'Lisbon', needs: ['a flat in Lisbon'] }],
    ['jemand in Bonn', { location: 'Bonn', needs: ['Wohnung in Bonn'] }],
    ['Wer wohnt in Bonn?', { location: 'Bonn', needs: ['jemand in Bonn, der streicht'] }],
    ['somebody at the British Library', { organisation: 'British Library', needs: ['a map at the British Library'] }],
  ])('%s: %j', (need, properties) => {
    expect(helps(need, properties)).toBe(true);
  });
});

describe('a need does not find', () => {
  it.each<[string, Parameters<typeof aPerson>[1]]>([
    ['learning to drive a machine', { offers: ['machine learning'] }],
    ['Leeds newspapers', { role: 'Curator, Leeds' }],
    ['Java coffee beans', { role: 'Software engineer, Java' }],
    // A need is no offer.
    ['a flat in Lisbon', { location: 'Lisbon', needs: ['a flat in Lisbon'] }],
    ['a flat in Lisbon', { location: 'Lisbon', needs: ['looking for a small flat in Lisbon from May'] }],
    ['Wohnung in Lissabon', { location: 'Lissabon', needs: ['eine Wohnung in Lissabon'] }],
    ['someone in Lisbon', { location: 'Leeds', needs: ['a flat in Lisbon'] }],
    ['a translator in Lisbon', { location: 'Lisbon', needs: ['a translator in Lisbon'] }],
    ['a translator in Lisbon', { role: 'translator', needs: ['another translator in Lisbon'], location: 'Lisbon' }],
    ['help with Koha', { tags: ['person', 'topic/koha'], needs: ['somebody who knows Koha'] }],
  ])('%s: %j', (need, properties) => {
    expect(helps(need, properties)).toBe(false);
  });
});
