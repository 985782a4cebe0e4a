import { remembered } from '../model/lazily';
import { smallThingsAStep, type Steps } from '../model/steps';
import { foldKey } from './fold';
import { mentionsOf, readLineWords } from './line-words';
import { type Mention, self } from './mention';
import type { AcquaintedRecord } from './note-record';
import type { NoteReading } from './note-reading';
import { spokenText } from './plain-text';
import { wayInLog } from './read-exchange';
import { readMentions, readTexts } from './read-value';
import { segmentSentences } from './segment-sentences';
import type { PersonMeaning } from './vocabulary';
import { wordFinder } from './word-finder';

/**
 * Who knows whom, as a note says: a property that names somebody (`partner: [[Ben]]`), a sentence of somebody’s own note (`Her brother
 * [[Ben]]`, `Colleague of Ben Okafor`), a list under “Family”, or two who are named together (`[[Ann]] and [[Ben]] are married`). Read
 * generously, because it only keeps people from being introduced to each other; a wish (`should meet [[Ben]]`) says the opposite.
 */

const kin =
  'husband|wife|spouse|fianc[ée]e?|girlfriend|boyfriend|(?:ex-?|life |business )?partners?|married|divorced|(?:step|half-?)?(?:brother|sister|son|daughter|father|mother)s?(?:-in-law)?|siblings?|twins?|mum|mom|dad|parents|uncle|aunt|cousins?|niece|nephew|grand(?:mother|father|son|daughter|parents|ma|pa|child)|in-laws|famil(?:y|ies)|relatives?|ex|' +
  'ehemann|ehefrau|(?:ihr|sein|der|mein)em? mann|(?:ihrer?|seiner?|mit) frau|verheiratet|geschieden|verlobt\\p{L}*|ehepaar|paar|ehepartner(?:in)?|partner(?:in)?|lebensgefährt\\p{L}+|schwester\\p{L}*|brüder\\p{L}*|bruder\\p{L}*|geschwister|zwilling\\p{L}*|(?:stief|halb|schwieger|groß|enkel)?(?:sohn|tochter|söhne|töchter|vater|mutter|eltern)|onkel|tante|cousine?|nichte|neffe|schwager|schwägerin|familie|verwandt\\p{L}*|' +
  'mari|femme de|époux|épouse|frère|sœur|marido|esposa|hermano|hermana';
const company =
  'colleagues?|co-?workers?|team-?mates?|team|boss|line manager|manager|supervis\\p{L}+|assistants?|interns?|reports to|co-?found\\p{L}*|co-?authors?|co-?directs?|friends?|pals?|best mate|(?:flat|room|house|class|school|band)-?mates?|neighbou?rs?|mentor\\p{L}*|prot[ée]g[ée]e?|next door to|' +
  'kolleg(?:e|en|in|innen)|chef(?:in)?|vorgesetzte\\p{L}*|mitarbeiter\\p{L}*|mitgründer\\p{L}*|freund(?:e|es|in|innen|en)?|befreundet|nachbar(?:n|in|innen)?|mitbewohner\\p{L}*|wg|mitschüler\\p{L}*|kommiliton\\p{L}*|mitstudent\\p{L}*|bandkolleg\\p{L}*|doktorvater|doktormutter|' +
  'collègues?|amie?s?|compañer[oa]s?|amig[oa]s?';
const together =
  '(?:works?|worked|working|studied|studies|lives?|lived|living|trained|sings?|plays?|rows?|runs?|ran|taught|teaches|sits?|serves?|shares?|shared|sharing) (?:[\\p{L}\\p{N}-]+ ){0,4}?(?:with|for|under|alongside|together)|(?:shares?|sharing) (?:an? |the )?(?:\\p{L}+ )?(?:flat|house|office|studio|desk|workshop|allotment)|went to (?:\\p{L}+ ){1,3}with|taught by|used to (?:date|go out with)|(?:is|are|was|were) dating|together|each other|' +
  '(?:arbeite\\p{L}*|wohn\\p{L}*|studier\\p{L}*|lebt?e?n?|sing\\p{L}*|spiel\\p{L}*|teil\\p{L}*|sitz(?:t|en)|saß(?:en)?|war|waren) (?:[\\p{L}\\p{N}-]+ ){0,4}?(?:mit|bei|zusammen|gemeinsam)|duz(?:t|en) sich mit|per du mit|zusammen|gemeinsam|einander';
const knows =
  'knows?|knew|known|introduced by|met|kennt|kennen|kannten?|bekannte?r?|kennengelernt|kennen gelernt|vorgestellt von|über|connaît|conoce';

/** Asked of every line of a person’s note. */
const hasTie = wordFinder([kin, company, together, knows].join('|'));
const tells = (text: string): boolean => hasTie(text.toLowerCase());
/** What joins two people of whom a sentence of somebody else’s note tells: `knows` may be what I do. */
const hasTieOfTwo = wordFinder([kin, company, together, 'knows|knew|kennt|kannte'].join('|'));
/** `my friend [[Ben]]` is a friend of mine. */
const mine = /(?:^|[^\p{L}])(?:my|our|mein|meine[mnrs]?|unsere?[mnrs]?)\s+(?:\p{L}+\s+)?\p{L}+/giu;

/** A wish, a plan, a question or a denial says that they do not know each other yet. */
const wished = wordFinder(
  "should|could|would|might|may|must|want|wants|wish|wishes|hopes?|maybe|perhaps|whether|introduce|intro to|connect|put (?:\\p{L}+ ){1,3}in touch|like to (?:meet|know)|to meet|never|nobody|no one|not|doesn[’']?t|don[’']?t|didn[’']?t|haven[’']?t|hasn[’']?t|isn[’']?t|unlike|reminds?|similar|" +
    'soll|sollte|sollten|könnte|könnten|würde|würden|möchte|möchten|will|wollen|vielleicht|evtl|ob|vorstellen|bekannt machen|bekanntmachen|zusammenbringen|vernetzen|verbinden|kennenlernen|nie|niemals|niemand|nicht|kein\\p{L}*|ähnlich|erinnert',
);
const isNotYet = (text: string): boolean => text.includes('?') || wished(text.toLowerCase());

/** Properties that name whom somebody could meet, or notes of another kind. */
const wishKey =
  /(?:^|[^\p{L}])(?:intro(?:duce)?(?: them)? to|to introduce|(?:should|could|wants? to|to|might) meet|match(?:es)?|similar|like|see also|vorstellen|kennenlernen|passt zu|need\p{L}*|ask|waiting)(?!\p{L})/iu;
/** Properties of a person that name somebody without a link. */
const namesTie = wordFinder(`${kin}|${company}|knows|kennt|met through|kids|children|kinder`);
/** The same few properties stand in many notes. */
const isTieKey = remembered((key) => namesTie(key.replace(/[_-]/g, ' ').toLowerCase()), 500);

const longestLine = 1_000;
const mostPlainNames = 6;

/** Who knows whom, as the note of a person or a meeting, or one with a day, says. */
export function* readAcquaintances(reading: NoteReading): Steps<readonly AcquaintedRecord[]> {
  const { kind, lines, places, source } = reading;
  if (kind.leftOut) return [];
  const found: AcquaintedRecord[] = [];
  if (kind.person && !kind.me) found.push(...ofProperties(reading));
  if (!lines.known || kind.me) return found;
  const isAbout = kind.person || kind.meeting;
  const links = new Map<number, number>();
  for (const { key, line } of source.links) if (key === null) links.set(line, (links.get(line) ?? 0) + 1);
  const headings = new Map(source.headings.map((heading) => [heading.line, heading]));
  let under: { readonly level: number } | null = null;
  for (const [index, raw] of lines.all.entries()) {
    if (index % smallThingsAStep === 0) yield;
    const heading = headings.get(index);
    if (heading) {
      if (kind.person && isTieHeading(heading.text)) under = heading;
      else if (under !== null && heading.level <= under.level) under = null;
    }
    const count = links.get(index) ?? 0;
    const has = count > 0;
    if (raw.length > longestLine || (!has && (!kind.person || !mayName.test(raw)))) continue;
    // Most lines say nothing of the kind, and sentences are slow to part.
    const isUnder = isAbout && under !== null && !heading;
    const mayTell = isUnder || tells(raw) || (has && (mayTalk.test(raw) || hasIntroduced(raw.toLowerCase())));
    if (!mayTell || (!isAbout && count < 2)) continue;
    if (places.isInert(index) || places.isQuoted(index) || places.isToDo(index)) continue;
    const text = spokenText(raw).replace(/^\s*(?:>\s*)*(?:[-*+]|\d{1,3}[.)])?\s*(?:\[.\]\s)?/, '');
    for (const sentence of segmentSentences(text)) {
      const mentions = isAbout ? withSelf(sentence, has, isUnder) : [];
      for (const mention of mentions) found.push({ mentions: [self, mention], line: index + 1 });
      const two = has ? introducedIn(sentence) : [];
      if (two.length > 1) found.push({ mentions: two, onlyMet: true, line: index + 1 });
      else if (has) {
        const tied = ofTwo(sentence);
        if (tied.length > 1) found.push({ mentions: tied, line: index + 1 });
      }
    }
  }
  return found;
}

function isTieHeading(text: string): boolean {
  return text.length <= 40 && namesTie(text.toLowerCase()) && !isNotYet(text);
}

/**
 * Properties that say what somebody is called, where they work, how to reach them, and what they need or offer: a link there is to no
 * friend of theirs.
 */
const noTies: readonly PersonMeaning[] = [
  ...(['name', 'aliases', 'call name', 'salutation', 'organisation', 'role', 'email', 'phone', 'location'] as const),
  ...(['needs', 'offers'] as const),
];

/** Links in the properties of somebody’s note, and names in those that say how they are tied: `colleague: Ina Voss`. */
function ofProperties({ fields, source, rules: { vocabulary } }: NoteReading): readonly AcquaintedRecord[] {
  const saysNoTie = (key: string): boolean => {
    const folded = foldKey(key);
    return (
      noTies.some((meaning) => vocabulary.means('person', meaning, folded)) || wishKey.test(key.replace(/[_-]/g, ' '))
    );
  };
  const found: AcquaintedRecord[] = [];
  for (const { key, value, line } of fields.all()) {
    const texts = readTexts(value);
    // In a property only `[[…]]` is a link to a note.
    const isLinking = texts.some((text) => text.includes('[['));
    const isTie = isTieKey(key);
    if ((!isLinking && !isTie) || saysNoTie(key)) continue;
    for (const { key: of, target, display } of isLinking ? source.links : [])
      if (of?.split('.')[0] === key && target !== '')
        found.push({ mentions: [self, { kind: 'link', target, display }], line: null });
    for (const mention of isTie ? readMentions(texts) : []) {
      if (mention.kind === 'link' && line === null) continue;
      const several = mention.kind === 'name' ? (mention.orSeveral?.parts ?? []) : [];
      for (const one of [mention, ...several]) found.push({ mentions: [self, one], line });
    }
  }
  return found;
}

/** Whom a sentence of somebody’s own note says they know. */
function withSelf(sentence: string, isLinked: boolean, isUnderTies: boolean): readonly Mention[] {
  if (isNotYet(sentence)) return [];
  const { words } = readLineWords(sentence);
  const said = withoutMentions(words);
  const isTold = isUnderTies || tells(said.replace(mine, ' ')) || (isLinked && isTalkWith(words));
  if (!isTold) return [];
  const linked = mentionsOf(words);
  return linked.length > 0 ? linked : namesIn(said);
}

function withoutMentions(words: readonly (string | Mention)[]): string {
  return words.map((one) => (typeof one === 'string' ? one : ' ')).join('');
}

/** Two words with capitals: without a link, somebody is named by a whole name. */
const mayName = /[A-ZÀ-ÖØ-Þ]\S+\s(?:(?:von|van|de|der|den|di|da|la)\s)*[A-ZÀ-ÖØ-Þ]/;
const mayTalk = /(?:with|and|mit|und|plus|&|\+)\s*\[\[/i;

/** `Dinner with her and [[Ben]]` */
function isTalkWith(words: readonly (string | Mention)[]): boolean {
  const isBeside = words.some((one, at) => {
    const before = words[at - 1];
    return (
      typeof one !== 'string' &&
      typeof before === 'string' &&
      /(?:^|\s)(?:with|and|mit|und|plus|&|\+)\s*$/i.test(before)
    );
  });
  return isBeside && wayInLog(words.map((one) => (typeof one === 'string' ? one : 'Somebody')).join('')) === 'talked';
}

const nameRuns = /\p{Lu}[\p{L}\p{M}’'-]+(?:\s(?:(?:von|van|de|der|den|di|da|la)\s)*\p{Lu}[\p{L}\p{M}’'-]+)+/gu;

/** What may be names in plain words, in whole and without the first words, which may be what they are: `Kollegin Gus Hay`. */
function namesIn(said: string): readonly Mention[] {
  const names = new Set<string>();
  for (const [run] of said.matchAll(nameRuns)) {
    const words = run.split(/\s+/);
    for (let from = 0; from < words.length - 1; from++)
      for (let to = Math.min(words.length, from + 4); to > from + 1; to--) names.add(words.slice(from, to).join(' '));
  }
  return [...names].slice(0, mostPlainNames).map((name) => ({ kind: 'name', name }));
}

/** Those whom a sentence names together: `[[Ann]] works with [[Ben]]`, `[[Ann]] und [[Ben]] kennen sich`. */
function ofTwo(sentence: string): readonly Mention[] {
  const { words } = readLineWords(sentence);
  const linked = mentionsOf(words);
  const [first, second] = linked;
  if (!first || !second || isNotYet(sentence)) return [];
  const from = words.indexOf(first);
  const to = words.indexOf(linked[linked.length - 1] ?? second);
  const between = withoutMentions(words.slice(from, to)).replace(mine, ' ');
  if (hasTieOfTwo(between.toLowerCase())) return linked;
  return bothAre.test(withoutMentions(words.slice(to))) && /^[\s,&+]*(?:(?:and|und|et|y)\s)?\s*$/iu.test(between)
    ? linked
    : [];
}

/** Those whom somebody introduced to each other, as a sentence says: `Introduced [[Ann]] to [[Ben]]`. */
function introducedIn(sentence: string): readonly Mention[] {
  if (!hasIntroduced(sentence.toLowerCase()) || notIntroduced.test(sentence)) return [];
  return mentionsOf(readLineWords(sentence).words);
}

/** `Introduced [[Ann]] to [[Ben]]`, `[[Ann]] und [[Ben]] vorgestellt` */
const hasIntroduced = wordFinder(
  'introduced|made the introduction|put (?:\\p{L}+ )*in touch|connected|brought together|vorgestellt|bekannt gemacht|bekanntgemacht|zusammengebracht|vernetzt|machte (?:\\p{L}+ )*bekannt',
);
const notIntroduced =
  /(?:^|[^\p{L}])(?:not|never|should|could|would|will|want\p{L}*|yet|nicht|nie|noch|soll\p{L}*|könnte\p{L}*|möchte|will|wollte|morgen|tomorrow)(?!\p{L})|\?/iu;

/** Behind two names. */
const bothAre =
  /^\s*(?:,\s*(?:who|die)\s+)?(?:both\s+|have\s+|haben\s+|were\s+|waren\s+|are\s+|sind\s+|sich\s+|beide\s+|ein\s+)*(?:old\s+|close\s+|alte\s+|seit\s+\S+\s+)*(?:know|known|met|married|a couple|siblings|brothers|sisters|twins|friends|colleagues|neighbou?rs|partners|flatmates|cousins|live|lived|work|worked|sing|play|run|share|shared|studied|grew up|together|kennen|kannten|kennengelernt|verheiratet|paar|ehepaar|geschwister|brüder|schwestern|befreundet|freunde|freundinnen|kolleg\p{L}+|nachbarn|wohnen|leben|arbeiten|singen|spielen|teilen|studiert|zusammen)(?!\p{L})/iu;
