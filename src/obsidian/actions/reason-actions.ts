import type { Person } from '../../core/model/person';
import type { Source } from '../../core/model/source';
import type { FollowUpReason } from '../../core/queries/follow-up';
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

export function settleActions(
  tools: ActionTools,
  kind: 'promise' | 'favour',
  { what, source }: { readonly what: string; readonly source: Source },
): PersonAction[] {
  return ways[kind].map(([label, icon, mark, key]) => ({
    label: `${label}: ${what}`,
    icon,
    key,
    run: () => markLine(tools, source, what, mark, `${label}: ${what}.`),
  }));
}

/** Ticks the line that a fact came from, if it still tells that fact. */
async function markLine(tools: ActionTools, source: Source, what: string, mark: TaskMark, done: string): Promise<void> {
  const file = tools.app.vault.getFileByPath(source.path);
  if (!file || source.line === null) return;
  await tools.changes.make(done, [{ file, change: markTold(source.line, what, mark, tools.desk.today()) }]);
}
