import type { Introduction } from '../model/introduction';
import type { PersonKey } from '../model/person';
import type { Source } from '../model/source';
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
  readonly state: 'made' | 'promised';
  readonly source: Source;
}

/** Two people in the one order they are always given in: me first, else by key. */
export function pairOf(a: PersonKey, b: PersonKey): readonly [PersonKey, PersonKey] {
  return b === meKey || (a !== meKey && compareText(b, a) < 0) ? [b, a] : [a, b];
}

/** All introductions, each once however often it is told. Answers are those of the last `build`. */
export class IntroductionIndex {
  /** Grows whenever it has changed who introduced whom; days and sources may change without. */
  version = 0;
  private readonly statements = new MultiMap<string, IntroductionStatement>();
  private readonly byPerson = new MultiMap<PersonKey, string>();
  private readonly built = new Map<string, Introduction>();
  private readonly changed = new Set<string>();
  private readonly sorted = new SortedList<Introduction>(compareIntroductions);

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

  all(): readonly Introduction[] {
    return this.sorted.get();
  }

  of(person: PersonKey): readonly Introduction[] {
    const found = [...this.byPerson.get(person)].flatMap((key) => this.built.get(key) ?? []);
    return found.sort(compareIntroductions);
  }

  /** Takes over what was added and removed. */
  *build(): Steps<void> {
    yield* each(this.changed, (key) => {
      this.changed.delete(key);
      const old = this.built.get(key);
      if (old) this.sorted.remove(old);
      const next = unite([...this.statements.get(key)]);
      if ((old === undefined) !== (next === null)) this.version++;
      if (next) {
        this.built.set(key, next);
        this.sorted.add(next);
      } else this.built.delete(key);
    });
    yield* this.sorted.settle();
  }
}

function keyOf({ by, people }: IntroductionStatement): string {
  return JSON.stringify([by, ...people]);
}

function unite(statements: readonly IntroductionStatement[]): Introduction | null {
  const [first] = statements;
  if (!first) return null;
  const days = statements.flatMap(({ day }) => day ?? []);
  return {
    by: first.by,
    people: first.people,
    day: days.length === 0 ? null : days.reduce((a, b) => Math.min(a, b)),
    state: statements.some(({ state }) => state === 'made') ? 'made' : 'promised',
    sources: statements.map(({ source }) => source).sort(compareSources),
  };
}

function compareIntroductions(a: Introduction, b: Introduction): number {
  return (
    daysUpwards(a.day, b.day) ||
    compareText(a.by, b.by) ||
    compareText(a.people[0], b.people[0]) ||
    compareText(a.people[1], b.people[1])
  );
}
