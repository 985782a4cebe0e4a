import { restKey, type FoldRules } from '../fold';
import { COLUMN, FIRST_COLUMN, ROW } from '../tidy-layout';

/** The smallest scale at which every name of the tree can still be read. */
export const READABLE = 0.7;

/** What the user folded and unfolded, and what there is room for. */
export class GraphFolds {
  private readonly opened = new Set<string>();
  private readonly closed = new Set<string>();
  private room = { depth: 3, rows: 40 };

  /** Folds for a view of so many pixels; false where that makes no difference. */
  setRoom(width: number, height: number): boolean {
    const columns = Math.floor((width / READABLE - FIRST_COLUMN) / COLUMN);
    const rows = Math.floor(height / (ROW * READABLE)) - 1;
    const { room } = this;
    this.room = { depth: Math.min(3, Math.max(2, columns)), rows: Math.max(12, rows) };
    return room.depth !== this.room.depth || room.rows !== this.room.rows;
  }

  open(...keys: readonly string[]): void {
    for (const key of keys) {
      this.opened.add(key);
      this.closed.delete(key);
    }
  }

  close(...keys: readonly string[]): void {
    for (const key of keys) {
      this.opened.delete(key);
      this.closed.add(key);
    }
  }

  rename(before: string, now: string): void {
    for (const keys of [this.opened, this.closed]) {
      for (const keyOf of [String, restKey]) if (keys.delete(keyOf(before))) keys.add(keyOf(now));
    }
  }

  /** For a picture that is read, or for one to be looked at as a whole, which folds only what nobody could tell apart. */
  rules(overview: boolean, kept: FoldRules['kept']): FoldRules {
    const { opened, closed, room } = this;
    return { ...(overview ? { depth: Infinity, rows: 1_500 } : room), opened, closed, kept };
  }

  get state(): { opened: string[]; closed: string[] } {
    return { opened: [...this.opened], closed: [...this.closed] };
  }

  /** Takes back what `state` gave; whatever else it is handed is ignored. */
  restore(kept: Record<string, unknown>): void {
    for (const [keys, name] of [[this.opened, 'opened'] as const, [this.closed, 'closed'] as const]) {
      const list = kept[name];
      if (!Array.isArray(list)) continue;
      keys.clear();
      for (const key of list) if (typeof key === 'string') keys.add(key);
    }
  }
}
