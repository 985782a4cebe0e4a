/** Of whom the graph speaks, and how: those without a note or a place, and whoever was gone to last. */
import { afterEach, describe, expect, it } from 'vitest';
import { aNetwork, TODAY } from './support';
import { key, open } from './open-graph';
import { setLanguage } from '../../src/i18n/words';
import { namesWithoutRoom } from '../../src/introductions/caption';
import { sceneOf } from '../../src/introductions/derive';
import { estimateWidth } from '../../src/introductions/text-width';
import { fitLayout } from '../../src/introductions/tidy-layout';

afterEach(() => setLanguage('en'));

describe('somebody known by name only', () => {
  const notes = (isGhost: boolean) =>
    aNetwork(
      [
        { name: 'Ada', contacts: [TODAY] },
        { name: 'Zoe', ghost: isGhost },
      ],
      [{ by: 'Ada', people: ['me', 'Zoe'], day: TODAY - 30 }],
    );

  it('stays selected when they get a note, and when they lose it', () => {
    const graph = open(notes(true));
    graph.do({ type: 'select', key: '/ghost:zoe' });
    graph.become(notes(false));
    expect(graph.picture.selected).toBe(key('Zoe'));
    graph.become(notes(true));
    expect(graph.picture.selected).toBe('/ghost:zoe');
  });

  it('stays the one of whom the neighbourhood is shown', () => {
    const graph = open(notes(true));
    graph.do({ type: 'show around', around: { key: '/ghost:zoe', steps: 1 } });
    graph.do({ type: 'select', key: null });
    graph.become(notes(false));
    expect(graph.state.around).toEqual({ key: key('Zoe'), steps: 1 });
  });

  it('keeps their place in sight where they are still there', () => {
    const graph = open(notes(true));
    graph.do({ type: 'select', key: '/ghost:zoe' });
    expect(graph.picture.selected).toBe('/ghost:zoe');
  });

  it('is nobody of two whom they may be', () => {
    const graph = open(notes(true));
    graph.do({ type: 'select', key: '/ghost:zoe' });
    const zoe = { name: 'Zoe', contacts: [TODAY] };
    graph.become({ ...aNetwork([zoe]), findPeople: () => aNetwork([zoe, { ...zoe, name: 'Zoë' }]).people() });
    expect(graph.picture.selected).toBeNull();
  });
});

describe('a path that was asked for', () => {
  const network = () =>
    aNetwork(
      [
        { name: 'Ada', contacts: [TODAY] },
        { name: 'Bo', contacts: [TODAY] },
        { name: 'Zoe', ghost: true },
      ],
      [
        { by: 'Ada', people: ['me', 'Zoe'], day: TODAY - 30 },
        { by: 'Bo', people: ['me', 'Zoe'], day: TODAY - 20 },
      ],
    );

  it.each([
    ['en' as const, 'You → Bo → Zoe. Zoe (no note yet)'],
    ['de' as const, 'Du → Bo → Zoe. Zoe (noch keine Notiz)'],
  ])('begins the caption while that is about whom it leads to, in %s', (language, words) => {
    setLanguage(language);
    const graph = open(network());
    const me = [...graph.picture.forest.members.values()].find(({ parent }) => parent === null)?.key ?? '';
    graph.do({ type: 'reveal', key: '/ghost:zoe', path: [me, key('Bo'), '/ghost:zoe'] });
    expect(graph.caption.slice(0, words.length)).toBe(words);
    graph.do({ type: 'hover', key: key('Ada') });
    expect(graph.caption).not.toContain('→');
    graph.do({ type: 'hover', key: null });
    graph.do({ type: 'reveal', key: '/ghost:zoe', path: [] });
    expect(graph.caption).not.toContain('→');
  });
});

describe('somebody without a place in the graph', () => {
  const network = () =>
    aNetwork([
      { name: 'Ada', contacts: [TODAY - 900] },
      { name: 'Dora', ghost: true },
      { name: 'Rosa', contacts: [TODAY - 3] },
    ]);
  const why = 'Dora: Known by name only; no note says how you met.';

  it('is found by name, and the line below says why they have none', () => {
    const graph = open(network());
    graph.do({ type: 'search', typed: 'dora' });
    expect(graph.caption).toBe('1 found: Dora. 1 not connected to you.');
    graph.do({ type: 'next match', by: 1 });
    expect(graph.caption).toBe(`1 found. ${why}`);
    graph.do({ type: 'search', typed: '' });
    graph.do({ type: 'select', key: key('Ada') });
    expect(graph.caption).toMatch(/^Ada/);
  });

  it('is gone past to the next of those found', () => {
    const ghosts = ['Dora', 'Doris', 'Dorothea'].map((name) => ({ name, ghost: true }));
    const graph = open(aNetwork([{ name: 'Isidor', contacts: [TODAY] }, ...ghosts]));
    graph.do({ type: 'search', typed: 'dor' });
    const steps = Array.from({ length: 5 }, () => {
      graph.do({ type: 'next match', by: 1 });
      return graph.state.chosen;
    });
    expect(new Set(steps.slice(0, 4)).size).toBe(4);
    expect(steps[4]).toBe(steps[0]);
  });

  it('is counted among all that were found', () => {
    const graph = open(network());
    graph.do({ type: 'search', typed: 'o' });
    expect(graph.caption).toBe('2 found: Rosa, Dora. 1 not connected to you.');
    graph.do({ type: 'select', key: key('Rosa') });
    expect(graph.caption).toMatch(/^2 found\. 1 not connected to you\. Rosa, /);
  });

  it('has not gone quiet, since they were never heard', () => {
    const graph = open(network());
    graph.do({ type: 'search', typed: 'stale' });
    expect(graph.caption).toBe('1 found: Ada.');
  });

  it('is told of, too, where they are gone to from elsewhere', () => {
    const graph = open(network());
    graph.do({ type: 'show around', around: { key: key('Ada'), steps: 1 } });
    graph.do({ type: 'highlight', people: [] });
    graph.do({ type: 'reveal', key: '/ghost:dora', path: [] });
    expect([graph.caption, graph.state.around]).toEqual([why, null]);
  });
});

describe('a search', () => {
  const notes = () =>
    aNetwork([
      { name: 'Ada', contacts: [TODAY] },
      { name: 'Grace', contacts: [TODAY - 1] },
    ]);

  it('speaks of nobody but those found, whoever is selected or pointed at', () => {
    const graph = open(notes());
    graph.do({ type: 'select', key: key('Ada') });
    graph.do({ type: 'search', typed: 'grace' });
    expect(graph.caption).toBe('1 found: Grace.');
    graph.do({ type: 'hover', key: key('Ada') });
    expect(graph.caption).toBe('1 found: Grace.');
    graph.do({ type: 'search', typed: 'zz' });
    expect(graph.caption).toBe('Nobody found.');
  });

  it('says that somebody is not in the picture, who is hidden in no branch', () => {
    const graph = open(notes());
    graph.do({ type: 'show around', around: { key: key('Ada'), steps: 1 } });
    graph.do({ type: 'select', key: null });
    graph.do({ type: 'search', typed: 'grace' });
    expect(graph.caption).toBe('1 found: Grace. 1 not in the picture.');
    graph.do({ type: 'search', typed: 'a' });
    expect(graph.caption).toBe('2 found: Grace, Ada. 1 not in the picture.');
  });
});

describe('the words below the graph', () => {
  const notes = () =>
    aNetwork(
      [
        { name: 'Ada', contacts: [TODAY] },
        { name: 'Grace', contacts: [TODAY - 1] },
        { name: 'Yves', ghost: true },
        { name: 'Zoe', ghost: true },
      ],
      [
        { by: 'Grace', people: ['Yves', 'Zoe'], day: TODAY - 30 },
        { by: 'Ada', people: ['me', 'Grace'], day: TODAY - 60 },
      ],
    );

  it('are of whom the keys went to, though the mouse rests on somebody else', () => {
    const graph = open(notes());
    graph.do({ type: 'hover', key: key('Grace') });
    graph.do({ type: 'select', key: key('Ada') });
    expect(graph.caption).toMatch(/^Ada/);
    graph.do({ type: 'hover', key: key('Grace') });
    graph.do({ type: 'search', typed: 'ada' });
    graph.do({ type: 'select', key: null });
    graph.do({ type: 'hover', key: key('Grace') });
    graph.do({ type: 'next match', by: 1 });
    expect(graph.caption).toMatch(/^1 found\. Ada/);
  });

  it('name everybody as people do, whoever else is left out', () => {
    const graph = open(notes());
    graph.do({ type: 'select', key: key('Grace') });
    expect(graph.caption).toContain('Grace introduced Yves and Zoe');
    graph.do({ type: 'show around', around: { key: key('Ada'), steps: 1 } });
    graph.do({ type: 'select', key: key('Grace') });
    expect(graph.caption).toMatch(/^Grace, introduced by Ada/);
    expect(graph.caption).not.toMatch(/ghost|\.md/);
    graph.do({ type: 'show around', around: { key: key('Grace'), steps: 1 } });
    expect(graph.caption).toContain('Grace introduced Yves and Zoe');
  });
});

describe('names without room', () => {
  const people = Array.from({ length: 40 }, (_, at) => ({ name: `Somebody Longname ${at}`, contacts: [TODAY - at] }));

  it.each(['tidy', 'radial'] as const)('are counted, left out or shortened: %s', (layout) => {
    const graph = open(aNetwork(people));
    graph.do({ type: 'choose layout', layout });
    const { picture } = graph;
    const countIn = (width: number, height: number): number => {
      const view = { width, height };
      const scene = sceneOf(picture, fitLayout(picture.layout, view), view, estimateWidth);
      return namesWithoutRoom(scene, picture.layout, view);
    };
    expect(countIn(4000, 3000)).toBe(0);
    const names = new Set(['You', ...people.map(({ name }) => name)]);
    const view = { width: 220, height: 300 };
    const scene = sceneOf(picture, fitLayout(picture.layout, view), view, estimateWidth);
    const read = scene.texts.filter(({ role, text }) => role === 'name' && names.has(text)).map(({ key: of }) => of);
    const seen = scene.discs.filter(({ x, y }) => x >= 0 && y >= 0 && x <= view.width && y <= view.height);
    expect(countIn(220, 300)).toBe(seen.filter((disc) => !read.includes(disc.key)).length);
    expect(countIn(220, 300)).toBeGreaterThan(0);
  });
});
