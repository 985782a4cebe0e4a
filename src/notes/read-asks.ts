import { lazily } from '../model/lazily';
import { foldHeading, foldKey, foldName } from './fold';
import type { LineWords } from './line-words';
import type { Mention } from './mention';
import { shownText, splitLinks } from './read-value';
import type { Vocabulary } from './vocabulary';

/** A heading or label under which people list what to ask somebody: for the next time, or on the agenda of their talks. */
export interface AskHeading {
  readonly kind: 'next time' | 'agenda';
  /** Whom it names: `Ann` of “Questions for Ann”. */
  readonly askedOf: string | null;
}

const longestHeading = 100;
/** Words before the name in a spelling such as “Questions for …”, and words of the name. */
const mostWords = 4;

/** What a heading, or a label without its colon, says of the list below it; null where it is about something else. */
export function readAskHeading(text: string, vocabulary: Vocabulary): AskHeading | null {
  if (text.length > longestHeading) return null;
  const shown = shownText(text);
  if (!vocabulary.mayMean('line', 'next time', shown) && !vocabulary.mayMean('line', 'agenda', shown)) return null;
  const folded = foldHeading(shown);
  if (vocabulary.means('line', 'next time', folded)) return { kind: 'next time', askedOf: null };
  if (vocabulary.means('line', 'agenda', folded)) return { kind: 'agenda', askedOf: null };
  const words = shown
    .replace(/[^\p{L}\p{M}\p{N}\s’'-]/gu, ' ')
    .trim()
    .split(/\s+/);
  for (let count = 1; count <= mostWords && count < words.length; count++) {
    const rest = words.slice(count);
    const isStart = vocabulary.means('line', 'next time', foldKey(`${words.slice(0, count).join(' ')} …`));
    if (isStart && rest.length <= mostWords) return { kind: 'next time', askedOf: rest.join(' ') };
  }
  return null;
}

const label = /^\s*(?:\*\*|__)?([^:*_]{1,60}?)(?:\*\*|__)?\s*:(?:\*\*|__)?(?=\s|$)\s*/u;

/** The label that a text begins with, and what follows it: `Next time: how it went`, `next time ask how it went`. */
export function labelBefore(text: string): { readonly label: string; readonly rest: string } | null {
  const found = text.includes(':') ? label.exec(text) : null;
  if (found) return { label: found[1] ?? '', rest: text.slice(found[0].length) };
  const said = asking.exec(text);
  return said ? { label: said[1] ?? '', rest: text.slice(said[0].length) } : null;
}

/** Words for the next time before a verb of asking, which in German may be the last word. */
const asking =
  /^\s*(next time(?: (?:we|I) (?:meet|talk|see \p{L}+))?|(?:beim |das )?nächste[sn]? mal)[,\s]+(?=(?:ask|asking|find out|fragen?|frag|nachfragen|ob)(?!\p{L})|[^.;:]*\s(?:nach)?fragen(?:\s*[.!]?$|,))/iu;

/** Of a paragraph above a list: `**Next time**`, `Next time:`. */
export function labelAlone(text: string): string | null {
  const bare = text.trim();
  const bold = /^(?:\*\*|__)([^*_]+?):?(?:\*\*|__):?$/.exec(bare)?.[1];
  return bold ?? /^([^:]+):$/.exec(bare)?.[1] ?? null;
}

/** What joins those whom a line asks: `[[Ann]], [[Ben]] and [[Cal]]`. */
const joint = /^\s*(?:,|;|&|\+|\/|,?\s*(?:and|und|sowie|or|oder|et|y|e))\s*$/iu;

/** Whether words only join those whom they stand between. */
export function isJoining(text: string): boolean {
  return joint.test(text);
}

/** The mention at a place of the words, and those that are joined to it. */
export function jointMentions(words: LineWords['words'], at: number): readonly Mention[] {
  const found: Mention[] = [];
  for (let next = at; next < words.length; next += 2) {
    const [mention, join] = words.slice(next, next + 2);
    if (mention === undefined || typeof mention === 'string') break;
    found.push(mention);
    if (typeof join !== 'string' || !joint.test(join)) break;
  }
  return found;
}

/** The words without those who are asked, of whom one is known. */
export function withoutAsked(words: LineWords['words'], asked: Mention): LineWords['words'] {
  const starts = words.flatMap((word, at) => (typeof word === 'string' ? [] : [at]));
  const start = starts.find((at) => jointMentions(words, at).includes(asked));
  if (start === undefined) return words;
  const length = 2 * jointMentions(words, start).length - 1;
  return [...words.slice(0, start), ...words.slice(start + length)];
}

/** Where in a text a tag such as `#ask` ends; 0 where nothing is said before it, or nothing behind it. */
export function endOfAskTag(text: string, vocabulary: Vocabulary): number {
  for (const { 0: tag, index } of text.matchAll(askTag)) {
    if (!vocabulary.means('line', 'ask', foldKey(tag.replace(/^[^#]*#/, '')))) continue;
    const end = index + tag.length;
    const isSaid = [text.slice(0, index), text.slice(end)].every((part) => /[\p{L}\p{N}]/u.test(part));
    return isSaid ? end : 0;
  }
  return 0;
}

const askTag = /(?:^|[\s(])#[\p{L}\p{N}_-]+/gu;

const openings = /\s*\((?:from|aus|de)\s+(?=\[)/giu;
/** What other plugins write at the end of a task. */
const tail = /^\)(?:[^\p{L}[\]()]|\^[\w-]+$)*$/u;
/** What they said, written behind: `– sold in May`, `: well again`, `(did not dare)`. */
const answer = /^\)\s*[-–—:;,.(→=]/u;

/**
 * The text of an ask without the link behind it that says from which note it was copied, and that link’s target: `how it went (from
 * [[Ann]])`. Apart from the words, because a link to a note of a day is none of those. An answer behind the link is no part of what is asked.
 */
export function splitCopied(text: string): { readonly text: string; readonly from: string | null } {
  const opening = text.includes('[') ? [...text.matchAll(openings)].at(-1) : undefined;
  if (opening === undefined) return { text, from: null };
  const [link, after, ...more] = splitLinks(text.slice(opening.index + opening[0].length));
  if (!link?.target || after?.target !== null) return { text, from: null };
  const asked = text.slice(0, opening.index);
  if (more.length === 0 && tail.test(after.text.trimEnd()))
    return { text: asked + after.text.slice(1), from: link.target };
  return answer.test(after.text) ? { text: asked, from: link.target } : { text, from: null };
}

/** What is asked as it is compared: marks of Markdown, and what keeps a copy from having them, are no words. */
export function foldAsk(what: string): string {
  const folded = foldName(what);
  return folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() || folded;
}

const sayingLittle = lazily(
  () =>
    new Set(
      (
        'a an the and or of to in on at for with about from by as is are was were be been has have had do does did how what when where ' +
        'which who why whether if it its he she they him her his their them this that i me my you your we our go goes going went gone ' +
        'come comes came still yet now again also any some so then than not no ask please next time new ' +
        'der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur im in am an auf bei mit für über um nach aus ist sind war waren ' +
        'wird wurde hat haben hatte wie was wann wo wer wen wem warum ob wenn er sie es ihm ihr ihn ihnen ihre ihren ihrem sein seine ' +
        'seinen ich mir mich mein meine du dir dich wir uns dass läuft lief geht ging noch schon jetzt wieder auch nicht kein keine nochmal ' +
        'fragen bitte nächstes mal neue neuen neuer'
      ).split(' '),
    ),
);

/** Whether a folded word stands in most questions, whatever they ask. */
export function saysLittle(word: string): boolean {
  return sayingLittle().has(word);
}
