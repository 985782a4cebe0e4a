import { ago, dayWords } from '../i18n/days';
import { say } from '../i18n/words';
import { type Day, plusBusinessDays } from '../model/day';
import type { Introduction, IntroductionStep } from '../model/introduction';
import { givenNameOf } from '../model/given-name';
import { lazily } from '../model/lazily';
import type { PersonKey } from '../model/person';
import type { Source } from '../model/source';
import { answersIn, withoutRemarks } from '../network/introduction-state';
import type { NetworkView } from '../network/network-view';
import { foldName } from '../notes/fold';
import { mayNotSayWho } from '../notes/may-not-say';
import { daysToRemind, lastDayToRemind } from './chain';

/**
 * How far an introduction that I make has come, from the first to the last: `promised` nobody is asked; `asked` one of the two is asked;
 * `waiting` both are, and an answer is missing; `agreed` both said yes; `made`; `met` they met; `told` I heard how it went. One to which
 * somebody said no is `declined`.
 */
export const introductionStages = [
  'promised',
  'asked',
  'waiting',
  'agreed',
  'made',
  'met',
  'told',
  'declined',
] as const;
export type IntroductionStage = (typeof introductionStages)[number];

/** Somebody who was asked whether to be introduced. */
export interface Ask {
  readonly person: PersonKey;
  /** Days on which they were asked since their last answer, earliest first, as far as notes say. */
  readonly on: readonly Day[];
  /** How often they were asked since then. */
  readonly times: number;
  /** Whether no answer is noted; else they said later. */
  readonly isOpen: boolean;
  /** Whether they answered in words that are not understood: nobody is reminded then. */
  readonly isUnclear: boolean;
  /** The day before which they are not to be asked again, where they said so. */
  readonly notBefore: Day | null;
  /** The item that says so last. */
  readonly source: Source;
}

export interface IntroductionProgress {
  readonly stage: IntroductionStage;
  /** The day on which it was reached; null where no note says. */
  readonly since: Day | null;
  readonly agreed: readonly PersonKey[];
  readonly waitingFor: readonly Ask[];
  /** Those who said later. */
  readonly later: readonly Ask[];
  /** Those whose answer is not understood. */
  readonly unclear: readonly Ask[];
  readonly toAsk: readonly PersonKey[];
}

/** An introduction that I make, on a day: steps of later days have not happened. */
export function progressOf(introduction: Introduction, today: Day): IntroductionProgress {
  const { people, state } = introduction;
  const steps = stepsUntil(introduction, today);
  const answers = answersIn(steps);
  const asked = people.filter((key) => answers.has(key));
  const saying = (answer: 'yes' | 'later' | null): PersonKey[] => asked.filter((key) => answers.get(key) === answer);
  const asks = (keys: readonly PersonKey[]): Ask[] => keys.flatMap((key) => askOf(steps, key) ?? []);
  const progress = {
    agreed: saying('yes'),
    waitingFor: asks(saying(null)).filter(({ isUnclear }) => !isUnclear),
    unclear: asks(saying(null)).filter(({ isUnclear }) => isUnclear),
    later: asks(saying('later')),
    toAsk: people.filter((key) => !answers.has(key)),
  };
  return { ...progress, ...stageOf(introduction, steps, progress, state === 'declined') };
}

type Progress = Omit<IntroductionProgress, 'stage' | 'since'>;

function stageOf(
  { state, day }: Introduction,
  steps: readonly IntroductionStep[],
  { agreed, toAsk }: Progress,
  isDeclined: boolean,
): Pick<IntroductionProgress, 'stage' | 'since'> {
  const lastOf = (wanted: (step: IntroductionStep) => boolean): Day | null => latestDay(steps.filter(wanted));
  const of = (kind: IntroductionStep['kind']): IntroductionStep | undefined => steps.find((one) => one.kind === kind);
  if (isDeclined) return { stage: 'declined', since: lastOf(({ answer }) => answer === 'no') };
  if (state === 'made') {
    for (const stage of ['told', 'met'] as const) if (of(stage)) return { stage, since: of(stage)?.day ?? null };
    return { stage: 'made', since: of('introduced')?.day ?? day };
  }
  if (toAsk.length === 2) return { stage: 'promised', since: day };
  const since = lastOf(({ kind }) => kind === 'asked');
  if (agreed.length === 2) return { stage: 'agreed', since };
  return { stage: toAsk.length > 0 ? 'asked' : 'waiting', since };
}

/** Whom I asked to introduce me, while they have not answered; null where nobody is waited for. */
export function askedForMe(introduction: Introduction, today: Day): Ask | null {
  if (introduction.state !== 'asked') return null;
  const steps = stepsUntil(introduction, today);
  // Whoever has written to the other, or met them, waits for no answer.
  if (steps.some(({ kind }) => kind !== 'asked')) return null;
  const ask = askOf(steps, introduction.by);
  return ask?.isUnclear === true ? null : ask;
}

/** Words of a note about what somebody said are for nobody else. */
const tellsOfThem = lazily(
  () =>
    /(?:^|[^\p{L}])(?:she|he|her|his|him|er|sie|ihre?|ihn|ihm|said|says|told|asked|agreed|agrees|declined|reluctant|unsure|sagte?|meinte?|erzählte?|gefragt|einverstanden|abgelehnt|möchte\s+(?:nicht|lieber)|will\s+nicht)(?!\p{L})/iu,
);

/** What the two have in common, where that may stand in a letter to either: nothing of what one of them said, nothing told in confidence. */
export function whyForLetter(network: NetworkView, { why, people, by }: Introduction): string | null {
  if (!why || network.isPrivate(why.source) || tellsOfThem().test(why.text) || mayNotSayWho(why.text)) return null;
  const words = new Set(foldName(why.text).split(/[^\p{L}\p{M}]+/u));
  const names = [by, ...people].flatMap((key) => (network.person(key)?.name ?? '').split(' '));
  if (names.some((name) => name.length > 1 && words.has(foldName(name)))) return null;
  return namesSomebody(network, why.text) ? null : why.text;
}

/** Whether a text names anybody else whom notes tell of, in whole or by the first name alone. */
function namesSomebody(network: NetworkView, text: string): boolean {
  const words = text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  const runs = words.flatMap((word, at) =>
    isCapital(word) ? [1, 2, 3].map((count) => words.slice(at, at + count).join(' ')) : [],
  );
  if (runs.some((run) => network.findPeople(run).length > 0)) return true;
  const firstNames = new Set(words.slice(1).filter(isCapital).map(foldName));
  return firstNames.size > 0 && network.people().some(({ name }) => firstNames.has(foldName(givenNameOf(name))));
}

/** The line that tells of an introduction: the one that has the latest steps below it, else the first. Null where no line does. */
export function lineOf({ sources, steps }: Introduction): (Source & { readonly line: number }) | null {
  const lines = sources.flatMap(({ path, line }) => (line === null ? [] : [{ path, line }]));
  const last = steps[steps.length - 1]?.source;
  const above = lines.filter(({ path, line }) => path === last?.path && line < (last.line ?? 0));
  return above[above.length - 1] ?? lines[0] ?? null;
}

function stepsUntil({ steps }: Introduction, today: Day): readonly IntroductionStep[] {
  return steps.filter(({ day }) => day === null || day <= today);
}

/** When somebody was asked, since they last answered; with their last answer where that was the last step. */
function askOf(steps: readonly IntroductionStep[], person: PersonKey): Ask | null {
  const own = withoutRemarks(steps).filter((step) => step.kind === 'asked' && step.person === person);
  const last = own[own.length - 1];
  if (!last) return null;
  let from = own.length - 1;
  while (from > 0 && own[from - 1]?.answer === null) from--;
  const since = own.slice(from);
  const on = since.flatMap(({ day }) => day ?? []).sort((a, b) => a - b);
  return {
    person,
    on,
    times: since.length,
    isOpen: last.answer === null,
    isUnclear: last.isUnclear === true,
    notBefore: last.notBefore ?? null,
    source: last.source,
  };
}

function latestDay(steps: readonly IntroductionStep[]): Day | null {
  const days = steps.flatMap(({ day }) => day ?? []);
  return days.length === 0 ? null : Math.max(...days);
}

/** Days after somebody was asked and said later on which they may be asked again, and how long that is shown before it rests as long again. */
export const daysToAskAgain = 28;
const daysAskingAgain = 14;

/**
 * When somebody who said later came to be asked again; null where no note says when they were asked. It comes back after every rest,
 * until they are asked or it is closed: nobody else would think of it.
 */
export function askAgainOn({ on, notBefore }: Ask, today: Day): Day | 'rests' | null {
  const last = on[on.length - 1];
  const first = notBefore ?? (last === undefined ? null : last + daysToAskAgain);
  if (first === null) return null;
  const into = (today - first) % (daysAskingAgain + daysToAskAgain);
  return today < first || into >= daysAskingAgain ? 'rests' : today - into;
}

/** Whether an answer is still waited for on a day, and whether it is time for the one reminder. */
export function patienceWith({ on, times }: Ask, today: Day): 'waiting' | 'remind' | 'rests' {
  const [first] = on;
  const last = on[on.length - 1];
  if (first === undefined || last === undefined) return 'waiting';
  if (times > 1) return today > plusBusinessDays(last, daysToRemind) ? 'rests' : 'waiting';
  if (today < plusBusinessDays(first, daysToRemind)) return 'waiting';
  return today > plusBusinessDays(first, lastDayToRemind) ? 'rests' : 'remind';
}

/** What somebody was asked about an introduction of mine, or for one, and has not answered; null where that is nothing. */
export function askAwaiting(network: NetworkView, introduction: Introduction, key: PersonKey, today: Day): Ask | null {
  const isMine = introduction.by === network.meKey;
  if (!isMine && introduction.by !== key) return null;
  const ask = isMine
    ? progressOf(introduction, today).waitingFor.find(({ person }) => person === key)
    : askedForMe(introduction, today);
  return ask?.isOpen === true ? ask : null;
}

/** Whether somebody was asked about an introduction and their answer is still waited for. */
export function isAnswerAwaited(network: NetworkView, key: PersonKey, today: Day): boolean {
  return network.introductionsOf(key).some((introduction) => {
    const ask = askAwaiting(network, introduction, key, today);
    return ask !== null && patienceWith(ask, today) !== 'rests';
  });
}

/**
 * The last day on which an introduction put me in touch with somebody: I asked or told them, made them known to somebody, or they made me
 * known to somebody. Null where notes tell of none.
 */
export function lastStepWith(network: NetworkView, key: PersonKey, today: Day): Day | null {
  const { meKey } = network;
  const isWithThem = ({ kind, person }: IntroductionStep): boolean =>
    person === key && (kind === 'asked' || kind === 'told');
  const days = [...network.introductionsOf(key), ...network.declinedOf(key)].flatMap((introduction) => {
    const { by, people, day, state, steps } = introduction;
    const isMine = by === meKey || (by === key && people.includes(meKey));
    if (!isMine) return [];
    const made = state === 'made' && introduction.sources.some(({ line }) => line !== null) ? [day] : [];
    return [...made, ...steps.filter(isWithThem).map((step) => step.day)];
  });
  const past = days.flatMap((day) => (day !== null && day <= today ? [day] : []));
  return past.length === 0 ? null : Math.max(...past);
}

/** When I come to an introduction to which both agreed: see `whenAgreed`. */
export type AgreedDue = 'now' | 'remind' | 'rests';

/**
 * Whether it is time to make an introduction to which both agreed, on the day `since` or later: at once; after seven business days once
 * more, for about two weeks; then it rests. It is my word, so it comes back after every rest.
 */
export function whenAgreed(since: Day | null, today: Day): AgreedDue {
  if (since === null || today < plusBusinessDays(since, daysToRemind)) return 'now';
  const into = today - plusBusinessDays(since, lastDayToRemind) - 1;
  if (into < 0) return 'remind';
  return into % (daysAskingAgain + daysToAskAgain) < daysToAskAgain ? 'rests' : 'remind';
}

/** Where an introduction of mine stands, in plain words: `waiting for Cal Dee, asked 6 days ago`. */
export function progressWords(network: NetworkView, introduction: Introduction, today: Day): string {
  const nameOf = (key: PersonKey): string => network.person(key)?.name ?? say.shared.someone();
  return wordsOf(progressOf(introduction, today), nameOf, (day) => ago(day, today));
}

/** The same for a page about one of the two: what the other answered is for nobody else. */
export function progressWordsFor(
  network: NetworkView,
  introduction: Introduction,
  today: Day,
  reader: PersonKey,
): string {
  const nameOf = (key: PersonKey): string => network.person(key)?.name ?? say.shared.someone();
  const progress = progressOf(introduction, today);
  const agreed = progress.agreed.filter((key) => key === reader);
  const isReader = ({ person }: Ask): boolean => person === reader;
  const [later, unclear] = [progress.later.filter(isReader), progress.unclear.filter(isReader)];
  return wordsOf({ ...progress, agreed, later, unclear }, nameOf, (day) => ago(day, today));
}

/** The same of all that notes say, for a picture: with dates. */
export function progressWithDates(introduction: Introduction, nameOf: (key: PersonKey) => string): string {
  return wordsOf(progressOf(introduction, Infinity), nameOf, (day) => say.introductions.onDay(dayWords(day)));
}

function wordsOf(
  { stage, since, agreed, waitingFor, later, unclear, toAsk }: IntroductionProgress,
  nameOf: (key: PersonKey) => string,
  when: (day: Day) => string,
): string {
  return say.introductions.progress({
    ...{ stage, when: since === null ? null : when(since) },
    agreed: agreed.map(nameOf),
    waiting: waitingFor.map(({ person, on }) => {
      const last = on[on.length - 1];
      return { name: nameOf(person), when: last === undefined ? null : when(last) };
    }),
    later: later.map(({ person }) => nameOf(person)),
    unclear: unclear.map(({ person }) => nameOf(person)),
    toAsk: toAsk.map(nameOf),
  });
}
