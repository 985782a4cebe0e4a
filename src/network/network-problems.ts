import type { Person, PersonKey } from '../model/person';
import type { Problem } from '../model/problem';
import { compareText } from '../notes/fold';
import { circlesOf } from './introduction-circles';
import type { Ledger } from './ledger';
import type { NameBook } from './name-book';
import { say } from '../i18n/words';

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
    what: say.network.introducedEachOtherInCircle(inWords(members.map(({ name }) => name))),
    remedy: say.network.checkIntroducedBy(inWords(paths)),
  };
}

function problemOfNamesakes(name: string, paths: readonly string[]): Problem {
  return {
    path: paths[0] ?? '',
    line: null,
    what: say.network.sameName({
      count: paths.length,
      count2: String(paths.length),
      name: name,
      paths: inWords(paths),
    }),
    remedy: say.network.mergeOrRename,
  };
}

function problemOfOwners(paths: readonly string[]): Problem {
  return {
    path: paths[1] ?? '',
    line: null,
    what: say.network.severalAreMe({ count: paths.length, paths: inWords(paths) }),
    remedy: say.network.chooseYourOwnNote,
  };
}

function inWords(items: readonly string[]): string {
  const shown =
    items.length > mostNames ? [...items.slice(0, mostNames), say.network.others(items.length - mostNames)] : items;
  return shown.length < 2
    ? shown.join('')
    : say.network.and({ shown: shown.slice(0, -1).join(', '), at: shown.at(-1) ?? '' });
}
