import type { FollowUpRules } from '../follow-ups/follow-up-rules';
import type { Day } from '../model/day';
import type { Person, PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { tiesOf } from '../network/ties';
import type { Point } from './camera';
import { type FoldedNode, type FoldedTree, keysToReveal, restKey } from './fold';
import type { Forest } from './forest';
import type { ColourBy } from './groups';
import type { Ties } from './network-ties';
import { USUAL_ASPECT } from './spread';
import { COLUMN, FIRST_COLUMN, FIT_MARGIN, type Layout, READABLE, ROW } from './tidy-layout';
import type { TimeLine } from './time-line';

/** A person, and how many steps around them are shown. */
export interface Around {
  readonly key: PersonKey;
  readonly steps: number;
}

/** What the user folded and unfolded: keys of people, and of the rest of a branch. */
export interface Folded {
  readonly opened: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
}

/** How many steps and rows of the tree the view has room for, and its size in pixels of the world at the smallest readable scale. */
export interface Room {
  readonly depth: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  /** What is left of width and height where the legend stands beside the tree, or below it. */
  readonly besideLegend?: { readonly width: number; readonly height: number };
  /** How much wider than high the view is. */
  readonly aspect: number;
}

/** Where the force layout put people. Positions stay for as long as the view is open, so that nobody moves when others come. */
export interface Arrangement {
  /** For whom it was made; null before the first. */
  readonly of: Forest | null;
  readonly positions: ReadonlyMap<PersonKey, Point>;
  readonly ties: { readonly keys: readonly PersonKey[]; readonly edges: Ties } | null;
  /** Meetings left out because too many people were there. */
  readonly crowds: number;
  /** Why it could not be made; empty where it was. */
  readonly failed: string;
}

/** Where the picture should look. Every request is a new object, so the same request twice moves the picture twice. */
export interface Look {
  /**
   * `whole`: fit everybody; `fitted`: the same, unless the user moved the picture; `each`: move no further than it takes to see these
   * people; `together`: fit these people.
   */
  readonly at: 'whole' | 'fitted' | 'each' | 'together';
  /** Brought into view in the picture, the last one whatever there is room for; the selected row is scrolled into view, too. */
  readonly people: readonly string[];
}

/** All that decides what the graph shows of a network, besides the camera. A value: every change is a new state. */
export interface GraphState {
  readonly layout: Layout['kind'];
  readonly colourBy: ColourBy;
  /** Whether the tree of rows beside the picture is open. */
  readonly isOutlined: boolean;
  /** The selected person or row. Stays while they are out of sight, without a place or gone, so that they are selected when they return. */
  readonly chosen: string | null;
  /** Under the pointer; forgotten when another person is selected. */
  readonly hovered: string | null;
  readonly folded: Folded;
  readonly room: Room;
  /** People who are in view whatever there is room for: those selected or highlighted when the rows were last chosen. */
  readonly kept: ReadonlySet<string>;
  /** The day of which the network is shown; null for today. */
  readonly until: Day | null;
  readonly around: Around | null;
  /** The notes of the only people to show, each with their path to me; null for everybody. */
  readonly only: readonly string[] | null;
  /** What was typed in the search box. */
  readonly search: string;
  /** Everybody else is dimmed, unless there is a search. */
  readonly highlighted: readonly PersonKey[];
  /** From me to a person, as it was asked for. */
  readonly path: readonly PersonKey[];
  readonly arrangement: Arrangement;
  readonly look: Look;
}

export const initialState: GraphState = {
  layout: 'tidy',
  colourBy: 'recency',
  isOutlined: false,
  chosen: null,
  hovered: null,
  folded: { opened: new Set(), closed: new Set() },
  // Before the first size of the view is known.
  room: { depth: 3, rows: 40, width: 0, height: Infinity, aspect: USUAL_ASPECT },
  kept: new Set(),
  until: null,
  around: null,
  only: null,
  search: '',
  highlighted: [],
  path: [],
  arrangement: { of: null, positions: new Map(), ties: null, crowds: 0, failed: '' },
  look: { at: 'fitted', people: [] },
};

/** What the graph is a picture of. Another value whenever notes or the day change. */
export interface GraphInput {
  readonly network: NetworkView;
  /** All people of the network. */
  readonly forest: Forest;
  readonly today: Day;
  /** When somebody has gone quiet. */
  readonly rules: FollowUpRules;
}

/** What `update` asks about a state; `Derivation` answers. */
export interface GraphContext {
  readonly input: GraphInput;
  timeLine(): TimeLine;
  /** The day as of which everything is shown. */
  today(state: GraphState): Day;
  /** The people shown. */
  forest(state: GraphState): Forest;
  /** The people who can be searched for. */
  within(state: GraphState): Forest;
  rows(state: GraphState): FoldedTree;
  layout(state: GraphState): Layout;
  node(state: GraphState, key: string | null): FoldedNode | null;
  matches(state: GraphState): readonly PersonKey[];
}

/** Whatever the user does in the graph, and whatever happens to the notes that it shows. */
export type GraphEvent =
  /** With `show` the picture moves to them. */
  | { readonly type: 'select'; readonly key: string | null; readonly show?: boolean }
  | { readonly type: 'hover'; readonly key: string | null }
  | { readonly type: 'fold' | 'unfold'; readonly key: string }
  | { readonly type: 'search'; readonly typed: string }
  /** Selects the next match of the search, or the one before. */
  | { readonly type: 'next match'; readonly by: 1 | -1 }
  /** Unfolds what a person is behind, selects them and moves the picture to them, or to all of a path to them. */
  | { readonly type: 'reveal'; readonly key: PersonKey; readonly path: readonly PersonKey[] }
  /** Dims everybody but these; nobody where the list is empty. */
  | { readonly type: 'highlight'; readonly people: readonly PersonKey[] }
  | { readonly type: 'choose layout'; readonly layout: Layout['kind'] }
  | { readonly type: 'choose colours'; readonly colourBy: ColourBy }
  | { readonly type: 'show outline'; readonly isOutlined: boolean }
  | { readonly type: 'set day'; readonly until: Day | null }
  | { readonly type: 'show around'; readonly around: Around | null }
  /** Paths of the notes of people. */
  | { readonly type: 'show only'; readonly only: readonly string[] }
  /** The size of the picture, in pixels. */
  | {
      readonly type: 'resize';
      readonly width: number;
      readonly height: number;
      /** What the legend takes of the view; nothing is folded for it. */
      readonly legend?: { readonly width: number; readonly height: number };
    }
  | { readonly type: 'arranged'; readonly arrangement: Arrangement }
  | { readonly type: 'not arranged'; readonly of: Forest; readonly why: string }
  /** Notes were written, renamed, removed or restored. `before` is the forest until now; the context has the new one. */
  | { readonly type: 'notes changed'; readonly before: Forest; readonly renamed: readonly Renamed[] }
  | { readonly type: 'restore'; readonly saved: unknown };

/** The key of a person before and now. */
export type Renamed = readonly [before: string, now: string];

/** The state after an event. */
export function update(state: GraphState, event: GraphEvent, context: GraphContext): GraphState {
  switch (event.type) {
    case 'select':
      return select(state, event.key, event.show === true, context);
    case 'hover':
      return state.hovered === event.key ? state : { ...state, hovered: event.key };
    case 'fold':
      return fold(state, event.key, context);
    case 'unfold':
      return unfold(state, event.key, context);
    case 'search':
      return { ...state, search: event.typed, highlighted: [], path: [] };
    case 'next match': {
      const key = nextMatch(context.matches(state), state.chosen, event.by);
      return key === undefined ? state : reveal(state, key, context);
    }
    case 'reveal': {
      const { key, path } = event;
      const revealed = reveal(highlight(state, path, path, context), key, context);
      return path.length > 0 ? { ...revealed, look: { at: 'together', people: path } } : revealed;
    }
    case 'highlight':
      return highlight(state, event.people, [], context);
    case 'choose layout':
      return { ...choosePeople({ ...state, layout: event.layout }, context), look: { at: 'whole', people: [] } };
    case 'choose colours':
      return { ...state, colourBy: event.colourBy };
    case 'show outline':
      return { ...state, isOutlined: event.isOutlined };
    case 'set day':
      return choosePeople({ ...state, until: event.until }, context);
    case 'show around':
      return showAround(state, event.around, context);
    case 'show only':
      return { ...choosePeople({ ...state, only: event.only }, context), look: { at: 'whole', people: [] } };
    case 'resize': {
      const { legend = { width: 0, height: 0 } } = event;
      const room: Room = {
        ...roomFor(event.width + legend.width, event.height + legend.height),
        ...(legend.width + legend.height > 0 ? { besideLegend: roomFor(event.width, event.height) } : {}),
      };
      const isSame = numbersOf(room).join() === numbersOf(state.room).join();
      return isSame ? state : chooseRows({ ...state, room }, context);
    }
    case 'arranged':
      return arranged({ ...state, arrangement: event.arrangement }, context);
    case 'not arranged': {
      const { of, why: failed } = event;
      return arranged({ ...state, arrangement: { ...state.arrangement, of, failed } }, context);
    }
    case 'notes changed':
      return changeNotes(state, event.before, event.renamed, context);
    case 'restore':
      return restore(state, event.saved, context);
  }
}

function numbersOf({ depth, rows, width, height, aspect, besideLegend }: Room): readonly number[] {
  return [depth, rows, width, height, aspect, besideLegend?.width ?? width, besideLegend?.height ?? height];
}

function select(state: GraphState, key: string | null, show: boolean, context: GraphContext): GraphState {
  let next = state;
  if (key !== state.chosen) {
    next = { ...state, chosen: key, hovered: null };
    if (key !== null && !context.rows(state).has(key)) next = chooseRows(next, context);
  }
  return show && key !== null ? { ...next, look: { at: 'each', people: [key] } } : next;
}

/** Shows the branch of a person, or the rest of a branch; of a selected rest the first person is selected then. */
function unfold(state: GraphState, key: string, context: GraphContext): GraphState {
  const rows = context.rows(state);
  const node = [rows.get(key), context.layout(state).places.get(key)?.node].find((one) => one && one.hidden > 0);
  if (!node) return state;
  const opened = !node.member && node.parent !== null ? [key, node.parent] : [key];
  const next = chooseRows({ ...state, folded: open(state.folded, opened) }, context);
  if (state.chosen !== key || node.member) return next;
  const children = context.node(next, node.parent)?.children ?? [];
  return chooseRows({ ...next, chosen: children.find((child) => !rows.has(child)) ?? node.parent }, context);
}

/** Folds the branch of a person; a selection in it moves to them. */
function fold(state: GraphState, key: string, context: GraphContext): GraphState {
  const node = context.node(state, key);
  if (!node?.member || node.children.length === 0) return state;
  const isSelected = context.node(state, state.chosen) !== null;
  const opened = without(state.folded.opened, [key, restKey(key)]);
  const closed = new Set([...state.folded.closed, key, restKey(key)]);
  // Without a selection first: it would keep itself in view.
  const next = chooseRows({ ...state, folded: { opened, closed }, chosen: null }, context);
  const chosen = isSelected && !context.node(next, state.chosen) ? key : state.chosen;
  return chooseRows({ ...next, chosen }, context);
}

function reveal(state: GraphState, key: PersonKey, context: GraphContext): GraphState {
  const included = include(state, [key], context);
  const next = chooseRows({ ...included, chosen: key, hovered: null }, context);
  // Without a place in the picture they are in the list below the tree alone.
  const isListed = context.forest(next).unplaced.some(({ person }) => person.key === key);
  return { ...next, isOutlined: next.isOutlined || isListed, look: lookAtHighlighted(next) };
}

function highlight(
  state: GraphState,
  people: readonly PersonKey[],
  path: readonly PersonKey[],
  context: GraphContext,
): GraphState {
  const included = include(state, people, context);
  const search = people.length > 0 ? '' : state.search;
  const next = chooseRows({ ...included, search, highlighted: people, path }, context);
  const [forest, rows] = [context.forest(next), context.rows(next)];
  const hidden = people.filter((key) => !rows.has(key)).flatMap((key) => keysToReveal(forest, key));
  const shown = hidden.length === 0 ? next : chooseRows({ ...next, folded: open(next.folded, hidden) }, context);
  return people.length === 0 ? shown : { ...shown, look: lookAtHighlighted(shown) };
}

/** At the selected and the highlighted people, the first of these last, so that they are in view whatever there is room for. */
function lookAtHighlighted({ chosen, highlighted }: GraphState): Look {
  return { at: 'each', people: [chosen ?? [], ...[...highlighted].reverse()].flat() };
}

function showAround(state: GraphState, around: Around | null, context: GraphContext): GraphState {
  const next = choosePeople({ ...state, around }, context);
  if (!around) return { ...next, look: { at: 'whole', people: [] } };
  return { ...reveal(next, around.key, context), look: { at: 'whole', people: [around.key] } };
}

function arranged(state: GraphState, context: GraphContext): GraphState {
  const next = chooseRows(state, context);
  return state.layout === 'network' ? { ...next, look: { at: 'fitted', people: [] } } : next;
}

function changeNotes(
  state: GraphState,
  before: Forest,
  renamings: readonly Renamed[],
  context: GraphContext,
): GraphState {
  const { network } = context.input;
  let next = renamings.reduce(rename, state);
  for (const key of [next.chosen, next.around?.key ?? null]) {
    const person = before.members.get(key ?? '')?.person;
    if (person) next = rename(next, [person.key, currentKeyOf(network, person)]);
  }
  if (next.around && !network.person(next.around.key)) next = { ...next, around: null };
  if (next.until !== null) {
    // The slider has no day before the first or after the last; with a single day there is no slider.
    const { first, last } = context.timeLine();
    const until = Math.max(next.until, first ?? Infinity);
    next = { ...next, until: until < (last ?? 0) ? until : null };
  }
  return choosePeople(next, context);
}

/**
 * The key of a person now: one who was known by name only may have a note, or may have lost it. The same key where that person is
 * still there, or where several people have the name.
 */
export function currentKeyOf(network: NetworkView, { key, name }: Person): PersonKey {
  const [now, other] = network.person(key) ? [] : network.findPeople(name);
  return now && !other ? now.key : key;
}

function rename(state: GraphState, [before, now]: Renamed): GraphState {
  if (before === now) return state;
  const nameOf = (key: string): string => (key === before ? now : key === restKey(before) ? restKey(now) : key);
  const renameSet = (keys: ReadonlySet<string>): ReadonlySet<string> => new Set([...keys].map(nameOf));
  const { around, arrangement, chosen, folded, highlighted, hovered, kept, only, path } = state;
  return {
    ...state,
    chosen: chosen === null ? null : nameOf(chosen),
    hovered: hovered === null ? null : nameOf(hovered),
    folded: { opened: renameSet(folded.opened), closed: renameSet(folded.closed) },
    kept: renameSet(kept),
    around: around && { ...around, key: nameOf(around.key) },
    only: only?.map(nameOf) ?? null,
    highlighted: highlighted.map(nameOf),
    path: path.map(nameOf),
    arrangement: {
      ...arrangement,
      positions: new Map([...arrangement.positions].map(([key, place]) => [nameOf(key), place])),
    },
  };
}

/** What the view remembers of a state. */
export function saveState({
  folded,
  chosen,
  layout,
  colourBy,
  isOutlined,
  around,
}: GraphState): Record<string, unknown> {
  const [opened, closed] = [[...folded.opened], [...folded.closed]];
  return { opened, closed, selected: chosen, mode: layout, colours: colourBy, outline: isOutlined, around };
}

/** Takes back what `saveState` gave, and ignores anything else. */
function restore(state: GraphState, saved: unknown, context: GraphContext): GraphState {
  const { opened, closed, selected, mode, colours, outline, ...rest }: Record<string, unknown> = {
    ...(saved as object | null),
  };
  const keysIn = (list: unknown, otherwise: ReadonlySet<string>): ReadonlySet<string> =>
    Array.isArray(list) ? new Set(list.filter((key) => typeof key === 'string')) : otherwise;
  const { folded } = state;
  const next: GraphState = {
    ...state,
    folded: { opened: keysIn(opened, folded.opened), closed: keysIn(closed, folded.closed) },
    chosen: selected === null || typeof selected === 'string' ? selected : state.chosen,
    layout: (['tidy', 'radial', 'network'] as const).find((known) => known === mode) ?? state.layout,
    colourBy: (['recency', 'tag', 'organisation'] as const).find((known) => known === colours) ?? state.colourBy,
    isOutlined: typeof outline === 'boolean' ? outline : state.isOutlined,
    around: 'around' in rest ? aroundIn(rest['around']) : state.around,
  };
  return choosePeople(next, context);
}

function aroundIn(saved: unknown): Around | null {
  const { key, steps } = { ...(saved as Partial<Around> | null) };
  return typeof key === 'string' && typeof steps === 'number' ? { key, steps } : null;
}

/** Shows everybody today where one of these people would be left out otherwise. */
function include(state: GraphState, people: readonly PersonKey[], context: GraphContext): GraphState {
  const [forest, within] = [context.forest(state), context.within(state)];
  const isLeftOut = people.some((key) => !isIn(forest, key) && isIn(within, key));
  return isLeftOut ? choosePeople({ ...state, until: null, around: null }, context) : state;
}

function isIn({ members, unplaced }: Forest, key: PersonKey): boolean {
  return members.has(key) || unplaced.some(({ person }) => person.key === key);
}

/** After other people may be shown: a path of which a step is not true on that day is forgotten, a failed layout is tried again. */
function choosePeople(state: GraphState, context: GraphContext): GraphState {
  const { arrangement } = state;
  const isTrue = isPathTrue(state.path, context.input.network, context.today(state));
  return chooseRows(
    {
      ...state,
      path: isTrue ? state.path : [],
      arrangement: arrangement.failed === '' ? arrangement : { ...arrangement, of: null, failed: '' },
    },
    context,
  );
}

function isPathTrue(path: readonly PersonKey[], network: NetworkView, today: Day): boolean {
  return path.slice(1).every((key, i) => tiesOf(network, key, today).has(path[i] as PersonKey));
}

/** Chooses the rows anew: selected and highlighted people find room, and branches over the selected person are unfolded. */
function chooseRows(state: GraphState, context: GraphContext): GraphState {
  const { chosen, highlighted } = state;
  const kept = new Set(chosen === null ? highlighted : [chosen, ...highlighted]);
  const isSame = kept.size === state.kept.size && [...kept].every((key) => state.kept.has(key));
  const next = isSame ? state : { ...state, kept };
  if (chosen === null || context.rows(next).has(chosen)) return next;
  const forest = context.forest(next);
  return forest.members.has(chosen) ? { ...next, folded: open(next.folded, keysToReveal(forest, chosen)) } : next;
}

function open({ opened, closed }: Folded, keys: readonly string[]): Folded {
  return { opened: new Set([...opened, ...keys]), closed: without(closed, keys) };
}

function without(keys: ReadonlySet<string>, list: readonly string[]): ReadonlySet<string> {
  const gone = new Set(list);
  return new Set([...keys].filter((key) => !gone.has(key)));
}

/** Of a tree: with fewer pixels its names are cut short. */
const MIN_WIDTH = 480;
const MIN_HEIGHT = 12 * ROW;

/** What a picture of so many pixels has room for. */
export function roomFor(width: number, height: number): Room {
  const columns = Math.floor((width / READABLE - FIRST_COLUMN) / COLUMN);
  const rows = Math.floor(height / (ROW * READABLE)) - 1;
  return {
    depth: Math.min(3, Math.max(2, columns)),
    rows: Math.max(12, rows),
    width: Math.max(MIN_WIDTH, (width - 2 * FIT_MARGIN) / READABLE),
    // In steps, so that a pane that becomes slightly wider or higher moves nobody.
    height: Math.max(MIN_HEIGHT, Math.floor((height - 2 * FIT_MARGIN) / READABLE / ROW) * ROW),
    aspect: Math.round(5 * Math.max(0.6, Math.min(1.8, width / height))) / 5,
  };
}

function nextMatch(matches: readonly PersonKey[], from: string | null, by: 1 | -1): PersonKey | undefined {
  const at = matches.indexOf(from ?? '');
  const next = at < 0 ? (by > 0 ? 0 : -1) : at + by;
  return matches[(next + matches.length) % matches.length];
}
