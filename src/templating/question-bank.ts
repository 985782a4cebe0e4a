import type { Question } from './frame';

/**
 * The questions of a bank: a heading of level 2 names a stage, each item of a list below it is a question. An item nested below a question
 * is its probe; tags at the end of a question say what it is good for.
 */
export function readQuestionBank(text: string): readonly Question[] {
  const questions: Question[] = [];
  let stage: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const heading = /^##\s+(\S.*)$/.exec(line)?.[1];
    const [, indent, item] = /^(\s*)[-*+]\s+(\S.*)$/.exec(line) ?? [];
    if (heading !== undefined) stage = stageOf(heading);
    else if (item !== undefined && stage !== null) {
      const last = questions.at(-1);
      if (indent === '') questions.push(questionIn(stage, item));
      else if (last?.probe === undefined && last?.stage === stage)
        questions[questions.length - 1] = { ...last, probe: item.trim() };
    }
  }
  return questions;
}

function questionIn(stage: string, item: string): Question {
  const [, tagged = ''] = /((?:\s+#[\p{L}\p{N}/_-]+)+)\s*$/u.exec(item) ?? [];
  const tags = tagged.split('#').flatMap((tag) => tag.trim() || []);
  const text = (tagged === '' ? item : item.slice(0, item.lastIndexOf(tagged))).trim();
  return tags.length === 0 ? { stage, text } : { stage, text, tags };
}

/** Stages by the names of 2004, for those who learnt them. */
const aliases: Readonly<Record<string, string>> = {
  interest: 'Engagement',
  listening: 'Engagement',
  inquiring: 'Engagement',
  'listening/inquiring': 'Engagement',
  'follow-up': 'Closure',
  'follow up': 'Closure',
};

export function stageOf(name: string): string {
  const own = name.trim();
  return aliases[own.toLowerCase()] ?? own;
}

/** Words that change nothing about what a question asks. */
const smallWords = new Set(
  `a an the is are was were be been am do does did you your yours i me my we our it its this that these those in on at to of for with from by
  about and or so then right now moment currently today present days just exactly really actually again please would could can will shall
  should have has had one there ist sind war waren bin bist hat haben hatte du dein deine sie ihr ihre ihrer ihnen ihrem ich mir mich mein
  meine wir uns unser es das der die den dem des ein eine einer einem einen in im an am auf zu zur zum von vom für mit bei über und oder
  denn dann gerade jetzt momentan aktuell derzeit heute eigentlich genau nochmal bitte würde würden könnte könnten kann können werden wird
  soll sollte sollten so gerne gern she he they her his him their them s re er ihm ihn seine seinen seiner`.split(
    /\s+/,
  ),
);

/** The word that a question begins with, and those that carry what it asks. */
interface Asked {
  readonly first: string;
  readonly words: ReadonlySet<string>;
}

/** `arbeitest` and `arbeitet` are one word, so are `faces` and `facing`. */
function stemOf(word: string): string {
  return word.replace(/^(\p{L}{3,}?)(?:ing|est|st|et|en|es|ed|t|e|s|n)$/u, '$1');
}

const mostKept = 1_000;
const kept = new Map<string, Asked>();

function askedIn(text: string): Asked {
  const before = kept.get(text);
  if (before) return before;
  if (kept.size > mostKept) kept.clear();
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => !smallWords.has(word)).map(stemOf);
  const made = { first: all[0] ?? '', words: new Set(telling.length > 1 ? telling : all) };
  kept.set(text, made);
  return made;
}

/** Of the words of both, how many must be in each. */
const alike = 0.75;

/** Tells whether a question is one of those asked before, also where it was put in slightly other words: `What are you working on now?` */
export function askedBefore(asked: readonly string[]): (question: string) => boolean {
  const before = asked.map(askedIn);
  return (question) => {
    if (before.length === 0) return false;
    const { first, words } = askedIn(question);
    return before.some((one) => {
      if (one.first !== first) return false;
      let shared = 0;
      for (const word of words) if (one.words.has(word)) shared++;
      return shared > 0 && shared / (words.size + one.words.size - shared) >= alike;
    });
  };
}
