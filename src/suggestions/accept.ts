import { favourLine, introductionLine, promiseLine, thanksLine } from '../editing/captured-line';
import { type LineSpan, linesOfText } from '../editing/edit';
import { inSequence, refused, type NoteChange } from '../editing/note-change';
import {
  type Intention,
  provenInSomeWay,
  tellsAsk,
  tellsAwaited,
  tellsFavour,
  tellsIntroduction,
  tellsNamed,
  tellsOfferToIntroduce,
  tellsPromise,
  tellsStatement,
  tellsThanks,
} from '../editing/read-back';
import { waysToAdd } from '../editing/section-line';
import { say } from '../i18n/words';
import { isoOf } from '../model/day';
import type { Suggestion } from './propose';

/** How a suggestion is written down. */
export interface Writing {
  /** Put before the words of a list item that says it already; null where only a line of its own will do. */
  readonly prefix: string | null;
  /** Put after them. */
  readonly suffix?: string;
  /** The line to add otherwise. */
  readonly line: string;
  /** What the note must say afterwards. */
  readonly intention: Intention;
}

/** The people of a suggestion as links in its note. */
export interface LinksOf {
  readonly who: string;
  readonly whom: string;
  /** Whether the note is about `who` alone, or the sentence links them first, so that its list item needs no further link. */
  readonly isClear: boolean;
  /** The same of a line of its own, which has only the words of the suggestion. */
  readonly isLineClear: boolean;
}

/** The same where it was told in confidence: a line of its own does not stand where that is said. */
export function inConfidence(writing: Writing): Writing {
  return { ...writing, line: `${writing.line} #private` };
}

/** The words of a suggestion in the grammar of the notes; null for those that are written elsewhere. */
export function writingOf(suggestion: Suggestion, { who, whom, isClear, isLineClear }: LinksOf): Writing | null {
  const { kind, due } = suggestion;
  const words = suggestion.what ?? suggestion.sentence;
  const link = isLineClear ? null : who;
  const named = isClear ? '' : `${who} `;
  const lineNamed = isLineClear ? '' : `${who} `;
  const refusal = suggestion.mayNotSay ? `, ${say.suggestions.doNotSayWho()}` : '';
  switch (kind) {
    case 'introduced':
      return {
        prefix: null,
        line: introductionLine('received', [who, whom], null) + refusal,
        intention: tellsIntroduction('received'),
      };
    case 'i-introduced':
      return {
        prefix: null,
        line: introductionLine('given', [who, whom], null),
        intention: tellsIntroduction('given'),
      };
    case 'i-will-introduce':
      return {
        prefix: null,
        line: introductionLine('promised', [who, whom], null),
        intention: tellsIntroduction('promised'),
      };
    case 'will-introduce':
      return { prefix: null, line: `- [ ] #intro/received ${who} ${whom}${refusal}`, intention: tellsOfferToIntroduce };
    case 'named':
      return { prefix: null, line: `- ${say.suggestions.whoElse(whom)}${refusal}`, intention: tellsNamed };
    case 'favour-received':
    case 'favour-given': {
      const direction = kind === 'favour-received' ? 'received' : 'given';
      const intention = tellsFavour(direction);
      return { prefix: `[ ] #favour/${direction} ${named}`, line: favourLine(direction, link, words, null), intention };
    }
    case 'my-need':
      return { prefix: `#need ${who} `, line: `- #need ${who} ${words}`, intention: tellsStatement('need') };
    case 'need':
    case 'offer':
      return { prefix: `#${kind} ${named}`, line: `- #${kind} ${lineNamed}${words}`, intention: tellsStatement(kind) };
    case 'promise':
      return {
        ...{ prefix: isClear ? '[ ] ' : null, suffix: due === null ? '' : ` 📅 ${isoOf(due)}` },
        ...{ line: promiseLine(link, words, due), intention: tellsPromise },
      };
    case 'waiting':
      return {
        prefix: null,
        line: `- [ ] ${say.suggestions.waitingFor(who)}: ${words}${due === null ? '' : ` 📅 ${isoOf(due)}`}`,
        intention: tellsAwaited,
      };
    case 'thanks-due':
      return { prefix: null, line: `- [ ] ${say.suggestions.thank(who)}`, intention: tellsPromise };
    case 'thanked':
      return { prefix: null, line: thanksLine(who, null), intention: tellsThanks };
    case 'ask-next-time':
      return { prefix: `#ask ${named}`, line: `- #ask ${lineNamed}${words}`, intention: tellsAsk };
    case 'contact':
    case 'new-person':
      return null;
  }
}

const item = /^\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])\s+/;

/** A suggestion that is to be written down. */
export interface Accepted {
  readonly suggestion: Suggestion;
  readonly writing: Writing;
  /** Nothing else in its line is suggested, which would be taken for part of the same. */
  readonly isAlone: boolean;
}

/**
 * Writes suggestions of one note down, all or none. The prefix goes into the list item that says the sentence and nothing else, so that
 * nothing is said twice; where it stands in prose, or among other sentences, the line is added under the heading. Refused where a line is
 * no longer the one that was shown. Each is made only where the note then says what was meant: `prove` sees to that.
 */
export function acceptIn(
  accepted: readonly Accepted[],
  heading: string,
  prove: (change: NoteChange, intention: Intention) => NoteChange,
): NoteChange {
  // Made once: whoever proves a change remembers the last text that it was asked about.
  const addLine = ({ line, intention }: Writing): NoteChange =>
    provenInSomeWay(waysToAdd(heading, line), prove, intention);
  const added = new Map(accepted.map((one) => [one, addLine(one.writing)]));
  const inPlace = new Map(accepted.map((one) => [one, prove(putPrefix(one), one.writing.intention)]));
  return (text) => {
    const gone = accepted.find(({ suggestion }) => !lineOf(text, suggestion));
    if (gone) return refused(say.suggestions.lineChanged, say.suggestions.lookAgain, gone.suggestion.source.line);
    // A prefix moves no line: those go first, while every line is where it was shown.
    const isInPlace = (one: Accepted): boolean => placeOfPrefix(text, one) !== null;
    const first = accepted.filter(isInPlace).flatMap((one) => inPlace.get(one) ?? []);
    const then = accepted.filter((one) => !isInPlace(one)).flatMap((one) => added.get(one) ?? []);
    return inSequence([...first, ...then])(text);
  };
}

function putPrefix(one: Accepted): NoteChange {
  return (text) => {
    const at = placeOfPrefix(text, one);
    const { suggestion, writing } = one;
    if (at === null) return refused(say.suggestions.lineChanged, say.suggestions.lookAgain, suggestion.source.line);
    const end = lineOf(text, suggestion)?.to ?? at;
    const edits = [{ from: at, to: at, insert: writing.prefix ?? '' }];
    return { edits: writing.suffix ? [...edits, { from: end, to: end, insert: writing.suffix }] : edits };
  };
}

/** Where in the list item the prefix goes; null where a line of its own is needed. */
function placeOfPrefix(text: string, { suggestion, writing, isAlone }: Accepted): number | null {
  const span = lineOf(text, suggestion);
  if (!span || writing.prefix === null || !isAlone) return null;
  const opening = item.exec(text.slice(span.from, span.to))?.[0];
  if (opening === undefined) return null;
  const at = span.from + opening.length;
  const said = text.slice(at, span.to);
  if (isFurtherOn(said, suggestion)) return null;
  return isWhole(said, suggestion.sentence) && !/^\[.\]\s/.test(said) ? at : null;
}

/** `2026-10-02 coffee, she can help with Python`: with the tag before it, the coffee would be offered as well. */
function isFurtherOn(said: string, { what, sentence }: Suggestion): boolean {
  const day = /^\d[\d./-]*\s*/.exec(said)?.[0] ?? '';
  if (day === '') return false;
  const at = said.indexOf(what ?? sentence);
  return /\p{L}[^,.;(–—]*[,.;(–—]\s/u.test(said.slice(day.length, at < 0 ? said.indexOf(sentence) : at));
}

/** Whether a list item says the sentence and, but for a day or a short remark, nothing else. */
function isWhole(said: string, sentence: string): boolean {
  return (said.replace(sentence, '').match(/\p{L}{2,}/gu)?.length ?? 0) < 2;
}

/** The line of the sentence: where it was shown, else the only one that holds it. */
function lineOf(text: string, { sentence, source }: Suggestion): LineSpan | null {
  const lines = linesOfText(text);
  const holds = ({ from, to }: LineSpan): boolean => text.slice(from, to).includes(sentence);
  const shown = lines[(source.line ?? 0) - 1];
  if (shown && holds(shown)) return shown;
  const found = lines.filter(holds);
  return found.length === 1 ? (found[0] ?? null) : null;
}
