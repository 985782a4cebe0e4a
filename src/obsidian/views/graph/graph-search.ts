import { inSight } from '../../../core/graph/fold';
import type { Forest } from '../../../core/graph/forest';
import type { Day } from '../../../core/model/day';
import { findMembers } from './find-members';

/** Who is searched for or brought out, and who therefore stands out in the picture and in the tree. */
export class GraphSearch {
  /** What was typed. */
  typed = '';
  /** Whether anything can be found by it yet. */
  active = false;
  /** Who stands out while nobody searches. */
  broughtOut: readonly string[] = [];
  matches: readonly string[] = [];
  /** In the picture and in the tree: those who stand out, or whoever they are folded behind; null where all are alike. */
  found: readonly ReadonlySet<string>[] | null = null;

  /** Looks again; `shown` are the keys in sight in the picture and in the tree. */
  look(forest: Forest, shown: readonly ReadonlyMap<string, unknown>[], today: Day): void {
    this.matches = findMembers(forest, this.typed, today);
    this.active = /[^\s#]/.test(this.typed);
    const people = this.active ? this.matches : this.broughtOut;
    const isPlain = !this.active && people.length === 0;
    this.found = isPlain ? null : shown.map((keys) => new Set(people.map((key) => inSight(forest, keys, key) ?? key)));
  }

  /** The next of those found, or the one before. */
  next(from: string | null, by: 1 | -1): string | undefined {
    const { matches } = this;
    const at = matches.indexOf(from ?? '');
    const next = at < 0 ? (by > 0 ? 0 : -1) : at + by;
    return matches[(next + matches.length) % matches.length];
  }
}
