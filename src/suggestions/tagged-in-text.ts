import { foldKey } from '../notes/fold';
import { mentionsOf, readLineWords, sentenceOf } from '../notes/line-words';
import { saysNothing } from '../notes/plain-text';
import { lineMeaning } from '../notes/read-lines';
import { segmentSentences } from '../notes/segment-sentences';
import type { Vocabulary } from '../notes/vocabulary';
import type { Named } from './tokens';
import { distinct, namedAs, type Somebody } from './whom';

/** A need or an offer by its tag in running text, where no line states it. */
interface TaggedInText {
  readonly kind: 'need' | 'offer' | 'my-need';
  readonly who: Somebody;
  readonly what: string;
  readonly sentence: string;
  readonly evidence: readonly [from: number, to: number];
}

/** `an #offer of a desk` */
const joint = /^(?:of|for|von|für|nach|an)\s+/iu;
const tagInText = /(?:^|[\s(])#([\p{L}\p{N}_-]+)/gu;

/**
 * What a line of running text says is needed or offered, by its tags, and whose it is: `Sie zieht um, #suche eine Wohnung`. Left out where
 * nobody can be meant. `namesIn` finds the people that a text names; `hasSole` and `mayAsk` as for reading.
 */
export function taggedInText(
  text: string,
  vocabulary: Vocabulary,
  situation: {
    readonly hasSole: boolean;
    readonly mayAsk: boolean;
    readonly namesIn: (text: string) => readonly Named[];
  },
): readonly TaggedInText[] {
  const found: TaggedInText[] = [];
  let above = '';
  // The rules of Unicode end no sentence before a tag.
  for (const sentence of text.split(/(?:[.!?…]["”)]*)\s+(?=#)/u).flatMap(segmentSentences)) {
    const bare = sentence.replace(/[\s.!]+$/, '');
    const tags = [...bare.matchAll(tagInText)].flatMap(({ 0: whole, 1: tag = '', index }) => {
      const kind = lineMeaning(foldKey(tag), vocabulary);
      return kind === 'need' || kind === 'offer' ? [{ kind, tag, index, end: index + whole.length } as const] : [];
    });
    for (const [at, { kind, tag, index, end }] of tags.entries()) {
      const before = bare.slice(tags[at - 1]?.end ?? 0, index);
      const behind = bare.slice(end, tags[at + 1]?.index);
      const isBehind = /\p{L}/u.test(behind);
      const isMine = /(?:^|[^\p{L}])(?:I|ich)(?:\s+(?:also|really|still|auch|noch))?\s*$/iu.test(bare.slice(0, index));
      if (isMine && kind === 'offer') continue;
      const who: Somebody | null = isMine ? { kind: 'me' } : whoseIn([bare.slice(0, index), behind, above], situation);
      const { words } = readLineWords(isBehind ? behind : before);
      const [first] = mentionsOf(words);
      // Whoever is linked first is named beside it.
      const isFirst = /^\s*\[\[/.test(isBehind ? behind : before);
      const what = sentenceOf(words, isFirst ? first : undefined).replace(joint, '');
      if (!who || !/\p{L}{2}/u.test(what) || saysNothing(what)) continue;
      found.push({ kind: isMine ? 'my-need' : kind, who, what, sentence: bare, evidence: [end - tag.length - 1, end] });
    }
    above += ` ${sentence}`;
  }
  return found;
}

/**
 * Whoever is named before the tag, or linked right behind it; else whom the note is about, or whom alone the line names before. Where that
 * may be several, or nobody is named in the record of a talk, it is asked.
 */
function whoseIn(
  [before, behind, above]: readonly [string, string, string],
  { hasSole, mayAsk, namesIn }: Parameters<typeof taggedInText>[2],
): Somebody | null {
  const unsure: Somebody | null = mayAsk ? { kind: 'ask', word: '' } : null;
  const isAddressed = /^\s*\[\[/.test(behind);
  const named = namesIn(before);
  const said = named.length > 0 ? named : isAddressed ? namesIn(behind).slice(0, 1) : hasSole ? [] : namesIn(above);
  const [one, ...others] = distinct(said);
  if (one) return others.length === 0 ? namedAs(one) : unsure;
  return hasSole ? { kind: 'sole' } : unsure;
}
