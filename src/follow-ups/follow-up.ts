import { say } from '../i18n/words';
import type { Day } from '../model/day';
import type { Mentioned } from '../model/meeting';
import type { Person, PersonKey } from '../model/person';
import type { Source } from '../model/source';

/** The kinds of reasons to be in touch. */
export const followUpKinds = [
  'prepare',
  'thanks due',
  'promise',
  'waiting for',
  'reach out',
  'birthday',
  'favour to return',
  'favour outstanding',
  'close the loop',
  'stale',
  'drifting',
] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** Why somebody is on the list, in words that can be checked against the note they came from. */
export interface FollowUpReason {
  readonly kind: FollowUpKind;
  /** `last spoke 5 months ago, you meant every 6 weeks` */
  readonly why: string;
  /** The day on which it became, or becomes, due. */
  readonly due: Day | null;
  readonly source: Source | null;
  /** The introduction that it is about, and what is to be done next. */
  readonly introduction?: IntroductionDue;
  /** A later note that names somebody who has gone quiet; whether it was contact only the user knows. */
  readonly mention?: Mentioned;
}

/** What an introduction asks for: `ask` the person; `answer`, theirs is noted; `make` it; `hear` how it went. */
export interface IntroductionDue {
  readonly next: 'ask' | 'answer' | 'make' | 'hear';
  readonly by: PersonKey;
  readonly people: readonly [PersonKey, PersonKey];
}

/** One person, with every reason to be in touch, the most urgent first. */
export interface FollowUp {
  readonly person: Person;
  readonly reasons: readonly FollowUpReason[];
}

/** The note of the next meeting to prepare; null where there is none. */
export function meetingToPrepare(reasons: readonly FollowUpReason[]): string | null {
  return reasons.find(({ kind }) => kind === 'prepare')?.source?.path ?? null;
}

/** The headings of the side view, in the order shown. */
export const followUpGroups = ['Today', 'Favours', 'Promises', 'Waiting', 'Stale', 'Later'] as const;
export type FollowUpGroup = (typeof followUpGroups)[number];

/** A meeting this near belongs on today's list: tomorrow morning is too late to prepare. */
const daysToPrepareAhead = 1;

/** The first of the groups in which one of somebody's reasons belongs: who waits for a favour now is not put off until later. */
export function groupOf(reasons: readonly FollowUpReason[], today: Day): FollowUpGroup {
  let first = followUpGroups.length - 1;
  for (const reason of reasons) first = Math.min(first, followUpGroups.indexOf(groupOfOne(reason, today)));
  return followUpGroups[first] ?? 'Later';
}

/** Where one reason belongs. */
function groupOfOne(reason: FollowUpReason, today: Day): FollowUpGroup {
  switch (reason.kind) {
    case 'prepare':
      return reason.due !== null && reason.due > today + daysToPrepareAhead ? 'Later' : 'Today';
    case 'promise':
      if (reason.due === null) return 'Promises';
      return reason.due > today ? 'Later' : 'Today';
    case 'waiting for':
      return 'Waiting';
    case 'birthday':
    case 'reach out':
      return reason.due !== null && reason.due > today ? 'Later' : 'Today';
    case 'thanks due':
    case 'close the loop':
      return 'Today';
    case 'favour to return':
    case 'favour outstanding':
      return 'Favours';
    case 'stale':
    case 'drifting':
      return 'Stale';
  }
}

export interface KindWords {
  readonly label: string;
  /** A Lucide icon: the kind shows by shape and words, never by colour alone. */
  readonly icon: string;
  /** Words that narrow a search to this kind when it begins with one of them. */
  readonly prefixes: readonly string[];
}

const words = (icon: string, label: () => string, prefixes: () => readonly string[]): KindWords => ({
  icon,
  get label() {
    return label();
  },
  get prefixes() {
    return prefixes();
  },
});

/** How each kind of follow-up is shown and searched for. */
export const kindWords: Readonly<Record<FollowUpKind, KindWords>> = {
  prepare: words(
    'calendar-clock',
    () => say.followUps.prepare,
    () => say.followUps.searchWords().prepare,
  ),
  'thanks due': words(
    'mail',
    () => say.followUps.thanksDue,
    () => say.followUps.searchWords().thanks,
  ),
  promise: words(
    'square-check',
    () => say.followUps.promise,
    () => say.followUps.searchWords().promise,
  ),
  'waiting for': words(
    'clock',
    () => say.followUps.waitingFor,
    () => say.followUps.searchWords().waiting,
  ),
  'reach out': words(
    'send',
    () => say.followUps.reachOut,
    () => say.followUps.searchWords().reachOut,
  ),
  birthday: words(
    'cake',
    () => say.followUps.birthdayKind,
    () => say.followUps.searchWords().birthday,
  ),
  'favour to return': words(
    'gift',
    () => say.followUps.favourToReturn,
    () => say.followUps.searchWords().favourToReturn,
  ),
  'favour outstanding': words(
    'hourglass',
    () => say.followUps.favourOutstanding,
    () => say.followUps.searchWords().favourOutstanding,
  ),
  'close the loop': words(
    'repeat',
    () => say.followUps.closeLoop,
    () => say.followUps.searchWords().loop,
  ),
  stale: words(
    'moon',
    () => say.followUps.goneQuiet,
    () => say.followUps.searchWords().stale,
  ),
  drifting: words(
    'wind',
    () => say.followUps.drifting,
    () => say.followUps.searchWords().drifting,
  ),
};
