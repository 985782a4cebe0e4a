import { inSight } from '../fold';
import type { Day } from '../../model/day';
import type { PersonKey } from '../../model/person';
import type { NetworkView } from '../../network/network-view';
import { tiesOf } from '../../network/ties';
import { findMembers } from './find-members';
import type { ShownPeople } from './shown-people';

/** Who is searched for or brought out, and who therefore stands out in the picture and in the tree. */
export class GraphSearch {
  /** What was typed. */
  typed = '';
  /** Whether anything can be found by it yet. */
  active = false;
  /** Who stands out while nobody searches. */
  broughtOut: readonly PersonKey[] = [];
  /** A way to somebody that was asked for, from me to them. */
  path: readonly PersonKey[] = [];
  matches: readonly string[] = [];
  /** In the picture and in the tree: those who stand out, or whoever they are folded behind; null where all are alike. */
  found: readonly ReadonlySet<string>[] | null = null;

  /** Looks again; `shown` are the keys in sight in the picture and in the tree. */
  look({ within: forest, forest: then, today }: ShownPeople, shown: readonly ReadonlyMap<string, unknown>[]): void {
    this.matches = findMembers(forest, then, this.typed, today);
    this.active = /[^\s#]/.test(this.typed);
    const people = this.active ? this.matches : this.broughtOut;
    const isPlain = !this.active && people.length === 0;
    this.found = isPlain ? null : shown.map((keys) => new Set(people.map((key) => inSight(forest, keys, key) ?? key)));
  }

  /** Has these stand out, or nobody, and a way that was asked for. */
  bring(people: readonly PersonKey[], path: readonly PersonKey[]): void {
    this.broughtOut = people;
    this.path = path;
  }

  rename(before: PersonKey, now: PersonKey): void {
    const rename = (key: PersonKey): PersonKey => (key === before ? now : key);
    this.bring(this.broughtOut.map(rename), this.path.map(rename));
  }

  /** Forgets a path of which there was a step less by a day. */
  checkPath(network: NetworkView, today: Day): void {
    const { path } = this;
    if (!path.slice(1).every((key, i) => tiesOf(network, key, today).has(path[i] as PersonKey))) this.path = [];
  }

  /** The next of those found, or the one before. */
  next(from: string | null, by: 1 | -1): string | undefined {
    const { matches } = this;
    const at = matches.indexOf(from ?? '');
    const next = at < 0 ? (by > 0 ? 0 : -1) : at + by;
    return matches[(next + matches.length) % matches.length];
  }
}
