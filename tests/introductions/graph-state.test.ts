import { describe, expect, it } from 'vitest';
import { restKey } from '../../src/introductions/fold';
import { saveState } from '../../src/introductions/graph-state';
import { aCity, aLibraryYear, aNetwork, ME, TODAY } from './support';
import { key, open } from './open-graph';

describe('the model behind the picture and the tree', () => {
  it('says what a network holds and what the picture leaves out', () => {
    expect(open(aLibraryYear()).caption).toBe(
      '35 people, 28 of them through introductions. 9 hidden in branches. 1 person not connected to you.',
    );
    expect(open(aNetwork([{ name: 'Ada' }])).caption).toContain('No introductions yet.');
  });

  it('knows an empty vault from one in which nobody has a place', () => {
    expect(open(aNetwork([])).picture.forest.members.size).toBe(1);
    expect(open(aNetwork([{ name: 'Ada', ghost: true }])).picture.forest.unplaced).toHaveLength(1);
  });

  it('tells of whoever is pointed at before whoever is selected', () => {
    const graph = open(aLibraryYear());
    graph.do({ type: 'select', key: key('Joan Clarke') });
    expect(graph.caption).toBe(
      'Joan Clarke, introduced by Alan Turing on 5 Nov 2025. Last in touch 5 Nov 2025. Ada Lovelace also introduced Joan Clarke on 1 Apr 2026.',
    );
    graph.do({ type: 'hover', key: '/ghost:dorothy vaughan' });
    expect(graph.caption).toBe(
      'Dorothy Vaughan (no note yet), introduced by Ada Lovelace on 3 Mar 2026. No contact noted.',
    );
    graph.do({ type: 'hover', key: ME });
    expect(graph.caption).toBe(
      'You know 7 people directly, and 28 more through them. You introduced Kofi Mensah and Marco Bianchi on 1 Sep 2026.',
    );
  });

  it('unfolds and folds, and keeps a selection in sight', () => {
    const graph = open(aLibraryYear());
    expect(graph.node(key('Mary Jackson'))).toBeNull();
    graph.do({ type: 'unfold', key: key('Katherine Johnson') });
    expect(graph.node(key('Mary Jackson'))?.hidden).toBe(3);
    graph.do({ type: 'select', key: key('Mary Jackson') });
    graph.do({ type: 'fold', key: key('Grace Hopper') });
    expect(graph.picture.selected).toBe(key('Grace Hopper'));
    expect(graph.node(key('Grace Hopper'))?.hidden).toBe(11);
  });

  it('goes on to the first person of the rest when that is unfolded', () => {
    const graph = open(aCity(300));
    graph.do({ type: 'resize', width: 900, height: 300 });
    const before = new Set(graph.picture.layout.places.keys());
    graph.do({ type: 'select', key: restKey(ME) });
    graph.do({ type: 'unfold', key: restKey(ME) });
    expect(graph.picture.selected !== null && !before.has(graph.picture.selected)).toBe(true);
    expect(graph.node(graph.picture.selected)?.parent).toBe(ME);
  });

  it.each([
    { width: 240, height: 0 },
    { width: 0, height: 120 },
  ])('folds the same whatever the legend takes of the view: $width by $height', (legend) => {
    const graph = open(aCity(300));
    graph.do({ type: 'resize', width: 700, height: 500 });
    const before = [...graph.picture.rows.keys()];
    graph.do({ type: 'resize', width: 700 - legend.width, height: 500 - legend.height, legend });
    expect([...graph.picture.rows.keys()]).toEqual(before);
    graph.do({ type: 'resize', width: 700 - legend.width, height: 500 - legend.height });
    expect([...graph.picture.rows.keys()]).not.toEqual(before);
  });

  it('finds by name, alias and accent, steps through those found and brings them out of folds', () => {
    const graph = open(aLibraryYear());
    graph.do({ type: 'search', typed: 'tomas' });
    expect([...(graph.picture.found?.picture ?? [])]).toEqual([key('Priya Raman')]);
    expect(graph.caption).toBe('1 found: Tomás Herrera. 1 not in the picture.');
    graph.do({ type: 'next match', by: 1 });
    expect(graph.picture.selected).toBe(key('Tomás Herrera'));
    expect([...(graph.picture.found?.picture ?? [])]).toEqual([key('Tomás Herrera')]);
    graph.do({ type: 'search', typed: 'clarke' });
    graph.do({ type: 'next match', by: 1 });
    expect(graph.picture.selected).toBe(key('Joan Clarke'));
    for (const nothingYet of ['', ' ', '#', ' # ']) {
      graph.do({ type: 'search', typed: nothingYet });
      expect(graph.picture.found).toBeNull();
      expect(graph.caption).not.toContain('found');
    }
    graph.do({ type: 'search', typed: 'nobody of that name' });
    graph.do({ type: 'select', key: null });
    expect(graph.caption).toBe('Nobody found.');
  });

  it('unfolds nobody but those on the way to whom it finds, and folds me, too', () => {
    const crowd = Array.from({ length: 300 }, (_, i) => ({ name: `P${i}`, contacts: [TODAY - i] }));
    const chain = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Eps'];
    const graph = open(
      aNetwork(
        [...crowd, { name: 'Alpha', contacts: [TODAY - 900] }, ...chain.slice(1).map((name) => ({ name }))],
        chain
          .slice(1)
          .map((name, i) => ({ by: chain[i] as string, people: ['me', name] as const, day: TODAY - 800 + i })),
      ),
    );
    const before = graph.picture.rows.size;
    for (const who of ['eps', 'p250']) {
      graph.do({ type: 'search', typed: who });
      graph.do({ type: 'next match', by: 1 });
      expect(graph.picture.rows.has(graph.picture.selected ?? '')).toBe(true);
      expect(graph.picture.rows.size).toBeLessThan(before + 8);
    }
    graph.do({ type: 'search', typed: '' });
    graph.do({ type: 'unfold', key: restKey(ME) });
    expect(graph.picture.rows.size).toBeGreaterThan(300);
    graph.do({ type: 'fold', key: ME });
    expect([...graph.picture.rows.keys()]).toEqual([ME]);
    graph.do({ type: 'unfold', key: ME });
    expect(graph.picture.rows.size).toBeLessThan(before + 8);
  });

  it('keeps whoever is selected in sight, however little room there is and whoever comes', () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ name: `A${i}`, contacts: [TODAY - i] }));
    const graph = open(aNetwork(people(30)));
    graph.do({ type: 'choose layout', layout: 'radial' });
    graph.do({ type: 'select', key: key('A29') });
    graph.do({ type: 'resize', width: 300, height: 100 });
    expect(graph.picture.rows.has(key('A29'))).toBe(true);
    graph.do({ type: 'choose layout', layout: 'tidy' });
    graph.become(
      aNetwork([...people(30), ...Array.from({ length: 60 }, (_, i) => ({ name: `B${i}`, contacts: [TODAY] }))]),
    );
    expect([graph.picture.selected, graph.picture.rows.has(key('A29'))]).toEqual([key('A29'), true]);
    graph.do({ type: 'fold', key: ME });
    expect(graph.picture.selected).toBe(ME);
  });

  it('finds whoever is left out, and shows everybody again when they are gone to', () => {
    const graph = open(
      aNetwork([
        { name: 'Ada', contacts: [TODAY - 900] },
        { name: 'Rosa', contacts: [TODAY - 5] },
      ]),
    );
    graph.do({ type: 'set day', until: TODAY - 800 });
    expect(graph.picture.forest.members.has(key('Rosa'))).toBe(false);
    graph.do({ type: 'search', typed: 'rosa' });
    expect(graph.caption).toContain('1 found: Rosa.');
    graph.do({ type: 'next match', by: 1 });
    expect(graph.picture.selected).toBe(key('Rosa'));
  });

  it('shows no day before the first, once notes have changed', () => {
    const since = (first: number) =>
      aNetwork([
        { name: 'Ada', contacts: [TODAY - first] },
        { name: 'Rosa', contacts: [TODAY - 300] },
      ]);
    const graph = open(since(900));
    graph.do({ type: 'set day', until: TODAY - 900 });
    graph.become(since(100));
    expect(graph.state.until).toBe(TODAY - 300);
    expect([...graph.picture.forest.members.keys()]).toContain(key('Rosa'));
    graph.become(aNetwork([{ name: 'Ada' }]));
    expect(graph.state.until).toBeNull();
  });

  it('gives and takes back what the user chose to see, and ignores all else', () => {
    const graph = open(aLibraryYear());
    graph.do({ type: 'unfold', key: key('Katherine Johnson') });
    graph.do({ type: 'fold', key: key('Imani Okafor') });
    graph.do({ type: 'select', key: key('Mary Jackson') });
    const again = open(aLibraryYear());
    again.do({ type: 'restore', saved: JSON.parse(JSON.stringify(saveState(graph.state))) });
    expect([...again.picture.layout.places.keys()]).toEqual([...graph.picture.layout.places.keys()]);
    expect(again.picture.selected).toBe(key('Mary Jackson'));
    for (const nonsense of [null, 7, { opened: 3, closed: [4, null], selected: {} }])
      again.do({ type: 'restore', saved: nonsense });
    expect(again.node(key('Mary Jackson'))).not.toBeNull();
  });

  it('moves nobody whom a change does not concern, and forgets a selection that is gone', () => {
    const graph = open(aNetwork([{ name: 'Ada' }, { name: 'Bea' }]));
    const { layout } = graph.picture;
    graph.do({ type: 'select', key: key('Bea') });
    expect(graph.picture.layout).toBe(layout);
    const ada = graph.picture.layout.places.get(key('Ada'));
    graph.become(aNetwork([{ name: 'Ada' }, { name: 'Bea' }], [{ by: 'Ada', people: ['me', 'Bea'] }]));
    expect(graph.picture.selected).toBe(key('Bea'));
    expect(graph.node(key('Bea'))?.parent).toBe(key('Ada'));
    expect(graph.picture.layout.places.get(key('Ada'))?.x).toBe(ada?.x);
    graph.become(aNetwork([{ name: 'Ada' }]));
    expect(graph.picture.selected).toBeNull();
  });
});
