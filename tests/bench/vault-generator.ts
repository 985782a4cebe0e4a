/** A vault of any size, made from a number: the same seed gives the same notes on every machine. */
import { dayOf, isoOf, type Day } from '../../src/model/day';
import type { NoteLink, NoteListItem, NoteSource } from '../../src/notes/note-source';

export interface GeneratedVault {
  readonly notes: readonly NoteSource[];
  readonly today: Day;
}

/** Days over which the meetings are spread: five years. */
const span = 1_826;

/** `people` notes of people, four times as many of meetings, and a daily note for every tenth meeting. */
export function generateVault(people: number, seed = 1): GeneratedVault {
  const random = randomFrom(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  const today = dayOf(2026, 11, 23) ?? 0;
  const names = Array.from({ length: people }, (_, at) => nameOf(at));
  const nameAt = (at: number): string => names[at] ?? '';
  const notes: NoteSource[] = names.map((name, at) => {
    const front: Record<string, unknown> = {
      tags: ['person'],
      organisation: organisations[pick(organisations.length)],
    };
    // Six in ten were introduced, by somebody met earlier.
    if (at > 0 && random() < 0.6) front['introduced by'] = `[[${nameAt(pick(at))}]]`;
    if (random() < 0.3) front['cadence'] = cadences[pick(cadences.length)];
    const lines = random() < 0.2 ? ['## Needs', '- a metadata librarian'] : [];
    return aNote(`People/${name}.md`, front, lines, today);
  });
  for (let at = 0; at < people * 4; at++) {
    // A few people are met often, most seldom.
    const attendees = Array.from({ length: 1 + pick(4) }, () => nameAt(Math.floor(people * random() * random())));
    const [first = ''] = attendees;
    const day = today - pick(span) + 20;
    const lines = [`Coffee with [[${first}]] about the archive.`];
    if (random() < 0.1) lines.push(`- [ ] #favour/received [[${first}]] read my letter`);
    if (random() < 0.15) lines.push(`- [ ] send [[${first}]] the reading list`);
    if (random() < 0.05)
      lines.push(`- #intro/between [[${first}]] [[${nameAt(pick(people))}]] [[${nameAt(pick(people))}]]`);
    const front = { tags: ['meeting', 'coffee'], date: isoOf(day), attendees: attendees.map((name) => `[[${name}]]`) };
    notes.push(aNote(`Meetings/${isoOf(day)} ${first} ${String(at)}.md`, front, lines, day));
    if (at % 10 === 0)
      notes.push(aNote(`Daily/${isoOf(day)} ${String(at)}.md`, null, [`Rang [[${first}]] today.`], day));
  }
  return { notes, today };
}

/** A note as the metadata cache would tell of it, from its properties and the lines under them. */
export function aNote(
  path: string,
  frontmatter: Readonly<Record<string, unknown>> | null,
  body: readonly string[],
  modifiedDay: Day,
): NoteSource {
  const head = frontmatter ? ['---', ...Object.keys(frontmatter).map((key) => `${key}: …`), '---'] : [];
  const links: NoteLink[] = [];
  const tags: { tag: string; line: number; start: number }[] = [];
  const listItems: NoteListItem[] = [];
  let start = head.reduce((sum, line) => sum + line.length + 1, 0);
  for (const [index, text] of body.entries()) {
    const line = head.length + index;
    for (const match of text.matchAll(/\[\[([^[\]]+)\]\]/g)) {
      const at = start + match.index;
      links.push({
        target: match[1] ?? '',
        display: null,
        embed: false,
        key: null,
        line,
        start: at,
        end: at + match[0].length,
      });
    }
    for (const match of text.matchAll(/#[a-z]+(?:\/[a-z]+)?/g))
      tags.push({ tag: match[0], line, start: start + match.index });
    const item = /^- (?:\[(.)\] )?/.exec(text);
    if (item)
      listItems.push({ line, endLine: line, start, end: start + text.length, parent: -1, task: item[1] ?? null });
    start += text.length + 1;
  }
  const text = [...head, ...body].join('\n');
  const sections = [
    ...(frontmatter ? [{ type: 'yaml', startLine: 0, endLine: head.length - 1 }] : []),
    ...body.map((line, index) => ({
      type: line.startsWith('- ') ? 'list' : 'paragraph',
      startLine: head.length + index,
      endLine: head.length + index,
    })),
  ];
  return {
    path,
    frontmatter,
    malformed: null,
    tags,
    links,
    headings: [],
    sections,
    listItems,
    text,
    modifiedDay,
    size: text.length,
  };
}

/** Mulberry32: small, quick, and good enough for a vault. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const firstNames =
  'Ada Grace Alan Joan Edith Karen Hedy Mary Dorothy Katherine Annie Barbara Margaret Radia Frances'.split(' ');
const lastNames =
  'Lovelace Hopper Turing Clarke Jones Lamarr Kenneth Vaughan Johnson Easley Liskov Hamilton Perlman Allen'.split(' ');
const organisations = ['City Archives', 'Harbour Library', 'Koha Foundation', 'University Library', 'Map Society'];
const cadences = ['monthly', 'every 6 weeks', 90, 'yearly'];

function nameOf(at: number): string {
  const first = firstNames[at % firstNames.length] ?? '';
  const last = lastNames[Math.floor(at / firstNames.length) % lastNames.length] ?? '';
  return `${first} ${last} ${String(at)}`;
}
