import { say } from '../i18n/words';
import { givenNameOf } from '../model/given-name';
import { lazily } from '../model/lazily';
import type { Source } from '../model/source';
import type { NetworkView } from '../network/network-view';
import { itemText, isLineTag } from '../notes/read-lines';
import { type LineWords, mentionsOf, readLineWords, sentenceOf } from '../notes/line-words';
import { NoteLines } from '../notes/note-lines';
import type { NoteListItem, NoteSource } from '../notes/note-source';
import { isDoneMark, isOpenMark, PlaceFinder } from '../notes/places';
import { holdsTemplateMark, isBlankText, spokenText } from '../notes/plain-text';
import { foldHeading, foldName } from '../notes/fold';
import { nameOfMention } from '../notes/mention';
import { findIntroductions, readSteps, tellsAnswerOf } from '../notes/read-steps';
import { sourceOfText } from '../notes/scan-text';
import { isPrivateLine, type PrivateLines, privateLines } from '../notes/private-lines';
import { segmentSentences } from '../notes/segment-sentences';
import type { Vocabulary } from '../notes/vocabulary';

/** What the note of an earlier talk holds, in its own words. */
export interface TalkPoints {
  /** List items and headings, in the order written; sentences of prose where there are none, without a first one that tells where one sat. At most `mostPoints`. */
  readonly points: readonly string[];
  /** Tasks that are not done. */
  readonly open: readonly string[];
}

const mostPoints = 5;
const longestPoint = 140;
/** Sentences shown of a note without lists. */
const mostSentences = 3;
const fewestWords = 3;

/** Headings of a page that prepares a talk: of what stands below them only the answers to questions were said there. */
const ownPage = lazily(() => /^(?:prep|preparation|vorbereitung)(?!\p{L})/iu);
/** Headings that say nothing by themselves. */
const plainHeading = lazily(
  () =>
    /^(?:(?:my |meeting |raw )?notes?|notizen|mitschrift|protokoll|minutes|summary|zusammenfassung|agenda|themen|topics|discussion|action items?|actions|to-?do|aufgaben|next steps?|nächste schritte|follow-?ups?|links|log|attendees|teilnehm\p{L}*|context|kontext|details|in their words|in ihren worten|was sie sagten)$/iu,
);

/** Whom a page is about, and whom they were or are to be introduced to: folded names. */
export interface Introduced {
  readonly own: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

const nobody: Introduced = { own: new Set(), others: new Set() };

/** Whether a text says what somebody else answered to an introduction: that is for no page about them. */
export function isAnswerOfOther(text: string, { others }: Introduced, vocabulary: Vocabulary): boolean {
  return others.size > 0 && tellsAnswerOf(text, vocabulary, (one) => others.has(foldName(nameOfMention(one))));
}

/** The same of anybody else at all. */
export function tellsAnswerOfAnother(text: string, { own }: Introduced, vocabulary: Vocabulary): boolean {
  return tellsAnswerOf(text, vocabulary, (one) => !own.has(foldName(nameOfMention(one))));
}

/**
 * The points of a note, and what it leaves open, without the lines (from 1) that are said elsewhere, and without what others answered to
 * an introduction. Tasks for which `isWithOthers` says so, by line and words, are open with somebody else.
 */
export function talkPoints(
  path: string,
  text: string,
  vocabulary: Vocabulary,
  isElsewhere: (line: number) => boolean,
  introduced = nobody,
  isWithOthers: (line: number, said: string) => boolean = () => false,
): TalkPoints {
  const source = sourceOfText(path, text, () => null);
  const reader = new PointReader(source, vocabulary, introduced, isWithOthers);
  // What stands below such a line belongs to it.
  const apart = new Set<number>();
  for (const { line, parent } of source.listItems) if (isElsewhere(line + 1) || apart.has(parent)) apart.add(line);
  const items = source.listItems.flatMap((item) => (apart.has(item.line) ? [] : (reader.read(item) ?? [])));
  const headings = reader.headings(new Set(items.map(({ line }) => line)));
  const found = [...items, ...headings].sort((a, b) => a.line - b.line);
  const points = found.length > 0 ? mostTelling(found) : reader.sentences();
  return {
    points: points.slice(0, mostPoints).map((point) => (reader.confided.has(point) ? inConfidence(point) : point)),
    open: reader.open.map((task) => (reader.confided.has(task) ? inConfidence(task) : task)),
  };
}

interface Point {
  readonly line: number;
  readonly text: string;
  readonly isNested: boolean;
}

/** Those at the margin where there are enough of them. */
function mostTelling(found: readonly Point[]): readonly string[] {
  const atMargin = found.filter(({ isNested }) => !isNested);
  const chosen = atMargin.length >= mostPoints ? atMargin : found;
  return [...new Set(chosen.map(({ text }) => text))];
}

/** A question noted without its mark. */
const asksSomething = lazily(
  () =>
    /^(?:what|how|who|whose|where|when|why|which|was|wie|wer|wen|wem|wo|woran|womit|wann|warum|welche[rnsm]?)\s+(?:are|is|do|does|did|would|could|can|have|has|should|will|what|bist|ist|sind|hat|hast|habt|würde\p{L}*|könnte\p{L}*|kann|soll\p{L}*|\p{L}+e?st|kommt|kommst)(?!\p{L})/iu,
);

/** Marks what was told in confidence, wherever it is shown. */
export function inConfidence(text: string): string {
  return `${text} ${say.interviews.inConfidence()}`;
}

/** What a note says, with that mark where the note says so. */
export function asTold(network: NetworkView, { text, source }: Told): string {
  return network.isPrivate(source) ? inConfidence(text) : text;
}

interface Told {
  readonly text: string;
  readonly source: Source;
}

/** Words of where, when and over what one sat. */
const ofSetting = lazily(
  () =>
    /(?:^|[^\p{L}])(?:caf[eé]s?|coffee|tea|chai|espresso|latte|flat white|lunch|dinner|breakfast|brunch|drinks?|beers?|pints?|wine|cake|soup|buffet|flask|canteen|cafeteria|pub|bar|restaurant|table|bench|couch|sofa|desk|corridor|station|platform|train|bus|ferry|stairs?|park|walk(?:ed|ing)?|rain(?:y|ing)?|sunny|weather|office|room|studio|floor|campus|foyer|lobby|hall|branch|video|zoom|teams|call|phone|minutes|an hour|hours|o['’]clock|half past|quarter (?:past|to)|\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m|(?:mon|tues|wednes|thurs|fri|satur|sun)day|kaffee|tee|mittagessen|abendessen|frühstück|kuchen|suppe|bier|wein|kantine|mensa|kneipe|tisch|bank|bahnhof|zug|straßenbahn|spaziergang|spazieren|regen|sonne|wetter|büro|zimmer|raum|stock|flur|foyer|telefon|anruf|minuten|stunden?|uhr|halb|viertel (?:vor|nach)|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)(?![\p{L}])/iu,
);

export function isInConfidence(text: string): boolean {
  return text.endsWith(` ${say.interviews.inConfidence()}`);
}

class PointReader {
  readonly open: string[] = [];
  /** Points that were told in confidence. */
  readonly confided = new Set<string>();
  private readonly introduced: Introduced;
  private readonly privateLines: PrivateLines;
  private readonly lines: NoteLines;
  private readonly places: PlaceFinder;
  private readonly byLine = new Map<number, NoteListItem>();

  constructor(
    private readonly source: NoteSource,
    private readonly vocabulary: Vocabulary,
    introduced: Introduced,
    private readonly isWithOthers: (line: number, said: string) => boolean,
  ) {
    this.privateLines = privateLines(source, [], vocabulary);
    this.lines = new NoteLines(source);
    // What somebody said to being introduced is theirs.
    this.places = new PlaceFinder(source, this.lines, readSteps(source, this.lines, vocabulary).lines);
    for (const item of source.listItems) this.byLine.set(item.line, item);
    const { own } = introduced;
    const others = [...introduced.others, ...this.namesInIntroductions().filter((name) => !own.has(name))];
    this.introduced = { own, others: new Set(others) };
  }

  /** Everybody whom a line of an introduction names, also a third: in whole and by the first name. */
  private namesInIntroductions(): readonly string[] {
    return [...findIntroductions(this.source, this.lines, this.vocabulary)].flatMap(({ item }) =>
      mentionsOf(readLineWords(itemText(this.lines, item) ?? '').words).flatMap((mention) => {
        const name = foldName(nameOfMention(mention));
        return [name, foldName(givenNameOf(name))];
      }),
    );
  }

  private isForOthers(text: string): boolean {
    return isAnswerOfOther(text, this.introduced, this.vocabulary);
  }

  /** A list item as a point; null where it is a task, a question, a name alone, one of our lines, or blank. */
  read(item: NoteListItem): Point | null {
    const said = this.textOf(item);
    if (said === null) return null;
    const { words, tags } = readLineWords(said);
    const text = sentenceOf(partedFromName(words));
    if (isBlankText(text) || /(?:^|\s)…$/.test(text) || holdsTemplateMark(said)) return null;
    if (this.isForOthers(said)) return null;
    if (isPrivateLine(this.privateLines, item.line + 1)) this.confided.add(shortened(text));
    const isOurs = tags.some((tag) => isLineTag(tag, this.vocabulary));
    // A favour that is not returned, or an introduction not made, stands in its own place.
    if (isOpenMark(item.task) && !isOurs && !this.isWithOthers(item.line + 1, text)) this.open.push(shortened(text));
    if (item.task !== null && !isDoneMark(item.task)) return null;
    const isNameAlone =
      mentionsOf(words).length > 0 && words.every((word) => typeof word !== 'string' || !/\p{L}/u.test(word));
    if (
      isOurs ||
      isNameAlone ||
      asksSomething().test(text) ||
      /\?$/.test(text) ||
      /:$/.test(text) ||
      !/\p{L}{2}/u.test(text)
    )
      return null;
    if (this.isOnOwnPage(item.line) && !this.answersQuestion(item)) return null;
    if (this.isUnderAttendees(item.line)) return null;
    return { line: item.line, text: shortened(text), isNested: item.parent >= 0 && !this.answersQuestion(item) };
  }

  /** Headings with no item of theirs among the points, which say what the prose below them is about. */
  headings(taken: ReadonlySet<number>): Point[] {
    const { headings } = this.source;
    return headings.flatMap(({ line, level, text }, index) => {
      const end = headings[index + 1]?.line ?? Infinity;
      const said = sentenceOf(readLineWords(text).words);
      const isTitle = index === 0 && level === 1;
      if (
        isTitle ||
        isBlankText(said) ||
        this.isForOthers(text) ||
        plainHeading().test(said.replace(/[:.]$/, '')) ||
        this.isOnOwnPage(line)
      )
        return [];
      if (this.isUnderAttendees(line + 1) || [...taken].some((at) => at > line && at < end)) return [];
      const isFollowed = this.source.sections.some(
        ({ type, startLine }) => type === 'paragraph' && startLine > line && startLine < end,
      );
      if (isPrivateLine(this.privateLines, line + 1)) this.confided.add(shortened(said));
      return isFollowed ? [{ line, text: shortened(said), isNested: false }] : [];
    });
  }

  /** Of prose: without the first sentence where that tells where one sat. */
  sentences(): string[] {
    const found: string[] = [];
    for (const { type, startLine, endLine } of this.source.sections) {
      if (type !== 'paragraph' || this.isOnOwnPage(startLine)) continue;
      const prose = this.lines.all
        .slice(startLine, endLine + 1)
        .map((line) => spokenText(line))
        .join(' ');
      if (holdsTemplateMark(prose)) continue;
      for (const sentence of segmentSentences(sentenceOf(readLineWords(prose).words))) {
        if (sentence.split(/\s+/).length < fewestWords || this.isForOthers(sentence)) continue;
        found.push(sentence);
        if (this.isPrivateBlock(startLine, endLine)) this.confided.add(shortened(sentence));
      }
    }
    const [first = ''] = found;
    return found
      .slice(ofSetting().test(first) ? 1 : 0)
      .filter((sentence) => !sentence.endsWith('?'))
      .slice(0, mostSentences)
      .map(shortened);
  }

  private isPrivateBlock(from: number, to: number): boolean {
    for (let line = from; line <= to; line++) if (isPrivateLine(this.privateLines, line + 1)) return true;
    return false;
  }

  private textOf(item: NoteListItem): string | null {
    if (this.places.isInert(item.line) || this.places.isQuoted(item.line)) return null;
    return itemText(this.lines, item);
  }

  private answersQuestion({ parent }: NoteListItem): boolean {
    const above = parent >= 0 ? this.byLine.get(parent) : undefined;
    return above !== undefined && /\?[\s*_)]*$/.test(itemText(this.lines, above)?.trimEnd() ?? '');
  }

  /** Whether a line stands below a heading of which the test says so, or of one above it. */
  private isBelow(line: number, test: (text: string) => boolean): boolean {
    let level = Infinity;
    for (const heading of [...this.source.headings].reverse()) {
      if (heading.line > line || heading.level >= level) continue;
      level = heading.level;
      if (test(heading.text)) return true;
    }
    return false;
  }

  private isOnOwnPage(line: number): boolean {
    return this.isBelow(line, (text) => ownPage().test(text.trim()));
  }

  private isUnderAttendees(line: number): boolean {
    return this.isBelow(line, (text) => this.vocabulary.means('meeting', 'attendees', foldHeading(text)));
  }
}

const sentenceOfItsOwn = lazily(
  () =>
    /^ (?:(?:s?he|they|it|I|we|you|er|sie|es|ich|wir|ihr|du)(?:['’]\p{L}+)?|his|her|their|my|sein\p{L}*|ihr\p{L}*|mein\p{L}*) /u,
);

/** With a colon behind a name that begins the line, where a sentence of its own follows: `[[Otto]] he likes maps`. */
function partedFromName(words: LineWords['words']): LineWords['words'] {
  const [first, second, ...rest] = words.filter((word) => typeof word !== 'string' || word.trim() !== '');
  if (typeof first !== 'object' || typeof second !== 'string' || !sentenceOfItsOwn().test(second)) return words;
  return [first, `:${second}`, ...rest];
}

function shortened(text: string): string {
  if (text.length <= longestPoint) return text;
  return `${text.slice(0, longestPoint).replace(/\s+\S*$/, '')}…`;
}
