import type { Person, PersonKey } from '../../model/person';
import type { Source } from '../../model/source';
import type { NetworkView } from '../../network/network-view';
import type { FollowUpReason } from '../../follow-ups/follow-up';
import { namesOf } from '../../follow-ups/promises-due';
import { markTold, type TaskMark } from '../../editing/line-change';
import { type ActionKey, actionKeys, type ActionTools, type PersonAction } from './person-actions';
import { say } from '../../i18n/words';

/** How a promise or a favour can be closed. */
const ways = (): Readonly<
  Record<'promise' | 'favour', readonly (readonly [string, string, TaskMark, ActionKey])[]>
> => ({
  promise: [
    [say.people.done, 'check', 'x', actionKeys().done],
    [say.people.drop, 'x', '-', actionKeys().waived],
  ],
  favour: [
    [say.people.returned, 'check', 'x', actionKeys().done],
    [say.people.paidForward, 'forward', '>', actionKeys().paidForward],
    [say.people.waived, 'x', '-', actionKeys().waived],
  ],
});

/** What closes a reason: a tick in the line that it came from. */
export function reasonActions(tools: ActionTools, person: Person, { kind, source }: FollowUpReason): PersonAction[] {
  const { network } = tools.desk;
  if (source?.line == null || !(kind === 'promise' || kind.startsWith('favour'))) return [];
  const isHere = (told: Source | undefined): boolean => told?.path === source.path && told.line === source.line;
  const told = kind === 'promise' ? network.promisesOf(person.key) : network.favoursOf(person.key);
  const fact = told.find((one) => isHere(one.source)) ?? introductionHere(network, person.key, source, isHere);
  if (!fact) return [];
  return settleActions(tools, kind === 'promise' ? 'promise' : 'favour', fact);
}

/** What a line told of somebody. */
interface Told {
  readonly what: string;
  readonly person: PersonKey;
  readonly source: Source;
  /** Whom I promised to introduce them to. */
  readonly other?: PersonKey;
}

function introductionHere(
  network: NetworkView,
  person: PersonKey,
  source: Source,
  isHere: (told: Source | undefined) => boolean,
): Told | null {
  for (const { state, people, sources } of network.introductionsOf(person)) {
    const other = people[0] === person ? people[1] : people[0];
    const name = network.person(other)?.name;
    if (state === 'promised' && name && isHere(sources[0]))
      return { what: say.people.introduceThem(name), person, source, other };
  }
  return null;
}

export function settleActions(tools: ActionTools, kind: 'promise' | 'favour', fact: Told): PersonAction[] {
  return ways()[kind].map(([label, icon, mark, key]) => ({
    label: `${label}: ${fact.what}`,
    icon,
    key,
    run: () => markLine(tools, fact, mark, `${label}: ${fact.what}.`),
  }));
}

/** Ticks the line that a fact came from, if it still tells that fact. */
async function markLine(
  tools: ActionTools,
  { what, source, person, other }: Told,
  mark: TaskMark,
  done: string,
): Promise<void> {
  const { app, desk, changes } = tools;
  const file = app.vault.getFileByPath(source.path);
  if (!file || source.line === null) return;
  const known = { line: source.line, what, names: namesOf(desk.network, person) };
  const fact = other === undefined ? known : { ...known, other: namesOf(desk.network, other) };
  await changes.make(done, [{ file, change: markTold(fact, mark, desk.today()) }]);
}
