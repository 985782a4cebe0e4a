import { foldName } from '../reading/fold';

export interface BlockOptions {
  readonly view: 'introductions' | 'follow-ups';
  /** Around whom, as it was written; null for everybody. */
  readonly person: string | null;
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
      return `Line ${at + 1}: “${key.trim()}” is no option. Write ${keys.join(', ')}.`;
    }
    if (given.has(foldName(key))) return `Line ${at + 1}: “${key.trim()}” is there twice.`;
    given.set(foldName(key), value.trim());
  }
  const view = views.find((known) => known === (given.get('view') ?? views[0]).toLowerCase());
  if (!view) return `There is no view “${given.get('view')}”. Write ${views.join(' or ')}.`;
  const depth = Number(given.get('depth') ?? 1);
  if (!(depth >= 1 && depth <= 9)) return 'Write “depth: 1” to “depth: 9”.';
  const person = /^(?:\[\[)?([^\]|#]*)/.exec((given.get('person') ?? '').replace(/^["']|["']$/g, ''))?.[1]?.trim();
  return {
    view,
    person: person === '' ? null : (person ?? null),
    depth: Math.floor(depth),
    kind: given.get('kind') ?? '',
  };
}
