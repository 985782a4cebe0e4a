import type { Person, PersonKey } from '../model/person';
import type { Problem } from '../model/problem';
import { compareText } from '../reading/fold';
import { circlesOf } from './introduction-circles';
import type { Ledger } from './ledger';
import type { NameBook } from './name-book';
import * as say from '../../words/en/network';

/** What is wrong across notes, and what the notes themselves are in trouble with; gathered anew only after a change. */
export class NetworkProblems {
  private told: { readonly revision: number; readonly problems: readonly Problem[] } | null = null;
  private circles: { readonly version: number; readonly keys: readonly (readonly PersonKey[])[] } | null = null;

  constructor(
    private readonly ledger: Ledger,
    private readonly names: NameBook,
    private readonly person: (key: PersonKey) => Person | null,
  ) {}

  /** By path, line and words. */
  at(revision: number): readonly Problem[] {
    if (this.told?.revision !== revision) this.told = { revision, problems: this.gather() };
    return this.told.problems;
  }

  private gather(): readonly Problem[] {
    const { introductions } = this.ledger;
    const stated = introductions.all();
    if (this.circles?.version !== introductions.version) {
      this.circles = { version: introductions.version, keys: circlesOf(stated) };
    }
    const owners = this.names.owners();
    const problems = [
      ...this.ledger.problems(),
      ...this.circles.keys.map((keys) => problemOfCircle(keys.flatMap((key) => this.person(key) ?? []))),
      ...this.names.namesakes().map(({ name, paths }) => problemOfNamesakes(name, paths)),
      ...(owners.length > 1 ? [problemOfOwners(owners)] : []),
    ];
    return problems.sort(
      (a, b) => compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.what, b.what),
    );
  }
}

/** Names told in a problem; more are counted. */
const mostNames = 6;

/** `member` tells name and note of somebody in the circle. */
function problemOfCircle(members: readonly { readonly name: string; readonly path: string | null }[]): Problem {
  const paths = members.flatMap(({ path }) => path ?? []);
  return {
    path: paths[0] ?? '',
    line: null,
    what: say.introducedEachOtherInCircle(inWords(members.map(({ name }) => name))),
    remedy: say.checkIntroducedBy(inWords(paths)),
  };
}

function problemOfNamesakes(name: string, paths: readonly string[]): Problem {
  return {
    path: paths[0] ?? '',
    line: null,
    what: say.sameName(paths.length, String(paths.length), name, inWords(paths)),
    remedy: say.mergeOrRename,
  };
}

function problemOfOwners(paths: readonly string[]): Problem {
  return {
    path: paths[1] ?? '',
    line: null,
    what: say.severalAreMe(paths.length, inWords(paths)),
    remedy: say.chooseYourOwnNote,
  };
}

function inWords(items: readonly string[]): string {
  const shown = items.length > mostNames ? [...items.slice(0, mostNames), say.others(items.length - mostNames)] : items;
  return shown.length < 2 ? shown.join('') : say.and(shown.slice(0, -1).join(', '), shown.at(-1) ?? '');
}
