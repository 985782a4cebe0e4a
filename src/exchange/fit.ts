import { areOfOneTrade, isPartOf, shareOnlyForWhom, type Word, type Worth } from './words';

/** What a line is that may help, the strongest first. */
export const evidenceKinds = ['offer', 'role', 'organisation', 'tag', 'place'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** How well a line fits a need, and the words of both that say so. */
export interface Fit {
  readonly score: number;
  readonly inNeed: readonly Word[];
  readonly inLine: readonly Word[];
}

const worths: Readonly<Record<Worth, number>> = { name: 1.4, plain: 1, broad: 0.5, common: 0.2, nothing: 0 };

/** What one thinks of first. */
const ofKind: Readonly<Record<EvidenceKind, number>> = { offer: 1, role: 0.9, organisation: 0.8, tag: 0.7, place: 0.6 };

/**
 * Whether a line of evidence meets a need; null where it does not. Better too few than too many: a word that stands beside anything
 * (`read`, `new`) never makes a match, one of the trade (`library`) only where the need says nothing else, and one other word only where
 * it is a name, what the need is about, or much of it. The name of an institution counts as a whole. `isEverywhere` tells the words that
 * most people have. Where a need says what is the matter and then what is asked for (`apple trees gone wild, who can prune?`), either may
 * be met.
 */
export function fitOf(
  need: readonly Word[],
  line: readonly Word[],
  kind: EvidenceKind,
  isEverywhere: (word: Word) => boolean = () => false,
): Fit | null {
  const fit = fitOfAll(need, line, kind, isEverywhere);
  if (fit) return fit;
  const asked = need.filter(({ isAsked }) => isAsked);
  return asked.length > 0 && asked.length < need.length ? fitOfAll(asked, line, kind, isEverywhere) : null;
}

function fitOfAll(
  need: readonly Word[],
  line: readonly Word[],
  kind: EvidenceKind,
  isEverywhere: (word: Word) => boolean,
): Fit | null {
  const worthOf = (word: Word): number => (isEverywhere(word) ? worths.common : worths[word.worth]);
  const shared: { readonly word: Word; readonly other: Word; readonly worth: number }[] = [];
  for (const word of need) {
    const other = line.find((one) => one.terms[0] === word.terms[0]) ?? line.find((one) => areAlike(word, one));
    if (!other) continue;
    const isWhole =
      word.institution === null ||
      need.every((one) => one.institution !== word.institution || line.some((two) => areAlike(one, two)));
    if (!isWhole || isOtherInstitution(other)) continue;
    const worth = Math.max(worthOf(word), Math.min(worthOf(other), worths.broad));
    const saysForWhom =
      !word.terms.some((term) => other.terms.includes(term)) && shareOnlyForWhom(word.root, other.root);
    shared.push({ word, other, worth: saysForWhom ? worths.common : worth });
  }
  /** `Apple` is not the Apple Tree School: all names side by side in the name of an institution, or none. */
  function isOtherInstitution(other: Word): boolean {
    if (other.institution === null || other.worth === 'broad') return false;
    return line.some(
      (one) =>
        one.institution === other.institution &&
        one.worth === 'name' &&
        (one.start === other.end + 1 || other.start === one.end + 1) &&
        !need.some((word) => areAlike(word, one)),
    );
  }

  if (shared.length === 0) return null;
  if (kind === 'offer' && isOfBodyAlone(need) && shared.every(({ word }) => saysWhatItDoes.has(word.lead))) return null;
  const all = sum(need.map(worthOf));
  const found = sum(shared.map(({ worth }) => worth));
  const cover = found / all;
  const best = Math.max(...shared.map(({ worth }) => worth));
  if (!isEnough()) return null;
  const score = (found + cover) * ofKind[kind];
  return { score, inNeed: shared.map(({ word }) => word), inLine: shared.map(({ other }) => other) };

  function isEnough(): boolean {
    if (best <= worths.common) return false;
    const plain = shared.filter(({ worth }) => worth >= worths.plain);
    if (plain.length === 0 && kind === 'offer' && cover >= 0.3 && isPhrase()) return true;
    // Only words of the trade: all that the need says, or what it is about.
    if (plain.length === 0) {
      const [first] = need.filter(({ worth }) => worth !== 'common');
      const isAbout = shared.some(({ word }) => word === first) && cover >= 0.5;
      return (
        cover >= 0.75 ||
        (kind === 'offer' && isAbout && sum(shared.map(({ other }) => worthOf(other))) >= 0.5 * sum(line.map(worthOf)))
      );
    }
    if (kind === 'place' || kind === 'organisation') return isNamedAsPlace(plain.map(({ word }) => word));
    const isNamed = plain.some(({ word, worth }) => worth >= worths.name && word.worth === 'name');
    if (kind === 'offer' && (isNamed || plain.length > 1)) return cover >= 0.3;
    if (kind === 'tag' && isNamed && cover >= 0.25) return true;
    // One word of several may have another sense: `a chair for the council`, `mends chairs and stools`.
    const focus = sum(shared.map(({ other }) => worthOf(other))) / sum(line.map(worthOf));
    const isAmbiguous = plain.every(({ word }) => word.end - word.start < leastUnambiguous);
    if (kind === 'offer' && cover < 0.75 && focus < 0.34 && isAmbiguous) return false;
    // Whoever is needed is said first: `a drummer, the last one moved away`.
    const isFirst = plain.some(({ word }) => word === headOf(need));
    if (isFirst && (kind === 'role' ? isHeadOfRole() : kind === 'offer' && focus >= 0.5)) return true;
    // `sourdough keeps failing`: it takes a baker, whatever else both say.
    const isTrade = shared.some(
      ({ word, other }) => areOfOneTrade(word, other) && word.part === headOf(need)?.part && isFirstOf(other, line),
    );
    if (isTrade && (kind === 'offer' || kind === 'role')) return true;
    if (cover >= 0.5) return kind !== 'role' || isHeadOfRole() || cover >= 0.7;
    const isAbout = plain.some(({ word }) => word.part === headOf(need)?.part && isLastOf(word, need));
    return isAbout && (kind === 'offer' || isHeadOfRole());
  }

  /** Two words of the trade side by side, in the need and in the line, are something of their own: `history society`. */
  function isPhrase(): boolean {
    const broad = shared.filter(({ worth }) => worth >= worths.broad);
    return broad.some(({ word, other }, at) => {
      const next = broad[at + 1];
      return next?.word.part === word.part && follows(need, word, next.word) && follows(line, other, next.other);
    });
  }

  /** `at the British Library`, `in Lisbon`: not `Lisbon newspapers`, unless that is all. */
  function isNamedAsPlace(words: readonly Word[]): boolean {
    const leads = kind === 'place' ? leadsToPlace : leadsToOrganisation;
    // `a plumber in Bonn` is not for whoever is at the `Stadtorchester Bonn`: what may be a place is all of the name, or none.
    const isAllOfName = line.every((one) => worthOf(one) < worths.broad || shared.some(({ other }) => other === one));
    const isLed = words.some(
      ({ lead, institution }) =>
        institution !== null || (leads.has(lead) && (kind === 'place' || isAllOfName || !leadsToEither.has(lead))),
    );
    // `anyone living in Leith who could …`: whoever is there.
    if (kind === 'place' && words.some((word) => leads.has(word.lead) && isSaidFirst(word, need))) return true;
    return cover >= (isLed ? (kind === 'place' ? 0.6 : 0.5) : 0.9);
  }

  /** A `water engineer` is an engineer. */
  function isHeadOfRole(): boolean {
    const first = line.filter(({ part }) => part === line[0]?.part);
    const last = first[first.length - 1];
    if (shared.some(({ other }) => other === last)) return true;
    // `Software engineer, Java`: what is set apart is what they do it with, if the need names nothing else.
    return (
      shared.some(({ other }) => other.worth === 'name' && other.lead === '' && other.part !== line[0]?.part) &&
      need.every((word) => worthOf(word) < worths.plain || shared.some((one) => one.word === word))
    );
  }
}

/** `a gallery that shows photographs`: a house is needed, and what it does comes second. */
function isOfBodyAlone(need: readonly Word[]): boolean {
  const first = need.filter(({ lead, worth }) => !saysWhatItDoes.has(lead) && worth !== 'common');
  return first.length > 0 && first.every(({ isBody }) => isBody === true);
}

const saysWhatItDoes = new Set('that which who where die der das qui que'.split(' '));

/** Words so long have one sense. */
const leastUnambiguous = 8;

/**
 * What a need says besides where: of `a plumber in Leith` the plumber, of `noise at the railway` the noise; null where it names no place
 * and no organisation, or another one than `line` does, or says nothing else.
 */
export function besidesWhere(need: readonly Word[], line: readonly Word[], kind: EvidenceKind): readonly Word[] | null {
  if (kind !== 'place' && kind !== 'organisation') return null;
  const leads = kind === 'place' ? leadsToPlace : leadsToEmployer;
  const isWhere = ({ lead, worth }: Word): boolean =>
    leads.has(lead) && (kind === 'place' ? worth === 'name' : worth !== 'common');
  const where = need.filter(isWhere);
  if (where.length === 0 || !where.every((word) => line.some((one) => areAlike(word, one)))) return null;
  const rest = need.filter((word) => !isWhere(word));
  return rest.some(({ worth }) => worth !== 'common') ? rest : null;
}

/** `Leith` in `a plumber in Leith`. */
export function isWhereNeeded({ lead, worth }: Word): boolean {
  return leadsToPlace.has(lead) && worth === 'name';
}

/** Whether all that a need says is where somebody is. */
export function namesOnlyWhere(need: readonly Word[]): boolean {
  // `to find a flat`: a verb.
  return need.every(({ lead, worth }) => (leadsToPlace.has(lead) && lead !== 'to') || worth === 'common');
}

/**
 * Whether a need is for something that somebody says they do not do: all that the denial says stands in the need. Whoever takes no
 * evictions may still take other disputes with a landlord.
 */
export function isDeniedBy(need: readonly Word[], denied: readonly Word[]): boolean {
  return (
    denied.some(({ worth }) => worth !== 'common') && denied.every((word) => need.some((one) => areAlike(word, one)))
  );
}

const leadsToEmployer = new Set('at bei beim'.split(' '));
const leadsToPlace = new Set('in near around from at to im in bei um aus nach von a en de dans cerca'.split(' '));
/** Behind these stands a place more often than an organisation. */
const leadsToEither = new Set('in from aus en dans de'.split(' '));
const leadsToOrganisation = new Set(
  'at from of with in by bei beim an am im aus von vom zur zum mit chez a au de du del en con dans'.split(' '),
);

/** Whether a word stands in the first part of a line. */
function isFirstOf(word: Word, line: readonly Word[]): boolean {
  return word.part === line[0]?.part;
}

function isSaidFirst(word: Word, need: readonly Word[]): boolean {
  return need.every((one) => one.start >= word.start || one.worth === 'common');
}

/** What the need is about: the first word that says something. */
function headOf(need: readonly Word[]): Word | undefined {
  return need.find(({ worth }) => worth === 'name' || worth === 'plain');
}

/** `conservator` in `a paper conservator for an atlas`. */
function isLastOf(word: Word, need: readonly Word[]): boolean {
  return need.every((one) => one.part !== word.part || one.start <= word.start || one.worth === 'common');
}

function follows(words: readonly Word[], one: Word, next: Word): boolean {
  return words.indexOf(next) === words.indexOf(one) + 1;
}

/** Whether two words mean the same. */
export function areAlike(a: Word, b: Word): boolean {
  if (a.terms.some((term) => b.terms.includes(term))) return true;
  return a.root !== '' && b.root !== '' && isPartOf(a.root, b.root);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
