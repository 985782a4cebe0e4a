import type { Day } from '../model/day';
import { type Answer, type StepKind, stepKinds } from '../model/introduction';
import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { conditionIn, longestClause, saysNothingMore, saysNow, wholeAnswers } from './answer-words';
import { notSpelledOut } from './contractions';
import { foldKey, foldName } from './fold';
import { type LineWords, mentionsOf, readLineWords, sentenceOf } from './line-words';
import { type Mention, nameOfMention } from './mention';
import type { IntroductionSteps, StepRecord, UnknownStep } from './note-record';
import { mayNotSayWho } from './may-not-say';
import type { NoteLines } from './note-lines';
import type { NoteListItem, NoteSource } from './note-source';
import { isDoneMark, isOpenMark } from './places';
import { spokenText } from './plain-text';
import { leadingDay, readBirthday, readDayText } from './read-day';
import { fieldAsTag, itemText, lineMeaning } from './read-lines';
import { readThanks } from './says-thanks';
import type { Vocabulary } from './vocabulary';

/** The items below the lines of introductions in a note. */
export interface FoundSteps {
  /** By the line of the introduction, from 1. */
  readonly below: ReadonlyMap<number, IntroductionSteps>;
  /** Lines, from 0, of items that belong to an introduction and say nothing by themselves. */
  readonly lines: ReadonlySet<number>;
}

const none: FoundSteps = { below: new Map(), lines: new Set() };

/** What stands below the lines of introductions, by those lines. */
export function readSteps(source: NoteSource, lines: NoteLines, vocabulary: Vocabulary): FoundSteps {
  const below = new Map<number, IntroductionSteps>();
  const apart = new Set<number>();
  for (const { item, below: items } of findIntroductions(source, lines, vocabulary)) {
    const steps: StepRecord[] = [];
    const unknown: UnknownStep[] = [];
    const names = namesIn(itemText(lines, item) ?? '');
    let { endLine } = item;
    let mayNotSay = false;
    let restsUntil: Day | null | undefined;
    for (const { item: own, isOwn } of items) {
      endLine = Math.max(endLine, own.endLine);
      // Of an item that holds others, only its first lines.
      for (let line = own.line; line <= own.endLine; line++) if (isOwn(line)) apart.add(line);
      const written = itemText(lines, own);
      const answer = written === null ? null : labelledAnswer(written);
      if (answer && isNoneYet(answer, vocabulary)) continue;
      const text = answer ? asSaid(answer, askedLast(steps)) : written;
      if (answer && text === null) unknown.push({ line: own.line + 1, words: answer.words, isAnswer: true });
      mayNotSay ||= text !== null && text.length <= longestItem && mayNotSayWho(text);
      const rest = written === null ? undefined : restIn(written, own.task, vocabulary);
      if (rest !== undefined) {
        restsUntil = restsUntil === null ? null : rest;
        continue;
      }
      const all = text === null ? [] : stepsOfItem(text, own.task, steps, vocabulary);
      if (all.length > 1) {
        steps.push(...all.map((one) => ({ ...one, line: own.line + 1 })));
        continue;
      }
      const step = all[0] ?? null;
      const unclear = text === null || step !== null ? null : unclearAnswer(text, own.task, names, vocabulary, steps);
      const isUnsure = step?.isUnclear === true || unclear?.words.includes(linked) === true;
      const said = isUnsure && text !== null ? saidBehind(spokenText(text)) : unclear?.words;
      const words = text === null ? null : (said ?? unknownIn(text, own.task, step, names, vocabulary));
      const isAnswer = step !== null || unclear !== null;
      const told = step ?? unclear?.step;
      if (told) steps.push({ ...told, ...(words !== null && isAnswer && { isUnclear: true }), line: own.line + 1 });
      if (words !== null) unknown.push({ line: own.line + 1, words: shorten(words), isAnswer });
    }
    if (steps.length > 0 || endLine > item.line)
      below.set(item.line + 1, {
        isPlain: item.task === null,
        steps,
        unknown,
        below: endLine - item.line,
        ...(mayNotSay && { mayNotSay: true }),
        ...(restsUntil !== undefined && { restsUntil }),
      });
  }
  return below.size === 0 ? none : { below, lines: apart };
}

/** `Antwort: nein`, `Answer from [[Ann]] 2026-11-12: yes`: a label, and behind it what somebody said. */
const answerLabel = lazily(() => {
  const word = '[Aa]ntwort|[Rr]ückmeldung|[Rr]eaktion|[Aa]nswer|[Rr]eply|[Rr]esponse|[Rr]éponse|[Rr]espuesta';
  const who = "\\[\\[[^\\]]+\\]\\]|\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]*){0,2}";
  return unicodePattern(
    `^(?:(?<owner>${who})['’]s\\s+)?(?:${word})(?!\\p{L})(?:\\s+(?:von|from|by|of|de)\\s+(?<from>${who}))?` +
      `(?<when>[^:]{0,40}):(?:\\s+(?<words>.*))?$`,
    'u',
  );
});

interface LabelledAnswer {
  /** As written; null where the label does not tell. */
  readonly who: string | null;
  readonly when: string;
  readonly words: string;
}

function labelledAnswer(text: string): LabelledAnswer | null {
  const bare = text.replace(/\*\*|__/g, '').trim();
  const found = text.length > longestItem ? undefined : answerLabel().exec(bare)?.groups;
  if (!found) return null;
  const { owner, from, when = '', words = '' } = found;
  return { who: owner ?? from ?? null, when: when.trim(), words: words.trim() };
}

/** As one says it: `[[Ann]] said no`; null where nobody can be meant. */
function asSaid({ who, when, words }: LabelledAnswer, asked: Mention | null): string | null {
  const name = who ?? (asked && (asked.kind === 'link' ? `[[${asked.target}]]` : nameOfMention(asked)));
  return name === null ? null : `${name} ${when === '' ? '' : `${when} `}said ${words}`;
}

const waiting = lazily(() => {
  const not = "(?:do\\s+not|don['’]?t|not\\s+to|better\\s+not(?:\\s+to)?|not)";
  return unicodePattern(
    `^(?:${[
      `(?:please\\s+)?${not}\\s+ask(?!\\p{L})`,
      '(?:(?:i|we)\\s+)?(?:wait|hold\\s+off|hold\\s+on|put\\s+off)(?!\\p{L})(?!s)',
      'on\\s+hold(?!\\p{L})',
      '(?:abwarten|(?:noch\\s+)?(?:damit\\s+)?warten)(?!\\p{L})',
      '(?:[^.;:!?]{0,40}\\s)?(?:noch\\s+nicht|nicht\\s+(?:vor|jetzt|bevor)|erst\\s+(?:nach|ab|im|wenn))(?!\\p{L})(?:\\.[\\d\\s]|[^.;:!?]){0,80}\\s(?:fragen|anfragen)[.!]?',
      'nicht\\s+(?:fragen|anfragen)(?!\\p{L})',
    ].join('|')})`,
    'iu',
  );
});
/** `ask [[Ann]] after 2026-11-20` */
const notBeforeDay = /(?:^|\s)(?:after|from|not\s+before|once|nach|ab|nicht\s+vor)\s[^:]*\d/iu;

/** Until when an item says to wait with asking: null where it names no day; undefined where it says nothing of the kind, or is over. */
function restIn(text: string, task: string | null, vocabulary: Vocabulary): Day | null | undefined {
  if (text.length > longestItem || (task !== null && !isOpenMark(task))) return undefined;
  const { words, dates } = readLineWords(text);
  const said = plainWords(words).trim();
  const later = dates.scheduled ?? dates.due;
  if (waiting().test(said)) return dayIn(said) ?? later ?? dates.day;
  if (!isOpenMark(task) || readPlan(text, task, vocabulary)?.kind !== 'asked') return undefined;
  return later ?? (notBeforeDay.test(said) ? (dayIn(said) ?? undefined) : undefined);
}

/** The steps of an item; a bare answer, `she said yes`, is theirs who were asked last and have not answered. */
function stepsOfItem(
  text: string,
  task: string | null,
  above: readonly StepRecord[],
  vocabulary: Vocabulary,
): readonly ToldStep[] {
  const all = readStepsIn(text, task, vocabulary);
  const last = above.at(-1);
  const isOpen = last?.answer === null && !last.isUnclear && (last.kind === 'asked' || last.kind === 'wrote');
  if (all.length > 0 || !isOpen || text.length > longestItem || task === '-' || task === '>') return all;
  const who = askedLast(above);
  if (!who || (isOpenMark(task) && task !== '/')) return all;
  const { words, dates } = readLineWords(text);
  const answer =
    mentionsOf(words).length > 0 ? null : new StepReader(plainWords(words).trim(), [], vocabulary).bareAnswer();
  return answer === null ? all : [{ kind: 'asked', who: [who], day: dates.day ?? dates.done, answer }];
}

/** Who was asked or written to last, where that was one person. */
function askedLast(steps: readonly StepRecord[]): Mention | null {
  const last = steps.filter(({ kind }) => kind === 'asked' || kind === 'wrote').at(-1);
  return last && last.who !== 'both' && last.who.length === 1 ? (last.who[0] ?? null) : null;
}

const nothingYet = lazily(
  () =>
    /^[\s(]*(?:none|nothing|pending|open|waiting|outstanding|offen|ausstehend|steht\s+(?:noch\s+)?aus|ninguna|aucune|[–—…?-]+)(?:\s+(?:yet|so\s+far))?[\s).?!]*$/iu,
);

/** Whether no answer stands behind its label: `noch keine`, `none yet`, `steht noch aus`. */
function isNoneYet({ words }: LabelledAnswer, vocabulary: Vocabulary): boolean {
  if (words === '' || nothingYet().test(words)) return true;
  const reader = new StepReader(words, [], vocabulary);
  return reader.isNotHeard();
}

/** An introduction, with the items below it that say nothing by themselves. */
export interface FoundIntroduction {
  readonly item: NoteListItem;
  readonly below: readonly BelowItem[];
}

interface BelowItem {
  readonly item: NoteListItem;
  /** Whether a line of it, from 0, belongs to no item with a tag of its own. */
  readonly isOwn: (line: number) => boolean;
}

/**
 * The introductions among the list items of a note. An item with a tag of its own below an introduction is a line of its own, and so is
 * what stands below it; but what begins as a step is one, whatever tags follow.
 */
export function findIntroductions(
  source: NoteSource,
  lines: NoteLines,
  vocabulary: Vocabulary,
): Iterable<FoundIntroduction> {
  if (!mayIntroduce(source, lines, vocabulary)) return [];
  /** By the line of each item: the line of the introduction it belongs to, its own for the introduction itself; null for none. */
  const roots = new Map<number, number | null>();
  const found = new Map<number, { item: NoteListItem; below: BelowItem[] }>();
  const taken = new Set<number>();
  const isOwn = (line: number): boolean => !taken.has(line);
  for (const [index, item] of source.listItems.entries()) {
    // `- 13. October` is two items on one line.
    if (roots.has(item.line)) continue;
    const text = itemText(lines, item);
    const isStep =
      text !== null &&
      roots.get(item.parent) != null &&
      !text.trimStart().startsWith('#') &&
      (readStepsIn(text, item.task, vocabulary).length > 0 || beginsAsStep(text, vocabulary));
    const own = text === null || isStep ? null : ownMeaning(text, vocabulary);
    const told = found.get(roots.get(item.parent) ?? -1)?.item;
    const isOwnTask =
      text !== null &&
      told !== undefined &&
      !isStep &&
      item.task !== null &&
      isTaskApart(text, itemText(lines, told) ?? '', vocabulary);
    if (own === 'introduction') found.set(item.line, { item, below: [] });
    const above = own === null && !isOwnTask && item.parent >= 0 ? (roots.get(item.parent) ?? null) : null;
    const root = own === 'introduction' ? item.line : above;
    roots.set(item.line, root);
    // Up to the next item, which may be one of those below it.
    const next = nextLine(source, index);
    if (root === null || own === 'introduction')
      for (let line = item.line; line <= item.endLine && line < next; line++) taken.add(line);
    else found.get(root)?.below.push({ item, isOwn });
  }
  return found.values();
}

function nextLine({ listItems }: NoteSource, index: number): number {
  const line = listItems[index]?.line ?? 0;
  for (let at = index + 1; at < listItems.length; at++) {
    const next = listItems[at]?.line ?? 0;
    if (next > line) return next;
  }
  return Infinity;
}

function mayIntroduce(source: NoteSource, lines: NoteLines, vocabulary: Vocabulary): boolean {
  if (!lines.known || source.listItems.length === 0) return false;
  const isOne = (tag: string): boolean => lineMeaning(tag.replace(/^#/, ''), vocabulary) === 'introduction';
  if (source.tags.some(({ tag }) => isOne(tag))) return true;
  // `intro:: [[Ann]] [[Cal]]`; other fields stand in many notes.
  const text = source.text?.includes('::') === true ? source.text.toLowerCase() : '';
  return text !== '' && vocabulary.spellings('line', 'introduction').some((spelling) => text.includes(spelling));
}

/** Whether an item tells a step, or what somebody said, though it is not understood, or its box is empty. */
function beginsAsStep(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > longestItem) return false;
  const { words } = readLineWords(text);
  const reader = new StepReader(plainWords(words).trim(), mentionsOf(words), vocabulary);
  return reader.read()?.isPlan === false || reader.tellsWords();
}

/** A task that is no step of an introduction, not even a planned one, and has a due day or is about somebody else. */
function isTaskApart(text: string, introduction: string, vocabulary: Vocabulary): boolean {
  if (text.length > longestItem) return false;
  const { words, dates } = readLineWords(text);
  const mentions = mentionsOf(words);
  const both = new Set(mentionsOf(readLineWords(introduction).words).map(nameOfMention));
  const isOfOthers = mentions.some((mention) => !both.has(nameOfMention(mention)));
  return (dates.due !== null || isOfOthers) && saidIn(words, mentions, vocabulary) === null;
}

function ownMeaning(text: string, vocabulary: Vocabulary): ReturnType<typeof lineMeaning> {
  if (text.length > longestItem || !/#|::/.test(text)) return null;
  const { tags } = fieldAsTag(readLineWords(text), text, vocabulary);
  for (const tag of tags) {
    const meaning = lineMeaning(tag, vocabulary);
    if (meaning !== null) return meaning;
    // `#ask` is for the next talk with somebody.
    if (/^ask$/i.test(tag)) return 'need';
  }
  return null;
}

const longestItem = 2_000;
/** Stands for a link among the words. */
const linked = '\uFFFC';
/** So many words make the longest spelling. */
const mostWords = 5;

const month =
  '(?:jan|feb|febr|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic)\\p{L}{0,7}';

const patterns = lazily(() => ({
  words: unicodePattern(`^[\\p{L}\\p{M}’']+(?:\\s+[\\p{L}\\p{M}’']+){0,${String(mostWords - 1)}}`, 'u'),
  links: unicodePattern(`^${linked}(?:\\s*(?:,|&|\\+|and|und|et|y|e)\\s*${linked})*`, 'u'),
  name: /^\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){0,2}/u,
  /** `Ann and Cal`, `Ann Bee und Cal Dee` */
  names:
    /^\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){0,2}\s+(?:and|und|et|y|&)\s+\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){0,2}/u,
  both: /^(?:them\s+both|both(?:\s+of\s+them)?|(?:the|these)\s+two(?:\s+of\s+them)?|them|(?:die|den)\s+(?:beiden|zwei)|beiden?|(?:aux|les)\s+deux|(?:a\s+)?los\s+dos|(?:a\s+)?las\s+dos|(?:a\s+)?ambos)(?![\p{L}\p{M}])/iu,
  before: /^(?:to|with|an|mit|bei|à|a|au|con|avec)\s+/iu,
  day: /\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\.?)\s?\d{4}|\d{1,2}\s\p{L}{3,9}\.?\s\d{4}|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}/u,
  /** A day without its year. */
  yearless: unicodePattern(
    `(?:\\d{1,2}(?:st|nd|rd|th|er)?\\.?\\s(?:of\\s|de\\s)?${month}(?!\\p{L})\\.?(?!\\s?\\d{4})|${month}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?!\\d|,?\\s?\\d{4})|\\d{1,2}\\.\\s?\\d{1,2}\\.(?!\\s?\\d))`,
    'iu',
  ),
  /** What may stand before a verb: the day, and `was` asked. */
  lead: /^(?:[\s:,;()–—-]+|(?:on|am|le|el|was|were|wurden?|ha\s+sido|habe?(?:\s+(?:ich|wir))|already|just|also|schon|bereits|auch|gleich|eben|vorhin|nochmals?|noch\s+(?:ein)?mal|(?:by|per|via)\s+[\p{L}-]+|telefonisch|schriftlich|beim\s+\p{L}+|auf\s+de[rm]\s+\p{L}+|am\s+telefon|vor\s+[\p{L}\d]+\s+(?:tage?n?|wochen?|monate?n?)|today|yesterday|heute|gestern|vorgestern|(?:last|this|letzten?|diesen?)\s+\p{L}+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)(?![\p{L}\p{M}]))/iu,
  /** What may stand between whom I asked and what they said. */
  between:
    /^(?:[\s:,;.→>()–—-]+|(?:on|am|again|today|yesterday|heute|gestern|vorgestern|(?:last|this|letzten?|diesen?)\s+\p{L}+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:by|per|via)\s+[\p{L}-]+|nochmal|noch\s+einmal|and|und|was|were|wurden?|she|he|they|sie|er|has|hat|said|says|sagte|sagt|meinte|le|el|elle|il|ella|a\s+dit|dit|dijo|ha\s+dicho|que)(?![\p{L}\p{M}]))/iu,
  laterThan:
    /^[\s,;:(–—-]*(?:(?:not\s+before|after|from|until|on|nicht\s+vor|erst\s+ab|wieder\s+ab|ab|nach|am|à\s+partir\s+du|après\s+le|a\s+partir\s+del?|después\s+del?)(?![\p{L}\p{M}])\s*)?/iu,
  said: /^(?:said|says|answers|replies|sagte|sagt|hat\s+gesagt|meinte|antwortet|a\s+dit(?:\s+que)?|dijo(?:\s+que)?|ha\s+dicho(?:\s+que)?)(?![\p{L}\p{M}])(?:\s*:)?\s*/iu,
  /** `no problem`, `of course not a problem` and `nein, kein Problem` are a yes. */
  noObjection:
    /^(?:[\s,;–—-]+(?:not\s+a\s+|no\s+|(?:gar\s+)?keine?n?\s+)(?:problem|objections?|worries|einwände?|bedenken)(?![\p{L}\p{M}])|[\s,;–—-]+(?:hat\s+)?(?:gar\s+)?nichts\s+dagegen(?![\p{L}\p{M}])|\s+(?:a\s+)?(?:problems?|objections?|worries|bother|trouble|qualms|probs)(?![\p{L}\p{M}]))/iu,
  /** `nein, noch nichts gehört` */
  nothingHeard:
    /(?:noch\s+nichts?|noch\s+keine?|nichts\s+gehört|nothing\s+yet|not\s+yet|nothing\s+heard|not?\s+heard|haven['’]?t\s+heard|pas\s+encore|rien\s+encore|toujours\s+rien|pas\s+de\s+réponse|todavía\s+(?:no|nada)|aún\s+(?:no|nada)|nada\s+(?:todavía|aún)|sin\s+respuesta)(?![\p{L}\p{M}])/iu,
  /** What stands before whom I asked, where the verb stands last. */
  perfect: unicodePattern(
    `^(?:(?:[Bb]ei|An)\\s+(?=beiden?\\s|${linked}|\\p{Lu})|(?:[Ii]ch\\s+habe?|[Hh]abe?(?:\\s+ich)?)\\s+)`,
    'u',
  ),
  /** With what goes on behind `ich habe`. */
  perfectObject: unicodePattern(`^(?:(?:bei|an)\\s|beiden?\\s|die\\sbeiden\\s|${linked}|\\p{Lu})`, 'u'),
  /** A day in words, with which a step begins. */
  dayInWords: /(?:today|yesterday|heute|gestern|(?:last|this|letzten?|diesen?)\s|day|tag|mittwoch)/iu,
  /** `Gefragt habe ich` */
  auxiliary: /^\s+habe?\s+(?:ich|wir)(?![\p{L}\p{M}])/iu,
  /** `hat am Montag`, before an answer. */
  has: /^(?:hat|haben|has|have)(?=\s)/iu,
  /** That they were not reached, or have not said anything. */
  noReply:
    /(?:forg[eo]t\s+to\s+ask|(?:did\s+not|didn['’]?t|could\s+not|couldn['’]?t)\s+(?:ask|reach)|left\s+(?:an?\s+|him\s+a\s+|her\s+a\s+|them\s+a\s+)?(?:message|voice ?mail|note)|no\s+(?:answer|reply|response)|(?:has\s+not|have\s+not|hasn['’]?t|haven['’]?t|did\s+not|didn['’]?t)\s+(?:yet\s+)?(?:answer|repl|respond|react)\p{L}*|(?:until|till|before|when|once)\s+(?:she|he|they|i)\s+(?:answer|reply|replies|respond|get|hear)s?|keine\s+(?:antwort|reaktion|rückmeldung)|(?:noch\s+)?nicht\s+(?:geantwortet|gemeldet|reagiert|zurückgemeldet)|(?:bis|wenn|sobald)\s+(?:sie|er|ich)\s+(?:\p{L}+\s+){0,2}(?:antwortet|meldet|antworten|melden|höre)|(?:zu\s+fragen\s+)?vergessen|nicht\s+erreicht|nachricht\s+hinterlassen)(?![\p{L}\p{M}])/iu,
  /** That what was said no longer holds: `changed her mind`. */
  takenBack:
    /(?:(?:chang(?:ed|es|ing)|has\s+since\s+changed)\s+(?:her|his|their|the)\s+minds?|(?:had\s+)?(?:a\s+)?change\s+of\s+(?:heart|mind)|(?:had|has|having)\s+second\s+thoughts|withdr[ae]wn?|(?:backed|pulled)\s+out|took\s+(?:it|that)\s+back|(?:hat\s+|haben\s+)?(?:es\s+)?sich\s+(?:(?:das|es|inzwischen|doch|dann|jetzt)\s+)*anders\s+(?:überlegt|entschieden)|(?:hat\s+|haben\s+)?(?:es\s+)?sich\s+umentschieden|(?:hat\s+)?(?:wieder\s+)?zurückgezogen|(?:hat\s+)?(?:einen\s+)?rückzieher|a\s+changé\s+d['’]avis|(?:ha\s+cambiado|cambió)\s+de\s+(?:idea|opinión))(?![\p{L}\p{M}])/iu,
  /** What may stand before `changed her mind`. */
  beforeTakenBack:
    /^(?:[\s:,;–—-]+|(?:has|have|had|then|now|later|since|but|inzwischen|dann|jetzt|said|says|sagte?|that|she|he|they|sie|er)(?![\p{L}\p{M}]))*/iu,
  /** What an answer may stand behind in a sentence that gives another before: `at first, now`, `dann`. */
  clause:
    /(?:^|[\s,;:.!?()–—-]+)(?:(?:but|and|then|now|later|wait|finally|at\s+first|first|after\s+that|since|aber|und|dann|jetzt|nun|später|doch(?!\s+nicht)|erst|zuerst|inzwischen|mais|puis|pero|luego)(?![\p{L}\p{M}])[\s,;:.–—-]*)+|[,;:.!?()–—-]+\s*|^\s+/giu,
  /** What may stand behind such an answer, so that it is one: not `no rush`. */
  afterAnswer:
    /^\s*(?:$|[,;:.!?)(–—-]|\d|(?:after\s+all|now|again|today|from|on|since|jetzt|heute|wieder|von|am|seit)(?![\p{L}\p{M}]))/iu,
  /** `at first yes` */
  atFirst:
    /^(?:at\s+first|first|initially|originally|erst(?:\s+mal)?|zuerst|zunächst|anfangs)(?![\p{L}\p{M}])[\s,:;–—-]*/iu,
  /** Words before an answer that change nothing about it: `sorry, no`, `leider später`, `she’d rather not`. */
  beforeAnswer:
    /^(?:(?:well|oh|hmm?|sorry|thanks|thank\s+you|unfortunately|sadly|actually|honestly|but|i['’]?m\s+afraid|(?:i|she|he|they|we)?['’]?d|(?:i|she|he|they|we)\s+would|would|very|really|ach|naja|danke|leider|aber|sehr|eigentlich|doch|gerade|jetzt|derzeit|im\s+moment|hat|würde|both|beide|jeweils)(?![\p{L}\p{M}])[\s,;–—-]*)+(?=\p{L})/iu,
  /** `passt nicht` is no yes. */
  denied:
    /^[\s,]*(?:(?:leider|gerade|gar|nur|ihm|ihr|ihnen|so|aber|jetzt|eigentlich)(?![\p{L}\p{M}])\s*)*(?:not|never|nicht|nie|kaum|kein\p{L}*)(?![\p{L}\p{M}])/iu,
  /** `yes, but not before spring`, `yes, then later` */
  butLater:
    /^[\s,;:.(–—-]*(?:(?:but|only|just|though|then|now|aber|nur|allerdings|jedoch|dann|jetzt|inzwischen|mais|puis|pero|luego)(?![\p{L}\p{M}])[\s,]*)+/iu,
  /** Nothing but a comma before it: `yes, later`. */
  commaLater: /^[\s]*[,;:.(–—-]+\s*/u,
  /** Behind `yes, later` or `yes, in spring`, so that it is when, and no remark: not `yes, later that day she wrote`. */
  endOfWhen:
    /^(?:\s+(?:in|this|im|in\s+diesem|diese[nsm])\s+(?:the\s+)?[\p{L}\d]+|\s+(?:year|week|month|term)|\s?\d{4})?\s*(?:$|[,;.!?)(–—-])/iu,
  /** `spring`, `in a few weeks`, `im Frühjahr`, when they may be asked again; in a sentence of its own more must say so. */
  season: unicodePattern(
    `^(?:(?:maybe|perhaps|probably|vielleicht|eher|lieber|wohl|better|rather)\\s+)*(?:${[
      'next\\s(?:month|year|term|semester|spring|summer|autumn|fall|winter)',
      `in\\s(?:the\\s)?(?:spring|summer|autumn|fall|winter|new\\syear|${month})`,
      'in\\s(?:an?|some|several|one|two|three|four|five|six|\\d+)\\s(?:few\\s|couple\\sof\\s)?(?:weeks?|months?|years?)',
      'after\\s(?:the\\s)?(?:holidays?|summer|winter|christmas|easter|new\\syear|exams|term|break)',
      'nächste[nsrm]?\\s(?:monat|jahr|semester|frühjahr|frühling|sommer|herbst|winter)',
      `(?:erst\\s|frühestens\\s)?im\\s(?:frühjahr|frühling|sommer|herbst|winter|neuen\\sjahr|${month})`,
      'in\\s(?:einem|ein\\spaar|einigen|zwei|drei|vier|fünf|sechs|\\d+)\\s(?:wochen?|monate?n?|jahre?n?)',
      'nach\\s(?:den\\s|dem\\s)?(?:ferien|urlaub|sommer|winter|weihnachten|ostern|prüfungen)',
    ].join('|')})`,
    'iu',
  ),
  from: /^\s*(?:from|by|von|vom|de|par|por)(?![\p{L}\p{M}])/iu,
  /** Of answers, those that tell it by themselves, without somebody before them. */
  declined:
    /^(?:declined|refused|turned\s+it\s+down|said\s+no|(?:hat\s+)?abgelehnt|(?:hat\s+)?abgesagt|(?:hat\s+)?abgewinkt|hat\s+nein\s+gesagt|(?:a\s+)?refusé|rechazado|absage)$/iu,
  remindedMe: /^(?:reminded|nudged|chased|pinged|erinnert)\s+(?:me|us|mich|uns|sich|mir)(?![\p{L}\p{M}])/iu,
  /** `asked me whether`, `reminded me`: it is they who did. */
  askedMe:
    /^(?:has\s+)?(?:asked|reminded|nudged|pinged|followed\s+up|nachgefragt|erinnert)\s+(?:again\s+)?(?:me|us|mich|uns|sich|mir|whether|if|about|what|how|why|where|when|who|for|that|an)(?![\p{L}\p{M}])/iu,
  /** When they may be asked again, in words: `next spring`, `erst im März`, `in a few weeks`, `after the holidays`. */
  notUntil: unicodePattern(
    `^(?:(?:maybe|perhaps|probably|vielleicht|eher|lieber|wohl|better|rather)\\s+)*(?:${[
      '(?:not\\s+)?(?:until|before|after|once|when)\\s',
      'next\\s(?:week|month|year|term|semester|spring|summer|autumn|fall|winter|time)',
      `in\\s(?:the\\s)?(?:spring|summer|autumn|fall|winter|new\\syear|${month})`,
      'in\\s(?:an?|the|some|several|one|two|three|four|five|six|\\d+)\\s(?:few\\s|couple\\sof\\s)?(?:days?|weeks?|months?|years?|while)',
      'nächste[nsrm]?\\s(?:woche|monat|jahr|semester|frühjahr|frühling|sommer|herbst|winter|mal)',
      `im\\s(?:frühjahr|frühling|sommer|herbst|winter|neuen\\sjahr|${month})`,
      'in\\s(?:einem|einer|ein\\spaar|einigen|zwei|drei|vier|fünf|sechs|\\d+)\\s(?:tag|woche|monat|jahr)',
      '(?:erst|frühestens|nicht\\svor|nach\\s(?:de[mnr]|seine|ihre|\\d)|wenn|sobald)\\s?',
    ].join('|')})`,
    'iu',
  ),
  aboutElse:
    /^\s*(?:about|for|to|over|über|nach|um|wegen|zu|zum|zur|what|how|why|where|when|who|was|wie|warum|wo|wann|wer|sur|pour|sobre|por)(?![\p{L}\p{M}])/iu,
  /** `no answer yet` is no no. */
  noneYet:
    /^\s+(?:answers?|reply|replies|response|news|word|idea|sign|feedback|reaction|luck|(?:ha|han)\s+(?:contestado|respondido|dicho)|contesta|responde|hay\s+respuesta|sé)(?![\p{L}\p{M}])/iu,
}));

/** What an item below an introduction says, without its bullet and box; null where it says nothing of this kind, only plans it, or says several. */
export function readStep(text: string, task: string | null, vocabulary: Vocabulary): Omit<StepRecord, 'line'> | null {
  const [only, ...others] = readStepsIn(text, task, vocabulary);
  return only && others.length === 0 ? only : null;
}

type ToldStep = Omit<StepRecord, 'line'>;

/** The same of one that may tell what each of several answered: `asked [[Ann]] and [[Cal]]: yes and no`, `Ann yes, Cal no`. */
function readStepsIn(text: string, task: string | null, vocabulary: Vocabulary): readonly ToldStep[] {
  const several = text.length > longestItem ? [] : severalAnswers(text, task, vocabulary);
  if (several.length > 1) return several;
  const step = readOneStep(text, task, vocabulary);
  return step ? [step] : [];
}

/** What may stand between two answers, or between two who answered. */
const apart = '(?:\\s*[,;/]\\s*(?:(?:and|und|but|aber)\\s+)?|\\s+(?:and|und|et|y|but|aber)\\s+)';
const newSubject = lazily(() => unicodePattern(`${apart}(?=\\[\\[|\\p{Lu}|asked\\s)`, 'gu'));

function severalAnswers(text: string, task: string | null, vocabulary: Vocabulary): readonly ToldStep[] {
  if (!/[,;/:]|\s(?:and|und|et|y|but|aber)\s/u.test(text)) return [];
  return answersInTurn(text, task, vocabulary) ?? answersOfEach(text, task, vocabulary);
}

/** `asked [[Ann]] and [[Cal]] 2026-11-10: yes and no`: as many answers as people, each for one. */
function answersInTurn(text: string, task: string | null, vocabulary: Vocabulary): readonly ToldStep[] | null {
  const colon = text.search(/:\s+\S[^:]*$/u);
  const told = colon < 0 ? null : readOneStep(text.slice(0, colon), task ?? '/', vocabulary);
  if (told?.kind !== 'asked' || told.answer !== null || told.who === 'both' || told.who.length < 2) return null;
  const answers = text
    .slice(colon + 1)
    .replace(/[.!\s]+$/u, '')
    .split(unicodePattern(apart, 'u'));
  if (answers.length !== told.who.length) return null;
  const steps = told.who.map((mention, at): ToldStep | null => {
    const { answer, behind } = new StepReader((answers[at] ?? '').trim(), [], vocabulary).wholeAnswer();
    return answer === null || behind !== '' ? null : { ...told, who: [mention], answer };
  });
  return steps.every((step) => step !== null) ? steps : null;
}

/** `[[Ann]] yes, [[Cal]] no`, `asked both: Ann yes, Cal later`: each with an answer of their own. */
function answersOfEach(text: string, task: string | null, vocabulary: Vocabulary): readonly ToldStep[] {
  const colon = text.search(/:\s+(?=\[\[|\p{Lu})/u);
  const head = colon < 0 ? null : readOneStep(text.slice(0, colon), task ?? '/', vocabulary);
  const isHead = head?.kind === 'asked' && head.answer === null;
  const body = isHead ? text.slice(colon + 1).trim() : text;
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: sign, index } of body.matchAll(newSubject())) {
    pieces.push(body.slice(from, index));
    from = index + sign.length;
  }
  pieces.push(body.slice(from));
  if (pieces.length < 2) return [];
  const steps = pieces.flatMap((piece) => {
    const step = readOneStep(piece, task, vocabulary);
    const isOne = step?.kind === 'asked' && step.answer !== null && step.who !== 'both' && step.who.length === 1;
    return isOne ? [{ ...step, day: step.day ?? (isHead ? head.day : null) }] : [];
  });
  return steps.length === pieces.length ? steps : [];
}

function readOneStep(text: string, task: string | null, vocabulary: Vocabulary): ToldStep | null {
  if (text.length > longestItem || task === '-' || task === '>') return null;
  const { words, dates } = readLineWords(text);
  const said = saidIn(words, mentionsOf(words), vocabulary);
  if (!said) return null;
  const { kind, who, answer, rest } = said;
  const day = dayIn(rest) ?? dates.day ?? dates.done;
  const yearless = day === null ? yearlessIn(rest) : null;
  // `ask Ben`: done where it is ticked, or where the answer is noted.
  const isAnswered = answer !== null || said.isTakenBack === true || said.isUnsure === true;
  if (said.isPlan && !isDoneMark(task) && task !== '/' && !isAnswered) return null;
  const ago = day === null && yearless === null ? daysAgoIn(plainWords(words)) : null;
  const isDated = day !== null || yearless !== null || (ago !== null && ago > 0);
  // `hab ich gefragt` has happened, whatever its box says.
  const isTold = !said.isPlan && saysIHave.test(plainWords(words));
  const isAsked = kind === 'asked' && (isAnswered || isDated || isTold || task === '/');
  // An empty box without a day is a step that is only planned.
  if (isOpenMark(task) && !isAsked) return null;
  if (task !== null && !isOpenMark(task) && !isDoneMark(task)) return null;
  const notBefore = kind === 'asked' && answer === 'later' ? notBeforeIn(said.behind) : null;
  return {
    kind,
    who,
    day,
    answer: kind === 'asked' || kind === 'answered' || kind === 'wrote' ? answer : null,
    ...(kind === 'asked' && said.isTakenBack && { isUnclear: true, isTakenBack: true }),
    ...(kind === 'asked' && said.isUnsure && { isUnclear: true }),
    ...(notBefore !== null && { notBefore }),
    ...(yearless && { yearless }),
    ...(ago !== null && { daysAgo: ago }),
  };
}

const saysIHave = /(?:^|[^\p{L}])(?:habe?|have|I['’]ve|I\s+asked|ich\s+fragte|j['’]ai)(?!\p{L})/u;

const daysAgo: ReadonlyMap<string, number> = new Map(
  Object.entries({ today: 0, heute: 0, yesterday: 1, gestern: 1, ayer: 1, vorgestern: 2 }),
);
const aboutADay: ReadonlySet<string> = new Set('about of from on for über von vom um wegen zu'.split(' '));

/** How many days ago the first clause of a step says it was: `asked Ann yesterday`, `gestern: Ann gefragt`. */
function daysAgoIn(text: string): number | null {
  const clause = /^[^:,;.(!?–—]*/u.exec(text)?.[0] ?? '';
  const words = clause.toLowerCase().split(/[^\p{L}]+/u);
  const found = words.flatMap((word, at) => (aboutADay.has(words[at - 1] ?? '') ? [] : (daysAgo.get(word) ?? [])));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * Whether a text, or a clause of it, tells what one of these people answered, as a step of an introduction would: `Mara said later`. Whose
 * name a mention is, `isTheirs` says.
 */
export function tellsAnswerOf(text: string, vocabulary: Vocabulary, isTheirs: (mention: Mention) => boolean): boolean {
  const starts = [0, ...[...text.matchAll(/[.:;,!?–—(]\s*/gu)].map(({ 0: found, index }) => index + found.length)];
  return starts.some((start) => {
    const clause = text.slice(start).trim();
    const unwilling = unwillingToMeet().exec(clause)?.[1];
    if (unwilling !== undefined && mentionsOf(readLineWords(unwilling).words).some(isTheirs)) return true;
    if (unwilling !== undefined && isTheirs({ kind: 'name', name: unwilling })) return true;
    const answer = labelledAnswer(clause);
    const step = readStep((answer && asSaid(answer, null)) ?? clause, null, vocabulary);
    const isAnswer = step !== null && answeredBy.has(step.kind) && (step.answer !== null || step.isUnclear === true);
    return isAnswer && step.who !== 'both' && step.who.some(isTheirs);
  });
}

/** `Gil will Cal nicht treffen` */
const unwillingToMeet = lazily(
  () =>
    /^(\[\[[^\]]+\]\]|\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){0,2})\s+(?:(?:will|möchte|mag|wollte)\s+(?:\S+\s+){0,4}?nicht\s+(?:treffen|kennenlernen|kennen\s+lernen|sehen|vorgestellt)|(?:does|do|did|will|would)(?:\s+not|n['’]t)\s+(?:want\s+to\s+|like\s+to\s+|wish\s+to\s+)?(?:meet|be\s+introduced|see))(?!\p{L})/u,
);

/** Steps that may tell what somebody answered: also by letter. */
const answeredBy: ReadonlySet<StepKind> = new Set(['asked', 'wrote', 'answered']);

/** What an item with an empty box plans: `ask Ben`, `introduce them`; null where it plans nothing of this kind, or is done. */
export function readPlan(
  text: string,
  task: string | null,
  vocabulary: Vocabulary,
): (Pick<StepRecord, 'kind' | 'who'> & { readonly hasDay: boolean; readonly isDue: boolean }) | null {
  if (text.length > longestItem || !isOpenMark(task) || readStep(text, task, vocabulary) !== null) return null;
  const { words, dates } = readLineWords(text);
  const said = saidIn(words, mentionsOf(words), vocabulary);
  if (!said) return null;
  const { kind, who, rest } = said;
  const hasDay = dayIn(rest) !== null || yearlessIn(rest) !== null || dates.day !== null;
  return { kind, who, hasDay, isDue: dates.due !== null };
}

/** The names of those whom the line of an introduction is about, and their given names; folded. */
function namesIn(text: string): ReadonlySet<string> {
  const names = mentionsOf(readLineWords(text).words).map((mention) => foldName(nameOfMention(mention)));
  return new Set(names.flatMap((name) => [name, name.split(' ')[0] ?? '']));
}

/** So many words are an answer, whatever they are. */
const shortAnswer = 6;
/** What more words begin with that are what was asked, or how, and no answer. */
const askedWhat = lazily(
  () =>
    /^(?:if|whether|about|for|to|would|could|can|does|do|did|is|are|shall|may|might|what|who|how|when|where|which|by|per|via|on|over|in|at|a|an|the|letter|e-?mail|mail|message|ob|würde[nst]*|könnte[nst]*|kann|können|möchte[nst]*|darf|will|wegen|zu[mr]?|was|wer|wie|wann|wo|welche[rsnm]?|am|im|beim?|über|der|die|das|ein|eine|einen|brief|nachricht|si|pour|sobre|por)(?![\p{L}\p{M}])|\?\s*$/iu,
);
/** With this a long answer begins, whatever follows. */
const tellsOf = lazily(
  () =>
    /^(?:i|she|he|they|we|sie|er|ich|wir|elle|il|ils|elles|ella|ellas|él|ellos)(?:['’]\p{L}+)?\s(?!(?:has|have|had|hat|haben)\s(?:been|was)\s)/iu,
);

/**
 * The words of an item that look as if they told a step, or of what somebody answered, and are not understood; null where all is well. A
 * remark is none, nor what is only planned.
 */
function unknownIn(
  text: string,
  task: string | null,
  step: Omit<StepRecord, 'line'> | null,
  names: ReadonlySet<string>,
  vocabulary: Vocabulary,
): string | null {
  if (text.length > longestItem || task === '-' || task === '>' || text.trimStart().startsWith('#')) return null;
  const line = readLineWords(text);
  const tail = answerBehind(line.words);
  if (step) {
    if (step.kind !== 'asked' || step.answer !== null || tail === null) return null;
    const said = new StepReader(tail, [], vocabulary);
    // `by mail` is how they were asked.
    const isManner = /^(?:by|per|via|on|over|am|im|beim?|über)\s+(?:the\s+)?[\p{L}-]+$/iu.test(tail);
    if (said.isNoAnswerYet() || isManner) return null;
    return tail.includes(linked) ? saidBehind(spokenText(text)) : tail;
  }
  if (isOpenMark(task) && task !== '/') return null;
  if (readThanks(line, vocabulary.spellings('line', 'thanks')) !== null) return null;
  const opening = /^[^:]*/.exec(plainWords(line.words).trim())?.[0] ?? '';
  const isNamed =
    mentionsOf(line.words).some((mention) => names.has(foldName(nameOfMention(mention)))) ||
    names.has(foldName(opening)) ||
    names.has(foldName(opening.split(/\s/)[0] ?? ''));
  if (!isNamed) return null;
  const hasDay = line.dates.day !== null || line.dates.done !== null || dayIn(plainWords(line.words)) !== null;
  // What begins with a day is an entry of a log.
  const isLogged = leadingDay(text) !== null;
  if (tail === null && task !== '/' && !(task !== null && hasDay && !isLogged)) return null;
  return sentenceOf(line.words).trim() === '' ? null : spokenText(text).trim();
}

/** What somebody named above said, in a few words that are no answer that is understood: `Ann said she’ll see`. */
function unclearAnswer(
  text: string,
  task: string | null,
  names: ReadonlySet<string>,
  vocabulary: Vocabulary,
  above: readonly StepRecord[],
): { readonly words: string; readonly step: Omit<StepRecord, 'line'> } | null {
  if (text.length > longestItem || (task !== null && !isDoneMark(task) && task !== '/')) return null;
  const { words, dates } = readLineWords(text);
  const mentions = mentionsOf(words);
  const reader = new StepReader(plainWords(words).trim(), mentions, vocabulary);
  const told = reader.wordsTold() ?? answerOfSomebody(reader, above);
  if (!told || (!isShort(told.words) && !tellsOf().test(told.words)) || !isAnswerLike(told.words)) return null;
  if (told.who === 'both' || !told.who.some((one) => isAmong(names, nameOfMention(one)))) return null;
  return { words: told.words, step: { kind: 'asked', who: told.who, day: dates.day ?? dates.done, answer: null } };
}

/** `Ann: she will have to talk to her boss`: an answer of whoever was asked before; of others only what they have still to decide. */
function answerOfSomebody(reader: StepReader, above: readonly StepRecord[]): ReturnType<StepReader['wordsTold']> {
  const told = reader.wordsBehindName();
  if (!told || told.who === 'both') return null;
  const keys = new Set(told.who.map(keyOfMention));
  const isAsked = above.some(
    ({ kind, who }) => kind === 'asked' && (who === 'both' || who.some((one) => keys.has(keyOfMention(one)))),
  );
  return (isAsked && tellsOf().test(told.words)) || isUndecided(told.words) ? told : null;
}

function keyOfMention(mention: Mention): string {
  return foldName(nameOfMention(mention)).split(' ')[0] ?? '';
}

const undecided = lazily(
  () =>
    /(?:^|[^\p{L}])(?:(?:talk|speak|check)\s+(?:\p{L}+\s+){0,2}?(?:to|with)\s+(?:her|his|their|my|the)|think\s+(?:about|it|over)|sleep\s+on|get\s+back|let\s+(?:me|us|you)\s+(?:know|sleep|think)|ask\s+(?:her|his|their|my)\s|make\s+up\s+(?:her|his|my|their)\s+mind|decide|(?:seine[rnm]?|ihre[rnm]?|meine[rnm]?|de[mnr])\s+\p{L}+\s+(?:reden|sprechen|fragen)|rücksprache|überleg\p{L}*|nachdenken|drüber\s+schlafen|darüber\s+schlafen|entscheiden|bescheid|meldet\s+sich|melde\s+mich|abklären)(?!\p{L})/iu,
);
const stillTo =
  /(?:^|[^\p{L}])(?:will|has\s+to|have\s+to|must|needs?\s+to|needs?|wants?\s+to|want\s+to|would|['’]ll|['’]d|let|going\s+to|muss|will|möchte|wird|meldet|melde|gibt|gebe|first|erst|überlegt|überlege)(?!\p{L})/iu;

/** Whether words say that somebody has still to decide: `muss erst mit seiner Chefin reden`. */
function isUndecided(words: string): boolean {
  return stillTo.test(words) && undecided().test(words);
}

function isAmong(names: ReadonlySet<string>, name: string): boolean {
  const folded = foldName(name);
  return names.has(folded) || names.has(folded.split(' ')[0] ?? '');
}

/** So many letters of what is not understood are shown. */
const mostShown = 60;

function shorten(words: string): string {
  if (words.length <= mostShown) return words;
  const end = words.lastIndexOf(' ', mostShown);
  return `${words.slice(0, end > 0 ? end : mostShown)} …`;
}

/** What stands behind a colon; all where there is none. */
function saidBehind(text: string): string {
  return text.slice(text.search(/:\s/) + 1).trim();
}

/** What somebody answered, behind a colon. */
function answerBehind(words: LineWords['words']): string | null {
  const text = plainWords(words);
  const colon = text.search(/:\s/);
  if (colon < 0) return null;
  const tail = text.slice(colon + 1).trim();
  return /\p{L}/u.test(tail) && isAnswerLike(tail) ? tail : null;
}

/** Whether words behind a colon are what was answered: a few, or what tells of a person; not what was asked. */
function isAnswerLike(words: string): boolean {
  if (tellsOf().test(words) && !/\?\s*$/.test(words)) return true;
  if (words.includes(linked) || dayIn(words) !== null) return false;
  return isShort(words) || !askedWhat().test(words);
}

function isShort(words: string): boolean {
  return words.split(/\s+/).length <= shortAnswer;
}

function plainWords(words: LineWords['words']): string {
  return words.map((word) => (typeof word === 'string' ? word.replaceAll(linked, ' ') : linked)).join('');
}

function saidIn(
  words: readonly (string | Mention)[],
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Said | null {
  return new StepReader(plainWords(words).trim(), mentions, vocabulary).read();
}

function dayIn(text: string): Day | null {
  const found = patterns().day.exec(text)?.[0];
  const reading = found === undefined ? null : readDayText(found.trim());
  return reading?.kind === 'day' ? reading.day : null;
}

function yearlessIn(text: string): StepRecord['yearless'] | null {
  const found = patterns().yearless.exec(text)?.[0];
  const read =
    found === undefined
      ? null
      : readBirthday(found.replace(/(\d)(?:st|nd|rd|th|er)/iu, '$1').replace(/\s(?:of|de)(?=\s)/iu, ''));
  return read && { month: read.month, date: read.date };
}

/** How far a pattern, or a day, is skipped from the beginning of a text. */
function skipped(text: string, words: RegExp): number {
  let at = 0;
  for (;;) {
    const behind = text.slice(at);
    const day = [patterns().day, patterns().yearless].flatMap((one) => {
      const found = one.exec(behind);
      return found?.index === 0 ? found[0].length : [];
    });
    const length = day[0] ?? words.exec(behind)?.[0].length ?? 0;
    if (length === 0) return at;
    at += length;
  }
}

/** The day that stands behind `later`: `after 2027-02-01`. */
function notBeforeIn(behind: string): Day | null {
  const lead = patterns().laterThan.exec(behind)?.[0].length ?? 0;
  const rest = behind.slice(lead);
  return patterns().day.exec(rest)?.index === 0 ? dayIn(rest) : null;
}

interface Said {
  readonly kind: StepKind;
  readonly who: StepRecord['who'];
  readonly answer: Answer | null;
  /** What stands behind the verb, up to the answer: the day is in it. */
  readonly rest: string;
  /** What stands behind the answer. */
  readonly behind: string;
  /** Whether another answer follows, or that it no longer holds: then there is none. */
  readonly isTakenBack?: true;
  /** Whether it is a yes on a condition: then it is neither yes nor no. */
  readonly isUnsure?: true;
  /** Whether the words tell what is to be done: `ask Ben`. */
  readonly isPlan: boolean;
}

const lettersSent = lazily(() => {
  const letter =
    '(?<letter>(?:(?:an?|the|one|joint|short|eine?n?|die|gemeinsame|kurze)\\s+)*(?:intro(?:duction)?[\\s-]?|vorstellungs)?(?:e-?mail|mail|message|nachricht|brief|letter|note)s?)';
  const who = `(?<who>${linked}(?:\\s*(?:,|&|\\+|and|und)\\s*${linked})*|(?:them\\s+both|both(?:\\s+of\\s+them)?|them|(?:die|den)\\s+beiden|beiden?)(?!\\p{L})|[A-ZÄÖÜ][\\p{L}’'-]*)`;
  const sent =
    '(?:geschickt|gesendet|gesandt|verschickt|geschrieben|rausgeschickt|(?:ist\\s+)?raus|sent|is\\s+out|went\\s+out)(?!\\p{L})';
  return [
    `${letter}\\s+(?:an|to)\\s+${who}\\s+${sent}`,
    `(?:sent|schickte|have\\s+sent|i\\s+sent)\\s+${letter}\\s+(?:an|to)\\s+${who}`,
    `(?:sent|schickte|have\\s+sent|i\\s+sent)\\s+${who}\\s+${letter}(?!\\p{L})`,
    `${who}\\s+${letter}\\s+${sent}`,
  ].map((one) => unicodePattern(`^${one}(?<behind>.*)$`, 'iu'));
});

/** With these a clause tells of whoever was asked. */
const theySaid = /^(?:she|he|they|both|sie|er|beide|elle|il|ella|él)(?:['’]\p{L}+)?\s/iu;
/** So do these, though they are no answer yet. */
const undecidedYet =
  /^(?:wants?\s+to|thinks?|thinking|needs?\s+to|has\s+to|seems?|seemed|sounds?|sounded|hesita\p{L}+|unsure|undecided|not\s+sure|will\s+(?:see|think|decide|let|get\s+back)|überlegt|zögert|muss\s|will\s+(?:es|sich|noch|erst|drüber|darüber)|möchte\s|unsicher|unschlüssig)(?!\p{L})/iu;

/** `hat uns am 10.11.2026 per Mail bekannt gemacht`, `hat Ann uns verbunden`: what stands between belongs behind. */
const madeKnown = lazily(() =>
  unicodePattern(
    `(?:^(?:ich|wir)\\s+)?(?:hat|habe?|haben)\\s+(?:(?:ich|wir)\\s+)?(?<who>(?:${linked}|\\p{Lu}[\\p{L}’'-]*)\\s+)?(?:uns|sie|beide|die\\s+beiden)(?<between>\\s+(?:(?!nicht|nie|noch|wollen)[^\\s:;]+\\s+)*?|\\s+)(?:einander\\s+|miteinander\\s+)?(?:vorgestellt|bekannt\\s+gemacht|bekanntgemacht|verbunden|vernetzt|zusammengebracht|in\\s+(?:Kontakt|Verbindung)\\s+gebracht)(?!\\p{L})`,
    'iu',
  ),
);

/** What can be planned in an item of its own. */
const plannedKinds = ['asked', 'introduced', 'wrote', 'told'] as const;

/** `asked [[Ann]] 2026-11-10: yes`, `[[Ann]] gefragt: ja`, `Ann said no`, `they met`. */
class StepReader {
  constructor(
    private readonly text: string,
    private readonly mentions: readonly Mention[],
    private readonly vocabulary: Vocabulary,
  ) {}

  read(): Said | null {
    const made = madeKnown().exec(this.text)?.groups;
    if (made) {
      const { who = '', between = '' } = made;
      const text = this.text.replace(madeKnown(), `${who}introduced us${between.trimEnd()}`);
      return new StepReader(text, this.mentions, this.vocabulary).read();
    }
    const letter = this.letterSent();
    if (letter !== null) return new StepReader(letter, this.mentions, this.vocabulary).read();
    const lead = this.text.slice(0, skipped(this.text, patterns().lead));
    if (dayIn(lead) !== null || yearlessIn(lead) || patterns().dayInWords.test(lead)) {
      const said = new StepReader(this.text.slice(lead.length), this.mentions, this.vocabulary).read();
      return said && { ...said, rest: `${lead} ${said.rest}` };
    }
    // `bei Cal nachgehakt`, `ich habe Cal gefragt`
    const at = patterns().perfect.exec(this.text)?.[0].length ?? 0;
    if (at > 0) {
      const behind = this.text.slice(at);
      const when = behind.slice(0, skipped(behind, patterns().lead));
      const object = behind.slice(when.length);
      if (patterns().perfectObject.test(object)) {
        const said = new StepReader(object, this.mentions, this.vocabulary).read();
        return said && { ...said, rest: `${when} ${said.rest}` };
      }
    }
    const verb = this.verbAt(this.text);
    if (verb) return patterns().remindedMe.test(this.text) ? null : this.afterVerb(verb, this.text.slice(verb.length));
    const answered = this.answerFirst();
    if (answered) return answered;
    for (const subject of this.subjects()) {
      const told = this.text.slice(subject.length);
      const lead = told.slice(0, skipped(told, patterns().lead));
      const rest = told.slice(lead.length);
      const behind = this.verbAt(rest);
      const words = rest.replace(patterns().said, '');
      const said = this.answerBehindHas(rest) ?? {
        ...this.answerAt(words, words !== rest || lead.includes(':')),
        when: '',
      };
      const day = dayIn(lead) !== null || yearlessIn(lead) ? lead : said.when;
      const isTakenBack = said.isTakenBack === true || this.isTakenBackAt(rest);
      if (isTakenBack || said.isUnsure)
        return {
          kind: 'asked',
          who: subject.who,
          answer: null,
          behind: rest,
          rest: `${day} ${rest}`,
          ...(isTakenBack ? { isTakenBack } : { isUnsure: true }),
          isPlan: false,
        };
      // A day behind `later` is none on which they were asked.
      if (said.answer !== null)
        return {
          kind: 'asked',
          who: subject.who,
          answer: said.answer,
          behind: said.behind,
          rest: `${day} ${said.answer === 'later' ? '' : rest}`,
          isPlan: false,
        };
      const replied = behind ? null : this.repliedBehindHas(rest, subject.who);
      if (replied) return { ...replied, rest: `${day} ${replied.rest}` };
      // `Cal asked what it is about`: there it is they who ask.
      if (!behind || patterns().askedMe.test(rest)) continue;
      const asked = this.saidOf(behind, subject.who, rest.slice(behind.length));
      return asked && { ...asked, rest: `${day} ${asked.rest}` };
    }
    return null;
  }

  /** `Mail an beide geschickt` as `wrote beide`; null where it tells of no letter. */
  private letterSent(): string | null {
    const found = lettersSent()
      .map((one) => one.exec(this.text)?.groups)
      .find((groups) => groups !== undefined);
    if (!found) return null;
    const { before = '', letter = '', who = '', behind = '' } = found;
    return `${before}${/intro|vorstell/iu.test(letter) ? 'introduced' : 'wrote'} ${who}${behind}`;
  }

  /** `declined [[Cal]] 2026-11-12`, `abgelehnt`, `no from Cal`: the answer, and then whose it is. */
  private answerFirst(): Said | null {
    const found = this.phraseAt(this.text, ['yes', 'no', 'later']);
    if (!found) return null;
    const { answer, behind } = this.answerOf(this.text);
    const from = patterns().from.exec(behind)?.[0] ?? '';
    const isDeclined = patterns().declined.test(this.text.slice(0, found.length));
    if (answer === null || (from === '' && !isDeclined)) return null;
    const rest = behind.slice(from.length).trimStart();
    const [subject] = this.subjectsOf(rest);
    if (subject)
      return { kind: 'asked', who: subject.who, answer, behind: '', rest: rest.slice(subject.length), isPlan: false };
    const isAlone = from === '' && /^(?:$|[\d,;.!(–—-]|(?:on|am|le|el|because|weil|after|nach)(?!\p{L}))/iu.test(rest);
    return isAlone ? { kind: 'asked', who: [], answer, behind: '', rest, isPlan: false } : null;
  }

  /** `hat am 10. November 2026 zugesagt` */
  private answerBehindHas(
    text: string,
  ): (Pick<Said, 'answer' | 'behind' | 'isTakenBack' | 'isUnsure'> & { when: string }) | null {
    const has = patterns().has.exec(text)?.[0].length ?? 0;
    if (has === 0) return null;
    const told = text.slice(has);
    const when = told.slice(0, skipped(told, patterns().lead));
    if (when.trim() === '') return null;
    const said = this.answerAt(`${text.slice(0, has)} ${told.slice(when.length)}`);
    return said.answer === null ? null : { ...said, when };
  }

  /** `hat am 10. November 2026 geantwortet: gern` */
  private repliedBehindHas(text: string, who: StepRecord['who']): Said | null {
    const has = patterns().has.exec(text)?.[0].length ?? 0;
    if (has === 0) return null;
    const told = text.slice(has);
    const when = told.slice(0, skipped(told, patterns().lead));
    const verb = this.verbAt(told.slice(when.length));
    if (when.trim() === '' || verb?.meaning !== 'answered') return null;
    const said = this.saidOf(verb, who, told.slice(when.length + verb.length));
    return said && { ...said, rest: `${when} ${said.rest}` };
  }

  /** An answer, and what stands behind it. */
  wholeAnswer(): Pick<Said, 'answer' | 'behind'> {
    const { answer, behind } = this.answerAt(this.text);
    return { answer, behind: answer === 'later' ? '' : behind.trim() };
  }

  /** Whether it tells what somebody said, whatever that was. */
  tellsWords(): boolean {
    return this.subjects().some(({ length }) =>
      patterns().said.test(this.text.slice(length).replace(/^[\s:,–—-]+/, '')),
    );
  }

  /** What somebody said, and who; null where it tells nothing of the kind, or that nothing was heard. */
  wordsTold(): { readonly words: string; readonly who: StepRecord['who'] } | null {
    for (const { length, who } of this.subjects()) {
      const told = this.text.slice(length).replace(/^[\s:,–—-]+/, '');
      const said = patterns().said.exec(told)?.[0].length ?? 0;
      const words = told
        .slice(said)
        .replace(/^[\s:,–—-]+/, '')
        .trim();
      const isToldNothing = new StepReader(words, [], this.vocabulary).isNoAnswerYet();
      if (said > 0 && /\p{L}/u.test(words) && !isToldNothing) return { words, who };
    }
    return null;
  }

  /** What stands behind a name and a colon. */
  wordsBehindName(): { readonly words: string; readonly who: StepRecord['who'] } | null {
    for (const { length, who } of this.subjects()) {
      const words = /^\s*:\s+(.*)$/u.exec(this.text.slice(length))?.[1];
      if (words !== undefined && /\p{L}/u.test(words)) return { words, who };
    }
    return null;
  }

  /** Whether a text says that nothing was heard. */
  isNotHeard(): boolean {
    return patterns().nothingHeard.test(this.text) || patterns().noReply.test(this.text);
  }

  /** The same of what stands behind `no`. */
  isNoAnswerYet(): boolean {
    return this.isNotHeard() || this.phraseAt(this.text, ['no']) !== null;
  }

  private verbAt(text: string): Verb | null {
    const told = this.phraseAt(text, stepKinds);
    if (told) return { ...told, isPlan: false };
    const plan = longestPhrase(text, (key) =>
      plannedKinds.find(
        (kind) =>
          (kind === 'asked' && this.vocabulary.means('line', 'ask', key)) ||
          this.vocabulary.means('line', `planned ${kind}`, key),
      ),
    );
    return plan && { ...plan, isPlan: true };
  }

  private afterVerb(verb: Verb, after: string): Said | null {
    const behind = after.slice(patterns().auxiliary.exec(after)?.[0].length ?? 0);
    // `asked: 2026-11-10 [[Ann]]`
    const lead = behind.slice(0, skipped(behind, /^[\s:,]+/));
    const linkedOnly = behind.slice(lead.length).replace(patterns().before, '');
    if (linkedOnly.startsWith(linked)) {
      const [subject] = this.subjectsOf(linkedOnly);
      if (subject)
        return this.saidOf(verb, subject.who, `${lead.replace(/:/g, ' ')}${linkedOnly.slice(subject.length)}`);
    }
    const rest = behind.trimStart().replace(patterns().before, '');
    const subject = this.subjectsOf(rest)[0];
    return this.saidOf(verb, subject?.who ?? [], subject ? rest.slice(subject.length) : rest);
  }

  private saidOf({ meaning: kind, isPlan }: Verb, who: StepRecord['who'], after: string): Said | null {
    const told = this.answerIn(after);
    const isTold = told.answer !== null || told.isTakenBack === true || told.isUnsure === true;
    const said = { kind, who, ...((isTold || isPlan ? null : this.answerInClause(after)) ?? told), isPlan };
    if (!isPlan || kind !== 'asked') return said;
    // Whom one asks about something else, or to do something, one does not ask for the introduction.
    if (who.length === 0 || patterns().aboutElse.test(after)) return null;
    // `ask Ben: no rush` is no answer.
    const isShort = !/\p{L}/u.test(said.behind);
    return dayIn(said.rest) !== null || isShort ? said : { ...said, answer: null, rest: after };
  }

  /** Who may stand before the verb, the longest name first. */
  private subjects(): readonly { readonly length: number; readonly who: StepRecord['who'] }[] {
    const [whole] = this.subjectsOf(this.text);
    if (!whole) return [];
    const found = [whole];
    const name = patterns().name.exec(this.text)?.[0];
    for (let end = name?.lastIndexOf(' ') ?? -1; name !== undefined && end > 0; end = name.lastIndexOf(' ', end - 1))
      found.push({ length: end, who: [{ kind: 'name', name: name.slice(0, end) }] });
    return found;
  }

  private subjectsOf(text: string): { readonly length: number; readonly who: StepRecord['who'] }[] {
    const links = patterns().links.exec(text)?.[0];
    if (links !== undefined) {
      const before = this.text.slice(0, this.text.length - text.length).split(linked).length - 1;
      const count = links.split(linked).length - 1;
      return [{ length: links.length, who: this.mentions.slice(before, before + count) }];
    }
    const both = patterns().both.exec(text)?.[0];
    if (both !== undefined) return [{ length: both.length, who: 'both' }];
    const names = patterns().names.exec(text)?.[0];
    if (names !== undefined) {
      const who = names.split(/\s+(?:and|und|et|y|&)\s+/u).map((name): Mention => ({ kind: 'name', name }));
      return [{ length: names.length, who }];
    }
    const name = patterns().name.exec(text)?.[0];
    return name === undefined ? [] : [{ length: name.length, who: [{ kind: 'name', name }] }];
  }

  /** The answer behind whom I asked, else behind a colon; `rest` is what stands before it. */
  private answerIn(after: string): Pick<Said, 'answer' | 'rest' | 'behind' | 'isTakenBack' | 'isUnsure'> {
    const at = skipped(after, patterns().between);
    const said = this.answerAt(after.slice(at), /:|said|says|sag|meinte/iu.test(after.slice(0, at)));
    if (said.answer !== null || said.isTakenBack || said.isUnsure) return { ...said, rest: after.slice(0, at) };
    if (this.isTakenBackAt(after.slice(at)))
      return { answer: null, behind: after.slice(at), isTakenBack: true, rest: after.slice(0, at) };
    const colon = after.search(/:(?:\s|$)/);
    if (colon < 0) return { answer: null, behind: '', rest: after };
    const behind = after.slice(colon + 1);
    return { ...this.answerAt(behind.slice(skipped(behind, patterns().between)), true), rest: after.slice(0, colon) };
  }

  /** An answer in a clause of its own behind how and when they were asked: `at the party, both keen`. None behind a colon: that is read. */
  private answerInClause(after: string): ReturnType<StepReader['answerIn']> | null {
    if (/:(?:\s|$)/.test(after)) return null;
    let unsure: ReturnType<StepReader['answerIn']> | null = null;
    for (const { 0: sign, index } of after.matchAll(/[,;(–—]\s*|\s-\s|[.!]\s+(?=\p{L})/gu)) {
      const clause = after.slice(index + sign.length).replace(/^(?:but|and|aber|und)\s+/iu, '');
      const bare = clause.replace(/^(?:both|beide)\s+(?:of\s+them\s+)?(?:are\s+|were\s+|sind\s+|waren\s+)?/iu, '');
      const words = bare.slice(skipped(bare, patterns().between));
      if (this.isNotHeardIn(clause)) continue;
      const isTheirs = theySaid.test(clause);
      const said = this.answerAt(words, true);
      const goesOn = said.answer === 'later' ? patterns().endOfWhen : patterns().afterAnswer;
      const isAlone = goesOn.test(said.behind) || conditionIn(said.behind) !== null;
      if (said.answer !== null && (isTheirs || isAlone)) return { ...said, rest: after.slice(0, index) };
      if (isTheirs || undecidedYet.test(clause))
        unsure ??= { answer: null, behind: clause, isUnsure: true, rest: after.slice(0, index) };
    }
    return unsure;
  }

  /** The answer that a text is as a whole, `yes!`, or that it tells of somebody: `she said yes`. */
  bareAnswer(): Answer | null {
    return this.answerInClause(`, ${this.text}`)?.answer ?? null;
  }

  /** Whether a clause, up to its end, says that nothing was heard. */
  private isNotHeardIn(words: string): boolean {
    return new StepReader(/^[^,;.!?()]*/u.exec(words)?.[0] ?? '', [], this.vocabulary).isNotHeard();
  }

  /** `isAnswer`: whether the text is an answer whatever it says, such as what stands behind a colon; else it may be a remark. */
  private answerAt(text: string, isAnswer = false): Pick<Said, 'answer' | 'behind' | 'isTakenBack' | 'isUnsure'> {
    const said = text.replace(/^[\s"'“”„«»‘’]+/, '');
    const whole = this.answerOf(said);
    if (whole.answer !== null || whole.behind !== '') return whole;
    const first = patterns().atFirst.exec(said)?.[0].length ?? 0;
    const told = first === 0 ? null : this.answerOf(said.slice(first));
    if (told?.answer === 'later') return told;
    if (told?.isTakenBack || told?.answer === 'yes') return { answer: null, behind: said, isTakenBack: true };
    const lead = patterns().beforeAnswer.exec(said)?.[0].length ?? 0;
    const bare = said.slice(lead);
    const rest = lead === 0 ? whole : this.answerOf(bare);
    if (rest.answer !== null || rest.behind !== '') return rest;
    const inWords = this.answerInWords(said, isAnswer);
    if (inWords) return inWords;
    return isAnswer && patterns().notUntil.test(bare) ? { answer: 'later', behind: bare } : rest;
  }

  /** An answer with other words in it, up to the first sign: `geht leider nicht`, `that sounds good to me`. */
  private answerInWords(said: string, isAnswer: boolean): ReturnType<StepReader['answerOf']> | null {
    const clause = /^[^,.;:!?()–—]+/u.exec(said)?.[0] ?? '';
    const words = notSpelledOut(clause.toLowerCase().replace(/'/g, '’'))
      .split(/\s+/)
      .filter((word) => word !== '');
    if (words.length > longestClause) return null;
    const bare = words.filter((word) => !saysNothingMore.has(word));
    const key = bare.filter((word) => !saysNow.has(word)).join(' ');
    const inVocabulary = (['yes', 'no', 'later'] as const).find((one) =>
      this.vocabulary.means('line', one, foldKey(key)),
    );
    const meant = inVocabulary ?? (isAnswer ? wholeAnswers().get(key.replace(/^would /, '')) : undefined);
    if (meant === undefined) return null;
    const isNow = bare.some((word) => saysNow.has(word));
    return this.answerOf(`${meant === 'no' && isNow ? 'later' : meant}${said.slice(clause.length)}`);
  }

  private answerOf(said: string): Pick<Said, 'answer' | 'behind' | 'isTakenBack' | 'isUnsure'> {
    const found = this.phraseAt(said, ['yes', 'no', 'later']);
    // `si elle veut` is no `sí`.
    if (!found || /^si\s+\p{L}/iu.test(said)) return { answer: null, behind: '' };
    const behind = said.slice(found.length);
    if (found.meaning === 'later') return { answer: 'later', behind };
    if (found.meaning === 'yes') {
      if (patterns().denied.test(behind)) return { answer: null, behind };
      if (patterns().takenBack.test(behind) || this.isAnsweredIn(behind, 'no'))
        return { answer: null, behind, isTakenBack: true };
      const held = conditionIn(behind);
      if (held !== null)
        return held === 'later' ? { answer: 'later', behind } : { answer: null, behind, isUnsure: true };
      return this.isPutOff(behind) ? { answer: 'later', behind } : { answer: 'yes', behind };
    }
    if (patterns().noObjection.test(behind)) return { answer: 'yes', behind };
    if (this.isAnsweredIn(behind, 'yes')) return { answer: null, behind, isTakenBack: true };
    const isNone = patterns().noneYet.test(behind) || patterns().nothingHeard.test(behind);
    return { answer: isNone ? null : 'no', behind };
  }

  /** Whether a clause of what stands behind an answer is this one: `then no`, but not `no rush`. */
  private isAnsweredIn(behind: string, answer: 'yes' | 'no'): boolean {
    const starts = [...behind.matchAll(patterns().clause)].map(({ 0: lead, index }) => index + lead.length);
    return starts.some((start) => {
      const clause = behind.slice(start);
      const found = this.phraseAt(clause, ['yes', 'no', 'later']);
      return found?.meaning === answer && patterns().afterAnswer.test(clause.slice(found.length));
    });
  }

  /** `has changed her mind` */
  private isTakenBackAt(text: string): boolean {
    const lead = patterns().beforeTakenBack.exec(text)?.[0].length ?? 0;
    return patterns().takenBack.exec(text.slice(lead))?.index === 0;
  }

  /** `yes, but later` */
  private isPutOff(behind: string): boolean {
    const but = patterns().butLater.exec(behind)?.[0];
    if (but !== undefined) {
      const rest = behind.slice(but.length);
      return this.phraseAt(rest, ['later']) !== null || patterns().notUntil.test(rest);
    }
    const comma = patterns().commaLater.exec(behind)?.[0];
    if (comma === undefined) return false;
    const rest = behind.slice(comma.length);
    const length = this.phraseAt(rest, ['later'])?.length ?? patterns().season.exec(rest)?.[0].length;
    return length !== undefined && patterns().endOfWhen.test(rest.slice(length));
  }

  /** The longest spelling of one of the meanings that a text begins with. */
  private phraseAt<Of extends StepKind | Answer>(
    text: string,
    meanings: readonly Of[],
  ): { readonly meaning: Of; readonly length: number } | null {
    return longestPhrase(text, (key) => meanings.find((one) => this.vocabulary.means('line', one, key)));
  }
}

interface Verb {
  readonly meaning: StepKind;
  readonly length: number;
  readonly isPlan: boolean;
}

/** The longest of the phrases that a text begins with, and what it means. */
function longestPhrase<Of>(
  text: string,
  meaningOf: (key: string) => Of | undefined,
): { readonly meaning: Of; readonly length: number } | null {
  const words = patterns().words.exec(text)?.[0];
  if (words === undefined) return null;
  for (let phrase = words; phrase !== '';) {
    const meaning = meaningOf(foldKey(phrase));
    if (meaning !== undefined) return { meaning, length: phrase.length };
    phrase = phrase.slice(0, Math.max(0, phrase.search(/\s+\S+$/)));
  }
  return null;
}
