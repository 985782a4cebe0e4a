import type { Person, PersonKey } from '../../core/model/person';
import type { Source } from '../../core/model/source';
import type { FollowUpReason } from '../../core/queries/follow-up';
import { namesOf } from '../../core/queries/names-of';
import { markTold, type TaskMark } from '../../core/writing/line-change';
import { actionKeys, type ActionKey, type ActionTools, type PersonAction } from './person-action';

/** How a promise or a favour can be closed. */
const ways: Readonly<Record<'promise' | 'favour', readonly (readonly [string, string, TaskMark, ActionKey])[]>> = {
  promise: [
    ['Done', 'check', 'x', actionKeys.done],
    ['Drop', 'x', '-', actionKeys.waived],
  ],
  favour: [
    ['Returned', 'check', 'x', actionKeys.done],
    ['Paid forward', 'forward', '>', actionKeys.paidForward],
    ['Waived', 'x', '-', actionKeys.waived],
  ],
};

/** What closes a reason: a tick in the line that it came from. */
export function reasonActions(tools: ActionTools, person: Person, { kind, source }: FollowUpReason): PersonAction[] {
  const { network } = tools.desk;
  if (source?.line == null || !(kind === 'promise' || kind.startsWith('favour'))) return [];
  const told = kind === 'promise' ? network.promisesOf(person.key) : network.favoursOf(person.key);
  const fact = told.find((one) => one.source.path === source.path && one.source.line === source.line);
  if (!fact) return [];
  return settleActions(tools, kind === 'promise' ? 'promise' : 'favour', fact);
}

/** What a line told of somebody. */
interface Told {
  readonly what: string;
  readonly person: PersonKey;
  readonly source: Source;
}

export function settleActions(tools: ActionTools, kind: 'promise' | 'favour', fact: Told): PersonAction[] {
  return ways[kind].map(([label, icon, mark, key]) => ({
    label: `${label}: ${fact.what}`,
    icon,
    key,
    run: () => markLine(tools, fact, mark, `${label}: ${fact.what}.`),
  }));
}

/** Ticks the line that a fact came from, if it still tells that fact. */
async function markLine(
  tools: ActionTools,
  { what, source, person }: Told,
  mark: TaskMark,
  done: string,
): Promise<void> {
  const { app, desk, changes } = tools;
  const file = app.vault.getFileByPath(source.path);
  if (!file || source.line === null) return;
  const fact = { line: source.line, what, names: namesOf(desk.network, person) };
  await changes.make(done, [{ file, change: markTold(fact, mark, desk.today()) }]);
}
