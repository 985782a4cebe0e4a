/** Needs and lines that were heard of: each was matched wrongly once. */
import { describe, expect, it } from 'vitest';
import { HelpIndex } from '../../src/exchange/help-index';
import { dayFromIso } from '../../src/model/day';
import { defaultSettings } from '../../src/vault/settings';
import { aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const today = dayFromIso('2026-11-23') ?? 0;

function helps(need: string, properties: Parameters<typeof aPerson>[1]): boolean {
  const network = networkOf([aPerson('Ben', properties), aPerson('Ann')]);
  const helpers = new HelpIndex(network, () => today);
  helpers.useSynonyms(defaultSettings().synonyms);
  const found = helpers.helpersWith(need).some(({ evidence }) => evidence.person === 'People/Ben.md');
  // From the other side it is the same.
  const other = networkOf([aPerson('Ben', properties), aPerson('Ann', { needs: [need] })]);
  const index = new HelpIndex(other, () => today);
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

describe('what is offered no longer, not yet, or by somebody else', () => {
  it.each<[string, Parameters<typeof aPerson>[1]]>([
    ['a piano teacher', { offers: ['taught piano until 2019'] }],
    ['piano lessons', { offers: ['gave piano lessons until she moved'] }],
    ['piano lessons', { offers: ['used to give piano lessons'] }],
    ['piano lessons', { offers: ['has no time for piano lessons this year'] }],
    ['piano lessons', { offers: ['piano lessons, but has no time this year'] }],
    ['piano lessons', { offers: ['piano lessons, no time this year'] }],
    ['piano lessons', { offers: ['piano lessons (not this year)'] }],
    ['Klavierunterricht', { offers: ['gab bis 2019 Klavierunterricht'] }],
    ['Klavierunterricht', { offers: ['bis 2019 Klavierunterricht'] }],
    ['Klavierunterricht', { offers: ['Klavierunterricht bis 2019'] }],
    ['Klavierunterricht', { offers: ['Klavierunterricht, hat dieses Jahr keine Zeit'] }],
    ['Klavierunterricht', { offers: ['hat dieses Jahr keine Zeit für Klavierunterricht'] }],
    ['Klavierunterricht', { offers: ['früher Klavierunterricht'] }],
    ['Klavierunterricht', { offers: ['hat früher Klavierunterricht gegeben'] }],
    ['Klavierunterricht', { offers: ['gab früher mal Klavierunterricht'] }],
    ['Klavierunterricht', { offers: ['hat mal Klavierunterricht gegeben, lange her'] }],
    ['piano lessons', { offers: ['would like to give piano lessons one day'] }],
    ['piano lessons', { offers: ['dreams of giving piano lessons'] }],
    ['piano lessons', { offers: ['plans to give piano lessons next year'] }],
    ['piano lessons', { offers: ['thinking of offering piano lessons'] }],
    ['piano lessons', { offers: ['hopes to teach piano after the exam'] }],
    ['Fahrrad reparieren', { offers: ['ihr Bruder repariert Fahrräder'] }],
    ['bike repair', { offers: ['her brother repairs bikes'] }],
    ['bike repair', { offers: ['his wife repairs bikes'] }],
    ['bike repair', { offers: ['a friend of hers repairs bikes'] }],
    ['Fahrrad reparieren', { offers: ['ihre Nachbarin repariert Fahrräder'] }],
    ['Fahrrad reparieren', { offers: ['sein Mann repariert Fahrräder'] }],
    ['bike repair', { offers: ['does she repair bikes?'] }],
    ['bike repair', { offers: ['maybe repairs bikes? ask'] }],
    ['bike repair', { offers: ['can she repair bikes?'] }],
    ['Fahrrad reparieren', { offers: ['repariert sie noch Fahrräder?'] }],
    ['bike repair', { offers: ['people say he repairs bikes'] }],
    ['bike repair', { offers: ['Tom says she repairs bikes'] }],
    ['bike repair', { offers: ['supposedly repairs bikes'] }],
    ['bike repair', { offers: ['apparently repairs bikes'] }],
    ['Fahrrad reparieren', { offers: ['angeblich repariert er Fahrräder'] }],
    ['Fahrrad reparieren', { offers: ['soll Fahrräder reparieren'] }],
    ['Fahrrad reparieren', { offers: ['repariert vielleicht Fahrräder'] }],
    ['bike repair', { offers: ['needs bike repair'] }],
    ['bike repair', { offers: ['wants bike repair'] }],
    ['bike repair', { offers: ['wants to learn bike repair'] }],
    ['bike repair', { offers: ['learning bike repair'] }],
    ['tax advice', { offers: ['was a tax adviser'] }],
    ['tax advice', { offers: ['was a tax adviser for thirty years'] }],
    ['tax advice', { offers: ['former tax adviser'] }],
    ['tax advice', { offers: ['tax adviser until 2021'] }],
    ['tax advice', { offers: ['tax adviser (2005–2019)'] }],
    ['tax advice', { offers: ['tax adviser, 2005 to 2019'] }],
    ['Steuerberatung', { offers: ['war Steuerberaterin'] }],
    ['Steuerberatung', { offers: ['ehemalige Steuerberaterin'] }],
    ['Steuerberatung', { offers: ['bis 2020 Steuerberaterin in Köln'] }],
    ['Steuerberatung', { offers: ['Steuerberaterin (bis 2020)'] }],
    ['bookbinding', { offers: ['no longer takes bookbinding'] }],
    ['bookbinding', { offers: ['stopped bookbinding in 2020'] }],
    ['bookbinding', { offers: ['bookbinding is over since the fire'] }],
    ['bookbinding', { offers: ['gave up bookbinding'] }],
    ['bookbinding', { offers: ['sold her bookbinding workshop'] }],
    ['bookbinding', { offers: ['would do bookbinding if she had a press'] }],
    ['Buchbinderei', { offers: ['hat die Buchbinderei verkauft'] }],
    ['Buchbinderei', { offers: ['hat die Buchbinderei 2020 geschlossen'] }],
    ['Buchbinderei', { offers: ['könnte Buchbinderei machen, wenn sie eine Presse hätte'] }],
    ['bookbinding', { offers: ['asked about bookbinding'] }],
    ['bookbinding', { offers: ['interested in bookbinding'] }],
    ['Buchbinderei', { offers: ['interessiert sich für Buchbinderei'] }],
    ['Buchbinderei', { offers: ['fragt nach Buchbinderei'] }],
    ['bookbinding', { offers: ['is looking for a bookbinding course'] }],
    ['translation from Polish', { offers: ['her daughter does translation from Polish'] }],
    ['Übersetzung aus dem Polnischen', { offers: ['ihre Tochter macht Übersetzung aus dem Polnischen'] }],
    ['a flat in Lisbon', { offers: ['had a flat in Lisbon'] }],
    ['a flat in Lisbon', { offers: ['sold the flat in Lisbon'] }],
    ['a van', { offers: ['the van is sold'] }],
    ['a van', { offers: ['has lent her van to Tom until May'] }],
    ['Transporter', { offers: ['hat den Transporter verkauft'] }],
    ['Transporter', { offers: ['hatte einen Transporter'] }],
    ['gardening', { offers: ['too old for gardening now'] }],
    ['gardening', { offers: ['can’t do gardening at the moment'] }],
    ['Gartenarbeit', { offers: ['Gartenarbeit kann sie nicht mehr machen'] }],
    ['Gartenarbeit', { offers: ['Gartenarbeit geht gerade nicht'] }],
    ['proofreading', { offers: ['proofreading – no capacity before June'] }],
    ['proofreading', { offers: ['fully booked with proofreading'] }],
    ['Korrekturlesen', { offers: ['Korrekturlesen, ausgebucht bis Sommer'] }],
    ['Korrekturlesen', { offers: ['für Korrekturlesen gerade keine Kapazität'] }],
    ['SQL', { offers: ['hates SQL'] }],
    ['SQL', { offers: ['avoids SQL'] }],
    ['treasurer', { offers: ['treasurer of the club until May 2024'] }],
    ['Chorleiterin', { role: 'Chorleiterin bis 31.12.2025' }],
    ['treasurer', { offers: ['treasurer 2015–2020, now retired'] }],
    ['a glazier', { offers: ['glazier until last year'] }],
    ['a glazier', { offers: ['glazier until recently'] }],
    ['a glazier', { offers: ['glazier until a few years ago'] }],
    ['a glazier', { offers: ['glazier until she retired'] }],
    ['Glaserin', { offers: ['Glaserin bis letztes Jahr'] }],
    ['Glaserin', { offers: ['Glaserin bis vor zwei Jahren'] }],
    // What I did for them is not theirs to offer.
    ['a lift to the airport', { offers: ['I gave her a lift to the airport; she bakes bread'] }],
    ['a lift to the airport', { offers: ['she bakes bread, and I gave her a lift to the airport'] }],
    ['a lift to the airport', { offers: ['I gave her a lift to the airport and she bakes bread'] }],
    ['roof repair', { offers: ['coffee. I offered to repair her roof; she can help with translations'] }],
    ['Umzug', { offers: ['ich helfe ihr beim Umzug, sie backt Brot'] }],
    ['Umzug', { offers: ['sie backt Brot, und ich helfe ihr beim Umzug'] }],
    // Nobody else does it either.
    ['clock repair', { offers: ['knows nobody who does clock repair'] }],
    ['clock repair', { offers: ['knows no one for clock repair'] }],
    ['Uhren reparieren', { offers: ['kennt niemanden, der Uhren repariert'] }],
    ['a cello player', { offers: ['was asked to play the cello, refused'] }],
    ['a cello player', { offers: ['asked her to play the cello: declined'] }],
    ['Cello', { offers: ['sollte Cello spielen, hat abgelehnt'] }],
  ])('%s is not met by %j', (need, properties) => {
    expect(helps(need, properties)).toBe(false);
  });

  it.each<[string, Parameters<typeof aPerson>[1]]>([
    ['piano lessons', { offers: ['gives piano lessons'] }],
    ['piano lessons', { offers: ['piano lessons on Tuesdays until 6 pm'] }],
    ['piano lessons', { offers: ['piano lessons, free until 31 December 2026'] }],
    ['piano lessons', { offers: ['taught piano for ten years, gives lessons'] }],
    ['piano lessons', { offers: ['has given piano lessons since 2019'] }],
    ['piano lessons', { offers: ['piano lessons for beginners, no charge'] }],
    ['piano lessons', { offers: ['would gladly give piano lessons'] }],
    ['piano lessons', { offers: ['happy to give piano lessons'] }],
    ['piano lessons', { offers: ['can give piano lessons, but not on Mondays'] }],
    ['piano lessons', { offers: ['used to teach at the conservatory, gives piano lessons'] }],
    ['piano lessons', { offers: ['piano lessons, has time again from May'] }],
    ['Klavierunterricht', { offers: ['gibt seit 2019 Klavierunterricht'] }],
    ['Klavierunterricht', { offers: ['bietet Klavierunterricht bis Ende 2027'] }],
    ['Klavierunterricht', { offers: ['würde gern Klavierunterricht anbieten'] }],
    ['Klavierunterricht', { offers: ['gibt Klavierunterricht, hat abends Zeit'] }],
    ['Klavierunterricht', { offers: ['Klavierunterricht, aber nicht montags'] }],
    ['bike repair', { offers: ['repairs bikes with her brother'] }],
    ['bike repair', { offers: ['repairs bikes, as her father did'] }],
    ['bike repair', { offers: ['repairs bikes for her neighbours'] }],
    ['bike repair', { offers: ['can repair bikes, ask first'] }],
    ['bike repair', { offers: ['bike repair? always'] }],
    ['Fahrrad reparieren', { offers: ['repariert Fahrräder mit ihrem Bruder'] }],
    ['Fahrrad reparieren', { offers: ['kann Fahrräder reparieren'] }],
    ['tax advice', { offers: ['tax advice for freelancers'] }],
    ['tax advice', { offers: ['was a teacher, now gives tax advice'] }],
    ['tax advice', { offers: ['tax adviser, retired from the navy'] }],
    ['tax advice', { offers: ['retired, still gives tax advice'] }],
    ['tax advice', { offers: ['tax adviser since 2005'] }],
    ['Steuerberatung', { offers: ['Steuerberaterin, im Ruhestand, hilft gern weiter'] }],
    ['Steuerberatung', { offers: ['war Lehrerin, jetzt Steuerberaterin'] }],
    ['Steuerberatung', { offers: ['macht Steuerberatung bis 10 Uhr abends'] }],
    ['bookbinding', { offers: ['teaches bookbinding, wants to open a shop'] }],
    ['bookbinding', { offers: ['bookbinding; her sister does paper'] }],
    ['bookbinding', { offers: ['plans and builds bookbinding presses, knows bookbinding'] }],
    ['gardening', { offers: ['gardening, also for people who have no time'] }],
    ['gardening', { offers: ['was asked often, still loves gardening'] }],
    ['gardening', { offers: ['gardening until last light'] }],
    ['bread', { offers: ['I gave her a lift to the airport; she bakes bread'] }],
    ['bread', { offers: ['I gave her a lift to the airport and she bakes bread'] }],
    ['Brot backen', { offers: ['ich helfe ihr beim Umzug, sie backt Brot'] }],
    ['bread', { offers: ['I can bake bread for you'] }],
    ['bread', { offers: ['I think she bakes bread'] }],
    ['bread', { offers: ['bakes bread, was asked to cater, refused'] }],
    ['clock repair', { offers: ['knows somebody who does clock repair'] }],
    ['a flat in Lisbon', { offers: ['has a flat in Lisbon that was her aunt’s'] }],
    ['a van', { offers: ['could lend her van'] }],
    ['a van', { offers: ['may lend the van'] }],
    ['Transporter', { offers: ['könnte ihren Transporter leihen'] }],
    ['Transporter', { offers: ['leiht ihren Transporter, sagt sie'] }],
    ['proofreading', { offers: ['said she would do proofreading'] }],
    ['Korrekturlesen', { offers: ['hat angeboten, Korrekturlesen zu übernehmen'] }],
    ['proofreading', { offers: ['offered proofreading in June'] }],
    ['SQL', { offers: ['SQL, knows it well'] }],
    ['maps', { offers: ['knows a man who sells maps, and maps herself'] }],
    ['Imkerei', { offers: ['Imkerei, sucht immer Leute'] }],
    ['old newspapers', { offers: ['old newspapers 1933 to 1945'] }],
    ['Handschriften', { offers: ['Handschriften bis 1900'] }],
    ['treasurer', { role: 'Treasurer since 2022' }],
    ['Chorleiterin', { role: 'Chorleiterin bis Ende 2026' }],
    ['treasurer', { offers: ['treasurer 2020–2027'] }],
  ])('%s is met by %j', (need, properties) => {
    expect(helps(need, properties)).toBe(true);
  });
});
