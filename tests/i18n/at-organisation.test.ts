import { describe, expect, it } from 'vitest';
import { atOrganisation, atOrganisationInGerman } from '../../src/i18n/at-organisation';

describe('where somebody works, in a letter', () => {
  it.each([
    ['British Library', 'at the British Library'],
    ['The National Archives', 'at the National Archives'],
    ['the Map Room', 'at the Map Room'],
    ['University of Leeds', 'at the University of Leeds'],
    ['Leeds University', 'at Leeds University'],
    ['Museum of London', 'at the Museum of London'],
    ['Koha Foundation', 'at the Koha Foundation'],
    ['Royal Society for the Protection of Birds', 'at the Royal Society for the Protection of Birds'],
    ['Map Room', 'at the Map Room'],
    ['Google', 'at Google'],
    ['Archive', 'at Archive'],
    ['St Andrew’s Library', 'at St Andrew’s Library'],
    ['Oxford University Press', 'at Oxford University Press'],
    ['Leeds City Council', 'at Leeds City Council'],
    ['Parchment & Sons', 'at Parchment & Sons'],
  ])('%s', (name, expected) => {
    expect(atOrganisation(name)).toBe(expected);
  });

  it.each([
    ['Staatsbibliothek', 'bei der Staatsbibliothek'],
    ['Staatsbibliothek zu Berlin', 'bei der Staatsbibliothek zu Berlin'],
    ['Deutsche Nationalbibliothek', 'bei der Deutschen Nationalbibliothek'],
    ['Bayerische Staatsbibliothek', 'bei der Bayerischen Staatsbibliothek'],
    ['Deutsches Museum', 'beim Deutschen Museum'],
    ['Deutsches Historisches Museum', 'beim Deutschen Historischen Museum'],
    ['Freie Universität Berlin', 'bei der Freien Universität Berlin'],
    ['Leipziger Stadtbibliothek', 'bei der Leipziger Stadtbibliothek'],
    ['Stadtarchiv Leipzig', 'beim Stadtarchiv Leipzig'],
    ['Humboldt-Universität', 'bei der Humboldt-Universität'],
    ['Hanser Verlag', 'beim Hanser Verlag'],
    ['British Library', 'bei der British Library'],
    ['die Stadtbibliothek', 'bei der Stadtbibliothek'],
    ['Das Archiv', 'bei dem Archiv'],
    ['Google', 'bei Google'],
    ['Oxford University Press', 'bei Oxford University Press'],
    ['Institut Müller GmbH', 'bei Institut Müller GmbH'],
  ])('auf Deutsch: %s', (name, expected) => {
    expect(atOrganisationInGerman(name)).toBe(expected);
  });
});
