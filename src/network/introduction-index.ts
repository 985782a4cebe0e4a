import type { Introduction, IntroductionState, IntroductionStep } from '../model/introduction';
import type { PersonKey } from '../model/person';
import type { Source } from '../model/source';
import type { Day } from '../model/day';
import { each, type Steps } from '../model/steps';
import { compareText } from '../notes/fold';
import { compareSources, daysUpwards, MultiMap, SortedList } from './sorted-list';
import { meKey } from './resolve-mention';

/** One place that tells of an introduction. */
export interface IntroductionStatement {
  readonly by: PersonKey;
  /** In the order that `pairOf` gives. */
  readonly people: readonly [PersonKey, PersonKey];
  readonly day: number | null;
  readonly state: IntroductionState;
  readonly source: Source;
  readonly steps: readonly IntroductionStep[];
  readonly why?: string;
  readonly mayNotSay?: true;
  readonly restsUntil?: Day | null;
}

/** Two people in the one order they are always given in: me first, else by key. */
export function pairOf(a: PersonKey, b: PersonKey): readonly [PersonKey, PersonKey] {
  return b === meKey || (a !== meKey && compareText(b, a) < 0) ? [b, a] : [a, b];
}

/** All introductions, each once however often it is told. Answers are those of the last `build`. */
export class IntroductionIndex {
  /** Grows whenever it has changed who introduced whom, or how far that has come; days and sources may change without. */
  version = 0;
  private readonly statements = new MultiMap<string, IntroductionStatement>();
  private readonly byPerson = new MultiMap<PersonKey, string>();
  private readonly built = new Map<string, Introduction>();
  private readonly changed = new Set<string>();
  private readonly sorted = new SortedList<Introduction>(compareIntroductions);
  private readonly closed = new SortedList<Introduction>(compareIntroductions);

  add(statement: IntroductionStatement): void {
    const key = keyOf(statement);
    this.statements.add(key, statement);
    for (const person of [statement.by, ...statement.people]) this.byPerson.add(person, key);
    this.changed.add(key);
  }

  remove(statement: IntroductionStatement): void {
    const key = keyOf(statement);
    this.statements.delete(key, statement);
    if (this.statements.get(key).size === 0) {
      for (const person of [statement.by, ...statement.people]) this.byPerson.delete(person, key);
    }
    this.changed.add(key);
  }

  /** Without those that were declined. */
  all(): readonly Introduction[] {
    return this.sorted.get();
  }

  declined(): readonly Introduction[] {
    return this.closed.get();
  }

  of(person: PersonKey): readonly Introduction[] {
    return this.ofPerson(person).filter(({ state }) => state !== 'declined');
  }

  declinedOf(person: PersonKey): readonly Introduction[] {
    return this.ofPerson(person).filter(({ state }) => state === 'declined');
  }

  /**
   * Those that stand without what was told in confidence, as what remains tells of them. None with a step told in confidence: how far they
   * have come may follow from it. Without those that were declined, also in confidence.
   */
  openOf(person: PersonKey, isPrivate: (source: Source) => boolean): readonly Introduction[] {
    const found = [...this.byPerson.get(person)].flatMap((key) => {
      const whole = this.built.get(key);
      if (!whole || whole.state === 'declined') return [];
      const open = [...this.statements.get(key)].filter(({ source }) => !isPrivate(source));
      if (open.some(({ steps }) => steps.some(({ source }) => isPrivate(source)))) return [];
      const told = open.length === whole.sources.length ? whole : unite(open);
      return told && told.state !== 'declined' ? [told] : [];
    });
    return found.sort(compareIntroductions);
  }

  private ofPerson(person: PersonKey): Introduction[] {
    const found = [...this.byPerson.get(person)].flatMap((key) => this.built.get(key) ?? []);
    return found.sort(compareIntroductions);
  }

  private listOf({ state }: Introduction): SortedList<Introduction> {
    return state === 'declined' ? this.closed : this.sorted;
  }

  /** Takes over what was added and removed. */
  *build(): Steps<void> {
    yield* each(this.changed, (key) => {
      this.changed.delete(key);
      const old = this.built.get(key);
      if (old) this.listOf(old).remove(old);
      const next = unite([...this.statements.get(key)]);
      if (old?.state !== next?.state) this.version++;
      if (next) {
        this.built.set(key, next);
        this.listOf(next).add(next);
      } else this.built.delete(key);
    });
    yield* this.sorted.settle();
    yield* this.closed.settle();
  }
}

function keyOf({ by, people }: IntroductionStatement): string {
  return JSON.stringify([by, ...people]);
}

const furthest: readonly IntroductionState[] = ['made', 'declined', 'promised', 'asked', 'named'];

function unite(statements: readonly IntroductionStatement[]): Introduction | null {
  const [first] = statements;
  if (!first) return null;
  const days = statements.flatMap(({ day }) => day ?? []);
  const told = (one: IntroductionStatement): Introduction['why'][] =>
    one.why === undefined ? [] : [{ text: one.why, source: one.source }];
  const ordered = [...statements].sort((a, b) => compareSources(a.source, b.source));
  const [why] = ordered.flatMap(told);
  const rests = statements.flatMap(({ restsUntil }) => (restsUntil === undefined ? [] : [restsUntil]));
  const restsUntil = rests.some((day) => day === null) ? null : Math.max(...rests.map((day) => day ?? 0));
  return {
    by: first.by,
    people: first.people,
    day: days.length === 0 ? null : days.reduce((a, b) => Math.min(a, b)),
    state: stateOf(statements),
    sources: ordered.map(({ source }) => source),
    steps: eachOnce(ordered.flatMap(({ steps }) => steps)),
    ...(why && { why }),
    ...(statements.some(({ mayNotSay }) => mayNotSay) && { mayNotSay: true }),
    ...(rests.length > 0 && { restsUntil }),
  };
}

/** The furthest, where a no closes what was promised; what was promised or asked on a later day opens it again. */
function stateOf(statements: readonly IntroductionStatement[]): IntroductionState {
  const closedOn = Math.max(
    ...statements.map(({ state, day, steps }) =>
      state === 'declined' ? Math.max(day ?? -Infinity, ...steps.map((step) => step.day ?? -Infinity)) : -Infinity,
    ),
  );
  const isLater = ({ state, day }: IntroductionStatement): boolean =>
    (state === 'promised' || state === 'asked') && closedOn > -Infinity && (day ?? -Infinity) > closedOn;
  const counted = statements.some(isLater) ? statements.filter(({ state }) => state !== 'declined') : statements;
  return furthest.find((state) => counted.some((told) => told.state === state)) ?? 'named';
}

/** A step that two notes tell is one step. */
function eachOnce(steps: readonly IntroductionStep[]): readonly IntroductionStep[] {
  if (steps.length < 2) return steps;
  const seen = new Set<string>();
  return steps.filter(({ kind, person, day, answer, isUnclear, isTakenBack }) => {
    const key = JSON.stringify([kind, person, day, answer, isUnclear, isTakenBack]);
    return !seen.has(key) && seen.add(key);
  });
}

function compareIntroductions(a: Introduction, b: Introduction): number {
  return (
    daysUpwards(a.day, b.day) ||
    compareText(a.by, b.by) ||
    compareText(a.people[0], b.people[0]) ||
    compareText(a.people[1], b.people[1])
  );
}
