/** What `npm run bench:exchange` measures, bundled as the plugin is built. */
import { HelpIndex } from '../../../src/exchange/help-index';
import { noteNames, offersOf } from './people';
import { dayOf } from '../../../src/model/day';
import { introducible } from '../../../src/exchange/pairs';
import { followUpRules } from '../../../src/follow-ups/follow-up-rules';
import { Network } from '../../../src/network/network';
import { readNote } from '../../../src/notes/read-note';
import { tableOf } from '../../exchange/measure-matches';
import { rulesOf } from '../../support/a-note';
import { resolverByName } from '../../support/network-of';
import { aNote } from '../vault-generator';
import { defaultSettings } from '../../../src/vault/settings';

export { tableOf };

export interface Times {
  readonly people: number;
  readonly statements: number;
  /** Milliseconds. */
  readonly answers: { readonly median: number; readonly longest: number; readonly lines: number };
  readonly building: { readonly whole: number; readonly longestStep: number };
  /** Whom I could introduce: all of it, its longest step, and how many pairs there are. */
  readonly pairs: {
    readonly needs: number;
    readonly whole: number;
    readonly longestStep: number;
    readonly found: number;
  };
  /** `most`: of 95 in 100. */
  readonly changed: { readonly median: number; readonly most: number };
}

/** One index over so many people with two offers each: an answer, the building step by step, and one note that has changed. */
export function timesOf(people: number): Times {
  const today = dayOf(2026, 11, 23) ?? 0;
  const names = noteNames(people);
  const noteOf = (name: string, at: number, round = 0) => aNote(`People/${name}.md`, offersOf(at, round), [], today);
  const network = new Network({ resolveLink: resolverByName(names.map((name) => `People/${name}.md`)) });
  const rules = rulesOf();
  names.forEach((name, at) => network.put(readNote(noteOf(name, at), rules)));
  network.settle();
  const built = (): readonly [HelpIndex, readonly number[]] => {
    const helpers = new HelpIndex(network);
    helpers.useSynonyms(defaultSettings().synonyms);
    const steps: number[] = [];
    for (let left = true; left;) steps.push(timed(() => (left = helpers.prepare(1))));
    return [helpers, steps];
  };
  // What else the machine does comes now here, now there; the work of a step is always the same.
  const [, ...rounds] = [built(), built(), built(), built()].map(([, steps]) => steps);
  const steps = (rounds[0] ?? []).map((_, at) => Math.min(...rounds.map((round) => round[at] ?? Infinity)));
  const [helpers] = built();
  let lines = 0;
  const answers = needs.map((need) => {
    const times = Array.from({ length: 9 }, () =>
      timed(() => (lines = Math.max(lines, helpers.helpersWith(need).length))),
    );
    return median(times);
  });
  const pairs = pairsOf(helpers, network, today);
  const changes: number[] = [];
  for (let at = 0; at < 200; at++) {
    const name = names[at * 7] ?? '';
    network.put(readNote(noteOf(name, at * 7, 1 + (at % 3)), rules));
    network.settle();
    changes.push(timed(() => helpers.prepare(Infinity)));
  }
  return {
    people,
    statements: people * 2,
    answers: { median: median(answers), longest: Math.max(...answers), lines },
    building: { whole: steps.reduce((all, one) => all + one, 0), longestStep: Math.max(...steps) },
    pairs,
    changed: {
      median: median(changes),
      most: [...changes].sort((a, b) => a - b)[Math.floor(changes.length * 0.95)] ?? 0,
    },
  };
}

function pairsOf(helpers: HelpIndex, network: Network, today: number): Times['pairs'] {
  let found = 0;
  const round = (): readonly number[] => {
    const work = introducible(network, helpers, today, followUpRules(defaultSettings()));
    const steps: number[] = [];
    for (let isDone = false; !isDone;)
      steps.push(
        timed(() => {
          const step = work.next();
          isDone = step.done === true;
          if (step.done === true) found = step.value.length;
        }),
      );
    return steps;
  };
  // As above: the work of a step is always the same.
  const rounds = [round(), round(), round()];
  const steps = (rounds[0] ?? []).map((_, at) => Math.min(...rounds.map((one) => one[at] ?? Infinity)));
  const own = network.people().reduce((all, person) => all + person.needs.length, 0);
  const longestStep = steps.reduce((most, one) => Math.max(most, one), 0);
  return { needs: own, whole: steps.reduce((all, one) => all + one, 0), longestStep, found };
}

const needs = [
  'OCR for Fraktur newspapers',
  'somebody at the Harbour Library who knows metadata',
  'a conservator for a water-damaged atlas',
  'tax advice for freelancers',
  'help with SQL and R',
  'jemand, der Handschriften transkribieren kann',
  'a translator from Polish in Lisbon',
  'digitisation of glass plate negatives',
];

function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
