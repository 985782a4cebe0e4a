import { isSilent } from '../follow-ups/follow-up-rules';
import { quietContact } from '../follow-ups/reasons';
import { say } from '../i18n/words';
import type { Day } from '../model/day';
import type { Person, PersonKey } from '../model/person';
import type { Steps } from '../model/steps';
import type { NetworkView } from '../network/network-view';
import { tiesOf } from '../network/ties';
import { foldName } from '../notes/fold';
import type { Camera, Size } from './camera';
import { graphCaption } from './caption';
import { type FoldedNode, type FoldedTree, foldForest, inSight } from './fold';
import { type Forest, keepMembers, pathBack } from './forest';
import {
  type Around,
  type Folded,
  type GraphContext,
  type GraphInput,
  type GraphState,
  type Room,
  roomFor,
} from './graph-state';
import { tellApart } from './namesakes';
import { networkLayout } from './network-layout';
import { radialLayout } from './radial-layout';
import { buildScene } from './scene';
import { type Scene } from './shapes';
import { type Groups, groupsOf } from './groups';
import { spreadNames, USUAL_ASPECT } from './spread';
import type { MeasureText } from './text-width';
import { fitsWhole, type Layout, tidyLayout } from './tidy-layout';
import { drawTimeLine, forestOnDay, type TimeLine, timeLine } from './time-line';

/** What a state shows of a network: used by the canvas, the tree beside it, the header and the status line. */
export interface GraphPicture {
  readonly state: GraphState;
  readonly today: Day;
  /** The people shown. */
  readonly forest: Forest;
  /** The tree beside the picture: the introductions, folded so that they can be read, whatever the layout. */
  readonly rows: FoldedTree;
  readonly layout: Layout;
  /** Null where colours stand for the last contact. */
  readonly groups: Groups | null;
  /** Null while the selected person is not in view. */
  readonly selected: string | null;
  readonly hovered: string | null;
  /** The highlighted people, and those hidden behind a highlighted branch. Null if nobody is dimmed. */
  readonly found: { readonly picture: ReadonlySet<string>; readonly rows: ReadonlySet<string> } | null;
  /** Whether the force layout is still at work. */
  readonly isArranging: boolean;
  readonly caption: string;
}

/** The row or disc of a key; null where there is none. */
export function nodeOf({ rows, layout }: Pick<GraphPicture, 'rows' | 'layout'>, key: string | null): FoldedNode | null {
  return key === null ? null : (rows.get(key) ?? layout.places.get(key)?.node ?? null);
}

/** The shapes of a picture seen through a camera. */
export function sceneOf(picture: GraphPicture, camera: Camera, view: Size, measure: MeasureText): Scene {
  const { forest, found, groups, hovered, layout, selected, state, today } = picture;
  const { path } = state;
  return buildScene(forest, layout, {
    ...{ camera, view, today, measure, selected, hovered, path },
    found: found?.picture ?? null,
    groups,
  });
}

/** Memoises a pure function for its last arguments. */
function remember<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (!last?.args.every((arg, i) => arg === args[i])) last = { args, result: make(...args) };
    return last.result;
  };
}

/**
 * Derives pictures from states of a graph of one network on one day. Each part is made again only when what it is made of has
 * changed: a selection does not lay out thousands of people again.
 */
export class Derivation implements GraphContext {
  constructor(readonly input: GraphInput) {}

  private readonly apart = remember(tellApart);
  private readonly groups = remember(groupsOf);
  private readonly pictureOf = remember((state: GraphState) => this.derive(state));
  private readonly line = remember((forest: Forest) => timeLine(forest, this.input.network, this.input.today));
  private readonly forestOf = remember(
    (until: Day | null, around: Around | null, only: readonly string[] | null): Forest => {
      const { network, today } = this.input;
      const whole = this.whole;
      const known = until === null ? whole : forestOnDay(whole, network, this.timeLine(), until);
      const near = around ? keepPathsTo(known, neighbours(network, around, until ?? today)) : known;
      return only ? keepPathsTo(near, new Set(only.flatMap((path) => network.personAt(path)?.key ?? []))) : near;
    },
  );
  /** Whether the whole tree can be read in the view. */
  private readonly fitting = remember(isReadableIn);
  private readonly rowsOf = remember(fold);
  private readonly ringsOf = remember(fold);
  private readonly tidy = remember(tidyLayout);
  private readonly radial = remember(radialLayout);
  private readonly network = remember(networkLayout);
  private readonly spread = remember(spreadNames);
  private readonly findIn = remember(findMembers);
  private readonly standing = remember(standOut);
  private readonly caption = remember(graphCaption);
  private drawn: TimeLine | null = null;

  /** Everybody, those of one name told apart. */
  private get whole(): Forest {
    return this.apart(this.input.forest);
  }

  picture(state: GraphState): GraphPicture {
    return this.pictureOf(state);
  }

  timeLine(): TimeLine {
    return this.drawn ?? this.line(this.input.forest);
  }

  /** Computes the time line in steps; afterwards `timeLine` returns it at once. */
  *drawTimeLine(): Steps<TimeLine> {
    const { forest, network, today } = this.input;
    return (this.drawn ??= yield* drawTimeLine(forest, network, today));
  }

  today({ until }: GraphState): Day {
    return until ?? this.input.today;
  }

  forest({ until, around, only }: GraphState): Forest {
    return this.forestOf(until, around, only);
  }

  /** The least height in pixels at which the whole tree can be read in a picture of this width; `least` where `most` is not enough. */
  heightToRead(state: GraphState, width: number, least: number, most: number): number {
    const forest = this.forest(state);
    for (let height = least; height <= most; height += 20) {
      if (isReadableIn(forest, roomFor(width, height))) return height;
    }
    return least;
  }

  within(state: GraphState): Forest {
    return state.only ? this.forest(state) : this.whole;
  }

  rows(state: GraphState): FoldedTree {
    const [forest, { room }] = [this.forest(state), state];
    return this.rowsOf(forest, state.folded, state.kept, this.fitting(forest, room) ? OVERVIEW : room);
  }

  layout(state: GraphState): Layout {
    const { arrangement, folded, kept, layout } = state;
    if (layout === 'tidy') {
      const { width, height } = state.room.besideLegend ?? state.room;
      return this.tidy(this.rows(state), width, height);
    }
    const { aspect } = state.room;
    if (layout === 'radial')
      return this.spread(this.radial(this.ringsOf(this.forest(state), folded, kept, OVERVIEW)), aspect);
    return this.spread(this.network(this.forest(state), arrangement.positions, arrangement.ties), aspect);
  }

  node(state: GraphState, key: string | null): FoldedNode | null {
    if (key === null) return null;
    return this.rows(state).get(key) ?? this.layout(state).places.get(key)?.node ?? null;
  }

  matches(state: GraphState): readonly PersonKey[] {
    return this.findIn(this.within(state), this.input, state.search, this.today(state));
  }

  private derive(state: GraphState): GraphPicture {
    const [forest, rows, layout] = [this.forest(state), this.rows(state), this.layout(state)];
    const isSearching = isSearch(state.search);
    const matches = this.matches(state);
    const people = isSearching ? matches : state.highlighted;
    const selected = this.node(state, state.chosen);
    const hovered = this.node(state, state.hovered);
    const isArranging = state.layout === 'network' && state.arrangement.of !== forest;
    return {
      ...{ state, today: this.today(state), forest, rows, layout, isArranging },
      // Of everybody, so that colours stay when fewer are shown.
      groups: this.groups(this.whole, state.colourBy),
      selected: selected?.key ?? null,
      hovered: hovered?.key ?? null,
      found: isSearching || people.length > 0 ? this.standing(people, this.within(state), layout, rows) : null,
      caption: this.caption(
        forest,
        forest === this.whole,
        hovered ?? selected,
        state.chosen,
        isSearching ? matches : null,
        layout,
        isArranging ? null : state.arrangement,
        this.within(state),
        state.path,
      ),
    };
  }
}

/** For the overview, which folds only what could not be told apart. */
const OVERVIEW: Room = { depth: Infinity, rows: 1_500, width: Infinity, height: Infinity, aspect: USUAL_ASPECT };

/** Whether nothing of a tree needs to be folded: every name can be read in the view. */
function isReadableIn(forest: Forest, { rows, width, height }: Room): boolean {
  // So many people do not fit, whatever their names.
  if (forest.members.size > 4 * rows) return false;
  const nodes = [...forest.members.values()].map((member): FoldedNode => ({ ...member, member, hidden: 0 }));
  return fitsWhole(nodes, width, height);
}

function fold(forest: Forest, folded: Folded, kept: ReadonlySet<string>, room: Room): FoldedTree {
  return foldForest(forest, { ...room, ...folded, kept });
}

/** A forest of some people, each with their path to me. */
function keepPathsTo(forest: Forest, people: ReadonlySet<PersonKey>): Forest {
  const kept = new Set<PersonKey>([forest.meKey]);
  for (const key of people) for (const member of pathBack(forest, key)) kept.add(member.key);
  const unplaced = forest.unplaced.filter(({ person }) => people.has(person.key));
  return keepMembers(forest, kept, unplaced);
}

/** A person and the people they know, to a number of steps; not through me, because I know everybody. */
function neighbours(network: NetworkView, { key, steps }: Around, today: Day): ReadonlySet<PersonKey> {
  const found = new Set([key]);
  for (let step = 0; step < steps; step++) {
    for (const one of [...found]) {
      if (one === network.meKey && step > 0) continue;
      for (const other of tiesOf(network, one, today).keys()) found.add(other);
    }
  }
  return found;
}

/** Whether a text can find anything: a space or a `#` alone cannot. */
function isSearch(typed: string): boolean {
  return /[^\s#]/.test(typed);
}

function standOut(
  people: readonly PersonKey[],
  forest: Forest,
  layout: Layout,
  rows: FoldedTree,
): NonNullable<GraphPicture['found']> {
  const among = (shown: ReadonlyMap<string, unknown>): ReadonlySet<string> =>
    new Set(people.map((key) => inSight(forest, shown, key) ?? key));
  return { picture: among(layout.places), rows: among(rows) };
}

/**
 * The people with a tag (`#mentor`), those who had gone quiet by the day that is shown, as the follow-ups say it (`stale`), or those with a
 * matching name, alias or organisation; nobody for an empty text.
 */
export function findMembers(
  forest: Forest,
  { network, rules }: Pick<GraphInput, 'network' | 'rules'>,
  typed: string,
  today: Day,
): readonly PersonKey[] {
  const query = foldName(typed);
  if (query === '') return [];
  const isQuiet = (person: Person): boolean =>
    !isSilent(person, today, rules) && quietContact(network, person, today, rules).length > 0;
  const tag = /^#(.+?)\/?$/.exec(typed.trim().toLowerCase())?.[1];
  return [...forest.members.values(), ...forest.unplaced].flatMap(({ person }) => {
    if (!person || person.me) return [];
    const { key, name, aliases, organisation, tags } = person;
    const found = tag
      ? tags.some((own) => `${own.toLowerCase()}/`.startsWith(`${tag}/`))
      : say.followUps.searchWords().stale.includes(query)
        ? isQuiet(person)
        : [name, ...aliases, organisation ?? ''].some((word) => foldName(word).includes(query));
    return found ? [key] : [];
  });
}
