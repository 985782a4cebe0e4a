import { lazily, type Made } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { leavesOut, standsInFor } from './absence-words';
import { foldHeading } from './fold';
import { readDayText } from './read-day';
import { saysNotThere, separators, splitLinks } from './read-value';
import type { Vocabulary } from './vocabulary';

/** `**Attendees:** …`, `- With:: …`, `Attendees: …`: the name and what follows it. */
export function labelOf(line: string): { readonly name: string; readonly rest: string } | null {
  if (!line.includes(':') && !line.includes('**') && !line.includes('__')) return null;
  // `Teilnehmer:innen`, `Teilnehmer*innen`
  const bare = line
    .replace(/^\s*(?:[-*+]\s+)?/, '')
    .replace(/([a-z])[:*/_](?=innen(?![a-z]))/g, '$1')
    .slice(0, 2_000);
  const bold = /^(?:\*\*|__)([^*_:]{1,40})(:{0,2})(?:\*\*|__)(:{0,2})/.exec(bare);
  if (bold) return { name: bold[1] ?? '', rest: bare.slice(bold[0].length).trim() };
  const plain = /^([\p{L}\p{N}][\p{L}\p{N} _’'-]{0,40})(::?)(?=\s|$)/u.exec(bare);
  const rest = bare.slice(plain?.[0].length).trim();
  // `Contact: ask [[Grace]] for the key` is a sentence.
  if (!plain || (plain[2] === ':' && !onlyOfPeople.test(plain[1] ?? '') && isSentence(rest))) return null;
  return { name: plain[1] ?? '', rest };
}

/** What stands before a list of people and before no sentence: `Attendees: [[Ida]] joined late, [[Bo]]`. */
const onlyOfPeople =
  /^(?:attendees?|participants?|invitees|in attendance|teilnehmer(?:innen)?|teilnehmerinnen und teilnehmer|teilnehmende|anwesende|participantes|asistentes)$/i;

/** Whether words touch the links of a text: names beside links are parted from them by a comma or an “and”. */
function isSentence(text: string): boolean {
  const parts = splitLinks(text);
  return parts.some(({ target, text: words }, index) => {
    if (target !== null || parts.length < 2) return false;
    const pieces = words.split(separators);
    const touching = [index > 0 ? pieces[0] : '', index < parts.length - 1 ? pieces[pieces.length - 1] : ''];
    return touching.some(
      (piece = '') => /\p{L}/u.test(piece.replace(/\([^()]*\)/g, '')) && !saysNotThere(piece) && !isOfAbsence(piece),
    );
  });
}

/** `[[Zed]], not [[Bo]]`, `[[Eva]] for [[Bo]]` */
function isOfAbsence(piece: string): boolean {
  return leavesOut(piece) || standsInFor(piece);
}

const folded = (words: string): Made<ReadonlySet<string>> => lazily(() => new Set(words.split(',').map(foldHeading)));
/** Labels that say who was there where names follow; of a present or of what there is in a place they say something else. */
const thereLabels = folded(
  'there, were there, was there, who was there, also there, da, da waren, mit dabei, dabei waren',
);
const presentLabels = folded(
  `present, those present, people present, in attendance, attending, in the room, dabei, anwesend, anwesende, gäste, présents, présentes, présent,
  presentes, presente, invitadas, invitados`,
);
const isName = lazily(() =>
  unicodePattern("^@?\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:\\s[\\p{L}\\p{M}’'.-]+){0,3}(?:\\s\\([^()]*\\))?[.]?$", 'u'),
);

/** Whether a label such as `There` or `Da` stands before names and nothing else. */
export function saysWhoWasThere(label: string, rest: string): boolean {
  return thereLabels().has(foldHeading(label)) && countNames(rest) > 0;
}

/** How many people a text names, by links or as names are written; none where it has other words, too. */
function countNames(text: string): number {
  let count = 0;
  for (const { target, text: words } of splitLinks(text)) {
    if (target !== null) {
      count += 2;
      continue;
    }
    for (const piece of words.split(separators).map((one) => one.trim())) {
      if (!/\p{L}/u.test(piece)) continue;
      if (!isName().test(piece)) return 0;
      count++;
    }
  }
  return count;
}

/** Titles of talks: "Coffee with Anna", "1-1 Ida", "Gespräch mit Jonas". */
const occasion =
  /(?:^|\P{L})(?:coffee|lunch|dinner|breakfast|tea|drinks|call|meeting|interview|chat|talk|walk|visit|zoom|catch-?up|kaffee|mittagessen|abendessen|gespräch|treffen|telefonat|anruf|interview|besuch|café|déjeuner|réunion|entretien|appel|comida|reunión|llamada|charla)\P{L}+(?:with|w|mit|bei|avec|con)\P{L}|(?:^|\P{L})1[-:. ]?(?:on[- ])?1\P{L}/iu;

/** `Team meeting 2026-11-17`, `Jour fixe 17.11.2026`: with the day behind other words. */
const dayBehindWords = /\p{L}.*(?:^|\D)(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})(?!\d)/u;

/** Whether a note may be of a talk, going by its name; its labels decide. */
export function isNamedLikeTalk(title: string): boolean {
  return occasion.test(` ${title} `) || dayBehindWords.test(title);
}

/** Labels at the top of a note are looked for in so many lines that are not blank. */
const topLines = 40;

/**
 * Whether labels at the top of a text say both a day and who was there: `Date: 2026-10-02`, `Attendees: [[Anna]]`. `isDated`: the day is
 * known without them.
 */
export function labelsTellMeeting(
  text: string,
  vocabulary: Vocabulary,
  attendeeKeys: readonly string[],
  isDated = false,
): boolean {
  let hasDay = isDated;
  let hasAttendees = false;
  let left = topLines;
  let isBelowAttendees = false;
  for (const line of text.slice(0, 8_000).split(/\r?\n/)) {
    if (line.trim() === '') continue;
    if (--left < 0) break;
    const heading = /^ {0,3}#{1,6}[ \t]+(.+)$/.exec(line)?.[1];
    const label = heading === undefined ? labelOf(line) : null;
    const name = foldHeading(heading ?? label?.name ?? '');
    // A heading of that name, with whoever was there below it.
    if (isBelowAttendees && heading === undefined) hasAttendees = true;
    isBelowAttendees = (heading !== undefined || label?.rest === '') && attendeeKeys.includes(name);
    if (!label || label.rest === '') continue;
    // One word behind `Present:` may be a gift.
    hasAttendees ||= (presentLabels().has(name) || thereLabels().has(name)) && countNames(label.rest) > 1;
    hasDay ||= vocabulary.means('meeting', 'day', name) && readDayText(label.rest).kind === 'day';
    hasAttendees ||= attendeeKeys.includes(name);
  }
  return hasDay && hasAttendees;
}
