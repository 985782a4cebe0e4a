/**
 * What people do without us: a script over the pages of the vault, as a dataviewjs block runs it. The pages are held in memory with
 * their properties parsed, links both ways included; each time the script runs it goes through all of them.
 */
import { DateTime } from 'luxon';
import type { NoteSource } from '../../src/notes/note-source';

interface Page {
  readonly path: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly day: DateTime | null;
  readonly outlinks: readonly string[];
}

export class Pages {
  private readonly pages = new Map<string, Page>();
  private readonly inlinks = new Map<string, Set<string>>();

  put(note: NoteSource): void {
    const old = this.pages.get(note.path);
    for (const target of old?.outlinks ?? []) this.inlinks.get(target)?.delete(note.path);
    const page = pageOf(note);
    this.pages.set(note.path, page);
    for (const target of page.outlinks) {
      const set = this.inlinks.get(target) ?? new Set();
      this.inlinks.set(target, set.add(note.path));
    }
  }

  /** The first rows of people whose last meeting is more than `days` ago: that alone, no favours, promises or loops. */
  stale(today: DateTime, days: number, rows: number): readonly { name: string; last: DateTime }[] {
    const found: { name: string; last: DateTime }[] = [];
    for (const page of this.pages.values()) {
      if (!page.tags.includes('person')) continue;
      let last: DateTime | null = null;
      for (const path of this.inlinks.get(page.name) ?? []) {
        const meeting = this.pages.get(path);
        if (!meeting?.day || !meeting.tags.includes('meeting') || meeting.day > today) continue;
        if (last === null || meeting.day > last) last = meeting.day;
      }
      if (last !== null && today.diff(last, 'days').days > days) found.push({ name: page.name, last });
    }
    return found.sort((a, b) => b.last.toMillis() - a.last.toMillis() || (a.name < b.name ? -1 : 1)).slice(0, rows);
  }
}

function pageOf({ path, frontmatter, links, tags }: NoteSource): Page {
  const fields: Record<string, unknown> = {};
  const outlinks = links.map(({ target }) => target);
  let day: DateTime | null = null;
  for (const [key, value] of Object.entries(frontmatter ?? {})) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const parsed = values.map((one) => {
      if (typeof one !== 'string') return one;
      const link = /^\[\[([^\]|#]+)/.exec(one)?.[1];
      if (link !== undefined) outlinks.push(link);
      const date = /^\d{4}-\d{2}-\d{2}/.test(one) ? DateTime.fromISO(one) : null;
      if (date && key === 'date') day = date;
      return link ?? date ?? one;
    });
    fields[key] = Array.isArray(value) ? parsed : parsed[0];
  }
  const own = Array.isArray(fields['tags']) ? fields['tags'].map(String) : [];
  const name = path.slice(path.lastIndexOf('/') + 1, -3);
  return { path, name, tags: [...own, ...tags.map(({ tag }) => tag)], fields, day, outlinks };
}
