import { type Forest, keepMembers, pathBack } from '../forest';
import { drawTimeLine, forestOnDay, timeLine, type TimeLine } from '../time-line';
import type { Day } from '../../model/day';
import type { PersonKey } from '../../model/person';
import { tiesOf } from '../../network/ties';
import type { Desk } from '../../vault/desk';
import { IdleSlices } from '../../vault/idle-slices';

/** A person, and how many steps around them are shown. */
export interface Around {
  readonly key: PersonKey;
  readonly steps: number;
}

/** What was kept of an `Around`; null for whatever else it is. */
export function aroundIn(kept: unknown): Around | null {
  const { key, steps } = { ...(kept as Partial<Around> | null) };
  return typeof key === 'string' && typeof steps === 'number' ? { key, steps } : null;
}

/** Which of the people the graph shows: all, or those known on a day, around a person, or of a list, each with their way back to me. */
export class ShownPeople {
  /** Nobody until the network was read for the first time. */
  whole: Forest;
  forest: Forest;
  /** The day of which the network is shown; null for today. */
  until: Day | null = null;
  around: Around | null = null;
  /** Asked anew whenever the network has changed. */
  only: (() => ReadonlySet<PersonKey>) | null = null;
  private line: TimeLine | null = null;

  constructor(private readonly desk: Desk) {
    const { meKey } = desk.network;
    this.forest = this.whole = { meKey, members: new Map(), arcs: [], unplaced: [] };
  }

  /** Nobody at all: neither in the tree nor beside it. */
  get empty(): boolean {
    return this.whole.members.size <= 1 && this.whole.unplaced.length === 0;
  }

  /** Among whom one may look for somebody: all, but for a list of people those alone. */
  get within(): Forest {
    return this.only ? this.forest : this.whole;
  }

  /** The day as of which everything is shown. */
  get today(): Day {
    return this.until ?? this.desk.today();
  }

  /** Whether one of these is not among those shown, but would be. */
  leavesOut(people: readonly PersonKey[]): boolean {
    const { forest, within } = this;
    return people.some((key) => !isIn(forest, key) && isIn(within, key));
  }

  /** When everybody became known; made when first asked for, and again when the network has changed. */
  get timeLine(): TimeLine {
    this.line ??= timeLine(this.whole, this.desk.network, this.desk.today());
    return this.line;
  }

  rename(before: PersonKey, now: PersonKey): void {
    if (this.around?.key === before) this.around = { ...this.around, key: now };
  }

  /** Works out the time line while nothing else is to do; false where the network has changed meanwhile. */
  async prepareTimeLine(): Promise<boolean> {
    const { whole, desk } = this;
    const isWanted = (): boolean => whole === this.whole;
    if (this.line) return true;
    const line = await new IdleSlices().finish(drawTimeLine(whole, desk.network, desk.today()), isWanted);
    if (!isWanted()) return false;
    this.line ??= line;
    return true;
  }

  /** Reads the network again. */
  refresh(): void {
    this.whole = this.desk.forest();
    this.line = null;
    if (this.until !== null) {
      // A day between the first and the last that there are now: the slider has no other, or is not there at all.
      const { first, last } = this.timeLine;
      const until = Math.max(this.until, first ?? Infinity);
      this.until = until < (last ?? 0) ? until : null;
    }
    if (this.around && !this.desk.network.person(this.around.key)) this.around = null;
    this.choose();
  }

  show(what: Partial<Pick<ShownPeople, 'until' | 'around' | 'only'>>): void {
    Object.assign(this, what);
    this.choose();
  }

  private choose(): void {
    const { whole, until, around, only } = this;
    this.forest = whole;
    if (until !== null) this.forest = forestOnDay(whole, this.desk.network, this.timeLine, until);
    if (around) this.keep(this.neighbours(around));
    if (only) this.keep(only());
  }

  private keep(some: ReadonlySet<PersonKey>): void {
    const kept = new Set<PersonKey>([this.forest.meKey]);
    for (const key of some) for (const member of pathBack(this.forest, key)) kept.add(member.key);
    const unplaced = this.forest.unplaced.filter(({ person }) => some.has(person.key));
    this.forest = keepMembers(this.forest, kept, unplaced);
  }

  /** Whom somebody knows, and in further steps whom those know; through me would be everybody. */
  private neighbours({ key, steps }: Around): ReadonlySet<PersonKey> {
    const found = new Set([key]);
    const { network } = this.desk;
    for (let step = 0; step < steps; step++) {
      for (const one of [...found]) {
        if (one === network.meKey && step > 0) continue;
        for (const other of tiesOf(network, one, this.today).keys()) found.add(other);
      }
    }
    return found;
  }
}

function isIn({ members, unplaced }: Forest, key: PersonKey): boolean {
  return members.has(key) || unplaced.some(({ person }) => person.key === key);
}
