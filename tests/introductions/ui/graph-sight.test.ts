/** Who is in sight, and for how long, when somebody is looked for, brought out, folded, or has another name. */
import { describe, expect, it } from 'vitest';
import { restKey } from '../../../src/introductions/fold';
import { graphCaption } from '../../../src/introductions/ui/graph-caption';
import { aNetwork, ME, TODAY } from '../support';
import { key, open } from './open-model';

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
    const { model } = open(crowd());
    model.setRoom(900, 400);
    expect(model.rows.has(key('A39'))).toBe(false);
    model.reveal(key('A39'));
    expect(model.rows.get(key('A39'))).toMatchObject({ hidden: 16, children: [] });
  });

  it('can be folded, though there is room for them only because they are selected', () => {
    const { model } = open(crowd());
    model.setRoom(900, 400);
    model.reveal(key('A39'));
    model.unfold(key('A39'));
    expect(model.rows.has(key('B0 of A39'))).toBe(true);
    model.select(key('B0 of A39'));
    model.fold(key('A39'));
    expect(model.selected).toBe(key('A39'));
    expect(model.rows.get(key('A39'))).toMatchObject({ hidden: 16, children: [] });
  });

  it('is a crowd for as long as it is brought out', () => {
    const { model } = open(crowd());
    model.setRoom(900, 400);
    const before = [...model.rows.keys()];
    model.bringOut(Array.from({ length: 40 }, (_, i) => key(`A${i}`)));
    expect(model.rows.size).toBeGreaterThan(40);
    expect(model.rows.has(key('B0 of A39'))).toBe(false);
    model.bringOut([]);
    expect([...model.rows.keys()]).toEqual(before);
  });

  it('is nobody behind a fold that was closed over those brought out', () => {
    const { model } = open(crowd());
    model.bringOut([key('B0 of A39')]);
    model.select(key('A39'));
    model.fold(key('A39'));
    expect(model.rows.has(key('B0 of A39'))).toBe(false);
    expect(model.rows.get(key('A39'))?.hidden).toBe(16);
  });

  it('is everybody again, and nobody selected, where it was left so', () => {
    const { model } = open(crowd());
    const left = JSON.parse(JSON.stringify(model.state)) as unknown;
    model.showAround({ key: key('A3'), steps: 1 });
    expect(model.forest.members.size).toBeLessThan(20);
    model.restore({});
    expect(model.forest.members.size).toBeLessThan(20);
    model.restore(left);
    expect([model.people.around, model.selected, model.forest.members.size]).toEqual([null, null, 681]);
  });

  it('is who was stale on the day that is shown', () => {
    const { model } = open(
      aNetwork([
        { name: 'Ada', contacts: [TODAY - 2000, TODAY - 3] },
        { name: 'Rosa', contacts: [TODAY - 900] },
      ]),
    );
    const matches = () => model.found && model.searching.matches;
    model.showUntil(TODAY - 900);
    model.search('stale');
    expect(matches()).toEqual([key('Ada')]);
    model.showUntil(null);
    expect(matches()).toEqual([key('Rosa')]);
  });

  it('is whom somebody knew on the day that is shown', () => {
    const { model } = open(
      aNetwork(
        [
          { name: 'Ada', contacts: [TODAY - 900] },
          { name: 'Rosa', contacts: [TODAY - 800] },
          { name: 'Vera', contacts: [TODAY - 1] },
        ],
        [{ by: 'me', people: ['Ada', 'Rosa'], day: TODAY - 10 }],
      ),
    );
    model.showAround({ key: key('Ada'), steps: 1 });
    expect([...model.forest.members.keys()]).toContain(key('Rosa'));
    model.showUntil(TODAY - 700);
    expect([...model.forest.members.keys()]).toEqual([ME, key('Ada')]);
  });
});

describe('a path in the graph', () => {
  const notes = (joined = true) =>
    aNetwork(
      ['Ada', 'Grace', 'Rosa', 'Vera'].map((name, i) => ({ name, contacts: [TODAY - 400 + i] })),
      [
        { by: 'Ada', people: ['me', 'Vera'], day: TODAY - 390 },
        ...(joined ? [{ by: 'Ada', people: ['Grace', 'Rosa'] as const, day: TODAY - 100 }] : []),
      ],
    );
  const path = [ME, key('Ada'), key('Rosa')];

  it('stays while notes change that have nothing to do with it, and goes with what proves it', () => {
    const { model, become } = open(notes());
    model.bringOut(path, path);
    model.setMode('radial');
    model.refresh();
    expect(model.searching.path).toEqual(path);
    become(notes(false));
    model.refresh();
    expect(model.searching.path).toEqual([]);
  });

  it('goes with a search, and with a day on which there was none', () => {
    const { model } = open(notes());
    model.bringOut(path, path);
    model.search('vera');
    expect(model.searching.path).toEqual([]);
    model.bringOut(path, path);
    model.showUntil(TODAY - 200);
    expect(model.searching.path).toEqual([]);
  });

  it('is shown whole to somebody who was left out', () => {
    const { model } = open(notes());
    model.showUntil(TODAY - 399);
    expect(model.forest.members.has(key('Rosa'))).toBe(false);
    model.bringOut(path, path);
    expect(model.searching.path).toEqual(path);
  });

  it('follows a note that has another name', () => {
    const { model } = open(notes());
    model.bringOut(path, path);
    model.rename(key('Ada'), key('Augusta'));
    expect(model.searching.path).toEqual([ME, key('Augusta'), key('Rosa')]);
    expect(model.searching.broughtOut).toEqual(model.searching.path);
  });
});

describe('a row of the rest', () => {
  it('stays the one that is spoken of while others come', () => {
    const { model } = open(crowd());
    model.setRoom(900, 400);
    model.select(restKey(ME));
    const before = graphCaption(model);
    expect(before).toMatch(/hidden in branches/);
    model.refresh();
    expect(graphCaption(model)).toBe(before);
  });
});
