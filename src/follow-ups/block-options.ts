import { foldName } from '../notes/fold';
import { say } from '../i18n/words';

export interface BlockOptions {
  readonly view: 'introductions' | 'follow-ups';
  /** Around whom, as it was written; null for everybody. */
  readonly person: string | null;
  /** Whether they are named by a link, which leads where Obsidian has it lead, or by a name, which may be that of several. */
  readonly isLink: boolean;
  /** How many steps around that person. */
  readonly depth: number;
  /** What follow-ups are narrowed to, as one types it into the palette. */
  readonly kind: string;
}

const keys = ['view', 'person', 'depth', 'kind'];
const views = ['introductions', 'follow-ups'] as const;

/** The options of a code block, one a line as `key: value`, or what is wrong with them, in a sentence with its remedy. */
export function readBlockOptions(source: string): BlockOptions | string {
  const given = new Map<string, string>();
  for (const [at, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, key = '', value = ''] = /^([^:]*):?(.*)$/.exec(line) ?? [];
    if (!keys.includes(foldName(key))) {
      return say.followUps.noOption({ at: at + 1, key: key.trim(), keys: keys.join(', ') });
    }
    if (given.has(foldName(key))) return say.followUps.optionTwice({ at: at + 1, key: key.trim() });
    given.set(foldName(key), value.trim());
  }
  const view = views.find((known) => known === (given.get('view') ?? views[0]).toLowerCase());
  if (!view) return say.followUps.noView({ get: given.get('view'), views: views });
  const depth = Number(given.get('depth') ?? 1);
  if (!(depth >= 1 && depth <= 9)) return say.followUps.writeDepth;
  const named = (given.get('person') ?? '').replace(/^["']|["']$/g, '');
  const person = /^(?:\[\[)?([^\]|#]*)/.exec(named)?.[1]?.trim();
  return {
    view,
    person: person || null,
    isLink: named.startsWith('[['),
    depth: Math.floor(depth),
    kind: given.get('kind') ?? '',
  };
}
