import type { Day } from '../model/day';
import type { Problem } from '../model/problem';
import { labelOfReason, type Reason, sentenceOfReason } from '../notes/classify';
import { compareText } from '../notes/fold';
import type { NoteRecord } from '../notes/note-record';
import { problemsOn } from '../network/last-contact';
import type { NetworkView } from '../network/network-view';

/** What was read, by which rules, what was left out and what went wrong. */
export interface NetworkStatus {
  readonly notes: number;
  readonly people: number;
  /** People known by name only. */
  readonly ghosts: number;
  readonly meetings: number;
  /** Dated notes that are neither, but may tell of contacts. */
  readonly dated: number;
  readonly introductions: number;
  readonly favours: number;
  /** How many notes each rule made a person or a meeting; a note may follow several. */
  readonly rules: readonly RuleCount[];
  readonly leftOut: readonly { readonly why: string; readonly notes: number; readonly examples: readonly string[] }[];
  readonly problems: readonly Problem[];
}

/** What a vault lacks before its follow-ups and its graph can say much. */
export type Lack = 'people' | 'meetings' | 'introductions';

/** The first thing to mend; null where there is something of everything. */
export function firstLack({
  people,
  meetings,
  introductions,
}: Pick<NetworkStatus, 'people' | 'meetings' | 'introductions'>): Lack | null {
  if (people === 0) return 'people';
  if (meetings === 0) return 'meetings';
  return introductions === 0 ? 'introductions' : null;
}

export interface RuleCount {
  readonly kind: 'person' | 'meeting' | 'me';
  readonly rule: string;
  readonly notes: number;
}

const mostExamples = 3;

export function networkStatus(records: Iterable<NoteRecord>, network: NetworkView, today: Day): NetworkStatus {
  const rules = new Map<string, { kind: RuleCount['kind']; rule: string; notes: number }>();
  const leftOut = new Map<string, { why: string; notes: number; examples: string[] }>();
  let notes = 0;
  let dated = 0;
  for (const record of records) {
    notes++;
    if (!record.person && !record.meeting && record.day !== null) dated++;
    for (const reason of record.because) {
      if (reason.kind === 'left out') countLeftOut(leftOut, reason, record.path);
      else countRule(rules, reason.kind, labelOfReason(reason));
    }
  }
  const people = network.people();
  const ghosts = people.filter(({ ghost }) => ghost).length;
  return {
    notes,
    people: people.length - ghosts,
    ghosts,
    meetings: network.meetings().length,
    dated,
    introductions: network.introductions().filter(({ state }) => state !== 'named').length,
    favours: network.favours().length,
    rules: [...rules.values()].sort((a, b) => b.notes - a.notes || compareText(a.rule, b.rule)),
    leftOut: [...leftOut.values()].sort((a, b) => b.notes - a.notes || compareText(a.why, b.why)),
    problems: problemsOn(network, today),
  };
}

function countRule(
  rules: Map<string, { kind: RuleCount['kind']; rule: string; notes: number }>,
  kind: RuleCount['kind'],
  rule: string,
): void {
  const key = `${kind} ${rule.toLowerCase()}`;
  const count = rules.get(key);
  if (count) count.notes++;
  else rules.set(key, { kind, rule, notes: 1 });
}

function countLeftOut(
  leftOut: Map<string, { why: string; notes: number; examples: string[] }>,
  reason: Reason,
  path: string,
): void {
  const why = sentenceOfReason(reason);
  const count = leftOut.get(why) ?? { why, notes: 0, examples: [] };
  count.notes++;
  // The same few whatever the order in which notes were read.
  count.examples = [...count.examples, path].sort(compareText).slice(0, mostExamples);
  leftOut.set(why, count);
}
