import { lazily } from '../model/lazily';
import { foldName, nameOfPath } from './fold';
import { saysNotCome } from './absence-words';
import type { Mention } from './mention';
import {
  absentSpellings,
  alsoSurnames,
  companionWords,
  doubtfulTitles,
  familyNamesFirst,
  firmLastWords,
  firmsLikePeople,
  givenNames,
  givenNamesElsewhere,
  groupEnds,
  groupNouns,
  meansOfMeeting,
  neverNames,
  notPeople,
  numberWords,
  particles,
  personTitles,
  placeEnds,
  placesAndThings,
  placeWords,
  roleLinks,
  roleWords,
  strictTitles,
  titles,
  unnamedStarts,
  unnamedTitles,
  unsureSpellings,
  occasions,
} from './name-words';

/** Letters, spaces, apostrophes, dots and hyphens within words need no cleaning; a title may stand before them. */
const plainName = lazily(() => /^[\p{L}\p{M}\p{N}'’.]+(?:[ -][\p{L}\p{M}\p{N}'’.]+)*$/u);
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const marks = /\*\*|__|==|`|~~/g;
const remark = /\s*(?:\([^()]*(?:\)|$)|\[[^[\]]*\]|\{[^{}]*\})/g;
/** What parts a name from what its bearer is: `Ida Noor – Head of Maps`, `Ida Noor: chair`, `Ida Noor | ACME`. */
const roleMark = /\s+[-–—|/•·]+\s+|\s*[–—|](?=\s)|:\s+|:$/;
const lettersAfter =
  /^(?:ph\.?d|d\.?phil|m\.?d|m\.?l\.?s|m\.?l\.?i\.?s|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|esq|cpa|pmp|frcs)\.?$/i;
/** What follows is where they were met: `Ida Noor at FOSDEM`. */
const whereMet = /\s(?:at|@|from|via|through|during|in|on|bei|beim|aus|von|vom|über|chez|à|au|en|de|del)\s/i;
/** Longer texts are no names. */
const longestName = 200;

/** A name without remarks in brackets, role, marks, letters after it and titles; as written where nothing else is left. */
export function cleanName(written: string): string {
  if (written.length > longestName) return written.trim();
  const bare = withoutRemarks(written);
  return withoutTitles(bare, false) || bare || written.trim();
}

/** Names by which somebody known may be meant, the likeliest first, without the name as it is written. */
export function otherForms(written: string): readonly string[] {
  if (written.length > longestName) return [];
  const isPlain = plainName().test(written);
  if (isPlain && !hasTitle(written) && !/\s(?:at|from|via|through|during|bei|aus|chez)\s/i.test(written)) return [];
  const bare = isPlain ? written.trim() : withoutRemarks(written);
  const known = withoutTitles(bare, true);
  const forms = [bare, withoutTitles(bare, false), known, turnedName(known) ?? '', headOf(known)];
  const seen = new Set(['', foldName(written)]);
  return forms.filter((form) => {
    const folded = foldName(form);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

/** `Noor, Ida` the other way round; null where it is not two short names with one comma between them. */
export function turnedName(written: string): string | null {
  const pieces = written.split(',').map((piece) => piece.trim());
  const [last = '', first = ''] = pieces;
  if (pieces.length !== 2 || !isNamePiece(last) || !isNamePiece(first)) return null;
  return `${first} ${last}`;
}

/** Whether `Noor, Ida` is more likely one name than two people; in an item of a list more is one name than in a line of several. */
export function isTurnedName(written: string, isItem: boolean): boolean {
  const [last = '', first = ''] = written.split(',').map((piece) => piece.trim());
  if (turnedName(written) === null || ![last, first].every((piece) => startsWithCapital(piece))) return false;
  if ([last, first].some((piece) => looksLikeRole(piece) || namesNobody(piece))) return false;
  const [givenLast, givenFirst] = [last, first].map((piece) => givenNames().has(foldName(piece).split(' ')[0] ?? ''));
  const lastWords = last.split(' ').filter((word) => !particles().has(foldName(word)));
  if (!isItem) return givenFirst === true && givenLast !== true && lastWords.length === 1;
  return lastWords.length === 1 || (givenFirst === true && givenLast !== true && !first.includes(' '));
}

function isNamePiece(piece: string): boolean {
  return plainName().test(piece) && /\p{L}/u.test(piece) && piece.split(' ').length <= 4;
}

/** Whether a text says what somebody is, not who: `CEO`, `Head of Maps`, `Bibliothekarin`. */
export function looksLikeRole(text: string): boolean {
  const words = text.split(/\s+/).map(wordOf);
  if (words.length === 1 && lettersAfter.test(text)) return true;
  if (words.length === 1 && /^\p{Lu}{2,5}s?$/u.test(text)) return true;
  if (words.slice(1).some((word) => roleLinks().has(word))) return true;
  if (roleWords().has(words[0] ?? '')) return true;
  return words.length > 1 && roleWords().has(words.at(-1) ?? '') && !givenNames().has(words[0] ?? '');
}

const numberFirst =
  /^(?:(?:ca|circa|about|approx|approximately|around|roughly|over|some|etwa|ungefahr|rund|uber|environ|unos|unas|aprox|mas de|plus de|mehr als|more than)\.?\s+|[~≈±+>]\s*)?\d+\s*(?:[+x×-]\s*\d*\s*)?\p{L}/u;
const articles = /^(?:the|a|an|ein|eine|einer|die|das|der|un|une|una|le|la|les|el|los|las|l['’].+|some|der|den)$/;
const possessives =
  /^(?:my|our|your|his|her|their|its|meine?|unsere?|seine?|ihre?|deine?|mon|ma|mes|notre|nos|son|sa|ses|leurs?|mi|mis|nuestr[oa]s?|su|sus|tu|tus)$/;

/**
 * Whether a text where people are named tells of nobody by name: a group, a firm, a room, a number of people, a means of meeting
 * (`Marketing team`, `the board`, `ca. 20 Gäste`, `zoom`, `his wife`). Somebody known may be called so all the same.
 */
export function namesNobody(written: string): boolean {
  const bare = withoutRemarks(written.slice(0, longestName)).trim();
  if (numberFirst.test(foldName(written.trim()))) return true;
  if (notPeople().has(foldName(bare))) return true;
  const words = bare.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const folded = words.map((word) => wordOf(word).replace(/^l['’]/, ''));
  const [first = '', next = ''] = folded;
  // `Lee Marsh from the board`
  const head = headOf(bare) || (/^(.*?)\s(?:plus|with|mit|avec|con|sowie)\s/i.exec(bare)?.[1] ?? '');
  if (words.length === 0 || (head !== '' && looksLikePerson(head) && !namesNobody(head))) return false;
  if (words.length > 1 && readsAsBody(folded)) return true;
  const isSmall = (at: number): boolean => /^[^\p{L}]*\p{Ll}/u.test(words[at] ?? '');
  if (words.length === 1) {
    if (givenNames().has(first)) return false;
    const isCompanion =
      companionWords().has(first) && (isSmall(0) || /^(?:partner|partnerin|familie|kinder|begleitung)$/.test(first));
    return (
      isCompanion ||
      isGroupNoun(first) ||
      meansOfMeeting().has(first) ||
      unnamedStarts().has(first) ||
      occasions().has(first) ||
      (placeWords().has(first) && !alsoSurnames().has(first)) ||
      isRoleAlone(first) ||
      // `marketing`, `tidying`: names of people are written with a capital, or known.
      (/^\p{Ll}[\p{L}'’-]*$/u.test(bare) && !isFirstName(first))
    );
  }
  if ((unnamedStarts().has(first) || numberWords().has(first)) && (isSmall(1) || isGroupNoun(next))) return true;
  if (first === 'no' && next === 'one') return true;
  if (articles.test(first) && (first === 'the' || isSmall(1) || isGroupNoun(next))) return true;
  if (isSmall(0) && /^(?:ein|eine|die|das)$/.test(first)) return true;
  if (possessives.test(first) && ((isSmall(0) && isSmall(1)) || companionWords().has(next) || isGroupNoun(next)))
    return true;
  if (
    meansOfMeeting().has(first) &&
    folded.slice(1).every((word) => meansOfMeeting().has(word) || groupNouns().has(word) || word.length < 3)
  )
    return true;
  if (/^(?:google|microsoft|ms)$/.test(first) && meansOfMeeting().has(next)) return true;
  if (words.some((word) => /['’]s$/i.test(word)) && isGroupNoun(folded.at(-1) ?? '')) return true;
  const at = folded.findIndex(isGroupNoun);
  if (at < 0) return false;
  // `Simon Church`, but not `Anna team`.
  return !(
    at > 0 &&
    givenNames().has(first) &&
    !isSmall(at) &&
    !/^(?:teams?|gruppe|group|gmbh|inc|ltd|llc|ag)$/.test(folded[at] ?? '')
  );
}

function readsAsBody(folded: readonly string[]): boolean {
  return (
    firmsLikePeople.has(folded.join(' ')) ||
    firmLastWords().has(folded.at(-1) ?? '') ||
    unnamedTitles().has(folded[0] ?? '')
  );
}

function isGroupNoun(word: string): boolean {
  return groupNouns().has(word) || groupEnds.test(word);
}

/** `guest`, `Marketing`: whoever it is has no name. */
function isRoleAlone(word: string): boolean {
  return roleWords().has(word);
}

/**
 * Whether what stands behind a comma after a name is where they work: one word that is no given name (`Lee Marsh, Acme`), or more with
 * one of a place or firm among them (`Lee Marsh, Deutsche Telekom`).
 */
export function looksLikeWorkplace(piece: string): boolean {
  const words = cleanName(piece).split(/\s+/);
  const folded = words.map(wordOf);
  if (/[@<>]/.test(piece)) return false;
  const isGiven = givenNames().has(folded[0] ?? '') || givenNamesElsewhere().has(folded[0] ?? '');
  if (isGiven || !/\p{L}/u.test(piece)) return false;
  if (words.length === 1)
    return /[\p{Lu}\p{Ll}]/u.test(piece) && !givenNames().has((folded[0] ?? '').split('-')[0] ?? '');
  return folded.some((word) => placeWords().has(word) && !particles().has(word) && !alsoSurnames().has(word));
}

/** `Abgesagt` over a list may be the meeting, behind a name it is the person. */
let absentWords: ReadonlySet<string> | null = null;

/** Whether a remark on a name says that they were not there, or that nobody knew: `(absent)`, `– entschuldigt`, `(tentative)`. */
export function saysAbsent(text: string): boolean {
  const words = text.replace(/[^\p{L}\p{M}\s'’-]/gu, ' ').replace(/^[\s-]+|[\s-]+$/g, '');
  if (words === '' || words.length > 40) return false;
  absentWords ??= new Set(
    [...absentSpellings.split(', '), ...unsureSpellings.split(', '), 'abgesagt', 'cancelled', 'canceled', 'annulé'].map(
      foldName,
    ),
  );
  return absentWords.has(foldName(words));
}

/** `AJ`, `B.`; not `HR` or `CEO`. */
export function isInitials(text: string): boolean {
  return text.length <= 4 && isNameWord(text) && text === text.toUpperCase();
}

/** Whether a single word is a given name. */
export function isFirstName(text: string): boolean {
  const word = wordOf(text);
  return givenNames().has(word) || givenNames().has(word.split('-')[0] ?? '') || givenNamesElsewhere().has(word);
}

/** As it, or in a sentence of its own: `was ill`, `hat abgesagt`, `: "sorry, cannot be there"`. */
export function saysAway(text: string): boolean {
  return saysAbsent(text) || saysNotCome(text);
}

/** What is said of somebody after their name, in brackets or behind a dash; empty where nothing is. */
export function remarkOn(written: string): string {
  const brackets = /[([]([^()[\]]*)[)\]]\s*$/.exec(written)?.[1];
  if (brackets !== undefined) return brackets;
  const at = roleMark.exec(written);
  return at ? written.slice(at.index + at[0].length) : '';
}

/**
 * Whether a text that nobody is known by looks like the name of a person: two or more words that begin as names do, or a given name,
 * and nothing in it that names a place, a site, an occasion or a group. `linked`: somebody made a link of it, so that one rare name will do.
 */
export function looksLikePerson(written: string, linked = false): boolean {
  const name = written.trim();
  if (name.length > 60 || !/^[\p{L}\p{M}'’. -]+$/u.test(name)) return false;
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 6) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(name)) return looksLikeNameWithoutCase(name, words.length);
  const folded = words.map(wordOf);
  const isGiven = givenNames().has(folded[0] ?? '');
  const isPlace = (word: string, at: number): boolean =>
    placeWords().has(word) && !particles().has(word) && !(isGiven && at > 0 && alsoSurnames().has(word));
  if (folded.some(isPlace) || words.some((word) => /['’]s$/i.test(word))) return false;
  const told = words.filter((_, at) => !particles().has(folded[at] ?? ''));
  if (told.length === 0 || !told.every(isNameWord) || !startsWithCapital(words[0] ?? '')) return false;
  if (placeEnds.test(folded.at(-1) ?? '') && !(words.length > 1 && isGiven)) return false;
  return words.length > 1 ? told.some((word) => word.length > 2) : linked || isGiven;
}

/** Whether words that say who introduced somebody name a person; `unsure` where they may as well name a firm or a group. */
export type IntroducerGuess = 'person' | 'unsure' | 'no';

/** `info@lwb.de`: an address of no one person. */
const ofNobody =
  /^(?:info|office|kontakt|contact|contacto|hello|hallo|hi|bonjour|hola|mail|post|team|support|service|no-?reply|admin|sekretariat|verwaltung|jobs?|careers?|hr|press|presse|events?|bookings?|enquiries|inquiries|reception|buero|anmeldung|newsletter|secretariat|accueil|recepcion)@/i;

/**
 * What the words for an introducer mean whom no note is about. Two plain words with capitals are as often a firm or a group, so that a
 * given name, initials or a title must say that they are a person; a link to a note that is still to be written says it by itself.
 * `besideKnown`: named in one breath with somebody known (`Ida Noor and Zhou Xeni`), so that a first and a last name will do.
 */
export function guessIntroducer(mention: Mention, besideKnown = false): IntroducerGuess {
  if (mention.kind === 'email' && mention.name === null && ofNobody.test(mention.email)) return 'no';
  if (mention.kind !== 'link' && mention.kind !== 'name') return 'person';
  if (mention.kind === 'name' && mention.orSeveral && mention.orSeveral.parts.length > 0) {
    const guesses = mention.orSeveral.parts.map((part) => guessIntroducer(part, besideKnown));
    return guesses.includes('person') ? 'person' : guesses.includes('unsure') ? 'unsure' : 'no';
  }
  const isLink = mention.kind === 'link';
  const written = isLink ? nameOfPath(mention.target) : mention.name;
  const name = cleanName(written);
  const words = name.split(/[\s-]+/).map(wordOf);
  const [first = ''] = words;
  if (familyNamesFirst.test(name)) return placeInHan.test(name) ? 'no' : 'person';
  const title = titleOf(written);
  if (!looksLikePerson(title === null ? name : withoutTitle(name, title), true)) return 'no';
  if (words.some((word, at) => neverNames().has(word) || (at > 0 && strongEnds.test(word)))) return 'no';
  if (firmsLikePeople.has(words.join(' '))) return 'unsure';
  // `J.P. Morgan` may be a firm, `J. R. Hartley` is none.
  if (title === null && /^(?:\p{Lu}\.){2,}\s?\p{Lu}\S*$/u.test(name)) return 'unsure';
  if (title !== null || /^(?:\p{Lu}\.\s?){2,}\p{Lu}\p{Ll}/u.test(name)) return 'person';
  const isGiven = givenNames().has(first) && !(words.length === 1 && placesAndThings().has(first));
  if (isGiven || (words.length > 1 && (isLink || givenNamesElsewhere().has(first)))) return 'person';
  return besideKnown && words.length === 2 ? 'person' : isLink || words.length > 1 ? 'unsure' : 'no';
}

/** Words that leave open, or deny, who it was. */
const doubts =
  /(?:^|[^\p{L}])(?:not|never|nobody|no one|none|unsure|maybe|perhaps|possibly|probably|presumably|i think|i guess|i believe|ask|tbd|tbc|forgot|don['’]?t|didn['’]?t|unknown|nicht|niemand|keiner?|vielleicht|eventuell|evtl|vermutlich|wahrscheinlich|möglicherweise|glaube|unsicher|unklar|fragen|jamais|personne|aucun|peut-être|probablement|sans doute|je crois|demander|nunca|nadie|quizás?|tal vez|a lo mejor|probablemente|creo|preguntar)(?!\p{L})/iu;
/** In small letters before a name: `Will` and `Can` are names. */
const doubtsBefore =
  /^[^\p{L}]*(?:no|could|might|may|would|should|will|can|check|wants? to|offered|promised|nie|frag|könnte|würde|sollte|soll|will|kann|pas|demande|pourrait|devrait|va|pregunta|podría|debería)(?!\p{L})/u;

/** Whether the words around links or a name leave open who it was, or say that it was nobody: `ask [[Ida]]`, `[[Ida]]? not sure`. */
export function leavesOpenWho(around: string): boolean {
  return (
    /\?\s*(?:$|[^\p{L}\s]|\s)/u.test(around) ||
    doubts.test(around.slice(0, longestName * 2)) ||
    doubtsBefore.test(around)
  );
}

/** Whether `Ernst & Young` is one firm: two single words, and not both of them given names. */
export function readsAsFirm(told: string): boolean {
  const parts = told.trim().split(/\s+(?:&|\+|and|und|et|y)\s+/i);
  const isSingle = parts.length === 2 && parts.every((part) => /^\p{Lu}[\p{L}\p{M}'’]*$/u.test(part));
  return isSingle && !parts.every((part) => givenNames().has(wordOf(part)));
}

const placeInHan = /(?:大学|公司|学校|学院|银行|集团|銀行|会社|大學|協会|协会)$/u;
/** Ends of compounds that no surname has. */
const strongEnds =
  /(?:verein|gruppe|schule|stiftung|gesellschaft|universitat|university|verband|tagung|konferenz|treffen|feier|akademie|zentrum|institut|verlag|ministerium|stammtisch|tion|tions|ships|meetup|conf|masters|chor|klub|kurs)$/;

/** The title that a name begins with, if only people have it. */
function titleOf(written: string): string | null {
  const [word = '', next] = written.trim().split(/\s+/);
  return next !== undefined && personTitles().has(wordOf(word)) ? wordOf(word) : null;
}

function withoutTitle(name: string, title: string): string {
  return wordOf(name.split(' ')[0] ?? '') === title ? name.split(' ').slice(1).join(' ') : name;
}

/** Names in scripts without capitals: short ones in Chinese, Japanese and Korean, two words or more in others. */
function looksLikeNameWithoutCase(name: string, words: number): boolean {
  if (/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]+$/u.test(name)) return name.length >= 2 && name.length <= 4;
  return words >= 2 && words <= 4;
}

/** `Ida`, `O’Neil`, `McKay`, `J.`, `AJ`; not `FOSDEM`, `LinkedIn`, `fair`. */
function isNameWord(word: string): boolean {
  if (/^(?:\p{Lu}\.?){1,2}$/u.test(word))
    return !/^(?:AI|UX|UI|IT|EU|UK|US|UN|NY|LA|SF|HR|PR|VR|AR|TV|DC|YC)$/.test(word);
  return /^(?:(?:Mc|Mac|De|Di|La|Le|Van|Fitz|[OD]['’])?\p{Lu}\p{M}*(?:['’]?\p{Ll}\p{M}*)+\.?)$/u.test(word);
}

function startsWithCapital(text: string): boolean {
  const first = text.split(' ').find((word) => !particles().has(foldName(word))) ?? text;
  return /^\p{Lu}/u.test(first) || !/[\p{Lu}\p{Ll}]/u.test(first);
}

const doubtSign = lazily(() => /(\p{L}\.?)\s*[?¿]+$/u);

/** `Ida via Zoom`: how somebody took part is no part of their name. */
const howThere = lazily(
  () =>
    /\s+(?:(?:via|by|on|over|per|über|am|par|por|en|in)\s+)(?:ms[ -])?(?:zoom|teams|webex|skype|slack|discord|whatsapp|telegram|signal|facetime|jitsi|phone|telephone|telefon|handy|video|videocall|videoanruf|videokonferenz|chat|call|link|visio|téléphone|teléfono|videollamada|vidéo|person)$/iu,
);

function withoutRemarks(written: string): string {
  const spoken = written.replace(invisible, '').replace(marks, '').trim();
  const quoted = spoken.replace(/^["“”„«»'‘*_#>-]+\s*|["“”„«»*_]+$/g, '');
  const open = quoted.replace(remark, ' ').replace(/\s+/g, ' ').trim().replace(doubtSign(), '$1');
  const [head = '', ...tail] = (open === '' ? quoted.replace(/[()[\]{}]/g, '') : open).split(roleMark);
  // `Speaker: Ida Noor`
  const rest = tail[0]?.trim() ?? '';
  const name = rest !== '' && looksLikeRole(head.trim()) && looksLikePerson(rest) ? rest : head;
  const words = withoutRoles(
    name
      .trim()
      .replace(howThere(), '')
      .replace(/[\s,;.]+$/, (end) => (/^\.$/.test(end) ? end : '')),
  ).split(' ');
  while (words.length > 2 && lettersAfter.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/,$/, '').trim();
}

/** `Ida Noor, Head of Maps`: from the first comma on that a role follows. */
function withoutRoles(name: string): string {
  const pieces = name.split(',');
  const role = pieces.findIndex((piece, at) => at > 0 && looksLikeRole(piece.trim()));
  return role < 0 ? name : pieces.slice(0, role).join(',');
}

function hasTitle(name: string): boolean {
  const word = wordOf(name.slice(0, name.indexOf(' ')));
  return (
    titles().has(word) ||
    strictTitles().has(word) ||
    doubtfulTitles().has(word) ||
    lettersAfter.test(name.slice(name.lastIndexOf(' ') + 1))
  );
}

/** `Dr. Ida Noor`. Of `Frau Noor` nothing is taken away: it may be one of several; of `Dr. Noor` only to find somebody known. */
function withoutTitles(name: string, toFind: boolean): string {
  const words = name.split(' ').filter((word) => word !== '');
  let at = 0;
  let isStrict = !toFind;
  for (; at < words.length - 1; at++) {
    const word = wordOf(words[at] ?? '');
    if (strictTitles().has(word)) isStrict = true;
    else if (!titles().has(word) && !(toFind && doubtfulTitles().has(word))) break;
  }
  if (at === 0 || (isStrict && words.length - at < 2)) return name;
  return words.slice(at).join(' ');
}

function headOf(name: string): string {
  const at = whereMet.exec(name);
  return at && name.slice(0, at.index).includes(' ') ? name.slice(0, at.index) : '';
}

function wordOf(word: string): string {
  return foldName(word).replace(/[.,]+$/, '');
}
