import { say } from '../i18n/words';
import { lazily } from '../model/lazily';
import type { InterviewQuestion } from '../templating/interview-context';
import type { Question } from '../templating/frame';
import { askedBefore } from '../templating/question-bank';
import { isHearsay } from './hearsay';
import type { NamedIn } from './named-in';

/** How well two people know each other, as far as questions go. */
export interface Acquaintance {
  /** Talks that have been. */
  readonly talks: number;
  /** Whether any note says that we were in touch before. */
  readonly inTouch: boolean;
  readonly isMentor: boolean;
  /** Whether promises, favours or introductions are to be spoken of, too: that takes the time of one question. */
  readonly hasBusiness: boolean;
  /** Who introduced us. */
  readonly introducers: readonly string[];
  /** What they told me that is worth asking after: their needs, and points of the last note. */
  readonly needs: readonly string[];
  readonly points: readonly string[];
  readonly named: NamedIn;
}

/** Somebody met before takes up more of the page with what was. */
const mostQuestions = { first: 5, met: 4, old: 4 } as const;
const mostFromTheirWords = 2;
/** From so many talks on nobody asks how somebody came to do their work. */
const talksOfOldFriends = 4;
/** Open questions come before closed ones. */
const stages = ['Approachability', 'Engagement', 'Searching', 'Evaluation'] as const;
type Stage = (typeof stages)[number];

/** From which stages questions come for each acquaintance, what matters most first; what is left is filled up in the order of the stages. */
const plans: Readonly<Record<'first' | 'met' | 'old', readonly Stage[]>> = {
  first: ['Approachability', 'Engagement', 'Approachability', 'Engagement', 'Searching'],
  met: ['Searching', 'Engagement', 'Searching', 'Evaluation'],
  old: ['Searching', 'Evaluation', 'Searching', 'Evaluation'],
};

/**
 * Three to five questions for a talk, open ones first. A first talk begins with how they came to their work; who was introduced is asked how they
 * know the introducer; with somebody met before it goes on from their own words. None that was asked before.
 */
export function chooseQuestions(
  bank: readonly Question[],
  who: Acquaintance,
  asked: readonly string[],
): readonly InterviewQuestion[] {
  const wasAsked = askedBefore(asked);
  const isNew = ({ text }: { readonly text: string }): boolean => !wasAsked(text);
  const made = fromTheirWords(who).filter(isNew);
  const fresh = bank.filter(isNew);
  const plan = plans[planFor(who)];
  const chosen = new Set<Question>();
  const most = mostQuestions[planFor(who)] - (who.hasBusiness ? 1 : 0);
  const left = (): number => most - made.length - chosen.size;
  const take = (stage: string, count: number): void => {
    for (const question of fresh) {
      if (count <= 0 || left() <= 0) return;
      if (!isOf(question, stage) || chosen.has(question)) continue;
      chosen.add(question);
      count--;
    }
  };
  for (const stage of plan) take(stage, 1);
  const order = planFor(who) === 'first' ? stages : [...stages.slice(1), stages[0]];
  for (const stage of order) take(stage, left());
  const rank = ({ stage }: Question): number => stages.findIndex((known) => isOf({ stage }, known));
  const ofBank = [...chosen].sort((a, b) => rank(a) - rank(b));
  return [...made, ...ofBank.map(({ text, probe, stage }) => ({ text, probe: probe ?? null, stage }))];
}

function planFor({ talks, inTouch, isMentor }: Acquaintance): keyof typeof plans {
  if (talks >= talksOfOldFriends || (isMentor && talks > 0)) return 'old';
  return talks > 0 || inTouch ? 'met' : 'first';
}

function isOf({ stage }: Pick<Question, 'stage'>, wanted: string): boolean {
  return stage.trim().toLowerCase() === wanted.toLowerCase();
}

function fromTheirWords(who: Acquaintance): readonly InterviewQuestion[] {
  if (planFor(who) === 'first') {
    const [by] = who.introducers;
    return by === undefined
      ? []
      : [{ text: say.interviews.howDoYouKnow(by), probe: say.interviews.probeIntroducer(), stage: null }];
  }
  const needs = who.needs.map((said) => say.interviews.youNeeded(quotable(said)));
  const points = who.points
    .filter((said) => canBeQuoted(said, who.named))
    .map((said) => say.interviews.youSaid(quotable(said)));
  const chosen = [...points.slice(0, 1), ...needs].slice(0, mostFromTheirWords);
  return chosen.map((text, at) => ({
    text,
    probe: at === 0 ? say.interviews.probeSince() : say.interviews.probeLearnt(),
    stage: null,
  }));
}

/** Longer points cannot be said in one breath. */
const mostWordsQuoted = 10;

/** Begins a point that says what I did, or how they seemed to me. */
const mine =
  /^(?:I|I['’]\p{L}+|me|my|we|we['’]\p{L}+|our|ich|mir|mich|mein\p{L}*|wir|uns|unser\p{L}*|seem(?:s|ed)|look(?:s|ed)|sound(?:s|ed)|appear(?:s|ed)|wirkte?|scheint|schien|klingt|klang)(?!\p{L})/iu;

/** Somebody spoken of as `she` or `his`; `sein` is a verb as well, unless a noun follows. */
const spokenOf = lazily(
  () =>
    /(?:^|[^\p{L}])(?:(?:she|he|her|hers|him|his|herself|himself|er|ihn|ihm|sie|ihre?[mnrs]?|seine[mnrs]?)(?!\p{L})|sein(?= \p{Lu})|(?:[Mm][rsx]s?|[Hh]err|[Ff]rau)\.? \p{Lu})/u,
);

/**
 * Whether a point can be said back to them as it stands: it is theirs, short, and about nobody. One that begins with me is what I said; one
 * that names them (`Helen runs …`, `She runs …`) speaks of them as of somebody else; and what somebody else said, or is said to be, is
 * for nobody’s ears.
 */
function canBeQuoted(point: string, named: NamedIn): boolean {
  if (point.split(/\s+/).length > mostWordsQuoted || /[?:]/.test(point)) return false;
  if (/^they(?!\p{L})/iu.test(point) || mine.test(point) || named.own(point) || named.other(point)) return false;
  return !spokenOf().test(point) && !isHearsay(point);
}

/** Without its full stop, and with quotation marks that do not end the quotation. */
function quotable(text: string): string {
  return text.replace(/[.!]+$/, '').replace(/["“”„«»]/g, '’');
}
