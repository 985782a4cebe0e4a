import { isoOf } from '../model/day';
import type { PersonKey } from '../model/person';
import type { Source } from '../model/source';
import type { Forest, Member } from './forest';

interface NamedPerson {
  name: string;
  path: string | null;
}

/** One row a person, flat: a chain of introductions may be longer than nested JSON can be deep. */
export interface ForestRow extends NamedPerson {
  ghost: boolean;
  /** Null for me. */
  parent: NamedPerson | null;
  by: 'introduction' | 'first-hand' | null;
  promised: boolean;
  depth: number;
  day: string | null;
  lastContact: string | null;
  led: number;
  sources: readonly Source[];
}

export interface ForestReport {
  people: ForestRow[];
  arcs: {
    kind: string;
    by: NamedPerson;
    from: NamedPerson;
    to: NamedPerson;
    day: string | null;
    promised: boolean;
    sources: readonly Source[];
  }[];
  unplaced: (NamedPerson & { why: string })[];
}

/** The forest as plain data for other programs; me is `{ name: "me" }`, days are `YYYY-MM-DD`. */
export function forestToReport(forest: Forest): ForestReport {
  const unplaced = new Map(forest.unplaced.map(({ person }) => [person.key, person]));
  const named = (key: PersonKey): NamedPerson => {
    if (key === forest.meKey) return { name: 'me', path: forest.members.get(key)?.person?.path ?? null };
    const person = forest.members.get(key)?.person ?? unplaced.get(key);
    return { name: person?.name ?? key, path: person?.path ?? null };
  };
  return {
    people: [...forest.members.values()].map((member) => rowOf(member, named)),
    arcs: forest.arcs.map(({ kind, from, to, introduction }) => ({
      kind,
      by: named(introduction.by),
      from: named(from),
      to: named(to),
      day: iso(introduction.day),
      promised: introduction.state === 'promised',
      sources: introduction.sources,
    })),
    unplaced: forest.unplaced.map(({ person, why }) => ({ ...named(person.key), why })),
  };
}

function rowOf(member: Member, named: (key: PersonKey) => NamedPerson): ForestRow {
  return {
    ...named(member.key),
    ghost: member.ghost,
    parent: member.parent === null ? null : named(member.parent),
    by: member.parent === null ? null : member.introduction ? 'introduction' : 'first-hand',
    promised: member.introduction?.state === 'promised',
    depth: member.depth,
    day: iso(member.day),
    lastContact: iso(member.lastContact),
    led: member.led,
    sources: member.introduction?.sources ?? [],
  };
}

function iso(day: number | null): string | null {
  return day === null ? null : isoOf(day);
}
