import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { isoOf, type Day } from '../model/day';
import type { Steps } from '../model/steps';
import { foldHeading, foldKey, nameOfPath } from './fold';
import { readLineWords, sentenceOf } from './line-words';
import type { MeetingRecord } from './note-record';
import type { NoteReading } from './note-reading';
import { labelOf } from './labels';
import { holdsTemplateMark, isBlankText, isSalutation, spokenText } from './plain-text';
import { linkCues, linkedPeople, propertyAttendees, readRoll, saidAway } from './read-attendees';
import { openingDay } from './read-contacts';
import { introducerLines } from './read-person';
import { dayAtEnd, dayAtStart, leadingDay, readDay } from './read-day';
import { looksLikePerson } from './name-forms';
import { likeliest, readText, readTexts, readYes, shownText } from './read-value';
import { pieceFinder } from './word-finder';
import { say } from '../i18n/words';

/** What a meeting's note says of the meeting; who is meant by each name is the network's business. */
export function* readMeeting(reading: NoteReading): Steps<MeetingRecord> {
  const { fields, kind, rules, trace } = reading;
  const told = fields.of(rules.vocabulary.spellings('meeting', 'thanked'));
  const thanked = told.some(({ value }) => readYes(value) || /^\d{4}-/.test(readText(value) ?? ''));
  const { there: attendees, absent } = propertyAttendees(reading);
  const namesPeople = attendees.some(({ mention }) => likeliest(mention).length > 0);
  const roll = yield* readRoll(reading);
  const others = new Set(roll.others);
  for (const { line } of yield* introducerLines(reading)) others.add(line - 1);
  const meetingKind = readKind(reading);
  trace('kind', meetingKind, null);
  return {
    kind: meetingKind,
    time: readTime(reading),
    place: readPlace(reading),
    tags: kind.tags,
    summary: readSummary(reading),
    thanked: thanked || kind.tags.some((tag) => rules.vocabulary.means('meeting', 'thanked', foldKey(tag))),
    attendees,
    listed: namesPeople ? [] : roll.listed,
    linked: namesPeople ? [] : yield* linkedAttendees(reading, others),
    absent: [...absent, ...roll.absent, ...(attendees.length + roll.listed.length > 0 ? [] : yield* saidAway(reading))],
    cancelled: isCancelled(reading),
  };
}

/** Those linked in the text who may have been there: nobody whom it only speaks about. `others`: lines from 0 that are about others. */
function* linkedAttendees(reading: NoteReading, others: Set<number>): Steps<MeetingRecord['linked']> {
  for (const [index, line] of reading.lines.all.entries())
    if (line.includes('[') && ofNextMeeting.test(line.slice(0, 120))) others.add(index);
  const linked = yield* linkedPeople(reading, others, linkCues(reading));
  return linked.filter(({ cue }) => cue !== 'topic');
}

/** Whoever comes the next time need not have come this time. */
const ofNextMeeting =
  /^[\s>*_#-]*(?:(?:the|our|das|unser|la|notre|nuestra)\s)?(?:next\s+(?:meeting|session|call|time|appointment|sync|one|date|interview|coffee|lunch)|nächste[rs]?\s+(?:treffen|termin|sitzung|mal|gespräch|besprechung|runde)|folgetermin|prochaine?\s+(?:réunion|rendez-vous|rdv|fois|séance|appel)|próxim[ao]\s+(?:reunión|cita|vez|sesión|llamada))(?![\p{L}])/iu;

/** Of the property, else of the file name. */
export function readMeetingDay(reading: NoteReading): Day | null {
  const { fields, rules, title, trace, kind } = reading;
  const told = reading.dayOf('day', fields.of(rules.vocabulary.spellings('meeting', 'day')));
  if (told) return told.day;
  const labelled = labelledDay(reading);
  if (labelled !== null) return labelled;
  const named = leadingDay(title)?.day ?? kind.dated ?? dayWithin(title) ?? dayInTitle(reading);
  if (named !== null) {
    trace('day, from the name of the note', isoOf(named), null);
    return named;
  }
  return null;
}

/** When the note was created, for a meeting whose day nothing else tells. */
export function readCreatedDay(reading: NoteReading): Day | null {
  const { fields, rules } = reading;
  return reading.dayOf('day', fields.of(rules.vocabulary.spellings('meeting', 'created')))?.day ?? null;
}

/** Lines at the top of a note that are looked at for a label such as `Date: 2026-10-02`. */
const labelLines = 40;

/** `**Date:** 2 October 2026` on a line of its own; a value that is no day is left alone, one that may be two is told. */
function labelledDay(reading: NoteReading): Day | null {
  const { lines, places, rules, formats, trace } = reading;
  let left = labelLines;
  for (const [index, line] of lines.all.entries()) {
    if (line.trim() === '' || places.isInert(index)) continue;
    if (--left < 0) break;
    if (places.isQuoted(index) || places.isToDo(index)) continue;
    const label = labelOf(spokenText(line));
    if (!label || !rules.vocabulary.means('meeting', 'day', foldHeading(label.name))) continue;
    const found = readDay(label.rest, formats);
    if (found.kind === 'day') {
      trace('day', isoOf(found.day), index + 1);
      return found.day;
    }
    if (found.kind === 'ambiguous') reading.complainOfDay(label.name, found, index + 1);
  }
  return null;
}

/** A word for it alone or in brackets at either end of the name, as calendars write it, or in capitals. */
function isCancelled(reading: NoteReading): boolean {
  const { fields, rules, title, trace } = reading;
  const { vocabulary } = rules;
  const means = (text: string): boolean => vocabulary.means('meeting', 'cancelled', foldKey(text));
  for (const { value, line } of fields.of(vocabulary.spellings('meeting', 'status'))) {
    const text = readText(value);
    if (text === null || !saysNotHeld(text, means)) continue;
    trace('cancelled', text, line);
    return true;
  }
  for (const { value, line } of fields.of(vocabulary.spellings('meeting', 'cancelled'))) {
    if (!readYes(value) && readDay(value).kind !== 'day') continue;
    trace('cancelled', readText(value) ?? '', line);
    return true;
  }
  for (const { value, line } of fields.of(heldKeys)) {
    const text = readText(value);
    if (text === null || !/^(?:false|no|n|off|0|nein|non|nope|never)$/i.test(text)) continue;
    trace('cancelled', text, line);
    return true;
  }
  for (const { value, line } of fields.of(['tags', 'tag'])) {
    const tag = readTexts(value)
      .flatMap((text) => text.split(/[\s,]+/))
      .find((text) => saysNotHeld(text.split('/').at(-1) ?? '', means) && !/^#?(?:missed|skipped)$/i.test(text));
    if (tag === undefined) continue;
    trace('cancelled', tag, line);
    return true;
  }
  if (titleSaysCancelled(title, means)) {
    trace('cancelled', title, null);
    return true;
  }
  const line = headingThatCancels(reading, means) ?? lineThatCancels(reading, means);
  if (line === null) return false;
  trace('cancelled', reading.lines.at(line).trim().slice(0, 80), line + 1);
  return true;
}

/** Properties that say whether it took place. */
const heldKeys = [
  ...[
    'happened',
    'did happen',
    'held',
    'took place',
    'occurred',
    'attended',
    'I attended',
    'stattgefunden',
    'fand statt',
  ],
  ...['teilgenommen', 'a eu lieu', 'eu lieu', 'tenue', 'celebrada', 'tuvo lugar', 'se celebró', 'realizada'],
].map(foldKey);

/** Words of a status that mean more than that in the name of a note: a rescheduled meeting has a note of its own day, too. */
const notHeld = lazily(
  () =>
    new Set(
      'rescheduled, noshow, no-show, no shows, didnt happen, not held, declined, rejected, called-off, dropped, abgelehnt, fällt aus, fiel aus, decliné, décliné, déclinée, refusé, refusée, rechazado, rechazada, declinado, declinada, nicht erschienen, verlegt, déplacé, déplacée, reprogramado, reprogramada'
        .split(', ')
        .map(foldHeading),
    ),
);

const firstWord = lazily(
  () =>
    /^[^\p{L}]*(\p{L}+(?:[ -]show)?)\s*(?:[–—:(,;]|\s-\s|\s(?:by|due|because|last|at|in|owing|von|wegen|durch|kurzfristig|aus|par|pour|à|en|por|debido|a)\s)/iu,
);
function saysNotHeld(text: string, means: (text: string) => boolean): boolean {
  const words = text.replace(/[^\p{L}\s-]/gu, '').trim();
  if (means(words) || notHeld().has(foldHeading(words))) return true;
  // `Canceled by client`, `abgesagt – krank`
  const first = firstWord().exec(text)?.[1];
  return first !== undefined && (means(first) || notHeld().has(foldHeading(first)));
}

/** Made when the first meeting is read: it does not slow down start-up. */
let madeCancels: RegExp | null = null;

function cancels(): RegExp {
  madeCancels ??= makeCancels();
  return madeCancels;
}

function makeCancels(): RegExp {
  const or = (words: string): string => words.replace(/, /g, '|').replace(/'/g, "[’']").replace(/ /g, '\\s+');
  const what = or(
    'meeting, call, lunch, coffee, dinner, breakfast, drinks, it, this, this one, interview, chat, session, catch-up, 1:1, sync, appointment, treffen, termin, sitzung, gespräch, besprechung, anruf, telefonat, mittagessen, abendessen, kaffee, interview, das, réunion, rendez-vous, rdv, appel, déjeuner, dîner, café, entretien, entrevue, reunión, cita, llamada, comida, cena, café, entrevista',
  );
  const articles =
    "the, this, today's, our, das, der, die, dieses, dieser, unser, unsere, la, le, l', notre, el, nuestra";
  const verbs =
    'was, were, is, got, has been, had to be, wurde, ist, musste, est, a été, fue, ha sido, está, ha quedado';
  const called =
    'cancelled, canceled, called off, postponed, rescheduled, abgesagt, gecancelt, gecancelled, gecanceled, verschoben, ausgefallen, entfallen, vertagt, annulée?, reportée?, cancelad[oa], aplazad[oa], pospuest[oa], suspendid[oa], reprogramad[oa]';
  const soon = '(?:(?:leider|kurzfristig|wieder|dann|doch|heute|diesmal|spontan) )*';
  const failed = `didn't happen, did not happen, never happened, didn't take place, did not take place, fell through, fiel ${soon}aus, fällt ${soon}aus, entfiel, entfällt, fand ${soon}nicht statt, hat nicht stattgefunden, kam nicht zustande, n'a pas eu lieu, no se celebró, no tuvo lugar, se canceló, se aplazó, se pospuso, se suspendió`;
  const why =
    "again, last minute, at short notice, at the last minute, because, due to, by, as, since, to, until, till, for now, wieder, kurzfristig, wegen, weil, da, von, auf, encore, car, à cause de, parce que, par, à, au, jusqu'au, otra vez, por, porque, a, al, para, hasta";
  return unicodePattern(
    `^(?:(?:(?:(?:${or(articles)})\\s*)?(?:${what}))\\s+)?(?:(?:(?:${or(verbs)})\\s+)?(?:${or(soon)})(?:${or(called)})(?:\\s+werden)?|(?:${or(soon)})(?:${or(failed)}))(?:\\s+(?:${or(why)})(?!\\p{L}).{0,120}|\\s*[,;.!(–—].{0,120}|\\s+-\\s.{0,120})?$`,
    'iu',
  );
}

/** What says that they talked all the same. */
const yetHeld =
  /(?:^|[^\p{L}])(?:but|then|instead|anyway|held|met|talked|spoke|aber|doch|trotzdem|stattdessen|dafür|mais|quand\s+même|plutôt|pero|aun\s+así|en\s+su\s+lugar)(?!\p{L})/iu;
const linesThatCancel = 4;
const hasNoSigns = /^[A-Za-z0-9 ,.;:!?'"()/[\]-]*$/;

/** The line near the top of a note that says that the meeting did not take place, and nothing else; from 0. */
function lineThatCancels(reading: NoteReading, means: (text: string) => boolean): number | null {
  const { lines, places, source, rules, title } = reading;
  const headings = new Set(source.headings.map(({ line }) => line));
  const day = leadingDay(title)?.day ?? null;
  // Of several days in a running note each has its own lines.
  const dated = source.headings.filter(({ text }) => openingDay(text, reading.formats)?.kind === 'day');
  const until = dated.length > 1 ? (dated[0]?.line ?? Infinity) : Infinity;
  let left = linesThatCancel;
  for (const [index, raw] of lines.all.entries()) {
    if (index > until) break;
    if (raw.trim() === '' || headings.has(index) || places.isInert(index)) continue;
    const bare = spokenText(raw.slice(0, 400)).replace(/^\s*(?:>\s*)?(?:\[![\w-]+\][+-]?\s*)?/, '');
    const label = labelOf(bare);
    const meaning = label && rules.vocabulary.meaningOf('meeting', foldHeading(label.name));
    if (label && meaning !== null && meaning !== 'cancelled') {
      const isStatus = rules.vocabulary.means('meeting', 'status', foldHeading(label.name));
      if (isStatus && saysNotHeld(label.rest, means)) return index;
      continue;
    }
    if (--left < 0) break;
    if (places.isQuoted(index) || places.isToDo(index)) continue;
    const isItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(bare);
    if (isItem && left < linesThatCancel - 1) continue;
    const written = bare.replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?/, '');
    const said = (
      hasNoSigns.test(written) ? written : written.replace(/\*+|__|==|~~|[^\p{L}\p{M}\p{N}\p{P}\s]/gu, '')
    ).trim();
    // A day that is the note's own is the one to which it was moved.
    if (!cancels().test(said) || yetHeld.test(said) || (day !== null && said.includes(isoOf(day)))) continue;
    return index;
  }
  return null;
}

/** The first words of a note, where they are a heading that says in the way of a name that it was cancelled; from 0. */
function headingThatCancels(reading: NoteReading, means: (text: string) => boolean): number | null {
  const { lines, places, source } = reading;
  const first = source.headings.at(0);
  if (first === undefined) return null;
  for (let index = 0; index < first.line; index++)
    if (lines.at(index).trim() !== '' && !places.isInert(index)) return null;
  return titleSaysCancelled(shownText(first.text.slice(0, 200)), means) ? first.line : null;
}

interface TitleWords {
  /** Behind a mark, or alone in brackets: the word, and why or by whom. */
  readonly notice: RegExp;
  /** It ends with them whatever stands before. */
  readonly finite: RegExp;
  /** They say it behind a name or an occasion. */
  readonly participle: RegExp;
}

let madeTitleWords: TitleWords | null = null;

/** Made when the first word is met that may be one of them. */
function titleWords(): TitleWords {
  madeTitleWords ??= makeTitleWords();
  return madeTitleWords;
}

function makeTitleWords(): TitleWords {
  const or = (words: string): string => words.replace(/, /g, '|').replace(/ /g, '[\\s_]+').replace(/'/g, "[’'_ ]?");
  const called =
    'cancelled, canceled, called off, postponed, rescheduled, abgesagt, gecancelt, gecancelled, gecanceled, verschoben, ausgefallen, entfallen, verlegt, storniert, vertagt, annulée?, reportée?, ajournée?, déplacée?, cancelad[oa], aplazad[oa], pospuest[oa], suspendid[oa], reprogramad[oa]';
  const failed =
    "did not happen, didn't happen, never happened, did not take place, didn't take place, fell through, no[-\\s]?show, no[-\\s]?showed, noshow, did not show, didn't show, did not show up, didn't show up, did not come, didn't come, did not turn up, didn't turn up, never came, stood me up, entfällt, entfiel, fällt aus, fiel aus, fällt leider aus, findet nicht statt, fand nicht statt, nicht stattgefunden, ausgefallen, kam nicht, nicht erschienen, nicht gekommen, hat abgesagt, sagte ab, n'a pas eu lieu, n'aura pas lieu, pas venue?, n'est pas venue?, a annulé, a décliné, no se celebró, no tuvo lugar, se canceló, se cancela, se aplazó, se pospuso, se suspendió, no vino, no se presentó, no apareció, ha cancelado";
  const why =
    "by, due to, because, because of, again, last minute, at short notice, at the last minute, for now, wegen, von, krankheitsbedingt, kurzfristig, weil, durch, par, pour cause de, à cause de, car, por, debido a, porque, on me, until, till, to, auf, au, à, jusqu'au, al, hasta, para";
  const day =
    '(?:to|until|till|auf|nach|au|à|al|a|para(?: el)?)\\s+(?:(?:the|den|dem|le|el)\\s+)?(?:\\d|next|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\\b|tomorrow|later|january|february|march|april|may|june|july|august|september|october|november|december|nächste|morgen|montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|märz|mai|juni|juli|oktober|dezember|lundi|mardi|mercredi|jeudi|vendredi|demain|la semaine|lunes|martes|miércoles|jueves|viernes|mañana|la próxima)';
  const end = `(?:[\\s,;:–—-]+(?:${or(why)})(?!\\p{L}).{0,80}|\\s*[,;:–—].{0,80})?[\\s!.]*`;
  const said = '(?:(?:was|is|were|got|has been|wurde|ist|a été|est|fue|ha sido)\\s+)?(?:leider\\s+)?';
  return {
    notice: unicodePattern(
      `^\\s*${said}(?:(?:(?:${or(called)})|(?:\\p{Lu}\\p{L}+\\s+|she\\s+|he\\s+)?(?:${or(failed)}))${end}|(?:was\\s+|got\\s+|wurde\\s+)?(?:moved|pushed(?:\\s+back)?|shifted|déplacée?|movid[oa]|trasladad[oa]|verlegt)\\s+${day}.{0,60})$`,
      'iu',
    ),
    finite: unicodePattern(
      `^(.*?)(?:^|[\\s,;:–—_-])(?:(?:${or(failed)})${end}|(?:${or(called)})[\\s,;–—-]+(?:wegen|krankheitsbedingt|due to illness|because of illness|pour cause de|por enfermedad)(?!\\p{L}).{0,80})$`,
      'iu',
    ),
    participle: unicodePattern(`^(.*?)[\\s,;:–—_-]${said}(?:${or(called)})${end}$`, 'iu'),
  };
}

const mayCancel = pieceFinder(
  'cancel|called off|called-off|postpon|resched|abgesagt|sagte|verschob|fall|fiel|fäll|entf|verlegt|storn|vertagt|annul|report|ajourn|déplac|aplaz|pospu|suspend|reprogram|happen|place|fell|show|come|came|turn|stood|statt|kam|ersch|gekommen|lieu|venu|déclin|celebr|lugar|vino|present|apareci|moved|pushed|shifted|movid|traslad|missed|skipped',
);
/** Words with which a name begins that is about something. */
const isAbout =
  /^(?:why|what|how|when|who|which|if|about|reasons?|policy|the|our|a|an|warum|was|wie|wer|wenn|über|die|der|das|pourquoi|ce qui|comment|quand|les?|la|por qué|qué|cómo|cuando|el|los|las)\s/iu;
const isOccasion =
  /(?:^|\P{L})(?:meeting|call|lunch|coffee|dinner|breakfast|drinks|interview|chat|catch-?up|1[-:_ ]?(?:on[- ]?)?1|sync|stand-?up|appointment|session|visit|with|treffen|termin|sitzung|gespräch|besprechung|anruf|telefonat|mittagessen|abendessen|kaffee|mit|réunion|rendez-vous|rdv|appel|déjeuner|dîner|café|entretien|avec|reunión|cita|llamada|comida|cena|entrevista|con)(?:\P{L}|$)/iu;

function isNameOrOccasion(before: string): boolean {
  const bare = before.replace(/[\s,;:–—_-]+$/, '').replace(/\s(?:was|is|got|has|wurde|ist|hat|a|est|fue|ha)$/i, '');
  return bare === '' || (!isAbout.test(`${bare} `) && (isOccasion.test(bare) || looksLikePerson(bare)));
}

/** Whether the title of a meeting says that it does not take place: `Canceled: Review`, `Lunch (abgesagt)`. */
export function titleSaysCancelled(title: string, means: (text: string) => boolean): boolean {
  const struck = /^[\s\p{P}]*~~(.+)~~[\s\p{P}]*$/u.exec(title.slice(0, 200).replace(/^[\d\s_.:–—-]*(?=~~)/, ''));
  if (struck?.[1] !== undefined && !struck[1].includes('~~')) return true;
  if (!mayCancel(title.slice(0, 200))) return false;
  const opening = leadingDay(title);
  const bare = title
    .slice(opening?.length ?? 0)
    .replace(/^[\s_–—-]+/, '')
    .slice(0, 200);
  const hasSmall = /\p{Ll}/u.test(bare);
  for (const { 0: word, index: at } of bare.matchAll(/\p{L}+/gu)) {
    if (!means(word)) continue;
    const [before, after] = [bare.slice(0, at).trimEnd(), bare.slice(at + word.length)];
    const isShouted = word === word.toUpperCase() && hasSmall;
    const isBracketed = /[([]$/.test(before) && /^\s*[)\]]/.test(after);
    const isFirst =
      before === '' && (/^\s*(?:[:_–—!,-]|$)/.test(after) || (/^\s+\p{Lu}/u.test(after) && !isOfThings.test(after)));
    const isLast = /^[\s!.)\]]*$/.test(after) && /[-–—:,([]$/.test(before);
    if (isShouted || isBracketed || isFirst || isLast) return true;
  }
  const words = titleWords();
  const own = opening === null ? null : isoOf(opening.day);
  const isNotice = (text: string): boolean =>
    words.notice.test(text) && !sameDay.test(text) && !(own !== null && text.includes(own));
  for (const { 1: inside = '' } of bare.matchAll(/[([]([^()[\]]*)[)\]]/g)) if (isNotice(inside)) return true;
  const parts = bare.split(/\s[-–—]+\s|[–—:;]\s*|_\s/);
  if (parts.slice(1).some(isNotice) || isNotice(bare)) return true;
  const finite = words.finite.exec(bare)?.[1];
  if (finite !== undefined) return finite.trim() === '' || !isAbout.test(`${finite} `);
  const participle = words.participle.exec(bare)?.[1];
  return participle !== undefined && isNameOrOccasion(participle);
}

/** Moved within the day, or from another to this. */
const sameDay =
  /\s(?:to|auf|à|a las?)\s+(?:\d{1,2}[:.h]\d\d(?![.\d])|\d{1,2}\s*(?:[ap]m|h|uhr|o['’]clock))|\s(?:from|von|vom|du|desde|del)\s+(?:the\s+)?\d|\d+(?:st|nd|rd|th)\s+(?:street|avenue|floor)/iu;

/** `Cancelled Orders Review` is about orders. */
const isOfThings =
  /^\s+\p{L}+\s+(?:review|reviews|report|analysis|policy|list|debrief|retro|retrospective|discussion|audit|plan|project|workshop)(?:\P{L}|$)/iu;

/** Tells of a meeting with people but without a day, unless what is wrong with the day has been told. */
export function complainOfNoDay(reading: NoteReading, { attendees, listed, linked, cancelled }: MeetingRecord): void {
  if (cancelled) return;
  if (attendees.length + listed.length + linked.length === 0 || reading.problems.length > 0) return;
  const remedy = say.notes.giveMeetingDay;
  reading.complain(null, say.notes.meetingWithoutDay, remedy);
}

/** A day that a title begins or ends with, in words or in the user's own format: `Oct 20, 2026 Coffee`, `Coffee 20.10.2026`. */
function dayInTitle({ title, formats }: NoteReading): Day | null {
  for (const reading of [dayAtStart(title, formats), dayAtEnd(title, formats)]) {
    if (reading?.kind === 'day') return reading.day;
  }
  return null;
}

/** A day anywhere in a title: `Coffee with Grace 2026-10-02`. */
function dayWithin(title: string): Day | null {
  for (let at = title.search(/\d{4}[-/.]/); at >= 0 && at < title.length; at++) {
    const before = title.charAt(at - 1);
    const found = /\d/.test(before) ? null : leadingDay(title.slice(at));
    if (found) return found.day;
    if (at > 200) break;
  }
  return null;
}

/** The most telling word for the kind: the property's, a tag more special than `meeting`, a type's. */
function readKind(reading: NoteReading): string {
  const { fields, rules, kind } = reading;
  const { vocabulary } = rules;
  const plain = (word: string): boolean => /^(?:meetings?|note)$/.test(foldKey(word));
  const told = fields.of(vocabulary.spellings('meeting', 'kind')).flatMap(({ value }) => readTexts(value));
  const fromTags = kind.tags.flatMap((tag) => {
    const [head = '', next] = tag.split('/');
    if (!vocabulary.means('class', 'meeting tag', foldKey(head))) return [];
    return next === undefined || !plain(head) ? [head] : [next];
  });
  const types = fields
    .of(vocabulary.spellings('class', 'type key'))
    .flatMap(({ value }) => readTexts(value).map(nameOfPath));
  const fromTypes = types.filter((type) => vocabulary.means('class', 'meeting type', foldKey(type)));
  const word = [...told, ...fromTags, ...fromTypes].find((candidate) => !plain(candidate) && candidate.length <= 40);
  return word === undefined ? 'meeting' : word.toLowerCase();
}

const longestSummary = 200;

const label = /^(?:\*\*|__)?[\p{L} ]{1,40}:|^(?:\*\*|__)[^*_]{1,80}:(?:\*\*|__)\s*$/u;

/** `15:00`, from a property of its own or from the one with the day. A reader of YAML may take `15:00` for a number of minutes. */
function readTime(reading: NoteReading): string | null {
  const { fields, rules, trace } = reading;
  for (const { value, line } of fields.of(rules.vocabulary.spellings('meeting', 'time'))) {
    const isMinutes = typeof value === 'number' && Number.isInteger(value) && value >= 60 && value < 24 * 60;
    const text = isMinutes
      ? `${String(Math.floor(value / 60))}:${String(value % 60).padStart(2, '0')}`
      : readText(value);
    if (text === null || !/\d/.test(text) || text.length > 30) continue;
    trace('time', text, line);
    return text;
  }
  for (const { value, line } of fields.of(rules.vocabulary.spellings('meeting', 'day'))) {
    const time = /\d(?:T|,?\s+)(\d{1,2}:\d{2})(?!\d)/.exec(readText(value) ?? '')?.[1];
    if (time === undefined || /^0?0:00$/.test(time)) continue;
    trace('time', time, line);
    return time;
  }
  return null;
}

function readPlace(reading: NoteReading): string | null {
  const { fields, rules, trace } = reading;
  const told = reading.filled(fields.of(rules.vocabulary.spellings('meeting', 'place')));
  const text = told && readText(told.value);
  if (!told || !text || isBlankText(text)) return null;
  trace('place', text, told.line);
  return shorten(text);
}

/** A `summary` property, else the first line of prose. */
function readSummary(reading: NoteReading): string | null {
  const { fields, rules, source, lines, trace } = reading;
  const told = reading.filled(fields.of(rules.vocabulary.spellings('meeting', 'summary')));
  const text = told && readText(told.value);
  if (told && text && !isBlankText(text)) {
    trace('summary', text, told.line);
    return shorten(text);
  }
  for (const section of lines.known ? source.sections : []) {
    if (section.type !== 'paragraph') continue;
    const line = spokenText(lines.at(section.startLine).slice(0, 4 * longestSummary));
    // A letter, or a page whose blanks have not been filled in, tells nothing of the meeting.
    if (isSalutation(line) || /(?:^|\s)…(?:\s|$)/.test(line)) return null;
    if (line.includes('::') || label.test(line) || holdsTemplateMark(line)) continue;
    const sentence = sentenceOf(readLineWords(line).words);
    if (!letter().test(sentence) || isBlankText(sentence)) continue;
    trace('summary', sentence, section.startLine + 1, { how: 'rule', sentence });
    return shorten(sentence);
  }
  return null;
}

const letter = lazily(() => /\p{L}/u);

function shorten(text: string): string {
  if (text.length <= longestSummary) return text;
  const space = text.lastIndexOf(' ', longestSummary);
  return `${text.slice(0, space > 0 ? space : longestSummary)}…`;
}
