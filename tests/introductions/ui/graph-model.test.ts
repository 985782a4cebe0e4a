import { describe, expect, it } from 'vitest';
import { restKey } from '../../../src/introductions/fold';
import { graphCaption } from '../../../src/introductions/ui/graph-caption';
import { aCity, aLibraryYear, aNetwork, ME, TODAY } from '../support';
import { key, open } from './open-model';

describe('the model behind the picture and the tree', () => {
  it('says what a network holds and what the picture leaves out', () => {
    expect(graphCaption(open(aLibraryYear()).model)).toBe(
      '35 people, 28 of them through introductions. 9 hidden in branches. 1 person not connected to you.',
    );
    expect(graphCaption(open(aNetwork([{ name: 'Ada' }])).model)).toContain('introduced by: "[[Name]]"');
  });

  it('knows an empty vault from one in which nobody has a place', () => {
    expect(open(aNetwork([])).model.people.empty).toBe(true);
    expect(open(aNetwork([{ name: 'Ada', ghost: true }])).model.people.empty).toBe(false);
  });

  it('tells of whoever is pointed at before whoever is selected', () => {
    const { model } = open(aLibraryYear());
    model.select(key('Joan Clarke'));
    expect(graphCaption(model)).toBe(
      'Joan Clarke, introduced by Alan Turing on 5 Nov 2025. Last in touch 5 Nov 2025. Ada Lovelace also introduced Joan Clarke on 1 Apr 2026.',
    );
    model.hover('/ghost:dorothy vaughan');
    expect(graphCaption(model)).toBe(
      'Dorothy Vaughan (no note yet), introduced by Ada Lovelace on 3 Mar 2026. No contact noted.',
    );
    model.hover(ME);
    expect(graphCaption(model)).toBe(
      'You know 7 people directly, and 28 more through them. You introduced Kofi Mensah and Marco Bianchi on 1 Sep 2026.',
    );
  });

  it('unfolds and folds, and keeps a selection in sight', () => {
    const { model } = open(aLibraryYear());
    expect(model.node(key('Mary Jackson'))).toBeNull();
    model.unfold(key('Katherine Johnson'));
    expect(model.node(key('Mary Jackson'))?.hidden).toBe(3);
    model.select(key('Mary Jackson'));
    model.fold(key('Grace Hopper'));
    expect(model.selected).toBe(key('Grace Hopper'));
    expect(model.node(key('Grace Hopper'))?.hidden).toBe(11);
  });

  it('goes on to the first person of the rest when that is unfolded', () => {
    const { model } = open(aCity(300));
    model.setRoom(900, 300);
    const before = new Set(model.layout.places.keys());
    model.select(restKey(ME));
    model.unfold(restKey(ME));
    expect(model.selected !== null && !before.has(model.selected)).toBe(true);
    expect(model.node(model.selected)?.parent).toBe(ME);
  });

  it('finds by name, alias and accent, steps through those found and brings them out of folds', () => {
    const { model } = open(aLibraryYear());
    model.search('tomas');
    expect([...(model.found?.[0] ?? [])]).toEqual([key('Priya Raman')]);
    expect(graphCaption(model)).toBe('1 found.');
    model.step(1);
    expect(model.selected).toBe(key('Tomás Herrera'));
    expect([...(model.found?.[0] ?? [])]).toEqual([key('Tomás Herrera')]);
    model.search('clarke');
    model.step(1);
    expect(model.selected).toBe(key('Joan Clarke'));
    for (const nothingYet of ['', ' ', '#', ' # ']) {
      model.search(nothingYet);
      expect(model.found).toBeNull();
      expect(graphCaption(model)).not.toContain('found');
    }
    model.search('nobody of that name');
    model.select(null);
    expect(graphCaption(model)).toBe('Nobody found.');
  });

  it('unfolds nobody but those on the way to whom it finds, and folds me, too', () => {
    const crowd = Array.from({ length: 300 }, (_, i) => ({ name: `P${i}`, contacts: [TODAY - i] }));
    const chain = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Eps'];
    const { model } = open(
      aNetwork(
        [...crowd, { name: 'Alpha', contacts: [TODAY - 900] }, ...chain.slice(1).map((name) => ({ name }))],
        chain
          .slice(1)
          .map((name, i) => ({ by: chain[i] as string, people: ['me', name] as const, day: TODAY - 800 + i })),
      ),
    );
    const before = model.rows.size;
    for (const who of ['eps', 'p250']) {
      model.search(who);
      model.step(1);
      expect(model.rows.has(model.selected ?? '')).toBe(true);
      expect(model.rows.size).toBeLessThan(before + 8);
    }
    model.search('');
    model.unfold(restKey(ME));
    expect(model.rows.size).toBeGreaterThan(300);
    model.fold(ME);
    expect([...model.rows.keys()]).toEqual([ME]);
    model.unfold(ME);
    expect(model.rows.size).toBeLessThan(before + 8);
  });

  it('keeps whoever is selected in sight, however little room there is and whoever comes', () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ name: `A${i}`, contacts: [TODAY - i] }));
    const { model, become } = open(aNetwork(people(30)));
    model.setMode('radial');
    model.select(key('A29'));
    model.setRoom(300, 100);
    expect(model.rows.has(key('A29'))).toBe(true);
    model.setMode('tidy');
    become(aNetwork([...people(30), ...Array.from({ length: 60 }, (_, i) => ({ name: `B${i}`, contacts: [TODAY] }))]));
    model.refresh();
    expect([model.selected, model.rows.has(key('A29'))]).toEqual([key('A29'), true]);
    model.fold(ME);
    expect(model.selected).toBe(ME);
  });

  it('finds whoever is left out, and shows everybody again when they are gone to', () => {
    const { model } = open(
      aNetwork([
        { name: 'Ada', contacts: [TODAY - 900] },
        { name: 'Rosa', contacts: [TODAY - 5] },
      ]),
    );
    model.showUntil(TODAY - 800);
    expect(model.forest.members.has(key('Rosa'))).toBe(false);
    model.search('rosa');
    expect(graphCaption(model)).toContain('1 found.');
    model.step(1);
    expect(model.selected).toBe(key('Rosa'));
  });

  it('shows no day before the first, once notes have changed', () => {
    const since = (first: number) =>
      aNetwork([
        { name: 'Ada', contacts: [TODAY - first] },
        { name: 'Rosa', contacts: [TODAY - 300] },
      ]);
    const { model, become } = open(since(900));
    model.showUntil(TODAY - 900);
    become(since(100));
    model.refresh();
    expect(model.people.until).toBe(TODAY - 300);
    expect([...model.forest.members.keys()]).toContain(key('Rosa'));
    become(aNetwork([{ name: 'Ada' }]));
    model.refresh();
    expect(model.people.until).toBeNull();
  });

  it('gives and takes back what the user chose to see, and ignores all else', () => {
    const { model } = open(aLibraryYear());
    model.unfold(key('Katherine Johnson'));
    model.fold(key('Imani Okafor'));
    model.select(key('Mary Jackson'));
    const again = open(aLibraryYear()).model;
    again.restore(JSON.parse(JSON.stringify(model.state)));
    expect([...again.layout.places.keys()]).toEqual([...model.layout.places.keys()]);
    expect(again.selected).toBe(key('Mary Jackson'));
    for (const nonsense of [null, 7, { opened: 3, closed: [4, null], selected: {} }]) again.restore(nonsense);
    expect(again.node(key('Mary Jackson'))).not.toBeNull();
  });

  it('moves nobody whom a change does not concern, and forgets a selection that is gone', () => {
    const { model, become, told } = open(aNetwork([{ name: 'Ada' }, { name: 'Bea' }]));
    model.select(key('Bea'));
    const ada = model.layout.places.get(key('Ada'));
    become(aNetwork([{ name: 'Ada' }, { name: 'Bea' }], [{ by: 'Ada', people: ['me', 'Bea'] }]));
    model.refresh();
    expect(model.selected).toBe(key('Bea'));
    expect(model.node(key('Bea'))?.parent).toBe(key('Ada'));
    expect(model.layout.places.get(key('Ada'))?.x).toBe(ada?.x);
    become(aNetwork([{ name: 'Ada' }]));
    model.refresh();
    expect(model.selected).toBeNull();
    expect(told).toEqual(['light', 'people', 'people']);
  });
});
