import { isSilent, type FollowUpRules } from './follow-up-rules';
import type { FollowUp } from './follow-up';
import { birthdaysNear } from './birthdays';
import { compareRanked, type RankedReason } from './ranking';
import {
  awaitedFrom,
  favoursDue,
  introductionsDue,
  loopsToClose,
  meetingsToPrepare,
  thanksDue,
  toReachOut,
  promisesDue,
  quietContact,
} from './reasons';
import type { Day } from '../model/day';
import type { Person, PersonKey } from '../model/person';
import type { Steps } from '../model/steps';
import type { NetworkView } from '../network/network-view';
import type { Network } from '../network/network';
import { SortedList } from '../network/sorted-list';
import { compareText, foldName } from '../notes/fold';

const queries: readonly ((network: NetworkView, person: Person, today: Day, rules: FollowUpRules) => RankedReason[])[] =
  [
    meetingsToPrepare,
    promisesDue,
    introductionsDue,
    thanksDue,
    favoursDue,
    loopsToClose,
    toReachOut,
    awaitedFrom,
    birthdaysNear,
    quietContact,
  ];

/** One person's follow-up with what decides where it stands in the list. */
export interface RankedFollowUp {
  readonly followUp: FollowUp;
  readonly first: RankedReason;
  readonly sortName: string;
}

/**
 * Why to be in touch with one person on a day, the most urgent reason first; null where nothing asks for it, and for people who are
 * snoozed, paused or to be contacted `never`. Ghosts count too: a favour from somebody without a note is a favour.
 */
export function followUpOf(
  network: NetworkView,
  person: Person,
  today: Day,
  rules: FollowUpRules,
): RankedFollowUp | null {
  if (isSilent(person, today, rules)) return null;
  const reasons = queries
    .flatMap((query) => query(network, person, today, rules))
    .filter(({ reason }) => !rules.hidden.has(reason.kind))
    .sort(compareRanked);
  const first = reasons[0];
  if (!first) return null;
  return {
    followUp: { person, reasons: reasons.map(({ reason }) => reason) },
    first,
    sortName: foldName(person.name),
  };
}

const nobody: readonly Person[] = [];

/** In the order of `ranking`; equal ones by name. */
export function compareFollowUps(a: RankedFollowUp, b: RankedFollowUp): number {
  return (
    compareRanked(a.first, b.first) ||
    compareText(a.sortName, b.sortName) ||
    compareText(a.followUp.person.key, b.followUp.person.key)
  );
}

/** Whom to be in touch with on a day and why: one block a person with all their reasons, in the order of `ranking`. */
export function followUps(network: NetworkView, today: Day, rules: FollowUpRules): FollowUp[] {
  return network
    .people()
    .flatMap((person) => followUpOf(network, person, today, rules) ?? [])
    .sort(compareFollowUps)
    .map(({ followUp }) => followUp);
}

/**
 * The follow-ups kept in step with the network: after a change only the people it may affect are worked out again. The answers are
 * those of `followUps`.
 */
export class FollowUpIndex {
  private readonly blocks = new Map<PersonKey, RankedFollowUp>();
  private readonly sorted = new SortedList<RankedFollowUp>(compareFollowUps);
  private readonly moved = new Set<PersonKey>();
  private readonly waiting = new Set<PersonKey>();
  private asked: { readonly today: Day; readonly rules: FollowUpRules } | null = null;
  /** On a new day, or by other rules, everybody is asked: who is still to come, as the network was then. */
  private everybody: readonly Person[] = nobody;
  private next = 0;
  private ordering: Steps<void> | null = null;
  private listed: readonly FollowUp[] = [];

  constructor(private readonly network: Network) {
    network.onMoved((key) => this.moved.add(key));
  }

  /** Equal rules must be the same object: others mean that everybody is asked again. */
  get(today: Day, rules: FollowUpRules): readonly FollowUp[] {
    this.refresh(today, rules);
    return this.listed;
  }

  /** Asks after people who wait for it, at most so many, and puts them in order; returns how many are left. `get` does all of it. */
  refresh(today: Day, rules: FollowUpRules, most = Infinity): number {
    this.network.settle();
    this.gather(today, rules);
    let left = most;
    for (const key of this.waiting) {
      if (left-- <= 0) break;
      this.waiting.delete(key);
      this.renew(key, today, rules);
    }
    for (; this.next < this.everybody.length && left > 0; left--) {
      const person = this.everybody[this.next++];
      if (person) this.renew(person.key, today, rules);
      if (this.next === this.everybody.length) this.everybody = nobody;
    }
    while (this.unasked === 0 && !this.isOrdered) {
      if (left-- <= 0) return 1;
      this.putInOrder();
    }
    return this.unasked;
  }

  private get unasked(): number {
    return this.waiting.size + Math.max(0, this.everybody.length - this.next);
  }

  private get isOrdered(): boolean {
    return this.ordering === null && this.sorted.isSettled;
  }

  /** Does one step of it. */
  private putInOrder(): void {
    this.ordering ??= this.sorted.settle();
    if (this.ordering.next().done !== true) return;
    this.ordering = null;
    this.listed = this.sorted.get().map(({ followUp }) => followUp);
  }

  /** A follow-up also depends on the people somebody was introduced to: on their names and on when they met. */
  private gather(today: Day, rules: FollowUpRules): void {
    if (this.asked?.today !== today || this.asked.rules !== rules) {
      this.asked = { today, rules };
      // Whoever comes or goes meanwhile has moved.
      this.everybody = this.network.people();
      this.next = 0;
    }
    for (const key of this.moved) {
      this.waiting.add(key);
      if (key === this.network.meKey) continue;
      for (const { by, people } of this.network.introductionsOf(key))
        [by, ...people].forEach((one) => this.waiting.add(one));
    }
    this.moved.clear();
  }

  private renew(key: PersonKey, today: Day, rules: FollowUpRules): void {
    const old = this.blocks.get(key);
    if (old) this.sorted.remove(old);
    const person = key === this.network.meKey ? null : this.network.person(key);
    const block = person && followUpOf(this.network, person, today, rules);
    if (block) {
      this.blocks.set(key, block);
      this.sorted.add(block);
    } else this.blocks.delete(key);
  }
}
