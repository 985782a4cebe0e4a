import { type Person, type PersonKey, type Statement, unknownPerson } from '../model/person';
import { compareText, foldName } from '../notes/fold';
import type { PersonRecord } from '../notes/note-record';
import { each, type Steps } from '../model/steps';
import { SortedList } from './sorted-list';

/** All that a person is made of. */
export interface PersonParts {
  /** The person's note; null for a ghost. */
  readonly note: { readonly path: string; readonly record: PersonRecord } | null;
  /** As the notes that name a ghost write it; the name of a ghost is the first of these. */
  readonly spellings: Iterable<string>;
  /** Needs and offers told in other notes, and in lines of the own one. */
  readonly needs: readonly Statement[];
  readonly offers: readonly Statement[];
  /** Where the property for who introduced them names a place or an occasion. */
  readonly howMet: Statement | null;
}

interface Page {
  readonly person: Person;
  readonly sortName: string;
}

/** Everybody as others see them, as of the last `renew`. */
export class PersonIndex {
  private readonly pages = new Map<PersonKey, Page>();
  private readonly stale = new Set<PersonKey>();
  private readonly sorted = new SortedList<Page>(
    (a, b) => compareText(a.sortName, b.sortName) || compareText(a.person.key, b.person.key),
  );
  private people: readonly Person[] = [];

  /** `partsOf` answers null for a key that stands for nobody any more; `touched` is told of everybody made anew. */
  constructor(
    private readonly partsOf: (key: PersonKey) => PersonParts | null,
    private readonly meKey: PersonKey,
    private readonly touched: (key: PersonKey) => void,
  ) {}

  touch(key: PersonKey): void {
    this.stale.add(key);
    this.touched(key);
  }

  get(key: PersonKey): Person | null {
    return this.pages.get(key)?.person ?? null;
  }

  /** By name, then key; without me. */
  all(): readonly Person[] {
    return this.people;
  }

  /** Makes everybody anew who was touched. */
  *renew(): Steps<void> {
    yield* each(this.stale, (key) => {
      this.stale.delete(key);
      const old = this.pages.get(key);
      if (old && key !== this.meKey) this.sorted.remove(old);
      const person = this.make(key);
      if (person) {
        const page = { person, sortName: foldName(person.name) };
        this.pages.set(key, page);
        if (key !== this.meKey) this.sorted.add(page);
      } else this.pages.delete(key);
    });
    if (this.sorted.isSettled) return;
    yield* this.sorted.settle();
    this.people = this.sorted.get().map(({ person }) => person);
  }

  private make(key: PersonKey): Person | null {
    const parts = this.partsOf(key);
    if (!parts) return null;
    const { note, needs, offers, howMet } = parts;
    const isMe = key === this.meKey;
    if (!note) {
      const name = [...parts.spellings].sort(compareText)[0];
      return name === undefined ? null : { ...unknownPerson(name, key), needs, offers };
    }
    const { contacts: _, exchanges: __, ...said } = note.record;
    return {
      ...said,
      key,
      path: note.path,
      needs: mergeStatements(said.needs, needs),
      offers: mergeStatements(said.offers, offers),
      howMet: said.howMet ?? howMet,
      ghost: false,
      me: isMe,
    };
  }
}

/** The same words said twice count once; the person's own note first. */
function mergeStatements(own: readonly Statement[], others: readonly Statement[]): readonly Statement[] {
  if (own.length + others.length < 2) return own.length > 0 ? own : others;
  const byText = new Map<string, Statement>();
  for (const statement of [...own, ...others]) {
    const key = foldName(statement.text);
    if (!byText.has(key)) byText.set(key, statement);
  }
  return [...byText.values()];
}
