/** How many of the labelled sentences are found, and how much of what is found is true. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { dayFromIso } from '../../src/model/day';
import { finish } from '../../src/model/steps';
import { foldName } from '../../src/notes/fold';
import type { SuggestionKind } from '../../src/suggestions/rules';
import { type Suggested, type Suggestion, suggestionsIn } from '../../src/suggestions/propose';
import { aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';
import { keywordHits } from './keyword-search';

const today = dayFromIso('2026-11-23') ?? 0;

export type Half = 'seen' | 'held-out';

interface Label {
  readonly line: string;
  readonly kind: SuggestionKind;
  readonly who: string;
  readonly whom: string | null;
}

interface LabelledNote {
  readonly file: string;
  readonly path: string;
  readonly language: 'en' | 'de';
  readonly kind: 'meeting' | 'person' | 'daily' | 'plain';
  readonly people: readonly string[];
  readonly attendees: readonly string[];
  readonly about: string | null;
  readonly day: string | null;
  readonly text: string;
  readonly labels: readonly Label[];
}

export function labelledNotes(half: Half): readonly LabelledNote[] {
  const folder = join(process.cwd(), 'tests/labelled', half);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((file) => readLabelled(file, readFileSync(join(folder, file), 'utf8')));
}

function readLabelled(file: string, text: string): LabelledNote {
  const [, head = '', rest = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const [body = '', labels = ''] = rest.split(/\n=== labels\n/);
  const told = parse(head, { schema: 'failsafe' }) as Record<string, unknown>;
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  const day = String(told['day'] ?? '');
  return {
    file,
    // A note may be called otherwise than the person: it is theirs all the same.
    path:
      told['kind'] === 'person' && told['about'] !== undefined ? `${String(told['about'])}.md` : String(told['path']),
    language: told['language'] === 'de' ? 'de' : 'en',
    kind: told['kind'] as LabelledNote['kind'],
    people: list(told['people']),
    attendees: list(told['attendees']),
    about: told['about'] === undefined || told['about'] === 'null' ? null : String(told['about']),
    day: /^\d{4}-\d\d-\d\d$/.test(day) ? day : null,
    text: body,
    labels: labels
      .split('\n')
      .filter((line) => line.startsWith('- line:'))
      .map((line) => {
        const at = line.lastIndexOf(' | kind: ');
        const [, kind = '', who = '', whom = ''] =
          /^([\w-]+) \| who: (.*?) \| whom: (.*)$/.exec(line.slice(at + ' | kind: '.length)) ?? [];
        const words = line.slice('- line: '.length, at).trim();
        return { line: words, kind: kind as SuggestionKind, who, whom: whom === 'null' ? null : whom };
      }),
  };
}

interface SuggestedIn {
  readonly suggestions: readonly Suggestion[];
  /** Lines, from 1 in the note as it is read, that are contacts by the grammar of notes already and need no suggestion. */
  readonly stated: ReadonlySet<number>;
}

/** What is suggested for a note of the set. */
export function suggestionsFor(note: LabelledNote): SuggestedIn {
  const source = aNote(propertiesOf(note) + note.text, note.path);
  const others = note.people.map((name) => aPerson(name)).filter(({ path }) => path !== note.path);
  const network = networkOf([...others, source]);
  const day = note.day === null ? null : dayFromIso(note.day);
  const suggestions = finish(
    suggestionsIn(
      { source, day, isDiary: note.kind === 'daily', vocabulary: rulesOf().vocabulary, today },
      network,
      (mention, from) => network.find(mention, from),
    ),
  );
  const owner = network.personAt(note.path);
  const contacts = owner ? network.contactsOf(owner.key) : [];
  const stated = new Set(contacts.flatMap(({ source: { path, line } }) => (path === note.path && line ? [line] : [])));
  return { suggestions, stated };
}

function propertiesOf({ kind, day, attendees }: LabelledNote): string {
  if (kind === 'person') return '---\ntags: [person]\n---\n';
  if (kind !== 'meeting') return '';
  const links = JSON.stringify(attendees.map((name) => `[[${name}]]`));
  return `---\ntags: [meeting]\n${day === null ? '' : `date: ${day}\n`}attendees: ${links}\n---\n`;
}

export interface Outcome {
  readonly note: LabelledNote;
  readonly right: readonly Found[];
  readonly wrong: readonly Found[];
  readonly missed: readonly Label[];
}

interface Found {
  readonly kind: SuggestionKind;
}

/** The same count for plain keyword search. It names one person only, so the other one is not asked of it. */
export function keywordOutcomeOf(note: LabelledNote): Outcome {
  const open = [...note.labels];
  const right: Found[] = [];
  const wrong: Found[] = [];
  for (const hit of keywordHits(note.text, note.people, note.about ?? note.attendees[0] ?? null)) {
    const at = open.findIndex(
      ({ line, kind, who, whom }) =>
        hit.line.includes(line) && kind === hit.kind && (who === hit.who || whom === hit.who || who === '?'),
    );
    (at < 0 ? wrong : right).push(hit);
    if (at >= 0) open.splice(at, 1);
  }
  return { note, right, wrong, missed: open };
}

/** What I need and who has no note yet: the first authors had no such kinds. */
const labelledLate: ReadonlySet<SuggestionKind> = new Set(['my-need', 'new-person']);
const firstWithAll = 301;

function labelsAll({ file, labels }: LabelledNote): boolean {
  return Number.parseInt(file, 10) >= firstWithAll || labels.some(({ kind }) => labelledLate.has(kind));
}

export function outcomeOf(note: LabelledNote): Outcome {
  const { suggestions, stated } = suggestionsFor(note);
  const found = labelsAll(note) ? suggestions : suggestions.filter(({ kind }) => !labelledLate.has(kind));
  const open = [...note.labels];
  const right: Suggestion[] = [];
  const wrong: Suggestion[] = [];
  const lines = note.text.split('\n');
  const offset = suggestionOffset(note);
  for (const suggestion of found) {
    const line = lines[(suggestion.source.line ?? 0) - 1 - offset] ?? '';
    const at = open.findIndex((label) => line.includes(label.line) && fits(label, suggestion));
    const label = open[at];
    if (label) {
      right.push(suggestion);
      open.splice(at, 1);
    } else if (suggestion.kind !== 'contact' || !note.labels.some((other) => line.includes(other.line))) {
      wrong.push(suggestion);
    }
  }
  const isStated = ({ kind, line }: Label): boolean =>
    kind === 'contact' && lines.some((text, index) => text.includes(line) && stated.has(index + 1 + offset));
  return { note, right, wrong, missed: open.filter((label) => !isStated(label)) };
}

/** Lines of properties put before the text. */
function suggestionOffset({ kind, day }: LabelledNote): number {
  if (kind === 'meeting') return day === null ? 4 : 5;
  return kind === 'person' ? 3 : 0;
}

function fits(label: Label, { kind, who, whom }: Suggestion): boolean {
  if (label.kind !== kind) return false;
  // Whose need it is, the kind says.
  if (kind === 'my-need') return true;
  const isRight = (first: string, second: string | null): boolean =>
    isSame(first, who) && (second === null || whom === null || isSame(second, whom));
  const eitherOrder = kind === 'i-introduced' || kind === 'i-will-introduce';
  return isRight(label.who, label.whom) || (eitherOrder && label.whom !== null && isRight(label.whom, label.who));
}

/** A person that is left open is asked for, and so is right whoever it is. */
function isSame(name: string, { name: found, ask }: Suggested): boolean {
  const [a, b] = [foldName(name), foldName(found)];
  return ask || name === '?' || a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `) || a.endsWith(` ${b}`);
}

export interface Score {
  readonly kind: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** By kind and language, by language, and over all, which comes first. */
export function scoresOf(outcomes: readonly Outcome[]): readonly Score[] {
  const scores = new Map<string, { right: number; wrong: number; missed: number }>();
  for (const { note, ...counted } of outcomes)
    for (const what of ['right', 'wrong', 'missed'] as const)
      for (const { kind } of counted[what])
        for (const key of ['all', `all ${note.language}`, `${kind} ${note.language}`]) {
          const score = scores.get(key) ?? { right: 0, wrong: 0, missed: 0 };
          score[what]++;
          scores.set(key, score);
        }
  return [...scores].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, score]) => ({ kind, ...score }));
}

/** A table for people, with keyword search beside ours. */
export function tableOf(half: Half): string {
  const notes = labelledNotes(half);
  const ours = scoresOf(notes.map(outcomeOf));
  const theirs = new Map(scoresOf(notes.map(keywordOutcomeOf)).map((score) => [score.kind, score]));
  const percent = (part: number): string => part.toFixed(2).padStart(9);
  const cells = (score: Score | undefined): string =>
    score ? `${percent(precision(score))} ${percent(recall(score))}` : ' '.repeat(19);
  const rows = ours.map((score) => {
    const facts = String(score.right + score.missed).padStart(5);
    return `${score.kind.padEnd(20)} ${facts} ${cells(score)}   ${cells(theirs.get(score.kind))}`;
  });
  return [
    `${half}: ${String(notes.length)} notes`,
    `${''.padEnd(20)} facts precision    recall   keywords: precision and recall`,
    ...rows,
    '',
  ].join('\n');
}

export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}
