/** Who is in sight, and for how long, when somebody is looked for, brought out, folded, or has another name. */
import { describe, expect, it } from 'vitest';
import { restKey } from '../../src/introductions/fold';
import { saveState } from '../../src/introductions/graph-state';
import { aNetwork, ME, TODAY } from './support';
import { key, open } from './open-graph';

/** Forty acquaintances who introduced sixteen people each. */
const crowd = () => {
  const firsts = Array.from({ length: 40 }, (_, i) => ({ name: `A${i}`, contacts: [TODAY - i] }));
  const seconds = firsts.flatMap(({ name }) =>
    Array.from({ length: 16 }, (_, i) => ({ name: `B${i} of ${name}`, by: name })),
  );
  return aNetwork(
    [...firsts, ...seconds],
    seconds.map(({ name, by }) => ({ by, people: ['me', name] as const, day: TODAY - 100 })),
  );
};

describe('who is in sight in the graph', () => {
  it('is whoever is gone to, folded as they were', () => {
    const graph = open(crowd());
    graph.do({ type: 'resize', width: 900, height: 400 });
    expect(graph.picture.rows.has(key('A39'))).toBe(false);
    graph.do({ type: 'reveal', key: key('A39'), path: [] });
    expect(graph.picture.rows.get(key('A39'))).toMatchObject({ hidden: 16, children: [] });
  });

  it('can be folded, though there is room for them only because they are selected', () => {
    const graph = open(crowd());
    graph.do({ type: 'resize', width: 900, height: 400 });
    graph.do({ type: 'reveal', key: key('A39'), path: [] });
    graph.do({ type: 'unfold', key: key('A39') });
    expect(graph.picture.rows.has(key('B0 of A39'))).toBe(true);
    graph.do({ type: 'select', key: key('B0 of A39') });
    graph.do({ type: 'fold', key: key('A39') });
    expect(graph.picture.selected).toBe(key('A39'));
    expect(graph.picture.rows.get(key('A39'))).toMatchObject({ hidden: 16, children: [] });
  });

  it('is a crowd for as long as it is brought out', () => {
    const graph = open(crowd());
    graph.do({ type: 'resize', width: 900, height: 400 });
    const before = [...graph.picture.rows.keys()];
    graph.do({ type: 'highlight', people: Array.from({ length: 40 }, (_, i) => key(`A${i}`)) });
    expect(graph.picture.rows.size).toBeGreaterThan(40);
    expect(graph.picture.rows.has(key('B0 of A39'))).toBe(false);
    graph.do({ type: 'highlight', people: [] });
    expect([...graph.picture.rows.keys()]).toEqual(before);
  });

  it('is nobody behind a fold that was closed over those brought out', () => {
    const graph = open(crowd());
    graph.do({ type: 'highlight', people: [key('B0 of A39')] });
    graph.do({ type: 'select', key: key('A39') });
    graph.do({ type: 'fold', key: key('A39') });
    expect(graph.picture.rows.has(key('B0 of A39'))).toBe(false);
    expect(graph.picture.rows.get(key('A39'))?.hidden).toBe(16);
  });

  it('is everybody again, and nobody selected, where it was left so', () => {
    const graph = open(crowd());
    const left = JSON.parse(JSON.stringify(saveState(graph.state))) as unknown;
    graph.do({ type: 'show around', around: { key: key('A3'), steps: 1 } });
    expect(graph.picture.forest.members.size).toBeLessThan(20);
    graph.do({ type: 'restore', saved: {} });
    expect(graph.picture.forest.members.size).toBeLessThan(20);
    graph.do({ type: 'restore', saved: left });
    expect([graph.state.around, graph.picture.selected, graph.picture.forest.members.size]).toEqual([null, null, 681]);
  });

  it('is who was stale on the day that is shown', () => {
    const graph = open(
      aNetwork([
        { name: 'Ada', contacts: [TODAY - 2000, TODAY - 3] },
        { name: 'Rosa', contacts: [TODAY - 900] },
      ]),
    );
    const matches = () => graph.picture.found && graph.derivation.matches(graph.state);
    graph.do({ type: 'set day', until: TODAY - 900 });
    graph.do({ type: 'search', typed: 'stale' });
    expect(matches()).toEqual([key('Ada')]);
    graph.do({ type: 'set day', until: null });
    expect(matches()).toEqual([key('Rosa')]);
  });

  it('is stale where the follow-ups say “Gone quiet”: past their cadence, and nobody who was only named', () => {
    const graph = open(
      aNetwork(
        [
          { name: 'Quarter', contacts: [TODAY - 60] },
          { name: 'Half', contacts: [TODAY - 150] },
          { name: 'Named', ghost: true },
        ],
        [{ by: 'Quarter', people: ['me', 'Named'], day: TODAY - 30 }],
      ),
    );
    graph.do({ type: 'search', typed: 'stale' });
    expect(graph.derivation.matches(graph.state)).toEqual([key('Half')]);
  });

  it('is whom somebody knew on the day that is shown', () => {
    const graph = open(
      aNetwork(
        [
          { name: 'Ada', contacts: [TODAY - 900] },
          { name: 'Rosa', contacts: [TODAY - 800] },
          { name: 'Vera', contacts: [TODAY - 1] },
        ],
        [{ by: 'me', people: ['Ada', 'Rosa'], day: TODAY - 10 }],
      ),
    );
    graph.do({ type: 'show around', around: { key: key('Ada'), steps: 1 } });
    expect([...graph.picture.forest.members.keys()]).toContain(key('Rosa'));
    graph.do({ type: 'set day', until: TODAY - 700 });
    expect([...graph.picture.forest.members.keys()]).toEqual([ME, key('Ada')]);
  });
});

describe('a path in the graph', () => {
  const notes = (joined = true, ada = 'Ada') =>
    aNetwork(
      [ada, 'Grace', 'Rosa', 'Vera'].map((name, i) => ({ name, contacts: [TODAY - 400 + i] })),
      [
        { by: ada, people: ['me', 'Vera'], day: TODAY - 390 },
        ...(joined ? [{ by: ada, people: ['Grace', 'Rosa'] as const, day: TODAY - 100 }] : []),
      ],
    );
  const path = [ME, key('Ada'), key('Rosa')];

  it('stays while notes change that have nothing to do with it, and goes with what proves it', () => {
    const graph = open(notes());
    graph.do({ type: 'reveal', key: path[path.length - 1] ?? '', path });
    graph.do({ type: 'choose layout', layout: 'radial' });
    expect(graph.state.path).toEqual(path);
    graph.become(notes(false));
    expect(graph.state.path).toEqual([]);
  });

  it('goes with a search, and with a day on which there was none', () => {
    const graph = open(notes());
    graph.do({ type: 'reveal', key: path[path.length - 1] ?? '', path });
    graph.do({ type: 'search', typed: 'vera' });
    expect(graph.state.path).toEqual([]);
    graph.do({ type: 'reveal', key: path[path.length - 1] ?? '', path });
    graph.do({ type: 'set day', until: TODAY - 200 });
    expect(graph.state.path).toEqual([]);
  });

  it('is shown whole to somebody who was left out', () => {
    const graph = open(notes());
    graph.do({ type: 'set day', until: TODAY - 399 });
    expect(graph.picture.forest.members.has(key('Rosa'))).toBe(false);
    graph.do({ type: 'reveal', key: path[path.length - 1] ?? '', path });
    expect(graph.state.path).toEqual(path);
  });

  it('follows a note that has another name', () => {
    const graph = open(notes());
    graph.do({ type: 'reveal', key: path[path.length - 1] ?? '', path });
    graph.become(notes(true, 'Augusta'), [key('Ada'), key('Augusta')]);
    expect(graph.state.path).toEqual([ME, key('Augusta'), key('Rosa')]);
    expect(graph.state.highlighted).toEqual(graph.state.path);
  });
});

describe('a row of the rest', () => {
  it('stays the one that is spoken of while others come', () => {
    const graph = open(crowd());
    graph.do({ type: 'resize', width: 900, height: 400 });
    graph.do({ type: 'select', key: restKey(ME) });
    const before = graph.caption;
    expect(before).toMatch(/hidden in branches/);
    expect(graph.caption).toBe(before);
  });
});
