import type { Day } from '../../src/model/day';
import type { PersonKey } from '../../src/model/person';
import type { NetworkView } from '../../src/network/network-view';
import { compareText } from '../../src/notes/fold';
import type { PathStep } from '../../src/introductions/warm-paths';

/**
 * The shortest way between two people over introductions made and meetings shared up to `today`; null where there is none. It never
 * leads through me, whom everybody here knows. Of equally short ways the one whose people come first by name, so that the same vault
 * always gives the same way.
 */
export function pathTo(network: NetworkView, to: PersonKey, from: PersonKey, today: Day): readonly PathStep[] | null {
  const cameBy = new Map<PersonKey, PathStep | null>([[from, null]]);
  let edge: PersonKey[] = [from];
  while (edge.length > 0 && !cameBy.has(to)) {
    const next: PersonKey[] = [];
    for (const key of edge) {
      const steps = stepsFrom(network, key, today).filter((step) => !cameBy.has(step.to));
      for (const step of byName(network, steps)) {
        if (step.to === network.meKey && to !== step.to) continue;
        cameBy.set(step.to, step);
        next.push(step.to);
      }
    }
    edge = next;
  }
  return wayBack(cameBy, to);
}

function wayBack(cameBy: ReadonlyMap<PersonKey, PathStep | null>, to: PersonKey): readonly PathStep[] | null {
  if (!cameBy.has(to)) return null;
  const steps: PathStep[] = [];
  for (let step = cameBy.get(to); step; step = cameBy.get(step.from)) steps.push(step);
  return steps.reverse();
}

/** One step to each, the first of those given, in the order of names. */
function byName(network: NetworkView, steps: readonly PathStep[]): readonly PathStep[] {
  const named = new Map<PersonKey, { readonly step: PathStep; readonly name: string }>();
  for (const step of steps) {
    if (!named.has(step.to)) named.set(step.to, { step, name: network.person(step.to)?.name ?? '' });
  }
  return [...named.values()]
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.step.to, b.step.to))
    .map(({ step }) => step);
}

/** Where several notes prove a step the best of them comes first: they were introduced, they met, one introduced the other. */
function stepsFrom(network: NetworkView, from: PersonKey, today: Day): readonly PathStep[] {
  const steps = introductionSteps(network, from, today);
  const introduced = steps.filter(({ wereIntroduced }) => wereIntroduced);
  const introducers = steps.filter(({ wereIntroduced }) => !wereIntroduced);
  return [
    ...introduced.map(({ step }) => step),
    ...meetingSteps(network, from, today),
    ...introducers.map(({ step }) => step),
  ];
}

/** Everybody whom an introduction joins to somebody: introducer and introduced know each other, and so do the two introduced. */
function introductionSteps(
  network: NetworkView,
  from: PersonKey,
  today: Day,
): readonly { readonly step: PathStep; readonly wereIntroduced: boolean }[] {
  return network.introductionsOf(from).flatMap(({ by, people, day, state, sources }) => {
    const source = sources[0];
    if (state !== 'made' || source === undefined || (day !== null && day > today)) return [];
    const others = [by, ...people].filter((key) => key !== from);
    return others.map((to) => ({
      step: { from, to, by: 'introduction' as const, day, source },
      wereIntroduced: from !== by && to !== by,
    }));
  });
}

function meetingSteps(network: NetworkView, from: PersonKey, today: Day): readonly PathStep[] {
  const meetings = from === network.meKey ? network.meetings() : network.meetingsOf(from);
  return meetings.flatMap(({ day, path, attendees }) => {
    if (day !== null && day > today) return [];
    const others = [...attendees, network.meKey].filter((key) => key !== from);
    return others.map((to): PathStep => ({ from, to, by: 'meeting', day, source: { path, line: null } }));
  });
}
